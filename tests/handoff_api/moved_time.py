"""Time that passes without waiting: everything that is stored becomes so much older."""

from datetime import datetime, timedelta

from sqlalchemy import select, update

from handoff_api.db import UtcDateTime
from handoff_api.migrations import metadata
from tests.handoff_api.edge import Edge


async def time_passes(edge: Edge, by: timedelta) -> None:
    """Every moment in every table; to be called while nothing is going on."""
    async with edge.db.write() as session:
        for table in metadata().sorted_tables:
            moments = [column for column in table.columns if isinstance(column.type, UtcDateTime)]
            if not moments:
                continue
            keys = list(table.primary_key.columns)
            for row in (await session.execute(select(*keys, *moments))).all():
                found, times = row[: len(keys)], row[len(keys) :]
                earlier = {
                    column.name: moment - by
                    for column, moment in zip(moments, times, strict=True)
                    if isinstance(moment, datetime)
                }
                if earlier:
                    where = [key == value for key, value in zip(keys, found, strict=True)]
                    await session.execute(update(table).where(*where).values(earlier))
