"""Patterns that are looked for only in a text that holds a word they cannot do without.

Most rules are about words that a message does not have, and to find that out letter by letter takes most of the time
that a message takes. Which words those are is read from the pattern itself, so that nothing is found less or more.
"""

from __future__ import annotations

import re
import sre_parse
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any

_DIGIT = re.compile(r"\d")
_FEW = 8  # spellings of a word, for each of them to be looked for: "o[kc]t"
_MOST = 400  # words; trying more takes longer than looking for the pattern
_REPEATS = (sre_parse.MAX_REPEAT, sre_parse.MIN_REPEAT)
Words = frozenset[str]  # of which a text must hold one
_ANY_DIGIT = r"\d"  # among them


class Pattern:
    """A compiled pattern; `search`, `finditer`, `findall` and `sub` first look for a word that it needs."""

    def __init__(self, compiled: re.Pattern[str], words: Words) -> None:
        self.pattern, self.split, self._any_case = compiled.pattern, compiled.split, compiled.flags & re.IGNORECASE
        self.match, self.fullmatch = compiled.match, compiled.fullmatch
        self._compiled, self._digits, self._words = compiled, _ANY_DIGIT in words, sorted(words - {_ANY_DIGIT}, key=len)

    def search(self, text: str, *places: int) -> re.Match[str] | None:
        return self._compiled.search(text, *places) if self._may_stand_in(text) else None

    def finditer(self, text: str, *places: int) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(text, *places) if self._may_stand_in(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        return self._compiled.findall(text) if self._may_stand_in(text) else []

    def sub(self, new: Any, text: str, count: int = 0) -> str:
        return self._compiled.sub(new, text, count) if self._may_stand_in(text) else text

    def _may_stand_in(self, text: str) -> bool:
        if self._any_case:
            if not text.isascii():
                return True  # a few signs are letters in another case: that for kelvin is a "k"
            text = text.lower()
        return any(map(text.__contains__, self._words)) or (self._digits and _has_digit(text))


@lru_cache(maxsize=64)  # many patterns ask it of one text
def _has_digit(text: str) -> bool:
    return _DIGIT.search(text) is not None


@cache
def look_for(pattern: str, flags: int = 0) -> Pattern | re.Pattern[str]:
    """The plain pattern where it needs no particular word."""
    compiled = re.compile(pattern, flags)
    words = _needed(sre_parse.parse(pattern, flags))
    if words and compiled.flags & re.IGNORECASE:
        words = frozenset(word.lower() for word in words)
    odd = words and compiled.flags & re.IGNORECASE and not all(map(str.isascii, words))  # long s is an "s" then
    if not words or odd or _weight(words) < 2 or len(words) > _MOST:
        return compiled
    return Pattern(compiled, words)


def _needed(parsed: Iterable[tuple[Any, Any]]) -> Words | None:
    """Words of which one is in every text that the pattern is in, the rarest that there are; None if there are none."""
    choices: list[Words] = []
    run: Words = frozenset({""})  # the letters so far that stand one after another
    for what, of in parsed:
        often = what in _REPEATS and of[0] > 0 and len(of[2]) == 1  # "wap+": "wap" is in it, and what follows on a "p"
        letters = _letters(*of[2][0]) if often else _letters(what, of)
        few = letters is not None and len(letters) * len(run) <= _FEW
        if letters and few:
            run = frozenset(said + letter for said in run for letter in letters)
        choices += [run, letters or frozenset(), _within(what, of) or frozenset()]
        if often or not few:
            run = letters if letters and len(letters) <= _FEW else frozenset({""})
    best = max(choices, key=lambda words: (_weight(words), -len(words)), default=frozenset())
    return _shortest(best) if _weight(best) else None


def _letters(what: object, of: Any) -> Words | None:
    """The letters that may stand at one place, where they are few."""
    if what is sre_parse.LITERAL:
        return frozenset({chr(of)})
    if what is not sre_parse.IN:
        return None
    letters: set[str] = set()
    for kind, value in of:
        if kind is sre_parse.LITERAL:
            letters.add(chr(value))
        elif kind is sre_parse.RANGE and value[1] - value[0] < 10:
            letters |= {chr(code) for code in range(value[0], value[1] + 1)}
        else:
            return None
    return frozenset(letters)


def _within(what: object, of: Any) -> Words | None:
    """What a part of a pattern needs that holds others."""
    if what is sre_parse.IN and of == [(sre_parse.CATEGORY, sre_parse.CATEGORY_DIGIT)]:
        return frozenset({_ANY_DIGIT})
    if what is sre_parse.SUBPATTERN:
        return None if of[1] & re.IGNORECASE else _needed(of[-1])
    if what is sre_parse.ASSERT:
        return _needed(of[1])
    if what in _REPEATS and of[0]:
        return _needed(of[2])
    if what is sre_parse.BRANCH:
        ways = [_needed(way) for way in of[1]]
        return frozenset().union(*(way for way in ways if way)) if all(ways) else None
    return None


def _shortest(words: Words) -> Words:
    """Without those that hold another."""
    held = {word for word in words if any(other != word and other in word for other in words - {_ANY_DIGIT})}
    return words - (held - {_ANY_DIGIT})


def _weight(words: Words) -> float:
    """How rare the commonest of these words must be: by its letters; a sign or a digit is rarer than a letter."""
    return min((_rarity(word) for word in words), default=0)


@cache
def _rarity(word: str) -> float:
    if word == _ANY_DIGIT:
        return 2.5
    return sum(1 if letter.isalpha() else 0.2 if letter.isspace() else 2 for letter in word)
