"""Joins what the rules found with what the model read into one list of signals."""

from __future__ import annotations

from collections.abc import Sequence

from bot.concepts import is_grave
from bot.distress import Signal, about_work
from bot.understanding import REASON, Reading

DOUBT = "doubt"  # calls nobody, but offers a person
PLAINLY = 0.8  # confidence of a routine intent of the whole
SURE_OF_KIND = 0.9  # below it the model alone does not choose between helplines: the general ones are shown


def together(text: str, ruled: Sequence[Signal], reading: Reading | None) -> list[Signal]:
    """One signal per code, the rules' first: they say which words and why.

    A crisis that only the model sees, in one sentence of a text about work, is a doubt: undertakers, nurses and police
    officers write such sentences every day. So is a sentence without any grave word in a message that is plainly an
    answer: "my sister works there and keeps telling me how nice it is, I can start in May".
    """
    found = {signal.code: signal for signal in reversed(ruled)}
    if reading is not None:
        doubts = [reading.doubt] if reading.doubt else []
        for need in reading.needs:
            code = REASON[need.intent]
            in_part = need.end - need.start < len(text)
            light = about_work(text) if code.startswith("crisis") else False
            if in_part and not found and (light or (_plain(reading) and not is_grave(text[need.start : need.end]))):
                doubts.append(need)
            elif not _said(code, found):
                found[code] = Signal(_kind_if_sure(code, need.score), need.start, need.end, need.score, "model")
        if doubts and not found:
            found[DOUBT] = Signal(DOUBT, doubts[0].start, doubts[0].end, doubts[0].score, "model")
    return sorted(found.values(), key=lambda signal: (signal.start, signal.code))


def _plain(reading: Reading) -> bool:
    """Whether the message as a whole is plainly routine."""
    return reading.intent not in REASON and reading.confidence >= PLAINLY


def _kind_if_sure(code: str, score: float) -> str:
    return "crisis:unsure" if code.startswith("crisis") and score < SURE_OF_KIND else code


def _said(code: str, found: dict[str, Signal]) -> bool:
    """Whether a rule already gave this code, perhaps with a kind; a crisis by rule settles the kind."""
    general = code.partition(":")[0]
    return any(known == code or known.partition(":")[0] == general for known in found)
