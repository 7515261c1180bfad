"""Rules for words that call for a person. Text in, signals out; Dutch and English; no Rasa."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Signal:
    """Words that call for a person. `code` is a reason code, with `:kind` where there are kinds; `why` names the rule."""

    code: str
    start: int
    end: int
    score: float
    why: str


_RULES = [
    ("crisis:self_harm", "suicide", r"\b(zelfmoord|suicid\w*|suïcid\w*|kill myself|niet meer leven|mezelf iets aan)"),
    ("asked_for_human", "person", r"\b(echt mens|echte persoon|real person|human being|iemand spreken)\b"),
]


def signals(text: str) -> list[Signal]:
    """All signals in the text, in the order of the rules."""
    found = []
    for code, why, pattern in _RULES:
        if match := re.search(pattern, text, re.IGNORECASE):
            found.append(Signal(code, match.start(), match.end(), 1.0, why))
    return found
