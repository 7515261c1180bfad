"""The one-time link for the first recruiter, for as long as there is none."""

from sqlalchemy import func, select

from handoff_api.db import Database
from handoff_api.recruiters.models import Recruiter
from handoff_api.recruiters.service import create_invite


async def invite_path(database_url: str) -> str | None:
    """The path of a fresh link; None when a recruiter has an account already."""
    db = Database(database_url)
    try:
        async with db.write() as session:
            if await session.scalar(select(func.count()).select_from(Recruiter)):
                return None
            return f"/console/welcome/{await create_invite(session, 'lead')}"
    finally:
        await db.dispose()
