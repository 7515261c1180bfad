"""The end of the questions: a summary that can be corrected line by line, and who answers when."""

from __future__ import annotations

import re
from collections.abc import Iterable

from actions.asking import asking
from actions.line import Line, Reply
from actions.own_questions import label, shown
from actions.phrases import by_question, day, line
from actions.turn import CLOSING, Turn

SHOWN = 0  # in `told`: no questions were left, and the summary has been read out
AGREES = ("affirm", "thanks", "goodbye")
_RIGHT = re.compile(r"\b(?:klopt|kloppen|juist|goed|prima|in orde|correct|right|fine|good|ok(?:ay|é|e)?)\b")
_NO_FIRST = re.compile(r"\A\W*(?:nee+n?|no|nope)\b(?: hoor)?")
_WRONG = re.compile(r"\b(?:niet|geen|nog|not|isn'?t|aren'?t|maar|but|behalve|except|moet|should|wrong|fout)\b")


def agrees(turn: Turn) -> bool:
    """Yes, thanks and goodbye; and "nee, verder klopt het", which denies nothing."""
    if turn.intent in AGREES:
        return True
    said = turn.text.lower()
    return (
        turn.intent in ("deny", "correct", "small_talk")
        and bool(_RIGHT.search(said))
        and not _WRONG.search(_NO_FIRST.sub("", said))
    )


def close(turn: Turn, reply: Reply, *, nothing_new: bool) -> None:
    """Read back all that is known; or close, when the candidate has just agreed with it."""
    silent = not (turn.said or turn.forgotten)
    if turn.asked == CLOSING and silent and nothing_new and agrees(turn) and "?" in turn.text:
        reply.lines.append(Line("utter_question_left", {"colleague": turn.colleague}, asked=CLOSING))
        reply.slots["offered"] = "asked_for_human"  # "it's all right, but one question: ...?" is not done yet
        return
    if turn.asked == CLOSING and silent and nothing_new and agrees(turn):
        reply.lines.append(promise(turn, "utter_closing"))
        reply.slots |= {"completed": True, "asked": None, "last_asked": None}
        return
    if turn.asked == CLOSING and silent and nothing_new and turn.intent in ("correct", "deny"):
        reply.lines.append(Line("utter_what_to_change", asked=CLOSING))
        return
    if SHOWN in turn.told and turn.intent != "ask_repeat":
        reply.lines.append(Line("utter_summary_again", asked=CLOSING, confirming=True))
    else:
        reply.lines.append(Line("utter_summary", {"lines": summary(turn)}, asked=CLOSING, confirming=True))
        reply.slots["told"] = [*turn.told, SHOWN]
    reply.slots |= asking(CLOSING, turn)


def summary(turn: Turn) -> str:
    """One line per question of the vacancy, and one per other thing that was told."""
    grouped = by_question(turn.facts)
    order = [slug for slug in turn.questions if slug in grouped] + [s for s in grouped if s not in turn.questions]
    return _lines(order, turn)


def told_about(turn: Turn, slugs: Iterable[str] | None = None) -> str:
    """All that is known, or what is known about some questions."""
    return _lines(by_question(turn.facts) if slugs is None else slugs, turn)


def _lines(slugs: Iterable[str], turn: Turn) -> str:
    facts = shown(turn.facts, turn)
    return "\n".join(f"• {line(s, facts, turn.language, today=turn.today, label=label(s, turn))}" for s in slugs)


def promise(turn: Turn, response: str) -> Line:
    """Who answers, and until when if that is known."""
    answer_by = turn.people.get("answer_by")
    if not answer_by:
        return Line(f"{response}_without_date", {"colleague": turn.colleague})
    promised = day(answer_by, turn.language, today=turn.today, weekday=True)
    return Line(response, {"colleague": turn.colleague, "date": promised})
