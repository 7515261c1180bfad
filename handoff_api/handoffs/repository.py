"""Queries on the queue, without rules."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations.models import Conversation, Event
from handoff_api.handoffs.models import Handoff

LIVE = ("waiting", "claimed")


async def live_handoff(session: AsyncSession, conversation_id: UUID) -> Handoff | None:
    return await session.scalar(
        select(Handoff)
        .where(Handoff.conversation_id == conversation_id, Handoff.status.in_(LIVE))
        .execution_options(populate_existing=True)
    )


async def locked(session: AsyncSession, conversation_id: UUID) -> Conversation | None:
    """The newest row, held until the transaction ends (SQLite: the whole write is held already)."""
    return await session.scalar(
        select(Conversation)
        .where(Conversation.id == conversation_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


async def live(session: AsyncSession) -> list[tuple[Handoff, Conversation]]:
    """All live handoffs in queue order: the most urgent first, then who waits longest."""
    rows = await session.execute(
        select(Handoff, Conversation)
        .join(Conversation, Conversation.id == Handoff.conversation_id)
        .where(Handoff.status.in_(LIVE))
        .order_by(Handoff.urgency.desc(), Handoff.waiting_since, Handoff.opened_at, Handoff.id)
    )
    return [(handoff, conversation) for handoff, conversation in rows]


async def oldest_unanswered(session: AsyncSession, conversation: Conversation) -> datetime | None:
    """When the oldest candidate message was sent that nobody has answered; None: all are answered."""
    if conversation.last_candidate_seq <= conversation.answered_seq:
        return None
    return await session.scalar(
        select(Event.at)
        .where(
            Event.conversation_id == conversation.id,
            Event.seq > conversation.answered_seq,
            Event.kind == "message",
            Event.payload["from"].as_string() == "candidate",
        )
        .order_by(Event.seq)
        .limit(1)
    )


async def sent_at(session: AsyncSession, conversation_id: UUID, seq: int) -> datetime | None:
    return await session.scalar(select(Event.at).where(Event.conversation_id == conversation_id, Event.seq == seq))
