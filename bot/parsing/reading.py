"""A message in the form the rules read: lower case, plain quotes, digits for number words, spans kept."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from bot.parsing import put_right
from bot.parsing.numbers import WORD_RUN, replacements
from bot.parsing.patterns import look_for
from bot.parsing.spelling import slips

_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "\t": " ", "…": "."}
)
_CAPITAL_ONE = look_for(r"\beén\b")  # "Eén" at the start of a sentence: the capital goes without its accent
_STRESSED = look_for(r"\b(?:wél|níet|niét|níets|níks|géén|zó|óók|ál|áltijd|nóóit|nóoit|écht)\b")  # "zondag wél"
_UNSTRESSED = str.maketrans("éíóá", "eioa")
# A key held down, a word pasted a hundred times: nothing is said there, and rules that look around would crawl.
_HAMMERING = look_for(r"((?!\d)\S{1,12}\s*)\1{7,}|[^\s]{80,}|\s{4,}|[^\w\s]{6,}")
_MOST_NUMBERS = 60
_ITEM = look_for(r"(?:\A|(?<=\s))(?P<n>\d)(?:\)|\.(?=\s))\s*")
# One item of a list that is sent piece by piece, with a number of its own; "9. Before that 14" is no item.
_ONE_ITEM = look_for(
    r"\A\s*(?P<n>[1-9])(?:\)\s*(?=(?P<item>[^!?\n]{3,}))"
    r"|\.\s+(?!\d{1,2}\.\s*(?:\d|\Z))(?=(?P<value>\d[^!?\n]+|[a-zé]{3,})|(?P<told>(?:bij|graag|liefst|eerst|ik|mijn|zo'n"
    r"|ongeveer)\b[^!?\n]+)))"
)
# What changes nothing that is said: signs without width, doubled spaces, a greeting before, "hoor" or a smile after it.
_UNSEEN = look_for("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff]+")
_IDLE = look_for(
    r"\A\s*(?:(?:hoi(?:hoi)?|hallo|hey|hee|hi|hello|heya|yo|goe[di]en?[- ]?(?:morgen|middag|avond|dag)"
    r"|good (?:morning|afternoon|evening|day)|morning)(?: (?:there|allemaal|all|daar))?[\s,.!]+"
    r"|(?:dag|beste|moi|goedendag)\s*[,.!]+\s*)+(?=[^\s,.!])"
    r"|(?P<spaces> {2,})"
    r"|(?<=\d)-?ish\b"
    r"|(?<=\w)\s+hoor(?=\W*$|\s*[,.!;\n])"
    r"|(?<=\d),? (?:ik zei (?:het |dat )?(?:net |toch )?al|zei ik (?:net |toch )?al|zoals ik (?:net |al )?zei)\b"
    r"|(?<=\w)\s*(?:(?![👍👎✅])[\U0001F300-\U0001FAFF\u2600-\u27bf])+\s*\Z"
)
_HALF = look_for(
    r"(?<![\w.,])(\d+) ?(?:(?:en|and) (?:een |1 |a |an )?half(?:ve)?\b|½"
    r"| 1/2(?=\s*(?:jaar|jr|years?|yrs?|maand\w*|months?)\b))"
)
_UNIT_AND_HALF = look_for(
    r"(?<![\w.,])(?:(?P<n>\d+|an?|one|een|één) )?(?P<u>years?|months?|weeks?|hours?|days?|jaar|maand|uur|dag(?:en)?"
    r"|weken)(?:tje)? (?:and"
    r"|en) (?:(?:een |an? )half(?:ve)?\b|(?<=year and )half(?=\s*(?:$|[.,;!\n]| (?:in|as|at|of) )))"
)
_THOUSANDS = look_for(r"(?<![\w.,])(\d+(?:[.,]\d+)?)(?: 1000| ?duizend| ?thousand)\b")
_GRAND = look_for(r"(?<![\w.,])(\d+(?:[.,]\d+)?) ?(?:grand|ruggen|rug|mille)\b")
_OR_SO = look_for(
    r"\b(?:een |1 )?(uur|jaar|week|maand|dag|minuut|kilometer)(?:tje|je)? of (\d+)\b(?! ?(?:uur|jaar|weken|week"
    r"|maand|dag|minu))"
)
_SOME = look_for(r"(?<![\w.,])(\d+)[- ]?tal\b")  # "een 30-tal uren"
_K_AND = look_for(r"(?<![\w.,])(\d{1,3})k(\d)(?!\d)\b")
_LEVEL_APART = look_for(r"(?<![\w-])(?P<l>[abc])-(?P<n>[12]|one|two)(?![\w-])")  # "C-1", "c-one"


@dataclass(frozen=True)
class Reading:
    """`text` is what rules match on; `span` tells where those words stand in what the candidate typed."""

    original: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    as_one: tuple[tuple[int, int], ...] = ()  # places of the original that are read as one: "3 years, no, 4"

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the original of `text[start:end]`, without white space around it."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if start >= end:
            return (0, 0)
        return self.starts[start], self.ends[end - 1]

    @cached_property
    def typed(self) -> str:
        """The reading letter for letter as it was typed: its capitals, at the same places."""
        return "".join(self.original[start] for start in self.starts).replace("\u00a0", " ")

    def quoted(self, start: int, end: int) -> str:
        """The candidate's own words behind `text[start:end]`."""
        begin, finish = self.span(start, end)
        return _UNSEEN.sub("", self.original[begin:finish]).replace("\u00a0", " ")


@lru_cache(maxsize=128)  # a message is read for what it says, and its clauses for what they say by themselves
def read(original: str) -> Reading:
    """Never changes the order of the words, so every match can be traced back."""
    lower = _lower(original.translate(_PLAIN))
    lower = _CAPITAL_ONE.sub("één", lower)
    lower = _STRESSED.sub(lambda word: word.group().translate(_UNSTRESSED), lower)
    reading = Reading(original, lower, tuple(range(len(lower))), tuple(range(1, len(lower) + 1)))
    reading = _replace(reading, [(m.start(), m.end(), "") for m in _UNSEEN.finditer(lower)])
    reading = _replace(reading, _noise(reading.text))
    reading = _replace(
        reading, [(m.start(), m.end(), " " if m["spaces"] else "") for m in _IDLE.finditer(reading.text)]
    )
    reading = _replace(reading, _numbering(reading.text))
    reading = _replace(reading, list(slips(reading.text)))
    reading = _replace(reading, replacements(reading.text))
    reading = _replace(reading, _surplus(reading.text))
    reading = _replace(reading, [(m.start(), m.end(), f"{m[1]}.5") for m in _HALF.finditer(reading.text)])
    reading = _replace(reading, [(m.start(), m.end(), _and_half(m)) for m in _UNIT_AND_HALF.finditer(reading.text)])
    reading = _replace(reading, [(m.start(), m.end(), f"{m[2]} {m[1]}") for m in _OR_SO.finditer(reading.text)])
    reading = _replace(reading, [(m.start(), m.end(), _thousands(m[1])) for m in _GRAND.finditer(reading.text)])
    reading = _replace(reading, [(m.start(), m.end(), m[1]) for m in _SOME.finditer(reading.text)])
    reading = _replace(reading, [(m.start(), m.end(), f"{m[1]}.{m[2]}k") for m in _K_AND.finditer(reading.text)])
    reading = _replace(reading, [(m.start(), m.end(), _thousands(m[1])) for m in _THOUSANDS.finditer(reading.text)])
    reading = _replace(reading, [(m.start(), m.end(), _level(m)) for m in _LEVEL_APART.finditer(reading.text)])
    right = list(put_right.find(reading.text))
    return replace(_replace(reading, right), as_one=tuple(reading.span(start, end) for start, end, _ in right))


def _lower(text: str) -> str:
    """Letter by letter: no text gets longer."""
    return text.lower() if text.isascii() else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _and_half(m: re.Match[str]) -> str:
    """ "A month and a half", "2 jaar en een half"."""
    return f"{m['n'] if (m['n'] or '').isdigit() else 1}.5 {m['u']}"


def _level(m: re.Match[str]) -> str:
    return m["l"] + {"one": "1", "two": "2"}.get(m["n"], m["n"])


def _noise(text: str) -> list[tuple[int, int, str]]:
    return [(m.start(), m.end(), next((c for c in "?\n" if c in m.group()), " ")) for m in _HAMMERING.finditer(text)]


def _numbering(text: str) -> list[tuple[int, int, str]]:
    """The "1." and "2)" of a list, which count nothing: each item is a line."""
    found: list[tuple[int, int, str]] = []
    for item in _ITEM.finditer(text):
        if int(item["n"]) == len(found) + 1:
            found.append((item.start("n"), item.end(), "\n" if found else ""))
    one = _ONE_ITEM.match(text) if len(found) < 2 else None
    said = one and (one["item"] or one["told"] or one["value"])
    if one and one["value"] and one["n"] != "1":
        one = said = None  # "5. 3 in Leeds and 2 here" is five
    number = re.compile(r"\d").search(said) or WORD_RUN.search(said) if said else None
    if one and number and (number.start() == 0 or not one["value"]):
        return [(one.start("n"), one.end(), "")]
    return found if len(found) > 1 else []


def _surplus(text: str) -> list[tuple[int, int, str]]:
    """Everything from the sixty-first number on: by then it is no answer to anything."""
    numbers = list(re.finditer(r"\d+", text))
    return [(numbers[_MOST_NUMBERS].start(), len(text), " ")] if len(numbers) > _MOST_NUMBERS else []


def _thousands(number: str) -> str:
    return str(round(float(number.replace(",", ".")) * 1000))


def _replace(reading: Reading, changes: list[tuple[int, int, str]]) -> Reading:
    if not changes:
        return reading
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for start, end, new in changes:
        text.append(reading.text[at:start])
        starts += reading.starts[at:start]
        ends += reading.ends[at:start]
        text.append(new)
        starts += [reading.starts[start]] * len(new)
        ends += [reading.ends[end - 1]] * len(new)
        at = end
    text.append(reading.text[at:])
    starts += reading.starts[at:]
    ends += reading.ends[at:]
    return Reading(reading.original, "".join(text), tuple(starts), tuple(ends))
