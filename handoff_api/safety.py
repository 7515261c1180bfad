"""What surrounds every request: a last resort, security headers, a limit on the body, a limit per network address."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from handoff_api import trace
from handoff_api.errors import GezienError, Invalid, TooLarge
from handoff_api.limits import Limits
from handoff_api.unexpected import report

MAX_BODY = 64 * 1024
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cross-origin-opener-policy": "same-origin",
}


def refusal(
    name: str, message: str, status: int, /, *, headers: Mapping[str, str] | None = None, **more: Any
) -> JSONResponse:
    """The one form of every refusal: {error, message, trace, …}. The trace finds its lines in the logs."""
    content = {"error": name, "message": message, "trace": trace.current(), **more}
    return JSONResponse(content, status, headers=headers)


def refuse(error: GezienError) -> JSONResponse:
    details = error.details()
    headers = {"retry-after": str(details["retry_after"])} if "retry_after" in details else None
    return refusal(type(error).__name__, str(error), error.status_code, headers=headers, **details)


def unexpected() -> JSONResponse:
    """For what is no refusal but our own failure."""
    return refusal("Unexpected", "something went wrong here; try again in a moment", 500)


def address_of(request: Request) -> str:
    """The network address of the caller. Behind a proxy the server sets it from X-Forwarded-For."""
    return request.client.host if request.client else "unknown"


class SecurityHeaders:
    """Puts the same strict headers on every answer; API answers are not kept by caches."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                if scope["path"].startswith(("/api/", "/console")):
                    headers.setdefault("cache-control", "no-store")
            await send(message)

        await self.app(scope, receive, sending)


class Cors(CORSMiddleware):
    """Which careers sites may call: asked at each call, because the list can change."""

    def __init__(self, app: ASGIApp, allowed: Callable[[], Collection[str]]) -> None:
        super().__init__(
            app,
            allow_methods=["GET", "POST", "PATCH", "DELETE"],
            allow_headers=["authorization", "content-type", "last-event-id"],
            expose_headers=["retry-after", "date", trace.HEADER],
            max_age=600,
        )
        self._allowed = allowed

    def is_allowed_origin(self, origin: str) -> bool:
        allowed = self._allowed()
        return origin in allowed or "*" in allowed


class CatchAll:
    """Answers what nobody foresaw, and logs it without values. The server's own traceback would hold them.

    A part of the answer may be on its way already: then the connection just ends.
    """

    def __init__(self, app: ASGIApp, console: Callable[[Request], Response]) -> None:
        self.app = app
        self.console = console  # how people read it who look at pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def sending(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self.app(scope, receive, sending)
        except Exception as error:
            if scope["type"] != "http":
                raise
            report("unexpected", error)
            if not started:
                response = self.console(Request(scope)) if scope["path"].startswith("/console") else unexpected()
                await response(scope, receive, send)


class CallLimit:
    """Refuses a network address that calls too often, before anything else is done for it."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self.app = app
        self.limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith("/api/"):
            try:
                await self.limits.check("address", address_of(Request(scope)))
            except GezienError as error:
                await refuse(error)(scope, receive, send)
                return
        await self.app(scope, receive, send)


class BodyLimit:
    """Refuses a body that is too large, without reading the rest of it.

    The server holds senders to the length they announce; a body without one is read here first, as far as allowed.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope) if scope["type"] == "http" else {}
        try:
            if int(headers.get("content-length", "0")) > MAX_BODY:
                raise _too_large()
            if "transfer-encoding" in headers:
                receive = _replayed(await _read_ahead(receive), receive)
        except ValueError:
            await refuse(Invalid("content-length is not a number"))(scope, receive, send)
        except TooLarge as error:
            await refuse(error)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


async def _read_ahead(receive: Receive) -> list[Message]:
    messages: list[Message] = []
    received = 0
    while not messages or messages[-1].get("more_body", False):
        messages.append(await receive())
        received += len(messages[-1].get("body", b""))
        if received > MAX_BODY:
            raise _too_large()
    return messages


def _replayed(messages: list[Message], receive: Receive) -> Receive:
    waiting = iter(messages)

    async def receiving() -> Message:
        return next(waiting, None) or await receive()

    return receiving


def _too_large() -> TooLarge:
    return TooLarge(f"a request may be at most {MAX_BODY // 1024} kB")
