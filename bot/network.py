"""What an encoder's vectors say: one small network for all subjects and needs at once.

Its subjects are the routine intents and, of those that are a person's, the kinds (`emotional_load:grief`). Learning
them together teaches the layer between what sets people's situations apart; a separator of person against routine,
learnt from the same vectors, knows less (docs/decisions/0014).
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

from bot.examples import REASON
from bot.intents import softmax

HIDDEN = 256
ROUNDS = 12  # through all examples; more of them learn the examples by heart
LEAST = 1e-4  # a share below this says nothing


@dataclass
class Network:
    """Two layers as arrays: small to save, quick to load, nothing in them that runs code."""

    scale: float
    inner: np.ndarray
    inner_bias: np.ndarray
    outer: np.ndarray
    outer_bias: np.ndarray
    labels: list[str]

    @classmethod
    def learn(cls, vectors: np.ndarray, labels: Sequence[str]) -> Network:
        """`vectors` is (texts, dimensions), float32; of each text what it is about."""
        scale = float(1 / vectors.std())
        model = MLPClassifier(
            (HIDDEN,),
            alpha=1e-3,
            batch_size=min(256, len(vectors)),
            learning_rate_init=5e-4,
            max_iter=ROUNDS,
            random_state=0,
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # stopped on purpose
            model.fit(vectors * scale, np.asarray(labels))
        return cls(
            scale,
            *_float32(model.coefs_[0], model.intercepts_[0], *_both(model)),
            [str(name) for name in model.classes_],
        )

    def __post_init__(self) -> None:
        self._person = np.array([is_persons(label) for label in self.labels])
        self._crisis = np.array([label.startswith("crisis_") for label in self.labels])
        self._belonging: dict[tuple[str, ...], np.ndarray] = {}

    def shares(self, vectors: np.ndarray) -> np.ndarray:
        """(texts, labels), each row together one."""
        inner = np.maximum((vectors * self.scale) @ self.inner + self.inner_bias, 0)
        outer = inner @ self.outer + self.outer_bias
        return softmax(outer, 1.0)

    def person(self, shares: np.ndarray) -> np.ndarray:
        """Of each row how much of it is a person's."""
        return np.asarray(shares[:, self._person].sum(axis=1))

    def crisis(self, shares: np.ndarray) -> np.ndarray:
        """Of each row how much of it is a crisis."""
        return np.asarray(shares[:, self._crisis].sum(axis=1))

    def log_shares(self, shares: np.ndarray, names: Sequence[str]) -> np.ndarray:
        """The same under other names, (texts, names): an intent holds its kinds. A name that it does not know, or that
        it gives no share worth the word, has log(LEAST)."""
        return np.asarray(np.log(np.maximum(shares @ self._belongs(tuple(names)), LEAST)))

    def _belongs(self, names: tuple[str, ...]) -> np.ndarray:
        """(labels, names), 1 where the label is of that name. Made once: it costs more than all the rest."""
        if names not in self._belonging:
            self._belonging[names] = np.array(
                [[name in (label, label.partition(":")[0]) for name in names] for label in self.labels],
                dtype=np.float32,
            )
        return self._belonging[names]

    def state(self) -> dict[str, Any]:
        """Half precision changes no decision."""
        arrays = ("inner", "inner_bias", "outer", "outer_bias")
        halves = {name: getattr(self, name).astype(np.float16) for name in arrays}
        return {**halves, "scale": self.scale, "labels": "\n".join(self.labels)}

    @classmethod
    def restore(cls, state: dict[str, Any]) -> Network:
        inner, inner_bias, outer, outer_bias = _float32(
            state["inner"], state["inner_bias"], state["outer"], state["outer_bias"]
        )
        return cls(state["scale"], inner, inner_bias, outer, outer_bias, state["labels"].split("\n"))


def is_persons(label: str) -> bool:
    """Whether a subject is a person's."""
    return label.partition(":")[0] in REASON


def _both(model: MLPClassifier) -> tuple[np.ndarray, np.ndarray]:
    """The outer layer with a column per label; of two labels the library keeps one column, for the second."""
    weights, bias = model.coefs_[1], model.intercepts_[1]
    if len(model.classes_) > 2:
        return weights, bias
    return np.hstack([np.zeros_like(weights), weights]), np.hstack([np.zeros_like(bias), bias])


def _float32(*arrays: np.ndarray) -> tuple[np.ndarray, ...]:
    return tuple(np.asarray(array, dtype=np.float32) for array in arrays)
