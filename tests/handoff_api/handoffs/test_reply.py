"""A recruiter writes."""

import asyncio

from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.eventually import with_patience
from tests.handoff_api.standin import Gate, held


async def test_a_reply_takes_the_conversation_from_the_bot_at_once(candidate: Candidate, anna: Desk) -> None:
    """R2: nobody had called; writing is enough."""
    await anna.reply(candidate, "Hallo, ik lees even mee.")
    assert await candidate.owner() == anna.owner
    reply = await candidate.until("ik lees even mee")
    assert (reply["from"], reply["name"]) == ("recruiter", "Anna")
    entry = await anna.entry(candidate)
    assert (entry["status"], entry["mine"], entry["reasons"][0]["code"]) == ("claimed", True, "stepped_in")


async def test_the_bot_is_silent_while_a_recruiter_has_it(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await anna.reply(candidate, "Vertel.")
    seq = await candidate.write("Nog een vraag")
    await asyncio.sleep(0.3)
    assert not [event for event in await candidate.events(seq) if event.get("from") == "bot"]
    assert edge.bot.requests[-1]["event"] == "listen"


@with_patience
async def test_a_late_answer_of_the_bot_is_dropped(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    """R1: the recruiter comes in while the bot is thinking."""
    gate = Gate()
    edge.bot.plan(held(gate))
    seq = await candidate.write("24 uur")
    await gate.reached()
    await anna.reply(candidate, "Ik neem het over.", seen=seq)
    gate.open()
    await asyncio.sleep(0.3)
    assert [event["from"] for event in await candidate.events(seq) if event["kind"] == "message"] == ["recruiter"]
    assert (await candidate.memory())["hours_per_week"]["value"] == 24  # what it learned is kept
    decisions = [event for event in (await anna.transcript(candidate))["events"] if event["kind"] == "decision"]
    assert decisions[-1]["dropped"] is True


async def test_a_colleague_is_refused_with_the_name(candidate: Candidate, anna: Desk, bram: Desk) -> None:
    await anna.claim(candidate)
    refused = await bram.reply(candidate, "Ik ook", status=409)
    assert (refused["error"], refused["name"]) == ("OwnerChanged", "Anna")


async def test_who_has_not_read_the_newest_message_is_refused(candidate: Candidate, anna: Desk) -> None:
    """R9."""
    seen = (await anna.transcript(candidate))["last_seq"]
    await anna.claim(candidate)
    seq = await candidate.write("Wacht, nog iets")
    refused = await anna.reply(candidate, "Oud nieuws", seen=seen, status=409)
    assert refused["error"] == "StaleView"
    assert refused["last_seq"] >= seq
    await anna.reply(candidate, "Nu wel", seen=refused["last_seq"])


async def test_the_same_reply_sent_twice_is_one_message(candidate: Candidate, anna: Desk) -> None:
    first = await anna.reply(candidate, "Hallo", message_id="een")
    again = await anna.reply(candidate, "Hallo", seen=0, message_id="een")
    assert first["seq"] == again["seq"]
    assert (await candidate.texts("recruiter")) == ["Hallo"]


async def test_nothing_is_not_sent(candidate: Candidate, anna: Desk) -> None:
    await anna.reply(candidate, "   ", status=422)


async def test_a_note_is_for_recruiters_only(candidate: Candidate, anna: Desk, bram: Desk) -> None:
    await anna.do(candidate, "notes", status=201, text="Klinkt goed")
    assert "Klinkt goed" not in str(await candidate.events())
    notes = [event for event in (await bram.transcript(candidate))["events"] if event["kind"] == "note"]
    assert [(note["name"], note["text"]) for note in notes] == [("Anna", "Klinkt goed")]


async def test_the_candidate_sees_that_a_person_is_typing_only_from_who_has_it(
    candidate: Candidate, anna: Desk, bram: Desk
) -> None:
    await anna.claim(candidate)
    async with candidate.stream() as events:
        async for event in events:
            if event.get("data", {}).get("owner") == anna.owner:
                break
        await bram.do(candidate, "recruiter-typing", status=204)
        await anna.do(candidate, "recruiter-typing", status=204)
        async for event in events:
            if event.get("event") == "typing":
                assert event["data"] == {"who": "recruiter", "name": "Anna"}
                assert event["id"] is None
                break
