"""The running service in a thread of its own: who generates requests here is not asynchronous."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx2
import pytest

from handoff_api.recruiters.dependencies import COOKIE, CSRF_HEADER
from tests.handoff_api.databases import Sqlite
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn


class Service:
    """`url`, and callers: each is the headers that prove who calls."""

    def __init__(self, edge: Edge, loop: asyncio.AbstractEventLoop) -> None:
        self.edge, self.loop, self.url = edge, loop, edge.url
        self._candidate: tuple[str, dict[str, str]] | None = None
        self._recruiters: dict[str, dict[str, str]] = {}

    def own_candidate(self) -> tuple[str, dict[str, str]]:
        """The one at hand: a new one when the last was spent."""
        self._candidate = self._candidate or self.candidate()
        return self._candidate

    def own_recruiter(self, role: str = "recruiter") -> dict[str, str]:
        """Signed in once, and again after a sign-out."""
        if role not in self._recruiters:
            self._recruiters[role] = self.recruiter(role)
        return self._recruiters[role]

    def spend_by(self, response: Any) -> None:
        """What was erased or ended by a call is of no use to the next one, which needs all of it."""
        if response.request.method != "GET" and response.status_code < 400:
            self._candidate = None
            self._recruiters.clear()

    def candidate(self) -> tuple[str, dict[str, str]]:
        """A new conversation and its candidate, who has written once."""
        with httpx2.Client(base_url=self.url, trust_env=False) as http:
            made = http.post("/api/v1/conversations", json={"vacancy_id": "verzorgende-utrecht"}).json()
            path, headers = f"/api/v1/conversations/{made['conversation_id']}", bearer(made["token"])
            body = {"text": "32 uur", "client_message_id": uuid4().hex}
            assert http.post(f"{path}/messages", json=body, headers=headers).status_code == 202
            return made["conversation_id"], headers

    def recruiter(self, role: str = "recruiter") -> dict[str, str]:
        desk: Desk = self.run(Desk.open(self.edge, "Anna", role))
        cookie = desk.http.cookies[COOKIE]
        self.run(desk.close_browser())
        return {"cookie": f"{COOKIE}={cookie}", CSRF_HEADER: desk.csrf}

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(30)


def bearer(token: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}"}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory, sqlite: Sqlite) -> Iterator[Service]:
    folder: Path = tmp_path_factory.mktemp("fuzz")
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    with StandIn() as bot:
        edge = Edge(folder, sqlite.fresh(folder), bot)
        asyncio.run_coroutine_threadsafe(edge.start(), loop).result(30)
        yield Service(edge, loop)
        asyncio.run_coroutine_threadsafe(_stop(edge), loop).result(30)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(10)
    loop.close()


async def _stop(edge: Edge) -> None:
    """Also waits for connections that are still being closed."""
    await edge.stop()
    if rest := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(rest, timeout=10)


@pytest.fixture(scope="module")
def somebody(service: Service) -> UUID:
    """A conversation of somebody else, waiting for a person."""
    conversation, headers = service.candidate()
    answer = httpx2.post(f"{service.url}/api/v1/conversations/{conversation}/handoff", headers=headers, trust_env=False)
    assert answer.status_code == 202
    return UUID(conversation)
