"""The report: one HTML file that needs nothing else, neither network nor script."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from handoff_api.launch.evaluation import pictures, worst
from handoff_api.launch.evaluation.crossval import Validated
from handoff_api.launch.evaluation.figures import MEASURES, VAGUE, Figure
from handoff_api.launch.evaluation.result import CAME, OfLanguage, Result
from handoff_api.launch.evaluation.shares import Share
from handoff_api.launch.evaluation.table import NAMES, bar_of
from handoff_api.launch.refusal import of_disk

STATUS = {
    "aim": ("✓", "reaches the aim"),
    "bar": ("~", "reaches the bar"),
    "below": ("✗", "misses the bar"),
}
_templates = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
    lstrip_blocks=True,
)  # fmt: skip


def write(path: Path, result: Result, looks: int | None) -> None:
    """Raises Refusal when it cannot be written. `looks` is how often this set was evaluated; None: not counted."""
    try:
        path.write_text(page(result, looks), encoding="utf-8")
    except OSError as error:
        raise of_disk(error, f"the report {path} cannot be written") from error


def page(result: Result, looks: int | None) -> str:
    rows = [
        (measure, bar_of(measure), figures)
        for measure in MEASURES
        if any(figures := [_figure(one, measure.key) for one in result.languages])
    ]
    return _templates.get_template("report.html").render(
        result=result,
        looks=looks,
        rows=rows,
        names=NAMES,
        of=_of,
        status=_status,
        whisker=pictures.whisker,
        percent=percent,
        share=share,
        charts=[_charts(one) for one in result.languages],
        intents=[_intents(*one) for one in (result.validated.languages.items() if result.validated else ())],
        lists=_lists(result),
        crises=worst.missed_crises(result.pairs),
        most=worst.MOST,
    )


def _figure(one: OfLanguage, key: str) -> Figure | None:
    return next((figure for figure in one.figures if figure.measure.key == key), None)


def _of(figure: Figure) -> str:
    return f"{figure.share.hits} of {figure.share.of}"


def _status(figure: Figure) -> tuple[str, str]:
    if figure.measure.bar is not None and figure.measure.aim is None and figure.status == "aim":
        return "✓", "reaches the bar"
    return STATUS.get(figure.status, ("", ""))


def percent(value: float | None) -> str:
    """With one digit where it says something: 7.3 %, but 0 % and 100 %."""
    if value is None:
        return "–"
    return f"{value * 100:.0f} %" if value in (0.0, 1.0) else f"{value * 100:.1f} %"


def share(one: Share) -> str:
    low, high = one.interval
    return f"{percent(one.value)} ({low * 100:.0f}–{high * 100:.0f})" if one.of else "–"


def _charts(one: OfLanguage) -> dict[str, object]:
    name, calibration = NAMES[one.name], one.calibration
    charts: dict[str, object] = {
        "name": name,
        "matrix": pictures.matrix(one.confusion, _is_right, f"{name}: what was wanted against what came"),
        "error": None,
    }
    if calibration is not None:
        groups = ("person needed, %", "routine, %")
        charts |= {
            "error": calibration.error,
            "reliability": pictures.reliability(calibration, f"{name}: how sure a person is needed, and how often so"),
            "histogram": pictures.histogram(
                one.sure_people, one.sure_routine, groups, f"{name}: how sure it was that a person is needed"
            ),
        }
    return charts


def _intents(name: str, one: Validated) -> dict[str, object]:
    language, groups = NAMES[name], ("right, %", "wrong, %")
    return {
        "name": language,
        "one": one,
        "matrix": pictures.matrix(one.confusion, str.__eq__, f"{language}: families of intents"),
        "reliability": pictures.reliability(
            one.calibration, f"{language}: how sure of the intent, and how often right"
        ),
        "histogram": pictures.histogram(
            one.confidences_right, one.confidences_wrong, groups, f"{language}: how sure it was of the intent"
        ),
    }


def _is_right(wanted: str, came: str) -> bool:
    """For what is unclear and its like a question back is right too; routine is right when it is handled."""
    if wanted in CAME:
        return came == wanted or (wanted in VAGUE and came == "clarified")
    return came == "handled"


def _lists(result: Result) -> list[tuple[str, str, list[worst.Mistake]]]:
    """(heading, what it says, mistakes)"""
    return [
        (
            "A person was needed, and nothing was noticed",
            "Those first of which the assistant was least aware. Crises have a list of their own above.",
            worst.missed_people(result.pairs),
        ),
        (
            "Routine, and a person was called",
            "Those first of which it was most sure. Each costs a recruiter's attention.",
            worst.needless(result.pairs),
        ),
        (
            "Dialogues in which a person was called needlessly, too late or never",
            "The message at which it went wrong; what was typed before it is in the set.",
            worst.wrong_dialogues(result.played),
        ),
        (
            "Facts that are wrong, invented or missed",
            "A wrong or invented fact is worse than a missed one: it is not asked again.",
            worst.wrong_facts(result.pairs),
        ),
        ("The wrong language", "", worst.wrong_language(result.pairs)),
    ]
