"""Both languages say the same things."""

import re
from pathlib import Path

import pytest

from handoff_api.console.texts import Words, all_texts, chosen_language

CONSOLE = Path(__file__).parents[3] / "handoff_api" / "console"


def test_every_text_is_there_in_dutch_and_english_with_the_same_placeholders() -> None:
    for key, texts in all_texts().items():
        assert set(texts) == {"nl", "en"}, key
        assert all(text.strip() for text in texts.values()), key
        placeholders = [sorted(re.findall(r"{(\w+)}", text)) for text in texts.values()]
        assert placeholders[0] == placeholders[1], key


def test_templates_and_pages_use_only_texts_that_exist_and_no_text_is_left_over() -> None:
    files = [*CONSOLE.glob("templates/*.html"), *CONSOLE.glob("*.py")]
    source = "\n".join(file.read_text(encoding="utf-8") for file in files)
    named = set(re.findall(r"""["']([a-z_]+\.[a-z_0-9]+)["']""", source))
    begun = tuple(name for name in named if name.endswith("_")) + tuple(
        re.findall(r"""["']([a-z_]+\.)["'] ~""", source) + re.findall(r"""f["']([a-z_]+\.\w*){""", source)
    )
    groups = {key.split(".")[0] for key in all_texts()}
    files_named = (".html", ".js", ".css", ".svg")
    of_ours = {name for name in named if name.split(".")[0] in groups and not name.endswith((*files_named, "_"))}
    assert of_ours - set(all_texts()) == set()
    assert {key for key in all_texts() if key not in named and not key.startswith(begun)} == set()


def test_an_unknown_text_is_an_error() -> None:
    with pytest.raises(KeyError):
        Words("nl")("queue.nothing_of_the_kind")


@pytest.mark.parametrize(
    ("cookie", "accepted", "language"),
    [
        ("en", "nl", "en"),
        (None, "en-GB,en;q=0.9,nl;q=0.8", "en"),
        (None, "de,fr;q=0.9", "nl"),
        (None, "de;q=1.0,en;q=0.4,nl;q=0.7", "nl"),
        ("xx", None, "nl"),
        (None, "en;q=much", "nl"),
    ],
)
def test_the_browser_chooses_the_language(cookie: str | None, accepted: str | None, language: str) -> None:
    assert chosen_language(cookie, accepted) == language
