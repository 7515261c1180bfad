"""The service as a process of its own: told by a signal, and started again while a file is being worked on."""

import asyncio
import signal
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from handoff_api.files import read_json
from handoff_api.in_force.settings_file import LastInForce
from tests.handoff_api.edge import Edge
from tests.handoff_api.faults.process import EdgeProcess
from tests.handoff_api.in_force.writing import Files, look
from tests.handoff_api.standin import StandIn


@pytest_asyncio.fixture
async def process(files: Files, url: str, bot: StandIn) -> AsyncIterator[EdgeProcess]:
    files.settings()
    edge = EdgeProcess(files.home, url, bot)
    for name in ("OPENING_HOURS", "DEMO", "ORGANISATION_NAME"):
        edge.environment.pop(f"GEZIEN_{name}", None)
    async with edge:
        yield edge


async def organisation(edge: EdgeProcess) -> str:
    name: str = (await edge.http.get("/widget/settings.json")).json()["organisation"]
    return name


async def until_organisation(edge: EdgeProcess, name: str) -> None:
    async with asyncio.timeout(10):
        while await organisation(edge) != name:
            await asyncio.sleep(0.05)


async def test_signal_has_everything_looked_at_and_the_report_renewed(process: EdgeProcess, files: Files) -> None:
    report = files.home / "in-force" / "report.json"
    before = report.read_text()
    assert process.process is not None
    process.process.send_signal(signal.SIGHUP)
    async with asyncio.timeout(10):
        while report.read_text() == before:
            await asyncio.sleep(0.05)
    assert process.process.poll() is None
    assert '"asked": true' in report.read_text()


async def test_process_that_died_comes_back_with_what_was_in_force(process: EdgeProcess, files: Files) -> None:
    files.settings(organisation_name="De Eik", log_level="warning")
    await until_organisation(process, "De Eik")
    process.kill()
    files.settings_text('organisation_name = "half\n')
    await process.start()
    assert await organisation(process) == "De Eik"
    assert (await process.http.get("/api/v1/health")).json()["files"] is False
    files.settings(organisation_name="De Linde", log_level="warning")
    await until_organisation(process, "De Linde")
    report = files.home / "in-force" / "report.json"
    async with asyncio.timeout(10):
        while read_json(report)["troubles"]:
            await asyncio.sleep(0.05)
    assert read_json(report)["next_start"] == []


@pytest.mark.parametrize("slip", ["gone", "emptied"])
async def test_process_that_died_takes_no_missing_file_for_a_wish(
    process: EdgeProcess, files: Files, slip: str
) -> None:
    files.settings(organisation_name="De Eik")
    await until_organisation(process, "De Eik")
    process.kill()
    if slip == "gone":
        (files.home / "settings.toml").unlink()
    else:
        files.settings_text("\n")
    await process.start()
    assert await organisation(process) == "De Eik"
    assert (await process.http.get("/api/v1/health")).json()["files"] is False


async def test_first_start_with_a_bad_file_is_refused(files: Files, url: str, bot: StandIn) -> None:
    files.settings_text('opening_hours = "soms"\n')
    edge = EdgeProcess(files.home, url, bot)
    edge.environment.pop("GEZIEN_OPENING_HOURS")
    with pytest.raises(AssertionError, match="opening_hours"):
        await edge.start()
    await edge.http.aclose()


async def test_what_is_seen_to_be_in_force_is_kept_for_the_next_process(live: Edge, files: Files) -> None:
    """In this order: a process may die between any two steps."""
    holder = live.app.state.in_force
    kept: list[str] = []
    holder.changed = lambda: kept.append((files.home / LastInForce.file).read_text())
    files.settings(organisation_name="De Eik")
    await look(live)
    assert kept
    assert all("De Eik" in text for text in kept)
