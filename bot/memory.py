"""What can be known about a candidate, and how what is said changes it. Imports no rasa; the actions read it too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import yaml

Value = Any  # bool, int, float or str: what JSON can carry
Status = Literal["given", "declined", "no_preference"]

FILE = Path(__file__).parent.parent / "data" / "facts.yml"
DEFINITIONS: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))

SLUGS: dict[str, tuple[str, ...]] = {slug: tuple(d["facts"]) for slug, d in DEFINITIONS["slugs"].items()}
ALSO: dict[str, tuple[str, ...]] = {slug: tuple(d.get("also", ())) for slug, d in DEFINITIONS["slugs"].items()}
FACTS: dict[str, dict[str, Any]] = DEFINITIONS["facts"]
SLUG_OF: dict[str, str] = {fact: slug for slug in SLUGS for fact in SLUGS[slug] + ALSO[slug]}
FORMS: list[list[tuple[str, ...]]] = [
    [tuple(form) if isinstance(form, list) else (form,) for form in forms] for forms in DEFINITIONS["forms"]
]

# How a slot says that a question is settled without a value. No extractor can yield these as a value.
DECLINED = "__declined__"
NO_PREFERENCE = "__no_preference__"
_RESERVED: dict[str, Status] = {DECLINED: "declined", NO_PREFERENCE: "no_preference"}

CUSTOM = "custom:"  # a question of the vacancy's own: custom:<id>


@dataclass(frozen=True)
class Fact:
    """One thing known; `value` is None unless it was given."""

    value: Value = None
    status: Status = "given"


Facts = Mapping[str, Fact]


def from_slot(value: Value) -> Fact | None:
    """A slot's value as a fact; None for an empty slot."""
    if value is None:
        return None
    status = _RESERVED.get(value) if isinstance(value, str) else None
    return Fact(None, status) if status else Fact(value)


def to_slot(fact: Fact) -> Value:
    """The reverse of `from_slot`."""
    return {"declined": DECLINED, "no_preference": NO_PREFERENCE}.get(fact.status, fact.value)


def slug_of(name: str) -> str:
    """The question that a fact belongs to; a custom fact is its own question."""
    return name if name.startswith(CUSTOM) else SLUG_OF[name]


def answers(slug: str) -> tuple[str, ...]:
    """The facts any of which settles the question."""
    return (slug,) if slug.startswith(CUSTOM) else SLUGS.get(slug, ())


def settled(slug: str, facts: Facts) -> bool:
    """Whether the question needs no asking: given, declined, or no preference."""
    return any(name in facts for name in answers(slug))


def replaced_by(names: Iterable[str]) -> set[str]:
    """The facts that no longer hold once `names` are known: other forms of the same quantity."""
    names = set(names)
    gone: set[str] = set()
    for forms in FORMS:
        if any(names & set(form) for form in forms):
            gone |= {name for form in forms if not names & set(form) for name in form}
    return gone - names


def learn(known: Facts, said: Facts) -> dict[str, Fact]:
    """What is known after `said`: new values replace old ones and the other forms of the same quantity."""
    kept = {name: fact for name, fact in known.items() if name not in replaced_by(said)}
    for name, fact in said.items():
        if fact.status == "given":  # an answer after all: the refusal of that question no longer holds
            slug = slug_of(name)
            kept = {n: f for n, f in kept.items() if slug_of(n) != slug or f.status == "given"}
    return {**kept, **said}
