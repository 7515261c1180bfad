"""Accounts over JSON. The console's forms call the same service."""

from typing import Any

from fastapi import APIRouter, Request, Response

from handoff_api.dependencies import Reading, Session, get_database
from handoff_api.recruiters import service
from handoff_api.recruiters.dependencies import (
    COOKIE,
    CurrentLead,
    CurrentRecruiter,
    CurrentSignIn,
    Throttle,
    cookie_settings,
)
from handoff_api.recruiters.models import Recruiter
from handoff_api.recruiters.schemas import (
    InviteRead,
    InviteWrite,
    RecruiterRead,
    RecruitersRead,
    SignInRead,
    SignInWrite,
    WelcomeWrite,
)
from handoff_api.safety import address_of

router = APIRouter(prefix="/api/v1", tags=["recruiters"])


@router.post("/recruiter/sign-in")
async def sign_in(body: SignInWrite, request: Request, response: Response, throttle: Throttle) -> SignInRead:
    """Signs this browser in. The cookie is the sign-in; the CSRF token goes with every later change."""
    db = get_database(request)
    async with db.read() as session:  # checking a password takes a third of a second: hold no write meanwhile
        recruiter = await service.check_password(
            session, throttle, email=body.email, password=body.password, address=address_of(request)
        )
    async with db.write() as session:
        token, signed_in = await service.sign_in(session, recruiter)
    cookie: dict[str, Any] = cookie_settings(request)
    response.set_cookie(value=token, **cookie)
    return SignInRead(recruiter=_read(recruiter), csrf=signed_in.csrf)


@router.post("/recruiter/sign-out", status_code=204)
async def sign_out(recruiter: CurrentRecruiter, request: Request, response: Response, session: Session) -> None:
    await service.sign_out(session, request.cookies[COOKIE])
    response.delete_cookie(COOKIE, path="/")


@router.get("/recruiter")
async def who_am_i(recruiter: CurrentRecruiter, signed_in: CurrentSignIn) -> SignInRead:
    return SignInRead(recruiter=_read(recruiter), csrf=signed_in.csrf)


@router.get("/recruiters")
async def list_recruiters(recruiter: CurrentRecruiter, session: Reading) -> RecruitersRead:
    return RecruitersRead(recruiters=[_read(one) for one in await service.colleagues(session)])


@router.post("/recruiters/invites", status_code=201)
async def invite(body: InviteWrite, lead: CurrentLead, session: Session) -> InviteRead:
    """A one-time link for a colleague. Only team leads invite."""
    return InviteRead(path=service.welcome_path(await service.create_invite(session, body.role)))


@router.post("/recruiters/welcome/{token}", status_code=201)
async def welcome(token: str, body: WelcomeWrite, request: Request, throttle: Throttle) -> RecruiterRead:
    """Makes the account that a one-time link is for."""
    await throttle.check_address(address_of(request))
    async with get_database(request).write() as session:
        return _read(
            await service.accept_invite(session, token, name=body.name, email=body.email, password=body.password)
        )


def _read(recruiter: Recruiter) -> RecruiterRead:
    return RecruiterRead(id=recruiter.id, name=recruiter.name, email=recruiter.email, role=recruiter.role)
