"""Waiting for what the service does by itself, however slow the machine is."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

# Where a test holds the bot: it may then think for as long as the test needs.
with_patience = pytest.mark.parametrize("turn_timeout_s", [30.0], ids=["patient"])


async def eventually(look: Callable[[], Awaitable[Any]], wanted: Any, *, timeout: float = 10.0) -> None:
    """Until what is looked at is as wanted."""
    until = time.monotonic() + timeout
    while (seen := await look()) != wanted:
        assert time.monotonic() < until, f"{seen!r} is not {wanted!r}"
        await asyncio.sleep(0.02)
