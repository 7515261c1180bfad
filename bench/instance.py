"""One running Gezien for the programs beside this file, and what it costs in memory."""

import asyncio
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2

ROOT = Path(__file__).resolve().parent.parent
NO_LIMITS = dict.fromkeys(
    ("GEZIEN_LIMIT_ADDRESS", "GEZIEN_LIMIT_START", "GEZIEN_LIMIT_MESSAGES"), "1000000/minute"
)  # all calls come from one address


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def running(command: list[str], log: Path, env: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A process, ended with all it started."""
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, cwd=ROOT, env=env, stdout=out, stderr=subprocess.STDOUT, start_new_session=True
        )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(20)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


async def wait_for(url: str, process: subprocess.Popen[bytes], seconds: float = 180) -> None:
    async with httpx2.AsyncClient() as client:
        for _ in range(int(seconds * 4)):
            if process.poll() is not None:
                raise SystemExit(f"the process behind {url} ended with {process.returncode}")
            with contextlib.suppress(httpx2.HTTPError):
                if (await client.get(url)).status_code == 200:
                    return
            await asyncio.sleep(0.25)
    raise SystemExit(f"{url} did not answer within {seconds:.0f} s")


@dataclass
class Instance:
    """What `./gezien up` started."""

    home: Path
    url: str
    launcher: subprocess.Popen[bytes]

    def run(self) -> dict[str, Any]:
        """run.json as it is now: the processes change when they are started again."""
        found: dict[str, Any] = json.loads((self.home / "run.json").read_text())
        return found

    def pid(self, name: str) -> int:
        """`edge`, `rasa` or `actions`."""
        return int(self.run()["processes"][name]["pid"])


@asynccontextmanager
async def instance(folder: Path, **settings: str) -> AsyncIterator[Instance]:
    """`./gezien up` with a new home, without limits on calls, ready to serve."""
    port, home = free_port(), folder / "home"
    command = [sys.executable, str(ROOT / "gezien"), "up", "--home", str(home), "--port", str(port)]
    with running(command, folder / "up.log", {**os.environ, **NO_LIMITS, **settings}) as up:
        url = f"http://127.0.0.1:{port}"
        await wait_for(f"{url}/api/v1/health", up, 400)
        yield Instance(home, url, up)


def children(pid: int) -> list[int]:
    """`pid` and all processes below it."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            found += children(int(child))
    return found


def memory_mb(pids: list[int]) -> float:
    """Proportional set size of the processes and what they started, so that shared pages count once."""
    total = 0
    for pid in {p for root in pids for p in children(root)}:
        with contextlib.suppress(OSError):
            for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
    return total / 1024
