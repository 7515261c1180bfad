"""The first words, and the first words after a colleague has handed the talk back."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.line import Line, done, speak
from actions.phrases import word
from actions.reply import routine
from actions.turn import Turn, read_turn
from actions.vacancy import text_in


def greeting(turn: Turn) -> list[Line]:
    """Three short lines: who speaks and how long it takes, what happens with the answers, and how to avoid the bot."""
    us = turn.organisation.get("name") or word("us", turn.language)
    title = text_in(turn.vacancy.get("title") or "", turn.language)[0]
    left = len(turn.open)
    count = {0: "none", 1: "one"}.get(left, "many")
    about = word("about_vacancy", turn.language, a=title) if title else word("about_us", turn.language)
    if turn.is_closed:  # no answers are asked for, so nobody reads them
        return [Line("utter_greeting", {"organisation": us}, glue="\n"), contact(turn)]
    values = {"count": str(left), "minutes": str(minutes(left)), "about": about}
    lines = [
        Line("utter_greeting", {"organisation": us}, glue=" "),
        Line(f"utter_greeting_questions_{count}", values, glue="\n"),
    ]
    url = turn.organisation.get("notice_url")
    notice = "utter_greeting_notice" if url else "utter_greeting_notice_without_link"
    lines.append(Line(notice, {"url": url or "", "who": turn.who}, glue="\n"))
    return [*lines, contact(turn)]


def minutes(questions: int) -> int:
    """About how long that many questions take: three a minute, and two at the least."""
    return max(2, -(-questions // 3))


def contact(turn: Turn) -> Line:
    """How to reach a person without the bot; no reason needed."""
    ways = [turn.organisation.get("phone"), turn.organisation.get("email")]
    given = [way for way in ways if way]
    if not given:
        return Line("utter_greeting_contact_in_chat")
    return Line("utter_greeting_contact", {"ways": word("or", turn.language).join(given)})


class ActionGreet(Action):
    """Opens the conversation."""

    def name(self) -> str:
        return "action_greet"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        turn = read_turn(tracker)
        reply = routine(turn, [] if turn.crisis else greeting(turn))
        speak(dispatcher, reply.lines)
        return done(self.name(), reply.slots)


def resumed(turn: Turn) -> list[Line]:
    """Who speaks again; the next question follows, if there is one."""
    opening = "utter_resume" if turn.open or not turn.completed else "utter_resume_done"
    return [Line(opening, {"colleague": turn.colleague}, glue=" ")]


class ActionResume(Action):
    """Goes on by itself after a hand-back, without a word about what it was for."""

    def name(self) -> str:
        return "action_resume"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        turn = read_turn(tracker)
        reply = routine(turn, resumed(turn))
        speak(dispatcher, reply.lines)
        return done(self.name(), reply.slots)
