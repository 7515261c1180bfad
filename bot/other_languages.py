"""Whether a message is in a language that the assistant does not speak."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from bot.parsing.lookups import everyday_words

ENOUGH_WORDS = 2
ENOUGH_LETTERS = 4  # of another script; fewer may be a name or a decoration
_WORD = re.compile(r"[^\W\d_]+")
_MAIL = re.compile(r"\S+@\S+|https?://\S+|www\.\S+")


def is_other_language(text: str) -> bool:
    """Mostly in another script, or with everyday words of another language and fewer of ours."""
    letters = [letter for letter in text if letter.isalpha()]
    strange = sum(not _is_latin(letter) for letter in letters)
    if strange >= ENOUGH_LETTERS and strange * 2 > len(letters):
        return True
    words = set(_WORD.findall(_MAIL.sub(" ", text.lower())))
    ours = len(words & (everyday_words("nl") | everyday_words("en")))
    return len(words & _others()) >= max(ENOUGH_WORDS, ours + 1)


@cache
def _others() -> frozenset[str]:
    return everyday_words("other") - everyday_words("nl") - everyday_words("en")


def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")
