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
        r"(?P<night_ok>\b(?:nacht(?:en|jes?)?|nacht(?:dienst|ploeg|shift|werk)\w*|nights?(?:[- ]?(?:shifts?|duty"
        r"|work))?"
        r"|nites?|snachts)\b|(?<!\w)'s nachts\b)"
        r"|(?P<shifts_ok>\b(?:(?:vroeg|laat|late|early|day|evening)(?:e|s)?[- ](?:diensten|dienst|shifts?|ones)"
        r"|avond\w*|ev[a-z]{1,4}ngs?|earl(?:y|ies)|lates?|vroege?|laat|(?:two|three|2|3|twee|drie)[- ]?(?:shifts?"
        r"|ploegen\w*)"
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
_JOINED = re.compile(r"[\s,/&+]*(?:(?:and|en|of|or|n|nor|noch)\b)?[\s,]*(?:(?:op|on|in|the|de|het|'s|even|ook)\s+)*")
_ECHO = re.compile(r"(?P<what>[^?.!,\n]{2,30})\?(?=\s+\w)")  # "nights? my body says no"
_ECHOED = 4  # words
_ASKS = re.compile(r"\W*(?:is|are|zijn|do|does|doe|moet\w*|must|have|hoe|how|wat|what|when|wanneer|ook|kan|can|mag)\b")
_PIECE = re.compile(
    r",(?=\s)|\s-+\s|\s(?=(?:maar|but|though|so|dus(?! (?:niet|geen|wel))|because|want|omdat|cause|since|als|if)\s)"
)
_YES = re.compile(
    r"\b(?:sweet|lovely|perfect\w*|wonderful|brilliant|great|cool|chill|gladly|with pleasure|met plezier|gaarne|gerust"
    r"|works|suits|by all means|why not|waarom niet|no (?:bother|prob\w*)|np|yh|aye|trek|draai|wissel|vooruit|akkoord"
    r"|put me down|love|loved|ok|prima|fine|top|best|welcome|possible|mogelijk|kunnen|kan|gewend|i come|kom ik|all day"
    r"|too|ook|wel|sure|certainly|graag)\b"
)
_EVEN = re.compile(r"\b(?:ook|also|even|zelfs|too)\b")
_NO_OBJECTION = re.compile(r"\b(?:geen|gene|no) (?:enkel )?(?:probleem|bezwaar|problem|objection)\b")
_NEITHER = re.compile(r"\W*(?P<wel>wel)?(?:niet|n?either)?\W*")  # "evenings no problem, nights neither"
_NO = re.compile(
    r"\b(?:no ways?|nah+|nope|never|nooit|nie|not|niet|geen|no|rather not|(?:genoeg|enough) (?:gehad|of)"
    r"|(?:had|gehad) (?:\w+ )?(?:enough|genoeg)|(?:laat|leave)\b.*\b(?:aan|over|to)|skip|pass|can'?t|won'?t|don'?t"
    r"|evenmin|nee|neen|behalve|except|disappoint\w*|cannot|canna\w*|couldn'?t|wouldn'?t)\b"
    r"|(?<!not )(?<!niet )\b(?:too|te) (?!be\b|doen|if|when|on|and|but|as|at|in|so|because|please|then|werken"
    r"|work)[a-z]{4,}"
)
_NOT_NO = re.compile(  # words of denial that deny nothing of the kind
    r"\b(?:no|geen|niet|not|without|zonder) (?:problem\w*|problum|probleem|bezwaar|bother|punt|issue|morren|moeite|erg"
    r"|(?:too |te )bad)\b|\b(?:why not|waarom niet)\b|\b(?:not?|niet|geen) (?:every|elke?|iedere?|before|befor"
    r"|after|more than|meer dan"
    r"|v[oó][oó]r|na|later|earlier|till?|until)\b|\b(?:don'?t|do not|doesn'?t|won'?t) (?:mind|bother|hurt|matter)\b"
    r"|\bboeit (?:me |mij )?(?:echt )?(?:niet|nix|niks)\b|\bmaakt\b.*\bniet(?:s)? uit\b"
)
_NO_THING = re.compile(r"\b(?:no|geen|not an?)\s+(?!ways?\b)\w+")  # "nights are lush, no foreman about"
_PAST = re.compile(r"\b(?:was|were|had|did|used to|worked|werkte|deed|deden|gedraaid|gewerkt|vroeger|started|begon)\b")
_PROVIDED = re.compile(r"\b(?:mits|tenzij|provided|unless|zolang|as long as)\b")
_NONE = re.compile(r"(?:\W+\w+){0,2}\W+(?:geen|no|not|niet)\W+(?:(?:de|the|in|at|'s)\W+)*$")
_ALLOW = wordlist("days dagen them morning ochtend")


@dataclass(frozen=True)
class _Part:
    """One thing named, with what stands before and after it in its sentence, up to the next one."""

    name: str
    start: int
    end: int
    before: str
    after: str
    first: bool  # of its sentence


def find(m: Message) -> Iterator[Found]:
    """A fact for each kind or day that is accepted or not."""
    named = _NAMED.get(m.asked or "")
    if named is None:
        return
    parts = list(_parts(_with_echoes(m, named), named))
    said = [(part, _verdict(part, parts[i - 1] if i else None, parts)) for i, part in enumerate(parts)]
    chosen = _by_contrast(_shared(said))
    answered: set[str] = set()  # a story may follow, but the answer comes first
    for part, value in chosen:
        if part.name in answered:
            continue
        answered.add(part.name)
        for name in (*_DAYS, "weekend_ok") if part.name == "both" else (part.name,):
            if (
                name == "shifts_ok"
                and value is False
                and not re.search(r"shift|dienst|ploeg", m.all[part.start : part.end])
            ):
                continue  # no evenings is not no shifts
            yield m.found(name, value, part.start, part.end)
    nights = next((value for part, value in chosen if part.name == "night_ok"), None)
    agreed = yes_no.leading(m.text) and (nights or _PROVIDED.search(m.text))
    listed = nights and any(part.name == "shifts_ok" for part in parts)  # "early, late, nights, whatever"
    if chosen and "shifts_ok" not in answered and (agreed or listed or (nights and _EVEN.search(m.text))):
        yield m.found("shifts_ok", True, chosen[0][0].start, chosen[0][0].end)  # "sure, even nights"
    days = [(part, value) for part, value in chosen if part.name in _DAYS]
    if {part.name for part, value in days if value} == set(_DAYS) and all(value for _, value in days):
        yield m.found("weekend_ok", True, days[0][0].start, days[-1][0].end)


def _verdict(part: _Part, previous: _Part | None, parts: list[_Part]) -> bool | None:
    neither = _NEITHER.fullmatch(part.after)
    if previous and neither and part.after.strip(" .,!") and _NO_OBJECTION.search(previous.after + part.before):
        return neither["wel"] is None
    return _chosen(part, parts) or _said_of(part)


def _with_echoes(m: Message, named: re.Pattern[str]) -> str:
    """One's own words, and a short question that only says once more what was asked, as the head of its answer."""
    text = m.text
    for echo in _ECHO.finditer(m.all):
        what = echo["what"]
        if len(what.split()) <= _ECHOED and named.search(what) and not (_ASKS.match(what) or _YES.search(what)):
            text = text[: echo.start()] + what + "," + text[echo.end() :]
    return text


def _chosen(part: _Part, parts: list[_Part]) -> bool | None:
    """ "Saturday or Sunday... Saturday": said again, and alone."""
    again = sum(other.name == part.name for other in parts) > 1 and part is not parts[0]
    alone = not heavy(part.before + " " + part.after) and len(part.after.split()) <= 1
    return True if part.name in _DAYS and again and alone and _said_of(part) is not False else None


def _shared(said: list[tuple[_Part, bool | None]]) -> list[tuple[_Part, bool | None]]:
    """ "Early and late both fine": what is joined by "and" shares what is said of the last."""
    shared = list(said)
    for i in range(len(said) - 2, -1, -1):
        part, after = said[i][0], said[i + 1][0]
        beside = after.start == part.end + len(part.after)
        joined = _JOINED.fullmatch(part.after) and (re.search(r"[\w/&+]", part.after) or not heavy(part.before))
        if shared[i][1] is None and beside and joined:
            shared[i] = (part, shared[i + 1][1])
    return shared


def _parts(text: str, named: re.Pattern[str]) -> Iterator[_Part]:
    at = 0
    ends = [(s.start(), s.end()) for s in _SENTENCE.finditer(text)] + [(len(text), len(text))]
    for stop, following in ends:
        found = list(named.finditer(text, at, stop))
        for i, one in enumerate(found):
            begin = found[i - 1].end() if i else at
            end = found[i + 1].start() if i + 1 < len(found) else stop
            yield _Part(one.lastgroup or "", *one.span(), text[begin : one.start()], text[one.end() : end], i == 0)
        at = following


def _said_of(part: _Part) -> bool | None:
    """By the piece of the sentence that follows at once, the words before, and the pieces after that."""
    first, *rest = _PIECE.split(part.after)
    *earlier, before = _PIECE.split(part.before)
    if provided := _PROVIDED.search(part.before):
        return False if _NONE.match(part.before, provided.end()) else None  # "akkoord, mits geen nacht"
    if _PAST.search(first) or _PAST.search(before):
        return None
    for words in (first, before, *(_NO_THING.sub(" ", later) for later in rest)):
        value = _polarity(words)
        if value is not None:
            return value
    return True if part.first and any(yes_no.opening(words) or _NOT_NO.match(words) for words in earlier) else None


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
