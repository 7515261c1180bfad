"""The team: who can talk with candidates, and inviting a colleague."""

from fastapi import Depends, Request
from fastapi.responses import Response

from handoff_api import db
from handoff_api.console.door import Form, Me, SignedIn, field
from handoff_api.console.page import page, settings_of
from handoff_api.console.route import console_router
from handoff_api.dependencies import get_database
from handoff_api.recruiters import service as recruiters
from handoff_api.recruiters.dependencies import get_lead

router = console_router()


@router.get("/console/team")
async def show_team(request: Request, me: Me) -> Response:
    return await _page(request, me)


@router.post("/console/team/invite", dependencies=[Depends(get_lead)])
async def invite(request: Request, me: Me, form: Form) -> Response:
    """Answers with the page itself: the link is shown once and stands in no address or history."""
    role = "lead" if field(form, "role") == "lead" else "recruiter"
    async with get_database(request).write() as session:
        token = await recruiters.create_invite(session, role)
    return await _page(request, me, link=settings_of(request).address + recruiters.welcome_path(token))


async def _page(request: Request, me: SignedIn, link: str | None = None) -> Response:
    async with get_database(request).read() as session:
        colleagues = [person for person in await recruiters.colleagues(session) if person.disabled_at is None]
    return page(
        request,
        "team.html",
        me=me,
        here="team",
        path="/console/team",
        colleagues=colleagues,
        link=link,
        expires_at=db.now() + recruiters.INVITED_FOR,
    )
