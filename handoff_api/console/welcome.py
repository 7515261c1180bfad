"""The one-time link: a new colleague makes an account."""

from email_validator import EmailNotValidError, validate_email
from fastapi import Request
from fastapi.responses import HTMLResponse, Response

from handoff_api.console.door import StrangersForm, field
from handoff_api.console.page import page, words
from handoff_api.console.route import console_router
from handoff_api.console.sign_in import open_session
from handoff_api.dependencies import get_database
from handoff_api.errors import Invalid
from handoff_api.recruiters import service as recruiters
from handoff_api.recruiters.dependencies import Throttle
from handoff_api.safety import address_of

router = console_router()


@router.get("/console/welcome/{token}")
async def show_welcome(request: Request, token: str) -> Response:
    async with get_database(request).read() as session:
        try:
            invite = await recruiters.find_invite(session, token)
        except recruiters.InviteSpent:
            return _page(request, spent=True, status=404)
        first = not await recruiters.anybody(session)
    return _page(request, lead=first or invite.role == "lead")


@router.post("/console/welcome/{token}")
async def make_account(request: Request, token: str, form: StrangersForm, throttle: Throttle) -> Response:
    await throttle.check_address(address_of(request))
    name, email, password = (field(form, key)[:256] for key in ("name", "email", "password"))
    try:
        async with get_database(request).write() as session:
            recruiter = await recruiters.accept_invite(session, token, name=name[:80], email=email, password=password)
    except recruiters.InviteSpent:
        return _page(request, spent=True, status=404)
    except Invalid:
        return _page(request, name=name, email=email, wrong=_wrong(name, email, password), status=422)
    return await open_session(request, recruiter, "/console/queue")


def _wrong(name: str, email: str, password: str) -> str:
    """What to point at, after the account was refused."""
    if not name.strip():
        return "name"
    if len(password) < recruiters.MIN_PASSWORD:
        return "password"
    try:
        validate_email(email.strip(), check_deliverability=False)
    except EmailNotValidError:
        return "email"
    return "taken"


def _page(
    request: Request,
    *,
    status: int = 200,
    spent: bool = False,
    lead: bool = False,
    name: str = "",
    email: str = "",
    wrong: str | None = None,
) -> HTMLResponse:
    t = words(request)
    error = t(f"welcome.wrong_{wrong}", n=recruiters.MIN_PASSWORD) if wrong else None
    return page(
        request,
        "welcome.html",
        status=status,
        path=request.url.path,
        spent=spent,
        lead=lead,
        name=name,
        email=email,
        wrong="email" if wrong == "taken" else wrong,
        error=error,
        min_password=recruiters.MIN_PASSWORD,
    )
