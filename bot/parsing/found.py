"""What a rule hands back: one fact, and the words that hold it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Value = bool | int | float | str | None
Status = Literal["given", "declined", "no_preference"]


@dataclass(frozen=True)
class Found:
    """A fact read from a message; `start` and `end` enclose only the words that hold the value."""

    name: str
    value: Value
    status: Status
    start: int
    end: int
    bare: bool = False  # it merely stands there (bot/parsing/bare.py)
