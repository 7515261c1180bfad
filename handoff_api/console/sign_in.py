"""Signing in and out, and the language of this browser."""

from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from handoff_api.console import clock
from handoff_api.console.door import FORM_COOKIE, AnybodysForm, Me, StrangersForm, field, find_me
from handoff_api.console.page import LANGUAGE_COOKIE, YEAR, local_path, page, put_cookie, words
from handoff_api.console.route import console_router
from handoff_api.console.texts import LANGUAGES
from handoff_api.dependencies import get_database
from handoff_api.errors import TooMany
from handoff_api.recruiters import service as recruiters
from handoff_api.recruiters.dependencies import COOKIE, Throttle, cookie_settings
from handoff_api.recruiters.models import Recruiter
from handoff_api.safety import address_of

router = console_router()


@router.get("/console/sign-in")
async def show_sign_in(request: Request, next: str = "") -> Response:
    if await find_me(request):
        return RedirectResponse(local_path(next), 303)
    notice = words(request)("sign_in.signed_out") if "out" in request.query_params else None
    return _form(request, next=local_path(next), notice=notice)


@router.post("/console/sign-in")
async def sign_in(request: Request, form: StrangersForm, throttle: Throttle) -> Response:
    t, email, going = words(request), field(form, "email"), local_path(field(form, "next"))
    try:
        async with get_database(request).read() as session:
            recruiter = await recruiters.check_password(
                session, throttle, email=email, password=field(form, "password")[:256], address=address_of(request)
            )
    except recruiters.WrongPassword:
        return _form(request, next=going, email=email, error=t("sign_in.wrong"), status=401)
    except TooMany as error:
        again = t("sign_in.too_many", minutes=clock.in_minutes(t, error.retry_after))
        return _form(request, next=going, email=email, error=again, status=429)
    return await open_session(request, recruiter, going)


async def open_session(request: Request, recruiter: Recruiter, going: str) -> Response:
    """Signs this browser in and goes on."""
    async with get_database(request).write() as session:
        token, _ = await recruiters.sign_in(session, recruiter)
    response = RedirectResponse(going, 303)
    cookie: dict[str, Any] = cookie_settings(request)
    response.set_cookie(value=token, **cookie)
    response.delete_cookie(FORM_COOKIE, path="/console")
    return response


@router.post("/console/sign-out")
async def sign_out(request: Request, me: Me) -> Response:
    async with get_database(request).write() as session:
        await recruiters.sign_out(session, request.cookies[COOKIE])
    response = RedirectResponse("/console/sign-in?out", 303)
    response.delete_cookie(COOKIE, path="/")
    return response


@router.get("/console/signed-in")
async def still_signed_in(request: Request) -> JSONResponse:
    """What a page asks when its stream ended: is it the network, or am I signed out?"""
    return JSONResponse({}, 200 if await find_me(request) else 401)


@router.post("/console/language")
async def choose_language(request: Request, form: AnybodysForm) -> Response:
    response = RedirectResponse(local_path(field(form, "back")), 303)
    if field(form, "language") in LANGUAGES:
        put_cookie(request, response, LANGUAGE_COOKIE, field(form, "language"), YEAR)
    return response


def _form(
    request: Request,
    *,
    next: str,
    email: str = "",
    error: str | None = None,
    notice: str | None = None,
    status: int = 200,
) -> HTMLResponse:
    return page(request, "sign_in.html", status=status, next=next, email=email, error=error, notice=notice)
