"""Words by which facts are told, in the spelling that the rules know: "saterday", "decmber", "2 yeer", "week end".

Only a word that neither language knows is respelt, and only where one such word of a short list is a slip away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from bot.parsing.lookups import everyday_words, first_names, places, wordlist
from bot.parsing.patterns import look_for

_TELLING = wordlist("""
    monday tuesday wednesday thursday friday saturday saturdays sunday sundays weekend weekends
    maandag dinsdag woensdag donderdag vrijdag zaterdag zaterdagen zondag zondagen
    january february september october november december januari februari oktober
    minutes weeks months years minuten weken maanden
    evening evenings nights shifts nachten diensten avonden nachtdienst nachtdiensten
    bachelor secondary vocational master
    bicycle licence license rijbewijs experience ervaring
    native fluent vloeiend moedertaal
    twenty thirty forty fifteen twintig dertig veertig vijftien
    passport paspoort
""")
_UNITS = wordlist("""
    year years month months week weeks minute minutes hour hours jaar maand maanden weken minuut minuten uren dagen
""")  # after a number hardly anything else is meant
_SHORT_FORMS = {
    "wkn": "weken",
    "weekskes": "weken",
    "weekske": "week",
    "hr": "hour",
    "ours": "hours",
    "mnt": "min",
}
_EVERYWHERE = {
    "wknd": "weekend",
    "dinnae": "don't",
    "disnae": "doesn't",
    "didnae": "didn't",
    "cannae": "can't",
    "canna": "can't",
    "joar": "jaar",
    "jaor": "jaar",
    "moand": "maand",
    "maond": "maand",
    "moanden": "maanden",
    "maonden": "maanden",
    "opzegtermien": "opzegtermijn",
    "riebewies": "rijbewijs",
    "rijbewies": "rijbewijs",
    "rijbewais": "rijbewijs",
    "gien": "geen",
    "maondje": "maandje",
    "maantje": "maandje",
    "moandje": "maandje",
    "fower": "four",
    "twa": "two",
    "volgnde": "volgende",
    "bruuto": "bruto",
    "bruot": "bruto",
    "brtuo": "bruto",
    "brto": "bruto",
    "neto": "netto",
    "duuzend": "duizend",
    "tweeduuzend": "tweeduizend",
    "drieduuzend": "drieduizend",
    "jannewari": "januari",
    "jannewarie": "januari",
    "fibberwarie": "februari",
    "fibbrewarie": "februari",
    "febrewari": "februari",
    "mèrt": "maart",
    "mjert": "maart",
    "meert": "maart",
    "notise": "notice",
    "nait": "niet",
    "nie": "niet",
    "waeke": "weken",
    "waeken": "weken",
    "jaer": "jaar",
    "menuut": "minuut",
    "menute": "minuten",
    "menuten": "minuten",
    "kertier": "kwartier",
    "nivo": "niveau",
    "tuurlk": "tuurlijk",
    "tuurluk": "tuurlijk",
    "tuurlik": "tuurlijk",
    "tuurlek": "tuurlijk",
    "tuulijk": "tuurlijk",
    "tuulk": "tuurlijk",
    "tuurlijck": "tuurlijk",
    "ntuurlijk": "natuurlijk",
    "ntrlk": "natuurlijk",
    "natuurlk": "natuurlijk",
    "natuurluk": "natuurlijk",
    "natuurlik": "natuurlijk",
    "natuulijk": "natuurlijk",
    "ntuurlk": "natuurlijk",
}
_RESPELT = _EVERYWHERE.keys() | _SHORT_FORMS.keys()
# "Gain opzegtermijn", "ain moand", "goen rijbewijs": words that are none in other company.
_BESIDE = look_for(
    r"(?<![\w'])(?:(?P<geen>gain|gein|ghin|ginne?|gon|goen)(?= (?:op\s?zeg|rij|rie|auto|weekend|nacht|ploege|ervaring))"
    r"|(?P<een>ain|ien|un|'n|eine?)(?= (?:maand|moand|maond|week|waek|joar|jaor)))"
    # "Belen" is a first name too
    r"|(?<![\w'])(?P<bellen>(?:(?<= te )|(?<=liever )|(?<=gewoon )|(?<=kan )|(?<=mag ))belen\b"
    r"|belen(?= (?:mag|kan|graag|maar|liever|aub|svp|of (?:mail|app))))"
    r"|(?<![\w'])(?P<tussen>tss|tsn)(?= (?:de )?[\d€])"
)
# Digits typed for the words that they sound like: "looking 4 a job", "from 2100 2 2300".
_SOUNDED = look_for(
    r"(?<![\w'])(?:thanks?|thanking|thx|tnx|ta|cheers|app|appl(?:y\w*|ied|ication)|look(?:ing)?|search(?:ing)?"
    r"|wait(?:ing)?|ask(?:ing)?|ready|sorry|care|good|fine|best)(?: (?:you|u|ya|kindly|very|much|so|lots|a|lot)){0,4} "
    r"(?P<for>4) (?=(?:the|a|an|my|me|your|ur|this|that|these|it|d|da|everything|all|nothing|listening|reading|asking"
    r"|helping|coming|replying|getting|letting|work|any|some|being)\b|yr (?:time|help|reply|patience|attention|interest"
    r"|message|kind|quick|support|consideration)\b)"
    r"|(?<![\d.,:/+-])(?<!\d )(?:[1-9]\d{3} (?P<to>2) (?=[1-9]\d{3}(?![ .,/-]?\d))"
    r"|[1-9]\d (?P<till>2) (?=[1-9]\d ?(?:(?:an|per|p/?|a) ?(?:hour|hr|h|week|wk)\b|hours?\b|hrs?\b|euros?\b|uur\b)))"
)
# "Six hunderd", and not the Dutch of some places.
_LARGE = look_for(
    r"(?:(?<=one )|(?<=two )|(?<=three )|(?<=four )|(?<=five )|(?<=six )|(?<=seven )|(?<=eight )|(?<=nine )|(?<=een )"
    r"|(?<=\d )|(?<= a ))(?:(?P<hundred>hunderd|hundrd|hundered|hundret|hunded|hunred)"
    r"|(?P<thousand>thousend|thousnd|thousant|tousand|thausand|thousaned|thoussand))(?!\w)"
)
_NAE = look_for(
    r"(?<![\w'])nae(?= (?:chance|bother|problem|way|need|notice|nights?|weekends?|shifts?|car|licen[cs]e)\b)"
)
_ZERO = look_for(r"(?<![\w'])(?:nul|zero)(?=[46][\s/.-]*\d)")  # "nul6 / 12 34 56 78"
_COMPOUNDS = {"weekend", "weekends", "moedertaal", "rijbewijs", "opzegtermijn", "werkvergunning", "verblijfsvergunning"}
# Words that are no slip of those, though they look it.
_ALSO = wordlist("""
    day days minuutje weekje weekjes maandje uurtje masters mister muster matter mater natives natural sundry dienst
    nacht nachtje manden wegen maander leken deken teken reken faster fort forte fourty experienced ervaren licences
    licenses licensed mouths moths mounts mountain money weeds weeps wears tears bears minus avond avonds dinner sound
    sounds twent twente twents deftig thirsty party dirty minste secundair bachelors
""")
_WORD = look_for(r"[^\W\d_]+")
_PAIR = look_for(r"(?<![\w-])([a-z]{3,11})(?= ([a-z]{3,12})(?![\w-]))")
_NUMBER_BEFORE = look_for(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half"
    r"|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien))\s?$"
)
_LETTERS = look_for(r"(?<![\w'])(?:[a-z]\.? ){2,3}[a-z](?![\w'])")
_LEVEL = look_for(
    r"(?<![\w'])(?P<said>(?P<letter>bee|be|b|cee|c|"
    r"(?:(?<=dutch )|(?<=dutch is )|(?<=nederlands )|(?<=nederlands is )|(?<=level ))a)"
    r" (?P<n>one|two|een|één|twee))(?![\w'-])(?! (?:day|week|month|year|dag|we[e]?k|maand|jaar))"
)
_SPELT = ("mbo", "hbo", "vwo", "vmbo", "havo", "asap")
_LONG_ENOUGH, _UNIT_LENGTH = 6, 4  # letters
_SOUNDS, _UNIT_SOUNDS = 4, 3  # consonants


def slips(text: str) -> Iterator[tuple[int, int, str]]:
    """Where words stand that are respelt, and how; in order, never overlapping."""
    changes = [
        *((*nae.span(), "no") for nae in _NAE.finditer(text)),
        *((*zero.span(), "0") for zero in _ZERO.finditer(text)),
        *((*one.span(), one.lastgroup or "") for one in _BESIDE.finditer(text)),
        *((*one.span(one.lastgroup or 0), one.lastgroup or "") for one in _SOUNDED.finditer(text)),
        *((*one.span(), one.lastgroup or "") for one in _LARGE.finditer(text)),
        *_compounds(text),
        *_letter_by_letter(text),
        *_levels(text),
    ]
    for word in _WORD.finditer(text):
        if _stands(word.group()) or any(start < word.end() and word.start() < end for start, end, _ in changes):
            continue
        meant = _meant(word.group(), counted=_NUMBER_BEFORE.search(text[max(0, word.start() - 9) : word.start()]))
        if meant and not _in_address(text, word):
            changes.append((*word.span(), meant))
    return iter(sorted(changes))


def _stands(word: str) -> bool:
    """Whether it is no slip, whatever is before it; most words are none."""
    return word not in _RESPELT and (len(word) < _UNIT_LENGTH or word in _known())


def _in_address(text: str, word: re.Match[str]) -> bool:
    return "@" in text[word.end() : word.end() + 40].split(" ")[0] or text[word.start() - 1 : word.start()] in (
        "@",
        ".",
    )


def _compounds(text: str) -> Iterator[tuple[int, int, str]]:
    """ "Week end", "moeder taal": what dictation writes apart."""
    for pair in _PAIR.finditer(text):
        if pair[1] + pair[2] in _COMPOUNDS:
            yield pair.start(1), pair.end(2), pair[1] + pair[2]


def _letter_by_letter(text: str) -> Iterator[tuple[int, int, str]]:
    for letters in _LETTERS.finditer(text):
        if (word := re.sub(r"\W", "", letters.group())) in _SPELT:
            yield (*letters.span(), word)


def _levels(text: str) -> Iterator[tuple[int, int, str]]:
    """ "B one", "bee twee", "Dutch is A two": a level of language, as dictated."""
    for level in _LEVEL.finditer(text):
        yield (*level.span("said"), level["letter"][0] + ("1" if level["n"] in ("one", "een", "één") else "2"))


def _meant(word: str, *, counted: object) -> str | None:
    if word in _EVERYWHERE:
        return _EVERYWHERE[word]
    if word in _SHORT_FORMS and counted:
        return _SHORT_FORMS[word]
    if len(word) < _UNIT_LENGTH or (not counted and len(word) < _LONG_ENOUGH - 1) or word in _known():
        return None
    if counted and (unit := _one_of(word, _UNITS, _UNIT_SOUNDS)):
        return unit
    return _one_of(word, _TELLING, _SOUNDS)


@lru_cache(maxsize=1024)  # a message and its clauses hold the same words
def _one_of(word: str, known: frozenset[str], sounds: int) -> str | None:
    near = [k for k in _beginning_as(word[0], known) if one_slip(word, k) or _sounds_like(word, k, sounds)]
    ends = [k for k in near if (k[-1] == "s") == (word[-1] == "s")]  # "weaks" are weeks
    near = ends or near
    return near[0] if near and (len(near) == 1 or near[0].rstrip("s") == near[1].rstrip("s")) else None


@cache
def _beginning_as(letter: str, known: frozenset[str]) -> list[str]:
    return [word for word in sorted(known) if word[0] == letter]


def one_slip(word: str, known: str) -> bool:
    """One letter more, fewer or other, or two swapped; a vowel stands for a vowel."""
    if abs(len(word) - len(known)) == 1:
        short, long = sorted((word, known), key=len)
        return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
    if len(word) != len(known):
        return False
    differ = [i for i, (a, b) in enumerate(zip(word, known, strict=True)) if a != b]
    if len(differ) == 2:
        return (
            differ[1] == differ[0] + 1 and word[differ[0]] == known[differ[1]] and word[differ[1]] == known[differ[0]]
        )
    if len(differ) != 1:
        return False
    vowels = [letter in "aeiouy" for letter in (word[differ[0]], known[differ[0]])]
    return all(vowels) or (len(word) >= _LONG_ENOUGH and not any(vowels))


def _sounds_like(word: str, known: str, consonants: int) -> bool:
    """ "Minits", "bicicle": the same consonants, of which there are enough, and nearly as many letters."""
    if abs(len(word) - len(known)) > 1:
        return False
    heard = _skeleton(known)
    return len(heard) >= consonants and _skeleton(word) == heard


@lru_cache(maxsize=512)  # a word is held against many
def _skeleton(word: str) -> str:
    return re.sub(r"(.)\1", r"\1", re.sub(r"[aeiouy]", "", word.replace("c", "k").replace("ph", "f")))


@cache
def _known() -> frozenset[str]:
    """Words that mean something as they stand."""
    return everyday_words("nl") | everyday_words("en") | first_names() | frozenset(places()) | _TELLING | _ALSO | _UNITS
