"""Who wants to know, hears: in-process publish and subscribe. A message may be missed; the ledger never is (law 2)."""

import asyncio
import time
from collections import deque
from types import TracebackType
from typing import Any, Self

MAX_PENDING = 1_000  # a subscriber that does not read loses the oldest; it reads the ledger anyway

Message = tuple[str, dict[str, Any] | None]


class Bus:
    """`publish(topic)` says "something changed, look"; a message carries what is on no ledger, like typing.

    Topics: `conversation:<id>` (events, typing, presence) and `queue` (anything that a recruiter's list shows).
    """

    def __init__(self) -> None:
        self._subscribers: dict[str, set[Subscription]] = {}

    def publish(self, topic: str, message: dict[str, Any] | None = None) -> None:
        for subscription in self._subscribers.get(topic, ()):
            subscription.put(topic, message)

    def subscribe(self, *topics: str) -> "Subscription":
        """Hears everything from this call on. Leave it (`with`, or `close()`) when done."""
        subscription = Subscription(self, topics)
        for topic in topics:
            self._subscribers.setdefault(topic, set()).add(subscription)
        return subscription

    def leave(self, subscription: "Subscription") -> None:
        for topic in subscription.topics:
            self._subscribers.get(topic, set()).discard(subscription)
            if not self._subscribers.get(topic):
                self._subscribers.pop(topic, None)

    def close(self) -> None:
        """Ends all subscriptions, so that open streams end before the service stops."""
        for subscription in {one for group in self._subscribers.values() for one in group}:
            subscription.end()


class Subscription:
    """An asynchronous iterator of (topic, message). Changes of one topic that wait together count once."""

    def __init__(self, bus: Bus, topics: tuple[str, ...]) -> None:
        self.topics = topics
        self._bus = bus
        self._pending: deque[Message] = deque(maxlen=MAX_PENDING)
        self._arrived = asyncio.Event()
        self._ended = False
        self.told_at: float | None = None  # when what came last was published (time.perf_counter)

    def put(self, topic: str, message: dict[str, Any] | None) -> None:
        if message is not None or (topic, None) not in self._pending:
            self._pending.append((topic, message))
            self.told_at = time.perf_counter()
        self._arrived.set()

    def end(self) -> None:
        self._ended = True
        self._arrived.set()

    def close(self) -> None:
        self._bus.leave(self)

    async def next(self, timeout: float | None = None) -> Message | None:
        """The next one; None when nothing came in so many seconds. Raises StopAsyncIteration at the end."""
        while not self._pending:
            if self._ended:
                raise StopAsyncIteration
            self._arrived.clear()
            try:
                async with asyncio.timeout(timeout):
                    await self._arrived.wait()
            except TimeoutError:
                return None
        return self._pending.popleft()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Message:
        message = await self.next()
        if message is None:
            raise StopAsyncIteration
        return message

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
