"""Alerts that repeat until somebody claims (R18): for urgency 2 and 3, every time the target passes once more."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.db import Database, now
from handoff_api.handoffs.models import Handoff
from handoff_api.handoffs.office import office_of
from handoff_api.handoffs.repository import live, live_handoff, locked
from handoff_api.handoffs.sla import due_at
from handoff_api.outbox.models import Notice
from handoff_api.outbox.service import CRISIS, HANDOFF_OVERDUE, post

REPEATED_FROM = 2


async def alert_again(db: Database) -> int:
    """Posts a notice for everybody who waits too long and was not alerted about lately; returns how many."""
    async with db.read() as session:
        late = [
            conversation.id
            for handoff, conversation in await live(session)
            if handoff.urgency >= REPEATED_FROM and await alert_due(session, handoff)
        ]
    posted = 0
    for conversation_id in late:
        async with db.write() as session:
            conversation = await locked(session, conversation_id)
            handoff = await live_handoff(session, conversation_id)
            if conversation and handoff and await alert_due(session, handoff):
                await post(session, CRISIS if handoff.urgency >= 3 else HANDOFF_OVERDUE, handoff, conversation)
                posted += 1
    return posted


async def alert_due(session: AsyncSession, handoff: Handoff) -> bool:
    """Whether the target has passed since the wait began and since the last alert."""
    if handoff.status != "waiting":
        return False
    since = max(handoff.waiting_since, await last_alert(session, handoff.id) or handoff.opened_at)
    return due_at(office_of(session).hours, handoff.urgency, since) <= now()


async def last_alert(session: AsyncSession, handoff_id: UUID) -> datetime | None:
    return await session.scalar(
        select(Notice.created_at)
        .where(Notice.payload["handoff_id"].as_string() == str(handoff_id))
        .order_by(Notice.created_at.desc())
        .limit(1)
    )
