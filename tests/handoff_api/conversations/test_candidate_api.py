"""The candidate's API, call by call."""

import asyncio
from pathlib import Path
from uuid import uuid4

import httpx2
import pytest
from sqlalchemy import select

from handoff_api.conversations.models import Conversation, Event
from tests.handoff_api.candidate import Candidate, parse_stream
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn, answer, late, saying


async def test_token_is_shown_once_and_stored_as_a_hash(edge: Edge, candidate: Candidate) -> None:
    async with edge.db.read() as session:
        row = await session.scalar(select(Conversation))
    assert row is not None
    assert len(candidate.token) >= 40
    assert candidate.token not in (row.token_hash, str(row.id))
    assert row.notice_version == edge.settings.notice_version


async def test_same_client_id_gives_the_same_seq(candidate: Candidate) -> None:
    first = await candidate.write("hallo", message_id="een")
    assert await candidate.write("hallo", message_id="een") == first
    assert await candidate.write("hallo", message_id="twee") != first
    assert (await candidate.texts("candidate")).count("hallo") == 2


async def test_the_same_message_twice_at_once_is_stored_once(candidate: Candidate) -> None:
    seqs = await asyncio.gather(*(candidate.write("tegelijk", message_id="een") for _ in range(5)))
    assert len(set(seqs)) == 1
    assert (await candidate.texts("candidate")).count("tegelijk") == 1


@pytest.mark.parametrize("text", ["", "   ", "x" * 4_001])
async def test_message_without_text_or_too_long_is_malformed(candidate: Candidate, text: str) -> None:
    response = await candidate.call("POST", "/messages", json={"text": text, "client_message_id": "a"})
    assert response.status_code == 422


async def test_longest_message_is_taken(candidate: Candidate) -> None:
    await candidate.write("é" * 4_000)


async def test_text_with_a_slash_or_markup_is_text(edge: Edge, candidate: Candidate) -> None:
    for text in ("/restart", "<script>alert(1)</script>", "nul\x00teken"):
        await candidate.write(text)
    assert await candidate.texts("candidate") == ["/restart", "<script>alert(1)</script>", "nulteken"]


async def test_half_a_character_is_malformed(candidate: Candidate) -> None:
    body = b'{"text": "\\ud800", "client_message_id": "1"}'
    response = await candidate.call("POST", "/messages", content=body, timeout=5)
    assert response.status_code == 422


@pytest.mark.parametrize("header", ["²", "-1", "9" * 40, "een"])
async def test_nonsense_as_last_event_id_starts_from_the_beginning(candidate: Candidate, header: str) -> None:
    headers = [(b"authorization", f"Bearer {candidate.token}".encode()), (b"last-event-id", header.encode())]
    async with candidate.http.stream("GET", f"{candidate.path}/stream", headers=headers) as response:
        assert response.status_code == 200
        events = parse_stream(response.aiter_lines())
        assert (await anext(events))["comment"] == "open"
        assert (await anext(events))["id"] == "1"


async def test_body_over_64_kb_is_refused(candidate: Candidate) -> None:
    response = await candidate.call("POST", "/messages", content=b"{" + b" " * 70_000 + b"}")
    assert (response.status_code, response.json()["error"]) == (413, "TooLarge")

    async def chunks():  # type: ignore[no-untyped-def]  # no length is announced
        for _ in range(70):
            yield b" " * 1_000

    response = await candidate.call("POST", "/messages", content=chunks())
    assert response.status_code == 413


async def test_button_counts_only_if_the_last_bot_message_offered_it(bot: StandIn, candidate: Candidate) -> None:
    offered = {"text": "Klopt dat?", "buttons": [{"title": "Ja", "payload": "affirm"}]}
    bot.plan(saying(answer(offered)), saying(answer("Mooi.")))
    body = {"text": "Ja", "client_message_id": "1", "payload": "affirm"}
    response = await candidate.call("POST", "/messages", json=body)
    assert (response.status_code, response.json()["error"]) == (422, "PayloadNotOffered")
    await candidate.write("hallo")
    await candidate.until("Klopt dat?")
    await candidate.write("Ja", payload="affirm")
    await candidate.until("Mooi.")
    assert bot.requests[-1]["payload"] == "affirm"
    response = await candidate.call("POST", "/messages", json={**body, "client_message_id": "3"})
    assert response.status_code == 422


async def test_somebody_elses_conversation_does_not_exist(edge: Edge, candidate: Candidate) -> None:
    other = await edge.candidate()
    nobody = Candidate(edge.http, str(uuid4()), other.token)
    theirs = Candidate(edge.http, candidate.id, other.token)
    nonsense = Candidate(edge.http, "1", other.token)
    message = {"text": "x", "client_message_id": "x"}
    calls = [
        ("GET", "/events", {}),
        ("GET", "/stream", {}),
        ("GET", "/memory", {}),
        ("PATCH", "/memory", {"json": {"name": "city", "value": "Gent"}}),
        ("DELETE", "/memory/city", {}),
        ("POST", "/messages", {"json": message}),
        ("POST", "/handoff", {}),
        ("DELETE", "/handoff", {}),
        ("POST", "/continue", {}),
        ("DELETE", "", {}),
    ]
    for method, path, options in calls:
        answers = [await who.call(method, path, **options) for who in (theirs, nobody, nonsense)]
        assert [one.status_code for one in answers] == [404, 404, 404], (method, path)
        assert len({(one.json()["error"], one.json()["message"]) for one in answers}) == 1


async def test_token_counts_only_in_the_header(edge: Edge, candidate: Candidate) -> None:
    response = await edge.http.get(f"{candidate.path}/events?token={candidate.token}")
    assert (response.status_code, response.json()["error"]) == (401, "NotSignedIn")
    response = await edge.http.get(f"{candidate.path}/events", headers={"authorization": f"Basic {candidate.token}"})
    assert response.status_code == 401


async def test_unknown_vacancy_is_refused(edge: Edge) -> None:
    response = await edge.http.post("/api/v1/conversations", json={"vacancy_id": "nergens"})
    assert (response.status_code, response.json()["error"]) == (404, "NotFound")


async def test_open_application_needs_no_vacancy(edge: Edge, bot: StandIn) -> None:
    candidate = await edge.candidate(vacancy_id=None)
    assert bot.requests[-1]["vacancy"] is None
    await candidate.write("hallo")
    await candidate.until("gehoord: hallo")


async def test_events_after_a_number_are_only_those(candidate: Candidate) -> None:
    await candidate.write("een")
    await candidate.until("gehoord: een")
    everything = await candidate.events()
    assert await candidate.events(everything[1]["seq"]) == everything[2:]
    assert await candidate.events(10_000) == []
    assert all(event["kind"] != "decision" for event in everything)


async def test_stream_resumes_after_any_event_without_gap_or_double(candidate: Candidate) -> None:
    """R11, R13: whatever was seen last, the stream goes on right after it."""
    for number in range(3):
        await candidate.write(f"{10 + number} uur")
        await candidate.until(f"gehoord: {10 + number} uur")
    everything = await candidate.events()
    for seen in range(len(everything)):
        after = everything[seen - 1]["seq"] if seen else 0
        async with candidate.stream(after=after) as events:
            assert (await anext(events))["comment"] == "open"
            rest = [(await anext(events))["data"] for _ in everything[seen:]]
        assert rest == everything[seen:]


async def test_two_streams_see_the_same_while_messages_come(edge: Edge, candidate: Candidate) -> None:
    async def listen() -> list[int]:
        async with candidate.stream(after=0) as events:
            return [int(event["id"]) async for event in _until(events, "gehoord: 11 uur")]

    listeners = [asyncio.create_task(listen()) for _ in range(2)]
    for number in range(12):
        await candidate.write(f"{number} uur")
        await candidate.until(f"gehoord: {number} uur" if number else "gehoord")
    seen = await asyncio.gather(*listeners)
    expected = [event["seq"] for event in await candidate.events()][: len(seen[0])]
    assert seen == [expected, expected]


async def test_open_streams_are_limited(edge: Edge, candidate: Candidate) -> None:
    async def open_stream(count: int) -> int:
        if count == 0:
            return (await candidate.call("GET", "/stream")).status_code
        async with candidate.stream() as events:
            await anext(events)
            return await open_stream(count - 1)

    assert await open_stream(edge.settings.limit_streams) == 429
    async with candidate.stream() as events:  # and they are given back
        await anext(events)


async def test_typing_is_shown_while_the_bot_thinks(bot: StandIn, edge: Edge, candidate: Candidate) -> None:
    bot.plan(late(0.6))
    async with candidate.stream(after=1) as events:
        await anext(events)
        await candidate.write("denk na")
        names = [(await anext(events))["event"] for _ in range(4)]
    assert sorted(names) == ["message", "message", "typing", "typing_stopped"]
    assert names.index("typing") < names.index("typing_stopped")


async def test_every_answer_carries_strict_headers(edge: Edge, candidate: Candidate) -> None:
    for response in (
        await edge.http.get("/api/v1/vacancies"),
        await edge.http.get("/nowhere"),
        await candidate.call("GET", "/events"),
    ):
        policy = response.headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "*" not in policy
        assert response.headers["x-content-type-options"] == "nosniff"
        assert response.headers["x-frame-options"] == "DENY"


async def test_health_is_200_only_when_a_turn_can_be_served(edge: Edge, bot: StandIn) -> None:
    assert (await edge.http.get("/api/v1/health")).status_code == 200
    bot.stop()
    edge.app.state.bot_health = (0.0, False)
    response = await edge.http.get("/api/v1/health")
    assert (response.status_code, response.json()) == (
        503,
        {"status": "unavailable", "database": True, "bot": False, "files": True},
    )


async def test_api_describes_itself_without_pages_from_elsewhere(edge: Edge) -> None:
    description = (await edge.http.get("/api/v1/openapi.json")).json()
    assert "/api/v1/conversations/{conversation_id}/messages" in description["paths"]
    assert (await edge.http.get("/docs")).status_code == 404


async def test_erased_conversation_keeps_its_numbers_and_nothing_else(edge: Edge, candidate: Candidate) -> None:
    await candidate.write("mijn geheim is 32 uur")
    await candidate.until("gehoord")
    numbers = [event["seq"] for event in await candidate.events()]
    response = await candidate.call("DELETE")
    assert response.status_code == 204
    assert (await candidate.call("GET", "/events")).status_code == 404
    async with edge.db.read() as session:
        events = list(await session.scalars(select(Event).order_by(Event.seq)))
    assert [event.seq for event in events][: len(numbers)] == sorted({*range(1, len(numbers) + 1)})
    assert all(set(event.payload) == {"erased"} for event in events)


async def test_stream_of_an_erased_conversation_ends(candidate: Candidate) -> None:
    async with candidate.stream() as events:
        await anext(events)
        await candidate.call("DELETE")
        async with asyncio.timeout(5):
            rest = [event["data"] async for event in events]
    assert "erased" in rest[-1]


async def _until(events, text: str):  # type: ignore[no-untyped-def]
    async for event in events:
        if "comment" in event or event["id"] is None:
            continue
        yield event
        if text in event["data"].get("text", ""):
            return


class TestLimits:
    """Each with a rule of its own, on a service of its own."""

    @pytest.fixture
    def url(self, sqlite, tmp_path: Path) -> str:  # type: ignore[no-untyped-def]
        address: str = sqlite.fresh(tmp_path)
        return address

    async def test_too_many_messages_are_refused_with_the_time_to_wait(
        self, tmp_path: Path, url: str, bot: StandIn
    ) -> None:
        async with Edge(tmp_path, url, bot, limit_messages="3/minute") as edge:
            candidate, other = await edge.candidate(), await edge.candidate()
            for number in range(3):
                await candidate.write(f"bericht {number}")
            response = await candidate.call("POST", "/messages", json={"text": "x", "client_message_id": "x"})
            assert (response.status_code, response.json()["error"]) == (429, "TooMany")
            assert 1 <= int(response.headers["retry-after"]) <= 60
            assert response.json()["retry_after"] == int(response.headers["retry-after"])
            await other.write("wij hebben daar geen last van")

    async def test_too_many_starts_and_calls_of_one_address_are_refused(
        self, tmp_path: Path, url: str, bot: StandIn
    ) -> None:
        async with Edge(tmp_path, url, bot, limit_start="2/minute", limit_address="8/minute") as edge:
            answers = [await edge.http.post("/api/v1/conversations", json={}) for _ in range(4)]
            assert [one.status_code for one in answers] == [201, 201, 429, 429]
            calls = [await edge.http.get("/api/v1/vacancies") for _ in range(6)]
            assert [one.status_code for one in calls] == [200] * 4 + [429] * 2
            assert "retry-after" in calls[-1].headers

    async def test_only_listed_sites_may_embed_the_chat(self, tmp_path: Path, url: str, bot: StandIn) -> None:
        async with Edge(tmp_path, url, bot, allowed_origins="https://werkenbij.example, https://b.example") as edge:
            asked = {"access-control-request-method": "POST", "access-control-request-headers": "authorization"}
            good = await edge.http.options(
                "/api/v1/conversations", headers={"origin": "https://werkenbij.example", **asked}
            )
            assert good.headers["access-control-allow-origin"] == "https://werkenbij.example"
            assert "access-control-allow-credentials" not in good.headers
            bad = await edge.http.options("/api/v1/conversations", headers={"origin": "https://evil.example", **asked})
            assert "access-control-allow-origin" not in bad.headers
            refused: httpx2.Response = await edge.http.post(
                "/api/v1/conversations", json={"vacancy_id": "x"}, headers={"origin": "https://b.example"}
            )
            assert refused.headers["access-control-allow-origin"] == "https://b.example"
