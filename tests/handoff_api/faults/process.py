"""The service as a process of its own, so that it can be killed outright and started again."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Self

import httpx2

from tests.handoff_api.candidate import Candidate
from tests.handoff_api.edge import PATIENT
from tests.handoff_api.standin import StandIn

VACANCY = "verzorgende-utrecht"


class EdgeProcess:
    """`async with EdgeProcess(…) as edge`; `edge.kill()` is kill -9, `await edge.start()` starts it again at the same
    address and on the same database."""

    def __init__(self, home: Path, database_url: str, bot: StandIn, **settings: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.http = httpx2.AsyncClient(base_url=self.url, timeout=10, trust_env=False)
        self.log = home / "edge.log"
        given = {
            "home": str(home),
            "database_url": database_url,
            "rasa_url": bot.url,
            "secret": bot.secret,
            "turn_timeout_s": "1",
            "opening_hours": "mon-sun 00:00-24:00",
            "demo": "true",
            **PATIENT,
            **settings,
        }
        self.environment = {**os.environ, **{f"GEZIEN_{name.upper()}": value for name, value in given.items()}}
        self.process: subprocess.Popen[bytes] | None = None

    async def start(self) -> Self:
        command = [sys.executable, "-m", "uvicorn", "--factory", "handoff_api.launch.edge:app"]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(  # noqa: ASYNC220 - starting it takes no time
                [*command, "--port", str(self.port), "--no-access-log", "--timeout-graceful-shutdown", "1"],
                env=self.environment,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        async with asyncio.timeout(30):
            while True:
                try:
                    await self.http.get("/api/v1/vacancies")
                    return self
                except httpx2.HTTPError:
                    assert self.process.poll() is None, self.log.read_text()
                    await asyncio.sleep(0.05)

    def kill(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    async def candidate(self) -> Candidate:
        candidate = await Candidate.start(self.http, vacancy_id=VACANCY, language="nl")
        await candidate.until({"kind": "message", "from": "bot"})
        return candidate

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *_: object) -> None:
        self.kill()
        await self.http.aclose()
