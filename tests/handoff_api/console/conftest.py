from pathlib import Path

import pytest
import pytest_asyncio

from tests.handoff_api.candidate import Candidate
from tests.handoff_api.databases import Sqlite


@pytest.fixture
def database_url(sqlite: Sqlite, tmp_path: Path) -> str:
    """One kind of database is enough here: the pages hold no queries, and what they call is tested on both."""
    return sqlite.fresh(tmp_path)


@pytest_asyncio.fixture
async def waiting(candidate: Candidate) -> Candidate:
    """A candidate who asked for a person."""
    seq = await candidate.write("ik wil graag een mens spreken")
    await candidate.until({"kind": "owner_changed", "owner": "queue"}, after=seq)
    return candidate
