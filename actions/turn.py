"""One turn as plain values: what the slots and the latest message hold, read once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from actions.phrases import word
from actions.questions import open_questions, questions_of, stale
from bot.memory import FACTS, Fact, Facts, from_slot, learn, slug_of


@dataclass(frozen=True)
class Turn:
    """`before` is what was known, `said` what this message adds, `facts` the two together."""

    language: str = "nl"
    today: date = field(default_factory=date.today)
    event: str = "message"
    text: str = ""
    intent: str = ""
    ranking: Sequence[Mapping[str, Any]] = ()
    entities: Sequence[Mapping[str, Any]] = ()
    before: Facts = field(default_factory=dict)
    said: Facts = field(default_factory=dict)
    vacancy: Mapping[str, Any] = field(default_factory=dict)
    people: Mapping[str, Any] = field(default_factory=dict)
    organisation: Mapping[str, Any] = field(default_factory=dict)
    provenance: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    asked: str | None = None
    skipped: Sequence[str] = ()
    deferred: Sequence[str] = ()  # asked in vain while the candidate told other things: asked again at the end
    repeats: int = 0
    confirming: bool = False
    confirmed: Sequence[str] = ()  # old answers that were said again, or agreed with, in this talk
    reopened: Sequence[str] = ()  # old answers that no longer hold
    wanted: str | None = None  # the question that the candidate has just asked about
    turns: int = 0  # how many there were; chooses between wordings
    told: Sequence[int] = ()  # how many questions were left when progress was last mentioned
    completed: bool = False
    offered: str | None = None  # the reason for which the last message offered a person
    application: Mapping[str, Any] = field(default_factory=dict)  # its status, since when, and who set it
    closed: str | None = None  # what came of telling that the vacancy is closed: `told` or `declined`
    crisis: str | None = None
    decision: Mapping[str, Any] = field(default_factory=dict)

    @property
    def facts(self) -> dict[str, Fact]:
        kept = learn(self.before, self.said)
        return {name: fact for name, fact in kept.items() if name not in self.forgotten}

    @property
    def forgotten(self) -> list[str]:
        """The facts that the candidate wants forgotten, as far as they are known."""
        slugs = [e["value"] for e in self.entities if e["entity"] == "forget"]
        return [name for name in self.before if slug_of(name) in slugs]

    @property
    def asked_about(self) -> list[str]:
        """The candidate's own questions, in the order asked, each once."""
        found = sorted((e for e in self.entities if e["entity"] == "question"), key=lambda e: e.get("start") or 0)
        topics = [e["value"] for e in found]
        if self.intent.startswith("ask_") and self.intent not in NOT_A_TOPIC:
            topics.append(self.intent)
        return list(dict.fromkeys(topics))

    @property
    def is_closed(self) -> bool:
        """Whether nobody can apply for the vacancy any more. Whoever had finished by then has still applied."""
        return self.vacancy.get("status") == "closed" and not self.completed

    @property
    def ended(self) -> bool:
        """Whether somebody has decided about the application, so that there is nothing left to ask."""
        return self.application.get("status", "open") != "open"

    @property
    def questions(self) -> list[str]:
        return questions_of(self.vacancy)

    @property
    def open(self) -> list[str]:
        return open_questions(self.questions, self.facts, self.skipped, self.doubtful, self.deferred)

    @property
    def doubtful(self) -> list[str]:
        """Old answers that were not confirmed in this talk, and those that the candidate says have changed."""
        said = {slug_of(name) for name in self.said}
        return [
            slug
            for slug in self.questions
            if slug not in said
            and slug not in self.confirmed
            and (slug in self.reopened or stale(slug, self.before, self.provenance, self.today))
        ]

    def setting_aside(self, slugs: Sequence[str]) -> Turn:
        """The same turn with some questions left for later."""
        return replace(self, skipped=[*self.skipped, *slugs])

    @property
    def who(self) -> str:
        """The same person with what they do, for a first mention."""
        name = self.people.get("recruiter")
        return word("recruiter_named", self.language, a=name) if name else word("colleague", self.language)

    @property
    def colleague(self) -> str:
        """The person who takes over, by name where the vacancy has one."""
        return self.people.get("recruiter") or word("colleague", self.language)


CLOSING = "closing"  # asked over the summary
NOT_A_TOPIC = ("ask_human", "ask_memory", "ask_repeat", "ask_why")


def read_turn(tracker: Any) -> Turn:
    """The turn that an action is called for; `tracker` is the SDK's."""
    slots: dict[str, Any] = tracker.slots
    message: dict[str, Any] = tracker.latest_message or {}
    entities = message.get("entities") or []
    return Turn(
        language=slots.get("language") or "nl",
        today=datetime.fromisoformat(slots["now"]).date() if slots.get("now") else date.today(),  # noqa: DTZ011
        event=slots.get("event") or "message",
        text=message.get("text") or "",
        intent=(message.get("intent") or {}).get("name") or "",
        ranking=message.get("intent_ranking") or [],
        entities=entities,
        before=facts_before(tracker.events),
        said=facts_said(entities),
        vacancy=slots.get("vacancy") or {},
        people=slots.get("people") or {},
        organisation=slots.get("organisation") or {},
        provenance=slots.get("provenance") or {},
        asked=slots.get("asked"),
        skipped=slots.get("skipped") or (),
        deferred=slots.get("deferred") or (),
        repeats=slots.get("repeats") or 0,
        confirming=bool(slots.get("confirming")),
        confirmed=slots.get("confirmed") or (),
        reopened=slots.get("reopened") or (),
        turns=slots.get("turns") or 0,
        told=slots.get("told") or (),
        completed=bool(slots.get("completed")),
        offered=offered_before(tracker.events),
        application=slots.get("application") or {},
        closed=slots.get("closed"),
        crisis=slots.get("crisis"),
        decision=slots.get("decision") or {},
    )


def slots_before(events: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What the slots held when the candidate's latest message came in."""
    said_at = max((i for i, e in enumerate(events) if e["event"] == "user"), default=len(events))
    return {event["name"]: event["value"] for event in events[:said_at] if event["event"] == "slot"}


def offered_before(events: Sequence[Mapping[str, Any]]) -> str | None:
    """The offer that the message may be an answer to; the policy has ended it by now."""
    offered: str | None = slots_before(events).get("offered")
    return offered


def facts_before(events: Sequence[Mapping[str, Any]]) -> dict[str, Fact]:
    """What was known when the candidate's latest message came in."""
    slots = slots_before(events)
    custom = slots.get("custom_answers") or {}
    held = {**{name: slots.get(name) for name in FACTS}, **custom}
    return {name: fact for name, value in held.items() if (fact := from_slot(value))}


def facts_said(entities: Sequence[Mapping[str, Any]]) -> dict[str, Fact]:
    """The facts of the latest message; the last of two for one name counts."""
    said: dict[str, Fact] = {}
    for entity in entities:
        name, value = entity["entity"], entity["value"]
        if name == "custom":
            name, value = value["name"], value["value"]
        elif name not in FACTS:
            continue
        if fact := from_slot(value):
            said[name] = fact
    return said
