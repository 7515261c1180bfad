"""Run by Alembic, through the functions of this package."""

from typing import Any

from alembic import context
from sqlalchemy import Connection, Engine, create_engine, event, pool

from handoff_api.migrations import metadata


def run() -> None:
    if given := context.config.attributes.get("connection"):
        migrate(given)
        return
    engine = create_engine(context.config.attributes["url"], poolclass=pool.NullPool)
    if engine.dialect.name == "sqlite":
        _change_all_or_nothing(engine)
    with engine.connect() as connection:
        migrate(connection)


def _change_all_or_nothing(engine: Engine) -> None:
    """SQLite can undo changes of tables too, if its driver is kept from committing before each of them."""

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata(),
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
        transactional_ddl=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
