"""The intent model: what a sentence is about, learnt from data/nlu. No Rasa here, only text and numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from bot.concepts import tags
from bot.idioms import masked

_MAIL = re.compile(r"\S+@\S+")
_LINK = re.compile(r"https?://\S+|www\.\S+")
_TOKEN = r"(?u)\w+|[?!]+|[^\w\s]"  # noqa: S105
_MARKS = re.compile(r"[!-/:-@\[-`{-~…]+")
_TOPIC = r"\S+"
TOPIC_WEIGHT = 1.8  # of the concepts beside words and pieces, each of length one
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")


def plain(text: str) -> str:
    """The text as the model reads it: every digit a 0, so that 32 and 36 are one feature; "heeeel" as "heel"."""
    text = _LINK.sub(" weblink ", _MAIL.sub(" mailaddress ", text)).replace("\u2019", "'").replace("\u2018", "'")
    text = masked(text).lower()
    return _STRETCHED.sub(r"\1\1", re.sub(r"\d", "0", text))


@dataclass
class IntentModel:
    """TF-IDF of words and of pieces of words, and one linear separator per intent."""

    words: TfidfVectorizer
    pieces: TfidfVectorizer
    topics: TfidfVectorizer
    separators: LinearSVC

    @classmethod
    def learn(cls, texts: Sequence[str], intents: Sequence[str], *, c: float) -> IntentModel:
        # Pairs of characters, of words and of concepts; saved, so no functions: `_matrix` hands them plain text.
        words = TfidfVectorizer(lowercase=False, ngram_range=(1, 2), sublinear_tf=True, token_pattern=_TOKEN)
        pieces = TfidfVectorizer(lowercase=False, analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2)
        topics = TfidfVectorizer(lowercase=False, token_pattern=_TOPIC, binary=True, min_df=2)
        read = [plain(text) for text in texts]
        words.fit(read)
        pieces.fit(read)
        topics.fit([tags(text) for text in read])
        model = cls(words, pieces, topics, LinearSVC(C=c, class_weight="balanced", random_state=0))
        model.separators.fit(model.features(texts), intents)
        model.arrange()
        return model

    def arrange(self) -> None:
        """Fortran order makes the product with a sparse row some forty times faster."""
        self.separators.coef_ = np.asfortranarray(self.separators.coef_, dtype=np.float32)

    @property
    def intents(self) -> list[str]:
        return [str(name) for name in self.separators.classes_]

    def features(self, texts: Sequence[str]) -> csr_matrix:
        read = [plain(text) for text in texts]
        topics = self.topics.transform([tags(text) for text in read]) * TOPIC_WEIGHT
        return hstack([self.words.transform(read), self.pieces.transform(read), topics], format="csr", dtype=np.float32)

    def knows(self, text: str) -> bool:
        """Whether any whole word of the text was ever seen: pieces alone fit everything, also "bvnmx"."""
        seen = self.words.transform([_MARKS.sub(" ", plain(text))])
        return bool(seen.nnz)

    def margins(self, texts: Sequence[str]) -> np.ndarray:
        """One row per text, one column per intent; larger is likelier."""
        return np.asarray(self.features(texts) @ self.separators.coef_.T + self.separators.intercept_)

    def state(self) -> dict[str, Any]:
        """What is saved; `restore` makes a model of it again."""
        return {"words": self.words, "pieces": self.pieces, "topics": self.topics, "separators": self.separators}

    @classmethod
    def restore(cls, state: dict[str, Any]) -> IntentModel:
        model = cls(**state)
        model.arrange()
        return model


def softmax(margins: np.ndarray, temperature: float) -> np.ndarray:
    """A ranking score between 0 and 1 per intent; not a calibrated probability."""
    scaled = margins / temperature
    powers = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))
