"""The database: one engine, one declarative base, two kinds of session (reading and writing)."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, DateTime, Dialect, MetaData, Uuid, event
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

from handoff_api import metrics
from handoff_api.errors import DatabaseBusy

BUSY_TIMEOUT_MS = 5_000


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC datetime on every backend; SQLite stores it without zone, so the zone is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime was about to be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """Constraint names are fixed, so that a migration can name what it drops."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[Any] = {datetime: UtcDateTime, UUID: Uuid, dict[str, Any]: JSON, list[Any]: JSON}


def now() -> datetime:
    """The present moment, aware, in UTC. The one clock of the service, so that tests can move it."""
    return datetime.now(UTC)


class Database:
    """Owns the engine. `write()` commits when the block ends well and rolls back otherwise; `read()` never commits.

    On SQLite a write begins with BEGIN IMMEDIATE: two writers queue up (for at most `BUSY_TIMEOUT_MS`) instead of
    one of them failing half-way when it upgrades a read lock. Writers of this process queue up in order of arrival,
    which is quicker than SQLite's own waiting; never open a write within a write.

    What a session collected in `info["topics"]` is published after its commit, and never when it was rolled back.
    What it erased (`info["erasures"]`) is in the journal before its commit: an erasure that the journal does not know
    would be undone by a restore.
    """

    def __init__(self, url: str, publish: Callable[[str], None] | None = None) -> None:
        self.url = url
        self.published = publish
        self.journal: Callable[[Sequence[Any]], None] | None = None
        self._writing = asyncio.Lock()
        self.is_sqlite = url.startswith("sqlite")
        options: dict[str, Any] = {} if self.is_sqlite else {"pool_size": 10, "max_overflow": 10, "pool_pre_ping": True}
        self.engine: AsyncEngine = create_async_engine(url, hide_parameters=True, **options)
        if self.is_sqlite:
            _prepare_sqlite(self.engine)
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False)

    def carry(self, **info: Any) -> None:
        """Puts these on `session.info` of every session from now on."""
        self._sessions.configure(info={**self._sessions.kw.get("info", {}), **info})

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        async with self._turn_to_write(), self._sessions() as session:
            if self.is_sqlite:
                await session.connection(execution_options={"gezien_begin": "IMMEDIATE"})
                session.info["serial"] = True  # nobody else writes until this ends
            async with _committing(session):
                yield session
                await self._note_erasures(session)
            topics = session.info.pop("topics", set())
        if self.published is not None:
            for topic in topics:
                self.published(topic)
        metrics.committed(session)

    async def _note_erasures(self, session: AsyncSession) -> None:
        erasures = session.info.pop("erasures", [])
        if not erasures or self.journal is None:
            return
        await session.flush()  # what the database refuses is not noted
        try:
            await asyncio.to_thread(self.journal, erasures)
        except OSError as error:
            raise DatabaseBusy(
                "the erasure could not be noted, so nothing was erased; try again in a moment"
            ) from error

    @asynccontextmanager
    async def _turn_to_write(self) -> AsyncIterator[None]:
        if not self.is_sqlite:
            yield
            return
        begun = time.perf_counter()
        try:
            async with asyncio.timeout(BUSY_TIMEOUT_MS / 1000):
                await self._writing.acquire()
        except TimeoutError as error:
            metrics.database_busy.inc()
            raise DatabaseBusy("the database is busy; try again in a moment") from error
        metrics.database_wait.observe(time.perf_counter() - begun)
        try:
            yield
        finally:
            self._writing.release()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        async with self._sessions() as session:
            yield session

    async def dispose(self) -> None:
        await self.engine.dispose()


@asynccontextmanager
async def _committing(session: AsyncSession) -> AsyncIterator[None]:
    try:
        yield
    except BaseException:
        await session.rollback()
        raise
    await session.commit()


def _prepare_sqlite(engine: AsyncEngine) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def _connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver's own BEGIN would defeat ours
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")  # law 3: committed means on the disk
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA secure_delete=ON")  # what was erased is overwritten in the file
        cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Any) -> None:
        mode = connection.get_execution_options().get("gezien_begin", "")
        connection.exec_driver_sql(f"BEGIN {mode}".strip())
