"""What a linear model sees of a text: its words, and pieces of words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer, TfidfVectorizer

from bot.idioms import masked

_MAIL = re.compile(r"\S+@\S+")
_LINK = re.compile(r"https?://\S+|www\.\S+")
_MARKS = re.compile(r"[!-/:-@\[-`{-~…]+")
_CONTRACTED = re.compile(r"\b(is|was|kan|mag|moet|ga|gaat|heb|heeft|wordt|zou|zal)'t\b")  # "is't nog vrij"
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_WORD = re.compile(r"\w+|[?!]+|[^\w\s]")
COLUMNS: dict[str, dict[str, Any]] = {
    "words": {"ngram_range": (1, 2), "sublinear_tf": True, "min_df": 3, "token_pattern": _WORD.pattern},
    "pieces": {"analyzer": "char_wb", "ngram_range": (3, 5), "sublinear_tf": True, "min_df": 15},
}
FEW = 1_000  # texts


def plain(text: str) -> str:
    """The text as the model reads it: every digit a 0, so that 32 and 36 are one feature; "heeeel" as "heel"."""
    text = _LINK.sub(" weblink ", _MAIL.sub(" mailaddress ", text)).replace("\u2019", "'").replace("\u2018", "'")
    text = _CONTRACTED.sub(r"\1 het", masked(text).lower())
    return _STRETCHED.sub(r"\1\1", re.sub(r"\d", "0", text))


@dataclass
class Features:
    """TF-IDF of words and of pieces of words, each of length one."""

    learnt: dict[str, TfidfVectorizer]

    @classmethod
    def learn(cls, texts: Sequence[str]) -> tuple[Features, csr_matrix]:
        """The features, and their matrix of these texts."""
        enough = 1 + len(texts) // FEW  # of few examples everything is worth a column
        read = [plain(text) for text in texts]
        learnt, columns = {}, []
        for name, options in COLUMNS.items():
            count = _count_pieces if options.get("analyzer") == "char_wb" else _count
            terms, counts = count(read, options)
            often = np.bincount(counts.indices, minlength=len(terms)) >= min(options["min_df"], enough)
            weigh = TfidfTransformer(sublinear_tf=options["sublinear_tf"])
            columns.append(weigh.fit_transform(counts[:, often]))
            learnt[name] = _restored(options, terms[often], weigh.idf_)
        matrix = _joined(columns)
        matrix.sort_indices()  # a product is in no order, and the solvers cannot put right what processes share
        return cls(learnt), matrix

    def matrix(self, texts: Sequence[str]) -> csr_matrix:
        """One row per text."""
        read = [plain(text) for text in texts]
        return _joined([vectorizer.transform(read) for vectorizer in self.learnt.values()])

    def knows(self, text: str) -> bool:
        """Whether any whole word of the text was ever seen: pieces alone fit everything, also "bvnmx"."""
        words = self.learnt["words"]
        return any(word in words.vocabulary_ for word in _WORD.findall(_MARKS.sub(" ", plain(text))))

    def state(self) -> dict[str, Any]:
        """Strings and arrays."""
        return {
            name: {"terms": "\n".join(vectorizer.get_feature_names_out()), "idf": vectorizer.idf_}
            for name, vectorizer in self.learnt.items()
        }

    @classmethod
    def restore(cls, state: dict[str, Any]) -> Features:
        return cls(
            {
                name: _restored(options, state[name]["terms"].split("\n"), state[name]["idf"])
                for name, options in COLUMNS.items()
            }
        )


def _restored(options: dict[str, Any], terms: Sequence[str], idf: np.ndarray) -> TfidfVectorizer:
    vectorizer = TfidfVectorizer(lowercase=False, vocabulary=terms, **options)
    vectorizer.idf_ = idf
    return vectorizer


def _count(texts: Sequence[str], options: dict[str, Any]) -> tuple[np.ndarray, csr_matrix]:
    """Every term there is, in order, and how often each text holds it: (texts, terms)."""
    asked = {name: options[name] for name in ("analyzer", "ngram_range", "token_pattern") if name in options}
    counter = CountVectorizer(lowercase=False, dtype=np.float32, **asked)
    counts = counter.fit_transform(texts)
    return counter.get_feature_names_out(), counts


def _count_pieces(texts: Sequence[str], options: dict[str, Any]) -> tuple[np.ndarray, csr_matrix]:
    """The same for pieces of words. No piece crosses a space, so each word is cut up once, not once in every text."""
    words, held = _count(texts, {"token_pattern": r"\S+"})
    terms, pieces = _count(words.tolist(), options)
    return terms, csr_matrix(held @ pieces)


def _joined(columns: list[csr_matrix]) -> csr_matrix:
    """The columns side by side."""
    return hstack(columns, format="csr", dtype=np.float32)
