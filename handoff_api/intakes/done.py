"""The recruiter's next step settles an intake."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.db import now
from handoff_api.intakes.models import Intake
from handoff_api.recruiters.models import Recruiter


async def mark_done(session: AsyncSession, conversation_id: UUID, recruiter: Recruiter, how: str) -> Intake | None:
    """Notes who took the step and how: wrote, called, closed. The first step counts. None: there is no intake."""
    intake = await session.get(Intake, conversation_id)
    if intake is not None and intake.done_at is None:
        intake.done_at, intake.done_by, intake.done_how = now(), recruiter.id, how
        session.info.setdefault("topics", set()).add("queue")
    return intake
