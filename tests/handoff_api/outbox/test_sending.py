"""Notices reach a real receiver: signed, retried, without personal data."""

import asyncio
import hashlib
import hmac
import json
import threading
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select, update

from handoff_api.db import now
from handoff_api.handoffs.alerts import alert_again
from handoff_api.handoffs.models import Handoff
from handoff_api.outbox.models import Notice
from handoff_api.outbox.sending import pause_after, send_due
from handoff_api.outbox.signing import signing_secret
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn


class Receiver:
    """A real HTTP server that keeps what it was sent and answers what it is told to."""

    def __init__(self) -> None:
        self.calls: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[int] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.calls.append(({name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(receiver.answers.pop(0) if receiver.answers else 204)
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def bodies(self) -> list[dict[str, Any]]:
        return [json.loads(body) for _, body in self.calls]

    async def until(self, count: int) -> list[dict[str, Any]]:
        for _ in range(100):
            if len(self.calls) >= count:
                return self.bodies()
            await asyncio.sleep(0.05)
        raise AssertionError(f"{len(self.calls)} of {count} notices came")


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    yield receiver
    receiver.server.shutdown()
    receiver.server.server_close()


@pytest_asyncio.fixture
async def edge(tmp_path: Path, database_url: str, bot: StandIn, receiver: Receiver) -> AsyncIterator[Edge]:
    settings = {"webhook_url": receiver.url, "crisis_contact": "nood@example.org"}
    async with Edge(tmp_path, database_url, bot, **settings) as edge:
        yield edge


async def later(edge: Edge) -> None:
    """Time passes for what is in the outbox."""
    async with edge.db.write() as session:
        await session.execute(update(Notice).values(next_try_at=now() - timedelta(seconds=1)))


async def test_a_call_for_a_person_is_told_after_the_commit_and_signed(edge: Edge, receiver: Receiver) -> None:
    candidate = await edge.candidate()
    await candidate.write("Ik heet Fatima, een mens graag")
    (told,) = await receiver.until(1)
    assert (told["kind"], told["urgency"], told["codes"]) == ("handoff_opened", 1, ["asked_for_human"])
    assert told["link"] == f"{edge.settings.address}/console/conversations/{candidate.id}"
    headers, body = receiver.calls[0]
    assert b"Fatima" not in body
    assert b"mens" not in body
    key = b64decode(signing_secret(edge.bot.secret).removeprefix("whsec_"))
    content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    expected = b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{expected}"


async def test_after_delivery_no_reason_is_kept(edge: Edge, receiver: Receiver) -> None:
    """Law 10."""
    candidate = await edge.candidate()
    await candidate.write("crisis")
    await receiver.until(2)
    await asyncio.sleep(0.3)
    async with edge.db.read() as session:
        payloads = [notice.payload for notice in await session.scalars(select(Notice))]
    assert len(payloads) == 2
    assert "self_harm" not in str(payloads)


async def test_a_crisis_names_the_contact_to_alert(edge: Edge, receiver: Receiver) -> None:
    candidate = await edge.candidate()
    await candidate.write("crisis")
    told = {one["kind"]: one for one in await receiver.until(2)}
    assert told["crisis"]["alert"] == "nood@example.org"
    assert "alert" not in told["handoff_opened"]


async def test_a_failed_delivery_is_tried_again_with_the_same_id(edge: Edge, receiver: Receiver) -> None:
    receiver.answers = [500, 302]
    candidate = await edge.candidate()
    await candidate.write("een mens graag")
    await receiver.until(1)
    for count in (2, 3):
        await asyncio.sleep(0.2)
        await later(edge)
        await receiver.until(count)
    await asyncio.sleep(0.2)
    await later(edge)
    assert await send_due(edge.db) == 0
    assert len({headers["webhook-id"] for headers, _ in receiver.calls}) == 1
    assert len(receiver.calls) == 3


async def test_a_retry_stops_when_somebody_has_claimed(edge: Edge, receiver: Receiver) -> None:
    receiver.answers = [500]
    candidate = await edge.candidate()
    await candidate.write("een mens graag")
    await receiver.until(1)
    anna = await Desk.open(edge, "Anna")
    await anna.claim(candidate)
    await asyncio.sleep(0.2)
    await later(edge)
    await asyncio.sleep(1.5)
    assert len(receiver.calls) == 1
    async with edge.db.read() as session:
        (given_up,) = await session.scalars(select(Notice))
    assert given_up.sent_at is not None
    assert "codes" not in given_up.payload  # law 10
    await anna.close_browser()


async def test_a_crisis_found_while_a_recruiter_has_it_is_told_all_the_same(edge: Edge, receiver: Receiver) -> None:
    candidate = await edge.candidate()
    anna = await Desk.open(edge, "Anna")
    await anna.claim(candidate)
    receiver.answers = [500, 500, 500]
    await candidate.write("crisis")
    await receiver.until(1)
    for _ in range(3):
        await asyncio.sleep(0.3)
        await later(edge)
    told = await receiver.until(len(receiver.calls) + 1)
    assert told[-1]["kind"] == "crisis"
    await anna.close_browser()


async def test_a_crisis_goes_before_everything_that_is_due(edge: Edge, receiver: Receiver) -> None:
    candidate = await edge.candidate()
    await candidate.write("een mens graag")
    await receiver.until(1)
    await asyncio.sleep(0.3)
    async with edge.db.write() as session:
        (first,) = await session.scalars(select(Notice))
        for number, kind in enumerate(["handoff_raised", "handoff_overdue", "crisis"]):
            at = now() - timedelta(minutes=10 - number)
            payload = {**first.payload, "codes": []}
            session.add(Notice(kind=kind, payload=payload, created_at=at, next_try_at=at))
    told = await receiver.until(4)
    assert [one["kind"] for one in told[1:]] == ["crisis", "handoff_raised", "handoff_overdue"]


async def test_who_waits_too_long_is_alerted_about_until_claimed(edge: Edge, receiver: Receiver) -> None:
    """R18."""
    candidate = await edge.candidate()
    await candidate.write("ik word moedeloos")
    await receiver.until(1)
    assert await alert_again(edge.db) == 0
    for count in (2, 3):
        async with edge.db.write() as session:  # a quarter of an hour passes
            await session.execute(update(Notice).values(created_at=now() - timedelta(minutes=16)))
            await session.execute(
                update(Handoff).values(waiting_since=now() - timedelta(hours=1), opened_at=now() - timedelta(hours=1))
            )
        assert (await receiver.until(count))[-1]["kind"] == "handoff_overdue"
    anna = await Desk.open(edge, "Anna")
    await anna.claim(candidate)
    async with edge.db.write() as session:
        await session.execute(update(Notice).values(created_at=now() - timedelta(minutes=16)))
    assert await alert_again(edge.db) == 0
    await anna.close_browser()


async def test_a_routine_question_is_not_repeated(edge: Edge, receiver: Receiver) -> None:
    candidate = await edge.candidate()
    await candidate.call("POST", "/handoff")
    await receiver.until(1)
    async with edge.db.write() as session:
        await session.execute(update(Notice).values(created_at=now() - timedelta(hours=9)))
        await session.execute(update(Handoff).values(waiting_since=now() - timedelta(hours=9)))
    assert await alert_again(edge.db) == 0


async def test_what_was_rolled_back_is_told_to_nobody(edge: Edge, receiver: Receiver) -> None:
    candidate = await edge.candidate()
    anna = await Desk.open(edge, "Anna")
    await anna.claim(candidate)
    await anna.close_browser()
    async with edge.db.read() as session:
        assert (await session.scalars(select(Notice))).all() == []
    assert receiver.calls == []


def test_pauses_grow_but_a_crisis_is_tried_again_soon() -> None:
    pauses = [pause_after("handoff_opened", attempt) for attempt in range(1, 9)]
    assert pauses == sorted(pauses)
    assert pauses[-1] == timedelta(hours=1)
    assert max(pause_after("crisis", attempt) for attempt in range(1, 9)) == timedelta(seconds=30)
