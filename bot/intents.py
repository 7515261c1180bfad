"""The intent model: what a sentence is about, learnt from data/nlu. No Rasa here, only text and numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.linear import Linear


def learn_intents(matrix: csr_matrix, intents: Sequence[str], *, c: float) -> Linear:
    """One linear separator per intent, on the columns of bot/features.py."""
    separators = LinearSVC(C=c, class_weight="balanced", random_state=0, tol=1e-2)
    return Linear.of(separators.fit(matrix, list(intents)))


def softmax(margins: np.ndarray, temperature: float) -> np.ndarray:
    """A ranking score between 0 and 1 per intent; not a calibrated probability."""
    scaled = margins / temperature
    powers = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))
