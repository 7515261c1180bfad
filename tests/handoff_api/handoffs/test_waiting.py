"""What a waiting candidate sees and can choose."""

import asyncio
from datetime import datetime, timedelta

from sqlalchemy import update

from handoff_api.db import now
from handoff_api.handoffs import service
from handoff_api.handoffs.models import Handoff
from handoff_api.recruiters.service import disable
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.eventually import eventually
from tests.handoff_api.standin import StandIn


async def test_words_line_and_entry_come_together(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    """Law 4: the bot's words, the change of owner and the place follow one another, and the entry is there."""
    seq = await candidate.write("een mens graag")
    await candidate.until({"kind": "queue_position"})
    after = [(event["kind"], event.get("from")) for event in await candidate.events(seq)]
    assert after == [("message", "bot"), ("owner_changed", None), ("queue_position", None)]
    entry = await anna.entry(candidate)
    assert entry["reasons"] == [
        {
            "code": "asked_for_human",
            "kind": None,
            "nl": "Vraagt om een mens",
            "en": "Asked for a person",
            "quote": "mens",
        }
    ]
    assert (entry["urgency"], entry["vacancy_id"]) == (1, "verzorgende-utrecht")


async def test_when_the_entry_cannot_be_made_the_text_is_not_shown(edge: Edge, candidate: Candidate) -> None:
    """R14."""
    async with edge.db.write() as session:
        await session.execute(_raw("ALTER TABLE handoffs RENAME TO hidden"))
    seq = await candidate.write("een mens graag")
    await asyncio.sleep(0.4)
    assert [event["kind"] for event in await candidate.events(seq)] == []
    async with edge.db.write() as session:
        await session.execute(_raw("ALTER TABLE hidden RENAME TO handoffs"))
    await candidate.until({"kind": "owner_changed", "owner": "queue"})


async def test_places_are_told_at_once_and_when_they_change(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    """R16."""
    second = await edge.candidate()
    await candidate.call("POST", "/handoff")
    await second.call("POST", "/handoff")
    told = await second.until({"kind": "queue_position"})
    assert (told["position"], told["text"]) == (2, "Er wacht nog 1 persoon voor je.")
    await anna.claim(candidate)
    told = await second.until({"kind": "queue_position", "position": 1})
    assert told["text"] == "Je bent als eerste aan de beurt."


async def test_the_most_urgent_is_first_and_the_others_hear_it(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await candidate.call("POST", "/handoff")
    upset = await edge.candidate()
    await upset.write("ik word moedeloos")
    assert (await upset.until({"kind": "queue_position"}))["position"] == 1
    assert [entry["conversation_id"] for entry in await anna.queue()] == [upset.id, candidate.id]
    await candidate.until({"kind": "queue_position", "position": 2})


async def test_at_night_the_opening_time_is_told_instead(tmp_path: object, database_url: str, bot: StandIn) -> None:
    """R17."""
    tomorrow = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[(now().weekday() + 2) % 7]
    async with Edge(tmp_path, database_url, bot, opening_hours=f"{tomorrow} 09:00-17:00") as edge:
        candidate = await edge.candidate()
        await candidate.call("POST", "/handoff")
        told = await candidate.until({"kind": "queue_position"})
        assert told["position"] is None
        assert datetime.fromisoformat(told["opens_at"]) > now()
        assert "Er is nu niemand van ons aanwezig" in told["text"]


async def test_the_wait_counts_from_the_oldest_unanswered_message(candidate: Candidate, anna: Desk) -> None:
    """R19: neither the bot's words nor a second message resets it."""
    seq = await candidate.write("een mens graag")
    await candidate.until({"kind": "queue_position"})
    sent = next(event["at"] for event in await candidate.events(seq - 1) if event["seq"] == seq)
    await candidate.write("bent u daar?")
    await asyncio.sleep(0.2)
    assert _time((await anna.entry(candidate))["waiting_since"]) == _time(sent)
    await anna.reply(candidate, "Ik ben er.")
    assert (await anna.entry(candidate))["waiting_since"] is None
    late = await candidate.write("mooi")
    sent = next(event["at"] for event in await candidate.events(late - 1) if event["seq"] == late)
    assert _time((await anna.entry(candidate))["waiting_since"]) == _time(sent)


async def test_targets_follow_from_urgency(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await candidate.call("POST", "/handoff")
    entry = await anna.entry(candidate)
    assert _time(entry["due_at"]) - _time(entry["waiting_since"]) == timedelta(minutes=60)
    assert entry["overdue"] is False
    async with edge.db.write() as session:
        await session.execute(update(Handoff).values(waiting_since=now() - timedelta(hours=2)))
    assert (await anna.entry(candidate))["overdue"] is True


async def test_who_goes_on_with_the_bot_keeps_the_place(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await candidate.write("een mens graag")
    seq = (await candidate.until({"kind": "queue_position"}))["seq"]
    assert (await candidate.call("POST", "/continue")).status_code == 202
    await candidate.until({"kind": "queue_position", "position": 1}, after=seq)  # and the candidate sees it kept
    await candidate.until("We gaan verder.")
    await candidate.write("24 uur")
    await candidate.until("gehoord: 24 uur")
    entry = await anna.entry(candidate)
    assert (entry["position"], entry["with_bot"]) == (1, True)
    await anna.claim(candidate)
    assert await candidate.owner() == anna.owner


async def test_a_cancelled_wait_leaves_the_queue(candidate: Candidate, anna: Desk) -> None:
    await candidate.write("een mens graag")
    await candidate.until({"kind": "queue_position"})
    assert (await candidate.call("DELETE", "/handoff")).status_code in (200, 202, 204)
    await candidate.until("We gaan verder.")
    assert await candidate.owner() == "bot"
    assert await anna.entry(candidate) is None


async def test_who_went_on_with_the_bot_sees_that_the_wait_is_over(candidate: Candidate, anna: Desk) -> None:
    """R15: the bot has the conversation already, so no change of owner can tell."""
    await candidate.write("een mens graag")
    await candidate.until({"kind": "queue_position"})
    await candidate.call("POST", "/continue")
    seq = (await candidate.until("We gaan verder."))["seq"]
    assert (await candidate.call("DELETE", "/handoff")).status_code == 200
    (over,) = await candidate.events(seq)
    assert (over["kind"], over["position"], over["opens_at"]) == ("queue_position", None, None)
    assert (over["waiting"], over["text"]) == (False, "Je wacht niet meer op een collega.")
    assert await anna.entry(candidate) is None


async def test_a_crisis_cannot_be_cancelled_away(candidate: Candidate, anna: Desk) -> None:
    seq = await candidate.write("crisis")
    await candidate.until({"kind": "queue_position"})
    await candidate.call("DELETE", "/handoff")
    assert (await anna.entry(candidate))["urgency"] == 3
    assert (await candidate.call("POST", "/continue")).json()["error"] == "StaysWithPeople"
    await asyncio.sleep(0.2)
    assert [event["text"] for event in await candidate.events(seq) if event.get("from") == "bot"] == [
        "Ik haal er een collega bij."
    ]


async def test_who_asks_for_a_person_after_a_closed_crisis_is_as_urgent_as_before(
    candidate: Candidate, anna: Desk
) -> None:
    await candidate.write("crisis")
    await candidate.until({"kind": "queue_position"})
    await anna.claim(candidate)
    await anna.close(candidate, seen_seq=(await anna.transcript(candidate))["last_seq"])
    await candidate.call("POST", "/handoff")
    entry = await anna.entry(candidate)
    assert (entry["urgency"], [one["code"] for one in entry["reasons"]]) == (3, ["crisis", "asked_for_human"])


async def test_asking_again_is_the_same_entry(candidate: Candidate, anna: Desk) -> None:
    for _ in range(3):
        await candidate.call("POST", "/handoff")
    assert len(await anna.queue()) == 1
    await candidate.write("ik word moedeloos")  # heard while waiting

    async def entry() -> tuple[int, list[str]]:
        one = await anna.entry(candidate)
        return one["urgency"], [reason["code"] for reason in one["reasons"]]

    await eventually(entry, (2, ["asked_for_human", "emotional_load"]))


async def test_a_colleague_who_is_away_keeps_nobody_waiting(
    candidate: Candidate, anna: Desk, bram: Desk, lead: Desk
) -> None:
    await anna.claim(candidate)
    assert (await bram.do(candidate, "release", status=409))["name"] == "Anna"
    seq = await candidate.write("bent u er nog?")
    await lead.do(candidate, "release")
    entry = await bram.entry(candidate)
    assert (entry["status"], entry["position"], entry["recruiter_name"]) == ("waiting", 1, None)
    sent = next(event["at"] for event in await candidate.events(seq - 1) if event["seq"] == seq)
    assert _time(entry["waiting_since"]) == _time(sent)
    told = await candidate.until({"kind": "owner_changed", "owner": "queue"})
    assert told["text"] == "Anna kan nu niet verder met je praten. Je wacht weer op een collega."
    await bram.claim(candidate)


async def test_who_leaves_leaves_nobody_behind(edge: Edge, candidate: Candidate, anna: Desk, bram: Desk) -> None:
    await anna.claim(candidate)
    async with edge.db.write() as session:
        gone = await disable(session, anna.account.id)
        assert await service.release_all(session, gone) == 1
    await bram.claim(candidate)


async def test_an_unchanged_place_is_told_once(edge: Edge, candidate: Candidate) -> None:
    await candidate.call("POST", "/handoff")
    assert await service.tell_changes(edge.db) == 0
    assert len([event for event in await candidate.events() if event["kind"] == "queue_position"]) == 1


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _raw(statement: str) -> object:
    from sqlalchemy import text

    return text(statement)
