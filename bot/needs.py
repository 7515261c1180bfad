"""Does a message need a person, and for what? Learnt from data/nlu next to the intents; no Rasa here.

Three questions, three models on the same columns. *Whether*: every intent of a person against every routine one, so
that what all cries for help have in common is learnt once, and what only looks like them counts as much. *Is it a
crisis*: the same once more, for what cannot wait. *For what*: which kind (`emotional_load:grief`), learnt from those
that need somebody only.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.intents import learn_intents
from bot.linear import Linear


def learn_whether(matrix: csr_matrix, needed: Sequence[bool], *, c: float) -> Linear:
    """One row: above 0 leans to a person, below to routine."""
    model = LogisticRegression(C=c, class_weight="balanced", solver="liblinear", tol=1e-2, random_state=0)
    return Linear.of(model.fit(matrix, np.asarray(needed)))


def learn_kinds(matrix: csr_matrix, kinds: Sequence[str]) -> Linear:
    """One row per kind; only rows of those that need a person are given."""
    return learn_intents(matrix, kinds, c=0.5)
