"""Who is at the door: signed in or not, and whether a form really comes from our own page."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request
from starlette.datastructures import FormData

from handoff_api.recruiters.dependencies import WrongToken, check_csrf, get_recruiter, get_sign_in, signed_in
from handoff_api.recruiters.models import Recruiter, SignIn

FORM_COOKIE = "gezien_form"  # pages without a session: their hidden field must equal this cookie


@dataclass(frozen=True)
class SignedIn:
    recruiter: Recruiter
    csrf: str

    @property
    def id(self) -> UUID:
        return self.recruiter.id

    @property
    def name(self) -> str:
        return self.recruiter.name


async def get_me(
    recruiter: Annotated[Recruiter, Depends(get_recruiter)], sign_in: Annotated[SignIn, Depends(get_sign_in)]
) -> SignedIn:
    """Who is signed in; a form has carried the right token by now."""
    return SignedIn(recruiter, sign_in.csrf)


async def find_me(request: Request) -> SignedIn | None:
    """Who is signed in, for pages that also work without."""
    found = await signed_in(request)
    return SignedIn(found[0], found[1].csrf) if found else None


async def strangers_form(request: Request) -> FormData:
    """The form of a page before signing in."""
    await check_csrf(request, _form_token(request))
    return await request.form()


async def anybodys_form(request: Request) -> FormData:
    """A form that stands on every page, signed in or not."""
    me = await find_me(request)
    await check_csrf(request, me.csrf if me else _form_token(request))
    return await request.form()


def _form_token(request: Request) -> str:
    token = request.cookies.get(FORM_COOKIE)
    if not token:
        raise WrongToken("this browser has not loaded the page, or keeps no cookies")
    return token


async def read_form(request: Request) -> FormData:
    return await request.form()


def field(form: FormData, name: str) -> str:
    """A text field; a missing one, or a file in its place, is empty."""
    value = form.get(name)
    return value if isinstance(value, str) else ""


Me = Annotated[SignedIn, Depends(get_me)]
Form = Annotated[FormData, Depends(read_form)]  # after Me, which has checked the token
StrangersForm = Annotated[FormData, Depends(strangers_form)]
AnybodysForm = Annotated[FormData, Depends(anybodys_form)]
