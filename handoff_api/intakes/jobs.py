"""Silence becomes an intake; looked at once a minute."""

from datetime import datetime, timedelta
from weakref import WeakKeyDictionary

from handoff_api.db import Database, now
from handoff_api.intakes import service

LOOK_EVERY = timedelta(minutes=1)

_looked: WeakKeyDictionary[Database, datetime] = WeakKeyDictionary()


async def tick(db: Database) -> None:
    last = _looked.get(db)
    if last is not None and now() - last < LOOK_EVERY:
        return
    _looked[db] = now()
    async with db.read() as session:
        if not await service.silent(session):
            return
    async with db.write() as session:
        await service.tick(session)
