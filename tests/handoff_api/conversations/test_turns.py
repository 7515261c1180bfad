"""Turns: what a candidate writes is read, and answered by whoever owns the conversation."""

from tests.handoff_api.edge import Edge


async def test_message_is_answered_on_the_stream(edge: Edge) -> None:
    candidate = await edge.candidate(greeted=False)
    async with candidate.stream() as events:
        assert (await anext(events))["comment"] == "open"
        greeting = await anext(events)
        assert (greeting["event"], greeting["data"]["from"], greeting["id"]) == ("message", "bot", "1")
        seq = await candidate.write("ik kan 32 uur werken")
        seen = [await anext(events) for _ in range(3)]
    assert [one["event"] for one in seen] == ["message", "fact_learned", "message"]
    assert seen[0]["data"]["seq"] == seq
    assert (seen[1]["data"]["name"], seen[1]["data"]["value"]) == ("hours_per_week", 32)
    assert seen[2]["data"]["text"] == "gehoord: ik kan 32 uur werken"
    assert [int(one["id"]) for one in seen] == sorted({int(one["id"]) for one in seen})
