"""Notes every erasure, and applies it again to a database that was restored from a backup. Never commits."""

from collections.abc import Iterable
from dataclasses import asdict
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.db import now
from handoff_api.erasures.journal import Entry
from handoff_api.erasures.models import Erasure


def note(
    session: AsyncSession, what: str, subject: UUID, *, name: str | None = None, vacancy_id: str | None = None
) -> None:
    """In the transaction that erases; `Database.write` puts it in the home's journal just before the commit."""
    if session.info.get("erasing_again"):
        return  # noted when it was done first
    entry = Entry(uuid4(), now(), what, subject, name, vacancy_id)
    session.add(Erasure(**asdict(entry)))
    session.info.setdefault("erasures", []).append(entry)


async def noted(session: AsyncSession) -> list[Entry]:
    """The erasures that this database has already gone through."""
    return [
        Entry(one.id, one.at, one.what, one.subject, one.name, one.vacancy_id)
        for one in await session.scalars(select(Erasure).order_by(Erasure.at))
    ]


async def apply_again(session: AsyncSession, entries: Iterable[Entry]) -> int:
    """Erases what was erased after this database was copied. Returns how many erasures it did not know yet."""
    from handoff_api.conversations.erasure import erase_conversation
    from handoff_api.conversations.models import Conversation
    from handoff_api.memory.service import forget_of
    from handoff_api.people.models import Person
    from handoff_api.people.rights import erase_person

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
