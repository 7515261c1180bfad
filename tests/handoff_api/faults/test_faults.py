"""Faults, for real: nothing is lost, and the candidate is told the truth."""

import asyncio
import resource
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
import pytest_asyncio
from sqlalchemy import make_url

from tests.handoff_api.candidate import Candidate, parse_stream
from tests.handoff_api.edge import Edge
from tests.handoff_api.faults.process import EdgeProcess
from tests.handoff_api.standin import Gate, StandIn, broken, failing, hang, held

pytestmark = pytest.mark.slow


@pytest_asyncio.fixture
async def process(tmp_path: Path, database_url: str, bot: StandIn) -> AsyncIterator[EdgeProcess]:
    async with EdgeProcess(tmp_path, database_url, bot) as process:
        yield process


def _said(events: list[dict[str, Any]], sender: str) -> list[str]:
    return [event["text"] for event in events if event["kind"] == "message" and event["from"] == sender]


def _is_whole(events: list[dict[str, Any]]) -> bool:
    seqs = [event["seq"] for event in events]
    return seqs == sorted(set(seqs))


async def test_a_service_killed_in_the_middle_of_a_turn_answers_after_the_restart(
    process: EdgeProcess, bot: StandIn
) -> None:
    candidate = await process.candidate()
    gate = Gate()
    bot.plan(held(gate))
    await candidate.write("32 uur", message_id="killed-1")
    await gate.reached()

    process.kill()
    gate.open()
    await process.start()

    await candidate.until("gehoord: 32 uur", timeout=15)
    await candidate.write("32 uur", message_id="killed-1")  # the phone sends again what it never saw acknowledged
    await asyncio.sleep(0.5)
    events = await candidate.events()
    assert _said(events, "candidate") == ["32 uur"]
    assert _said(events, "bot").count("gehoord: 32 uur") == 1
    assert (await candidate.memory())["hours_per_week"]["value"] == 32
    assert _is_whole(events)


async def test_a_message_stored_just_before_the_kill_is_answered_after_it(process: EdgeProcess, bot: StandIn) -> None:
    candidate = await process.candidate()
    bot.always(hang())
    await candidate.write("hallo")
    process.kill()
    bot.always(None)
    await process.start()
    await candidate.until("gehoord: hallo", timeout=15)


@pytest.mark.parametrize("trouble", ["dead", "hanging", "garbage", "failing"])
async def test_a_bot_in_trouble_is_admitted_and_the_talk_returns_to_it_by_itself(
    edge: Edge, bot: StandIn, trouble: str
) -> None:
    candidate = await edge.candidate()
    if trouble == "dead":
        bot.stop()
    else:
        bot.healthy = False
        bot.always({"hanging": hang(), "garbage": broken(b"<html>oops"), "failing": failing(500)}[trouble])

    await candidate.write("32 uur")
    told = await candidate.until({"kind": "message", "code": "bot_unavailable"}, timeout=15)
    assert told["from"] == "system"
    assert await candidate.owner() == "queue"
    await candidate.write("en ik woon in Utrecht")  # they keep writing; nothing is lost

    if trouble == "dead":
        bot.start()
    else:
        bot.always(None)
        bot.healthy = True
    await candidate.until("gehoord: 32 uur", timeout=40)
    assert await candidate.owner() == "bot"
    events = await candidate.events()
    assert _said(events, "candidate") == ["32 uur", "en ik woon in Utrecht"]
    answered = " ".join(_said(events, "bot"))
    assert answered.count("32 uur") == 1
    assert answered.count("en ik woon in Utrecht") == 1
    assert _is_whole(events)


async def test_a_crisis_is_seen_while_the_bot_is_dead(edge: Edge, bot: StandIn) -> None:
    candidate = await edge.candidate()
    bot.stop()
    await candidate.write("ik wil niet meer leven")
    line = await candidate.until({"kind": "message", "code": "crisis_helplines"}, timeout=15)
    assert "113" in line["text"]
    assert "112" in line["text"]


async def test_a_locked_database_refuses_clearly_and_loses_nothing(
    tmp_path: Path, bot: StandIn, sqlite: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program holds the write lock for longer than we wait; then it lets go."""
    monkeypatch.setattr("handoff_api.db.BUSY_TIMEOUT_MS", 300)
    url = sqlite.fresh(tmp_path)
    async with Edge(tmp_path, url, bot) as edge:
        candidate = await edge.candidate()
        intruder = sqlite3.connect(make_url(url).database or "", isolation_level=None)
        intruder.execute("BEGIN EXCLUSIVE")
        body = {"text": "32 uur", "client_message_id": "locked-1"}
        refused = await candidate.call("POST", "/messages", json=body)
        assert refused.status_code == 503
        assert refused.json()["error"] == "DatabaseBusy"
        intruder.execute("ROLLBACK")
        intruder.close()
        assert (await candidate.call("POST", "/messages", json=body)).status_code == 202
        await candidate.until("gehoord: 32 uur")
        assert _said(await candidate.events(), "candidate") == ["32 uur"]


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux can limit another process")
async def test_a_full_disk_refuses_clearly_and_loses_nothing(tmp_path: Path, bot: StandIn, sqlite: Any) -> None:
    """No file of the service may grow, its database's and its log's neither; then there is room again."""
    endless = resource.RLIM_INFINITY
    async with EdgeProcess(tmp_path, sqlite.fresh(tmp_path), bot) as process:
        candidate = await process.candidate()
        assert process.process is not None
        resource.prlimit(process.process.pid, resource.RLIMIT_FSIZE, (1, endless))
        body = {"text": "32 uur", "client_message_id": "full-1"}
        for _ in range(3):
            refused = await candidate.call("POST", "/messages", json=body)
            assert (refused.status_code, refused.json()["error"]) == (503, "DatabaseBusy")
        assert _said(await candidate.events(), "candidate") == []
        resource.prlimit(process.process.pid, resource.RLIMIT_FSIZE, (endless, endless))
        assert (await candidate.call("POST", "/messages", json=body)).status_code == 202
        await candidate.until("gehoord: 32 uur")
        assert _said(await candidate.events(), "candidate") == ["32 uur"]


async def test_a_socket_cut_after_every_event_misses_and_doubles_nothing(edge: Edge) -> None:
    candidate = await edge.candidate()
    for text in ("32 uur", "ik woon in Utrecht", "een mens graag", "nog iets"):
        await candidate.write(text)
    await candidate.until({"kind": "queue_position"})
    await edge.app.state.turns.idle()
    whole = await candidate.events()

    seen: list[dict[str, Any]] = []
    while len(seen) < len(whole):
        seen.append(await _one_event_then_cut(candidate, after=seen[-1]["seq"] if seen else 0))
    assert seen == whole


async def _one_event_then_cut(candidate: Candidate, *, after: int) -> dict[str, Any]:
    headers = {**candidate.headers, "last-event-id": str(after)}
    async with (
        httpx2.AsyncClient(base_url=candidate.http.base_url, trust_env=False) as http,
        http.stream("GET", f"{candidate.path}/stream", headers=headers, timeout=10) as response,
    ):
        async for event in parse_stream(response.aiter_lines()):
            if "comment" not in event and event["id"] is not None:
                data: dict[str, Any] = event["data"]
                return data
    raise AssertionError("the stream ended by itself")
