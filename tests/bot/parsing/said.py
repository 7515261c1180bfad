"""What the parsing tests share: one fixed day, and the facts of a message as a plain mapping."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.parsing.extract import extract, in_pieces

TODAY = date(2026, 11, 23)  # a Monday

Case = tuple[str, str | None, dict[str, Any]]


def facts(
    text: str, asked: str | None = None, last_asked: str | None = None, *, language: str = "nl"
) -> dict[str, Any]:
    """Name and value of what was given; `declined` and `no_preference` in place of a value."""
    found = extract(text, language=language, today=TODAY, asked=asked, last_asked=last_asked)
    return {f.name: f.value if f.status == "given" else f.status for f in found}


def put_forward(text: str, asked: str | None = None, *, language: str = "en") -> dict[str, list[Any]]:
    """What was given, and what single clauses may tell besides: name -> values."""
    found = [f for f in extract(text, language=language, today=TODAY, asked=asked) if f.status == "given"]
    values: dict[str, list[Any]] = {}
    for fact in (*found, *in_pieces(text, found, today=TODAY, asked=asked)):
        values.setdefault(fact.name, []).append(fact.value)
    return values
