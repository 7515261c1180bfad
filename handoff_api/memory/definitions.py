"""What can be known about a candidate: data/facts.yml, read once. The assistant reads the same file."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from handoff_api.config import DATA

CEFR = ("A1", "A2", "B1", "B2", "C1", "C2", "native")


@dataclass(frozen=True)
class FactDefinition:
    name: str
    type: str  # bool, int, number, text, date, cefr, choice
    label: Mapping[str, str]
    min: float | None = None
    max: float | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Slug:
    """A question: the facts that answer it, and those that only belong to it."""

    name: str
    facts: tuple[str, ...]
    also: tuple[str, ...] = ()
    per_vacancy: bool = False


@dataclass(frozen=True)
class Definitions:
    slugs: Mapping[str, Slug]
    facts: Mapping[str, FactDefinition]
    forms: tuple[tuple[frozenset[str], ...], ...]  # groups; the facts of one set within a group may stand together

    def slug_of(self, fact: str) -> Slug | None:
        """The question that a fact belongs to; a `custom:<id>` fact is its own question."""
        if fact.startswith("custom:"):
            return Slug(fact, (fact,), per_vacancy=True)
        return next((slug for slug in self.slugs.values() if fact in slug.facts or fact in slug.also), None)

    def per_vacancy(self, fact: str) -> bool:
        slug = self.slug_of(fact)
        return slug is not None and slug.per_vacancy

    def place(self, fact: str) -> tuple[int, str]:
        """Where it stands in a list that reads the same every time; what only one vacancy asks comes last."""
        return (list(self.facts).index(fact) if fact in self.facts else len(self.facts), fact)

    def loggable(self, fact: str) -> str:
        """The name if it is one of these; what a bot or a client makes up is not repeated in a log."""
        return fact if fact in self.facts else "another"

    @property
    def facts_per_vacancy(self) -> list[str]:
        """The facts of questions per vacancy, without those that a vacancy asks itself."""
        return [name for slug in self.slugs.values() if slug.per_vacancy for name in (*slug.facts, *slug.also)]

    def other_forms(self, fact: str) -> frozenset[str]:
        """The facts that state the same quantity in another form, and so go when this one comes."""
        for group in self.forms:
            if any(fact in form for form in group):
                return frozenset(name for form in group if fact not in form for name in form)
        return frozenset()


def read_definitions(path: Path) -> Definitions:
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return Definitions(
        slugs={
            name: Slug(name, tuple(slug["facts"]), tuple(slug.get("also", ())), slug.get("per") == "vacancy")
            for name, slug in content["slugs"].items()
        },
        facts={
            name: FactDefinition(
                name,
                fact["type"],
                fact["label"],
                fact.get("min"),
                fact.get("max"),
                tuple(fact.get("choices", ())),
            )
            for name, fact in content["facts"].items()
        },
        forms=tuple(
            tuple(frozenset([form] if isinstance(form, str) else form) for form in group) for group in content["forms"]
        ),
    )


DEFINITIONS = read_definitions(DATA / "facts.yml")
