"""People and their applications. Never commits."""

from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations.models import Conversation
from handoff_api.people.models import Application, Person


def somebody(session: AsyncSession) -> Person:
    """A new, anonymous person."""
    person = Person(id=uuid4())
    session.add(person)
    return person


async def apply_for(session: AsyncSession, person: Person, vacancy_id: str | None) -> None:
    """Joins person and vacancy, once."""
    same = Application.vacancy_id == vacancy_id if vacancy_id else Application.vacancy_id.is_(None)
    if await session.scalar(select(Application.id).where(Application.person_id == person.id, same)) is None:
        session.add(Application(person_id=person.id, vacancy_id=vacancy_id))


async def in_crisis(session: AsyncSession, person: Person) -> bool:
    """Whether a crisis in any of this person's conversations still waits for a recruiter to end it."""
    found = await session.scalar(
        select(Conversation.id).where(Conversation.person_id == person.id, Conversation.crisis).limit(1)
    )
    return found is not None
