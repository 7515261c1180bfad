"""What makes the unseen set worth measuring with: nothing of it is taught."""

import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from handoff_api.launch.evaluation.unseen import UNSEEN, read_set
from handoff_api.launch.places import ROOT

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MARKS = re.compile(r"\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})")
GRAM = 5  # characters
MOST_IN_COMMON = 0.6
RARER = 0.7  # of the pieces of a text
SHORT = 25  # characters: below it, everybody says the same ("32 uur per week", "nee, liever niet")


@pytest.mark.timeout(400)  # tens of thousands of texts, each in pieces
def test_nothing_of_the_unseen_set_is_taught() -> None:
    """No text of it stands in data/nlu or data/answers, and none has most of its pieces in common with one there.

    Of short texts only the sentences count: there are not many ways to say "32 uur per week".
    """
    taught = Taught(ROOT / "data")
    found = [
        f"{id_}: {text!r} is too much like {example!r}"
        for id_, text in read_set(UNSEEN).texts()
        if (example := taught.too_like(text))
    ]
    assert not found, "\n".join(["take these out of data, never out of the set:", *found])


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("Sinds mijn moeder er niet meer is slaap ik slecht.", True),
        ("sinds mijn moeder er niet meer is, slaap ik slecht", True),
        ("Sinds mijn vader er niet meer is slaap ik heel slecht", True),
        ("Mijn moeder woont in Breda en ik slaap daar vaak", False),
        ("32 uur", False),
    ],
)
def test_the_likeness_is_seen_through_small_changes(tmp_path: Path, said: str, known: bool) -> None:
    (tmp_path / "nl").mkdir()
    examples = "- sinds mijn [moeder](relative) er niet meer is slaap ik slecht\n- 32 uur\n"
    entry = {"nlu": [{"intent": "emotional_load", "examples": examples}]}
    (tmp_path / "nl" / "distress.yml").write_text(yaml.safe_dump(entry))
    assert bool(Taught(tmp_path).too_like(said)) is known


class Taught:
    """Every example of data/nlu and data/answers, to be found by its pieces."""

    def __init__(self, folder: Path) -> None:
        self.examples = sorted(set(_examples(folder)))
        self.holding: dict[str, list[int]] = defaultdict(list)
        for number, example in enumerate(self.examples):
            for gram in _grams(example):
                self.holding[gram].append(number)

    def too_like(self, text: str) -> str | None:
        """An example that has more than that many pieces in common. Only the rarer pieces are looked up: the few that
        nearly everybody types cost most of the time, and are counted where the rarer ones leave it open."""
        grams = _grams(text)
        if len(_plain(text)) < SHORT:
            return None
        rare = sorted(grams, key=lambda gram: len(self.holding.get(gram, ())))[: math.ceil(RARER * len(grams))]
        least = MOST_IN_COMMON * len(grams)
        for number, count in Counter(n for gram in rare for n in self.holding.get(gram, ())).most_common():
            if count + len(grams) - len(rare) <= least:
                return None
            if len(grams & _grams(self.examples[number])) > least:
                return self.examples[number]
        return None


def _examples(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*.jsonl"):
        yield from (MARKS.sub(r"\1", json.loads(line)["text"]) for line in path.read_text("utf-8").splitlines())
    for path in folder.rglob("*.yml"):
        for entry in yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER).get("nlu") or ():  # noqa: S506
            given = entry.get("examples", "")
            lines = given.splitlines() if isinstance(given, str) else [one["text"] for one in given]
            yield from (MARKS.sub(r"\1", line.strip().removeprefix("- ")) for line in lines if line.strip())


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _grams(text: str) -> set[str]:
    plain = _plain(text)
    return {plain[i : i + GRAM] for i in range(len(plain) - GRAM + 1)}
