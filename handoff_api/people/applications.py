"""How an application ended: only a named recruiter says so (law 9). Never commits."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations import ledger
from handoff_api.conversations.ownership import recruiter_of, recruiter_owner
from handoff_api.db import now
from handoff_api.errors import Invalid, NotFound
from handoff_api.people.models import Application
from handoff_api.recruiters.models import Recruiter

Status = Literal["open", "withdrawn", "hired", "rejected", "vacancy_closed"]
STATUSES: tuple[str, ...] = get_args(Status)


@dataclass(frozen=True)
class Standing:
    """How an application stands, since when, and who decided it, by name if that is a recruiter of ours."""

    status: str
    since: datetime
    by: str | None


async def standing(session: AsyncSession, person_id: UUID, vacancy_id: str | None) -> Standing | None:
    """What a candidate may be told about the application that their conversation is about."""
    same = Application.vacancy_id == vacancy_id if vacancy_id else Application.vacancy_id.is_(None)
    application = await session.scalar(select(Application).where(Application.person_id == person_id, same))
    if application is None:
        return None
    decider = recruiter_of(application.status_by) if application.status_by else None
    name = await session.scalar(select(Recruiter.name).where(Recruiter.id == decider)) if decider else None
    return Standing(application.status, application.status_at, name)


async def find(session: AsyncSession, application_id: UUID) -> Application:
    application = await session.scalar(select(Application).where(Application.id == application_id).with_for_update())
    if application is None:
        raise NotFound("there is no such application")
    return application


async def set_status(session: AsyncSession, application_id: UUID, status: str, recruiter: Recruiter) -> Application:
    """Notes status, date and who decided. The same status again keeps the first date and name."""
    if status not in STATUSES:
        raise Invalid(f"a status is one of {', '.join(STATUSES)}")
    application = await find(session, application_id)
    if application.status != status:
        application.status, application.status_at = status, now()
        application.status_by = recruiter_owner(recruiter.id)
        ledger.announce(session, "queue")
    return application
