"""The ledger, live: everything after a number, then what comes (law 2)."""

from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api import metrics
from handoff_api.bus import Bus
from handoff_api.conversations import ledger
from handoff_api.conversations.models import Conversation
from handoff_api.db import Database
from handoff_api.errors import TooMany

LOOK_AGAIN_S = 10.0  # another process may have written; the bus is only of this one


class OpenStreams:
    """How many streams each conversation has open."""

    def __init__(self, at_most: Callable[[], int]) -> None:
        self.at_most = at_most
        self._open: Counter[UUID] = Counter()

    def check(self, conversation_id: UUID) -> None:
        if self._open[conversation_id] >= self.at_most():
            raise TooMany(5)

    @contextmanager
    def one_more(self, conversation_id: UUID) -> Iterator[None]:
        self._open[conversation_id] += 1
        metrics.streams.labels(who="candidate").inc()
        try:
            yield
        finally:
            metrics.streams.labels(who="candidate").dec()
            self._open[conversation_id] -= 1
            if self._open[conversation_id] <= 0:
                del self._open[conversation_id]


async def follow(
    db: Database, bus: Bus, conversation: Conversation, after: int
) -> AsyncIterator[tuple[int | None, str, dict[str, Any]]]:
    """(number, name, data) of every public event after a number, for ever; typing and presence without a number.

    Listens before it reads, so that nothing falls between; what it is told is only "look", so nothing comes twice.
    Ends when the conversation is erased or the service stops.
    """
    with bus.subscribe(ledger.topic_of(conversation.id)) as changes:
        told_at: float | None = None
        while True:
            async with db.read() as session:
                events = await ledger.read_public(session, conversation.id, after)
                looks_over = not events or any("erased" in event for event in events)
                ended = looks_over and await _erased(session, conversation)
            if events and told_at is not None:
                metrics.observe_since("stream", told_at)
            for event in events:
                after = event["seq"]
                yield after, event["kind"], event
            if ended:
                return
            try:
                while (change := await changes.next(LOOK_AGAIN_S)) is not None and change[1] is not None:
                    yield None, str(change[1]["event"]), {k: v for k, v in change[1].items() if k != "event"}
            except StopAsyncIteration:
                return
            told_at = changes.told_at


async def _erased(session: AsyncSession, conversation: Conversation) -> bool:
    """Erasure takes the token away with which this conversation was opened."""
    query = select(Conversation.token_hash).where(Conversation.id == conversation.id)
    return await session.scalar(query) != conversation.token_hash
