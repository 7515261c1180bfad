"""Log lines of Rasa and of the action server: one JSON object each, ids and counts, never what somebody wrote.

Ours are events with fields, `logger.info("turn", {"conversation": …})`; docs/observability.md lists them. A library may
quote what it was given. So what a library says is written in full only while the program starts, when nobody has
written anything yet; from the first turn on only that it spoke, and where.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import traceback
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timezone
from typing import Any

from bot import trace

OURS = ("bot", "actions")
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
WARNINGS = "py.warnings"  # at the start they are about the pinned libraries; nothing here can mend that
STDOUT = 1
_programs: list[Lines] = []


class Lines(logging.Handler):
    """Writes records as lines. What cannot be written (a full disk) is lost; it never stops a turn."""

    def __init__(self, program: str) -> None:
        super().__init__()
        self.program = program
        self.serving = False  # from now on people's words may be in what a library says

    def emit(self, record: logging.LogRecord) -> None:
        ours = record.name.partition(".")[0] in OURS
        if not ours and (record.levelno < logging.WARNING if self.serving else record.name == WARNINGS):
            return
        with suppress(Exception):
            fields = self._fields(record, ours=ours)
            line = _readable(fields) if sys.stdout.isatty() else json.dumps(fields, default=str, ensure_ascii=False)
            os.write(STDOUT, line.encode() + b"\n")

    def _fields(self, record: logging.LogRecord, *, ours: bool) -> dict[str, Any]:
        fields: dict[str, Any] = {
            "timestamp": datetime.fromtimestamp(record.created, timezone.utc).isoformat().replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "event": record.msg if ours else "library",
            "program": self.program,
        }
        if found := trace.current():
            fields["trace"] = found
        if ours:
            return fields | (dict(record.args) if isinstance(record.args, Mapping) else {})
        fields |= {"logger": record.name, "place": f"{_within_packages(record.pathname)}:{record.lineno}"}
        if record.exc_info and record.exc_info[0]:
            fields["error"] = record.exc_info[0].__name__
        if not self.serving:
            fields["message"] = record.getMessage()
            if record.exc_info and record.exc_info[0]:
                fields["traceback"] = "".join(traceback.format_exception(*record.exc_info))
        return fields


def configure(program: str) -> None:
    """Everything that this process logs goes through one `Lines`, whatever other handlers libraries brought."""
    lines = Lines(program)
    _programs[:] = [lines]
    level = logging.getLevelName(os.environ.get("GEZIEN_LOG_LEVEL", "info").upper())
    root = logging.getLogger()
    root.handlers[:] = [lines]
    root.setLevel(max(level, logging.INFO))  # of a library even the level DEBUG would be noise
    for name in OURS:
        logging.getLogger(name).setLevel(level)
    logging.lastResort = lines  # loggers that have no handler and pass nothing on: Sanic's, under Rasa
    logging.captureWarnings(True)
    warned = logging.getLogger(WARNINGS)
    warned.handlers[:], warned.propagate = [lines], False


def serving() -> None:
    """People's words come in from now on."""
    for lines in _programs:
        lines.serving = True


def only_id(given: object) -> str:
    """An id as the service makes them; anything else is not repeated."""
    return given if isinstance(given, str) and ID.fullmatch(given) else "not an id"


def place(error: BaseException) -> str:
    """File and line where an error arose: enough to find it, and no value in it."""
    frame = traceback.extract_tb(error.__traceback__)[-1] if error.__traceback__ else None
    return f"{_within_packages(frame.filename)}:{frame.lineno}" if frame else "?"


def _within_packages(path: str) -> str:
    """Without where the packages, or we ourselves, are installed."""
    _, packages, within = path.rpartition(f"site-packages{os.sep}")
    if packages:
        return within
    return os.path.relpath(path) if path.startswith(os.getcwd() + os.sep) else path


def _readable(fields: dict[str, Any]) -> str:
    rest = "  ".join(f"{name}={value}" for name, value in fields.items() if name not in ("timestamp", "level", "event"))
    return f"{fields['timestamp'][11:19]}  {fields['level']:<8} {fields['event']}  {rest}"
