"""The parts of every reply: acknowledge what was said, answer what was asked, then ask the next open question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from actions import closed
from actions.acknowledge import acknowledge
from actions.asking import asking, not_caught, question, says_changed
from actions.closing import close, promise
from actions.helplines import emergency
from actions.line import Line, Reply
from actions.phrases import listed
from actions.turn import CLOSING, Turn
from actions.vacancy import answer, known, topic_in_words
from actions.wordings import anew
from bot.asides import mentioned
from bot.memory import CUSTOM, slug_of, to_slot

MOST_REPEATS = 2  # then a question is left for the recruiter
PROGRESS_AT = (3, 1)  # questions left when it is worth saying so
FEW_WORDS = 5  # "mijn uren", over the summary, names what is to change rather than asks
_ASKS = re.compile(
    r"\W*(?:(?:en|and|ok[eé]?|okay|maar|but)\W+)*(?:do|does|did|is|are|can|could|will|would|what|how|when|where|who|why"
    r"|wat|hoe\w*|wanneer|waar\w*|wie|welke?|krijg|is|zijn|kan|kun|mag|moet|betalen|betaal\w*|vergoed\w*|heb(?:ben)?) "
)
# These ask whether a person shall be asked: no other question is put beside them.
OFFERS = ("utter_answer_unknown", "utter_answer_status_unknown", "utter_answer_status_rejected",
          "utter_answer_status_withdrawn", "utter_answer_status_vacancy_closed")  # fmt: skip


def routine(turn: Turn, lead: Sequence[Line] = (), *, ask: bool = True) -> Reply:
    """The reply to a message that needs no person: nothing that it held is passed over."""
    acknowledged = [] if turn.crisis else acknowledge(turn)
    change = to_change(turn)
    answered = [] if change or (turn.is_closed and closed.asks_why(turn)) else answer_all(turn)
    reply = Reply([*lead, *acknowledged, *answered])
    reply.slots |= remembered(turn)
    if not ask:
        return reply
    if turn.crisis:
        if not reply.lines:
            reply.lines.append(Line("utter_crisis_quiet", {"emergency": emergency(turn.vacancy)}))
    elif any(line.response in OFFERS for line in answered):
        reply.slots["offered"] = "asked_for_human"
    elif change:
        _change(change, turn, reply)
    else:
        _go_on(turn, reply, nothing_new=not (lead or acknowledged or answered))
    return reply


def remembered(turn: Turn) -> dict[str, Any]:
    """The slots that change by what was said: other forms of a quantity go, custom answers are kept together."""
    facts = turn.facts
    slots: dict[str, Any] = {n: None for n in turn.before if n not in facts and not n.startswith(CUSTOM)}
    custom = {name: fact for name, fact in facts.items() if name.startswith(CUSTOM)}
    again = {slug_of(name) for name in turn.said if name in turn.before} - set(turn.confirmed)
    if again:
        slots["confirmed"] = [*turn.confirmed, *sorted(again)]
    said = {slug_of(name) for name in turn.said}
    if said.intersection(turn.deferred):
        slots["deferred"] = [slug for slug in turn.deferred if slug not in said]
    if any(name.startswith(CUSTOM) for name in (*turn.said, *turn.forgotten)):
        slots["custom_answers"] = {name: to_slot(fact) for name, fact in custom.items()}
    return slots


def answer_all(turn: Turn) -> list[Line]:
    """Answers to all the candidate's questions; what the vacancy leaves open is said once, with the offer to ask."""
    answered = [line for topic in turn.asked_about if known(topic, turn) for line in answer(topic, turn)]
    unknown = [topic for topic in turn.asked_about if not known(topic, turn)]
    if unknown:
        answered += answer(unknown[0], turn) if len(unknown) == 1 else [_unknown_all(unknown, turn)]
    return answered


def _unknown_all(topics: list[str], turn: Turn) -> Line:
    named = listed([topic_in_words(topic, turn.language) for topic in topics], turn.language)
    return Line("utter_answer_unknown", {"topic": named, "colleague": turn.colleague})


def to_change(turn: Turn) -> str | None:
    """The earlier answer that is named to be changed, without the new one: "mijn naam klopt niet"."""
    if turn.said or turn.forgotten or turn.offered or "?" in turn.text or turn.is_closed:
        return None
    over_summary = turn.asked == CLOSING and len(turn.text.split()) <= FEW_WORDS and not _ASKS.match(turn.text.lower())
    if turn.intent != "correct" and not (over_summary and turn.intent not in NOT_A_CHANGE):
        return None
    told = {slug_of(name) for name in turn.facts}
    named = [slug for slug in mentioned(turn.text, turn.vacancy.get("custom") or ()) if slug in told]
    return named[0] if named else None


NOT_A_CHANGE = ("affirm", "thanks", "goodbye", "wait", "ask_memory", "ask_why", "forget_fact", "why_me", "greet")


def _change(slug: str, turn: Turn, reply: Reply) -> None:
    """Ask the named question again, so that a bare answer to it is understood."""
    anew = replace(turn, reopened=[*turn.reopened, slug], confirmed=[s for s in turn.confirmed if s != slug])
    reply.lines += [Line("utter_change_it", glue=" "), question(slug, anew)]
    reply.slots |= {"reopened": anew.reopened, "confirmed": anew.confirmed, **asking(slug, turn)}


def _go_on(turn: Turn, reply: Reply, *, nothing_new: bool) -> None:
    """Add the next question, the summary, or nothing when all is done."""
    if turn.is_closed:
        if closed.accepts(turn):
            _move(turn, reply)
        else:
            closed.tell(turn, reply, nothing_new=nothing_new)
        return
    if turn.completed or turn.ended:
        asks_when = {"ask_process", "ask_status"} & set(turn.asked_about) and turn.people.get("answer_by")
        if turn.completed and asks_when and not any(line.response == "utter_promise" for line in reply.lines):
            reply.lines.append(promise(turn, "utter_promise"))
        if nothing_new:
            reply.lines.append(Line("utter_anything_else", {"colleague": turn.colleague}))
        return
    skipped = list(turn.skipped)
    if turn.asked in turn.open and turn.said and not turn.wanted:  # told something else, which is as welcome
        reply.slots["repeats"] = turn.repeats + 1
        if turn.repeats + 1 >= MOST_REPEATS:
            turn = replace(turn, deferred=[*(slug for slug in turn.deferred if slug != turn.asked), turn.asked])
            reply.slots["deferred"] = turn.deferred
    elif turn.asked in turn.open and nothing_new and not says_changed(turn, turn.asked):
        if turn.repeats >= MOST_REPEATS:
            skipped.append(turn.asked)
            reply.slots |= {"skipped": skipped, "repeats": 0}
            reply.lines.append(Line("utter_left_open", {"colleague": turn.colleague}, glue=" "))
        else:
            reply.slots["repeats"] = turn.repeats + 1
            reply.lines.append(not_caught(turn))
    _ask_next(replace(turn, skipped=skipped), reply, nothing_new=nothing_new)


def _ask_next(turn: Turn, reply: Reply, *, nothing_new: bool = False) -> None:
    """The question that the candidate means, else the first that is open; the summary when there is none."""
    slug = turn.wanted or next(iter(turn.open), None)
    if slug is None:
        close(turn, reply, nothing_new=nothing_new)
        return
    left = len(turn.open)
    asks = question(slug, turn)
    if asked_before(asks, turn):
        asks = replace(asks, wording=anew(asks, turn, reply.lines[-1] if reply.lines else None))
        if asks.wording is None:
            reply.lines.append(Line("utter_back_to_question", glue=" "))
    elif left in PROGRESS_AT and left not in turn.told and slug != turn.asked and turn.asked and not turn.wanted:
        reply.lines.append(Line(f"utter_progress_{left}", glue=" "))
        reply.slots["told"] = [*turn.told, left]
    reply.lines.append(asks)
    confirming = asks.confirming
    if slug in turn.doubtful and not confirming and slug not in turn.reopened:
        reply.slots["reopened"] = [*turn.reopened, slug]
    reply.slots |= asking(slug, turn, confirming=confirming)


def asked_before(asks: Line, turn: Turn) -> bool:
    """Whether the candidate has read this very question: it is open, or was passed over."""
    if turn.event == "start":
        return False
    return asks.asked in turn.deferred or (asks.asked == turn.asked and asks.confirming == turn.confirming)


def _move(turn: Turn, reply: Reply) -> None:
    """Go on as an open application, with all that was told before."""
    after = closed.moved(turn)
    reply.lines += [Line("utter_open_application_begins", glue=" "), *closed.notice(after)]
    reply.slots |= {"open_application": True, "closed": None, "told": []}
    _ask_next(after, reply)
