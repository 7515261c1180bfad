"""The heartbeat of a live page: when to look again, and when to stop."""

from collections.abc import AsyncGenerator
from typing import Any, Literal

from fastapi import Request
from fastapi.sse import ServerSentEvent

from handoff_api.bus import Bus
from handoff_api.db import now
from handoff_api.dependencies import get_database
from handoff_api.recruiters.dependencies import COOKIE
from handoff_api.recruiters.service import find_sign_in

QUIET_S = 5.0  # a page hears something at least so often; static/live.js counts on it

Beat = Literal["look", "signed_out"] | dict[str, Any]


async def beats(request: Request, *topics: str) -> AsyncGenerator[Beat]:
    """At once, at every change and every few seconds "look"; in between what is on no ledger (typing), as it came.

    Ends when the service stops, and with "signed_out" when this browser is not signed in any more.
    """
    bus: Bus = request.app.state.bus
    with bus.subscribe(*topics) as changes:
        while True:
            if not await _signed_in(request):
                yield "signed_out"
                return
            yield "look"
            try:
                heard = await changes.next(QUIET_S)
                while heard is not None and heard[1] is not None:
                    yield heard[1]
                    heard = await changes.next(QUIET_S)
            except StopAsyncIteration:
                return


def ping() -> ServerSentEvent:
    """A sign of life that carries the clock of the service."""
    return ServerSentEvent(raw_data=now().isoformat(), event="ping")


def signed_out() -> ServerSentEvent:
    return ServerSentEvent(raw_data="", event="signed_out")


async def _signed_in(request: Request) -> bool:
    async with get_database(request).read() as session:
        return await find_sign_in(session, request.cookies.get(COOKIE)) is not None
