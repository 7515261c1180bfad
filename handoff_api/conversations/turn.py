"""One turn under way, between the transaction that began it and the one that stores its outcome."""

import time
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from handoff_api.conversations.models import Event
from handoff_api.conversations.turn_request import TurnEvent


@dataclass(frozen=True)
class Turn:
    """What was read, and the lease that entitles us to store the outcome."""

    conversation_id: UUID
    event: TurnEvent
    owner: str
    version: int
    returning: bool  # the queue has it only because the bot was away; an answer takes it back
    upto: int  # the newest candidate message this turn has seen
    texts: tuple[Event, ...]
    lease: str
    request: dict[str, Any]
    waited_s: float = 0.0  # since its oldest message was stored
    also: tuple[str, ...] = ()  # traces of further messages that this turn answers
    begun: float = field(default_factory=time.perf_counter)

    @property
    def speaks(self) -> bool:
        return self.event != "listen"
