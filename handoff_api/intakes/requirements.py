"""Which answers differ from what a vacancy asks for: notes in words for a recruiter. No score, no verdict (law 9)."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from handoff_api.intakes.wording import in_words
from handoff_api.memory.definitions import CEFR
from handoff_api.vacancies.schemas import Requirement

# Levels of the Dutch qualifications framework; where an answer leaves the level open, the lowest and highest it can be.
EDUCATION: Mapping[str, tuple[int, int]] = {
    "none": (0, 0),
    "primary": (0, 0),
    "vmbo": (2, 2),
    "secondary": (2, 4),
    "havo": (4, 4),
    "vwo": (4, 4),
    "mbo-1": (1, 1),
    "mbo-2": (2, 2),
    "mbo-3": (3, 3),
    "mbo-4": (4, 4),
    "vocational": (2, 4),
    "hbo": (6, 6),
    "bachelor": (6, 6),
    "master": (7, 7),
    "phd": (8, 8),
}

Range = tuple[Any, Any]  # the least and the most that an answer can mean

_MAY_MEET: Mapping[str, Callable[[Range, Range], bool]] = {
    ">=": lambda said, asked: said[1] >= asked[0],
    ">": lambda said, asked: said[1] > asked[0],
    "<=": lambda said, asked: said[0] <= asked[1],
    "<": lambda said, asked: said[0] < asked[1],
}


def differing(requirements: Iterable[Requirement], facts: Mapping[str, Any]) -> list[dict[str, str]]:
    """One note {nl, en} per requirement that the answers cannot meet, in the vacancy's order.

    What was not said, or cannot be compared, is no note: it is open, not unmet. When in doubt, no note.
    """
    return [_note(need, facts) for need in requirements if may_meet(need, facts) is False]


def may_meet(need: Requirement, facts: Mapping[str, Any]) -> bool | None:
    """Whether the answer can meet the requirement; None when nothing was said that could tell."""
    values = need.value if isinstance(need.value, list) else [need.value]
    if need.op in ("==", "!=", "in"):
        said = facts.get(need.fact)
        if said is None:
            return None
        same = any(_plain(said) == _plain(value) for value in values)
        return not same if need.op == "!=" else same
    said_range, asked_range = _said(need.fact, facts), _range(need.fact, need.value)
    if said_range is None or asked_range is None:
        return None
    return _MAY_MEET[need.op](said_range, asked_range)  # of one type: the vacancy's file was checked for it


def _said(fact: str, facts: Mapping[str, Any]) -> Range | None:
    if facts.get(fact) is not None:
        return _range(fact, facts[fact])
    least, most = facts.get(f"{fact}_min"), facts.get(f"{fact}_max")
    if least is None and most is None:
        return None
    return (least if least is not None else float("-inf"), most if most is not None else float("inf"))


def _range(fact: str, value: Any) -> Range | None:
    if fact == "education":
        return EDUCATION.get(str(value))
    if fact.startswith("language_level"):
        return (CEFR.index(value), CEFR.index(value)) if value in CEFR else None
    return value, value


def _plain(value: Any) -> Any:
    return value.strip().casefold() if isinstance(value, str) else value


def _note(need: Requirement, facts: Mapping[str, Any]) -> dict[str, str]:
    return {
        "nl": f"Gevraagd: {_text(need, 'nl')}. Antwoord: {_answer(need.fact, facts, 'nl')}.",
        "en": f"Asked for: {_text(need, 'en')}. Answer: {_answer(need.fact, facts, 'en')}.",
    }


def _text(need: Requirement, language: str) -> str:
    text = need.text if isinstance(need.text, str) else getattr(need.text, language) or need.text.nl or need.text.en
    return str(text).rstrip(". ")


def _answer(fact: str, facts: Mapping[str, Any], language: str) -> str:
    if facts.get(fact) is not None:
        return in_words(fact, facts[fact], language)
    least, most = facts.get(f"{fact}_min"), facts.get(f"{fact}_max")
    words = {"nl": ("minimaal", "maximaal", "en"), "en": ("at least", "at most", "and")}[language]
    parts = [f"{words[0]} {in_words(fact, least, language)}"] if least is not None else []
    parts += [f"{words[1]} {in_words(fact, most, language)}"] if most is not None else []
    return f" {words[2]} ".join(parts)
