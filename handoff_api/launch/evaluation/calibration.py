"""Whether 80 % sure means right in 80 of 100 cases."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

BINS = 10


@dataclass(frozen=True)
class Bin:
    """Those whose confidence lies in [low, high); the last holds 1 too."""

    low: float
    high: float
    count: int
    confidence: float  # mean
    observed: float  # share that came true


@dataclass(frozen=True)
class Calibration:
    bins: tuple[Bin, ...]  # without the empty ones
    count: int

    @property
    def error(self) -> float | None:
        """Expected calibration error: the mean distance between confidence and observed share, weighted by count."""
        if not self.count:
            return None
        return sum(one.count * abs(one.confidence - one.observed) for one in self.bins) / self.count

    def as_json(self) -> dict[str, Any]:
        error = None if self.error is None else round(self.error, 4)
        return {"expected_calibration_error": error, "count": self.count, "bins": [vars(one) for one in self.bins]}


def calibrate(cases: Iterable[tuple[float, bool]]) -> Calibration:
    """Of confidences between 0 and 1, each with whether it came true."""
    groups: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for confidence, true in cases:
        groups[bin_of(confidence)].append((confidence, true))
    bins = tuple(
        Bin(
            low=i / BINS,
            high=(i + 1) / BINS,
            count=len(group),
            confidence=sum(confidence for confidence, _ in group) / len(group),
            observed=sum(true for _, true in group) / len(group),
        )
        for i, group in enumerate(groups)
        if group
    )
    return Calibration(bins, sum(map(len, groups)))


def bin_of(confidence: float) -> int:
    return min(max(int(confidence * BINS), 0), BINS - 1)
