"""How far a fact that the rules found is believed: learnt from answers of which somebody noted what they tell.

The rules of bot/parsing know what a value looks like; whether it is the candidate's, and of now, depends on all that is
told around it, in more ways than rules can hold. "18 oktober" in a story is no start date, "drie kwartier" after "max"
is no travel time. So each fact is weighed by the words before and after it, by its sentence and its message, and by
whether it was asked for; what is likely wrong is left out. What a clause says by itself, where the whole
message gave no answer, is taken only when it is well believed.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.examples import unmarked
from bot.memory import SLUGS, slug_of
from bot.parsing.extract import Found, extract, in_pieces, replaces
from bot.parsing.shifts import without_outdone
from bot.sentences import sentences
from bot.traits import traits
from bot.workers import workers

TODAY = date(2026, 11, 26)  # when an answer of data/answers was given that names no day of its own
ALSO_NONE = "notice_period_days"  # no notice is none, in whatever unit
ANY_WORDS = ("motivation",)
SOME_WORDS = ("education_field", "contact_time")  # one telling word in common is enough
COLUMNS = 2**21
FEWEST = 3  # facts that have a trait, for it to count
SOFTNESS = 0.3
# Probabilities from which a fact is kept: one of the message, one that only a clause tells unasked, and one in a loaded
# sentence or that only a clause answers.
LIKELY, TOLD, SURE = 0.5, 0.5, 0.6
MANY = 1_000  # answers
LATE, FEW_WORDS = 3, 2  # one answer in three of so many words at least is also learnt as a late one
ALONE = 4  # words beside values that stand alone


@dataclass(frozen=True)
class Answer:
    """One message, the question before it, and what it tells: fact name -> value.

    `loaded` are the places of the words that call for a person. Where there are any, only what was asked and what these
    words seem to tell is noted for certain: who notes a cry for help notes little else; unless it is `complete`.
    """

    text: str
    language: str
    asked: str | None
    facts: Mapping[str, Any]
    loaded: tuple[tuple[int, int], ...] = ()
    said: date = TODAY
    late: bool = False  # another question was asked meanwhile
    complete: bool = False  # all that it tells is noted, `loaded` words or not
    known: bool = False  # not learnt from: the others teach all of it (bench/known_answers.py)


def read_answers(folder: Path) -> list[Answer]:
    """All of data/answers; nothing where there is no such folder."""
    answers = []
    for file in sorted(folder.glob("*.jsonl")):
        for row in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
            text, loaded = unmarked(row["text"])
            said = date.fromisoformat(row["said"]) if "said" in row else TODAY
            marks = {name: row.get(name, False) for name in ("complete", "known")}
            answers.append(Answer(text, file.stem, row.get("asked"), row["facts"], loaded, said, **marks))
    return answers


@dataclass
class Belief:
    """`weights` is (COLUMNS,), a weight for each trait in the column of its name; `bias` is where the probability
    begins."""

    weights: np.ndarray
    bias: float

    @classmethod
    def learn(cls, answers: Sequence[Answer]) -> Belief | None:
        """None where there is nothing to learn from."""
        telling = [answer for answer in answers if not answer.known]
        return cls.fitted(*_judged_all([*telling, *late_answers(telling)]))

    @classmethod
    def fitted(cls, matrix: csr_matrix, right: Sequence[bool]) -> Belief | None:
        """`matrix` is (facts, COLUMNS); of each fact whether it is right."""
        if len(set(right)) < 2:
            return None
        often = np.flatnonzero(np.bincount(matrix.indices, minlength=COLUMNS) >= FEWEST)
        fitted = LogisticRegression(C=SOFTNESS, solver="liblinear", random_state=0)
        fitted.fit(matrix[:, often], right)
        weights = np.zeros(COLUMNS, dtype=np.float16)
        weights[often] = fitted.coef_[0]
        return cls(weights, float(fitted.intercept_[0]))

    def kept(
        self,
        text: str,
        found: Sequence[Found],
        *,
        today: date,
        asked: str | None,
        country: str | None = None,
        loaded: Sequence[tuple[int, int]] = (),
        opening: bool = False,
    ) -> list[Found]:
        """Those that are likely right, and what a clause says by itself or what merely stands there, if it is believed.

        `loaded` are the places of the words that call for a person: a number in their sentence mostly belongs to what
        they tell ("five years of that man breathing down my neck"), so it must be well believed, too. `opening` if the
        question was the greeting's own: who introduces themselves need not be answering it.
        """
        questions = {asked, None} if opening else {asked}
        given = [fact for fact in found if fact.status == "given"]
        told = _sentences_of(text, loaded)
        kept = [
            fact
            for fact in found
            if fact.status != "given"
            or _stands_alone(text, given)
            or max(self.probability(traits(text, question, fact, given, today)) for question in questions)
            >= (SURE if _within(fact, told) else LIKELY)
        ]
        pieces = in_pieces(text, found, today=today, asked=asked, country=country)
        # "1 februari", when something else is asked by now: several words that are a value mean it.
        slugs = {slug_of(fact.name) for fact in pieces if not fact.bare}
        alone = asked is not None and len(slugs) == 1 and not given
        sure: dict[str, tuple[float, Found]] = {}
        for fact in pieces:
            believed = self.probability(traits(text, asked, fact, pieces, today, piece=True))
            if alone and not fact.bare and " " in text[fact.start : fact.end] and _stands_alone(text, [fact], words=1):
                believed = 1.0
            enough = SURE if slug_of(fact.name) == asked or _within(fact, told) else TOLD
            if believed >= max(enough, sure.get(fact.name, (0.0, fact))[0]):
                sure[fact.name] = believed, fact
        for _, fact in sorted(sure.values(), key=lambda one: -one[0]):
            if not any(replaces(fact.name, other.name) for other in kept):
                kept.append(fact)
        return without_outdone(text.lower(), kept)  # "weekend mag" by itself, of "weekend mag, alleen zaterdag"

    def probability(self, traits: Mapping[str, float]) -> float:
        return self.of(*columns_of(traits))

    def of(self, columns: np.ndarray, much: np.ndarray) -> float:
        """The probability of a fact that has so much of the traits of these columns."""
        return 1 / (1 + math.exp(-(float(self.weights[columns].astype(np.float32) @ much) + self.bias)))

    def state(self) -> dict[str, Any]:
        return {"weights": self.weights, "bias": self.bias}

    @classmethod
    def restore(cls, state: Mapping[str, Any]) -> Belief:
        return cls(state["weights"], state["bias"])


def late_answers(answers: Sequence[Answer]) -> Iterator[Answer]:
    """One in so many answers as if another question had been asked meanwhile: people answer the one before, or go on
    with their list. Those few that say only yes or no are left out: nobody can know what they answer."""
    slugs = sorted(SLUGS)
    for answer in answers:
        dice = crc32(answer.text.encode())
        if answer.asked is None or answer.loaded or dice % LATE or len(answer.text.split()) < FEW_WORDS:
            continue
        others = [slug for slug in slugs if slug not in (answer.asked, *ANY_WORDS)]
        yield replace(answer, asked=others[dice // LATE % len(others)], late=True)


def columns_of(traits: Mapping[str, float]) -> tuple[np.ndarray, np.ndarray]:
    """The column of each trait, and how much there is of it. Two traits may share a column: facts found on
    blind sheets were the same to a third of a point as with a column for each."""
    columns = [crc32(name.encode()) % COLUMNS for name in traits]
    return np.array(columns, dtype=np.int32), np.array(list(traits.values()), dtype=np.float32)


Judged = tuple[list[np.ndarray], list[np.ndarray], list[bool]]  # of each fact: columns, how much, whether it is right


def _judged_all(answers: Sequence[Answer]) -> tuple[csr_matrix, list[bool]]:
    """Every fact that the rules find in the answers, in order; read on all cores where there are many."""
    some = [answers[at : at + MANY // 4] for at in range(0, len(answers), MANY // 4)]
    if len(answers) < MANY:
        parts = [_judged_some(one) for one in some]
    else:
        with workers() as pool:
            parts = list(pool.map(_judged_some, some))
    columns, much, right = ([one for part in parts for one in part[at]] for at in range(3))
    return matrix_of(columns, much), right


def matrix_of(columns: Sequence[np.ndarray], much: Sequence[np.ndarray]) -> csr_matrix:
    """(facts, COLUMNS), of what `columns_of` tells of each fact."""
    ends = np.cumsum([0, *(len(row) for row in columns)])
    cells = (np.concatenate(much or [np.zeros(0)]), np.concatenate(columns or [np.zeros(0, dtype=np.int32)]), ends)
    return csr_matrix(cells, shape=(len(columns), COLUMNS))


def _judged_some(answers: Sequence[Answer]) -> Judged:
    judged = [(*columns_of(traits), right) for answer in answers for traits, right in judgements(answer)]
    columns, much, right = zip(*judged, strict=True) if judged else ((), (), ())
    return list(columns), list(much), list(right)


def judgements(answer: Answer) -> Iterator[tuple[dict[str, float], bool]]:
    """The traits of every fact that the rules find in an answer, and whether it is among those noted."""
    noted, told = _one_none(answer.facts), _sentences_of(answer.text, answer.loaded)
    given = [
        fact
        for fact in extract(answer.text, language=answer.language, today=answer.said, asked=answer.asked)
        if fact.status == "given"
    ]
    for piece, found in ((False, given), (True, in_pieces(answer.text, given, today=answer.said, asked=answer.asked))):
        for fact in found:
            (name, value), *_ = _one_none({fact.name: fact.value}).items()
            right = name in noted and (name in ANY_WORDS or _same(noted[name], value, any_of=name in SOME_WORDS))
            if answer.late and slug_of(name) == answer.asked:
                continue  # an answer to that question it was not
            # Of what only a clause says, rather too little is believed.
            unsaid = name not in noted and (fact.bare or not piece) and not answer.complete
            if told and unsaid and slug_of(name) != answer.asked and not _within(fact, told):
                continue  # nobody noted whether it is right
            yield traits(answer.text, answer.asked, fact, found, answer.said, piece=piece), right


def _one_none(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        ALSO_NONE if name.startswith("notice_period_") and value == 0 else name: value for name, value in facts.items()
    }


def _same(noted: Any, found: Any, *, any_of: bool = False) -> bool:
    """`any_of`: one telling word of a text is enough, and no other number."""
    if isinstance(noted, bool) or isinstance(found, bool):
        return noted is found
    if isinstance(noted, str) and isinstance(found, str):
        if not any_of:
            return noted.casefold().split() == found.casefold().split()
        (words, numbers), (others, other_numbers) = (_telling(text) for text in (noted, found))
        return numbers == other_numbers and bool(words & others or numbers)
    return bool(noted == found)


def _telling(text: str) -> tuple[set[str], set[str]]:
    """The words that tell something, and the numbers."""
    return {*re.findall(r"[^\W\d_]{4,}", text.casefold())}, {*re.findall(r"\d+", text)}


def _sentences_of(text: str, loaded: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences that these words stand in."""
    return [span for span in sentences(text) if any(span[0] < end and start < span[1] for start, end in loaded)]


def _within(fact: Found, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= fact.start < end for start, end in spans)


def _stands_alone(text: str, given: Sequence[Found], words: int = ALONE) -> bool:
    """ "32 uur graag": who answers with the value and hardly a word more means it."""
    letters = list(text)
    for fact in given:
        letters[fact.start : fact.end] = " " * (fact.end - fact.start)
    return len(re.findall(r"\w+", "".join(letters))) <= words
