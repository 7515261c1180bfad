"""Who is calling: a signed-in recruiter, with the CSRF token on every call that changes something."""

import secrets
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import APIKeyCookie

from handoff_api.dependencies import get_database, in_force
from handoff_api.errors import NotAllowed, NotSignedIn
from handoff_api.recruiters.models import Recruiter, SignIn
from handoff_api.recruiters.service import SIGNED_IN_FOR, find_sign_in
from handoff_api.recruiters.throttle import SignInThrottle

COOKIE = "gezien_session"
CSRF_HEADER = "x-csrf-token"
CSRF_FIELD = "csrf"
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


class WrongToken(NotAllowed):
    """The CSRF token is missing or not this browser's."""


async def signed_in(request: Request) -> tuple[Recruiter, SignIn] | None:
    """Who this browser is; None when nobody is signed in. Looked up once per request, in a session of its own."""
    if not hasattr(request.state, "signed_in"):
        async with get_database(request).read() as session:
            request.state.signed_in = await find_sign_in(session, request.cookies.get(COOKIE))
    found: tuple[Recruiter, SignIn] | None = request.state.signed_in
    return found


# Tells the API's description what `signed_in` looks at.
Cookie = Depends(APIKeyCookie(name=COOKIE, auto_error=False, scheme_name="recruiter"))


async def get_sign_in(request: Request, _cookie: Annotated[str | None, Cookie]) -> SignIn:
    found = await signed_in(request)
    if found is None:
        raise NotSignedIn("sign in first")
    return found[1]


async def get_recruiter(request: Request, _cookie: Annotated[str | None, Cookie]) -> Recruiter:
    """The recruiter who is signed in. A call that changes something must carry the token of this sign-in."""
    found = await signed_in(request)
    if found is None:
        raise NotSignedIn("sign in first")
    recruiter, sign_in = found
    if request.method not in SAFE_METHODS:
        await check_csrf(request, sign_in.csrf)
    return recruiter


async def get_lead(recruiter: Annotated[Recruiter, Depends(get_recruiter)]) -> Recruiter:
    if recruiter.role != "lead":
        raise NotAllowed("only a team lead can do this")
    return recruiter


async def check_csrf(request: Request, expected: str) -> None:
    """Takes the token from the header, or from the form's hidden field."""
    given = request.headers.get(CSRF_HEADER)
    if given is None and request.headers.get("content-type", "").startswith(FORMS):
        field = (await request.form()).get(CSRF_FIELD)
        given = field if isinstance(field, str) else None
    if given is None or not secrets.compare_digest(given.encode(), expected.encode()):
        raise WrongToken("this page is out of date; load it again")


def get_throttle(request: Request) -> SignInThrottle:
    throttle: SignInThrottle = request.app.state.sign_in_throttle
    return throttle


def cookie_settings(request: Request) -> dict[str, object]:
    """How the session cookie is set: out of reach of scripts and other sites, and only over https where possible."""
    https = in_force(request).settings.address.startswith("https://")
    return {
        "key": COOKIE,
        "httponly": True,
        "samesite": "lax",
        "secure": https,
        "path": "/",
        "max_age": int(SIGNED_IN_FOR.total_seconds()),
    }


CurrentRecruiter = Annotated[Recruiter, Depends(get_recruiter)]
CurrentLead = Annotated[Recruiter, Depends(get_lead)]
CurrentSignIn = Annotated[SignIn, Depends(get_sign_in)]
Throttle = Annotated[SignInThrottle, Depends(get_throttle)]
