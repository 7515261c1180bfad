"""What reading a message needs to know of the talk so far, from the slots of a tracker; `rasa test` and its shell bring
no tracker or an empty one."""

from __future__ import annotations

from rasa.shared.core.trackers import DialogueStateTracker


def asked_in(tracker: DialogueStateTracker | None) -> str | None:
    """The question just asked."""
    if tracker is None or "asked" not in tracker.slots:
        return None
    asked = tracker.get_slot("asked")
    return str(asked) if asked else None


def is_calm(tracker: DialogueStateTracker | None) -> bool:
    """Whether the message before this one raised no doubt."""
    return (
        tracker is not None and "calm" in tracker.slots and bool(tracker.get_slot("calm")) and not only_hears(tracker)
    )


def was_offered(tracker: DialogueStateTracker | None) -> bool:
    """Whether a person was offered for a doubt: who was, and writes on, did not take it. A plain yes to the offer is
    not for the reading to see."""
    return (
        tracker is not None
        and "gently" in tracker.slots
        and bool(tracker.get_slot("gently"))
        and not only_hears(tracker)
    )


def only_hears(tracker: DialogueStateTracker) -> bool:
    """Somebody waits for a person, or talks with one: whom to call is all that can be decided, and no offer is seen."""
    return "event" in tracker.slots and tracker.get_slot("event") == "listen"
