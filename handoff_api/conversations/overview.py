"""What lists of conversations show: the last words of each, and those the bot is busy with. Queries, no rules."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations.models import Conversation, Event
from handoff_api.conversations.ownership import BOT
from handoff_api.db import now
from handoff_api.handoffs.models import Handoff

BUSY_FOR = timedelta(minutes=30)  # so long after their last message candidates count as talking with the bot
AT_MOST = 50


@dataclass(frozen=True)
class LastWords:
    """The newest message of a candidate; `text` is None once it was erased."""

    text: str | None
    language: str
    at: datetime


async def last_words(session: AsyncSession, conversation_ids: Collection[UUID]) -> dict[UUID, LastWords]:
    """By conversation, for those in which the candidate wrote anything."""
    if not conversation_ids:
        return {}
    rows = await session.execute(
        select(Event, Conversation.language)
        .join(
            Conversation,
            and_(Conversation.id == Event.conversation_id, Conversation.last_candidate_seq == Event.seq),
        )
        .where(Conversation.id.in_(conversation_ids))
    )
    return {
        event.conversation_id: LastWords(event.payload.get("text"), event.payload.get("lang") or language, event.at)
        for event, language in rows
    }


async def busy_with_the_bot(session: AsyncSession) -> list[Conversation]:
    """Candidates who talk with the bot now and do not wait for a person, the latest first."""
    live = exists().where(Handoff.conversation_id == Conversation.id, Handoff.status.in_(("waiting", "claimed")))
    return list(
        await session.scalars(
            select(Conversation)
            .where(Conversation.owner == BOT, Conversation.last_candidate_at >= now() - BUSY_FOR, ~live)
            .order_by(Conversation.last_candidate_at.desc())
            .limit(AT_MOST)
        )
    )
