"""Processes that share a training's work."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[3]
WORKING = """
import os, time
from bot.workers import workers

if __name__ == "__main__":
    with workers() as pool:
        print(pool.submit(os.getpid).result(), flush=True)
        pool.submit(time.sleep, 600).result()
"""
SOON = 20.0  # seconds


def test_they_end_when_the_training_is_killed_outright(tmp_path: Path) -> None:
    script = tmp_path / "training.py"
    script.write_text(WORKING)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, text=True, env=environment
    ) as training:
        assert training.stdout is not None
        worker = int(training.stdout.readline())
        assert _is_there(worker)
        training.send_signal(signal.SIGKILL)
    until = time.monotonic() + SOON
    while _is_there(worker) and time.monotonic() < until:
        time.sleep(0.05)
    assert not _is_there(worker)


def _is_there(process: int) -> bool:
    """At work or waiting; not one that ended and is only not yet cleared away."""
    shown = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True, check=False)
    return bool(shown.stdout.strip()) and not shown.stdout.strip().startswith("Z")
