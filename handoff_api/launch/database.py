"""The database of an instance as the launcher sees it: can it be reached, is it ours, sound, and of which version."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect, make_url, pool, text
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError

from handoff_api.launch.refusal import Exit, Refusal, of_disk
from handoff_api.migrations import blocking, config, upgrade

SQLITE_BEGINS = b"SQLite format 3\x00"
CONNECT_S = 5
REMEDY = "restore a backup: ./gezien restore FILE --force (the file is kept aside)"


@dataclass(frozen=True)
class Found:
    """What is there. `revision` is None for a database without tables of ours."""

    kind: str  # sqlite, postgresql
    revision: str | None


def file_of(url: str) -> Path | None:
    """The file of a SQLite database; None for another kind."""
    parsed = make_url(url)
    return Path(parsed.database or "") if parsed.get_backend_name() == "sqlite" else None


def shown(url: str) -> str:
    """Without the password."""
    path = file_of(url)
    return str(path) if path else make_url(url).render_as_string(hide_password=True)


def versions() -> list[str]:
    """The revisions that this code knows, the newest first."""
    return [script.revision for script in ScriptDirectory.from_config(config("sqlite://")).walk_revisions()]


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    """A connection that writes nothing by itself. Refuses what cannot be reached or read."""
    sqlite = file_of(url)
    options = {} if sqlite else {"connect_args": {"connect_timeout": CONNECT_S}}
    engine = create_engine(blocking(url), poolclass=pool.NullPool, hide_parameters=True, **options)
    try:
        with engine.connect() as connection:
            yield connection
    except OperationalError as error:
        raise unreachable(url, error) from error
    except DatabaseError as error:
        if sqlite is None or not isinstance(error.orig, sqlite3.DatabaseError):
            raise
        raise _damaged(sqlite, str(error.orig)) from error
    finally:
        engine.dispose()


def unreachable(url: str, error: DBAPIError) -> Refusal:
    why = " ".join(str(error.orig).split())
    return Refusal(
        f"the database {shown(url)} cannot be reached: {why}; start it, or put GEZIEN_DATABASE_URL right",
        Exit.UNAVAILABLE,
    )


def look(url: str, *, thorough: bool = False) -> Found | None:
    """What database is there; None when there is none yet. `thorough` also reads a SQLite file to its end."""
    path = file_of(url)
    if path is not None:
        if not path.exists() or path.stat().st_size == 0:
            return None
        _check_file(path, thorough=thorough)
    with connected(url) as connection:
        tables = set(inspect(connection).get_table_names())
        if "alembic_version" in tables:
            revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        else:
            revision = None
    if revision is None and tables:
        raise Refusal(
            f"the database {shown(url)} is not one of Gezien: it has other tables ({', '.join(sorted(tables)[:3])}…); "
            "name an empty one",
            Exit.DAMAGED,
        )
    return Found("sqlite" if path else "postgresql", revision)


def check_version(url: str, found: Found | None) -> None:
    """Refuses a database that a newer version has changed: this code would not understand it."""
    if found and found.revision and found.revision not in versions():
        raise Refusal(
            f"the database {shown(url)} was made by a newer version of Gezien (its tables are version "
            f"{found.revision}, this code knows up to {versions()[0]}); run that version, "
            "or restore a backup of this one: ./gezien restore FILE"
        )


def prepare(url: str) -> None:
    """Checks the database and brings its tables to this version."""
    check_version(url, look(url, thorough=True))
    path = file_of(url)
    try:
        if path is not None:
            path.touch(mode=0o600)  # before SQLite makes it readable by others; the files beside it take after it
        upgrade(url)
    except OSError as error:
        raise of_disk(error, f"the database {shown(url)} cannot be made or written") from error
    except OperationalError as error:
        if path is not None and isinstance(error.orig, sqlite3.DatabaseError):
            raise fault_of_sqlite(path, error.orig, f"bringing the database {path} to this version") from error
        raise unreachable(url, error) from error


def fault_of_sqlite(path: Path, error: sqlite3.DatabaseError, doing: str) -> Refusal:
    """SQLite says "disk I/O error" also for a file that may not grow; then the file itself is sound."""
    if "disk is full" in str(error) or ("disk I/O error" in str(error) and faults(path) is None):
        return Refusal(f"no space left: {doing}; make room and run this again", Exit.NO_SPACE)
    if "locked" in str(error):
        return Refusal(f"the database {path} is busy: {doing}; try again in a moment", Exit.BUSY)
    if "readonly" in str(error) or "unable to open" in str(error):
        return Refusal(f"no right to write: {doing} ({error}); give this user the right", Exit.CANNOT_WRITE)
    return _damaged(path, str(error))


def _check_file(path: Path, *, thorough: bool) -> None:
    try:
        with path.open("rb") as file:
            begins = file.read(len(SQLITE_BEGINS))
    except OSError as error:
        raise Refusal(f"the database {path} cannot be read: {error.strerror}", Exit.CANNOT_WRITE) from error
    if begins != SQLITE_BEGINS:
        raise Refusal(f"{path} is not a SQLite database; {REMEDY}", Exit.DAMAGED)
    if thorough and (wrong := faults(path)):
        raise _damaged(path, wrong)


def _damaged(path: Path, why: str) -> Refusal:
    return Refusal(f"the database {path} is damaged ({why}); {REMEDY}", Exit.DAMAGED)


def faults(path: Path) -> str | None:
    """What SQLite finds wrong in the file, in its own words."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=CONNECT_S)) as connection:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            return None if found == "ok" else " ".join(str(found).split())
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            return None  # busy, so somebody can read it
        return str(error)
    except sqlite3.DatabaseError as error:
        return str(error)
