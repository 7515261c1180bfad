"""How long the stages of the turn under way took. The answer tells the service, whose metrics show it."""

from __future__ import annotations

import time
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass
class Timings:
    """In milliseconds. Where a turn is two Rasa turns (greet, then answer), both count together."""

    parse: float = 0.0  # reading the message: the whole NLU pipeline
    policy: float = 0.0  # deciding, and choosing the words
    actions: float = 0.0  # waiting for the action server

    def as_json(self) -> dict[str, float]:
        return {name: round(value, 2) for name, value in vars(self).items()}


_current: ContextVar[Timings | None] = ContextVar("timings", default=None)


def begin() -> Timings:
    timings = Timings()
    _current.set(timings)
    return timings


def current() -> Timings:
    """Those of this turn; outside a turn, some that nobody reads."""
    return _current.get() or Timings()


def ms_since(begun: float) -> float:
    """Since a reading of `time.perf_counter`."""
    return (time.perf_counter() - begun) * 1000
