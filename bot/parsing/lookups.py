"""Word lists of data/lookups, read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "data" / "lookups"


def wordlist(listed: str) -> frozenset[str]:
    """The words of a list written as text."""
    return frozenset(listed.split())


@cache
def places() -> dict[str, str]:
    """Lower-case spelling -> the name as it is written; `=` in the file gives other spellings."""
    found: dict[str, str] = {}
    for line in _lines("places.txt"):
        name, _, others = line.partition("=")
        name = name.strip()
        found[name.lower()] = name
        for other in others.split(","):
            if other.strip():
                found[other.strip().lower()] = name
    return found


@cache
def foreign_places() -> frozenset[str]:
    """Those that are neither in the Netherlands nor in Belgium, in lower case."""
    _, _, abroad = (FOLDER / "places.txt").read_text(encoding="utf-8").partition("# Buitenland\n")
    return frozenset(line.partition("=")[0].strip().lower() for line in abroad.splitlines())


@cache
def ambiguous_places() -> frozenset[str]:
    """Places whose names are also ordinary words."""
    return frozenset(_lines("places_that_are_words.txt"))


@cache
def first_names() -> frozenset[str]:
    """Lower-case first names that are common in the Netherlands and Flanders."""
    return frozenset(name.lower() for line in _lines("first_names.txt") for name in line.split())


@cache
def given_names() -> frozenset[str]:
    """Lower-case given names from all over the world, those of `first_names` among them; many are words, too."""
    return first_names() | {name.lower() for line in _lines("given_names.txt") for name in line.split()}


@cache
def family_names() -> frozenset[str]:
    """Lower-case family names from all over the world; many are words or towns, too."""
    return frozenset(name.lower() for line in _lines("family_names.txt") for name in line.split())


@cache
def everyday_words(language: str) -> frozenset[str]:
    """Frequent words of one language: `nl` or `en`."""
    return frozenset(word for line in _lines(f"words_{language}.txt") for word in line.split())


def _lines(name: str) -> list[str]:
    text = (FOLDER / name).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
