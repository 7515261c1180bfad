"""Slows down guessing of passwords."""

import math
import time

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter

from handoff_api.errors import TooMany

PER_ACCOUNT = RateLimitItemPerMinute(10, 15)  # ten tries in fifteen minutes
PER_ADDRESS = RateLimitItemPerMinute(30, 15)


class SignInThrottle:
    """Counts tries per account and per network address, in this process."""

    def __init__(self) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    async def check(self, address: str, email: str) -> None:
        await self.check_address(address)
        await self._count(PER_ACCOUNT, "account", email)

    async def check_address(self, address: str) -> None:
        await self._count(PER_ADDRESS, "address", address)

    async def _count(self, item: RateLimitItem, kind: str, key: str) -> None:
        if not await self._limiter.hit(item, "sign-in", kind, key):
            window = await self._limiter.get_window_stats(item, "sign-in", kind, key)
            raise TooMany(max(1, math.ceil(window.reset_time - time.time())))

    async def forgive(self, email: str) -> None:
        """The right password clears the account's count, so that a slip does not add up over a day."""
        await self._limiter.clear(PER_ACCOUNT, "sign-in", "account", email)
