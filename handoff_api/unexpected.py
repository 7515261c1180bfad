"""Failures that nobody foresaw: told by type and place, never with values, which may be a candidate's words."""

from pathlib import Path
from traceback import walk_tb

import structlog

from handoff_api import metrics

log = structlog.get_logger()

OURS = Path(__file__).resolve().parent


def report(event: str, error: BaseException, **ids: str) -> None:
    """One line in the log and one in the count."""
    about = named(error)
    metrics.errors.labels(type=about["error"], place=about["place"].partition(":")[0]).inc()
    log.error(event, **ids, **about)


def named(error: BaseException) -> dict[str, str]:
    """What a log may hold of a failure: its type, and the innermost line of our own code that it passed."""
    while isinstance(error, BaseExceptionGroup):  # noqa: F821 - it came out of a task group
        error = error.exceptions[0]
    return {"error": type(error).__name__, "place": _place(error)}


def _place(error: BaseException) -> str:
    place = "outside our own code"
    for frame, line in walk_tb(error.__traceback__):
        file = Path(frame.f_code.co_filename)
        if file.is_relative_to(OURS):
            place = f"{file.relative_to(OURS.parent)}:{line}"
    return place
