"""Law 1 and its neighbours: only the owner speaks, whatever comes back late."""

import asyncio
from uuid import UUID

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from handoff_api.conversations import ownership
from handoff_api.conversations.models import Conversation, Event
from handoff_api.errors import OwnerChanged
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.eventually import with_patience
from tests.handoff_api.standin import Gate, StandIn, answer, fact, held, saying


async def decisions(edge: Edge, candidate: Candidate) -> list[dict[str, object]]:
    async with edge.db.read() as session:
        return [
            event.payload
            for event in await session.scalars(
                select(Event)
                .where(Event.conversation_id == UUID(candidate.id), Event.kind == "decision")
                .order_by(Event.seq)
            )
        ]


async def settled(edge: Edge) -> None:
    await asyncio.sleep(0.05)
    await edge.app.state.turns.idle()


@with_patience
async def test_late_reply_of_a_bot_that_lost_the_conversation_is_dropped(
    edge: Edge, bot: StandIn, candidate: Candidate, anna: Desk
) -> None:
    """R1. Its facts and its decision are kept, as when it had only listened."""
    gate = Gate()
    bot.plan(held(gate, saying(answer("Te laat!", facts=[fact("city", "Utrecht")]))))
    await candidate.write("ik woon in Utrecht")
    await gate.reached()
    await anna.claim(candidate)
    gate.open()
    await settled(edge)
    assert "Te laat!" not in await candidate.texts()
    assert (await candidate.memory())["city"]["value"] == "Utrecht"
    assert (await decisions(edge, candidate))[-1]["dropped"] is True
    assert await candidate.owner() == anna.owner


@with_patience
async def test_dropped_reply_is_logged(edge: Edge, bot: StandIn, candidate: Candidate, anna: Desk) -> None:
    """R1. Who had it by then, and nothing of what was said."""
    gate = Gate()
    bot.plan(held(gate, saying(answer("Te laat!"))))
    await candidate.write("ik woon in Utrecht")
    await gate.reached()
    await anna.claim(candidate)
    with capture_logs() as logged:
        gate.open()
        await settled(edge)
    (line,) = [one for one in logged if one["event"] == "late_answer_dropped"]
    assert (line["conversation"], line["owner"]) == (candidate.id, "recruiter")
    assert "Te laat" not in str(logged) and "Utrecht" not in str(logged)


@with_patience
async def test_late_hand_off_of_a_bot_that_lost_the_conversation_still_reaches_the_briefing(
    edge: Edge, bot: StandIn, candidate: Candidate, anna: Desk
) -> None:
    gate = Gate()
    bot.plan(held(gate))
    await candidate.write("ik word er moedeloos van")
    await gate.reached()
    await anna.claim(candidate)
    gate.open()
    await settled(edge)
    entry = await anna.entry(candidate)
    assert entry is not None and [one["code"] for one in entry["reasons"]] == ["emotional_load"]
    assert await candidate.owner() == anna.owner


@with_patience
async def test_message_read_by_a_turn_that_came_back_is_answered_after_all(
    edge: Edge, bot: StandIn, candidate: Candidate
) -> None:
    """To a person and back again while the bot was thinking: the old reply is dropped, a new one is made."""
    gate = Gate()
    bot.plan(held(gate, saying(answer("oud antwoord"))))
    await candidate.write("wat verdien ik?")
    await gate.reached()
    await candidate.call("POST", "/handoff")
    await candidate.call("DELETE", "/handoff")
    gate.open()
    await candidate.until("We gaan verder.")
    await settled(edge)
    assert "oud antwoord" not in await candidate.texts()
    assert await candidate.owner() == "bot"


async def test_of_two_who_saw_the_same_version_one_gets_it(edge: Edge, candidate: Candidate) -> None:
    async with edge.db.read() as session:
        seen = await session.get_one(Conversation, UUID(candidate.id))
        stale = await session.get_one(Conversation, UUID(candidate.id))
        version = stale.version
    async with edge.db.write() as session:
        await ownership.change_owner(session, seen, "queue", text="eerste")
    stale.version, stale.owner = version, "bot"
    with pytest.raises(OwnerChanged) as refused:
        async with edge.db.write() as session:
            await ownership.change_owner(session, stale, "closed", text="tweede")
    assert refused.value.owner == "queue"
    assert [event["text"] for event in await candidate.events() if event["kind"] == "owner_changed"] == ["eerste"]


async def test_bot_goes_on_by_itself_after_hand_back_and_still_knows_the_facts(
    bot: StandIn, candidate: Candidate, anna: Desk
) -> None:
    """R5."""
    await candidate.write("32 uur, en ik wil een mens spreken")
    await candidate.until({"kind": "owner_changed", "owner": "queue"})
    await anna.claim(candidate)
    await anna.reply(candidate, "Hoi, met Anna.")
    await anna.hand_back(candidate)
    await candidate.until("We gaan verder.")
    resumed = bot.turns("resume")[-1]
    assert resumed["facts"]["hours_per_week"]["value"] == 32
    assert resumed["texts"] == []
    await candidate.write("nog een vraag")
    await candidate.until("gehoord: nog een vraag")


async def test_old_reasons_do_not_hand_off_again(edge: Edge, bot: StandIn, candidate: Candidate, anna: Desk) -> None:
    """R6, R21: three hand-offs of the same candidate, each for words of its own and none for old ones."""
    for number in range(3):
        await candidate.write(f"een mens graag, keer {number}")
        await candidate.until(
            {"kind": "owner_changed", "owner": "queue"}, after=(await candidate.events())[-1]["seq"] - 3
        )
        await anna.claim(candidate)
        await anna.hand_back(candidate)
        await settled(edge)
        await candidate.write(f"gewoon bericht {number}")
        await candidate.until(f"gehoord: gewoon bericht {number}")
    assert await candidate.owner() == "bot"
    changes = [event["owner"] for event in await candidate.events() if event["kind"] == "owner_changed"]
    assert changes == ["queue", anna.owner, "bot"] * 3
    assert not [asked for asked in bot.turns("resume") if asked["texts"]]


async def test_who_writes_after_closure_finds_the_bot_with_its_memory(
    bot: StandIn, candidate: Candidate, anna: Desk
) -> None:
    """R7."""
    await candidate.write("32 uur")
    await candidate.until("gehoord: 32 uur")
    await anna.claim(candidate)
    await anna.close(candidate)
    await candidate.write("ik ben er weer")
    await candidate.until("gehoord: ik ben er weer")
    assert await candidate.owner() == "bot"
    assert bot.requests[-1]["facts"]["hours_per_week"]["value"] == 32


async def test_waiting_candidate_can_go_on_with_the_bot_by_a_button(
    bot: StandIn, candidate: Candidate, anna: Desk
) -> None:
    """R8: no technical workaround, and the place in the queue stays."""
    await candidate.call("POST", "/handoff")
    await candidate.until({"kind": "queue_position"})
    response = await candidate.call("POST", "/continue")
    assert (response.status_code, response.json()) == (202, {"owner": "bot"})
    await candidate.until("We gaan verder.")
    await candidate.write("24 uur")
    await candidate.until("gehoord: 24 uur")
    assert await anna.entry(candidate) is not None
    await anna.claim(candidate)
    assert await candidate.owner() == anna.owner


async def test_waiting_candidate_can_go_on_with_the_bot_by_a_sentence(
    bot: StandIn, candidate: Candidate, anna: Desk
) -> None:
    """R8: the place stays; what was said about it is settled, and the bot goes on by itself."""
    await candidate.call("POST", "/handoff")
    bot.plan(saying(answer(intent="go_on")))
    seq = await candidate.write("ga maar door met de assistent")
    await candidate.until("We gaan verder.", after=seq)
    assert await candidate.owner() == "bot"
    assert bot.requests[-1]["texts"] == []
    entry = await anna.entry(candidate)
    assert entry is not None and (entry["position"], entry["with_bot"]) == (1, True)


@pytest.mark.parametrize("before", ["crisis", "ik word moedeloos"])
async def test_sentence_takes_nobody_away_from_a_recruiter_or_out_of_a_crisis(
    before: str, edge: Edge, bot: StandIn, candidate: Candidate, anna: Desk
) -> None:
    await candidate.write(before)
    await candidate.until({"kind": "queue_position"})
    if before != "crisis":
        await anna.claim(candidate)
    owner = await candidate.owner()
    bot.plan(saying(answer(intent="go_on")))
    await candidate.write("ga maar door met de assistent")
    await settled(edge)
    assert bot.turns("listen")
    assert await candidate.owner() == owner


async def test_asking_for_a_person_twice_changes_nothing(candidate: Candidate, anna: Desk) -> None:
    for _ in range(3):
        response = await candidate.call("POST", "/handoff")
        assert (response.status_code, response.json()) == (202, {"owner": "queue"})
    lines = [event["code"] for event in await candidate.events() if event.get("from") == "system"]
    assert lines == ["asked_for_human"]
    assert len(await anna.queue()) == 1


async def test_every_change_of_owner_is_one_visible_line(candidate: Candidate, anna: Desk) -> None:
    """R12, R15: catching up by number carries them too."""
    await candidate.call("POST", "/handoff")
    await anna.claim(candidate)
    await anna.hand_back(candidate)
    await candidate.until("We gaan verder.")
    changes = [event for event in await candidate.events(1) if event["kind"] == "owner_changed"]
    assert [event["owner"] for event in changes] == ["queue", anna.owner, "bot"]
    assert all(event["text"] for event in changes)
    assert "Anna" in changes[1]["text"]


async def test_hand_off_comes_with_words_even_if_the_bot_lost_them(bot: StandIn, candidate: Candidate) -> None:
    """Law 4."""
    bot.plan(saying(answer(route="hand_off", urgency=2, reasons=[{"code": "emotional_load"}])))
    await candidate.write("pff")
    changed = await candidate.until({"kind": "owner_changed", "owner": "queue"})
    before = [event for event in await candidate.events() if event["seq"] < changed["seq"]]
    assert (before[-1]["from"], before[-1]["text"]) == ("bot", "Hier haal ik graag een collega bij.")


async def test_button_for_a_person_goes_to_the_bot_like_all_others(bot: StandIn, candidate: Candidate) -> None:
    offered = {"text": "Bedoel je A?", "buttons": [{"title": "Een mens, graag", "payload": "human"}]}
    bot.plan(saying(answer(offered, route="clarify")))
    await candidate.write("eh")
    await candidate.until("Bedoel je A?")
    await candidate.write("Een mens, graag", payload="human")
    await candidate.until({"kind": "owner_changed", "owner": "queue"})
    assert (bot.requests[-1]["payload"], bot.requests[-1]["texts"][0]["text"]) == ("human", "Een mens, graag")


async def test_candidate_sees_no_notes_and_no_decisions(candidate: Candidate, anna: Desk) -> None:
    await candidate.write("hallo")
    await candidate.until("gehoord")
    await anna.do(candidate, "notes", text="lijkt me een goede", status=201)
    seen = await candidate.events()
    assert {event["kind"] for event in seen} == {"message"}
    assert "goede" not in str(seen)


async def test_decision_on_the_ledger_has_no_words_of_the_candidate(edge: Edge, candidate: Candidate) -> None:
    """Law 10."""
    await candidate.write("ik ben moedeloos")
    await candidate.until({"kind": "queue_position"})
    decision = (await decisions(edge, candidate))[-1]
    assert decision["route"] == "hand_off"
    assert decision["reasons"] == [{"code": "emotional_load", "kind": None, "score": 0.9}]
    assert "moedeloos" not in str(decision)
