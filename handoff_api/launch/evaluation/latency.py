"""How long reading a message took."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Latency:
    """In milliseconds."""

    median: float
    p95: float
    count: int


def latency(times: Sequence[float]) -> Latency | None:
    """None of nothing."""
    if not times:
        return None
    ordered = sorted(times)
    return Latency(_quantile(ordered, 0.5), _quantile(ordered, 0.95), len(ordered))


def _quantile(ordered: Sequence[float], share: float) -> float:
    """With a straight line between neighbours."""
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
