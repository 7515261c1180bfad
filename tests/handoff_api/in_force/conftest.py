"""A running service whose files can be written, on SQLite: what is tested here is not the database."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.handoff_api.edge import Edge
from tests.handoff_api.in_force.writing import Files
from tests.handoff_api.standin import StandIn


@pytest.fixture
def url(sqlite: Any, tmp_path: Path) -> str:
    address: str = sqlite.fresh(tmp_path)
    return address


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


@pytest_asyncio.fixture
async def live(files: Files, url: str, bot: StandIn) -> AsyncIterator[Edge]:
    """Only what a file cannot change is given; the rest comes from settings.toml, as in an installation."""
    files.settings()
    files.vacancy("bakker")
    async with Edge(files.home, url, bot, from_file=True, demo=False) as edge:
        yield edge
