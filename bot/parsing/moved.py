"""A town of now beside a former one: "was in Gouda, now Ede", "Gouda before, Ede now", "moved from Gouda to Ede".

The former town says what the other one is, so nobody needs to have asked for it.
"""

from __future__ import annotations

import re

from bot.parsing.clauses import RELATIVE, THIRD_PERSON
from bot.parsing.message import Message
from bot.parsing.patterns import look_for

WINDOW = 110  # characters before and after a town that are looked at
_BEFORE = (
    r"(?:before(?: that)?|first|formerly|previously|originally|earlier|until recently|in the past|vroeger|eerst"
    r"|voorheen|eerder|destijds|daarvoor|hiervoor|tot voor kort|last year|vorig jaar)"
)
_NOW = (
    r"(?:now|nowadays|these days|currently|at present|since (?:\w+ ){0,2}\w+|nu|nou|noe|tegenwoordig|inmiddels"
    r"|intussen|momenteel|thans|sinds (?:\w+ ){0,2}\w+)"
)
_I = r"(?:(?:i|ik|we|wij)\b|'k\b|i'?ve\b)"
_IN = r"(?:in|te|at|near|nabij|bij)"
# Where a sentence about oneself may begin: at a stop, or with "I" itself.
_START = (
    r"(?:(?P<stop>(?:^|[,.;:!?()\n\U0001F300-\U0001FAFF☀-➿]|\s-)[\s*-]*(?:(?:en|and|but|maar)\s+)?)"
    rf"|\b(?=(?:\w+ )?{_I}))"
)
_LIVED = (
    r"(?:(?:was|were)(?: living| staying| based)?|used to (?:live|be|stay)|have lived|lived|stayed|came"
    r"|left|woonden?|heb gewoond|zat(?:en)?|kwam(?:en)?|verliet)"
)
_OLD = r"(?P<old>[^\W\d_][\w'-]*)"
_THEN = (
    rf"(?:(?:{_BEFORE},?\s+)?(?:{_I}\s+)?{_LIVED}(?:\s+{_I})?(?:\s+(?:{_BEFORE}|always|altijd|nog|zelf|eerst|lang))*"
    rf"(?:\s+(?:bij|with|at) (?:mijn|m'n|my) \w+)?\s+(?:(?:{_IN}|from|uit|vanuit)\s+)?{_OLD}"
    rf"|(?:{_BEFORE}:?(?:\s+(?:{_IN}|from|uit))?|from|uit|vanuit)\s+{_OLD.replace('old', 'from')}"
    rf"|(?:in\s+)?{_OLD.replace('old', 'left')}(?: \w[\w'-]*){{0,2}}?\s+{_BEFORE}"
    rf"|(?:{_I}\s+)?(?:\w+\s+)?(?:no longer|niet (?:meer|langer)|not)\s+(?:{_IN}\s+)?{_OLD.replace('old', 'not')})"
)
_AND = r"\s*(?:(?:[,.;:]+|\s-+)\s*)?(?:-\s+)?(?:(?:en|and|but|maar|mar|so|dus)\s+)?"
_MORE = r"(?: +(?!\b(?:en|and|but|maar|mar)\b)[\w'-]+){0,4}?"
_LIVE = (
    r"(?:i'?m|i am|we are|we're|i live|we live|live|living|i stay|home is|it'?s|it is|ik woon|woon ik|woon"
    r"|wonen (?:we|wij)|we wonen|wij wonen|wonend|woonachtig|ik ben|ben ik|ik zit|zit ik|(?:is )?het(?: is)?|dat is"
    r"|thuis is"
    r"|(?:heb ik|ik heb|i have|i've got) (?:(?:een|a|an|mijn|my) )?(?:eigen |own )?(?:kamer|huis|flat"
    r"|appartement|room|house|apartment))"
)
_THEN_NOW = look_for(
    rf"{_START}{_THEN}{_MORE}{_AND}"
    rf"(?:{_NOW}[:,]?\s+(?:{_LIVE}\s+)?(?:(?:here|over|hier|gewoon)\s+)?(?:{_IN}\s+)?|{_LIVE}\s+{_NOW}\s+(?:{_IN}\s+)?)$"
)
_THEN_AND = look_for(rf"{_START}{_THEN}{_MORE}{_AND}(?:(?:{_LIVE}|[a-z]+ing)\s+)?(?:{_IN}\s+)?$")
_THERE_NOW = look_for(rf"\s+(?:is (?:(?:my|our|mijn|ons) )?(?:home|thuis) )?(?:[a-z]{{2}} )?{_NOW}\b")
_NOW_IN = look_for(rf"{_START}(?:{_NOW}[:,]?\s+(?:{_LIVE}\s+)?|{_LIVE}\s+{_NOW}\s+)(?:{_IN}\s+)?$")
_BARE_IN = look_for(rf"{_START}(?:{_LIVE}\s+)?(?:{_IN}\s+)?$")
_AND_THEN = look_for(rf"{_AND}{_THEN}")
_MOVED = look_for(
    rf"{_START}(?:{_I}\s+)?(?:(?:have|had|ben|zijn|just|recently|also|already|net|pas|onlangs|al|ook)\s+)*"
    r"(?:moved|relocated|verhuisden?|verhuisd)"
    rf"(?:\s+(?:{_I}|house|home|here|back|over|recently|just|net|pas|onlangs|last|this|in|the|vorige?|dit|deze|de"
    r"|\w*jaar|\w*maand|\w*week|year|month|summer|spring|autumn|winter|zomer|lente|herfst|\d{4}))*"
    rf"\s+(?:from|van|vanuit|uit)\s+{_OLD}(?:[ -][\w'-]+){{0,3}}?\s+(?:over )?(?:to|naar)\s+$"
)
_NO_HOME = look_for(  # what else may have been in another town
    r"\b(?:\w*work\w*|\w*werk\w*|jobs?|baan|shops?|winkel|office|kantoor|school|college|uni\w*|stage|intern\w*|stud\w+"
    r"|hotel|kitchen|keuken|branch|filiaal|vestiging|company|bedrijf|depot|opleiding|course|parked|geparkeerd|auto|car"
    r"|vacature|vacancy|meeting|gesprek|interview|born|geboren)\b"
)
_AT_WORK = look_for(
    r"\s+(?:\w+ )?(?:office|kantoor|work\w*|werk\w*|branch|filiaal|school|depot|at the|at a|aan het|job)\b"
)
_ON_THE_WAY = look_for(
    r"\s+(?:\w+ )?(?:by (?:bike|car|train|bus)|met de (?:auto|trein|bus|fiets)|(?:for|voor) (?:an?|my|the|een"
    r"|mijn|de|het) "
    r"(?:\w+ )?(?:interview|meeting|gesprek|\w*afspraak|appointment)|on my way|onderweg|op weg)\b"
)
_AWAY = look_for(
    r"\b(?:yesterday|gisteren|this morning|vanochtend|vanmorgen|holiday|vakantie|weekend|visit\w*|trip|train"
    r"|trein|bus|dienst|shift)\b"
)
_OTHERS = look_for(r"\b(?:he|she|they|hij|zij|ze|his|her|their|haar|hun|who|die|jullie|you)\b")
_MYSELF = look_for(r"(?<![\w'])(?:i|ik|'k|i'm|im|i've|me|mij|my name|we|wij|ikzelf|myself)(?![\w'])")
_LIVES = look_for(rf"\b{_LIVED}\b")
_OTHER_PAST = ("years_experience", "education")
_HE = look_for(r"\b(?:he|she|hij|zij|ze)\b")
_HAS_SOMEBODY = look_for(rf"\b(?:heb|have|got)\b[^.!?\n]{{0,16}}\b{RELATIVE}\b")
_WORKED = look_for(
    r"\b(?:werkte|gewerkt|worked|jaar|years?|ervaring|experience)\b"
)  # "Worked for him. First Gouda, now Ede"
_STOP = look_for(r"[.!?;\n]+(?=\s|$)")


def former(m: Message, start: int, end: int) -> int | None:
    """Where the former town stands, if the words around the one at these places say that it is the one of now."""
    before, after = m.all[max(0, start - WINDOW) : start], m.all[end : end + WINDOW]
    begin = start - len(before)
    if _AT_WORK.match(after) or _ON_THE_WAY.match(after) or re.match(r"\W*\?", after):
        return None
    for cue in (_THEN_NOW, _MOVED, _THEN_AND if _THERE_NOW.match(after) else None):
        said = cue.search(before) if cue else None
        if said and _of_oneself(m, said, begin, start):
            return begin + _old(said)
    now = _THERE_NOW.match(after)
    opens = (_BARE_IN if now else _NOW_IN).search(before)
    then = _AND_THEN.match(after, now.end() if now else 0)
    if opens and then and _of_oneself(m, opens, begin, end + then.end()):
        return end + _old(then)
    return None


def _old(said: re.Match[str]) -> int:
    return next(said.start(name) for name in ("old", "from", "left", "not") if said.groupdict().get(name))


def _of_oneself(m: Message, said: re.Match[str], begin: int, end: int) -> bool:
    """Whether these words tell of the candidate, and of where they live."""
    start = begin + (said.start() if said["stop"] is None else said.end("stop"))
    bare = said.re.groupindex.keys() >= {"from", "left"} and not _LIVES.search(said.group())
    if bare and m.asked in _OTHER_PAST and not _STOP.search(m.all[:start]):
        return False  # "six years: first Gouda, now Ede" is where they worked
    if any(no.search(m.all[start:end]) for no in (_NO_HOME, _AWAY, _OTHERS)):
        return False
    if said["stop"] is None or _MYSELF.search(m.all[start:end]):
        return True
    stops = [stop.end() for stop in _STOP.finditer(m.all, 0, start)]
    sentence = m.all[stops[-1] if stops else 0 : start]
    if not sentence.strip():
        sentence = m.all[stops[-2] if len(stops) > 1 else 0 : start]  # of whom the sentence before was
        if bare and (_WORKED.search(sentence) or _HAS_SOMEBODY.search(sentence)):
            return False
        return not ((THIRD_PERSON.search(sentence) or _HE.search(sentence)) and not _MYSELF.search(sentence))
    return not (THIRD_PERSON.search(sentence) or _OTHERS.search(sentence) or _NO_HOME.search(sentence))
