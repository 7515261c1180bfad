"""Two programs beside each other: the last one writes to the terminal, what the others wrote is shown after it."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import IO

from handoff_api.launch.leash import die_with_parent
from handoff_api.launch.places import ROOT

TO_STOP_S = 20  # between asking a program to stop and killing it: tests put away what they started


@dataclass(frozen=True)
class Run:
    title: str
    command: Sequence[str]
    environment: Mapping[str, str]


def run_all(runs: Sequence[Run]) -> list[int]:
    """Their exit codes, in the order given. Whatever ends this early (Ctrl-C, SIGTERM) ends all of them."""
    kept: list[IO[bytes]] = [tempfile.TemporaryFile() for _ in runs[:-1]]  # noqa: SIM115 - closed below
    started: list[subprocess.Popen[bytes]] = []
    try:
        for run, output in zip(runs, [*kept, None], strict=True):
            if output is None:
                print(f"\n{run.title}", flush=True)
            started.append(_start(run, output))
        codes = [process.wait() for process in started[::-1]][::-1]
        for run, output in zip(runs, kept, strict=False):
            print(f"\n{run.title}", flush=True)
            _show(output)
        return codes
    finally:
        _end(started)
        for output in kept:
            output.close()


def _start(run: Run, output: IO[bytes] | None) -> subprocess.Popen[bytes]:
    """In a session of its own: Ctrl-C reaches the launcher only, which passes it on once."""
    return subprocess.Popen(
        run.command,
        cwd=ROOT,
        env=dict(run.environment),
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=None if output is None else subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=die_with_parent,
    )


def _show(output: IO[bytes]) -> None:
    output.seek(0)
    shutil.copyfileobj(output, sys.stdout.buffer)
    sys.stdout.flush()


def _end(started: Sequence[subprocess.Popen[bytes]]) -> None:
    running = [process for process in started if process.poll() is None]
    for process in running:
        process.send_signal(signal.SIGINT)
    for process in running:
        try:
            process.wait(TO_STOP_S)
        except subprocess.TimeoutExpired:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
