"""Renders a page or a piece of one. Everything is escaped by default; nothing a person wrote is ever marked as safe."""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from handoff_api import db
from handoff_api.config import Settings
from handoff_api.console import clock
from handoff_api.console.door import FORM_COOKIE, SignedIn
from handoff_api.console.texts import Words, chosen_language
from handoff_api.dependencies import in_force

HERE = Path(__file__).parent
LANGUAGE_COOKIE = "gezien_language"
YEAR = timedelta(days=365)

_templates = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def words(request: Request) -> Words:
    """The console's texts in the language of this browser."""
    return Words(chosen_language(request.cookies.get(LANGUAGE_COOKIE), request.headers.get("accept-language")))


def settings_of(request: Request) -> Settings:
    return in_force(request).settings


def page(
    request: Request,
    template: str,
    *,
    me: SignedIn | None = None,
    status: int = 200,
    here: str = "",
    **values: Any,
) -> HTMLResponse:
    """A whole page. `me` is who is signed in, None on the pages before that; their forms get a token of their own."""
    form_token = None if me else request.cookies.get(FORM_COOKIE) or secrets.token_urlsafe(24)
    html = piece(
        request,
        template,
        me=me.recruiter if me else None,
        csrf=me.csrf if me else form_token,
        here=here,
        not_in_force=_not_in_force(request, me),
        alerts_in_crisis=in_force(request).office.alerts_in_crisis,
        **values,
    )
    response = HTMLResponse(html, status)
    if form_token:
        put_cookie(request, response, FORM_COOKIE, form_token, None)
    return response


def _not_in_force(request: Request, me: SignedIn | None) -> list[str]:
    """What team leads should know of the installation's files. Recruiters can do nothing about it."""
    if me is None or me.recruiter.role != "lead":
        return []
    t, held = words(request), in_force(request)
    told = [
        t("app.not_in_force", file=one.file, where=t("app.line", n=one.line) if one.line else "", what=one.what)
        for one in held.troubles
    ]
    if held.next_start:
        told.append(t("app.next_start", names=", ".join(held.next_start)))
    return told


def piece(request: Request, template: str, *, csrf: str | None, **values: Any) -> str:
    """A page or a part of one as HTML, with what every template may use."""
    t, now, zone = words(request), db.now(), ZoneInfo(settings_of(request).time_zone)
    helpers: dict[str, Callable[..., str]] = {
        "moment": lambda at: clock.moment(t, at, now, zone),
        "day": lambda at: clock.day(t, at, now, zone),
        "duration": lambda since: clock.duration(t, now - since),
        "static": static_path,
    }
    path = request.url.path if request.method == "GET" else values.get("path", "/console/queue")
    return _templates.get_template(template).render({**helpers, "path": path, **values, "t": t, "csrf": csrf})


def after_post(request: Request, to: str | None, *, stay: str) -> Response:
    """The answer to a form that did its work: a redirect, or JSON for a form that was sent in the background.

    `to` is where a background form should go next; None leaves it on the page (`stay`), which is live anyway.
    """
    if wants_json(request):
        return JSONResponse({"to": to})
    return RedirectResponse(to or stay, 303)


def wants_json(request: Request) -> bool:
    """A form sent in the background, or a stream, asks for something else than a page."""
    accept = request.headers.get("accept", "")
    return "application/json" in accept or "text/event-stream" in accept


def put_cookie(request: Request, response: Response, name: str, value: str, lasts: timedelta | None) -> None:
    response.set_cookie(
        name,
        value,
        max_age=int(lasts.total_seconds()) if lasts else None,
        path="/console",
        httponly=True,
        samesite="lax",
        secure=settings_of(request).address.startswith("https://"),
    )


@cache
def static_path(name: str) -> str:
    """The address of a file of our own, with a mark that changes with its content."""
    digest = sha256((HERE / "static" / name).read_bytes()).hexdigest()[:10]
    return f"/console/static/{name}?{digest}"


def local_path(path: str | None) -> str:
    """A place within the console to go to next; anything else (another site) becomes the queue."""
    plain = path and path.startswith("/console/") and "//" not in path and "\\" not in path
    return path if plain and path else "/console/queue"


def moment_text(request: Request, at: datetime) -> str:
    return clock.moment(words(request), at, db.now(), ZoneInfo(settings_of(request).time_zone))
