"""Joins what the rules found with what the model read into one list of signals."""

from __future__ import annotations

from collections.abc import Sequence

from bot.distress import Signal
from bot.understanding import REASON, Reading

DOUBT = "doubt"  # calls nobody, but offers a person


def together(ruled: Sequence[Signal], reading: Reading | None) -> list[Signal]:
    """One signal per code, the rules' first: they say which words and why."""
    found = {signal.code: signal for signal in reversed(ruled)}
    if reading is not None:
        for need in reading.needs:
            code = REASON[need.intent]
            if not _said(code, found):
                found[code] = Signal(code, need.start, need.end, need.score, "model")
        if reading.doubt is not None and not found:
            found[DOUBT] = Signal(DOUBT, reading.doubt.start, reading.doubt.end, reading.doubt.score, "model")
    return sorted(found.values(), key=lambda signal: (signal.start, signal.code))


def _said(code: str, found: dict[str, Signal]) -> bool:
    """Whether a rule already gave this code, perhaps with a kind; a crisis by rule settles the kind."""
    general = code.partition(":")[0]
    return any(known == code or known.partition(":")[0] == general for known in found)
