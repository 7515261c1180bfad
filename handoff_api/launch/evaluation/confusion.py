"""What was wanted against what came, counted."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Confusion:
    """`counts[i][j]`: how often `rows[i]` was wanted and `columns[j]` came."""

    rows: Sequence[str]
    columns: Sequence[str]
    counts: Sequence[Sequence[int]]


def confuse(cases: Iterable[tuple[str, str]], order: Sequence[str] = ()) -> Confusion:
    """Of pairs (wanted, came). `order` names come first in that order; others follow by name."""
    counted = Counter(cases)
    rows = _ordered({wanted for wanted, _ in counted}, order)
    columns = _ordered({came for _, came in counted}, order)
    return Confusion(rows, columns, [[counted[row, column] for column in columns] for row in rows])


def _ordered(names: set[str], order: Sequence[str]) -> list[str]:
    return [name for name in order if name in names] + sorted(names - set(order))


def macro_f1(cases: Sequence[tuple[str, str]]) -> float | None:
    """The mean over all wanted labels of 2·right / (wanted + came): a rare label counts as much as a common one."""
    wanted = Counter(label for label, _ in cases)
    came = Counter(label for _, label in cases)
    right = Counter(label for label, other in cases if label == other)
    return sum(2 * right[label] / (wanted[label] + came[label]) for label in wanted) / len(wanted) if wanted else None
