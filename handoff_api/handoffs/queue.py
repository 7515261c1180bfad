"""The queue as a recruiter sees it."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations import ledger
from handoff_api.conversations.models import Conversation
from handoff_api.conversations.ownership import BOT
from handoff_api.db import now
from handoff_api.handoffs.models import Handoff
from handoff_api.handoffs.office import office_of
from handoff_api.handoffs.reasons import STEPPED_IN, reason_for
from handoff_api.handoffs.repository import live, oldest_unanswered
from handoff_api.handoffs.schemas import QueueEntry, ReasonRead
from handoff_api.handoffs.sla import due_at
from handoff_api.handoffs.visibility import leads_of, may_see
from handoff_api.memory.models import Fact
from handoff_api.recruiters import service as recruiters
from handoff_api.recruiters.models import Recruiter


async def queue(session: AsyncSession, recruiter: Recruiter) -> list[QueueEntry]:
    """All live handoffs this recruiter may see: the most urgent first, then who waits longest."""
    office, leads = office_of(session), await leads_of(session)
    rows = await live(session)
    names = await candidate_names(session, [conversation for _, conversation in rows])
    staff = await recruiters.names(session)
    entries: list[QueueEntry] = []
    place = 0
    for handoff, conversation in rows:
        place += handoff.status == "waiting"  # counts what others alone may see too: candidates were told this place
        if not may_see(recruiter, handoff, office.recruiter_name(conversation.vacancy_id), leads):
            continue
        waiting_since = handoff.waiting_since
        if handoff.status == "claimed":
            waiting_since = await oldest_unanswered(session, conversation)  # type: ignore[assignment]
        due = due_at(office.hours, handoff.urgency, waiting_since) if waiting_since else None
        entries.append(
            QueueEntry(
                handoff_id=handoff.id,
                conversation_id=conversation.id,
                status="waiting" if handoff.status == "waiting" else "claimed",
                urgency=handoff.urgency,
                reasons=in_words(handoff.reasons),
                for_lead=handoff.for_lead,
                vacancy_id=conversation.vacancy_id,
                vacancy_title=office.title(conversation.vacancy_id),
                candidate_name=names.get(conversation.person_id),
                language=conversation.language,
                opened_at=handoff.opened_at,
                waiting_since=waiting_since,
                due_at=due,
                overdue=due is not None and due < now(),
                position=place if handoff.status == "waiting" else None,
                with_bot=conversation.owner == BOT,
                crisis=handoff.urgency >= 3,
                recruiter_id=handoff.recruiter_id,
                recruiter_name=staff.get(handoff.recruiter_id) if handoff.recruiter_id else None,
                mine=handoff.recruiter_id == recruiter.id,
                seen=handoff.first_seen_at is not None,
                last_seq=conversation.last_seq,
            )
        )
    return entries


async def mark_seen(session: AsyncSession, conversation_id: UUID) -> None:
    """Notes when a person first looked at a waiting entry."""
    handoff = await session.scalar(
        select(Handoff).where(
            Handoff.conversation_id == conversation_id, Handoff.status == "waiting", Handoff.first_seen_at.is_(None)
        )
    )
    if handoff is not None:
        handoff.first_seen_at = now()
        ledger.announce(session, "queue")


def in_words(reasons: Iterable[Mapping[str, Any]]) -> list[ReasonRead]:
    """Reasons for a recruiter's eyes; none at all means that a recruiter stepped in."""
    shown = []
    for reason in reasons:
        words = reason_for(reason["code"], reason.get("kind"))
        shown.append(
            ReasonRead(
                code=reason["code"], kind=reason.get("kind"), nl=words.nl, en=words.en, quote=reason.get("quote")
            )
        )
    return shown or [ReasonRead(code="stepped_in", nl=STEPPED_IN.nl, en=STEPPED_IN.en)]


async def candidate_names(session: AsyncSession, conversations: Iterable[Conversation]) -> dict[UUID, str]:
    """The names that candidates gave, by person."""
    people = {conversation.person_id for conversation in conversations}
    if not people:
        return {}
    rows = await session.execute(
        select(Fact.person_id, Fact.value).where(
            Fact.person_id.in_(people), Fact.name == "name", Fact.status == "given", Fact.ended_at.is_(None)
        )
    )
    return {person_id: str(value) for person_id, value in rows if value}
