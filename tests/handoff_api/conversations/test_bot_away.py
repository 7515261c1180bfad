"""Law 3: nothing is lost while the bot is away, the candidate is told, and it takes up again by itself."""

import asyncio
import json
import os
import time
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from handoff_api.conversations.helplines import find_crisis, helplines_text, shipped
from handoff_api.conversations.models import Conversation
from handoff_api.conversations.outcome import apply_answer
from handoff_api.db import now
from handoff_api.outbox.models import Notice
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import Behaviour, StandIn, answer, broken, fact, failing, hang, late, saying


async def test_one_failure_is_retried_and_the_candidate_notices_nothing(bot: StandIn, candidate: Candidate) -> None:
    bot.plan(failing())
    await candidate.write("hallo")
    await candidate.until("gehoord: hallo")
    assert await candidate.owner() == "bot"
    assert len(bot.turns("message")) == 2


@pytest.mark.parametrize(
    "behaviour",
    [
        pytest.param(failing(503), id="503"),
        pytest.param(broken(), id="wrong fields"),
        pytest.param(broken(b"<html>"), id="no json"),
        pytest.param(broken(b""), id="empty"),
        pytest.param(saying({**answer("x"), "state": {"v": "x" * 9_000}}), id="state too large"),
        pytest.param(saying({**answer("x"), "language": "fr"}), id="unknown language"),
        pytest.param(saying(answer("nul\x00")), id="NUL"),
        pytest.param(broken(json.dumps(answer("x", state={"v": float("nan")})).encode()), id="NaN"),
        pytest.param(saying(answer("x", facts=[fact("city", "Gent", 10**12)])), id="impossible number"),
        pytest.param(hang(), id="hangs"),
    ],
)
async def test_bot_that_fails_twice_makes_way_for_people(
    behaviour: Behaviour, bot: StandIn, edge: Edge, candidate: Candidate, anna: Desk
) -> None:
    bot.always(behaviour)
    bot.healthy = False
    await candidate.write("is daar iemand?")
    told = await candidate.until({"kind": "message", "code": "bot_unavailable"})
    assert told["from"] == "system"
    await candidate.until({"kind": "owner_changed", "owner": "queue"})
    assert len(bot.turns("message")) == 2
    entry = await anna.entry(candidate)
    assert entry is not None
    assert ([one["code"] for one in entry["reasons"]], entry["urgency"]) == (["bot_unavailable"], 1)


async def test_answer_that_cannot_be_stored_counts_as_none_in_the_end(
    edge: Edge, bot: StandIn, candidate: Candidate, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is wrong with it: the candidate does not wait for ever."""

    async def fail(*_: object) -> None:
        raise RuntimeError("cannot be stored")

    monkeypatch.setattr("handoff_api.conversations.turns.apply_answer", fail)
    monkeypatch.setattr("handoff_api.conversations.turns.LEASE", timedelta(seconds=0.3))
    await candidate.write("hallo")
    await candidate.until({"kind": "owner_changed", "owner": "queue"}, timeout=15)


async def test_conversation_returns_by_itself_and_the_message_is_answered(
    edge: Edge, bot: StandIn, candidate: Candidate, anna: Desk
) -> None:
    bot.stop()
    await candidate.write("32 uur")
    await candidate.until({"kind": "owner_changed", "owner": "queue"})
    bot.start()
    await candidate.until("gehoord: 32 uur")
    assert await candidate.owner() == "bot"
    assert (await candidate.memory())["hours_per_week"]["value"] == 32
    assert await anna.queue() == []
    assert (await candidate.texts("candidate")) == ["32 uur"]


async def test_oldest_returns_first(edge: Edge, bot: StandIn) -> None:
    candidates = [await edge.candidate() for _ in range(3)]
    bot.stop()
    for candidate in candidates:
        await candidate.write("wacht")
        await candidate.until({"kind": "owner_changed", "owner": "queue"})
    bot.requests.clear()
    bot.start()
    for candidate in candidates:
        await candidate.until("gehoord: wacht")
    order = list(dict.fromkeys(asked["conversation"] for asked in bot.turns("message")))
    assert order == [candidate.id for candidate in candidates]


async def test_conversation_whose_answer_cannot_be_stored_holds_up_no_other(
    edge: Edge, bot: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = [await edge.candidate() for _ in range(2)]
    bot.stop()
    for candidate in (first, second):
        await candidate.write("wacht")
        await candidate.until({"kind": "owner_changed", "owner": "queue"})

    async def apply(session: Any, conversation: Conversation, *rest: Any) -> None:
        if conversation.id == UUID(first.id):
            raise RuntimeError("cannot be stored")
        await apply_answer(session, conversation, *rest)

    monkeypatch.setattr("handoff_api.conversations.turns.apply_answer", apply)
    monkeypatch.setattr("handoff_api.conversations.turns.LEASE", timedelta(seconds=0.1))
    bot.start()
    await second.until("gehoord: wacht")
    third = await edge.candidate()  # and later, when it was given up, the bot counts as there for everybody else
    for _ in range(100):
        if edge.app.state.turns._given_up(UUID(first.id)):
            break
        await asyncio.sleep(0.1)
    bot.stop()
    await third.write("wacht ook")
    await third.until({"kind": "owner_changed", "owner": "queue"})
    bot.start()
    await third.until("gehoord: wacht ook")
    assert await first.owner() == "queue"


async def test_bot_that_only_looks_healthy_does_not_get_them_back(
    edge: Edge, bot: StandIn, candidate: Candidate
) -> None:
    """Garbage with a healthy face: the candidate is not sent to and fro."""
    bot.always(broken())
    await candidate.write("hallo")
    await candidate.until({"kind": "owner_changed", "owner": "queue"})
    await asyncio.sleep(3)
    changes = [event for event in await candidate.events() if event["kind"] == "owner_changed"]
    assert len(changes) == 1
    bot.always(None)
    await candidate.until("gehoord: hallo", timeout=20)


async def test_who_asked_for_a_person_as_well_stays_with_people(bot: StandIn, candidate: Candidate, anna: Desk) -> None:
    bot.stop()
    await candidate.write("hallo")
    await candidate.until({"kind": "owner_changed", "owner": "queue"})
    await candidate.call("POST", "/handoff")
    bot.start()
    await asyncio.sleep(2.5)
    assert await candidate.owner() == "queue"
    entry = await anna.entry(candidate)
    assert entry is not None and len(entry["reasons"]) == 2


async def test_claimed_conversation_stays_with_the_recruiter(bot: StandIn, candidate: Candidate, anna: Desk) -> None:
    bot.stop()
    await candidate.write("hallo")
    await candidate.until({"kind": "owner_changed", "owner": "queue"})
    await anna.claim(candidate)
    bot.start()
    await asyncio.sleep(2)
    assert await candidate.owner() == anna.owner
    assert bot.turns("listen")[-1]["texts"][0]["text"] == "hallo"  # it is read all the same


async def test_greeting_that_failed_comes_later(edge: Edge, bot: StandIn) -> None:
    bot.stop()
    candidate = await edge.candidate(greeted=False)
    await candidate.until({"kind": "owner_changed", "owner": "queue"})
    await candidate.write("hallo?")
    bot.start()
    await candidate.until("Hoi, ik ben de digitale assistent.")
    await candidate.until("gehoord: hallo?")


async def test_planned_restart_is_waited_for(edge: Edge, bot: StandIn, candidate: Candidate) -> None:
    (edge.settings.home / "restart-planned").touch()
    bot.stop()
    await candidate.write("hallo")
    await asyncio.sleep(1)
    assert await candidate.owner() == "bot"
    bot.start()
    await candidate.until("gehoord: hallo")
    assert await candidate.owner() == "bot"


async def test_marker_of_an_old_restart_counts_for_nothing(edge: Edge, bot: StandIn, candidate: Candidate) -> None:
    marker = edge.settings.home / "restart-planned"
    marker.touch()
    os.utime(marker, (time.time() - 60, time.time() - 60))
    bot.stop()
    await candidate.write("hallo")
    await candidate.until({"kind": "owner_changed", "owner": "queue"})


async def test_turn_of_a_process_that_died_is_run_by_the_next(edge: Edge, bot: StandIn, candidate: Candidate) -> None:
    """As a kill -9 leaves it: the message stored, a lease that nobody renews."""
    async with edge.db.write() as session:
        await session.execute(
            update(Conversation)
            .where(Conversation.id == UUID(candidate.id))
            .values(lease="of-the-dead", lease_until=now() + timedelta(seconds=1.2))
        )
    await candidate.write("ben je er nog?")
    await asyncio.sleep(0.3)
    assert await candidate.texts("bot") == ["Hoi, ik ben de digitale assistent."]
    await candidate.until("gehoord: ben je er nog?")


async def test_turn_whose_lease_went_to_another_stores_nothing(edge: Edge, bot: StandIn, candidate: Candidate) -> None:
    bot.plan(late(0.4, saying(answer("van de trage"))), saying(answer("van de ander")))
    await candidate.write("hallo")
    await asyncio.sleep(0.1)
    async with edge.db.write() as session:
        await session.execute(
            update(Conversation)
            .where(Conversation.id == UUID(candidate.id))
            .values(lease="another", lease_until=now() + timedelta(seconds=0.8))
        )
    await candidate.until("van de ander")
    assert await candidate.texts("bot") == ["Hoi, ik ben de digitale assistent.", "van de ander"]


async def test_messages_that_come_while_a_turn_runs_make_the_next(bot: StandIn, candidate: Candidate) -> None:
    bot.plan(late(0.3))
    await candidate.write("een")
    await asyncio.sleep(0.1)
    await candidate.write("twee")
    await candidate.write("drie")
    await candidate.until("gehoord: twee drie")
    assert [[text["text"] for text in asked["texts"]] for asked in bot.turns("message")] == [["een"], ["twee", "drie"]]


async def test_state_and_asked_go_along_from_turn_to_turn(bot: StandIn, candidate: Candidate) -> None:
    """Law 5: the bot keeps nothing, so the next turn brings it."""
    bot.plan(saying(answer({"text": "Vanaf wanneer?", "asked": "start_date"}, state={"v": 1, "unclear": 1})))
    await candidate.write("een")
    await candidate.until("Vanaf wanneer?")
    await candidate.write("twee")
    await candidate.until("gehoord: twee")
    asked = bot.requests[-1]
    assert (asked["asked"], asked["state"]) == ("start_date", {"v": 1, "unclear": 1})
    assert asked["vacancy"]["questions"][0] == "start_date"
    assert asked["people"]["recruiter"] == "Sanne"
    assert asked["organisation"]["name"] == "Voorbeeld Werk"


class TestListening:
    async def test_everything_is_read_whoever_owns_the_conversation(
        self, bot: StandIn, candidate: Candidate, anna: Desk
    ) -> None:
        await candidate.call("POST", "/handoff")
        await candidate.write("ik kan 24 uur")
        await candidate.until({"kind": "fact_learned"})
        await anna.claim(candidate)
        await candidate.write("of 28 uur")
        await candidate.until({"kind": "fact_corrected"})
        assert (await candidate.memory())["hours_per_week"]["value"] == 28
        assert [asked["event"] for asked in bot.requests] == ["start", "listen", "listen"]
        assert len(await candidate.texts("bot")) == 1

    async def test_words_of_a_listening_bot_are_never_shown(
        self, edge: Edge, bot: StandIn, candidate: Candidate
    ) -> None:
        await candidate.call("POST", "/handoff")
        bot.plan(saying(answer("ik zeg toch iets", route="clarify")))
        await candidate.write("hallo")
        await asyncio.sleep(0.3)
        assert "ik zeg toch iets" not in await candidate.texts()

    async def test_other_reasons_only_update_the_briefing(self, candidate: Candidate, anna: Desk) -> None:
        await candidate.call("POST", "/handoff")
        await anna.claim(candidate)
        before = len(await candidate.events())
        await candidate.write("ik word er moedeloos van")
        for _ in range(100):
            entry = await anna.entry(candidate)
            if entry and len(entry["reasons"]) == 2:
                break
            await asyncio.sleep(0.02)
        assert entry is not None and entry["urgency"] == 2
        assert len(await candidate.events()) == before + 1

    async def test_crisis_shows_helplines_raises_and_alerts_again(
        self, edge: Edge, candidate: Candidate, anna: Desk
    ) -> None:
        await candidate.call("POST", "/handoff")
        await anna.claim(candidate)
        for _ in range(2):
            seq = await candidate.write("crisis")
            await asyncio.sleep(0.3)
        lines = [one for one in await candidate.events() if one.get("code") == "crisis_helplines"]
        assert len(lines) == 1  # not twice in a row
        assert lines[0]["from"] == "system" and lines[0]["seq"] <= seq
        assert "0800-0113" in lines[0]["text"] and "112" in lines[0]["text"]
        entry = await anna.entry(candidate)
        assert entry is not None and entry["urgency"] == 3
        assert await candidate.owner() == anna.owner
        async with edge.db.read() as session:
            kinds = [notice.kind for notice in await session.scalars(select(Notice))]
        assert kinds.count("crisis") == 2


class TestCrisisPhrases:
    """While the bot is away a short fixed list stands in; when in doubt the helplines are shown."""

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("Ik wil niet meer leven", "self_harm"),
            ("Soms denk ik aan zelfmoord.", "self_harm"),
            ("ik ben suïcidaal", "self_harm"),
            ("I don’t want to live   anymore", "self_harm"),
            ("Mijn man slaat me", "violence_at_home"),
            ("they took my passport", "exploitation"),
            ("ik slaap op straat", "homelessness"),
            ("ik maak jullie af", "threat"),
        ],
    )
    def test_is_found(self, text: str, kind: str) -> None:
        found = find_crisis(text)
        assert found is not None and found[0] == kind

    @pytest.mark.parametrize(
        "text",
        [
            "ik wil niet meer in de zorg werken",
            "ik zie dit werk niet meer zitten",
            "the deadline kills me",
            "ik woon in de Zelfmoordstraat niet",
            "ik word doodmoe van die vragen",
        ],
    )
    def test_ordinary_words_are_not(self, text: str) -> None:
        assert find_crisis(text) is None

    @pytest.mark.parametrize(
        ("language", "named"),
        [("nl", "Bel het Daklozenloket van je gemeente:"), ("en", "Call your municipality's desk for people without")],
    )
    def test_a_desk_is_named_in_the_candidates_language(self, language: str, named: str) -> None:
        assert named in helplines_text(shipped(), "homelessness", language, "NL")

    async def test_away_bot_and_crisis_words_bring_helplines_and_people(
        self, edge: Edge, bot: StandIn, candidate: Candidate, anna: Desk
    ) -> None:
        bot.stop()
        await candidate.write("ik wil niet meer leven")
        line = await candidate.until({"code": "crisis_helplines"})
        assert "0800-0113" in line["text"]
        await candidate.until({"kind": "owner_changed", "owner": "queue"})
        entry = await anna.entry(candidate)
        assert entry is not None and (entry["urgency"], entry["reasons"][0]["code"]) == (3, "crisis")
        bot.start()
        await asyncio.sleep(2)
        assert await candidate.owner() == "queue"  # it does not go back to the bot
        response = await candidate.call("POST", "/continue")
        assert response.status_code == 403

    async def test_words_while_waiting_are_compared_too(
        self, edge: Edge, bot: StandIn, candidate: Candidate, anna: Desk
    ) -> None:
        await candidate.call("POST", "/handoff")
        bot.stop()
        await candidate.write("I want to die")
        await candidate.until({"code": "crisis_helplines"})
        entry = await anna.entry(candidate)
        assert entry is not None and entry["urgency"] == 3

    async def test_belgian_vacancy_shows_belgian_numbers(self, edge: Edge, bot: StandIn) -> None:
        candidate = await edge.candidate(vacancy_id="winkelmedewerker-gent", language="en")
        bot.stop()
        await candidate.write("I want to die")
        line = await candidate.until({"code": "crisis_helplines"})
        assert "1813" in line["text"] and "0800-0113" not in line["text"]

    async def test_person_in_a_crisis_meets_no_questions_on_a_later_visit(
        self, edge: Edge, bot: StandIn, candidate: Candidate, anna: Desk
    ) -> None:
        await candidate.write("crisis")
        await candidate.until({"kind": "owner_changed", "owner": "queue"})
        again = await Candidate.start(edge.http, earlier=candidate, vacancy_id="orderpicker-tilburg")
        await again.until({"kind": "owner_changed", "owner": "queue"})
        await asyncio.sleep(0.3)
        assert await again.texts("bot") == []
        for one in (candidate, again):
            await anna.claim(one)
            await anna.hand_back(one)
        third = await Candidate.start(edge.http, earlier=candidate)
        await third.until("Hoi, ik ben de digitale assistent.")
