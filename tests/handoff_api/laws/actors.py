"""Clients that act at the same time: two windows of one candidate, a stream that keeps breaking, two recruiters."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx2

from handoff_api.handoffs.answering import VERDICTS
from tests.handoff_api.candidate import Candidate, parse_stream
from tests.handoff_api.desk import Desk

SAYINGS = ("hallo", "32 uur", "klopt", "24 uur en een mens graag", "ik word moedeloos", "crisis", "nog iets")
REFUSALS = {403, 404, 409}  # a named refusal is an answer; a 5xx never is
PAUSE_S = 0.03


@dataclass
class Log:
    """What the clients saw, for the invariants to hold against the ledger."""

    accepted: dict[str, set[int]] = field(default_factory=dict)  # client_message_id -> the seqs it was given
    claimed: int = 0
    statuses: list[tuple[str, int]] = field(default_factory=list)
    streamed: list[dict[str, Any]] = field(default_factory=list)


async def candidate_acts(candidate: Candidate, chance: random.Random, log: Log, steps: int) -> None:
    """One window of the candidate. Now and then a message is sent twice, as a phone with a bad line does."""
    for _ in range(steps):
        await asyncio.sleep(chance.random() * PAUSE_S)
        what = chance.choices(("say", "say_twice", "ask", "cancel", "continue"), (6, 2, 2, 1, 1))[0]
        if what.startswith("say"):
            body = {"text": chance.choice(SAYINGS), "client_message_id": uuid4().hex}
            times = 2 if what == "say_twice" else 1
            for answer in await asyncio.gather(
                *(candidate.call("POST", "/messages", json=body) for _ in range(times)), return_exceptions=False
            ):
                log.statuses.append((what, answer.status_code))
                if answer.status_code == 202:
                    log.accepted.setdefault(body["client_message_id"], set()).add(answer.json()["seq"])
        else:
            method = {"ask": "POST", "cancel": "DELETE", "continue": "POST"}[what]
            path = "/continue" if what == "continue" else "/handoff"
            log.statuses.append((what, (await candidate.call(method, path)).status_code))


async def recruiter_acts(desk: Desk, conversation_id: str, chance: random.Random, log: Log, steps: int) -> None:
    for _ in range(steps):
        await asyncio.sleep(chance.random() * PAUSE_S)
        verb = chance.choices(("claim", "reply", "notes", "hand-back", "close"), (4, 4, 1, 2, 1))[0]
        body: dict[str, Any] = {}
        if verb == "reply":
            seen = await last_seq(desk, conversation_id)
            body = {"text": f"hier {desk.account.name}", "seen_seq": seen, "client_message_id": uuid4().hex}
        elif verb == "notes":
            body = {"text": "even gebeld"}
        elif verb == "close":
            body = {"verdict": chance.choice(VERDICTS), "seen_seq": await last_seq(desk, conversation_id)}
        answer = await desk.post(f"/conversations/{conversation_id}/{verb}", **body)
        log.statuses.append((verb, answer.status_code))


async def last_seq(desk: Desk, conversation_id: str) -> int:
    """What the recruiter has on screen; 0 when they may not see the conversation."""
    response = await desk.http.get(f"/api/v1/conversations/{conversation_id}/transcript")
    return int(response.json()["last_seq"]) if response.status_code == 200 else 0


async def listener(candidate: Candidate, chance: random.Random, log: Log) -> None:
    """Reads the stream for ever; the connection breaks every few events and goes on from the last one seen."""
    while True:
        after = log.streamed[-1]["seq"] if log.streamed else 0
        headers = {**candidate.headers, "last-event-id": str(after)}
        left = chance.randint(1, 6)
        try:
            async with candidate.http.stream(
                "GET", f"{candidate.path}/stream", headers=headers, timeout=30
            ) as response:
                assert response.status_code == 200, response.status_code
                async for event in parse_stream(response.aiter_lines()):
                    if "comment" in event or event["id"] is None:
                        continue
                    log.streamed.append(event["data"])
                    left -= 1
                    if left == 0:
                        break
        except httpx2.HTTPError:
            await asyncio.sleep(0.01)


async def together(*work: Callable[[], Awaitable[None]]) -> None:
    async with asyncio.TaskGroup() as group:
        for one in work:
            group.create_task(one())  # type: ignore[arg-type]
