"""Export and erasure of a person. Never commits."""

from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations import ledger
from handoff_api.conversations.erasure import erase_conversation
from handoff_api.conversations.models import Conversation, Event
from handoff_api.erasures.service import note
from handoff_api.handoffs.models import Handoff
from handoff_api.intakes.models import Intake
from handoff_api.memory.models import Fact
from handoff_api.memory.service import erase as erase_fact
from handoff_api.people.models import Application, Person
from handoff_api.people.schemas import Export

BEHIND = frozenset({ledger.DECISION, ledger.NOTE})
OF_COLLEAGUES = frozenset({"recruiter_id", "name"})


async def export(session: AsyncSession, person_id: UUID) -> Export:
    """Everything that is kept about the person: what they told and were told, what the assistant decided and why, and
    what colleagues noted. Not whose note it is: that is about the colleague."""
    person = await session.get_one(Person, person_id)
    applications = await session.scalars(select(Application).where(Application.person_id == person_id))
    facts = await session.scalars(select(Fact).where(Fact.person_id == person_id).order_by(Fact.stated_at))
    conversations = await session.scalars(
        select(Conversation).where(Conversation.person_id == person_id).order_by(Conversation.created_at)
    )
    return Export(
        person={"id": str(person.id), "created_at": person.created_at},
        applications=[
            {"vacancy_id": one.vacancy_id, "status": one.status, "status_at": one.status_at} for one in applications
        ],
        facts=[_fact(fact) for fact in facts],
        conversations=[await _conversation(session, conversation) for conversation in conversations],
    )


async def erase_person(session: AsyncSession, person_id: UUID) -> None:
    """Nothing of what was said or remembered is left; the ledgers keep their numbers and marks."""
    note(session, "person", person_id)
    for conversation in await session.scalars(
        select(Conversation).where(Conversation.person_id == person_id).with_for_update()
    ):
        await erase_conversation(session, conversation)
    for fact in await session.scalars(select(Fact).where(Fact.person_id == person_id)):
        erase_fact(fact, "erased")
    await session.execute(delete(Application).where(Application.person_id == person_id))


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "name": fact.name,
        "status": fact.status,
        "value": fact.value,
        "quote": fact.quote,
        "origin": fact.origin,
        "vacancy_id": fact.vacancy_id,
        "stated_at": fact.stated_at,
        "ended_at": fact.ended_at,
        "ended_why": fact.ended_why,
    }


async def _conversation(session: AsyncSession, conversation: Conversation) -> dict[str, Any]:
    handoffs = await session.scalars(select(Handoff).where(Handoff.conversation_id == conversation.id))
    intake = await session.get(Intake, conversation.id)
    private = [one for one in await ledger.read(session, conversation.id, public_only=False) if one.kind in BEHIND]
    return {
        "id": str(conversation.id),
        "vacancy_id": conversation.vacancy_id,
        "language": conversation.language,
        "created_at": conversation.created_at,
        "notice_version": conversation.notice_version,
        "events": await ledger.read_public(session, conversation.id),
        "decisions": [_behind(one) for one in private if one.kind == ledger.DECISION],
        "notes": [_behind(one) for one in private if one.kind == ledger.NOTE],
        "in_crisis": conversation.crisis,
        "handoffs": [
            {"opened_at": one.opened_at, "ended_at": one.ended_at, "urgency": one.urgency, "reasons": one.reasons}
            for one in handoffs
        ],
        "intake": {"completed_at": intake.completed_at, "promised_by": intake.promised_by} if intake else None,
    }


def _behind(event: Event) -> dict[str, Any]:
    """A line of the ledger that is not public, as the person it is about may have it."""
    return {
        "seq": event.seq,
        "at": event.at,
        **{key: value for key, value in event.payload.items() if key not in OF_COLLEAGUES},
    }
