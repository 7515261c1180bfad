"""From one parsed message to the facts it holds, and to what it is when the classifier was not sure. No rasa here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.memory import CUSTOM, DECLINED, FACTS, NO_PREFERENCE, SLUGS, answers, slug_of
from bot.parsing.extract import Found, extract
from bot.parsing.refusals import HAS_PREFERENCES

UNSURE = ("nlu_fallback", "out_of_scope")
FREE_TEXT = ("motivation",)  # whatever is said when asked is the answer, so it must be an answer
# Said about the talk itself: none of these is anybody's motivation.
NO_ANSWER = frozenset(
    {
        *("greet", "goodbye", "thanks", "wait", "affirm", "deny", "refuse", "no_preference", "dont_know", "correct"),
        *("ask_memory", "forget_fact", "ask_repeat", "ask_why", "switch_language", "why_me", "go_on"),
    }
)
# The answer that shares its words with a question.
ANSWERED_BY = {
    "ask_hours": "hours_per_week",
    "ask_start_date": "start_date",
    "ask_salary": "salary",
    "ask_location": "city",
    "ask_training": "education",
}
FEW_WORDS = 6  # beside other facts, fewer words than this are no motivation

# What a candidate calls a question when asking why it is asked, or to have the answer forgotten.
WORDS_FOR: dict[str, str] = {
    "name": r"\bnaam\b|\bname\b",
    "start_date": r"startdatum|begindatum|start(ing)? date",
    "hours_per_week": r"\buren\b|\buur\b|\bhours?\b|\bfte\b",
    "notice_period": r"opzegtermijn|notice",
    "salary": r"salaris|loon|\bsalary\b|\bpay\b|\bwage",
    "city": r"woonplaats|waar ik woon|\bstad\b|\badres\b|where i live|\bcity\b|\btown\b|\baddress\b(?<!mail address)",
    "commute": r"reistijd|reisafstand|\bvervoer\b|commute|travel time|transport",
    "work_permit": r"werkvergunning|work permit",
    "language_level": r"taalniveau|language level",
    "years_experience": r"ervaring|experience",
    "education": r"opleiding|diploma|\bschool\b|education|degree",
    "driving_licence": r"rijbewijs|driv\w+ licen[cs]e|driver'?s licen[cs]e",
    "shifts": r"ploegen|wisseldienst|nachtdienst|\bshifts?\b",
    "weekend": r"weekend",
    "motivation": r"motivatie|motivation",
    "contact_channel": r"contactvoorkeur|contact preference",
    "email": r"\be-?mail|mailadres",
    "phone": r"telefoon|\bnummer\b|\bmobiel|\b06\b|\bphone\b|\bnumber\b|\bmobile\b",
}
EVERYTHING = (
    r"\balles\b|\balle gegevens\b|\bal mijn\b"
    r"|\beverything\b|\ball (of )?(my|the) (data|details|answers|information)\b|\ball of it\b"
)


@dataclass(frozen=True)
class Context:
    """What the talk so far says about the message."""

    language: str
    today: date
    asked: str | None = None
    last_asked: str | None = None
    confirming: bool = False
    offered: bool = False
    known: Mapping[str, Any] = field(default_factory=dict)  # fact name -> slot value
    custom: Mapping[str, Any] | None = None  # the vacancy's own question that stands open


def mentioned(text: str) -> list[str]:
    """The questions that a candidate speaks about."""
    return [slug for slug, words in WORDS_FOR.items() if re.search(words, text.lower())]


def forgotten(text: str) -> list[str]:
    """The questions whose answers a candidate wants forgotten; all of them for "everything"."""
    return mentioned(text) or (list(SLUGS) if re.search(EVERYTHING, text.lower()) else [])


def facts_in(text: str, intent: str, context: Context, *, signalled: bool = False) -> list[dict[str, Any]]:
    """An entity per fact of the message: name, value (or a reserved one), and the span of the words that hold it."""
    asked = None if _about_something_else(intent, context) else context.asked
    found = extract(text, language=context.language, today=context.today, asked=asked, last_asked=context.last_asked)
    entities = [_entity(f) for f in found if _stands(f, found, text, intent, signalled=signalled)]
    if intent == "forget_fact":
        gone = forgotten(text)
        return [e for e in entities if slug_of(e["entity"]) not in gone] + [
            {"entity": "forget", "value": slug, "start": 0, "end": len(text)} for slug in gone
        ]
    if not entities and context.asked:
        entities = [] if signalled and context.asked in FREE_TEXT else _bound(text, intent, context)
    return entities


def _about_something_else(intent: str, context: Context) -> bool:
    """Whether a yes or no answers an offer, or "does this still hold?", and so is no value of the open question."""
    names = answers(context.asked or "")
    yes_no = bool(names) and not names[0].startswith(CUSTOM) and FACTS[names[0]]["type"] == "bool"
    if context.offered:
        return intent in ("affirm", "deny")
    return context.confirming and (intent == "affirm" or (intent == "deny" and yes_no))


def _entity(found: Found) -> dict[str, Any]:
    value = {"declined": DECLINED, "no_preference": NO_PREFERENCE}.get(found.status, found.value)
    return {"entity": found.name, "value": value, "start": found.start, "end": found.end}


def _stands(fact: Found, found: Sequence[Found], text: str, intent: str, *, signalled: bool) -> bool:
    """Free text counts only when it is said as an answer, and not when a person must read it first."""
    if fact.name not in FREE_TEXT or fact.status != "given":
        return True
    if signalled or intent in NO_ANSWER or intent.startswith("ask_"):
        return False
    others = [f for f in found if f.name not in FREE_TEXT]
    return intent == f"answer_{fact.name}" or not others or len(_without(text, others).split()) >= FEW_WORDS


def without_answers(
    questions: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]], text: str
) -> list[Mapping[str, Any]]:
    """Without a question mark, "I can start in two weeks" is no question about the start, nor a motivation any."""
    if "?" in text:
        return list(questions)
    told = {e["entity"] for e in found}
    slugs = {slug_of(name) for name in told if name in FACTS}
    free = bool(told & set(FREE_TEXT))
    return [q for q in questions if not free and ANSWERED_BY.get(q["value"]) not in slugs]


def _without(text: str, found: Sequence[Found]) -> str:
    """The text with the words of these facts left out."""
    letters = list(text)
    for fact in found:
        letters[fact.start : fact.end] = " " * (fact.end - fact.start)
    return "".join(letters)


def _bound(text: str, intent: str, context: Context) -> list[dict[str, Any]]:
    """What the intent alone says about the open question, when no words in the text were a value."""
    slug = context.asked or ""
    names = answers(slug)
    if not names or context.offered:
        return []
    span = {"start": 0, "end": len(text)}
    if intent == "no_preference" and slug not in HAS_PREFERENCES and not slug.startswith(CUSTOM):
        return []
    if intent in ("refuse", "no_preference"):
        return [{"entity": _slot(names[0]), "value": _custom(slug, _reserved(intent)), **span}]
    if context.confirming and intent == "affirm":
        return _said_again(names, context.known, span)
    if slug.startswith(CUSTOM):
        value = _custom_value(text, intent, context.custom or {})
        return [] if value is None else [{"entity": "custom", "value": _custom(slug, value), **span}]
    if names[0] in FREE_TEXT and intent == f"answer_{slug}" and text.strip():
        return [{"entity": names[0], "value": text.strip(), **span}]
    if intent in ("affirm", "deny") and FACTS[names[0]]["type"] == "bool" and not context.confirming:
        return [{"entity": names[0], "value": intent == "affirm", **span}]
    return []


def _said_again(names: Sequence[str], known: Mapping[str, Any], span: Mapping[str, int]) -> list[dict[str, Any]]:
    """What was known, as said once more: its date is then today's."""
    return [{"entity": name, "value": known[name], **span} for name in names if known.get(name) is not None]


def _slot(name: str) -> str:
    return "custom" if name.startswith(CUSTOM) else name


def _custom(slug: str, value: Any) -> Any:
    """Custom questions share one entity, whose value says which question it answers."""
    return {"name": slug, "value": value} if slug.startswith(CUSTOM) else value


def _reserved(intent: str) -> str:
    return DECLINED if intent == "refuse" else NO_PREFERENCE


def _custom_value(text: str, intent: str, question: Mapping[str, Any]) -> Any:
    kind = question.get("kind")
    if kind == "yes_no":
        return {"affirm": True, "deny": False}.get(intent)
    if kind == "choice":
        return _chosen(text.casefold(), question)
    if kind == "text" and intent not in NO_ANSWER and not intent.startswith("ask_"):
        return text.strip()
    return None


def _chosen(said: str, question: Mapping[str, Any]) -> str | None:
    """The choice that was named in either language, as the vacancy writes it first."""
    for choice in question.get("choices") or ():
        texts = [text for text in choice.values() if text] if isinstance(choice, Mapping) else [choice]
        if any(text.casefold() in said for text in texts):
            return str(texts[0])
    return None


def settle_intent(
    intent: str, confidence: float, entities: Sequence[Mapping[str, Any]], asked: str | None, *, sure: float
) -> str:
    """An unsure message that holds a fact or a question is that and not unclear; a doubtful answer without one is."""
    named = [e["value"]["name"] if e["entity"] == "custom" else e["entity"] for e in entities if is_fact(e)]
    if intent.startswith("answer_") and not named and confidence < sure:
        intent = UNSURE[0]
    slugs = [slug_of(name) for name in named]
    asks = {e["value"] for e in entities if e["entity"] == "question"}
    if ANSWERED_BY.get(intent) in slugs and intent not in asks:
        return _answer(ANSWERED_BY[intent])
    if intent not in UNSURE:
        return intent
    if slugs:
        return _answer(asked if asked in slugs else slugs[0])
    return next((e["value"] for e in entities if e["entity"] == "question"), intent)


def is_fact(entity: Mapping[str, Any]) -> bool:
    """Whether the entity carries something known about the candidate."""
    return entity["entity"] in FACTS or entity["entity"] == "custom"


# What a button's word stands for; `choice` depends on what was asked.
BUTTONS = {
    "human": "ask_human",
    "bot": "go_on",
    "choice": "nlu_fallback",
    **{word: word for word in ("affirm", "deny", "refuse", "no_preference", "correct")},
}


def is_button(payload: str) -> bool:
    """Whether the payload is one that the assistant can have offered."""
    return payload.partition(":")[0] in BUTTONS


def from_payload(
    payload: str, *, asked: str | None, text: str, confirming: bool = False, known: Mapping[str, Any] | None = None
) -> tuple[str, list[dict[str, Any]]]:
    """Intent and entities that a pressed button stands for; `known` maps facts to their slot values."""
    span = {"start": 0, "end": len(text)}
    word, _, value = payload.partition(":")
    intent = BUTTONS[word]
    names = answers(asked or "")
    if word == "choice" and value.startswith("ask_"):
        return value, [{"entity": "question", "value": value, **span}]
    if word == "choice" and names:
        return _answer(asked), [{"entity": _slot(names[0]), "value": _custom(asked or "", value), **span}]
    if confirming and word in ("affirm", "deny"):
        return word, _said_again(names, known or {}, span) if word == "affirm" else []
    if word in ("refuse", "no_preference") and names:
        return word, [{"entity": _slot(names[0]), "value": _custom(asked or "", _reserved(word)), **span}]
    if word in ("affirm", "deny") and names and (names[0].startswith(CUSTOM) or FACTS[names[0]]["type"] == "bool"):
        return word, [{"entity": _slot(names[0]), "value": _custom(asked or "", word == "affirm"), **span}]
    return intent, []


def _answer(slug: str | None) -> str:
    return "answer_custom" if (slug or "").startswith(CUSTOM) else f"answer_{slug}"
