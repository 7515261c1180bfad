"""The tables that the migrations make are the tables that the models describe."""

from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect

from handoff_api.migrations import check, upgrade
from tests.handoff_api.databases import Postgres


def test_models_and_migrations_agree_on_sqlite(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'new' / 'gezien.db'}"
    upgrade(url)
    check(url)


def test_upgrading_again_changes_nothing(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'gezien.db'}"
    upgrade(url)
    before = (tmp_path / "gezien.db").read_bytes()
    upgrade(url)
    assert (tmp_path / "gezien.db").read_bytes() == before


@pytest.mark.postgres
def test_models_and_migrations_agree_on_postgresql(postgres: Postgres) -> None:
    url = postgres.empty()
    upgrade(url)
    check(url)
    engine = create_engine(url)
    names = {index["name"] for index in inspect(engine).get_indexes("handoffs")}
    engine.dispose()
    assert "uq_handoffs_live" in names
