"""One short question when the assistant is not sure."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.acknowledge import acknowledge
from actions.line import Line, done, speak
from actions.phrases import PHRASES, capital
from actions.reply import answer_all, remembered
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
    about = turn.decision.get("about")
    if about == "language":
        return [*told, *_in_both(turn)]
    if about:
        return [*told, Line(f"utter_clarify_{about}", {"who": turn.who})]
    if turn.intent == "out_of_scope" and not turn.asked_about:
        return [*told, Line("utter_clarify_off_topic", {"colleague": turn.colleague})]
    topics = guesses(turn)
    buttons = tuple({"title": capital(topic_in_words(t, turn.language)), "payload": f"choice:{t}"} for t in topics)
    return [
        *told,
        Line("utter_clarify" if topics else "utter_clarify_open", {"colleague": turn.colleague}, buttons=buttons),
    ]


def _in_both(turn: Turn) -> list[Line]:
    """Which languages the assistant speaks, in both of them: we do not know which one is read best."""
    other = "en" if turn.language == "nl" else "nl"
    return [
        Line("utter_clarify_language", {"colleague": turn.colleague}),
        Line(
            "utter_clarify_language",
            {"colleague": replace(turn, language=other).colleague},
            lang=other,
            translated=True,
        ),
    ]


class ActionClarify(Action):
    """Asks what was meant."""

    def name(self) -> str:
        return "action_clarify"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        turn = read_turn(tracker)
        speak(dispatcher, clarify(turn))
        return done(self.name(), remembered(turn))
