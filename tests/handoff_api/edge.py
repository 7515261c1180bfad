"""The running service for tests: the real application in a real server on a free port, in the test's event loop."""

import asyncio
import socket
from pathlib import Path
from typing import Any, Self

import httpx2
import uvicorn

from handoff_api.app import create_app
from handoff_api.config import Settings
from handoff_api.db import Database
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.standin import StandIn

PATIENT = {  # no limit is reached by accident
    "limit_address": "100000/minute",
    "limit_start": "100000/minute",
    "limit_messages": "100000/minute",
    "limit_changes": "100000/minute",
}


class Edge:
    """`async with Edge(…) as edge`; `edge.http` is a client with its address, `edge.db` its database."""

    def __init__(
        self, home: Path, database_url: str, bot: StandIn, *, from_file: bool = False, **settings: Any
    ) -> None:
        """`from_file`: what is not named here comes from HOME/settings.toml and may change there."""
        self.bot = bot
        usual = {
            "opening_hours": "mon-sun 00:00-24:00",
            "demo": True,
            "organisation_name": "Voorbeeld Werk",
            **PATIENT,
        }
        self.settings = Settings(
            **{
                "home": home,
                "database_url": database_url,
                "rasa_url": bot.url,
                "secret": bot.secret,
                "turn_timeout_s": 1.0,
                **({} if from_file else usual),
                **settings,
            }
        )

    @property
    def db(self) -> Database:
        db: Database = self.app.state.db
        return db

    async def candidate(self, *, greeted: bool = True, **body: Any) -> Candidate:
        """A new conversation; by default the greeting is there already."""
        candidate = await Candidate.start(self.http, **{"vacancy_id": "verzorgende-utrecht", "language": "nl", **body})
        if greeted:
            await candidate.until({"kind": "message", "from": "bot"})
        return candidate

    async def start(self) -> Self:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.app = create_app(self.settings)
        config = uvicorn.Config(
            self.app, host="127.0.0.1", port=port, log_level="warning", access_log=False, timeout_graceful_shutdown=1
        )
        self.server = uvicorn.Server(config)
        self.server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
        self.serving = asyncio.create_task(self.server._serve())
        while not self.server.started:
            if self.serving.done():
                self.serving.result()
            await asyncio.sleep(0.005)
        self.url = f"http://127.0.0.1:{port}"
        self.http = httpx2.AsyncClient(base_url=self.url, timeout=10, trust_env=False)
        return self

    async def stop(self) -> None:
        await self.http.aclose()
        self.server.should_exit = True
        await self.serving

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
