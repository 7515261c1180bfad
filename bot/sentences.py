"""Cuts a message into sentences, and long sentences into clauses: load and routine often share one message."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

# A full stop ends a sentence only before a blank, so "3.900", "14.30" and "example.nl" stay whole.
_END = re.compile(
    r"(?:[.!?…]+[\"')\]]*(?=\s|$))|\n+|;(?=\s)|\s[-–—](?=\s)|[\U0001F300-\U0001FAFF\u2600-\u27BF](?=\s+\w)"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:a\.u\.b|bijv|bv|ca|dhr|dr|drs|evt|enz|excl|incl|ing|ir|jr|max|mevr|min|mr|mrs|ms|mvr|nr|o\.a|p|prof|resp|"
    r"sr|st|str|t\.a\.v|tel|t/m|vgl|approx|e\.g|i\.e|etc|no|vs)|\b[a-z])\.$",
    re.IGNORECASE,
)
# "32 uur, maar ik word er moedeloos van": what follows the turn is another thing than what precedes it.
_TURN = re.compile(
    r",?\s+(?=(?:maar|alleen|behalve dat|terwijl|want|omdat|en nu|en ik|en toen|"
    r"but|although|though|because|cause|cos|and now|and i|and then)\b)|,\s",
    re.IGNORECASE,
)
ABBREVIATED = 12  # letters before a full stop that tell whether it ends an abbreviation
SHORT = 12  # words: a sentence up to this length is cut at a contrast or a second question only
LONG = 40  # words without any mark: somebody who dictates, or never types a comma
# ... or at a second question: "wat is het salaris en kan ik thuiswerken?"
_CONTRAST = re.compile(
    r",?\s+(?=(?:maar|but|although|though)\b|(?:en|and|n|&)\s+(?:wat|hoe|hoeveel|waar|wanneer|wie|is|zijn|kan|mag|krijg|"
    r"moet|worden|what|how|where|when|who|is|are|can|could|do|does|will|which|welke)\b)",
    re.IGNORECASE,
)
_JOIN = re.compile(r"\s+(?=(?:en|dus|toen|dan|of|and|so|then|or|n)\b)", re.IGNORECASE)


@lru_cache(maxsize=64)  # for each fact of a message
def split(text: str) -> tuple[tuple[int, int], ...]:
    """(start, end) of every sentence or clause, in order, without the blanks around it; none for an empty text."""
    return tuple(clause for start, end in sentences(text) for clause in _clauses(text, start, end))


def sentences(text: str) -> list[tuple[int, int]]:
    """(start, end) of every sentence, whole, with the blanks around it."""
    spans: list[tuple[int, int]] = []
    start = 0
    for mark in _END.finditer(text):
        if mark.group() == "." and _ABBREVIATION.search(text[max(start, mark.end() - ABBREVIATED) : mark.end()]):
            continue
        spans.append((start, mark.end()))
        start = mark.end()
    return [*spans, (start, len(text))]


def _clauses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    start, end = _trim(text, start, end)
    words = len(text[start:end].split())
    if words == 0 or not re.search(r"\w", text[start:end]):
        return [(start, end)] if words else []
    cuts = _cuts(text, start, end, _CONTRAST if words <= SHORT else _TURN)
    if len(cuts) == 2 and words > LONG:
        cuts = _cuts(text, start, end, _JOIN)
    return [_trim(text, a, b) for a, b in pairwise(cuts)]


def _cuts(text: str, start: int, end: int, at: re.Pattern[str]) -> list[int]:
    """Where to cut, both ends included; no clause of fewer than three words comes of it."""
    cuts = [start]
    for mark in at.finditer(text, start, end):
        if len(text[cuts[-1] : mark.end()].split()) >= 3 and len(text[mark.end() : end].split()) >= 3:
            cuts.append(mark.end())
    return [*cuts, end]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
