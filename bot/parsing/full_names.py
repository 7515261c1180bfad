"""Names as people give them when asked: in two parts, without capitals, or somewhere in a longer answer."""

from __future__ import annotations

import re

from bot.parsing.answers import is_everyday, is_sayable, looks_ordinary
from bot.parsing.clauses import THIRD_PERSON
from bot.parsing.lookups import everyday_words, first_names, places
from bot.parsing.message import Message
from bot.parsing.patterns import look_for

Span = tuple[int, int]

_SAID_AS = r"(?: ?(?:is|:|=|,|luidt)| name is)?\s+"
_WORD = r"[^\W\d_][\w'-]*"
_SMALL = r"(?:van|de|der|den|ter|ten|te|el|al|von|da|dos|di|la|le|du|bin|'t|oude|ver)"
_FIRST = look_for(
    rf"\b(?:(?P<plain>voornaam|(?:first|given) name|roepnaam)|ik heet|i'?m|i am|ik ben"
    rf"|(?<!family )(?<!last )name(?= is|:)|naam(?= is|:)){_SAID_AS}(?P<n>{_WORD})"
)
_LAST = look_for(
    rf"\b(?:achternaam|familienaam|(?:last|family) name|surname){_SAID_AS}"
    rf"(?:die van (?:mijn|m'n|mn) \w+,? )?(?P<n>(?:{_SMALL} ){{0,3}}{_WORD})"
)
_BEFORE_LAST = look_for(
    rf"[^\w\x00]*(?P<n>(?P<plain>{_WORD})),? (?:en )?(?:mijn |m'n )?(?=(?:achternaam|familienaam)\b)"
)
_OPENS = look_for(
    r"[^\w\x00]*(?:(?:oh?|ja|yes|well|nou|sure|ok[eé]?|it'?s|its|that'?s|dat is|het is|'?t is|my name is"
    r"|mijn naam is|ik heet"
    r"|ik ben|i am|i'?m|hi|hoi|hello|hallo|hey)[\s,:.!]+)*"
)
_SMALL_NAME = look_for(
    rf"(?P<n>(?P<first>[^\W\d_]{{3,}})(?: {_SMALL}){{0,3}} (?P<last>[^\W\d_][\w'-]{{2,}}))(?![\w'-])"
)
_DEAR = look_for(  # "Zeergeachte dame," greets
    r"\W*(?:zeer ?|hoog)?(?:geachte?|beste|dear|waarde|lieve)(?: (?:heer|mevrouw|dames?|heren|meneer|mijnheer|team"
    r"|sirs?"
    r"|madam|en|and|of|or)){1,4}\s*[,.!:]+\s*"
)
_LAST_CLAUSE = look_for(r"[,.:!]\s+(?=[^,.:!]+\W*$)")
_CAPITAL = r"[A-ZÀ-ÞŁŚŻ][\w]*(?:['-]\w+)*"
_CAPITALS = look_for(rf"(?<![\w'’.-])(?P<n>{_CAPITAL}(?: (?:{_SMALL} )*{_CAPITAL}){{1,3}})(?![\w'-])")
_ITEMS = look_for(
    rf"[^\w\n]*(?:\d[.)]? ?)?(?P<first>{_CAPITAL})[.,;]?[^\S\n]*\n\W*(?:\d[.)]? ?)?"
    rf"(?P<last>(?:{_SMALL} ){{0,2}}{_CAPITAL}(?: {_CAPITAL})?)(?=[.,;\n]|\s*\Z)"
)
_ELSEWHERE = look_for(
    r"\b(?:at|bij|in|for|voor|with|met|naar|to|from|uit|near|van|by|the|de|het|mr|mrs|ms|dr|meneer|mevrouw|op|on"
    r"|aan)\.?\s+$",
    re.IGNORECASE,
)


def in_parts(m: Message) -> tuple[str, Span] | None:
    """ "First name: Ada. Family name: Byron", "Surname Byron, first name Ada": the two together."""
    if said := _front_and_back(m):
        return said
    first, last = _FIRST.search(m.text) or _BEFORE_LAST.match(m.text), _LAST.search(m.text)
    if first and last and last.start() < first.start():
        first = next((said for said in _FIRST.finditer(m.text, last.end()) if said["plain"]), None)
        if first and is_everyday(first["n"]) and first["n"] not in first_names():
            return None
    if not first or not last or not is_sayable(first["n"]) or is_everyday(last["n"].split()[-1]):
        return None
    if first.start() < last.start() < first.end():
        return None
    said = [m.reading.quoted(*part.span("n")) for part in (first, last)]
    begin, end = min(first.start("n"), last.start("n")), max(first.end("n"), last.end("n"))
    return " ".join(said), (begin, end)


_IT_IS = r"(?: heet ik| ben ik| is het| is)?[\s:]+"
_IN_FRONT = look_for(rf"(?<!\w)(?P<n>(?!(?:en|and|is|ik|maar|heet)\b){_WORD}) van voren\b")
_FRONT = look_for(rf"\bvan voren{_IT_IS}(?P<n>{_WORD})(?! van achteren)")
_AT_BACK = look_for(
    rf"(?<!\w)(?<!van voren )(?P<n>(?:{_SMALL} ){{0,3}}(?!(?:en|and|is|ik|maar|heet|van)\b){_WORD}) van achteren\b"
)
_BACK = look_for(rf"\bvan achteren{_IT_IS}(?P<n>(?:{_SMALL} ){{0,3}}{_WORD})")


def _front_and_back(m: Message) -> tuple[str, Span] | None:
    """ "Sofie van voren, Mertens van achteren", "achternaam Vonk, van voren heet ik Lars"."""
    first = _IN_FRONT.search(m.text) or _FRONT.search(m.text)
    last = _AT_BACK.search(m.text) or _BACK.search(m.text)
    if not (first or last):
        return None
    first, last = first or _FIRST.search(m.text), last or _LAST.search(m.text)
    if not first or not last or is_everyday(first["n"]) or is_everyday(last["n"].split()[-1]):
        return None
    said = [m.reading.quoted(*part.span("n")) for part in (first, last)]
    begin, end = min(first.start("n"), last.start("n")), max(first.end("n"), last.end("n"))
    return " ".join(said), (begin, end)


def in_full(m: Message, first: str) -> Span | None:
    """ "Henk... Henk Terlouw ja", "Name's Carol, sorry, ... Carol Whitfield": the first name again, with more."""
    again = re.compile(rf"(?<![\w'’-])(?P<n>{re.escape(first)}(?: {_SMALL}){{0,3}} {_CAPITAL})(?![\w'-])")
    for said in again.finditer(m.reading.typed):
        rest = said["n"].split()[-1].lower()
        if "\x00" not in m.text[slice(*said.span("n"))] and not is_everyday(rest) and rest not in places():
            return said.span("n")
    return None


_ON_PAPER = look_for(
    r"\b(?:officieel|voluit|(?:op|voor) (?:het |mijn |m'n )?(?:papier|paspoort|rijbewijs|contract)"
    r"|in (?:het|mijn|m'n) paspoort)(?:,? (?:heet ik|is het|ben ik|staat(?: er)?|is dat))?:? "
)


def on_paper(m: Message) -> Span | None:
    """ "Kasia. Voor papier Katarzyna Nowak": the name in full, beside the one that somebody goes by."""
    cue = _ON_PAPER.search(m.text)
    said = _CAPITALS.match(m.reading.typed, cue.end()) if cue else None
    return said.span("n") if said and _is_person(m.reading.typed, said) else None


def listed(m: Message) -> tuple[str, Span] | None:
    """ "- Ada", "- Byron": a first name and a surname as the items of a list."""
    items = _ITEMS.match(m.reading.typed) if m.asked == "name" else None
    if not items or "\x00" in m.text[slice(*items.span())] or items["last"].lower() in first_names():
        return None
    words = f"{items['first']} {items['last']}".lower().split()
    if not all(re.fullmatch(_SMALL, word) or (is_sayable(word) and not is_everyday(word)) for word in words):
        return None
    return f"{items['first']} {items['last']}", (items.start("first"), items.end("last"))


_BRIEF = 6  # words


def without_capitals(m: Message) -> Span | None:
    """Two words at the beginning, or all of the last clause, that are no words of either language."""
    if m.reading.original.isupper() and len(m.all.split()) > _BRIEF:
        return None  # a story in capitals
    dear = _DEAR.match(m.text)
    opens = _OPENS.match(m.text, dear.end() if dear else 0)
    said = _SMALL_NAME.match(m.text, opens.end()) if opens else None
    if said and _is_unknown(said):
        return said.span("n")
    last = _LAST_CLAUSE.search(m.text)
    said = _SMALL_NAME.match(m.text, last.end()) if last else None
    return said.span("n") if said and _is_unknown(said) and not re.search(r"\w", m.text[said.end() :]) else None


def _is_unknown(said: re.Match[str]) -> bool:
    first, last = said["first"], said["last"]
    known = first in first_names()
    strange = not (looks_ordinary(first) or first in places() or first in everyday_words("other"))
    return (known or strange) and all(is_sayable(word) and not is_everyday(word) for word in (first, last))


def with_capitals(m: Message) -> Span | None:
    """The only words of the message that look like a first name and a surname."""
    typed = m.reading.typed
    found = [n for n in _CAPITALS.finditer(typed) if _is_person(typed, n) and not _is_anothers(m, n)]
    return found[0].span("n") if len(found) == 1 and not typed.isupper() else None


def _is_anothers(m: Message, n: re.Match[str]) -> bool:
    return THIRD_PERSON.search(m.all, m.clause_at(n.start())[0], n.start()) is not None


def _is_person(typed: str, n: re.Match[str]) -> bool:
    words = [w for w in n["n"].lower().split() if not re.fullmatch(_SMALL, w)]
    known = words[0] in first_names()
    return (
        len(words) > 1
        and words[0] not in ("mr", "mrs", "ms", "dr", "sir", "madam", "meneer", "mevrouw")
        and not _ELSEWHERE.search(typed[: n.start()])
        and not any(is_everyday(w) for w in words)
        and (known or not any(w in places() for w in words))
    )
