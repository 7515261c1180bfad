"""A real service, a real database (SQLite and PostgreSQL), and a bot stand-in."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.handoff_api.candidate import Candidate
from tests.handoff_api.databases import Postgres, Sqlite
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Sqlite:
    return Sqlite(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    server = Postgres()
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty, migrated database, once of each kind."""
    server: Sqlite | Postgres = request.getfixturevalue(request.param)
    return server.fresh(tmp_path) if isinstance(server, Sqlite) else server.fresh()


@pytest.fixture
def bot() -> Iterator[StandIn]:
    with StandIn() as bot:
        yield bot


@pytest.fixture
def turn_timeout_s() -> float:
    """How long the bot may think; a test that holds it takes longer, by `@with_patience`."""
    return 1.0


@pytest_asyncio.fixture
async def edge(tmp_path: Path, database_url: str, bot: StandIn, turn_timeout_s: float) -> AsyncIterator[Edge]:
    async with Edge(tmp_path, database_url, bot, turn_timeout_s=turn_timeout_s) as edge:
        yield edge


@pytest_asyncio.fixture
async def candidate(edge: Edge) -> Candidate:
    return await edge.candidate()


@pytest_asyncio.fixture
async def anna(edge: Edge) -> AsyncIterator[Desk]:
    desk = await Desk.open(edge, "Anna")
    yield desk
    await desk.close_browser()


@pytest_asyncio.fixture
async def bram(edge: Edge) -> AsyncIterator[Desk]:
    desk = await Desk.open(edge, "Bram")
    yield desk
    await desk.close_browser()


@pytest_asyncio.fixture
async def lead(edge: Edge) -> AsyncIterator[Desk]:
    desk = await Desk.open(edge, "Lieke", "lead")
    yield desk
    await desk.close_browser()
