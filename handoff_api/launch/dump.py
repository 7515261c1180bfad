"""A whole database copied into a SQLite file and back, whatever kind it is: that file is what a backup holds."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, create_engine, insert, inspect, pool, select, text

from handoff_api.launch.database import connected, fault_of_sqlite, faults, file_of, look, shown, versions
from handoff_api.launch.refusal import Exit, Refusal
from handoff_api.migrations import metadata, upgrade

AT_ONCE = 500  # rows


def take(url: str, target: Path) -> None:
    """One moment of the database, while others write in it. The copy is read to its end before it counts."""
    found = look(url)
    if found is None or found.revision is None:
        raise Refusal(f"there is nothing to back up: the database {shown(url)} has no tables yet")
    source = file_of(url)
    if source is not None:
        try:
            with closing(sqlite3.connect(source, timeout=30)) as connection:
                connection.execute("VACUUM INTO ?", [str(target)])
        except sqlite3.DatabaseError as error:
            raise fault_of_sqlite(source, error, f"copying the database {source} to {target.parent.parent}") from error
    else:
        if found.revision != versions()[0]:
            raise Refusal(
                f"the tables of {shown(url)} are of another version ({found.revision}) than this code "
                f"({versions()[0]}); back up with the version that runs, or start this one first"
            )
        with connected(url) as reading:
            reading.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            _into_sqlite(reading, target)
    if wrong := faults(target):
        raise Refusal(f"the database {shown(url)} could not be copied soundly ({wrong})", Exit.DAMAGED)


def _into_sqlite(source: Connection, target: Path) -> None:
    upgrade(f"sqlite:///{target}")
    engine = create_engine(f"sqlite:///{target}", poolclass=pool.NullPool)
    with engine.begin() as connection:
        copy_rows(source, connection)
    engine.dispose()


def copy_rows(source: Connection, target: Connection) -> None:
    """Every row of every table, in an order that keeps references whole. Both must be of this code's version."""
    for table in metadata().sorted_tables:
        rows = source.execute(select(table), execution_options={"stream_results": True})
        for part in rows.mappings().partitions(AT_ONCE):
            target.execute(insert(table), [dict(row) for row in part])


def put_back(source: Path, url: str, aside: str) -> bool:
    """Into a PostgreSQL database, all or nothing. The tables that are there go to the schema `aside`, whole.

    Returns whether there were any.
    """
    engine = create_engine(f"sqlite:///{source}", poolclass=pool.NullPool)
    try:
        with connected(url) as target, engine.connect() as reading, target.begin():
            _alone(target, url)
            was = _set_aside(target, aside)
            upgrade(url, target)
            copy_rows(reading, target)
    finally:
        engine.dispose()
    return was


def _alone(target: Connection, url: str) -> None:
    others = target.execute(
        text(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
            "AND backend_type = 'client backend'"
        )
    ).scalar()
    if others:
        raise Refusal(
            f"{others} other connections are open to the database {shown(url)}; stop every instance that uses it",
            Exit.BUSY,
        )


def _set_aside(target: Connection, aside: str) -> bool:
    there = set(inspect(target).get_table_names())
    ours = [table.name for table in metadata().sorted_tables if table.name in there]
    ours += [name for name in ("alembic_version",) if name in there]
    if ours:
        target.execute(text(f'CREATE SCHEMA "{aside}"'))
    for name in ours:
        target.execute(text(f'ALTER TABLE "{name}" SET SCHEMA "{aside}"'))
    return bool(ours)
