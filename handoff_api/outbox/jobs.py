"""Sends what is in the outbox, every second."""

from handoff_api.db import Database
from handoff_api.outbox.sending import send_due


async def tick(db: Database) -> None:
    await send_due(db)
