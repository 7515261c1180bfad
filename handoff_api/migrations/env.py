"""Run by Alembic, through the functions of this package."""

from alembic import context
from sqlalchemy import Connection, create_engine, pool

from handoff_api.migrations import metadata


def run() -> None:
    if given := context.config.attributes.get("connection"):
        migrate(given)
        return
    engine = create_engine(context.config.attributes["url"], poolclass=pool.NullPool)
    with engine.connect() as connection:
        migrate(connection)


def migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata(),
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
