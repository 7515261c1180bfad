"""What a model sees of a text: its words, pieces of words, what they are about, and what an encoder makes of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.decomposition import PCA
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.concepts import tags
from bot.encoder import Encoder, EncoderUnavailable
from bot.idioms import masked

_MAIL = re.compile(r"\S+@\S+")
_LINK = re.compile(r"https?://\S+|www\.\S+")
_MARKS = re.compile(r"[!-/:-@\[-`{-~…]+")
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
COLUMNS: dict[str, dict[str, Any]] = {
    "words": {"ngram_range": (1, 2), "sublinear_tf": True, "min_df": 2, "token_pattern": r"(?u)\w+|[?!]+|[^\w\s]"},
    "pieces": {"analyzer": "char_wb", "ngram_range": (2, 5), "sublinear_tf": True, "min_df": 3},
    "topics": {"token_pattern": r"\S+", "binary": True, "min_df": 2},
}
# Of the concepts and of the encoder's vector beside words and pieces, each of length one.
TOPIC_WEIGHT = 1.8
ENCODER_WEIGHT = 2.0
DIRECTIONS = 128  # of an encoder's vectors: those in which our messages differ most; halves the training, loses nothing
EVERY = 4  # ... found on one text in so many


def plain(text: str) -> str:
    """The text as the model reads it: every digit a 0, so that 32 and 36 are one feature; "heeeel" as "heel"."""
    text = _LINK.sub(" weblink ", _MAIL.sub(" mailaddress ", text)).replace("\u2019", "'").replace("\u2018", "'")
    text = masked(text).lower()
    return _STRETCHED.sub(r"\1\1", re.sub(r"\d", "0", text))


@dataclass
class Directions:
    """The main directions (principal components) of an encoder's vectors: `axes` is (dimensions, directions)."""

    middle: np.ndarray
    axes: np.ndarray

    @classmethod
    def learn(cls, vectors: np.ndarray) -> Directions:
        found = PCA(min(DIRECTIONS, *vectors.shape), random_state=0).fit(vectors)
        return cls(found.mean_.astype(np.float32), found.components_.T.astype(np.float32))

    def of(self, vectors: np.ndarray) -> np.ndarray:
        return np.asarray((vectors - self.middle) @ self.axes)

    def state(self) -> dict[str, Any]:
        return {"middle": self.middle, "axes": self.axes}


@dataclass
class Features:
    """TF-IDF of words, of pieces of words and of concepts; the encoder is used as it is and not learnt."""

    learnt: dict[str, TfidfVectorizer]
    encoder: Encoder | None = None
    directions: Directions | None = None

    @classmethod
    def learn(cls, texts: Sequence[str], encoder: Encoder | None) -> tuple[Features, csr_matrix]:
        """The features, and their matrix of these texts."""
        learnt = {name: TfidfVectorizer(lowercase=False, **options) for name, options in COLUMNS.items()}
        with ThreadPoolExecutor(1) as pool:  # the encoder reckons outside Python
            encoding = pool.submit(encoder.encode, texts) if encoder else None
            columns = [learnt[name].fit_transform(read) for name, read in _read(texts).items()]
            vectors = encoding.result() if encoding else None
        features = cls(learnt, encoder, None if vectors is None else Directions.learn(vectors[::EVERY]))
        return features, features._joined(columns, vectors)

    def matrix(self, texts: Sequence[str]) -> csr_matrix:
        """One row per text."""
        columns = [self.learnt[name].transform(read) for name, read in _read(texts).items()]
        return self._joined(columns, self.encoder.encode(texts) if self.encoder else None)

    def _joined(self, columns: list[csr_matrix], vectors: np.ndarray | None) -> csr_matrix:
        """The columns side by side, each kind with its weight."""
        *said, topics = columns
        joined = [*said, topics * TOPIC_WEIGHT]
        if vectors is not None and self.directions is not None:
            joined.append(csr_matrix(self.directions.of(vectors) * ENCODER_WEIGHT))
        return hstack(joined, format="csr", dtype=np.float32)

    def knows(self, text: str) -> bool:
        """Whether any whole word of the text was ever seen: pieces alone fit everything, also "bvnmx"."""
        return bool(self.learnt["words"].transform([_MARKS.sub(" ", plain(text))]).nnz)

    def state(self) -> dict[str, Any]:
        """Strings and arrays. Of the encoder only which one it was."""
        columns = {
            name: {"terms": "\n".join(vectorizer.get_feature_names_out()), "idf": vectorizer.idf_}
            for name, vectorizer in self.learnt.items()
        }
        directions = self.directions.state() if self.directions else None
        return {**columns, "encoder": self.encoder.fingerprint if self.encoder else None, "directions": directions}

    @classmethod
    def restore(cls, state: dict[str, Any], encoder: Encoder | None) -> Features:
        """Raises EncoderUnavailable when the model was trained with another encoder."""
        trained, present = state["encoder"], encoder.fingerprint if encoder else None
        if trained != present:
            raise EncoderUnavailable(
                f"encoder: the model was trained with {trained or 'none'}, and here is {present or 'none'}; "
                "put the former back, or train again: ./gezien train"
            )
        learnt = {}
        for name, options in COLUMNS.items():
            terms = state[name]["terms"].split("\n")
            learnt[name] = TfidfVectorizer(lowercase=False, vocabulary=terms, **options)
            learnt[name].idf_ = state[name]["idf"]
        return cls(learnt, encoder, Directions(**state["directions"]) if encoder else None)


def _read(texts: Sequence[str]) -> dict[str, list[str]]:
    """The texts as each kind of column reads them, in the order of COLUMNS."""
    read = [plain(text) for text in texts]
    return {"words": read, "pieces": read, "topics": [tags(text) for text in read]}
