"""The trace id of the turn under way: it comes with the call, goes along with every call, and is in every log line.

The header is `traceparent` of W3C Trace Context: version, trace id, id of the calling step, flags.
"""

from __future__ import annotations

import re
import secrets
from contextvars import ContextVar

HEADER = "traceparent"
WELL_FORMED = re.compile(r"(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}")

_current: ContextVar[str | None] = ContextVar("trace", default=None)


def take(header: str | None) -> None:
    """From now on, in this task: the trace of this call; a new one if the caller names none that is well-formed."""
    found = WELL_FORMED.fullmatch(header or "")
    _current.set(found[1] if found else secrets.token_hex(16))


def current() -> str | None:
    return _current.get()


def headers() -> dict[str, str]:
    """What a call of ours carries on; nothing outside a turn."""
    trace = current()
    return {HEADER: f"00-{trace}-{secrets.token_hex(8)}-01"} if trace else {}
