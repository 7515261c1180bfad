"""What the assistant knows: showing it, forgetting it, and being honest about why it talks to somebody."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.closing import told_about
from actions.line import Line, Reply, done, speak
from actions.own_questions import label, shown
from actions.phrases import PHRASES, listed, together
from actions.reply import routine
from actions.turn import CLOSING, Turn, read_turn
from bot.asides import mentioned, recalls
from bot.memory import CUSTOM, slug_of

PARTING = {"wait": "utter_wait", "goodbye": "utter_goodbye"}
AGAIN = "utter_repeat"
FEW = 2  # questions named: more of them want the whole list


def memory(turn: Turn) -> list[Line]:
    """The list of what is known; or only what the candidate asks about, when that is named."""
    named = mentioned(turn.text, turn.vacancy.get("custom") or ())
    asked_for = {name: fact for name, fact in turn.facts.items() if slug_of(name) in named}
    if asked_for and len(named) <= FEW:
        slugs = [slug for slug in named if slug in {slug_of(name) for name in asked_for}]
        return [Line("utter_recall", {"lines": told_about(turn, slugs)}, glue="\n")]
    if not turn.facts:
        return [Line("utter_memory_empty")]
    if named and recalls(turn.text):
        return [Line("utter_recall_nothing", glue=" ")]
    return [Line("utter_memory", {"lines": told_about(turn)})]


def forgetting(turn: Turn) -> list[Line]:
    """Say what is forgotten; ask which when that was not clear."""
    slugs = list(dict.fromkeys(slug_of(name) for name in turn.forgotten))
    if slugs:
        labels = [PHRASES["yours"].get(slug, {}).get(turn.language) or f"“{label(slug, turn)}”" for slug in slugs]
        return [Line("utter_forgotten", {"what": listed(labels, turn.language)})]
    if any(e["entity"] == "forget" for e in turn.entities):
        return [Line("utter_forget_unknown")]
    return [Line("utter_forget_what")]


def why_me(turn: Turn) -> list[Line]:
    """From at least two of the candidate's own facts that came with an invitation; otherwise that there is no more."""
    profile = {n: f for n, f in turn.facts.items() if (turn.provenance.get(n) or {}).get("origin") == "profile"}
    known = together(shown(profile, turn), turn.language, today=turn.today)
    if len(known) >= 2:
        return [Line("utter_why_me", {"value": listed(known, turn.language), "colleague": turn.colleague})]
    return [Line("utter_why_me_unknown", {"colleague": turn.colleague})]


def explain(turn: Turn) -> Reply:
    """What the question that the candidate means is for; then that question, if it is still open."""
    named = mentioned(turn.text, turn.vacancy.get("custom") or ())
    meant = turn.asked if turn.asked in named else next((slug for slug in named if slug in turn.questions), None)
    meant = meant or (turn.asked if turn.asked in turn.questions else None)
    own = meant is not None and meant.startswith(CUSTOM)
    response = "utter_why_custom" if own else f"utter_why_{meant or 'general'}"
    lead = [Line(response, {"colleague": turn.colleague}, glue=" ")]
    return routine(replace(turn, wanted=meant if meant in turn.open else None), lead)


class ActionShowMemory(Action):
    """Answers "what do you know about me?"."""

    def name(self) -> str:
        return "action_show_memory"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        turn = read_turn(tracker)
        reply = routine(turn, memory(turn))
        speak(dispatcher, reply.lines)
        return done(self.name(), reply.slots)


class ActionForget(Action):
    """Forgets what the candidate wants forgotten, and does not ask for it again."""

    def name(self) -> str:
        return "action_forget"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        turn = read_turn(tracker)
        slugs = list(dict.fromkeys(slug_of(name) for name in turn.forgotten))
        reply = routine(turn.setting_aside(slugs), forgetting(turn))
        if slugs:
            reply.slots.setdefault("skipped", [*turn.skipped, *slugs])
        speak(dispatcher, reply.lines)
        return done(self.name(), reply.slots)


class ActionWhyMe(Action):
    """Answers "why did you think of me?" honestly."""

    def name(self) -> str:
        return "action_why_me"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        turn = read_turn(tracker)
        reply = routine(turn, why_me(turn))
        speak(dispatcher, reply.lines)
        return done(self.name(), reply.slots)


class ActionExplainQuestion(Action):
    """Says what a question is for, then asks it again."""

    def name(self) -> str:
        return "action_explain_question"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        turn = read_turn(tracker)
        reply = explain(turn)
        speak(dispatcher, reply.lines)
        return done(self.name(), reply.slots)


class ActionRepeatQuestion(Action):
    """Asks the open question again, in other words."""

    def name(self) -> str:
        return "action_repeat_question"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        reply = routine(read_turn(tracker), [Line(AGAIN, glue=" ")])
        speak(dispatcher, reply.lines)
        return done(self.name(), reply.slots)


class ActionPause(Action):
    """Takes in what came along with a "one moment" or a goodbye, and asks nothing."""

    def name(self) -> str:
        return "action_pause"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        turn = read_turn(tracker)
        agrees = turn.intent == "goodbye" and turn.asked == CLOSING and not turn.open  # with the summary
        corrects = turn.intent == "wait" and any(turn.before.get(name) != fact for name, fact in turn.said.items())
        if agrees or corrects:  # "wacht, maximaal 32" takes no pause
            reply = routine(turn)
        else:
            reply = routine(turn, ask=False)
            reply.lines.append(Line(PARTING[turn.intent], {"colleague": turn.colleague}))
        speak(dispatcher, reply.lines)
        return done(self.name(), reply.slots)
