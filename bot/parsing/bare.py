"""What merely stands in a message: words that look like a name, a town, a number of years, a yes or a no.

The rules take a value only where its surroundings say that it is meant, and pass over what they do not foresee: "Evert
Bouwman, gardener", "ten years washing windows". Here every such value is put forward, yes and no both; bot/belief.py,
which learnt from what people meant, takes one or none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from bot.parsing import contact
from bot.parsing.answers import is_everyday, is_sayable, looks_ordinary
from bot.parsing.clauses import clauses
from bot.parsing.found import Found, Value
from bot.parsing.lookups import family_names, given_names, places, wordlist
from bot.parsing.names import DEMONYM, NOT_NAMES, PREFIXES, cased
from bot.parsing.patterns import look_for
from bot.parsing.reading import read
from bot.sentences import split

MOST_WORDS = 6  # of a name
SHORT = 7  # words of a message
MOST_YEARS = 50
MOST = 40  # of one kind: who pastes a list of towns tells nothing
EACH = 3  # places of one fact's words that are looked at in a message
SHOUT = 4  # letters: a longer word in capitals is no name
_WORD = look_for(r"[^\W\d_](?:[\w]|['’.-](?=\w))*")
_CALENDAR = wordlist("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari
    maart mei juni juli augustus oktober jan feb mar apr jun jul aug sep sept oct okt nov dec christmas kerst easter
    pasen whatsapp english dutch german french nederlands engels duits frans arabic turkish polish spanish italian
    portuguese russian
    """)
_YEARS = look_for(
    r"(?<![\w.,/-])(?P<n>\d{1,2}(?:\.5)?)\+?[- ]*(?:\w+ )?"
    r"(?:years?|yrs?|jaar|jaren|jaor|jr|summers?|winters?|seasons?|zomers|seizoenen)\b"
    r"(?! (?:old|oud)\b| and i(?:'ve| have)? (?:still )?never\b)"
)
# The words of which a sentence holds one when it answers with yes or no.
_YES_OR_NO = {
    "work_permit": r"pap(?:ie|e)r\w*|permi\w*|visa|visum|pas(?:poo?rt)?|passport|eu|europe\w*|citizen\w*|nationali\w*"
    r"|verblijf\w*|vergunning\w*|werkvergunning|belg\w*|nederlander\w*|dutchman|allowed to work|mag (?:hier )?werken"
    r"|id|bsn",
    "driving_licence": r"rijb\w*|licen[cs]e\w*|driv\w*|rij\w*|auto|car|wheels?",
    "shifts_ok": r"shifts?|\w*diensten?|\w*ploeg\w*|rooster\w*|roster|rota|earlies|lates|vroeg\w*|laat|late|early",
    "night_ok": r"nachts?\w*|nights?\w*|overnight",
    "weekend_ok": r"week-?end\w*|weekeind\w*|wknd",
    "saturday_ok": r"saturday\w*|zaterdag\w*|sat|za|saterday\w*|week-?end\w*",
    "sunday_ok": r"sunday\w*|zondag\w*|sun|zo|week-?end\w*",
    "own_transport": r"auto|car|scooter|brommer|moped|wagen|motor(?:bike)?|van|bus(?:je)?|wheels",
}
_WORDS = {name: look_for(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in _YES_OR_NO.items()}
# What a question asks to be answered with yes or no; such an answer may hold none of its words.
_ASKED = {
    "shifts": ("shifts_ok", "night_ok"),
    "weekend": ("weekend_ok", "saturday_ok", "sunday_ok"),
    "driving_licence": ("driving_licence",),
    "work_permit": ("work_permit",),
}
# Before such a word: what is asked of everybody, and no word about oneself.
_ASKED_OF_ALL = look_for(
    r"\b(?:whether|why (?:do |would |did )?(?:you|they)|if (?:people|one|someone|somebody|everybody|everyone|a person)"
    r"|(?:you|they|the (?:form|list|ad|vacancy)) (?:ask\w*|want to know|require\w*|insist\w*)"
    r"|of (?:mensen|iemand|men|iedereen|je|jij)|waarom (?:vragen|willen|vraagt|moet)"
    r"|(?:jullie|ze|u) (?:vragen|vraagt))\b"
    r"(?:(?!\b(?:but|maar|and i|i have|ik heb|yes|ja)\b)[^.!?\n]){0,60}$",
    re.IGNORECASE,
)
_MAY_BE_REQUIRED = ("driving_licence", "work_permit", "own_transport")
_OWNS = look_for(r"\b(?:i have|i've|i got|have got|mine|my|i do|ik heb|heb ik|mijn|m'n|mn)\b")
_WAYS = {
    "car": r"cars?|auto|wagen|driv\w+|rijd?|rijden|van",
    "bike": r"\w*fiets\w*|bik\w+|cycl\w*",
    "public_transport": r"trein\w*|trains?|bus(?:sen)?|tram|metro|ov|openbaar vervoer|public transport|ferry|pont",
    "scooter": r"scooter\w*|brommer\w*|moped|snorfiets",
    "walk": r"walk\w*|lop\w+|loop|te voet|on foot|wandel\w*",
}
_REACHED_BY = ("contact_channel", "phone", "email")
_REACHES = look_for(
    r"\b(?:bel\w*|app\w*|mail\w*|call\w*|ring\w*|phone|telef\w*|tel|whats\w*|text|bereik\w*|reach\w*|pick up)\b",
    re.IGNORECASE,
)
_DUTCH = look_for(r"\b(?:dutch|nederlands|nederlandse|ned|nl|vlaams|flemish)\b", re.IGNORECASE)
_FIRST_LANGUAGE = look_for(
    r"\b(?:mother\W?s?|mum|mom|moeders?|moer|mama|bomma|grew up|raised|opgegroeid|cradle|wieg|native"
    r"|own language|eigen taal|dream\w* in|dro(?:om|men) in)\b",
    re.IGNORECASE,
)
_NOT_YET = look_for(r"\b(?:not|niet|geen|isn'?t|leer|learn\w*)\b", re.IGNORECASE)
_TRANSPORT = {way: look_for(rf"\b(?:{words})\b", re.IGNORECASE) for way, words in _WAYS.items()}


def find(text: str, asked: str | None) -> Iterator[Found]:
    """Every value that stands in the text, most of them wrong."""
    for several in (_names(text), _years(text), _towns(text)):
        yield from islice(several, MOST)
    yield from _yes_and_no(text, asked)
    yield from islice(_mother_tongue(text), EACH)
    if asked in _REACHED_BY or _REACHES.search(text):
        yield from islice(_times(text), EACH)
    for way, words in _TRANSPORT.items():
        yield from (_found("transport", way, *said.span()) for said in list(words.finditer(text))[:EACH])


def _found(name: str, value: Value, start: int, end: int) -> Found:
    return Found(name, value, "given", start, end, bare=True)


def _names(text: str) -> Iterator[Found]:
    words = [(word.group(), word.start(), word.end()) for word in _WORD.finditer(text)]
    capitals = any(w[0].isupper() for w, *_ in words)
    shouted = text.isupper() and len(words) > SHORT  # a whole message in capitals: they tell nothing
    runs = _capitalised(text, words) if capitals and not shouted else _known(text, words)
    for first, last in runs:
        run = _without_edges(words[first : last + 1])
        if run and _can_be_name([w.lower() for w, *_ in run]):
            begin, end = run[0][1], run[-1][2]
            yield _found("name", cased(text[begin:end]), begin, end)


Word = tuple[str, int, int]  # with where it begins and ends


def _capitalised(text: str, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """First and last of the words of every run with capitals: "Jan van der Meer", "J. Smit"."""
    at = 0
    while at < len(words):
        word = words[at][0]
        if not word[0].isupper() or (word.isupper() and len(word) > SHOUT and not text.isupper()):
            at += 1
            continue
        last = at
        for further in range(at + 1, min(at + MOST_WORDS, len(words))):
            gap = text[words[further - 1][2] : words[further][1]]
            if gap != " " and not (gap == ". " and len(words[further - 1][0]) == 1):
                break
            following = words[further][0]
            linked = {following.lower(), words[further - 1][0].lower()} & PREFIXES
            if text.isupper() and _is_no_name(following) and not linked:
                break  # "MONICA FROM ZWOLLE"
            if following[0].isupper() and following != "I":
                last = further
            elif following.lower() not in PREFIXES:
                break
        yield at, last
        at = last + 1


def _known(text: str, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The same in a message without one capital: a known given name, and the word after it that may be a surname."""
    at = 0
    while at < len(words):
        first = words[at][0].lower()
        last = at
        if first in given_names() and not is_everyday(first):
            for further in range(at + 1, min(at + 1 + SHOUT, len(words))):
                word = words[further][0].lower()
                if text[words[further - 1][2] : words[further][1]] != " ":
                    break
                if word in PREFIXES:
                    continue
                ordinary = is_everyday(word) or word in places()
                if not ordinary and (word in family_names() or not looks_ordinary(word)):
                    last = further
                break
            yield at, last
        at = last + 1


def _without_edges(run: Sequence[Word]) -> Sequence[Word]:
    """Without the words at either end that belong to the sentence: "Hi Evert", "Monday"."""
    first, last = 0, len(run) - 1
    while first <= last and (run[first][0].islower() is not run[0][0].islower() or _begins_sentence(run[first][0])):
        first += 1
    while last >= first and _is_no_name(run[last][0]) and not (last and _links(run[last - 1][0])):  # "van der Meer"
        last -= 1
    return run[first : last + 1]


def _links(word: str) -> bool:
    return word.islower() or (word.isupper() and word.lower() in PREFIXES)


def _begins_sentence(word: str) -> bool:
    return word.lower() not in given_names() and (is_everyday(word.lower()) or _is_no_name(word))


def _is_no_name(word: str) -> bool:
    return word.lower() in NOT_NAMES or word.lower() in _CALENDAR


_NO_FIRST = frozenset({"green", "queen", "royal", "saint"})  # "Green Foam", "Queen Mary"


def _can_be_name(run: Sequence[str]) -> bool:
    first = run[0]
    if first in _NO_FIRST:
        return False
    if len(run) > 1 or first in given_names():
        return len(first) > 1 or len(run) > 1
    return len(first) > 1 and first not in places() and is_sayable(first) and not DEMONYM.fullmatch(first)


def _years(text: str) -> Iterator[Found]:
    reading = read(text)
    for said in _YEARS.finditer(reading.text):
        years = float(said["n"])
        if years <= MOST_YEARS:
            yield _found(
                "years_experience", int(years) if years.is_integer() else years, *reading.span(*said.span("n"))
            )


def _mother_tongue(text: str) -> Iterator[Found]:
    """ "Dutch is what my mother sang me to sleep in": their first language in whatever words."""
    for start, end in split(text):
        said = _FIRST_LANGUAGE.search(text, start, end)
        if said and _DUTCH.search(text, start, end) and not _NOT_YET.search(text, start, end):
            yield _found("language_level", "native", *said.span())


def _times(text: str) -> Iterator[Found]:
    reading = read(text)
    for said in contact.times(reading.text):
        span = said.span("when")
        yield _found("contact_time", reading.quoted(*span), *reading.span(*span))


def _towns(text: str) -> Iterator[Found]:
    words = [word.span() for word in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        for many in (3, 2, 1):
            if at + many > len(words):
                continue
            begin, end = words[at][0], words[at + many - 1][1]
            said = text[begin:end].lower()
            if said in places() and (text[begin].isupper() or not is_everyday(said)):
                yield _found("city", places()[said], begin, end)
                at += many - 1
                break
        at += 1


@lru_cache(maxsize=16)
def _asked_about(text: str) -> list[tuple[int, int]]:
    """The places of the questions in which nobody tells what they have: "do I need a licence?"."""
    reading = read(text)
    asked = [part for part in clauses(reading.text) if part.kind == "question"]
    return [reading.span(q.start, q.end) for q in asked if not _OWNS.search(reading.text, q.start, q.end)]


def _yes_and_no(text: str, asked: str | None) -> Iterator[Found]:
    for name, words in _WORDS.items():
        spans = [said.span() for said in list(words.finditer(text))[:EACH]]
        if name in _ASKED.get(asked or "", ()):
            spans += [first.span() for start, end in split(text)[:EACH] if (first := _WORD.search(text, start, end))]
        for span in dict.fromkeys(spans):
            if _ASKED_OF_ALL.search(text[max(0, span[0] - 90) : span[0]]):
                continue
            if name in _MAY_BE_REQUIRED and any(start <= span[0] < end for start, end in _asked_about(text)):
                continue
            yield _found(name, True, *span)
            yield _found(name, False, *span)
