"""The service's log lines: their form, what libraries may say, and that no line is worth stopping for."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from handoff_api.config import ROOT

SPEAKING = """
import logging, warnings
warnings.simplefilter("always")
import structlog
from handoff_api import logs, trace
logs.configure({level!r})
log = structlog.get_logger()
library = logging.getLogger("some.library")
library.warning("cannot read %s", "the settings")
logs.serving()
with trace.within("a" * 32):
    log.debug("small", conversation="1")
    log.info("turn", conversation="1", texts=2)
    log.warning("bot_unavailable", why="status 503")
library.info("mijn geheim")
library.warning("mijn geheim")
logging.getLogger("uvicorn.error").error("mijn geheim")
warnings.warn("mijn geheim")
quiet = logging.getLogger("some.other")
quiet.propagate = False
quiet.error("mijn geheim")
try:
    raise RuntimeError("mijn geheim")
except RuntimeError:
    library.exception("mijn geheim")
print("still here", file=__import__("sys").stderr)
"""


def speak(level: str = "info", **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", SPEAKING.format(level=level)]
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.run(command, cwd=ROOT, text=True, check=True, timeout=60, **streams)  # type: ignore[call-overload,no-any-return]


def test_a_line_is_one_json_object_and_a_library_is_quoted_only_before_anybody_wrote() -> None:
    said = speak()
    lines = [json.loads(line) for line in said.stdout.splitlines()]
    assert [line["event"] for line in lines] == ["library", "turn", "bot_unavailable"] + ["library"] * 5
    assert all(list(line)[:4] == ["timestamp", "level", "event", "program"] for line in lines)
    assert lines[0]["message"] == "cannot read the settings"
    assert lines[1].items() >= {"level": "info", "trace": "a" * 32, "conversation": "1", "texts": 2}.items()
    assert lines[-1].items() >= {"logger": "some.library", "error": "RuntimeError"}.items()
    assert "geheim" not in said.stdout + said.stderr


@pytest.mark.parametrize(("level", "events"), [("debug", {"small", "turn"}), ("warning", set()), ("error", set())])
def test_the_level_is_a_setting(level: str, events: set[str]) -> None:
    said = speak(level)
    assert {json.loads(line)["event"] for line in said.stdout.splitlines()} & {"small", "turn"} == events
    assert "geheim" not in said.stdout + said.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to write to")
def test_a_full_disk_stops_nothing() -> None:
    with Path("/dev/full").open("w") as full:
        said = speak(stdout=full)
    assert said.stderr == "still here\n"


def test_on_a_terminal_lines_are_for_reading() -> None:
    ours, theirs = pty.openpty()
    try:
        speak(stdout=theirs)
        shown = os.read(ours, 10_000).decode()
    finally:
        os.close(ours)
        os.close(theirs)
    assert "turn" in shown and not shown.startswith("{")
    assert "geheim" not in shown
