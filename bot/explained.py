"""What a turn read, for people who ask why: the sentences with their scores, and the words that called for somebody.

The one place that looks into the classifier's Reading from outside; asked for with `"explain": true` only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # see bot/channel.py
    from bot.understanding import Need, Part, Reading

RANKED = 3


def explained(
    text: str, reading: Reading | None, entities: Sequence[Mapping[str, Any]], about: str | None
) -> dict[str, Any]:
    """`reading` is None when no model read the text: a button was pressed. `about` is what a clarification is about.

    Returns {intent, confidence, ranking: [{intent, score}], parts: [{text, start, end, intent, score, needs_person}],
    needs: [{intent, score, quote}], doubt: the same or None, questions: [{intent, quote}],
    signals: [{code, why, score, start, end, quote}], about}. The first part is the whole text; scores lie in 0 to 1.
    """
    return {
        **_read(text, reading),
        "questions": [{"intent": e["value"], "quote": _quote(text, e)} for e in _of("question", entities)],
        "signals": [_signal(text, e) for e in _of("signal", entities)],
        "about": about or None,
    }


def _read(text: str, reading: Reading | None) -> dict[str, Any]:
    if reading is None:
        return {"intent": None, "confidence": None, "ranking": [], "parts": [], "needs": [], "doubt": None}
    return {
        "intent": reading.intent,
        "confidence": _rounded(reading.confidence),
        "ranking": [{"intent": name, "score": _rounded(score)} for name, score in reading.ranking[:RANKED]],
        "parts": [_part(text, part) for part in reading.parts],
        "needs": [_need(text, need) for need in reading.needs],
        "doubt": _need(text, reading.doubt) if reading.doubt else None,
    }


def _part(text: str, part: Part) -> dict[str, Any]:
    intent = max(part.scores, key=part.scores.__getitem__)
    return {
        "text": text[part.start : part.end],
        "start": part.start,
        "end": part.end,
        "intent": intent,
        "score": _rounded(part.scores[intent]),
        "needs_person": _rounded(part.needs_person),
    }


def _need(text: str, need: Need) -> dict[str, Any]:
    return {"intent": need.intent, "score": _rounded(need.score), "quote": text[need.start : need.end]}


def _signal(text: str, entity: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "code": entity["value"],
        "why": entity.get("why"),
        "score": entity.get("score"),
        "start": entity.get("start"),
        "end": entity.get("end"),
        "quote": _quote(text, entity),
    }


def _of(kind: str, entities: Sequence[Mapping[str, Any]]) -> Iterable[Mapping[str, Any]]:
    return (entity for entity in entities if entity["entity"] == kind)


def _quote(text: str, entity: Mapping[str, Any]) -> str:
    return text[entity.get("start") or 0 : entity.get("end")]


def _rounded(score: float) -> float:
    return round(float(score), 3)
