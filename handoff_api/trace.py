"""The trace id of what is going on: one id for a message, its turn, and every log line about them.

Accepted from the proxy or made here; given back with every answer; carried on to Rasa and from there to the action
server.
The header is `traceparent` of W3C Trace Context: version, trace id, id of the calling step, flags.
"""

import re
import secrets
from contextlib import AbstractContextManager

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import bound_contextvars, get_contextvars

HEADER = "traceparent"
WELL_FORMED = re.compile(r"(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}")


def new() -> str:
    return secrets.token_hex(16)


def accepted(headers: list[str]) -> str:
    """The trace that the caller is in; a new one unless exactly one well-formed header says so."""
    found = WELL_FORMED.fullmatch(headers[0]) if len(headers) == 1 else None
    return found[1] if found else new()


def within(trace: str) -> AbstractContextManager[object]:
    """Everything in this block, and what it starts, belongs to this trace."""
    return bound_contextvars(trace=trace)


def current() -> str | None:
    found: str | None = get_contextvars().get("trace")
    return found


def traceparent() -> str:
    """The header that names this trace, from a step of our own."""
    return f"00-{current() or new()}-{secrets.token_hex(8)}-01"


class Traced:
    """Gives every call its trace, and tells it the caller."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)[HEADER] = traceparent()
            await send(message)

        with within(accepted(Headers(scope=scope).getlist(HEADER))):
            await self.app(scope, receive, sending)
