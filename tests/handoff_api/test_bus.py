"""The bus: who listens before it is said, hears it."""

import asyncio

import pytest

from handoff_api.bus import Bus


async def test_subscriber_hears_what_is_said_after_it_subscribed() -> None:
    bus = Bus()
    bus.publish("a")
    with bus.subscribe("a", "b") as heard:
        bus.publish("b", {"event": "typing"})
        bus.publish("c")
        assert await heard.next(0.1) == ("b", {"event": "typing"})
        assert await heard.next(0.01) is None


async def test_changes_that_wait_together_count_once_and_messages_each() -> None:
    bus = Bus()
    with bus.subscribe("a") as heard:
        for number in (1, 2):
            bus.publish("a")
            bus.publish("a", {"number": number})
        assert [await heard.next(0.1) for _ in range(3)] == [("a", None), ("a", {"number": 1}), ("a", {"number": 2})]
        assert await heard.next(0.01) is None


async def test_who_left_is_forgotten() -> None:
    bus = Bus()
    with bus.subscribe("a"):
        pass
    bus.publish("a")
    assert bus._subscribers == {}


async def test_closing_ends_every_subscription() -> None:
    bus = Bus()
    with bus.subscribe("a") as heard:
        waiting = asyncio.create_task(heard.next())
        await asyncio.sleep(0)
        bus.close()
        with pytest.raises(StopAsyncIteration):
            await waiting
        assert [message async for message in heard] == []
