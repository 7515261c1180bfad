"""Silence becomes an intake; looked at once a minute."""

from datetime import datetime, timedelta

from handoff_api.db import Database, now
from handoff_api.intakes import service

LOOK_EVERY = timedelta(minutes=1)

_looked: dict[int, datetime] = {}  # by database, so that two services in one process do not share it


async def tick(db: Database) -> None:
    last = _looked.get(id(db))
    if last is not None and now() - last < LOOK_EVERY:
        return
    _looked[id(db)] = now()
    async with db.read() as session:
        if not await service.silent(session):
            return
    async with db.write() as session:
        await service.tick(session)
