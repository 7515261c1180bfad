"""Erasure: the ledger keeps its numbers and kinds, and a mark with date and reason instead of what was said (law 2)."""

from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations import ledger
from handoff_api.conversations.access import hashed, new_token
from handoff_api.conversations.models import Conversation, Event
from handoff_api.conversations.ownership import CLOSED, change_owner
from handoff_api.conversations.texts import text
from handoff_api.db import now
from handoff_api.erasures.service import note
from handoff_api.handoffs.models import Handoff
from handoff_api.intakes.models import Intake
from handoff_api.memory.models import Fact
from handoff_api.memory.service import erase as erase_fact


async def erase_conversation(
    session: AsyncSession, conversation: Conversation, why: str = "asked by the candidate"
) -> None:
    """Ends the conversation for everybody and removes what was said in it. Its token opens nothing afterwards."""
    note(session, "conversation", conversation.id)
    if conversation.owner != CLOSED:
        await change_owner(session, conversation, CLOSED, text=text("erased", conversation.language))
    mark: dict[str, Any] = {"erased": {"at": now().isoformat(), "why": why}}
    await session.flush()
    await session.execute(
        update(Event)
        .where(Event.conversation_id == conversation.id)
        .values(payload=mark, client_message_id=None)
        .execution_options(synchronize_session=False)
    )
    for fact in await session.scalars(select(Fact).where(Fact.conversation_id == conversation.id)):
        erase_fact(fact, "erased")
    for handoff in await session.scalars(select(Handoff).where(Handoff.conversation_id == conversation.id)):
        handoff.reasons = [{**reason, "quote": None} for reason in handoff.reasons]
        if handoff.status in ("waiting", "claimed"):
            handoff.status, handoff.ended_at = "closed", now()
    await session.execute(delete(Intake).where(Intake.conversation_id == conversation.id))
    conversation.token_hash = hashed(new_token())
    conversation.state, conversation.asked = {}, None
    conversation.resume_due = conversation.crisis = False
    conversation.read_seq = conversation.answered_seq = conversation.last_candidate_seq
    conversation.lease = conversation.lease_until = None  # a turn under way stores nothing any more
    ledger.announce(session, ledger.topic_of(conversation.id), "queue")
