"""What tells whether a fact is right: its words, the words around it, what was asked, what else is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise

from bot.memory import FACTS, slug_of
from bot.parsing.answers import is_everyday
from bot.parsing.found import Found
from bot.parsing.lookups import family_names, first_names, given_names, places
from bot.sentences import split

FEW_VALUES = {name for name, fact in FACTS.items() if fact["type"] in ("choice", "cefr")}
DAYS_ALIKE = 40
NEAR, NEXT = 4, 3  # words before and after a value
OF_SENTENCE, OF_MESSAGE = 0.5, 0.3  # how much a word counts that stands anywhere in it
MOST_RIVALS = 4
GREETING = 4  # words before a name that begins a message
_WORD = re.compile(r"[\w']+|[^\w\s]")
_DIGIT = re.compile(r"\d")


def traits(
    text: str, asked: str | None, fact: Found, found: Sequence[Found], today: date, *, piece: bool = False
) -> dict[str, float]:
    """Each trait with how much of it there is. `found` are the facts it was found among, `piece` whether a clause
    tells it by itself."""
    start, end = next(((a, b) for a, b in split(text) if a <= fact.start < b), (0, len(text)))
    slug = slug_of(fact.name)
    place = "unasked" if asked is None else "asked" if slug == asked else "other"
    place = f"{place} piece" if piece else place
    message, sentence = _words(text), _words(text[start:end])
    before, after = _words(text[start : fact.start])[-NEAR:], _words(text[fact.end : end])[:NEAR]
    told = {
        f"{fact.name}",
        f"{place}",
        f"{fact.name} {place}",
        f"{fact.name} after {asked}",
        f"{place}, message of {_size(message)}",
        f"{place}, sentence of {_size(sentence)}",
        f"{place}, {'first' if start == 0 else 'last' if end >= len(text.rstrip()) else 'between'}",
        f"{place}, beside others {len({slug_of(other.name) for other in found}) > 1}",
        f"{fact.name} = {_shown(fact.value, today)}",
        *(f"{fact.name} in {word}" for word in _words(text[fact.start : fact.end])),
        *_share(text, fact, message, slug == asked),
        *_rivals(fact, found, slug, asked),
        *_near(before, after, slug, _meant(fact)),
    }
    if fact.name == "name":
        told |= {*_of_name(text, fact, asked)}
    if fact.bare:
        told |= {"bare", f"bare {fact.name}", f"bare {fact.name} {slug == asked}", f"bare {fact.name} after {asked}"}
    weak = {
        **{f"{slug} with {other}": OF_SENTENCE for other in {slug_of(one.name) for one in found} - {slug}},
        **{f"{place}, message has {word}": OF_MESSAGE for word in message},
        **{f"{slug}, message has {word}": OF_MESSAGE for word in message},
        **{f"{place}, sentence has {word}": 0.7 for word in sentence},
        **{f"{slug}, sentence has {word}": OF_SENTENCE for word in sentence},
        **{f"{_meant(fact)}, sentence has {word}": OF_SENTENCE for word in sentence},
    }
    if isinstance(fact.value, bool):
        weak |= _of_yes_or_no(fact, message, sentence)
        told.add(f"{_meant(fact)} after {asked}, first {fact.start == start}")
    return {**weak, **dict.fromkeys(told, 1.0)}


def _meant(fact: Found) -> str:
    """The fact, with its value where there are few."""
    return f"{fact.name}={fact.value}" if isinstance(fact.value, bool) or fact.name in FEW_VALUES else fact.name


def _near(before: Sequence[str], after: Sequence[str], slug: str, meant: str) -> Iterator[str]:
    """The words right before and after the value, by themselves and together."""
    for at, word in enumerate(reversed(before)):
        yield from (f"before {word}", f"{slug} {at} before {word}")
    for at, word in enumerate(after):
        yield from (f"after {word}", f"{slug} {at} after {word}")
    yield from (f"{meant} before {word}" for word in before[-NEXT:])
    yield from (f"{meant} after {word}" for word in after[:NEXT])
    yield f"{meant} before {' '.join(before[-2:])}"
    yield f"{meant} after {' '.join(after[:2])}"
    around = f"{' '.join(before[-1:])} _ {' '.join(after[:1])}"
    yield from (f"{meant} in {around}", f"{slug} in {around}")


def _share(text: str, fact: Found, message: Sequence[str], is_asked: bool) -> Iterator[str]:
    """How much of the message the value is."""
    share = int(10 * len(_words(text[fact.start : fact.end])) / max(len(message), 1))
    yield f"{slug_of(fact.name)} of {min(share, 10)} tenths {is_asked}"


def _rivals(fact: Found, found: Sequence[Found], slug: str, asked: str | None) -> Iterator[str]:
    """How many values were found for one fact, and the how-manieth this is: people correct themselves."""
    same = [other for other in found if other.name == fact.name]
    values = min(len({other.value for other in same}), MOST_RIVALS)
    yield from (f"{slug} rivals {values}", f"rivals {values} {slug == asked}")
    if fact.bare:
        yield f"bare {fact.name} of {len(same)}"
    if values > 1:
        starts = sorted({other.start for other in same})
        yield f"{slug} rival {starts.index(fact.start)} of {values}"
        yield f"{slug} last rival {fact.start == starts[-1]}"


def _of_yes_or_no(fact: Found, message: Sequence[str], sentence: Sequence[str]) -> dict[str, float]:
    """Which words make it a yes, and which a no."""
    meant = _meant(fact)
    return {
        **{f"{meant}, message has {word}": OF_MESSAGE for word in message},
        **{f"{meant}, sentence has {one} {other}": 0.7 for one, other in pairwise(sentence)},
    }


def _of_name(text: str, fact: Found, asked: str | None) -> Iterator[str]:
    """Whether its words are known as names, and what signs it stands between."""
    words = text[fact.start : fact.end].lower().split()
    first, last = words[0], words[-1]
    given = (
        "common" if first in first_names() else "known" if first in given_names()
        else "word" if is_everyday(first) else "odd"
    )  # fmt: skip
    family = (
        "none" if len(words) < 2 else "known" if last in family_names() else "town" if last in places()
        else "word" if is_everyday(last) else "odd"
    )  # fmt: skip
    before, after = text[: fact.start].rstrip(), text[fact.end :].lstrip()
    signs = f"{_sign(before[-1:]) or '^'}{_sign(after[:1]) or '$'}"
    yield from (f"given {given}", f"family {family}", f"named {given} {family} {len(words)}")
    yield from (
        f"name between {signs}",
        f"name before {signs[-1]}",
        f"name after {signs[0]}",
        f"{given} between {signs}",
    )
    yield f"{given} {family} between {signs}"
    yield f"{given} {family} first {len(before.split()) < GREETING}"
    yield f"{given} {family} asked {asked == 'name'}"
    yield f"{given} {family} unasked {asked is None} {signs[-1]}"
    yield f"{given} capital {text[fact.start].isupper()}"


def _sign(letter: str) -> str:
    return "w" if letter.isalnum() else letter


@lru_cache(maxsize=256)
def _words(text: str) -> list[str]:
    return _WORD.findall(_DIGIT.sub("0", text.lower().replace("\u2019", "'")))


def _size(words: Sequence[str]) -> int:
    """1, 2-3, 4-7, 8-15 ... words."""
    return min(7, len(words).bit_length())


def _shown(value: object, today: date) -> str:
    """A day as how far off it is, a short value as it is."""
    text = str(value)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return f"in {(date.fromisoformat(text) - today).days // DAYS_ALIKE}"
    return text if len(text) <= 7 else "words"
