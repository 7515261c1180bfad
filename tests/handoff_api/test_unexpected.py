"""What nobody foresaw: answered in the usual form, logged without a word that anybody wrote."""

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from structlog.testing import capture_logs

from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn

WORDS = "mijn geheim"


async def break_down(*_: Any, **__: Any) -> None:
    raise RuntimeError(WORDS)


class Kept(logging.Handler):
    """What the server itself logs, tracebacks included."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def logged(edge: Edge) -> Iterator[list[Any]]:
    """Our own lines; none of them, and none of the server's, may hold the words."""
    kept, server = Kept(), logging.getLogger("uvicorn.error")
    server.addHandler(kept)
    with capture_logs() as lines:
        yield lines
    server.removeHandler(kept)
    for text in (str(lines), "\n".join(kept.lines)):
        assert WORDS not in text
        assert "Traceback" not in text


def places(logged: list[Any]) -> list[tuple[str, str]]:
    return [(one["error"], one["place"].partition(":")[0]) for one in logged if one["event"] == "unexpected"]


async def test_api_answers_in_the_form_of_every_refusal(
    candidate: Candidate, monkeypatch: pytest.MonkeyPatch, logged: list[Any]
) -> None:
    monkeypatch.setattr("handoff_api.conversations.service.receive", break_down)
    response = await candidate.call("POST", "/messages", json={"text": WORDS, "client_message_id": "one"})
    assert response.status_code == 500
    assert response.json()["error"] == "Unexpected"
    assert WORDS not in response.text
    assert response.headers["x-content-type-options"] == "nosniff"
    assert places(logged) == [("RuntimeError", "handoff_api/conversations/endpoints.py")]


async def test_careers_site_can_read_the_failure(
    tmp_path: Path, database_url: str, bot: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without its CORS header the browser would hide it from the widget."""
    site = "https://jobs.example.org"
    async with Edge(tmp_path, database_url, bot, allowed_origins=(site,)) as edge:
        monkeypatch.setattr("handoff_api.conversations.service.start", break_down)
        response = await edge.http.post("/api/v1/conversations", json={}, headers={"origin": site})
    assert (response.status_code, response.headers["access-control-allow-origin"]) == (500, site)


async def test_console_shows_a_plain_page(anna: Desk, monkeypatch: pytest.MonkeyPatch, logged: list[Any]) -> None:
    monkeypatch.setattr("handoff_api.handoffs.service.queue", break_down)
    response = await anna.http.get("/console/queue", headers={"accept": "text/html", "accept-language": "nl"})
    assert (response.status_code, response.headers["content-type"]) == (500, "text/html; charset=utf-8")
    assert "Dat ging niet goed." in response.text
    response = await anna.http.get("/console/queue", headers={"accept": "application/json"})
    assert response.json()["error"] == "Unexpected"
    assert [error for error, _ in places(logged)] == ["RuntimeError"] * 2


async def test_stream_that_breaks_just_ends(
    candidate: Candidate, monkeypatch: pytest.MonkeyPatch, logged: list[Any]
) -> None:
    monkeypatch.setattr("handoff_api.conversations.streams.ledger.read_public", break_down)
    with pytest.raises(httpx2.HTTPError):
        async with candidate.stream() as events:
            async for _ in events:
                pass
    await asyncio.sleep(0.05)
    assert [error for error, _ in places(logged)] == ["RuntimeError"]
