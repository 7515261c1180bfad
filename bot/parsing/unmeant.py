"""What single clauses and words put forward, and what plainly is no fact of the one who writes.

Each looks like a value by itself: "one minute", to wait for; "want my passport?", which asks; "B.E.", a degree.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.parsing import yes_no
from bot.parsing.commute import boards
from bot.parsing.found import Found
from bot.parsing.lookups import foreign_places, given_names
from bot.parsing.patterns import look_for
from bot.sentences import split

_ASKS_PLACE = ("city", "commute")
_REACHED = ("phone", "email", "contact_channel")
_DAYS = ("saturday_ok", "sunday_ok", "weekend_ok")
_WAIT = 15  # minutes
# A time of which nothing is told but that it must pass first: "5 min please", "back in ten minutes".
_ONLY_WAITS = look_for(
    r"(?:\W|\b(?:please|pls|plz|sorry|wait|just|only|one|give|gimme|need|i|i'?ll|i'?m|im|be|back|in|brb|hold|on|ok|okay"
    r"|another|more|me|a|the|sec|for|about|\d{1,2}|wacht|even|ff|momentje|nog)\b)*"
)
_TIME = look_for(r"\d{1,2} ?(?:m|mins?|minutes?|minuten|minuut|minuutjes?)\b|\b(?:one|two|five|ten|a) minutes?\b")
_STOP = look_for(r"[.!?;,\n]")
_OF_MONEY = look_for(
    r"\b(?:travel (?:money|allowance|costs?|expenses)|allowance|reimburs\w*|parking|paid|refund\w*|reiskosten\w*"
    r"|vergoed\w*|kilometervergoeding|per km|a km)\b"
)
_ASKS = look_for(
    r"\W*(?:(?:and|en|so|dus|but|maar|hi|hoi|ok|btw)\W+)*(?:do|does|is|are|can|could|will|would|what|how|which|krijg"
    r"|is|zijn|kan|hoe|wat|hoeveel)\b"
)
_OFFERS_PAPERS = look_for(  # "want the passport?", "shall I send the card?"
    r"\b(?:want|need|needs|send|bring|show|see|upload|scan)\b[^.!?]{0,30}\?"
)
_HAVE = look_for(r"\b(?:i have|i'?ve|i got|i hold|ik heb|heb ik)\b")
_GO_ON = look_for(
    r"\W*(?:(?:please|kindly|do|you may|pray|ok|so|now)\W+)*(?:proceed|continue|carry on|go on|next(?: question)?"
    r"|ga (?:maar )?(?:door|verder))(?: please| pls)?\W*",
    re.IGNORECASE,
)
_HOURS_SAID = look_for(
    r"\b(?:hours|uren)\W+(?:\w+\W+)?(?:[1-4]\d|(?:twenty|thirty|forty)(?:-\w+)?|twintig|\w+entwintig)\b"
    r"(?! (?:a|per) day|/7)"
)
_KIND_NAMED = look_for(r"shift|dienst|ploeg|night|nacht|evening|avond|earl|late|vroeg|laat", re.IGNORECASE)
_OF_WORKING = look_for(r"work|werk|shift|dienst|ploeg|roster|rota|available|beschikbaar", re.IGNORECASE)
_INTRODUCES = look_for(r"\b(?:name|naam|i am|i'?m|ik ben|regards|groet\w*|yours|faithfully)\b", re.IGNORECASE)
_SCHOOL = look_for(
    r"\b(?:technical|tech|college|school|high|academy|university|institute|polytechnic|grammar|lyceum|vocational)\b",
    re.IGNORECASE,
)
_ORIGIN = look_for(r"\b(?:from|out of|uit|in|back in)\s+$", re.IGNORECASE)
_NOW = look_for(r"\b(?:live|living|woon|wonend|stay|home)\b", re.IGNORECASE)


def is_unmeant(text: str, f: Found, asked: str | None, found: Sequence[Found]) -> bool:
    """Whether this piece, of a message that was asked this and holds these facts, is told by nobody."""
    start, end = next((span for span in split(text) if span[0] <= f.start < span[1]), (0, len(text)))
    sentence = text[start:end]
    if f.name == "commute_minutes":
        return _is_wait(text, f, asked) or any(m.name == "commute_max_minutes" and _same(m, f) for m in found)
    if f.name == "transport":
        asks = _ASKS.match(sentence.lower()) and _OF_MONEY.search(sentence.lower())
        return bool(asks and asked != "commute") or boards(text.lower())
    if f.name == "work_permit":
        offers = _OFFERS_PAPERS.search(sentence.lower()) and not _HAVE.search(sentence.lower())
        return bool(offers or _GO_ON.fullmatch(sentence))
    if f.name == "shifts_ok":
        hours = _HOURS_SAID.search(sentence.lower()) and not _KIND_NAMED.search(sentence)
        return bool(hours and yes_no.opening(sentence.lower()) is None)
    if f.name in _DAYS:
        return asked in _REACHED and not _OF_WORKING.search(sentence)
    if f.name == "city":
        abroad = text[f.start : f.end].lower() in foreign_places() and asked not in _ASKS_PLACE
        elsewhere = abroad and _ORIGIN.search(text[max(start, f.start - 12) : f.start])
        return bool(asked == "education" or elsewhere) and not _NOW.search(sentence)
    if f.name == "name":
        known = str(f.value).lower().split()[0] in given_names() and not _SCHOOL.search(str(f.value))
        return asked == "education" and not known and not _INTRODUCES.search(text)
    if f.name in ("driving_licence", "licence_type"):
        return asked == "education" and text[f.start + 1 : f.start + 2] == "."  # "B.E. electronics"
    return False


def _same(one: Found, other: Found) -> bool:
    return one.value == other.value and one.start < other.end and other.start < one.end


def _is_wait(text: str, f: Found, asked: str | None) -> bool:
    begin = max(text.rfind(sign, 0, f.start) for sign in ".!?;,\n") + 1
    stop = _STOP.search(text, f.end - 1)  # "5 min." takes its stop along
    sentence = text[begin : stop.start() if stop else len(text)]
    return (
        asked not in _ASKS_PLACE
        and isinstance(f.value, (int, float))
        and f.value <= _WAIT
        and _ONLY_WAITS.fullmatch(_TIME.sub(" ", sentence.lower())) is not None
    )
