"""What surrounds every request: security headers, a limit on the body, a limit per network address."""

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from handoff_api.errors import GezienError, TooLarge
from handoff_api.limits import Limits

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


def refuse(error: GezienError) -> JSONResponse:
    """The one form of every refusal: {error, message, …}."""
    headers = {"retry-after": str(error.details()["retry_after"])} if "retry_after" in error.details() else None
    content = {"error": type(error).__name__, "message": str(error), **error.details()}
    return JSONResponse(content, error.status_code, headers=headers)


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
    """Refuses a body that is too large, announced or not, without reading the rest of it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        announced = Headers(scope=scope).get("content-length", "0")
        if not announced.isdigit() or int(announced) > MAX_BODY:
            await refuse(_too_large())(scope, receive, send)
            return
        received = 0

        async def receiving() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > MAX_BODY:
                raise _too_large()
            return message

        await self.app(scope, receiving, send)


def _too_large() -> TooLarge:
    return TooLarge(f"a request may be at most {MAX_BODY // 1024} kB")
