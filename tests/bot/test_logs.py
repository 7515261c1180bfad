"""Log lines of Rasa and the action server: their form, and that a library repeats nobody's words."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot import logs, trace

ROOT = Path(__file__).parent.parent.parent
SPEAKING = """
import logging, sys, warnings
warnings.simplefilter("always")
from bot import logs, trace
logs.configure("rasa")
ours, theirs = logging.getLogger("bot.channel"), logging.getLogger("rasa.core.processor")
warnings.warn("old pins")
theirs.info("model %s loaded", "x")
logs.serving()
trace.take("00-" + "a" * 32 + "-" + "b" * 16 + "-01")
ours.debug("small", {"conversation": "1"})
ours.info("turn", {"conversation": "1", "texts": 2})
theirs.info("mijn geheim")
theirs.warning("The parsed %s", "mijn geheim")
warnings.warn("mijn geheim")
quiet = logging.getLogger("sanic.error")  # as Rasa leaves it: no handler, nothing passed on
quiet.handlers.clear()
quiet.propagate = False
try:
    raise ValueError("mijn geheim")
except ValueError:
    quiet.exception("mijn geheim")
print("still here", file=sys.stderr)
"""


def speak(**options: object) -> subprocess.CompletedProcess[str]:
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    command = [sys.executable, "-c", SPEAKING]
    return subprocess.run(command, cwd=ROOT, text=True, check=True, timeout=60, **streams)  # type: ignore[call-overload]


def test_a_line_is_one_json_object_and_a_library_is_quoted_only_before_anybody_wrote() -> None:
    said = speak()
    lines = [json.loads(line) for line in said.stdout.splitlines()]
    assert [line["event"] for line in lines] == ["library", "turn", "library", "library", "library"]
    assert all(list(line)[:4] == ["timestamp", "level", "event", "program"] for line in lines)
    assert lines[0]["message"] == "model x loaded"
    assert lines[1].items() >= {"trace": "a" * 32, "conversation": "1", "texts": 2}.items()
    assert (lines[2]["logger"], lines[2]["level"]) == ("rasa.core.processor", "warning")
    assert (lines[-1]["logger"], lines[-1]["error"]) == ("sanic.error", "ValueError")
    assert "geheim" not in said.stdout + said.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to write to")
def test_a_full_disk_stops_nothing() -> None:
    with Path("/dev/full").open("w") as full:
        assert speak(stdout=full).stderr == "still here\n"


@pytest.mark.parametrize(
    "header", [None, "", "00-1-2-01", f"00-{'0' * 32}-{'b' * 16}-01", f"ff-{'a' * 32}-{'b' * 16}-01"]
)
def test_a_header_that_is_not_well_formed_starts_a_new_trace(header: str | None) -> None:
    trace.take(header)
    assert len(trace.current() or "") == 32
    assert "a" * 32 != trace.current() != "0" * 32
    assert (trace.headers()["traceparent"]).startswith(f"00-{trace.current()}-")


@pytest.mark.parametrize("given", ["Jan Jansen", "", None, 12, "0616c6a9-c016-41d4-818e-f647295331b3 Jan"])
def test_only_an_id_is_repeated(given: object) -> None:
    assert logs.only_id(given) == "not an id"
    assert logs.only_id("0616c6a9-c016-41d4-818e-f647295331b3") == "0616c6a9-c016-41d4-818e-f647295331b3"
