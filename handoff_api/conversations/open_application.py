"""From a closed vacancy to the open application, in the same conversation. Never commits."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations.models import Conversation
from handoff_api.db import now
from handoff_api.intakes.models import Intake
from handoff_api.memory.definitions import DEFINITIONS
from handoff_api.memory.models import Fact
from handoff_api.people import service as people
from handoff_api.people.models import Person


async def move(session: AsyncSession, conversation: Conversation) -> None:
    """The candidate accepted: what was told here comes along, so that nothing is asked twice (law 7).

    The application for the vacancy stays as it is: only a person or the ATS ends one (law 9). Answers to the vacancy's
    own questions stay with it.
    """
    vacancy_id, conversation.vacancy_id = conversation.vacancy_id, None
    if vacancy_id is None:
        return
    person = await session.get_one(Person, conversation.person_id)
    await people.apply_for(session, person, None)
    told = (Fact.person_id == person.id, Fact.ended_at.is_(None), Fact.name.in_(DEFINITIONS.facts_per_vacancy))
    before = {fact.name: fact for fact in await session.scalars(select(Fact).where(*told, Fact.vacancy_id.is_(None)))}
    here = (Fact.vacancy_id == vacancy_id, Fact.conversation_id == conversation.id)
    for fact in await session.scalars(select(Fact).where(*told, *here)):
        fact.vacancy_id = None
        if (old := before.get(fact.name)) is not None:
            old.ended_at, old.ended_why = now(), "corrected"
    if (intake := await session.get(Intake, conversation.id)) is not None:
        intake.vacancy_id = None
