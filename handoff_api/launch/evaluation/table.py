"""The short table in the terminal."""

from collections.abc import Iterator

from handoff_api.launch.evaluation.figures import MEASURES, Figure, Measure
from handoff_api.launch.evaluation.result import Result

NAMES = {"nl": "Dutch", "en": "English"}
SIGNS = {"aim": "✓", "bar": "~", "below": "✗", "none": " "}
LEGEND = "✓ reaches the aim (or the bar, where there is no aim) · ~ reaches the bar, not the aim · ✗ misses the bar"


def lines(result: Result) -> Iterator[str]:
    """One line per figure that was taken: the share with its 95 % interval per language, and the bar."""
    columns = [{figure.measure.key: figure for figure in one.figures} for one in result.languages]
    shown = [measure for measure in MEASURES if any(measure.key in column for column in columns)]
    widest = max(len(measure.title) for measure in shown)
    heads = "".join(f"  {NAMES[one.name]:21}" for one in result.languages)
    yield f"{'':{widest}}{heads}  bar"
    for measure in shown:
        cells = "".join(f"  {_cell(column.get(measure.key)):21}" for column in columns)
        yield f"{measure.title:{widest}}{cells}  {bar_of(measure)}".rstrip()
    yield ""
    yield LEGEND
    for one in result.languages:
        if one.latency is not None:
            times = f"{one.latency.median:.1f} ms (median), {one.latency.p95:.1f} ms (95th percentile)"
            yield f"{NAMES[one.name]}: reading a message takes {times}"
        if one.failed:
            yield f"{NAMES[one.name]}: {one.failed} turns got no answer, and count as handed off"
    for name, intents in (result.validated.languages if result.validated else {}).items():
        accuracy = (intents.right.value or 0.0) * 100
        yield f"{NAMES[name]}: intents right in cross-validation {accuracy:.1f} %, macro F1 {intents.macro_f1:.3f}"


def bar_of(measure: Measure) -> str:
    """For example "≥ 85 %, aim 95 %"; nothing where no bar was set."""
    if measure.bar is None:
        return ""
    sign = "≥" if measure.more_is_better else "≤"
    aim = "" if measure.aim is None else f", aim {measure.aim * 100:.0f} %"
    return f"{sign} {measure.bar * 100:.0f} %{aim}"


def _cell(figure: Figure | None) -> str:
    if figure is None or figure.share.value is None:
        return "-"
    low, high = (end * 100 for end in figure.share.interval)
    return f"{SIGNS[figure.status]} {figure.share.value * 100:5.1f} % ({low:.0f}–{high:.0f})"
