"""The handoff's verbs, one import for endpoints, console and turns. They take an open write session, never commit."""

from handoff_api.handoffs.answering import claim, close, hand_back, has, note, release, release_all, reply
from handoff_api.handoffs.opening import open_handoff
from handoff_api.handoffs.positions import positions, tell_changes
from handoff_api.handoffs.queue import mark_seen, queue
from handoff_api.handoffs.transcript import transcript
from handoff_api.handoffs.waiting import (
    cancel_wait,
    continue_with_bot,
    return_to_bot,
    waiting_only_for_the_bot,
)

__all__ = [
    "cancel_wait",
    "claim",
    "close",
    "continue_with_bot",
    "hand_back",
    "has",
    "mark_seen",
    "note",
    "open_handoff",
    "positions",
    "queue",
    "release",
    "release_all",
    "reply",
    "return_to_bot",
    "tell_changes",
    "transcript",
    "waiting_only_for_the_bot",
]
