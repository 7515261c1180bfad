"""Goes on with the talk after an answer, and after most other routine messages."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.closing import agrees
from actions.line import Line, Reply, done, speak
from actions.reply import routine
from actions.turn import CLOSING, Turn, read_turn
from actions.wordings import WORDINGS, chosen
from bot.asides import is_hello

# What is said first in answer to a remark that is no answer.
LEADS = {
    "apply": "utter_apply",
    "greet": "utter_greet",
    "thanks": "utter_thanks",
    "small_talk": "utter_small_talk",
    "go_on": "utter_go_on",
    "switch_language": "utter_switch_language",
    "come_back": "utter_come_back",
}


_HOW_ARE_YOU = re.compile(
    r"\bhoe (?:gaat|is) (?:het|ie|'t|t)\b(?! verder)|\bhoe maakt? (?:je|u|jij) het|\balles (?:goed|kits|oke|oké|wel)\b"
    r"|\bhow(?:'s| is) it going|\bhow are (?:you|things)|\bhow do you do\b|\byou (?:ok|okay|alright|good)\?"
    r"|\bwhat'?s up\b|\ben (?:met )?(?:jou|jij|u|jullie)\?|\band (?:you|yourself)\?"
)
_JOKE = re.compile(r"\b(?:mop|moppen|mopje|grap(?:je)? vertellen|joke)\b")


def kind_of_small_talk(text: str) -> str:
    """What little a computer can honestly answer to: how it is, and a joke; the ending of a response's name."""
    if _HOW_ARE_YOU.search(text.lower()):
        return "_how_are_you"
    return "_joke" if _JOKE.search(text.lower()) else ""


def greets_kindly(turn: Turn) -> bool:
    """ "Hoi, hoe gaat het?", also with an answer behind it; no answer that only has such words in it."""
    if turn.intent == "greet" and is_hello(turn.text):
        return True
    asks = _HOW_ARE_YOU.search(turn.text.lower().replace("\u2019", "'"))
    return asks is not None and (turn.intent == "greet" or (turn.intent.startswith("answer_") and "?" in turn.text))


def lead(turn: Turn) -> list[Line]:
    """The first line for a remark; a goodbye or a thank-you over the summary is agreement, not small talk."""
    response = LEADS.get(turn.intent)
    if turn.offered and turn.intent in ("deny", "refuse"):
        response = "utter_offer_declined"
    if turn.intent == "small_talk":
        response = f"utter_small_talk{kind_of_small_talk(turn.text)}"
    told_something = bool(turn.said) and turn.intent in ("apply", "greet", "thanks", "small_talk")
    if greets_kindly(turn) and not turn.crisis:
        return [Line("utter_greet", glue=" ", wording=chosen(WORDINGS["how_are_you"], turn))]
    if response is None or turn.crisis or told_something or (turn.asked == CLOSING and agrees(turn)):
        return []
    if turn.is_closed and turn.intent in ("apply", "go_on", "deny", "refuse"):
        return []
    return [Line(response, {"colleague": turn.colleague}, glue=" ")]


class ActionNextQuestion(Action):
    """Acknowledges what was learned, answers what was asked along the way, asks the next open question."""

    def name(self) -> str:
        return "action_next_question"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        turn = read_turn(tracker)
        reply = routine(turn, lead(turn))
        speak(dispatcher, reply.lines)
        return done(self.name(), reply.slots)


class ActionAnswerQuestion(Action):
    """Answers the candidate's questions from the vacancy and returns to where the talk was."""

    def name(self) -> str:
        return "action_answer_question"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        reply = routine(read_turn(tracker))
        speak(dispatcher, reply.lines)
        return done(self.name(), reply.slots)


class ActionLeaveOpen(Action):
    """Leaves a question for later when the candidate does not know the answer yet."""

    def name(self) -> str:
        return "action_leave_open"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        turn = read_turn(tracker)
        reply = leave_open(turn)
        speak(dispatcher, reply.lines)
        return done(self.name(), reply.slots)


def leave_open(turn: Turn) -> Reply:
    """Set the open question aside, then go on with the next."""
    if turn.asked not in turn.open:
        return routine(turn)
    reply = routine(turn.setting_aside([turn.asked]), [Line("utter_ack_open", {"colleague": turn.colleague}, glue=" ")])
    reply.slots.setdefault("skipped", [*turn.skipped, turn.asked])
    return reply
