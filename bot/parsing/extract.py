"""All facts of one message: the one place that decides what a bare answer answers."""

from __future__ import annotations

from datetime import date

from bot.parsing.found import Found

__all__ = ["Found", "extract"]


def extract(
    text: str, *, language: str, today: date, asked: str | None = None, last_asked: str | None = None
) -> list[Found]:
    """Facts said in `text`, in the order of the text; a value without a cue counts only as answer to `asked`."""
    return []
