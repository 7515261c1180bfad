"""Joins what the rules found with what the model read into one list of signals."""

from __future__ import annotations

from collections.abc import Sequence

from bot.distress import Signal, about_work
from bot.examples import REASON
from bot.understanding import Need, Reading

DOUBT = "doubt"  # calls nobody, but offers a person
SURE_OF_KIND = 0.6  # below it the model alone does not choose between helplines: the general ones are shown


def together(text: str, ruled: Sequence[Signal], reading: Reading | None) -> list[Signal]:
    """One signal per code, the rules' first: they say which words and why.

    A crisis that only the model sees, in one sentence of a text about work, is a doubt: undertakers, nurses and police
    officers write such sentences every day.
    """
    found = {signal.code: signal for signal in reversed(ruled)}
    if reading is not None:
        doubts = [reading.doubt] if reading.doubt else []
        for need in reading.needs:
            code = _code(need)
            if code.startswith("crisis") and not found and need.end - need.start < len(text) and about_work(text):
                doubts.append(need)
            elif not _said(code, found):
                found[code] = Signal(_kind_if_sure(code, need.sure_of_kind), need.start, need.end, need.score, "model")
        if doubts and not found:
            found[DOUBT] = Signal(DOUBT, doubts[0].start, doubts[0].end, doubts[0].score, "model")
    return sorted(found.values(), key=lambda signal: (signal.start, signal.code))


def _code(need: Need) -> str:
    """The reason code, with the kind of a complaint, on which its urgency depends. What weighs on somebody gets no
    label (law 10)."""
    code = REASON[need.intent]
    return f"{code}:{need.kind}" if code == "complaint" and need.kind else code


def _kind_if_sure(code: str, sure: float) -> str:
    return "crisis:unsure" if code.startswith("crisis") and sure < SURE_OF_KIND else code


def _said(code: str, found: dict[str, Signal]) -> bool:
    """Whether a rule already gave this code, perhaps with a kind; a crisis by rule settles the kind."""
    general = code.partition(":")[0]
    return any(known == code or known.partition(":")[0] == general for known in found)
