"""What is wrong in a vacancy file, and what to do about it: a sentence for whoever wrote the file."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel

from handoff_api.memory.definitions import DEFINITIONS
from handoff_api.vacancies.schemas import CustomQuestion, InBoth, Requirement, Salary, Vacancy

PARTS: Mapping[str, type[BaseModel]] = {"salary": Salary, "requirements": Requirement, "custom": CustomQuestion}
READ_AS_SOMETHING_ELSE = (bool, int, float, date)  # by YAML, where a text was meant

Place = tuple[int | str, ...]


def place_of(mistake: Mapping[str, Any]) -> Place:
    """Which field it is about, as it stands in the file."""
    place = (*mistake["loc"], *mistake.get("ctx", {}).get("place", ()))
    return tuple(part for part in place if part not in ("<one>", "<both>", "[key]"))


def in_words(mistake: Mapping[str, Any], place: Place) -> str:
    kind, given, context = mistake["type"], mistake["input"], mistake.get("ctx", {})
    match kind:
        case "extra_forbidden":
            known = _fields(place[:-1])
            return f"unknown field; {_perhaps(str(place[-1]), known, f'known here are {_listed(known)}')}"
        case "missing":
            return f"is missing; add a line with {place[-1]}: …"
        case "unknown_question":
            slugs = DEFINITIONS.slugs
            return f"there is no question {given}; {_perhaps(given, slugs, f'choose from {_listed(slugs)}, custom:…')}"
        case "unknown_fact":
            facts = DEFINITIONS.facts
            return f"there is no fact {given}; {_perhaps(given, facts, 'data/facts.yml lists them all')}"
        case "literal_error":
            quoted = '; YAML reads this word as true or false, so put it in "quotes"' if isinstance(given, bool) else ""
            return f"{_shown(given)} is not possible here; choose {context['expected'].replace(chr(39), '')}{quoted}"
        case "string_type":
            return _no_text(given, place)
        case "string_too_short":
            return "is empty; write something, or leave the field out"
        case "string_pattern_mismatch":
            form = (
                "small letters, digits and _, like own_bike"
                if "custom" in place
                else ("small letters, digits and -, like verzorgende-utrecht")
            )
            return f"{_shown(given)} is no id; use {form}"
        case "float_type" | "int_type" | "int_from_float":
            whole = (
                "a whole number, like 2"
                if kind.startswith("int")
                else "a number without quotes or words, like 36 or 37.5"
            )
            return f"{_shown(given)} is no number; write {whole}"
        case "greater_than" | "finite_number":
            return "must be more than 0"
        case "greater_than_equal":
            return f"must be at least {context['ge']}"
        case "less_than_equal":
            return f"must be at most {context['le']:g}"
        case "list_type":
            return f"must be a list, like [{_shown(given)}], or lines that begin with -"
        case "model_type" | "model_attributes_type":
            known = _fields(place)
            return f"must hold fields: {_listed(known)}"
        case "too_short":
            return "is empty; name at least one"
        case "bool_parsing" | "bool_type":
            return "must be true or false"
        case "invalid_key":
            return "every field needs a name that is a word"
        case _ if kind.startswith("date"):
            return f"{_shown(given)} is no day; write it like 2026-12-31"
        case _:
            return str(mistake["msg"])


def _no_text(given: Any, place: Place) -> str:
    if isinstance(given, READ_AS_SOMETHING_ELSE):
        return 'must be a text; YAML reads this as something else, so put it in "quotes"'
    if given is None:
        return "is empty; write something, or leave the field out"
    both = ", or {nl: …, en: …} for both languages" if place[-1] in _texts(place[:-1]) else ""
    return f"must be a text{both}"


def _model(place: Sequence[int | str]) -> type[BaseModel]:
    """What stands at this place: the vacancy, a part of it, or a text in both languages."""
    names = [part for part in place if isinstance(part, str)]
    if not names:
        return Vacancy
    part = PARTS.get(names[0], InBoth)
    return part if len(names) == 1 else InBoth


def _fields(place: Sequence[int | str]) -> list[str]:
    return list(_model(place).model_fields)


def _texts(place: Sequence[int | str]) -> list[str]:
    """The fields here that may be written in two languages."""
    fields = _model(place).model_fields.items()
    return [name for name, field in fields if InBoth in _members(field.annotation)]


def _members(annotation: Any) -> set[Any]:
    inner = get_args(annotation)
    return {annotation} if not inner else set().union(*(_members(one) for one in inner if not isinstance(one, str)))


def _perhaps(given: str, known: Iterable[str], otherwise: str) -> str:
    near = get_close_matches(given, list(known), 1, 0.7)
    return f"did you mean {near[0]}?" if near else otherwise


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def _shown(value: Any) -> str:
    """The value as it may stand in a line of text."""
    words = str(value).replace("\n", " ")
    return words if len(words) <= 60 else f"{words[:57]}…"
