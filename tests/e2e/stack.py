"""Everything that `./gezien up` starts, as one who installs it gets it: the assistant, the service, the pages."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
ALWAYS_OPEN = "mon-sun 00:00-24:00"
TO_TRAIN_AND_START = 600  # seconds; with a trained model it is ready in 30
TO_STOP = 30


class Stack:
    """One running instance; `run` is its run.json."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.settings = {"GEZIEN_OPENING_HOURS": ALWAYS_OPEN, **settings}
        self.home, self.said = folder / "home", folder / "up.txt"
        self.port = _free_port()
        self.has_recruiter = False
        self.run: dict[str, Any] = {}

    def start(self) -> None:
        env = {name: value for name, value in os.environ.items() if not name.startswith("GEZIEN_")}
        command = [sys.executable, str(ROOT / "gezien"), "up", "--home", str(self.home), "--port", str(self.port)]
        with self.said.open("wb") as said:
            self.process = subprocess.Popen(
                command,
                env=env | self.settings,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        try:
            self._wait_until_ready()
        except BaseException:
            self.process.terminate()
            self.process.wait(TO_STOP)
            raise

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + TO_TRAIN_AND_START
        while not self.run.get("ready"):
            assert self.process.poll() is None, self.said.read_text()
            assert time.monotonic() < deadline, self.said.read_text()
            time.sleep(0.2)
            if (self.home / "run.json").exists():
                self.run = json.loads((self.home / "run.json").read_text())

    @property
    def url(self) -> str:
        return str(self.run["url"])

    @property
    def invite(self) -> str:
        return str(self.run["invite"])

    def stop(self) -> None:
        """As Ctrl-C does. Nothing that was started is left."""
        self.process.send_signal(signal.SIGINT)
        assert self.process.wait(TO_STOP) == 0, self.said.read_text()
        left = [name for name, process in self.run["processes"].items() if _is_group(process["pid"])]
        assert left == [], f"still running: {left}"
        assert not (self.home / "run.json").exists()


def _is_group(number: int) -> bool:
    """Whether a process is left of those that this one started; each began a group of its own."""
    try:
        os.killpg(number, 0)
    except ProcessLookupError:
        return False
    return True


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
