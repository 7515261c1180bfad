"""When a person is needed, and how urgently. Reads what was understood of this one message, and a few counts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.examples import REASON
from bot.parsing import yes_no
from bot.reading import is_fact
from bot.sentences import sentences

Entity = Mapping[str, Any]

URGENCY = {
    "negotiation": 0,
    "beyond_the_bot": 0,
    "unclear": 0,
    "asked_for_human": 1,
    "contests_approach": 1,
    "sensitive_matter": 1,
    "complaint": 1,
    "repeated_trouble": 1,
    "emotional_load": 2,
    "crisis": 3,
}
URGENT_COMPLAINTS = ("discrimination", "harassment", "safety")  # urgency 2
# The kind whose text comes first when one message holds several.
CRISIS_KINDS = (
    "danger", "self_harm", "third_person", "violence_at_home", "exploitation", "homelessness", "threat", "unsure",
)  # fmt: skip
UNSURE = ("nlu_fallback", "out_of_scope")
IRRITATION = "irritation"  # a signal that calls nobody by itself, but is counted
DOUBT = "doubt"  # a signal that the person may not be well: offer a person
OTHER_LANGUAGE = "other_language"  # a signal that the message is in neither of the two that the bot speaks
CALLS_NOBODY = (IRRITATION, DOUBT, OTHER_LANGUAGE)
HOW_TO_REACH = ("name", "phone", "email", "contact_channel", "contact_time")  # told beside a yes to the offer
SAME_AGAIN, SAME_TOO_OFTEN = 3, 5  # the same words in a row while nothing moves: ask what is the matter; call a person
_PLEASE = re.compile(r"\b(?:please|pls|plz|graag|alsjeblieft|alstublieft|aub|alsje)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Counts:
    """What is counted over the turns since the last time a person had the conversation."""

    unclear_in_a_row: int = 0
    unclear_in_total: int = 0
    trouble: int = 0
    offered: str | None = None  # the reason for which the last message offered a person
    crisis: str | None = None  # its kind, until a recruiter has handed back
    gently: bool = False  # a person was offered because of a doubt, since the last hand-back
    same: int = 1  # how often in a row the same words came, this time included
    calm: bool = False  # the last message raised no doubt, by the thresholds that it was read with


@dataclass(frozen=True)
class Decision:
    """What to do with one message; `reasons` hold the quoted words, which live with the handoff only."""

    route: str = "handle"
    reasons: tuple[Mapping[str, Any], ...] = field(default=())
    # Of a clarification: `wellbeing`, `between_the_lines`, `language` or `repetition`; otherwise what was meant.
    about: str = ""

    @property
    def urgency(self) -> int:
        return max((_urgency(reason) for reason in self.reasons), default=0)

    def as_json(self) -> dict[str, Any]:
        return {"route": self.route, "urgency": self.urgency, "reasons": [dict(r) for r in self.reasons]}


def _urgency(reason: Mapping[str, Any]) -> int:
    if reason["code"] == "complaint" and reason.get("kind") in URGENT_COMPLAINTS:
        return 2
    return URGENCY[reason["code"]]


def decide(
    text: str, intent: str, confidence: float, entities: Sequence[Entity], counts: Counts
) -> tuple[Decision, Counts]:
    """The route for this message, and the counts after it."""
    decision, after = _decide(text, intent, confidence, entities, counts)
    doubted = decision.route != "handle" or any(e["value"] in CALLS_NOBODY for e in entities if e["entity"] == "signal")
    return decision, replace(after, calm=not doubted and not after.crisis)


def _decide(
    text: str, intent: str, confidence: float, entities: Sequence[Entity], counts: Counts
) -> tuple[Decision, Counts]:
    reasons = _reasons(text, intent, confidence, entities)
    after = replace(counts, offered=None)
    accepts = intent == "affirm" and not _answers(text, entities)
    if not reasons and counts.offered and (accepts or _takes_it(text, entities)):
        reasons = [_reason(counts.offered, text, confidence)]
    if reasons:
        crisis = next((r["kind"] for r in reasons if r["code"] == "crisis"), counts.crisis)
        after = replace(after, crisis=crisis, unclear_in_a_row=0, trouble=0)
        return Decision("hand_off", tuple(reasons)), after

    signals = [e["value"] for e in entities if e["entity"] == "signal"]
    facts = any(is_fact(e) for e in entities)
    # "Ich möchte mich bewerben": whatever it resembles of what was learnt in two languages, it is in neither.
    unclear = intent in UNSURE or (OTHER_LANGUAGE in signals and not facts)
    if IRRITATION in signals:  # no single message is enough
        after = replace(after, trouble=after.trouble + 1)
    if unclear:
        after = replace(after, unclear_in_a_row=after.unclear_in_a_row + 1, unclear_in_total=after.unclear_in_total + 1)
    else:
        after = replace(after, unclear_in_a_row=0)
    irritated = IRRITATION in signals
    builds_up = (irritated and counts.unclear_in_a_row) or (unclear and counts.trouble)
    if after.trouble >= 2 or builds_up:
        trouble = _reason("repeated_trouble", text, confidence)
        return Decision("hand_off", (trouble,)), replace(after, trouble=0, unclear_in_a_row=0, unclear_in_total=0)
    if unclear and (after.unclear_in_a_row >= 2 or after.unclear_in_total >= 3 or counts.crisis):
        puzzling = _reason("unclear", text, confidence)
        return Decision("hand_off", (puzzling,)), replace(after, unclear_in_a_row=0, unclear_in_total=0)
    routine = not unclear and (facts or any(e["entity"] == "question" for e in entities))
    if DOUBT in signals and not (routine and counts.gently and not _strong(entities)):
        # What would call a person for a first message weighs on somebody; a slighter doubt is often only an odd joke.
        about = "wellbeing" if _strong(entities) else "between_the_lines"
        return Decision("clarify", about=about), replace(after, offered="emotional_load", gently=True)
    if counts.same >= SAME_TOO_OFTEN:
        return Decision("hand_off", (_reason("unclear", text, confidence),)), replace(after, unclear_in_a_row=0)
    if OTHER_LANGUAGE in signals and unclear:
        return Decision("clarify", about="language"), replace(after, offered="asked_for_human")
    if counts.same == SAME_AGAIN and not counts.crisis:
        return Decision("clarify", about="repetition"), replace(after, offered="asked_for_human")
    if unclear:
        return Decision("clarify"), after
    return Decision(), after


def _takes_it(text: str, entities: Sequence[Entity]) -> bool:
    """ "Ja graag, ik trek het niet meer", to the offer of a person: no new offer, but the person."""
    return _strong(entities) and yes_no.opening(text.lower()) is True


def _answers(text: str, entities: Sequence[Entity]) -> bool:
    """ "Sure, I'm Belgian": in one breath with a fact, a yes is about that; "yes please, I'm Belgian" takes what was
    offered, and so does who tells how to be reached."""
    if _PLEASE.search(text):
        return False
    end = sentences(text)[0][1] if text.strip() else 0
    return any(is_fact(e) and e["entity"] not in HOW_TO_REACH and e.get("start", 0) < end for e in entities)


def _strong(entities: Sequence[Entity]) -> bool:
    """Whether the message would call a person if it were a first one: then who was offered one is offered one again."""
    return any(e["entity"] == "signal" and e["value"] == DOUBT and e.get("would_call") for e in entities)


def _reasons(text: str, intent: str, confidence: float, entities: Sequence[Entity]) -> list[dict[str, Any]]:
    """All reasons in the message, the most urgent first; each code and kind once."""
    found: dict[tuple[str, str | None], dict[str, Any]] = {}
    for entity in entities:
        if entity["entity"] == "signal" and entity["value"] not in CALLS_NOBODY:
            start, end = entity.get("start", 0), entity.get("end", len(text))
            reason = _reason(entity["value"], text, entity.get("score", 1.0), start, end)
            found.setdefault((reason["code"], reason.get("kind")), reason)
    of_intent = REASON.get(intent)
    if of_intent and not found:  # a button; of words the signals say it all
        reason = _reason(of_intent, text, confidence)
        found[reason["code"], reason.get("kind")] = reason
    return sorted(found.values(), key=lambda r: (-_urgency(r), _kind_order(r)))


def _kind_order(reason: Mapping[str, Any]) -> int:
    return CRISIS_KINDS.index(reason["kind"]) if reason["code"] == "crisis" else 0


def _reason(value: str, text: str, score: float, start: int = 0, end: int | None = None) -> dict[str, Any]:
    """`value` is a code, or `code:kind`. Offsets are turned into a message's seq by the channel."""
    code, _, kind = value.partition(":")
    end = len(text) if end is None else end
    reason: dict[str, Any] = {"code": code, "score": round(float(score), 3), "quote": text[start:end], "start": start}
    if code == "crisis":
        reason["kind"] = kind if kind in CRISIS_KINDS else "unsure"
    elif kind:
        reason["kind"] = kind
    return reason
