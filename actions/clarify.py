"""One short question when the assistant is not sure."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.line import Line, done, speak
from actions.phrases import PHRASES, capital
from actions.reply import acknowledge, answer_all, remembered
from actions.turn import Turn, read_turn
from actions.vacancy import topic_in_words

GUESSES = 2
WORTH_OFFERING = 0.08  # a guess below this is no guess


def guesses(turn: Turn) -> list[str]:
    """The topics that the message may have been about, best first."""
    return [
        str(guess["name"])
        for guess in turn.ranking
        if guess["name"] in PHRASES["topics"] and guess.get("confidence", 0) >= WORTH_OFFERING
    ][:GUESSES]


def clarify(turn: Turn) -> list[Line]:
    """The best guesses and a person; or, where the doubt is about how somebody is, only the offer of a person."""
    told = [*acknowledge(turn), *answer_all(turn)]
    if turn.decision.get("about_wellbeing"):
        return [*told, Line("utter_clarify_wellbeing", {"who": turn.who})]
    topics = guesses(turn)
    buttons = tuple({"title": capital(topic_in_words(t, turn.language)), "payload": f"choice:{t}"} for t in topics)
    return [
        *told,
        Line("utter_clarify" if topics else "utter_clarify_open", {"colleague": turn.colleague}, buttons=buttons),
    ]


class ActionClarify(Action):
    """Asks what was meant."""

    def name(self) -> str:
        return "action_clarify"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        turn = read_turn(tracker)
        speak(dispatcher, clarify(turn))
        return done(self.name(), remembered(turn))
