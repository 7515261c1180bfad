"""A signed-in recruiter, over HTTP: what the console does, for tests."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self
from uuid import UUID, uuid4

import httpx2

from handoff_api.db import Database
from handoff_api.recruiters import service
from handoff_api.recruiters.dependencies import COOKIE, CSRF_HEADER
from handoff_api.recruiters.models import Recruiter
from tests.handoff_api.candidate import Candidate, parse_stream


async def recruiter(db: Database, name: str, role: str = "recruiter") -> Recruiter:
    """An account without a password: hashing one takes a third of a second, and few tests need it."""
    async with db.write() as session:
        account = Recruiter(name=name, email=f"{uuid4().hex[:8]}@example.org", password_hash="none", role=role)
        session.add(account)
        await session.flush()
        return account


class Desk:
    """One recruiter's browser."""

    def __init__(self, url: str, account: Recruiter, cookie: str, csrf: str) -> None:
        self.account, self.csrf = account, csrf
        self.http = httpx2.AsyncClient(base_url=url, timeout=10, trust_env=False, cookies={COOKIE: cookie})

    @classmethod
    async def open(cls, edge: Any, name: str, role: str = "recruiter") -> Self:
        account = await recruiter(edge.db, name, role)
        async with edge.db.write() as session:
            cookie, signed_in = await service.sign_in(session, account)
        return cls(edge.url, account, cookie, signed_in.csrf)

    async def close_browser(self) -> None:
        await self.http.aclose()

    @property
    def owner(self) -> str:
        return f"recruiter:{self.account.id}"

    async def get(self, path: str, **params: Any) -> Any:
        response = await self.http.get(f"/api/v1{path}", params=params)
        assert response.status_code == 200, response.text
        return response.json()

    async def post(self, path: str, **body: Any) -> httpx2.Response:
        return await self.http.post(f"/api/v1{path}", json=body, headers={CSRF_HEADER: self.csrf})

    async def queue(self) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = (await self.get("/queue"))["entries"]
        return entries

    async def entry(self, candidate: Candidate) -> dict[str, Any] | None:
        return next((one for one in await self.queue() if one["conversation_id"] == candidate.id), None)

    async def do(self, candidate: Candidate, verb: str, *, status: int = 200, **body: Any) -> Any:
        response = await self.post(f"/conversations/{candidate.id}/{verb}", **body)
        assert response.status_code == status, response.text
        return response.json() if response.content else None

    async def claim(self, candidate: Candidate, *, status: int = 200) -> Any:
        return await self.do(candidate, "claim", status=status)

    async def reply(
        self, candidate: Candidate, text: str, *, seen: int | None = None, status: int = 200, message_id: str = ""
    ) -> Any:
        if seen is None:
            seen = (await self.transcript(candidate))["last_seq"]
        body = {"text": text, "seen_seq": seen, "client_message_id": message_id or uuid4().hex}
        return await self.do(candidate, "reply", status=status, **body)

    async def hand_back(self, candidate: Candidate, *, status: int = 200, **body: Any) -> Any:
        return await self.do(candidate, "hand-back", status=status, **body)

    async def close(self, candidate: Candidate, verdict: str = "right", *, status: int = 200, **body: Any) -> Any:
        return await self.do(candidate, "close", status=status, verdict=verdict, **body)

    async def transcript(self, candidate: Candidate, after: int = 0) -> Any:
        return await self.get(f"/conversations/{candidate.id}/transcript", after=after)

    @asynccontextmanager
    async def stream(self, conversation: UUID | str | None = None) -> AsyncIterator[AsyncIterator[dict[str, Any]]]:
        params = {"conversation": str(conversation)} if conversation else {}
        async with self.http.stream("GET", "/api/v1/recruiter/stream", params=params) as response:
            assert response.status_code == 200
            yield parse_stream(response.aiter_lines())
