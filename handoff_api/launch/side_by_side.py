"""Programs beside each other: one may write to the terminal, what the others wrote is shown at the end."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, Self

from handoff_api.launch.leash import die_with_parent
from handoff_api.launch.places import ROOT

TO_STOP_S = 20  # between asking a program to stop and killing it: tests put away what they started


@dataclass(frozen=True)
class Run:
    title: str
    command: Sequence[str]
    environment: Mapping[str, str]


class SideBySide:
    """Programs beside each other. Whatever ends the block early (Ctrl-C, SIGTERM) ends all of them."""

    def __init__(self) -> None:
        self._started: list[tuple[Run, subprocess.Popen[bytes], IO[bytes] | None]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        _end([process for _, process, _ in self._started])
        for _, _, output in self._started:
            if output is not None:
                output.close()

    def start(self, run: Run, *, shown: bool = False) -> None:
        """What is `shown` writes to the terminal at once, all others when `wait` is through with them."""
        output = None if shown else tempfile.TemporaryFile()  # noqa: SIM115 - closed at the end of the block
        if shown:
            print(f"\n{run.title}", flush=True)
        self._started.append((run, _start(run, output), output))

    def wait(self) -> list[int]:
        """Their exit codes, in the order in which they were started."""
        codes = [process.wait() for _, process, _ in self._started[::-1]][::-1]
        for run, _, output in self._started:
            if output is not None:
                print(f"\n{run.title}", flush=True)
                _show(output)
        return codes


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
