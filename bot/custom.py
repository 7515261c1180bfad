"""Reads the answer to a question of the vacancy's own: yes or no, one or more of its choices, or free words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.memory import CUSTOM
from bot.parsing import yes_no
from bot.parsing.lookups import everyday_words

BETWEEN = " / "  # of several choices in one answer; the service reads it in the same way
# Acts of the talk, which answer nothing however many words they take.
ACTS = ("forget_fact", "switch_language", "refuse", "no_preference", "correct", "ask_repeat", "ask_memory")
# Remarks; in more words than this they hold an answer after all.
REMARKS = ("greet", "goodbye", "thanks", "wait", "affirm", "deny", "dont_know", "small_talk", "go_on", "come_back")
LONGEST_REMARK = 4
HESITANT = 2  # words
STEM = 5  # letters that two words begin with when they are forms of one
NO_TROUBLE = frozenset({"mind", "probleem", "problem", "moeite", "bezwaar"})  # "I don't mind" is a yes

_PLAIN = re.compile(
    r"\W*(?:(?P<yes>ja+|jazeker|jawel|yes|yeah|yep|yup|sure)|(?P<no>nee+|neen|no|nope))(?![\w'])[\s,.!]", re.I
)
_LAUGH = re.compile(r"(?:ha|he|hi|ho|lo|x)+[hlox]*")
_BEFORE_NOT = re.compile(
    r"(?:\b(?:niet|geen|nooit|behalve|zonder|not|no|never|except|without|(?:anything|everything|all|any) but)"
    r"|\b(?:liever|eerder|rather|prefer)\b[^.!?]*\b(?:dan|than)|\b(?:in plaats van|instead of|rather than))"
    r"\s+(?:(?:de|het|een|in|op|'s|the|a|on|at|of|work|werken)\s+)*$"
)
_CHANGES_MIND = re.compile(
    r"\W*(?:(?:oh|ah|wacht|wait|sorry|hold on)\W+)*(?:nee|toch|doe toch|maak|ik bedoel|no|actually|make|i mean)\b",
    re.IGNORECASE,
)
_COUNT = {"een": 1, "one": 1, "twee": 2, "two": 2, "drie": 3, "three": 3, "vier": 4, "four": 4}
_FIRST = {
    **dict.fromkeys(("eerste", "first", "1e", "1st"), 0),
    **dict.fromkeys(("tweede", "second", "2e", "2nd"), 1),
    **dict.fromkeys(("derde", "third", "3e", "3rd"), 2),
    **dict.fromkeys(("vierde", "fourth", "4e", "4th"), 3),
    **dict.fromkeys(("vijfde", "fifth", "5e", "5th"), 4),
    **dict.fromkeys(("laatste", "last", "onderste", "bottom"), -1),
    **dict.fromkeys(("bovenste",), 0),
}  # fmt: skip
_ORDINAL = re.compile(
    rf"\b(?:de|the|nr\.?|nummer|number|optie|option)\s+({'|'.join(_FIRST)})(?:\s+({'|'.join(_COUNT)}))?\b"
)
_NUMBER = re.compile(r"\W*(?:(?:optie|option|nummer|number|nr|keuze|choice|no)\W*)?(\d{1,2})\W*")
_BOTH = re.compile(r"\b(?:allebei|beide|beiden|both)\b")
_ALL = re.compile(
    r"\b(?:alle(?:maal| drie| vier| vijf)|alles|all(?: of (?:them|those|the above)| three| four)?|everything)\b"
)


def changes_mind(text: str) -> bool:
    """Whether it begins as a correction: "nee, toch ...", "I mean ..."."""
    return bool(_CHANGES_MIND.match(text))


def question_of(slug: str | None, vacancy: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """The vacancy's own question behind `custom:<id>`."""
    if not slug or not slug.startswith(CUSTOM):
        return None
    wanted = slug[len(CUSTOM) :]
    return next((c for c in (vacancy or {}).get("custom") or () if str(c.get("id")) == wanted), None)


def wordings(text: Any) -> list[str]:
    """A vacancy's text in every language in which it was written; the first is the one that is remembered."""
    return [str(words) for words in (text.values() if isinstance(text, Mapping) else [text]) if words]


def read_answer(text: str, intent: str, question: Mapping[str, Any]) -> Any:
    """What the text answers; None when it does not."""
    kind = question.get("kind")
    words = told(text)
    if kind == "text":
        short = len(text.split()) <= LONGEST_REMARK and not (intent == "small_talk" and _names_something(words))
        remark = intent in ACTS or (intent in REMARKS and short)
        return words if words and not remark else None
    said = words.casefold().replace("\u2019", "'")
    if kind == "yes_no":
        first = _PLAIN.match(text)  # "ja, maar wat verdient het?"
        return _yes_or_no(said, intent, question) if said or not first else first["yes"] is not None
    return chosen(said, question.get("choices") or ()) if said else None


def _names_something(words: str) -> bool:
    """ "Linkedin": a word that is in no everyday talk, nor a laugh, tells more than "leuk zeg"."""
    said = [word for word in re.findall(r"[^\W\d_]{4,}", words.casefold()) if not _LAUGH.fullmatch(word)]
    return any(word not in everyday_words("nl") and word not in everyday_words("en") for word in said)


def told(text: str) -> str:
    """What is said and not asked; a word or two with a question mark are only hesitant."""
    parts = re.split(r"(?<=[.!?])\s+", text.strip())
    kept = " ".join(part for part in parts if not part.endswith("?") or len(part.split()) <= HESITANT)
    return kept if re.search(r"\w", kept) else ""


def _yes_or_no(said: str, intent: str, question: Mapping[str, Any]) -> bool | None:
    asked = frozenset(re.findall(r"\w+", " ".join(wordings(question.get("text"))).casefold()))
    answer = yes_no.answer(said, asked | NO_TROUBLE)
    if answer is None and (first := _PLAIN.match(said + " ")):
        answer = first["yes"] is not None
    return {"affirm": True, "deny": False}.get(intent) if answer is None else answer


def named(text: str, question: Mapping[str, Any]) -> str | None:
    """The choices that the text names, by their words alone; None for the other kinds of question."""
    choices = question.get("choices") or ()
    meant, _ = _named(text.casefold(), choices)
    return BETWEEN.join(wordings(choices[i])[0] for i in sorted(meant)) or None


def chosen(said: str, choices: Sequence[Any]) -> str | None:
    """The choices named in either language, or by their place, as the vacancy writes them first."""
    names = [wordings(choice)[0] for choice in choices]
    named, ruled_out = _named(said, choices)
    if not named and ruled_out:
        named = set(range(len(names))) - ruled_out
    if not named and not ruled_out:
        named = _by_place(said, len(names)) or _alike(said, choices)
    return BETWEEN.join(names[i] for i in sorted(named)) or None


def _named(said: str, choices: Sequence[Any]) -> tuple[set[int], set[int]]:
    """Which choices are meant, and which are named only to rule them out."""
    meant, ruled_out = set(), set()
    for at, marks in enumerate(_marks(choices)):
        for mark in marks:
            for found in mark.finditer(said):
                (ruled_out if _BEFORE_NOT.search(said[: found.start()]) else meant).add(at)
    return meant, ruled_out - meant


def _marks(choices: Sequence[Any]) -> list[list[re.Pattern[str]]]:
    """What gives each choice away: its whole text, or a word of it that no other choice has."""
    texts = [[text.casefold() for text in wordings(choice)] for choice in choices]
    words = [{word for text in own for word in re.findall(r"\w+", text)} for own in texts]
    marks = []
    for at, own in enumerate(texts):
        others = set().union(*(words[:at] + words[at + 1 :]))
        telling = {w for w in words[at] - others if len(w) > 2 or w.isdigit()} if len(words[at]) > 1 else set()
        telling -= everyday_words("nl") | everyday_words("en")
        whole = [re.escape(text) + (r"\w*" if len(text) > 3 and text[-1:].isalpha() else "") for text in own]
        ends = [re.escape(word) + (r"\w*" if len(word) > 3 and word.isalpha() else "") for word in sorted(telling)]
        marks.append([re.compile(rf"(?<![\w'])(?:{pattern})(?![\w'])") for pattern in (*whole, *ends)])
    return marks


def _alike(said: str, choices: Sequence[Any]) -> set[int]:
    """The only choice that has the beginning of a word in common with what was said: "ochtend" for "Ochtenddienst"."""
    words = [word for word in re.findall(r"\w+", said) if len(word) >= STEM]
    alike = {
        at
        for at, choice in enumerate(choices)
        for text in wordings(choice)
        for written in re.findall(r"\w+", text.casefold())
        if any(_same_stem(word, written) for word in words)
    }
    return alike if len(alike) == 1 else set()


def _same_stem(said: str, written: str) -> bool:
    begin = max(STEM, min(len(said), len(written)) - 1)
    return len(written) >= begin and said[:begin] == written[:begin]


def _by_place(said: str, count: int) -> set[int]:
    """ "De eerste", "the first two", "2", "allebei": none when there is no such place."""
    if found := _ORDINAL.search(said):
        start, many = _FIRST[found[1]], _COUNT.get(found[2] or "", 1)
        places = range(count - many, count) if start < 0 else range(start, start + many)
        return set(places) if set(places) <= set(range(count)) else set()
    if (alone := said.strip(" .!")) in _FIRST:
        return _by_place(f"de {alone}", count)
    if found := _NUMBER.fullmatch(said):
        return {int(found[1]) - 1} if 1 <= int(found[1]) <= count else set()
    return set(range(count)) if _ALL.search(said) or (count == 2 and _BOTH.search(said)) else set()
