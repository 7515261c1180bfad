"""A share with what is known of it: how many of how many, and the interval in which the true share likely lies."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from typing import Any

Z = 1.959964  # two-sided 95 %


@dataclass(frozen=True)
class Share:
    hits: int
    of: int

    @classmethod
    def among(cls, outcomes: Iterable[bool]) -> "Share":
        listed = list(outcomes)
        return cls(sum(listed), len(listed))

    @property
    def value(self) -> float | None:
        """Between 0 and 1; None of nothing."""
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float]:
        """95 %, after Wilson (1927): it stays within 0 and 1, and holds for few cases and for shares near an end."""
        if not self.of:
            return 0.0, 1.0
        p, n = self.hits / self.of, self.of
        middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
        half = Z / (1 + Z * Z / n) * sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
        low = 0.0 if self.hits == 0 else middle - half
        high = 1.0 if self.hits == n else middle + half
        return low, high

    def as_json(self) -> dict[str, Any]:
        low, high = self.interval
        share = None if self.value is None else round(self.value, 4)
        return {"hits": self.hits, "of": self.of, "share": share, "low": round(low, 4), "high": round(high, 4)}
