"""Whether a fact that was found is the fact that was said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handoff_api.launch.evaluation.unseen import Value

ANY_WORDS = ("motivation",)  # right when there is a text at all: where it begins and ends is a matter of taste
NO_NOTICE = "notice_period_days"
NOT_VALUES = ("declined", "no_preference")


@dataclass(frozen=True)
class Counted:
    labelled: int
    right: int
    wrong: int  # the name is labelled, with another value
    invented: int  # the name is not labelled

    @property
    def returned(self) -> int:
        return self.right + self.wrong + self.invented


def count(labelled: Mapping[str, Value], found: Mapping[str, Value]) -> Counted:
    labelled, found = _one_nothing(labelled), _one_nothing(found)
    right = sum(name in found and same(name, value, found[name]) for name, value in labelled.items())
    known = sum(name in labelled for name in found)
    return Counted(len(labelled), right, known - right, len(found) - known)


def agreed(readings: Sequence[Mapping[str, Value]]) -> dict[str, Value]:
    """What more than half of a message's readers say that it tells. Where they have several values the commonest
    counts, and among equals that of the first reader, its writer. What is refused only the writer labels."""
    every = [_one_nothing(reading) for reading in readings]
    found: dict[str, Value] = {name: value for name, value in every[0].items() if value in NOT_VALUES}
    for name in dict.fromkeys(name for reading in every for name in reading):
        said = [reading[name] for reading in every if name in reading]
        if 2 * len(said) > len(readings):
            found[name] = max(said, key=lambda value: sum(same(name, value, other) for other in said))
    return found


def same(name: str, wanted: Value, found: Value) -> bool:
    """Numbers as numbers, yes and no never as numbers, texts without regard to case and blanks."""
    if isinstance(wanted, bool) or isinstance(found, bool):
        return wanted is found
    if isinstance(wanted, (int, float)) and isinstance(found, (int, float)):
        return abs(wanted - found) < 1e-9
    if not (isinstance(wanted, str) and isinstance(found, str)):
        return False
    if name in ANY_WORDS and not {wanted, found} & set(NOT_VALUES):
        return True
    return _plain(wanted) == _plain(found)


def _one_nothing(facts: Mapping[str, Value]) -> Mapping[str, Value]:
    """No notice period is none, in whatever unit."""
    return {
        NO_NOTICE if name.startswith("notice_period_") and value == 0 else name: value for name, value in facts.items()
    }


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
