"""The bot takes over again, and people can be called again."""

import asyncio

from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.eventually import eventually
from tests.handoff_api.standin import failing


async def test_the_bot_goes_on_by_itself_and_knows_what_was_said(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    """R5."""
    await candidate.write("32 uur")
    await candidate.until("gehoord: 32 uur")
    await candidate.write("een mens graag")
    await candidate.until({"kind": "owner_changed", "owner": "queue"})
    await anna.reply(candidate, "Hoi, ik ben Anna.")
    await candidate.write("fijn, en ik kan 36 uur")

    async def hours() -> int:
        return (await candidate.memory())["hours_per_week"]["value"]

    await eventually(hours, 36)
    seen = (await anna.transcript(candidate))["last_seq"]
    back = await anna.hand_back(candidate, text="De assistent gaat verder.", seen_seq=seen)
    assert back["owner"] == "bot"
    resumed = await candidate.until("We gaan verder.")
    assert resumed["text"] == "We gaan verder."  # nothing from before is answered again
    resume = edge.bot.turns("resume")[-1]
    assert resume["facts"]["hours_per_week"]["value"] == 36
    await candidate.write("hallo")
    await candidate.until("gehoord: hallo")
    assert len(edge.bot.turns("resume")) == 1
    assert await anna.entry(candidate) is None


async def test_what_was_told_to_a_person_while_the_bot_was_away_is_known_when_it_is_back(
    edge: Edge, candidate: Candidate, anna: Desk
) -> None:
    """Law 3: every message is read, also one that a recruiter answered while Rasa was down."""
    await anna.claim(candidate)
    edge.bot.always(failing())
    edge.bot.healthy = False
    await candidate.write("ik kan 24 uur, en ik zit in een crisis")
    await asyncio.sleep(0.3)
    seen = (await anna.transcript(candidate))["last_seq"]
    await anna.reply(candidate, "Daar praten we over.", seen=seen)
    edge.bot.always(None)
    edge.bot.healthy = True
    await anna.hand_back(candidate)
    await candidate.until("We gaan verder.", timeout=15)
    assert edge.bot.turns("resume")[-1]["facts"]["hours_per_week"]["value"] == 24
    assert await candidate.owner() == "bot"  # what the two settled calls nobody again (R6)


async def test_what_was_dealt_with_calls_nobody_again(candidate: Candidate, anna: Desk) -> None:
    """R6: no loop, though the recruiter handed back without a word."""
    await candidate.write("een mens graag")
    await candidate.until({"kind": "owner_changed", "owner": "queue"})
    await anna.claim(candidate)
    await anna.hand_back(candidate)
    await candidate.until("We gaan verder.")
    await candidate.write("hallo")
    await candidate.until("gehoord: hallo")
    assert await candidate.owner() == "bot"


async def test_what_the_recruiter_had_not_seen_is_the_bots_to_answer(candidate: Candidate, anna: Desk) -> None:
    await anna.claim(candidate)
    seen = (await anna.transcript(candidate))["last_seq"]
    await candidate.write("nog een vraag")
    await anna.hand_back(candidate, seen_seq=seen)
    await candidate.until("We gaan verder. nog een vraag")


async def test_people_can_be_called_again_and_again(candidate: Candidate, anna: Desk) -> None:
    """R21."""
    handoffs = set()
    for time in range(4):
        seq = await candidate.write(f"een mens graag, keer {time}")
        await candidate.until({"kind": "owner_changed", "owner": "queue"}, after=seq)
        entry = await anna.entry(candidate)
        assert entry["position"] == 1
        handoffs.add(entry["handoff_id"])
        await anna.claim(candidate)
        await anna.hand_back(candidate)
        await candidate.until("We gaan verder.", after=seq)
    assert len(handoffs) == 4


async def test_only_who_has_it_hands_it_back(candidate: Candidate, anna: Desk, bram: Desk) -> None:
    await anna.claim(candidate)
    assert (await bram.hand_back(candidate, status=409))["name"] == "Anna"
    assert (await bram.close(candidate, status=409))["name"] == "Anna"


async def test_a_crisis_ends_when_a_recruiter_hands_back(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await candidate.write("crisis")
    await candidate.until({"kind": "owner_changed", "owner": "queue"})
    await anna.claim(candidate)
    await anna.hand_back(candidate)
    await candidate.until("We gaan verder.")


async def test_closing_does_not_end_a_crisis(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await candidate.write("crisis")
    await candidate.until({"kind": "owner_changed", "owner": "queue"})
    await anna.claim(candidate)
    await anna.close(candidate)
    seq = await candidate.write("32 uur")
    await candidate.until({"kind": "owner_changed", "owner": "queue"}, after=seq)
    await edge.app.state.turns.idle()
    assert await candidate.texts("bot") == ["Hoi, ik ben de digitale assistent.", "Ik haal er een collega bij."]
    assert (await anna.entry(candidate))["urgency"] == 3


async def test_after_closing_a_new_message_meets_the_bot_with_its_memory(
    edge: Edge, candidate: Candidate, anna: Desk
) -> None:
    """R7."""
    await candidate.write("32 uur")
    await candidate.until("gehoord: 32 uur")
    await anna.claim(candidate)
    await anna.close(candidate, "bot_could")
    assert await candidate.owner() == "closed"
    seq = await candidate.write("hallo daar")
    await candidate.until("gehoord: hallo daar", after=seq)
    assert await candidate.owner() == "bot"
    assert edge.bot.requests[-1]["facts"]["hours_per_week"]["value"] == 32


async def test_closing_over_an_unread_message_is_refused(candidate: Candidate, anna: Desk) -> None:
    await anna.claim(candidate)
    seen = (await anna.transcript(candidate))["last_seq"]
    await candidate.write("wacht even")
    assert (await anna.close(candidate, status=409, seen_seq=seen))["error"] == "StaleView"
    assert await candidate.owner() == anna.owner


async def test_a_verdict_is_one_of_three(candidate: Candidate, anna: Desk) -> None:
    await anna.claim(candidate)
    await anna.close(candidate, "bad", status=422)
