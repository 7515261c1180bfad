"""What nobody asked for is kept only when its own words say plainly that the candidate tells it of themselves, now.

A wrong fact is worse than a question asked once more, so what is doubtful is left for the question.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.parsing.clauses import THIRD_PERSON
from bot.parsing.found import Found
from bot.parsing.message import Message
from bot.parsing.patterns import look_for

_NEEDS = {  # one of these words in its sentence
    "own_transport": look_for(
        r"\b(?:eigen|own|heb|have|got|bezit|rijd?|drive|vervoer|transport|beschik\w*|met (?:de|mijn|m'n)|by)\b"
    ),
}
_RULES_OUT = {  # none of these
    "transport": look_for(
        r"\b(?:moeder|vader|mother|father|rolstoel|wheelchair)\b|^(?!.*\b(?:werk|work)\b).*\b(?:ook|too)\b"
    ),
    "own_transport": look_for(r"\b(?:vertrekt?|leaves|complains?|broken?|rolstoel|wheelchair)\b"),
    "years_experience": look_for(
        r"\b(?:not|niet|never|nooit)\b.*\bin \w+ (?:years|jaar)\b"
        r"|\b(?:woonde|gewoond|lived|living|student)\b|\b(?:years?"
        r"|jaar) (?:in (?:bloody )?)?(?-i:[A-Z])\w+(?=\s*(?:$|[,.;])| (?:en|and|then|toen)\b)",
        re.IGNORECASE,
    ),
    "start_date": look_for(
        r"\b(?:gezien|seen|d\.d\.|dated|is (?:dead|dood|quiet|stil|rustig|busy|druk)|jarig|birthday)\b"
    ),
    "shifts_ok": look_for(  # "call me, evenings best"
        r"^(?!.*(?:shift|dienst|ploeg|work|werk)).*\b(?:call|ring|phone|bel|app|whats?app|mail|text|reach|bereik\w*)\b"
    ),
    "fte": look_for(r"\b(?:subject|betreft|onderwerp|re):"),
}
_NAMES_IT = {"shifts_ok": look_for(r"shift|dienst|ploeg")}  # whatever the sentence before was about
_WORK = look_for(r"\b(?:\w*ervaring|experience|werk\w*|work\w*|gewerkt|als (?!student)|as an? (?!student))\b")
_OF_TRAVEL, _ASK_OF_TRAVEL = ("transport", "own_transport"), ("commute", "driving_licence")
_NEAR = 30  # characters
_ANOTHERS = look_for(
    rf"\W*(?:(?:en|maar|and|but|zelfs|even)\W+)?(?:{THIRD_PERSON.pattern})(?!.*(?<!\w)(?:ik|ikzelf|'k|i|i'm|we|wij"
    rf"|(?<!tells )(?<!told )(?<!tell )me|mij|mine(?= (?:is|are)\b|:))(?!\w))"
)
# "My wife is on ..., my number is ...": whose each one is, was judged by the words right before it.
_MINE = look_for(
    r"\b(?:mijn|m'n|mn|my)\s+(?:(?:eigen|own|nieuwe?|new)\s+)?(?:\w*nummer|number|gsm|mobiel|mobile|telefoon|phone|e-?mail\w*"
    r"|mail\w*|adres|address)\b[^.!?\n\d@]{0,12}$"
)
_STOP = look_for(r"[.!?;\n]+(?=\s|$)")


def without_doubtful(m: Message, found: Sequence[Found], belonging: Mapping[str, Sequence[str]]) -> list[Found]:
    """The facts of the open question, and of the others those that nothing speaks against."""
    asked = {*belonging.get(m.asked or "", ()), *(_OF_TRAVEL if m.asked in _ASK_OF_TRAVEL else ())}
    return [f for f in found if f.name in asked or f.status != "given" or _told(m, f)]


def _told(m: Message, fact: Found) -> bool:
    """Whether the sentence of the fact says what it is about, and is not of something else."""
    begin = max((stop.end() for stop in _STOP.finditer(m.reading.original, 0, fact.start)), default=0)
    stop = _STOP.search(m.reading.original, fact.end)
    sentence = m.reading.original[begin : stop.start() if stop else len(m.reading.original)]
    near = m.reading.original[max(begin, fact.start - _NEAR) : fact.end + _NEAR]
    before = m.reading.original[max(0, begin - _NEAR) : begin].lower()
    plain = sentence if fact.name == "years_experience" else sentence.lower()
    mine = fact.name in ("phone", "email") and _MINE.search(m.reading.original[begin : fact.start].lower())
    if not mine and _ANOTHERS.match(plain.lower()):
        return False
    needs, no = _NEEDS.get(fact.name), _RULES_OUT.get(fact.name)
    if needs and not needs.search(plain):
        return False
    if fact.name in _NAMES_IT and _NAMES_IT[fact.name].search(plain):
        before = ""
    return not (no and (no.search(plain) or no.search(before))) or (
        fact.name == "years_experience" and _WORK.search(near.lower()) is not None
    )
