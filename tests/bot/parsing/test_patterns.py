"""Patterns with words that they need find what the plain pattern finds, no less and no more."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bot.parsing
from bot.parsing.patterns import Pattern, look_for


def held(value: object) -> Iterator[Pattern]:
    """The patterns of a module, those in its tables, too."""
    if isinstance(value, Pattern):
        yield value
    elif isinstance(value, (tuple, list, frozenset)):
        yield from (pattern for one in value for pattern in held(one))
    elif isinstance(value, dict):
        yield from (pattern for one in value.values() for pattern in held(one))


OURS = {
    pattern.pattern: pattern
    for module in pkgutil.iter_modules(bot.parsing.__path__)
    for name, value in vars(import_module(f"bot.parsing.{module.name}")).items()
    if not name.startswith("__")
    for pattern in held(value)
}
PLAIN = {said: re.compile(said, ours._compiled.flags) for said, ours in OURS.items()}
WORDS = sorted({word for said in OURS for word in re.findall(r"[a-z]{2,12}", said)})
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(WORDS), st.sampled_from([".", ",", "3", "2027", "-", "'s", "\n", "?"]), st.text(max_size=4)
    ),
    max_size=12,
).map(" ".join)


@settings(deadline=None)
@given(text=TEXTS, upper=st.booleans())
def test_each_of_ours_finds_what_the_plain_one_finds(text: str, upper: bool) -> None:
    text = text.upper() if upper else text
    for said, ours in OURS.items():
        plain = PLAIN[said]
        assert [m.span() for m in ours.finditer(text)] == [m.span() for m in plain.finditer(text)], said
        assert bool(ours.search(text)) is bool(plain.search(text)), said


@pytest.mark.parametrize(
    ("pattern", "flags", "texts"),
    [
        (r"\bwap+\b", 0, ["wap", "wappp", "wa"]),
        (r"o[kc]t(?:ober)?", 0, ["oct 3", "okt", "ot"]),
        (r"(?:ja|nee) \d", 0, ["ja 3", "nee x", "\u0663 ja"]),
        (r"kilo", re.IGNORECASE, ["KILO", "\u212ailo", "kil"]),  # the sign for kelvin is a "k"
        (r"(?<=een )maand(?!en)", 0, ["een maand", "een maanden"]),
        (r"a?b?c?", 0, ["", "abc"]),
        (r"\u017felf", re.IGNORECASE, ["self", "\u017felf"]),  # a long s is an "s"
        (r"d\\\\|\\d{2}x", 0, ["12x", "d", "dx"]),
    ],
)
def test_words_that_are_needed_are_read_from_the_pattern(pattern: str, flags: int, texts: list[str]) -> None:
    quick, plain = look_for(pattern, flags), re.compile(pattern, flags)
    for text in texts:
        assert [m.span() for m in quick.finditer(text)] == [m.span() for m in plain.finditer(text)]
        assert quick.sub("-", text) == plain.sub("-", text)
        assert quick.findall(text) == plain.findall(text)


def test_most_patterns_need_a_word() -> None:
    assert len(OURS) > 200
