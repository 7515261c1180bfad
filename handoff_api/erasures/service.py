"""Notes every erasure, and tells which ones a database has gone through. Never commits."""

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
