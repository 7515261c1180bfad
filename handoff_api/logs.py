"""Log lines of the service: one JSON object each, ids and counts, never what somebody wrote.

Ours are events with fields, `log.info("turn", conversation=…)`; docs/observability.md lists them. A library may quote
what it was given. So what a library says is written in full only while the service starts, when nobody has written
anything yet; afterwards only that it spoke, and where. On a terminal the same lines are written for people to read.
"""

import logging
import os
import sys
import traceback
from contextlib import suppress
from typing import Any

import structlog
from structlog.typing import EventDict, FilteringBoundLogger, WrappedLogger

STDOUT = 1


class Line:
    """Writes one line at once. What cannot be written (a full disk) is lost; it never stops anything."""

    def msg(self, line: str) -> None:
        with suppress(OSError):
            os.write(STDOUT, line.encode(errors="replace") + b"\n")

    debug = info = warning = error = critical = exception = log = fatal = msg


class Libraries(logging.Handler):
    """What libraries log, as lines of ours."""

    def __init__(self) -> None:
        super().__init__()
        self.serving = False  # from now on people's words may be in what they say

    def emit(self, record: logging.LogRecord) -> None:
        if self.serving and record.levelno < logging.WARNING:
            return
        fields: dict[str, Any] = {
            "logger": record.name,
            "place": f"{_within_packages(record.pathname)}:{record.lineno}",
        }
        if record.exc_info and record.exc_info[0]:
            fields["error"] = record.exc_info[0].__name__
        with suppress(Exception):
            if not self.serving:
                fields["message"] = record.getMessage()
                if record.exc_info:
                    fields["traceback"] = "".join(traceback.format_exception(*record.exc_info))
            log: FilteringBoundLogger = structlog.get_logger()
            log.log(min(record.levelno, logging.CRITICAL), "library", **fields)


_libraries = Libraries()


def configure(level: str) -> None:
    """For a process that serves: everything it logs, its own and what libraries say, goes out as such lines."""
    least = logging.getLevelNamesMapping()[level.upper()]
    renderer: Any = structlog.processors.JSONRenderer(default=str, ensure_ascii=False)
    if sys.stdout.isatty():
        renderer = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _in_order,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(least),
        logger_factory=lambda *_: Line(),
        cache_logger_on_first_use=True,
    )
    root = logging.getLogger()
    root.handlers[:] = [_libraries]
    root.setLevel(max(least, logging.INFO))  # of a library even the level DEBUG would be noise
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):  # brought handlers of their own
        logger = logging.getLogger(name)
        logger.handlers[:], logger.propagate = [], True
    logging.lastResort = _libraries
    logging.captureWarnings(True)


def serving() -> None:
    """People's words come in from now on."""
    _libraries.serving = True


def _in_order(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """The same order in all three programs, so that lines read alike."""
    first = {"timestamp": event.pop("timestamp"), "level": event.pop("level"), "event": event.pop("event")}
    return {**first, "program": "edge", **({"trace": event.pop("trace")} if "trace" in event else {}), **event}


def _within_packages(path: str) -> str:
    """Without where the packages, or we ourselves, are installed."""
    _, packages, within = path.rpartition(f"site-packages{os.sep}")
    if packages:
        return within
    return os.path.relpath(path) if path.startswith(os.getcwd() + os.sep) else path
