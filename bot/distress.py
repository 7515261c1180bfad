"""Rules for words that call for a person. Text in, signals out; Dutch and English; no Rasa.

The rules carry what must never depend on what a model happened to learn: the plain words of a crisis, of a request for
a person, of grief, anger and complaint. They stand in bot/distress_rules.py and read the text after bot/idioms.py has
blanked the light sayings; each names the look-alikes that it lets pass (`unless`), sentence by sentence. When in doubt
a rule speaks: missing somebody in distress is far worse than a needless handoff.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.distress_rules import RULES
from bot.idioms import masked


@dataclass(frozen=True)
class Signal:
    """Words that call for a person. `code` is a reason code, with `:kind` where it has kinds; `why` names the rule, or
    "model"."""

    code: str
    start: int
    end: int
    score: float
    why: str
    would_call: bool = False  # of a doubt: in a first message it would call a person


_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*")


def signals(text: str) -> list[Signal]:
    """All signals in the text, each code once with the first words that gave it, the gravest rules first."""
    read = masked(text.replace("\u2019", "'").replace("\u2018", "'"))
    sentences = [(match.start(), match.group()) for match in _SENTENCE.finditer(read)]
    found: dict[str, Signal] = {}
    about_others: set[int] = set()  # where the sentences about somebody else begin
    for rule in RULES:
        for begin, sentence in sentences:
            # "My daughter wants to die" is about her; the next sentence may be about oneself.
            if rule.code == "crisis:self_harm" and begin in about_others:
                continue
            match = rule.pattern.search(sentence)
            if match is None or (rule.unless and rule.unless.search(sentence)):
                continue
            if rule.code == "crisis:third_person":
                about_others.add(begin)
            start, end = _trim(read, begin + match.start(), begin + match.end())
            found.setdefault(rule.code, Signal(rule.code, start, end, rule.score, rule.why))
    return list(found.values())


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
