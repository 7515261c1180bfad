"""After an hour of silence (R8) a talk goes on where it was, whoever takes it up: Rasa's own session would be over."""

from datetime import datetime, timedelta

from handoff_api.db import now
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.moved_time import time_passes
from tests.handoff_api.standin import StandIn, answer, saying

SILENCE = timedelta(minutes=75)


async def silent(edge: Edge, candidate: Candidate) -> None:
    """Told a little, with a question open; and then nothing for more than an hour."""
    edge.bot.plan(saying(answer({"text": "En waar woon je?", "asked": "city"}, state={"v": 1, "turns": 2})))
    await candidate.write("32 uur")
    await candidate.until("En waar woon je?")
    await edge.app.state.turns.idle()
    await time_passes(edge, SILENCE)


def assert_as_it_was(edge: Edge, event: str) -> None:
    asked = edge.bot.requests[-1]
    assert (asked["event"], asked["asked"], asked["state"]) == (event, "city", {"v": 1, "turns": 2})
    assert edge.bot.turns("start") == edge.bot.requests[:1]  # greeted once
    assert now() - datetime.fromisoformat(asked["now"]) < timedelta(minutes=5)


async def test_candidate_who_writes_again_is_answered_where_the_talk_was(edge: Edge, candidate: Candidate) -> None:
    await silent(edge, candidate)
    (first,) = [one for one in await candidate.events() if one.get("text") == "32 uur"]
    assert now() - datetime.fromisoformat(first["at"]) > SILENCE
    await candidate.write("Utrecht")
    await candidate.until("gehoord: Utrecht")
    assert_as_it_was(edge, "message")


async def test_candidate_who_waited_for_a_person_goes_on_by_a_sentence(
    edge: Edge, bot: StandIn, candidate: Candidate
) -> None:
    await silent(edge, candidate)
    await candidate.call("POST", "/handoff")
    await candidate.until({"kind": "owner_changed", "owner": "queue"})
    await time_passes(edge, SILENCE)
    bot.plan(saying(answer(intent="go_on", state={"v": 1, "turns": 2})))
    await candidate.write("ik ga liever verder met de assistent")
    await candidate.until("We gaan verder.")
    assert await candidate.owner() == "bot"
    assert_as_it_was(edge, "resume")


async def test_recruiter_can_hand_back_what_was_silent_for_an_hour(
    edge: Edge, candidate: Candidate, anna: Desk
) -> None:
    await silent(edge, candidate)
    await candidate.call("POST", "/handoff")
    await anna.claim(candidate)
    await anna.reply(candidate, "Ik kijk er even naar.")
    await time_passes(edge, SILENCE)
    await anna.hand_back(candidate)
    await candidate.until("We gaan verder.")
    assert_as_it_was(edge, "resume")
