"""The assistant's last words before a person takes over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.acknowledge import acknowledge
from actions.helplines import emergency, helpline
from actions.line import Line, done, speak
from actions.phrases import moment, word
from actions.reply import remembered
from actions.turn import Turn, read_turn
from actions.vacancy import answer, known

# Whoever tells such a thing is heard first; that their hours were noted comes after it.
WEIGHS = ("emotional_load", "complaint", "sensitive_matter")
# About people of ours: never put to the vacancy's own recruiter, so never under that name.
NOT_BY_NAME = ("complaint", "crisis")


def hand_off(turn: Turn) -> list[Line]:
    """Acknowledge the person and what was told, say who takes over, and whether anybody reads it now."""
    reason = _first_reason(turn)
    if reason["code"] == "crisis":
        return crisis(reason["kind"], turn)
    if turn.crisis:
        return [Line("utter_crisis_quiet", {"emergency": emergency(turn.vacancy)})]
    colleague = word("colleague", turn.language) if reason["code"] in NOT_BY_NAME else turn.colleague
    who = colleague if reason["code"] in NOT_BY_NAME else turn.who
    is_open = bool(turn.people.get("open", True))
    answered = [line for topic in turn.asked_about if known(topic, turn) for line in answer(topic, turn)]
    told = acknowledge(turn) if any(f.status == "given" and n != "motivation" for n, f in turn.said.items()) else []
    heard = Line(f"utter_hand_off_{reason['code']}", {"colleague": colleague}, glue=" ")
    weighs = reason["code"] in WEIGHS and not answered
    return [
        *([heard, *told] if weighs else [*told, *answered, heard]),
        Line("utter_person_open" if is_open else "utter_person_closed", {"who": who}),
    ]


def crisis(kind: str, turn: Turn) -> list[Line]:
    """The text of this kind, with the numbers of the vacancy's country and whether anybody of us reads now."""
    values = {"emergency": emergency(turn.vacancy), "helpline": helpline(kind, turn.vacancy, turn.language)}
    return [Line(f"utter_crisis_{kind}", values, glue="\n"), *reads_now(kind, turn)]


def reads_now(kind: str, turn: Turn) -> list[Line]:
    """Plainly: whether somebody of ours may read this now, and if not, from when."""
    is_open, opens_at = turn.people.get("open", False), turn.people.get("opens_at")
    from_when = {"moment": moment(opens_at, turn.language, today=turn.today)} if opens_at else {}
    if kind == "threat":
        return [Line("utter_crisis_threat_later", from_when)] if from_when and not is_open else []
    if is_open:
        return [Line("utter_crisis_open")]
    return [Line("utter_crisis_closed_until" if from_when else "utter_crisis_closed", from_when)]


def _first_reason(turn: Turn) -> Mapping[str, Any]:
    reasons = turn.decision.get("reasons") or [{"code": "asked_for_human"}]
    return reasons[0]  # type: ignore[no-any-return]


class ActionHandOff(Action):
    """Brings in a person."""

    def name(self) -> str:
        return "action_hand_off"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        turn = read_turn(tracker)
        speak(dispatcher, hand_off(turn))
        return done(self.name(), remembered(turn))
