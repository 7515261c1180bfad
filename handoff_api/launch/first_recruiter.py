"""The one-time link for the first recruiter, for as long as there is none."""

from handoff_api.db import Database
from handoff_api.recruiters.service import anybody, create_invite, welcome_path


async def invite_path(database_url: str) -> str | None:
    """The path of a fresh link; None when a recruiter has an account already."""
    db = Database(database_url)
    try:
        async with db.write() as session:
            return None if await anybody(session) else welcome_path(await create_invite(session, "lead"))
    finally:
        await db.dispose()
