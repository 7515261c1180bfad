"""A trained linear model as three arrays: small to save, quick to load, nothing in it that runs code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix


@dataclass
class Linear:
    """`coef` is (labels, columns); a model of two labels has one row, above 0 for the second."""

    coef: np.ndarray
    intercept: np.ndarray
    labels: list[str]

    def __post_init__(self) -> None:
        # Fortran order makes the product with a sparse row some forty times faster.
        self.coef = np.asfortranarray(self.coef, dtype=np.float32)

    @classmethod
    def of(cls, fitted: Any) -> Linear:
        """The arrays of a fitted scikit-learn model."""
        return cls(fitted.coef_, np.asarray(fitted.intercept_, dtype=np.float32), [str(c) for c in fitted.classes_])

    def margins(self, matrix: csr_matrix) -> np.ndarray:
        """(texts, labels); larger is likelier."""
        return np.asarray(matrix @ self.coef.T + self.intercept)

    def state(self) -> dict[str, Any]:
        # Half precision changes no decision, and the archive is half as large and packed in half the time.
        return {"coef": self.coef.astype(np.float16), "intercept": self.intercept, "labels": "\n".join(self.labels)}

    @classmethod
    def restore(cls, state: dict[str, Any]) -> Linear:
        return cls(state["coef"], state["intercept"], state["labels"].split("\n"))
