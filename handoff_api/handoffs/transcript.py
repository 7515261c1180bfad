"""Everything a recruiter must know before writing: the whole ledger, notes and decisions included."""

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations import ledger
from handoff_api.conversations.ownership import recruiter_of
from handoff_api.handoffs.office import office_of
from handoff_api.handoffs.queue import queue
from handoff_api.handoffs.schemas import TranscriptRead
from handoff_api.handoffs.visibility import open_to
from handoff_api.recruiters.models import Recruiter


async def transcript(
    session: AsyncSession, conversation_id: UUID, recruiter: Recruiter, *, after: int = 0
) -> TranscriptRead:
    """The ledger after a number, with who has the conversation now and its live queue entry."""
    conversation = await open_to(session, conversation_id, recruiter)
    owner_id = recruiter_of(conversation.owner)
    owner = await session.get(Recruiter, owner_id) if owner_id else None
    entry = next((e for e in await queue(session, recruiter) if e.conversation_id == conversation_id), None)
    return TranscriptRead(
        conversation_id=conversation.id,
        owner=conversation.owner,
        owner_name=owner.name if owner else None,
        language=conversation.language,
        vacancy_id=conversation.vacancy_id,
        vacancy_title=office_of(session).title(conversation.vacancy_id),
        last_seq=conversation.last_seq,
        last_candidate_seq=conversation.last_candidate_seq,
        entry=entry,
        events=await events_after(session, conversation_id, after),
    )


async def events_after(session: AsyncSession, conversation_id: UUID, after: int) -> list[dict[str, Any]]:
    """Public events, notes and decisions after a number, in order."""
    events = await ledger.read(session, conversation_id, after, public_only=False)
    facts = await ledger.facts_of(session, events)
    return [ledger.public(event, facts) for event in events]
