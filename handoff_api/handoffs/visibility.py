"""Who may see what: a threat, and a complaint about a person, is a team lead's first (DESIGN.md part 3)."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations.models import Conversation
from handoff_api.errors import NotFound
from handoff_api.handoffs.models import Handoff
from handoff_api.handoffs.office import office_of
from handoff_api.handoffs.repository import live_handoff
from handoff_api.recruiters.models import Recruiter


def same_person(recruiter: Recruiter, name: str | None) -> bool:
    """Whether a name in a vacancy means this account: the whole name, the first name or the address."""
    said = (name or "").strip().casefold()
    mine = recruiter.name.casefold()
    return bool(said) and said in {mine, mine.split()[0], recruiter.email}


def concerned(recruiter: Recruiter, handoff: Handoff, vacancy_recruiter: str | None) -> bool:
    """Whether the matter may be about this recruiter: the vacancy's own, or one whom the quoted words name."""
    first = recruiter.name.casefold().split()[0]
    quotes = " ".join(str(reason.get("quote") or "") for reason in handoff.reasons).casefold()
    return same_person(recruiter, vacancy_recruiter) or first in quotes.replace(",", " ").replace(".", " ").split()


def may_see(recruiter: Recruiter, handoff: Handoff, vacancy_recruiter: str | None, leads: Iterable[Recruiter]) -> bool:
    """A lead whom it does not concern; when it concerns every lead, any lead, because somebody must see it."""
    if not handoff.for_lead or handoff.recruiter_id == recruiter.id:
        return True
    if recruiter.role != "lead":
        return False
    impartial = [lead for lead in leads if not concerned(lead, handoff, vacancy_recruiter)]
    return not impartial or any(lead.id == recruiter.id for lead in impartial)


async def leads_of(session: AsyncSession) -> list[Recruiter]:
    return list(
        await session.scalars(select(Recruiter).where(Recruiter.role == "lead", Recruiter.disabled_at.is_(None)))
    )


async def open_to(session: AsyncSession, conversation_id: UUID, recruiter: Recruiter) -> Conversation:
    """The conversation, if this recruiter may see it. One they may not see does not exist for them."""
    conversation = await session.get(Conversation, conversation_id, populate_existing=True)
    if conversation is None:
        raise NotFound("there is no such conversation")
    handoff = await live_handoff(session, conversation_id)
    if handoff is not None and handoff.for_lead:
        name = office_of(session).recruiter_name(conversation.vacancy_id)
        if not may_see(recruiter, handoff, name, await leads_of(session)):
            raise NotFound("there is no such conversation")
    return conversation
