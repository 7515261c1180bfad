"""What Prometheus reads, who may, and that documentation and alert rules name what exists."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import yaml
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import text

from handoff_api.config import ROOT
from tests.handoff_api.databases import Sqlite
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn, answer, failing, saying

NAME = re.compile(r"\bgezien_[a-z_]+\b")


@pytest.fixture
def database_url(sqlite: Sqlite, tmp_path: Path) -> str:
    return sqlite.fresh(tmp_path)


@pytest_asyncio.fixture
async def guarded(tmp_path: Path, database_url: str, bot: StandIn) -> AsyncIterator[Edge]:
    async with Edge(tmp_path, database_url, bot, metrics_token="s3cret", public_url="https://chat.example.com") as edge:
        yield edge


async def read(edge: Edge) -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    response = await edge.http.get("/metrics")
    assert response.status_code == 200
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(response.text)
        for sample in family.samples
    }


class Counting:
    """What a block adds: other tests of this process have counted before."""

    def __init__(self, edge: Edge) -> None:
        self.edge = edge

    async def __aenter__(self) -> "Counting":
        self.before = await read(self.edge)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.after = await read(self.edge)

    def __call__(self, name: str, **labels: str) -> float:
        key = name, tuple(sorted(labels.items()))
        return self.after[key] - self.before.get(key, 0.0)


async def test_a_turn_is_counted_and_every_stage_of_it_timed(edge: Edge, bot: StandIn) -> None:
    candidate = await edge.candidate()
    told = {**answer("ja"), "timings": {"parse": 4.0, "policy": 3.0, "actions": 2.0, "dreams": 1.0}}
    bot.plan(saying(told))
    newest = (await candidate.events())[-1]["seq"]
    async with Counting(edge) as counted, candidate.stream(after=newest) as events:
        await anext(events)  # it is open
        await candidate.write("hallo")
        await candidate.until("ja")
        await edge.app.state.turns.idle()
        async for one in events:
            if one.get("data", {}).get("text") == "ja":
                break
    assert counted("gezien_turns_total", turn="message", route="handle", language="nl") == 1
    assert counted("gezien_turn_seconds_count", turn="message") == 1
    for stage in ("stored", "queued", "rasa", "parse", "policy", "actions", "commit"):
        assert counted("gezien_turn_stage_seconds_count", stage=stage) == 1, stage
    assert counted("gezien_turn_stage_seconds_count", stage="stream") >= 1
    assert counted("gezien_turn_stage_seconds_sum", stage="parse") == pytest.approx(0.004)
    assert not [labels for name, labels in counted.after if ("stage", "dreams") in labels]


async def test_who_waits_and_who_is_taken_is_told(edge: Edge, anna: Desk) -> None:
    candidate = await edge.candidate()
    async with Counting(edge) as called:
        await candidate.write("ik zie het niet meer, crisis")
        await candidate.until({"kind": "owner_changed"})
    assert called("gezien_handoffs_total", urgency="3") == 1
    assert called("gezien_turn_reasons_total", reason="crisis", language="nl") == 1
    assert called.after["gezien_queue_waiting", (("urgency", "3"),)] == 1
    assert called.after["gezien_queue_oldest_wait_seconds", (("urgency", "3"),)] > 0
    async with Counting(edge) as taken:
        await anna.claim(candidate)
    assert taken("gezien_claims_total", urgency="3") == 1
    assert taken("gezien_claim_wait_seconds_count", urgency="3") == 1
    assert taken.after["gezien_queue_waiting", (("urgency", "3"),)] == 0
    assert taken.after["gezien_queue_claimed", ()] == 1


async def test_a_bot_that_is_away_shows(edge: Edge, bot: StandIn) -> None:
    candidate = await edge.candidate()
    bot.always(failing())
    bot.healthy = False
    async with Counting(edge) as counted:
        await candidate.write("hallo")
        await candidate.until({"code": "bot_unavailable"})
    assert counted("gezien_bot_unavailable_total") == 1
    assert counted("gezien_bot_call_failures_total", cause="refused") == 2
    assert counted.after["gezien_bot_away", ()] == 1


async def test_failures_and_refusals_are_counted(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    async def break_down(*_: Any, **__: Any) -> None:
        raise RuntimeError("words")

    monkeypatch.setattr("handoff_api.conversations.service.start", break_down)
    async with Counting(edge) as counted:
        await edge.http.post("/api/v1/conversations", json={})
    place = "handoff_api/conversations/endpoints.py"
    assert counted("gezien_errors_total", type="RuntimeError", place=place) == 1
    assert counted("gezien_http_responses_total", status="5xx") == 1


async def test_refused_transaction_counts_nothing(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    candidate = await edge.candidate()

    async def break_down(*_: Any, **__: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr("handoff_api.handoffs.opening.post", break_down)
    async with Counting(edge) as counted:
        assert (await candidate.call("POST", "/handoff")).status_code == 500
    assert counted("gezien_handoffs_total", urgency="1") == 0


async def test_a_database_that_cannot_be_read_takes_no_other_figure_away(edge: Edge) -> None:
    assert (await read(edge))["gezien_database_readable", ()] == 1
    async with edge.db.engine.begin() as connection:
        await connection.execute(text("ALTER TABLE handoffs RENAME TO elsewhere"))
    try:
        found = await read(edge)
    finally:
        async with edge.db.engine.begin() as connection:
            await connection.execute(text("ALTER TABLE elsewhere RENAME TO handoffs"))
    assert found["gezien_database_readable", ()] == 0
    assert found["gezien_errors_total", (("place", "handoff_api/handoffs/repository.py"), ("type", "OperationalError"))]
    assert ("gezien_queue_claimed", ()) not in found


async def test_openmetrics_for_who_asks_for_it(edge: Edge) -> None:
    accept = "application/openmetrics-text; version=1.0.0"
    response = await edge.http.get("/metrics", headers={"accept": accept})
    assert response.headers["content-type"].startswith("application/openmetrics-text")
    assert response.text.endswith("# EOF\n")
    response = await edge.http.get("/metrics")
    assert response.headers["content-type"].startswith("text/plain")


@pytest.mark.parametrize("mark", ["x-forwarded-for", "forwarded", "via", "x-real-ip"])
async def test_what_a_proxy_passes_on_gets_no_metrics(edge: Edge, mark: str) -> None:
    assert (await edge.http.get("/metrics")).status_code == 200
    response = await edge.http.get("/metrics", headers={mark: "127.0.0.1"})
    assert (response.status_code, response.json()["error"]) == (401, "NotSignedIn")


async def test_behind_an_address_of_its_own_only_the_token_opens_them(guarded: Edge) -> None:
    for headers in ({}, {"authorization": "Bearer wrong"}, {"authorization": "s3cret"}):
        assert (await guarded.http.get("/metrics", headers=headers)).status_code == 401
    for headers in ({}, {"x-forwarded-for": "203.0.113.7"}):
        given = {"authorization": "Bearer s3cret", **headers}
        assert (await guarded.http.get("/metrics", headers=given)).status_code == 200


async def test_alert_rules_and_documentation_name_metrics_that_exist(edge: Edge) -> None:
    await edge.candidate()
    text = (await edge.http.get("/metrics")).text
    families = list(text_string_to_metric_families(text))
    exist = {sample.name for family in families for sample in family.samples}
    exist |= {f"{family.name}_total" for family in families if family.type == "counter"}
    exist |= {f"{family.name}{part}" for family in families for part in ("", "_bucket", "_count", "_sum")}

    rules = yaml.safe_load((ROOT / "docs" / "prometheus-alerts.yml").read_text())["groups"][0]["rules"]
    named = {name for rule in rules for name in NAME.findall(rule["expr"] + rule["annotations"]["summary"])}
    assert len(rules) >= 6
    assert named - exist == set()
    page = set(NAME.findall((ROOT / "docs" / "observability.md").read_text()))
    assert page - exist == set()

    ours = {family.name for family in families if family.name.startswith("gezien_")}
    told = {name.removesuffix("_total").removesuffix("_info") for name in page}
    assert {name.removesuffix("_info") for name in ours} - told == set()


def test_every_event_that_is_logged_is_explained() -> None:
    logged: set[str] = set()
    for folder in ("handoff_api", "bot", "actions"):
        for file in (ROOT / folder).rglob("*.py"):
            pattern = r"(?:\blog(?:ger)?\.(?:debug|info|warning|error)|\breport)\(\s*\"(\w+)\""
            logged |= set(re.findall(pattern, file.read_text()))
    assert {"turn", "unexpected", "action_failed", "webhook_failed"} <= logged
    explained = set(re.findall(r"`(\w+)`", (ROOT / "docs" / "observability.md").read_text()))
    assert logged - explained == set()
