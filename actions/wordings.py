"""Other words for what was said before, or for a moment that calls for them: `wordings.yml`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from actions.line import Line
from actions.turn import Turn
from bot.memory import CUSTOM

FILE = Path(__file__).parent / "wordings.yml"
WORDINGS: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))

# What may stand before a short question that begins with "and": something that was heard, or answered.
LEADS_ON = (
    *("ack_", "answer_", "quote", "promise", "requirements_are_no_verdict"),
    *("apply", "back_to_question", "greet", "small_talk", "thanks"),
)
NO_LEAD = ("ack_yes", "ack_open")


def chosen(of: dict[str, list[str]], turn: Turn) -> str:
    """One of them, by turn: not the same in two turns in a row."""
    texts = of[turn.language]
    return texts[turn.turns % len(texts)]


def anew(line: Line, turn: Turn, before: Line | None) -> str | None:
    """The words for a question that was asked before; None where the vacancy has it in another language only."""
    if line.lang:
        return None
    key = "confirm" if line.confirming else str(line.asked)
    key = "custom" if key.startswith(CUSTOM) else key
    said = before.response.removeprefix("utter_") if before else ""
    leads_on = said.startswith(LEADS_ON) and said not in NO_LEAD
    return chosen(WORDINGS["short" if leads_on else "again"][key], turn)
