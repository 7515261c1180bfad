"""Why somebody wants the job: their own words, whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing.answers import LONGEST
from bot.parsing.found import Found
from bot.parsing.message import Message

SLUG = "motivation"

_TOO_SHORT = re.compile(
    r"\W*(?:(?:ja|nee|yes|no|ok|oke|oké|okay|hoi|hallo|hi|hello|hey|dag|doei|bye|thanks|thank you|bedankt"
    r"|dank je|dankjewel|top|prima|goed|fine|good|sure|hmm+|weet ik niet|geen idee|no idea|(?:i )?don'?t know"
    r"|idk|skip|pass|volgende|next|later|wacht(?: even)?|wait|help|stop|mens|human|medewerker|nvt|n/?a|haha|lol"
    r"|liever niet|rather not|sorry|ja hoor|nou)\W*)+$"
)
_NONE = re.compile(
    r"\W*(?:(?:well|nou|eh+m?|um+|honestly|eerlijk gezegd)\W+)*(?:no (?:idea|clue)|(?:i )?don'?t (?:really )?know"
    r"|geen (?:flauw )?idee|(?:dat )?weet (?:ik )?(?:het )?(?:eigenlijk )?niet)\b"
)
_WHY_ASKED = re.compile(r"\W*(?:because|cause|cos|want|omdat|vanwege)\b")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def find(m: Message) -> Iterator[Found]:
    """The whole statement, when motivation was asked for and something was said."""
    if m.asked != SLUG:
        return
    words = _LETTERS.findall(m.text)
    if len(words) < 2 or (len(m.text) <= LONGEST and _TOO_SHORT.fullmatch(m.text.replace("\x00", " "))):
        return
    if "?" in m.all and _WHY_ASKED.match(m.text.replace("\x00", " ")):
        return  # "is it heavy work? because of my knees"
    if _NONE.match(m.text.replace("\x00", " ")) and len(words) <= 12:
        return
    start = next(i for i, c in enumerate(m.text) if c not in "\x00 \n\t,.")
    end = max(i for i, c in enumerate(m.text) if c not in "\x00 \n\t") + 1
    found = m.found("motivation", m.reading.quoted(start, end), start, end)
    if "\x00" not in m.text[start:end]:
        yield found
        return
    longest = max(re.finditer(r"[^\x00]+", m.text), key=lambda s: len(s.group()))
    if len(_LETTERS.findall(longest.group())) >= 3:
        yield m.found("motivation", m.reading.quoted(*longest.span()), *longest.span())
