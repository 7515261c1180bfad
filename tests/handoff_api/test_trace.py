"""One trace id from the proxy's header to the bot's call, the log lines, the ledger and the errors."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from handoff_api import trace
from handoff_api.conversations.models import Event
from tests.handoff_api.databases import Sqlite
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn, failing, late

GIVEN = "4bf92f3577b34da6a3ce929d0e0e4736"
HEADER = f"00-{GIVEN}-00f067aa0ba902b7-01"


@pytest.fixture
def database_url(sqlite: Sqlite, tmp_path: Path) -> str:
    return sqlite.fresh(tmp_path)


def traced(number: int) -> tuple[str, dict[str, str]]:
    of = f"{number:032x}"
    return of, {"traceparent": f"00-{of}-00f067aa0ba902b7-01"}


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [""],
        [HEADER, HEADER],
        [HEADER.upper()],
        [f"ff{HEADER[2:]}"],
        [f"{HEADER}-more"],
        [f"00-{'0' * 32}-00f067aa0ba902b7-01"],
        [f"00-{GIVEN}-{'0' * 16}-01"],
        [f"00-{GIVEN[:-1]}-00f067aa0ba902b7-01"],
        [f'00-{GIVEN}-00f067aa0ba902b7-01\n{{"event": "forged"}}'],
    ],
)
def test_a_header_that_is_not_well_formed_starts_a_new_trace(headers: list[str]) -> None:
    made = trace.accepted(headers)
    assert made != GIVEN
    assert trace.WELL_FORMED.fullmatch(f"00-{made}-00f067aa0ba902b7-01")


def test_a_well_formed_header_is_the_trace() -> None:
    assert trace.accepted([HEADER]) == GIVEN


async def test_a_message_keeps_its_trace_up_to_the_bot_and_the_ledger(edge: Edge, bot: StandIn) -> None:
    candidate = await edge.candidate()
    with capture_logs() as lines:
        of, headers = traced(7)
        body = {"text": "32 uur", "client_message_id": "one"}
        response = await edge.http.post(
            f"{candidate.path}/messages", json=body, headers={**candidate.headers, **headers}
        )
        await candidate.until("gehoord: 32 uur")
    assert response.headers["traceparent"].split("-")[1] == of
    assert bot.traceparents[-1].split("-")[1] == of
    assert bot.traceparents[-1] != headers["traceparent"], "the calling step is ours now"
    (line,) = [one for one in lines if one["event"] == "turn"]
    assert (line["conversation"], line["route"], line["texts"]) == (candidate.id, "handle", 1)
    async with edge.db.read() as session:
        decisions = (await session.scalars(select(Event).where(Event.kind == "decision").order_by(Event.seq))).all()
    assert decisions[-1].payload["trace"] == of
    assert decisions[0].payload["trace"] != of


async def test_messages_that_wait_for_one_turn_are_all_named_by_it(edge: Edge, bot: StandIn) -> None:
    candidate = await edge.candidate()
    bot.plan(late(0.3))
    with capture_logs() as lines:
        for number in (1, 2, 3):
            body = {"text": f"bericht {number}", "client_message_id": str(number)}
            headers = {**candidate.headers, **traced(number)[1]}
            await edge.http.post(f"{candidate.path}/messages", json=body, headers=headers)
        await candidate.until("bericht 3", after=3)
        await candidate.until({"from": "bot", "text": "gehoord: bericht 2 bericht 3"})
        await edge.app.state.turns.idle()
    turns = [one for one in lines if one["event"] == "turn"]
    assert [one.get("also") for one in turns] == [None, (traced(3)[0],)]
    assert [parent.split("-")[1] for parent in bot.traceparents[-2:]] == [traced(1)[0], traced(2)[0]]


async def test_every_answer_and_every_refusal_names_the_trace(edge: Edge) -> None:
    for method, path in (("GET", "/api/v1/vacancies"), ("GET", "/api/v1/conversations/x/events"), ("GET", "/nowhere")):
        response = await edge.http.request(method, path, headers={"traceparent": HEADER})
        assert response.headers["traceparent"].split("-")[1] == GIVEN, path
    refused = await edge.http.get("/api/v1/conversations/x/events", headers={"traceparent": HEADER})
    assert (refused.status_code, refused.json()["trace"]) == (401, GIVEN)


async def test_what_nobody_foresaw_names_the_trace_in_the_answer_and_on_the_page(
    edge: Edge, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: Any, **__: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr("handoff_api.conversations.service.start", break_down)
    monkeypatch.setattr("handoff_api.console.sign_in.page", break_down)
    answer = await edge.http.post("/api/v1/conversations", json={}, headers={"traceparent": HEADER})
    assert (answer.status_code, answer.json()["trace"]) == (500, GIVEN)
    page = await edge.http.get("/console/sign-in", headers={"traceparent": HEADER, "accept-language": "nl"})
    assert page.status_code == 500
    assert f"Noem dan deze code: {GIVEN}" in page.text


async def test_turns_of_a_bot_that_is_away_keep_the_trace(edge: Edge, bot: StandIn) -> None:
    candidate = await edge.candidate()
    bot.always(failing())
    await edge.http.post(
        f"{candidate.path}/messages",
        json={"text": "hoi", "client_message_id": "one"},
        headers={**candidate.headers, "traceparent": HEADER},
    )
    await candidate.until({"code": "bot_unavailable"})
    assert {parent.split("-")[1] for parent in bot.traceparents[-2:]} == {GIVEN}
