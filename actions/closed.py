"""A vacancy that nobody can apply for any more: said kindly, with the open application instead."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.line import Line, Reply
from actions.turn import Turn
from actions.vacancy import text_in
from bot.parsing import yes_no

TOLD, DECLINED = "told", "declined"
_OPEN_APPLICATION = re.compile(
    r"\bopene? sollicitati|\bopen application"
    r"|\bandere? (?:werk|baan|vacature|functie)|\bother (?:jobs?|work|vacanc)"
)

_WHY = re.compile(r"\b(?:waarom|hoezo|hoe komt|why|how come)\b")


def asks_why(turn: Turn) -> bool:
    """Whether somebody asks why it is closed, which nobody told the assistant."""
    return "?" in turn.text and bool(_WHY.search(turn.text.lower()))


def accepts(turn: Turn) -> bool:
    """Whether the open application is wanted: by the button, by name, or by a yes to the offer."""
    if "?" in turn.text or yes_no.opening(turn.text.lower()) is False:
        return False  # "what other jobs are there?" and "no, I only want this one" accept nothing
    if turn.intent == "apply" and turn.closed:
        return True
    named = bool(_OPEN_APPLICATION.search(turn.text.lower())) and turn.intent not in ("deny", "refuse")
    return named or (turn.closed == TOLD and turn.intent in ("affirm", "go_on"))


def notice(turn: Turn) -> list[Line]:
    """Who reads the answers: said where the greeting left it out, because the vacancy was closed."""
    if turn.facts:
        return []
    url = turn.organisation.get("notice_url")
    response = "utter_greeting_notice" if url else "utter_greeting_notice_without_link"
    return [Line(response, {"url": url or "", "who": turn.who}, glue="\n")]


def moved(turn: Turn) -> Turn:
    """The same talk as an open application: no vacancy, so no recruiter of it, and a summary yet to come."""
    return replace(turn, vacancy={}, people={**turn.people, "recruiter": None}, told=(), closed=None)


def tell(turn: Turn, reply: Reply, *, nothing_new: bool) -> None:
    """Say it once, with the offer; then come back to the offer until there is an answer."""
    reply.slots["asked"] = None  # a yes is about the offer, and not about the question before it
    if turn.closed is None:
        title = text_in(turn.vacancy.get("title") or "", turn.language)[0]
        response = "utter_vacancy_closed" if title else "utter_vacancy_closed_without_title"
        reply.lines.append(Line(response, {"title": title}, glue="\n"))
        if turn.facts:
            reply.lines.append(Line("utter_vacancy_closed_kept", glue=" "))
        reply.lines.append(Line("utter_offer_open_application"))
        reply.slots["closed"] = TOLD
    elif turn.closed == TOLD and asks_why(turn):
        reply.lines += [Line("utter_vacancy_closed_why", glue=" "), Line("utter_offer_open_application")]
    elif turn.closed == TOLD and (
        turn.intent in ("deny", "refuse", "goodbye") or yes_no.opening(turn.text.lower()) is False
    ):
        reply.lines.append(Line("utter_open_application_declined"))
        reply.slots["closed"] = DECLINED
    elif turn.closed == TOLD or nothing_new:
        reply.lines.append(Line("utter_offer_open_application"))
