"""Whether an answer can be compared with what a requirement says at all."""

from datetime import date
from typing import Any

from handoff_api.memory.definitions import CEFR, FactDefinition

EQUAL = ("==", "!=")
ORDERED = ("int", "number", "date", "cefr")


def why_not_weighed(definition: FactDefinition, op: str, value: Any) -> tuple[str, str] | None:
    """The field that is wrong (op or value) and what to do about it; None when all is well."""
    if op not in (allowed := _ops(definition)):
        return "op", f"{op} says nothing about {definition.name}; use one of {' '.join(allowed)}"
    if op == "in":
        if not isinstance(value, list) or not value:
            return "value", "op in needs a list of values, like [B, BE]"
        return next((found for one in value if (found := _why_no_value(definition, one))), None)
    return _why_no_value(definition, value)


def _ops(definition: FactDefinition) -> tuple[str, ...]:
    if definition.type == "bool":
        return EQUAL
    if definition.type in ORDERED or definition.name == "education":  # levels of education have an order
        return (*EQUAL, ">=", "<=", ">", "<", "in")
    return (*EQUAL, "in")


def _why_no_value(definition: FactDefinition, value: Any) -> tuple[str, str] | None:
    said = _say(definition)
    return None if _fits(definition, value) else ("value", f"{definition.name} is {said}")


def _say(definition: FactDefinition) -> str:
    match definition.type:
        case "bool":
            return "true or false"
        case "int" | "number":
            whole = "a whole number" if definition.type == "int" else "a number"
            return f"{whole} from {definition.min:g} to {definition.max:g}"
        case "date":
            return "a day like 2027-01-31"
        case "cefr":
            return f"one of {', '.join(CEFR)}"
        case "choice":
            return f"one of {', '.join(definition.choices)}"
        case _:
            return "a text"


def _fits(definition: FactDefinition, value: Any) -> bool:
    match definition.type:
        case "bool":
            return isinstance(value, bool)
        case "int" | "number":
            numeric = int if definition.type == "int" else int | float
            low, high = definition.min, definition.max
            right = isinstance(value, numeric) and not isinstance(value, bool)
            return right and (low is None or value >= low) and (high is None or value <= high)
        case "date":
            return isinstance(value, str) and _is_day(value)
        case "cefr":
            return value in CEFR
        case "choice":
            return value in definition.choices
        case _:
            return isinstance(value, str) and bool(value.strip())


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
