"""The answer to "can you work shifts?" or "... at weekends?", kind by kind and day by day.

Everything that is named in such an answer is accepted or not: by the words that follow it, else by the words before it.
What is said neither to suit nor not to suit is told by contrast: "Saturday aye, Sunday the choir".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.parsing import yes_no
from bot.parsing.answers import heavy
from bot.parsing.found import Found
from bot.parsing.lookups import wordlist
from bot.parsing.message import Message

_NAMED = {
    "shifts": re.compile(
        r"(?P<night_ok>\b(?:nacht(?:en|jes?)?|nacht(?:dienst|ploeg|shift|werk)\w*|nights?(?:[- ]?(?:shifts?|duty|work))?"
        r"|nites?|snachts)\b|(?<!\w)'s nachts\b)"
        r"|(?P<shifts_ok>\b(?:(?:vroeg|laat|late|early|day|evening)(?:e|s)?[- ](?:diensten|dienst|shifts?|ones)"
        r"|avond\w*|ev[a-z]{1,4}ngs?|earl(?:y|ies)|lates?|vroege?|laat|(?:two|three|2|3|twee|drie)[- ]?(?:shifts?|ploegen\w*)"
        r"|(?!nacht|dag)\w*dienst(?:en)?|ploegen\w*|shifts?)\b|(?<!\w)'s avonds\b)"
    ),
    "weekend": re.compile(
        r"(?P<both>\b(?:both|beide|allebei) (?:(?:the |de )?(?:days|dagen)|of them)\b)"
        r"|(?P<saturday_ok>\b(?:zaterdag\w*|saturdays?|sat)\b|\bza(?=[.?,: ]))"
        r"|(?P<sunday_ok>\b(?:zondag\w*|sundays?|sun)\b|\bzo(?=[.?,:] | (?:wel|niet|ook|ja|nee|kan)\b))"
        r"|(?P<weekend_ok>\bweekend(?:en|s)?\b)"
    ),
}
_DAYS = ("saturday_ok", "sunday_ok")
_SENTENCE = re.compile(r"[.!?;\n\x00]+(?=\s|$|\x00)|\n|\x00+")
_PIECE = re.compile(r",(?=\s)|\s-+\s|\s(?=(?:maar|but|though|so|dus|because|want|omdat|cause|since|als|if)\s)")
_YES = re.compile(
    r"\b(?:sweet|lovely|perfect\w*|wonderful|brilliant|great|cool|chill|gladly|with pleasure|met plezier|gaarne|gerust"
    r"|works|suits|by all means|why not|waarom niet|no (?:bother|prob\w*)|np|yh|aye|trek|draai|wissel|vooruit|akkoord"
    r"|put me down|love|loved|ok|prima|fine|top|best|welcome|possible|mogelijk|kunnen|kan|gewend|i come|kom ik|all day"
    r"|too|ook|sure|certainly|graag)\b"
)
_NO = re.compile(
    r"\b(?:no ways?|nah+|nope|never|nooit|nie|not|niet|geen|no|nunca|rather not|(?:genoeg|enough) (?:gehad|of)"
    r"|(?:had|gehad) (?:\w+ )?(?:enough|genoeg)|(?:laat|leave)\b.*\b(?:aan|over|to)|skip|pass|can'?t|won'?t|don'?t"
    r"|evenmin|behalve|except|disappoint\w*|tidak)\b"
)
_NOT_NO = re.compile(  # words of denial that deny nothing of the kind
    r"\b(?:no|geen|niet|not|without|zonder) (?:problem\w*|problum|probleem|bezwaar|bother|punt|issue|morren|moeite|erg"
    r"|(?:too |te )bad)\b|\b(?:why not|waarom niet)\b|\b(?:not?|niet|geen) (?:every|elke?|iedere?|before|befor|after|more than|meer dan"
    r"|v[oó][oó]r|na|later|earlier|till?|until)\b|\b(?:don'?t|do not) mind\b|\bmaakt\b.*\bniet(?:s)? uit\b"
)
_NO_THING = re.compile(r"\b(?:no|geen|not an?)\s+(?!ways?\b)\w+")  # "nights are lush, no foreman about"
_PAST = re.compile(r"\b(?:was|were|had|did|used to|worked|werkte|deed|deden|gedraaid|gewerkt|vroeger|started|begon)\b")
_ALLOW = wordlist("days dagen them morning ochtend")


@dataclass(frozen=True)
class _Part:
    """One thing named, with what stands before and after it in its sentence, up to the next one."""

    name: str
    start: int
    end: int
    before: str
    after: str


def find(m: Message) -> Iterator[Found]:
    """A fact for each kind or day that is accepted or not."""
    named = _NAMED.get(m.asked or "")
    parts = list(_parts(m, named)) if named else []
    said = [(part, _said_of(part)) for part in parts]
    chosen = _by_contrast(said)
    answered: set[str] = set()  # a story may follow, but the answer comes first
    for part, value in chosen:
        if part.name in answered:
            continue
        answered.add(part.name)
        for name in (*_DAYS, "weekend_ok") if part.name == "both" else (part.name,):
            if name == "shifts_ok" and value is False and not re.search(r"shift|dienst|ploeg", m.all[part.start : part.end]):
                continue  # no evenings is not no shifts
            yield m.found(name, value, part.start, part.end)
    days = [(part, value) for part, value in chosen if part.name in _DAYS]
    if {part.name for part, value in days if value} == set(_DAYS) and all(value for _, value in days):
        yield m.found("weekend_ok", True, days[0][0].start, days[-1][0].end)


def _parts(m: Message, named: re.Pattern[str]) -> Iterator[_Part]:
    at = 0
    ends = [(s.start(), s.end()) for s in _SENTENCE.finditer(m.text)] + [(len(m.text), len(m.text))]
    for stop, following in ends:
        found = list(named.finditer(m.text, at, stop))
        for i, one in enumerate(found):
            begin = found[i - 1].end() if i else at
            end = found[i + 1].start() if i + 1 < len(found) else stop
            yield _Part(one.lastgroup or "", *one.span(), m.text[begin : one.start()], m.text[one.end() : end])
        at = following


def _said_of(part: _Part) -> bool | None:
    """By the piece of the sentence that follows at once, the words before, and the pieces after that."""
    first, *rest = _PIECE.split(part.after)
    before = _PIECE.split(part.before)[-1]
    if _PAST.search(first) or _PAST.search(before):
        return None
    for words in (first, before, *(_NO_THING.sub(" ", later) for later in rest)):
        value = _polarity(words)
        if value is not None:
            return value
    return None


def _polarity(words: str) -> bool | None:
    kept = _NOT_NO.sub(" yes ", words)
    if _NO.search(kept):
        return False
    return True if kept != words or _YES.search(kept) or yes_no.opening(kept) else None


def _by_contrast(said: list[tuple[_Part, bool | None]]) -> list[tuple[_Part, bool]]:
    """What is neither accepted nor refused is the opposite of the other that is, if something is told of it."""
    known = [(part, value) for part, value in said if value is not None]
    found = list(known)
    for part, value in said:
        others = {v for p, v in known if p.name != part.name}
        busy = bool(heavy(part.after, _ALLOW))
        if value is None and part.name in _DAYS and len(others) == 1 and not any(p.name == part.name for p, _ in known):
            if True in others and busy:
                found.append((part, False))
            elif False in others and not _PAST.search(part.after):
                found.append((part, True))
    return sorted(found, key=lambda one: one[0].start)
