"""What was, beside what is: "was ninety minutes, here fifteen", "formerly three months... now one".

A number told of the past counts for nothing when another one is told of now; only what it counted goes for both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing.message import Message
from bot.parsing.patterns import look_for

SLUGS = ("hours_per_week", "salary", "notice_period", "commute")  # of years of experience the past is the point
_PIECE = look_for(
    r"[.!?;\n]+(?=\s|$)|,(?=\s)|\s-+\s|\s(?=(?:maar|but|dus|so|en|and) (?:nu|now|hier|here|dacht|i|ik)\s)"
)
_THEN = look_for(
    r"\b(?:was|were|used to|before|formerly|previously|once|vroeger|voorheen|destijds|toen|daar|eerst|eerder|had"
    r"|kreeg|got|draaide|deed|did|werkte|worked|slogged|verdiende|earned|reed|drove"
    r"|(?:old|former|last|previous|oude?|vorige?|laatste) \w+)\b"
)
_NOW = look_for(
    r"\b(?:now|nowadays|these days|at present|presently|here|nu|thans|hier|tegenwoordig|inmiddels"
    r"|intussen|sinds|since|wordt|becomes"
    r"|would be|will be|mag|zou|wil|want|wish|like|hope|hoping|hoop|dacht|denk ik aan)\b"
)
_HOPES = look_for(r"\b(?:hope|hoping|hoop|want|wish|like|wil|zou|would|denk ik aan)\b[^.!?]*\d")
_COUNT = look_for(
    r"\d|\b(?:an?|one|een|één|none|no|geen) (?:\w+ )?(?:month|maand|week|day|dag|hour|uur|notice|opzeg)\w*"
)
ASKS_FOR = look_for(  # "now I want 28", and not "now I want to be home at 16", "I go for 20 km"
    r"\b(?:ask(?:ing)? for|go(?:ing)? for|settle for|content with|happy with|tevreden met|wil|want)\b"
    r"(?: (?:ik|i|graag|liever|naar|terug|nog|maar|to|go|work|about|around|ongeveer|max\w*))*"
    r"\s+\d+(?:[.,]\d+)?(?: (?:uur|uren|hours?))?\s*(?:$|\x00|[.,;!](?!\d)|per\b|a week|please|graag)"
)
OF_AN_AGE = look_for(r"\b(?:toen ik|when i|geboren|born|years old|jaar oud)\b")  # "I was 19 when I began, now 40"
# Of nothing but the two numbers: "Was 40. Now 32."
BARE_NOW = look_for(
    r"\W*(?:(?:and|but|so|en|maar|dus)\s+)?(?:it'?s\s+|het is\s+)?"
    r"(?:now|nowadays|these days|nu|tegenwoordig)\W{1,3}"
    r"(?:(?:it'?s|just|only|to|about|rather|i want|i'd like|i would like|graag|liever|nog|maar)\s+)*\d{1,2}(?:[.,]5)?"
    r"(?:\s+(?:please|pls|graag|thanks))?\W*"
)
NUMBER = look_for(r"(?<![\w.,])(?:\d+(?:[.,]\d+)?|(?:one|één|een)(?=\W*$))(?!\w|\s*(?:jaar|jaren|years?)\b)")
NONE = look_for(r"\b(?:none|geen|nothing|niks|nil)\b")


def told_of_now(m: Message) -> Iterator[tuple[int, int]]:
    """From where to where the words of now stand, if words of the past with a number stand before them."""
    pieces = list(_pieces(m.all))
    past = next((i for i, span in enumerate(pieces) if _counts(m.all, span, _THEN)), None)
    if past is None or _NOW.search(m.all, *pieces[past]):
        return
    rest = pieces[past + 1 :]
    hoped = [span for span in rest if _HOPES.search(m.all, *span)]  # "now it is 15.10. I am hoping for 16"
    for start, end in hoped if m.asked == "salary" and hoped else rest:
        words = m.all[start:end].strip()
        if (
            _NOW.search(words)
            and (NUMBER.search(words) or NONE.search(words))
            and not _THEN.search(_NOW.sub(" ", words))
        ):
            yield start, end
            return


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for stop in _PIECE.finditer(text):
        yield at, stop.start()
        at = stop.end()
    yield at, len(text)


def _counts(text: str, span: tuple[int, int], cue: re.Pattern[str]) -> bool:
    return bool(cue.search(text, *span) and _COUNT.search(text, *span))
