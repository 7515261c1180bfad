"""Asking one question: anew, or whether what was once said about it still holds."""

from __future__ import annotations

from typing import Any

from actions import own_questions
from actions.line import Line
from actions.phrases import PHRASES, listed, together
from actions.turn import Turn
from actions.wordings import WORDINGS, chosen
from bot.memory import CUSTOM, answers

OWN_HINT = ("start_date", "hours_per_week", "salary", "phone", "email", "city")
# Said in reply to the open question, or at least meant as such, when no value was found in it.
MEANT_AS_ANSWER = ("affirm", "deny", "correct", "no_preference", "refuse")


def question(slug: str, turn: Turn) -> Line:
    """The line that asks for a slug."""
    if slug in turn.doubtful and not _asked_anew(turn, slug):
        known = {name: turn.facts[name] for name in answers(slug) if name in turn.facts}
        value = listed(together(own_questions.shown(known, turn), turn.language), turn.language)
        yours = PHRASES["yours"].get(slug, {}).get(turn.language) or f"“{own_questions.label(slug, turn)}”"
        return Line("utter_confirm", {"yours": yours, "value": value}, asked=slug, confirming=True)
    if slug.startswith(CUSTOM):
        return own_questions.ask(slug, turn)
    return Line(f"utter_ask_{slug}", {"colleague": turn.colleague}, asked=slug)


def _asked_anew(turn: Turn, slug: str) -> bool:
    """Whether there is nothing left to confirm: it has changed, or the day that was named has gone by."""
    start = turn.facts.get("start_date")
    gone_by = slug == "start_date" and start is not None and str(start.value) < turn.today.isoformat()
    return gone_by or slug in turn.reopened or says_changed(turn, slug)


def says_changed(turn: Turn, slug: str | None) -> bool:
    """A "no" to "does this still hold?"."""
    asked = turn.confirming and turn.asked == slug and not turn.offered
    return asked and turn.intent in ("deny", "correct", "dont_know")


def asking(slug: str | None, turn: Turn, *, confirming: bool = False) -> dict[str, Any]:
    """The slots that carry what is asked; `last_asked` moves only when the question changes."""
    changed = {"confirming": confirming} if confirming != turn.confirming else {}
    if slug == turn.asked:
        return changed
    return {**changed, "asked": slug, "last_asked": turn.asked, "repeats": 0}


def not_caught(turn: Turn) -> Line:
    """What to say when the reply to the open question held no value."""
    slug = turn.asked or ""
    if turn.intent == "affirm" and not turn.repeats:
        return Line("utter_ack_yes", glue=" ")
    if turn.intent in ("deny", f"answer_{slug}") and slug in OWN_HINT:
        return Line(f"utter_hint_{slug}", glue=" ")
    if turn.intent in (*MEANT_AS_ANSWER, f"answer_{slug}"):
        return Line("utter_not_caught", glue=" ")
    told = turn.intent.startswith("answer_")  # the answer to something else was understood
    wording = chosen(WORDINGS["heard"], turn) if told else None
    return Line("utter_back_to_question", {"colleague": turn.colleague}, glue=" ", wording=wording)
