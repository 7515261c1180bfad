"""Small pictures as inline SVG: they take their colours from the page, in the light and in the dark."""

from collections.abc import Callable, Sequence
from html import escape

from handoff_api.launch.evaluation.calibration import BINS, Calibration, bin_of
from handoff_api.launch.evaluation.confusion import Confusion
from handoff_api.launch.evaluation.figures import Figure

CELL = 40  # of a matrix, in user units as everywhere here
LETTER = 6.6  # the width of one at 12 units


def whisker(figure: Figure) -> str:
    """The share, its interval, the bar and the aim on one line; the line is a part of 0 to 100 % that shows them."""
    low, high = figure.share.interval
    marks = [mark for mark in (figure.measure.bar, figure.measure.aim) if mark is not None]
    left = max(0.0, min([low, *marks]) - 0.03)
    right = min(1.0, max([high, *marks]) + 0.03)
    width, middle = 150, 10

    def at(share: float) -> float:
        return 4 + (share - left) / (right - left) * (width - 8)

    value = figure.share.value or 0.0
    bar, aim = figure.measure.bar, figure.measure.aim
    parts = [
        _line(4, middle, width - 4, middle, "axis"),
        _line(at(low), middle, at(high), middle, f"span {figure.status}"),
        *([_line(at(bar), 2, at(bar), 18, "mark")] if bar is not None else []),
        *([_line(at(aim), 5, at(aim), 15, "mark aim")] if aim is not None else []),
        f'<circle class="dot {figure.status}" cx="{at(value):.1f}" cy="{middle}" r="4"/>',
    ]
    return _svg(width, 20, parts, f"{value:.1%}, between {low:.1%} and {high:.1%}", "whisker")


def matrix(confusion: Confusion, right: Callable[[str, str], bool], title: str) -> str:
    """Each row shaded by its shares; the cells that are right have a frame."""
    left = 14 + LETTER * max((len(name) for name in confusion.rows), default=0)
    top = 16 + 0.72 * LETTER * max((len(name) for name in confusion.columns), default=0)
    lean = 0.72 * LETTER * max((len(name) for name in confusion.columns[-2:]), default=0)
    width = left + CELL * len(confusion.columns) + max(lean - CELL / 2, 4)
    parts = []
    for j, column in enumerate(confusion.columns):
        x = left + CELL * (j + 0.5)
        parts.append(
            f'<text class="name" transform="translate({x:.1f} {top - 8:.1f}) rotate(-45)">{_words(column)}</text>'
        )
    for i, row in enumerate(confusion.rows):
        y, total = top + CELL * 0.7 * i, sum(confusion.counts[i])
        parts.append(f'<text class="name end" x="{left - 8:.1f}" y="{y + 18:.1f}">{_words(row)}</text>')
        for j, column in enumerate(confusion.columns):
            count = confusion.counts[i][j]
            share = count / total if total else 0.0
            kind = "right" if right(row, column) else "wrong"
            x = left + CELL * j
            told = f"<title>{_words(row)} → {_words(column)}: {count} of {total}</title>"
            place = f'x="{x + 1:.1f}" y="{y + 1:.1f}" width="{CELL - 2}" height="{CELL * 0.7 - 2:.1f}" rx="3"'
            parts.append(f'<rect class="cell {kind}" {place} style="--share:{share:.2f}">{told}</rect>')
            if count:
                strong = " strong" if share > 0.55 else ""
                parts.append(f'<text class="count{strong}" x="{x + CELL / 2:.1f}" y="{y + 18:.1f}">{count}</text>')
    return _svg(width, top + CELL * 0.7 * len(confusion.rows) + 2, parts, title, "matrix")


def reliability(calibration: Calibration, title: str) -> str:
    """Observed share over confidence; on the diagonal they agree. Larger dots stand for more cases."""
    left, top, side = 56, 12, 240
    most = max((one.count for one in calibration.bins), default=1)

    def x(share: float) -> float:
        return left + share * side

    def y(share: float) -> float:
        return top + (1 - share) * side

    parts = [*_frame(left, top, side, side), _line(x(0), y(0), x(1), y(1), "ideal")]
    points = " ".join(f"{x(one.confidence):.1f},{y(one.observed):.1f}" for one in calibration.bins)
    parts.append(f'<polyline class="curve" points="{points}"/>')
    for one in calibration.bins:
        radius = 3 + 6 * (one.count / most) ** 0.5
        told = f"{one.count} cases, confidence {one.confidence:.0%}, came true {one.observed:.0%}"
        parts.append(
            f'<circle class="dot plain" cx="{x(one.confidence):.1f}" cy="{y(one.observed):.1f}" r="{radius:.1f}">'
            f"<title>{told}</title></circle>"
        )
    parts += [
        _across(left + side / 2, top + side + 38, "how sure it was, %"),
        _upwards(14, top + side / 2, "came true, %"),
    ]
    return _svg(left + side + 18, top + side + 46, parts, title, "chart")


def histogram(first: Sequence[float], second: Sequence[float], names: tuple[str, str], title: str) -> str:
    """Two groups of confidences back to back: the first upwards, the second downwards, each as shares of its group."""
    left, top, width, half = 56, 12, 240, 112
    shares = [_shares(first), _shares(second)]
    most = max([*shares[0], *shares[1], 0.01])
    parts = []
    for up, group in zip((True, False), shares, strict=True):
        for i, share in enumerate(group):
            height = share / most * (half - 14)
            y = top + half - height if up else top + half
            x = left + i * width / BINS
            told = f"{names[0] if up else names[1]}, {i * 10} to {i * 10 + 10} %: {share:.1%}"
            parts.append(
                f'<rect class="column {"one" if up else "two"}" x="{x + 1.5:.1f}" y="{y:.1f}" '
                f'width="{width / BINS - 3:.1f}" height="{height:.1f}"><title>{escape(told)}</title></rect>'
            )
            if share >= 0.005:
                place = y - 3 if up else y + height + 11
                parts.append(
                    f'<text class="tiny" x="{x + width / BINS / 2:.1f}" y="{place:.1f}">{share * 100:.0f}</text>'
                )
    parts.append(_line(left, top + half, left + width, top + half, "axis"))
    for tick in (0, 25, 50, 75, 100):
        parts.append(_across(left + tick / 100 * width, top + 2 * half + 20, f"{tick}"))
    parts += [
        _across(left + width / 2, top + 2 * half + 38, "how sure it was, %"),
        _upwards(14, top + half / 2, f"{names[0]}"),
        _upwards(14, top + 1.5 * half, f"{names[1]}"),
    ]
    return _svg(left + width + 18, top + 2 * half + 46, parts, title, "chart")


def _words(name: str) -> str:
    return escape(name.replace("_", " "))


def _shares(values: Sequence[float]) -> list[float]:
    counts = [0] * BINS
    for value in values:
        counts[bin_of(value)] += 1
    return [count / len(values) if values else 0.0 for count in counts]


def _frame(left: float, top: float, width: float, height: float) -> list[str]:
    parts = []
    for tick in (0, 0.25, 0.5, 0.75, 1):
        x, y = left + tick * width, top + (1 - tick) * height
        parts += [_line(left, y, left + width, y, "grid"), _line(x, top, x, top + height, "grid")]
        parts.append(f'<text class="tick end" x="{left - 6}" y="{y + 4:.1f}">{tick * 100:.0f}</text>')
        parts.append(_across(x, top + height + 18, f"{tick * 100:.0f}"))
    return parts


def _line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    return f'<line class="{kind}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _across(x: float, y: float, text: str) -> str:
    return f'<text class="tick middle" x="{x:.1f}" y="{y:.1f}">{escape(text)}</text>'


def _upwards(x: float, y: float, text: str) -> str:
    return f'<text class="tick middle" transform="translate({x:.1f} {y:.1f}) rotate(-90)">{escape(text)}</text>'


def _svg(width: float, height: float, parts: Sequence[str], title: str, kind: str) -> str:
    return (
        f'<svg class="{kind}" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" height="{height:.0f}" '
        f'role="img" aria-label="{escape(title)}">{"".join(parts)}</svg>'
    )
