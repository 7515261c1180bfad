"""Refusals on console pages: plain words on a page, the sign-in page, or JSON for a form sent in the background."""

from collections.abc import Callable, Coroutine
from html import escape
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from fastapi.routing import APIRoute

from handoff_api import trace
from handoff_api.console import clock
from handoff_api.console.door import find_me
from handoff_api.console.page import page, wants_json, words
from handoff_api.console.texts import Words
from handoff_api.errors import (
    ConversationClosed,
    GezienError,
    Invalid,
    NotAllowed,
    NotFound,
    NotSignedIn,
    OwnerChanged,
    StaleView,
    TooMany,
)
from handoff_api.recruiters.dependencies import WrongToken


class ConsoleRoute(APIRoute):
    """Renders what the service refuses, where people can read it."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handler = super().get_route_handler()

        async def handle(request: Request) -> Response:
            try:
                return await handler(request)
            except GezienError as error:
                return await refused(request, error)
            except RequestValidationError:  # an address that holds no conversation's number
                return await refused(request, NotFound("there is no such page"))

        return handle


def console_router() -> APIRouter:
    return APIRouter(route_class=ConsoleRoute, include_in_schema=False)


async def refused(request: Request, error: GezienError) -> Response:
    t = words(request)
    if wants_json(request):
        content = {"error": type(error).__name__, "message": in_words(t, error), "trace": trace.current()}
        content |= error.details()
        return JSONResponse(content, error.status_code)
    if isinstance(error, NotSignedIn):
        going = request.url.path if request.method == "GET" else "/console/queue"
        return RedirectResponse(f"/console/sign-in?{urlencode({'next': going})}", 303)
    me = await find_me(request)
    code = trace.current() if error.status_code >= 500 else None  # what went wrong with us is worth reporting
    return page(request, "refusal.html", me=me, status=error.status_code, error=in_words(t, error), trace=code)


def failed(request: Request) -> Response:
    """When something broke that nobody foresaw: a page that needs neither templates nor the database."""
    t = words(request)
    if wants_json(request):
        return JSONResponse({"error": "Unexpected", "message": t("refusal.other"), "trace": trace.current()}, 500)
    code = escape(t("refusal.trace", trace=trace.current()))
    said, back = escape(t("refusal.other")), escape(t("refusal.to_queue"))
    return HTMLResponse(
        f'<!doctype html><html lang="{t.language}"><head><meta charset="utf-8"><title>{said}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<link rel="stylesheet" href="/console/static/base.css"></head>'
        f'<body><main><h1>{said}</h1><p>{code}</p><p><a href="/console/queue">{back}</a></p></main></body></html>',
        500,
    )


def in_words(t: Words, error: GezienError) -> str:
    """A refusal as a recruiter reads it: what did not happen, and what they can do."""
    match error:
        case OwnerChanged(name=str(name)):
            return t("refusal.owner_changed", name=name)
        case OwnerChanged():
            return t("refusal.owner_unknown")
        case StaleView():
            return t("refusal.stale")
        case ConversationClosed():
            return t("refusal.closed")
        case TooMany(retry_after=seconds):
            return t("refusal.too_many", minutes=clock.in_minutes(t, seconds))
        case WrongToken():
            return t("refusal.form_expired")
        case NotSignedIn():
            return t("connection.signed_out")
        case NotAllowed():
            return t("refusal.not_allowed")
        case NotFound():
            return t("refusal.not_found")
        case Invalid():
            return t("refusal.invalid")
        case _:
            return t("refusal.other")
