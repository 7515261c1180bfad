"""What a recruiter's screen hears without asking."""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import delete

from handoff_api.recruiters.models import SignIn
from tests.handoff_api.candidate import Candidate, parse_stream
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge


async def heard(events: AsyncIterator[dict[str, Any]], name: str, **fields: Any) -> dict[str, Any]:
    async with asyncio.timeout(5):
        async for event in events:
            if event.get("event") == name and all(event["data"].get(key) == value for key, value in fields.items()):
                return event
    raise AssertionError(f"no {name}")


async def test_the_queue_comes_at_once_and_with_every_change(candidate: Candidate, anna: Desk) -> None:
    async with anna.stream() as events:
        assert (await heard(events, "queue"))["data"]["entries"] == []
        started = time.monotonic()
        await candidate.call("POST", "/handoff")
        entries = (await heard(events, "queue"))["data"]["entries"]
        assert time.monotonic() - started < 1
        assert [entry["conversation_id"] for entry in entries] == [candidate.id]


async def test_a_new_entry_alerts(candidate: Candidate, anna: Desk) -> None:
    """R18."""
    async with anna.stream() as events:
        await heard(events, "queue")
        await candidate.write("crisis")
        told = await heard(events, "alert", kind="crisis")
        assert told["data"] == {"kind": "crisis", "conversation_id": candidate.id, "urgency": 3}


async def test_the_open_conversation_comes_live_and_resumes_by_number(candidate: Candidate, anna: Desk) -> None:
    await candidate.call("POST", "/handoff")
    async with anna.stream(candidate.id) as events:
        await heard(events, "owner", owner="queue")
        seq = await candidate.write("bent u daar?")
        line = await heard(events, "event", text="bent u daar?")
        assert line["id"] == str(seq)
    later = await candidate.write("hallo?")
    headers = {"last-event-id": str(seq)}
    path = f"/api/v1/recruiter/stream?conversation={candidate.id}"
    async with anna.http.stream("GET", path, headers=headers) as response:
        text = ""
        async for chunk in response.aiter_text():
            text += chunk
            if "hallo?" in text:
                break
    assert f"id: {later}\n" in text
    assert "bent u daar?" not in text


@pytest.mark.parametrize("number", ["²", "9" * 30])
async def test_a_number_that_is_none_of_ours_does_not_break_the_stream(
    number: str, candidate: Candidate, anna: Desk
) -> None:
    headers = {"last-event-id": number.encode("latin-1")}
    path = f"/api/v1/recruiter/stream?conversation={candidate.id}"
    async with anna.http.stream("GET", path, headers=headers) as response:
        assert response.status_code == 200
        assert (await heard(parse_stream(response.aiter_lines()), "event"))["id"] == "1"


async def test_an_impossible_place_in_the_ledger_is_refused(candidate: Candidate, anna: Desk) -> None:
    for path in (f"/conversations/{candidate.id}/transcript", "/recruiter/stream"):
        response = await anna.http.get(f"/api/v1{path}", params={"after": 2**63})
        assert response.status_code == 422


async def test_it_ends_when_the_sign_in_ends(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    async with anna.stream() as events:
        await heard(events, "queue")
        async with edge.db.write() as session:
            await session.execute(delete(SignIn))
        await candidate.call("POST", "/handoff")
        await heard(events, "signed_out")
        assert [event async for event in events] == []
