"""How often somebody may call, counted in this process."""

import math
import time
from collections.abc import Callable
from functools import lru_cache

from limits import RateLimitItem, parse_many
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import FixedWindowRateLimiter

from handoff_api import metrics
from handoff_api.errors import TooMany


class Limits:
    """Named rules like "20/10 seconds; 60/minute", each counted per key (an address, a conversation). A rule may change
    at any time; what was counted under the old one is forgotten."""

    def __init__(self, rule_of: Callable[[str], str]) -> None:
        self._rule_of = rule_of
        self._limiter = FixedWindowRateLimiter(MemoryStorage())

    async def check(self, rule: str, key: str) -> None:
        """Counts one call. Raises TooMany, with the seconds to wait, when it is one too many."""
        for item in _parsed(self._rule_of(rule)):
            if not await self._limiter.hit(item, rule, key):
                metrics.refused_calls.labels(limit=rule).inc()
                window = await self._limiter.get_window_stats(item, rule, key)
                raise TooMany(max(1, math.ceil(window.reset_time - time.time())))


@lru_cache
def _parsed(rule: str) -> list[RateLimitItem]:
    return parse_many(rule)
