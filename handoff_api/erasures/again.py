"""Erases again, in a database that was restored from a backup, what was erased after the backup. Never commits."""

from collections.abc import Iterable
from dataclasses import asdict

from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations.erasure import erase_conversation
from handoff_api.conversations.models import Conversation
from handoff_api.erasures.journal import Entry
from handoff_api.erasures.models import Erasure
from handoff_api.erasures.service import noted
from handoff_api.memory.service import forget_of
from handoff_api.people.models import Person
from handoff_api.people.rights import erase_person


async def apply_again(session: AsyncSession, entries: Iterable[Entry]) -> int:
    """Erases what was erased after this database was copied. Returns how many erasures it did not know yet."""
    done = {entry.id for entry in await noted(session)}
    missing = [entry for entry in entries if entry.id not in done]
    session.info["erasing_again"] = True
    for entry in missing:
        if entry.what == "person":
            if await session.get(Person, entry.subject):
                await erase_person(session, entry.subject)
        elif entry.what == "conversation":
            if conversation := await session.get(Conversation, entry.subject):
                await erase_conversation(session, conversation)
        elif entry.name is not None:
            await forget_of(session, entry.subject, entry.name, entry.vacancy_id)
        session.add(Erasure(**asdict(entry)))
        await session.flush()
    return len(missing)
