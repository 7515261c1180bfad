"""A candidate, over HTTP: what the widget does, for tests."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self
from uuid import uuid4

import httpx2


class Candidate:
    """Holds one conversation and its token."""

    def __init__(self, http: httpx2.AsyncClient, conversation_id: str, token: str) -> None:
        self.http, self.id, self.token = http, conversation_id, token

    @classmethod
    async def start(cls, http: httpx2.AsyncClient, *, earlier: "Candidate | None" = None, **body: Any) -> Self:
        response = await http.post("/api/v1/conversations", json=body, headers=earlier.headers if earlier else {})
        assert response.status_code == 201, response.text
        return cls(http, response.json()["conversation_id"], response.json()["token"])

    @property
    def headers(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.token}"}

    @property
    def path(self) -> str:
        return f"/api/v1/conversations/{self.id}"

    async def call(self, method: str, path: str = "", **options: Any) -> httpx2.Response:
        return await self.http.request(method, self.path + path, headers=self.headers, **options)

    async def write(self, text: str, *, payload: str | None = None, message_id: str | None = None) -> int:
        body = {"text": text, "client_message_id": message_id or str(uuid4()), "payload": payload}
        response = await self.call("POST", "/messages", json=body)
        assert response.status_code == 202, response.text
        seq: int = response.json()["seq"]
        return seq

    async def events(self, after: int = 0) -> list[dict[str, Any]]:
        response = await self.call("GET", f"/events?after={after}")
        assert response.status_code == 200, response.text
        events: list[dict[str, Any]] = response.json()["events"]
        return events

    async def texts(self, sender: str | None = None) -> list[str]:
        return [
            one["text"] for one in await self.events() if one["kind"] == "message" and sender in (None, one["from"])
        ]

    async def until(self, what: str | dict[str, Any], *, after: int = 0, timeout: float = 10.0) -> dict[str, Any]:
        """The first event whose text contains this, or that has all these fields; waits for it."""
        until = time.monotonic() + timeout
        while True:
            events = await self.events(after)
            for event in events:
                if _fits(event, what):
                    return event
            if time.monotonic() > until:
                raise AssertionError(f"{what!r} did not come; there was {[_short(one) for one in events]}")
            await asyncio.sleep(0.01)

    async def owner(self) -> str:
        """Who owns it, as the ledger tells the candidate."""
        changes = [one for one in await self.events() if one["kind"] == "owner_changed"]
        return changes[-1]["owner"] if changes else "bot"

    async def memory(self) -> dict[str, Any]:
        response = await self.call("GET", "/memory")
        assert response.status_code == 200, response.text
        return {one["name"]: one for one in response.json()["facts"]}

    @asynccontextmanager
    async def stream(
        self, *, after: int | None = None, timeout: float = 20.0
    ) -> AsyncIterator[AsyncIterator[dict[str, Any]]]:
        """The live events as dicts with `id`, `event` and `data`; comments as {"comment": …}. Needs a real server."""
        headers = {**self.headers, **({"last-event-id": str(after)} if after is not None else {})}
        async with self.http.stream("GET", f"{self.path}/stream", headers=headers, timeout=timeout) as response:
            assert response.status_code == 200, response.status_code
            assert response.headers["content-type"].startswith("text/event-stream")
            yield parse_stream(response.aiter_lines())


async def parse_stream(lines: AsyncIterator[str]) -> AsyncIterator[dict[str, Any]]:
    block: dict[str, Any] = {}
    async for line in lines:
        if line.startswith(":"):
            yield {"comment": line[1:].strip()}
        elif not line:
            if "data" in block:
                yield {"id": None, "event": "message", **block, "data": json.loads(block["data"])}
            block = {}
        else:
            name, _, value = line.partition(":")
            block[name] = value.removeprefix(" ")


def _fits(event: dict[str, Any], what: str | dict[str, Any]) -> bool:
    if isinstance(what, str):
        return what in str(event.get("text", ""))
    return all(event.get(name) == value for name, value in what.items())


def _short(event: dict[str, Any]) -> str:
    return f"{event['seq']} {event['kind']} {event.get('from', '')} {str(event.get('text', ''))[:40]!r}"
