"""The intent model: what a sentence is about, learnt from data/nlu. No Rasa here, only text and numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from joblib import Parallel, delayed
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.linear import Linear


def learn_intents(matrix: csr_matrix, intents: Sequence[str], *, c: float, processes: int = 1) -> Linear:
    """One linear separator per intent, on the columns of bot/features.py.

    Each intent against all others, its own examples weighing more the fewer they are; what LinearSVC does for many
    classes at once, done one by one so that several cores can share it. By processes: in one process all solvers draw
    from the same dice, and which of several threads draws first is never twice the same.
    """
    labels, said = np.unique(np.asarray(intents), return_inverse=True)
    each = Parallel(n_jobs=processes, backend="loky" if processes > 1 else "sequential")
    rows = each(delayed(_separate)(matrix, said, len(labels), c, label) for label in range(len(labels)))
    return Linear(np.vstack([row for row, _ in rows]), np.array([b for _, b in rows], np.float32), labels.tolist())


def _separate(matrix: csr_matrix, said: np.ndarray, labels: int, c: float, label: int) -> tuple[np.ndarray, float]:
    own = said == label
    weight = {1: len(said) / (labels * own.sum()), 0: 1.0}
    fitted = LinearSVC(C=c, class_weight=weight, random_state=0, tol=1e-2).fit(matrix, own.astype(int))
    return fitted.coef_[0].astype(np.float32), float(fitted.intercept_[0])


def softmax(margins: np.ndarray, temperature: float) -> np.ndarray:
    """A ranking score between 0 and 1 per intent; not a calibrated probability."""
    scaled = margins / temperature
    powers = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))
