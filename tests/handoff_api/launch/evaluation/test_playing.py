"""What is sent for messages and dialogues: what the service sends, and what is made of the answers."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from handoff_api.config import Settings
from handoff_api.launch.evaluation.playing import GIVES_UP_AFTER, Player
from handoff_api.launch.evaluation.unseen import Dialogue
from handoff_api.launch.refusal import Refusal
from handoff_api.vacancies.loader import read_vacancy
from handoff_api.vacancies.registry import EXAMPLES
from tests.handoff_api.databases import Sqlite
from tests.handoff_api.edge import Edge
from tests.handoff_api.launch.evaluation.rows import message
from tests.handoff_api.standin import StandIn, answer, fact, failing, saying

VACANCY = read_vacancy(EXAMPLES / "verzorgende-utrecht.yml")
TYPED = ("32 uur", " ik woon in Gent ", "nee, 24 uur", "liever niet", "toch 36 uur", "dank je")


def nothing() -> None:
    pass


@pytest_asyncio.fixture
async def player(tmp_path: Path, bot: StandIn) -> AsyncIterator[Player]:
    settings = Settings(home=tmp_path, secret="x" * 20, demo=True)
    async with aclosing(Player(settings, VACANCY, bot.url, bot.secret)) as player:
        yield player


async def test_a_message_is_said_after_the_question_of_its_context(player: Player, bot: StandIn) -> None:
    said = [message("answer", "bot", lang="nl", text="24 uur", context=c) for c in ("city", "intro", None)]
    heard = await player.messages(said, nothing)
    assert [one.facts for one in heard] == [{"hours_per_week": 24}] * 3
    assert len(bot.turns("start")) == 1  # the greeting is the same for all
    asked = [one["asked"] for one in bot.turns("message") if not one.get("explain")]
    assert asked == ["city", "hours_per_week", "hours_per_week"]  # the stand-in's greeting asks for the hours
    assert all(one["facts"] == {} and one["now"].startswith("2026-11-23") for one in bot.turns("message"))
    assert [one.get("explain", False) for one in bot.turns("message")] == [False, True] * 3  # what is timed is plain


async def test_the_answer_is_heard_as_it_came(player: Player, bot: StandIn) -> None:
    facts = [fact("phone", None, status="declined"), fact("city", "Gent")]
    reason = {"code": "crisis", "kind": "self_harm", "score": 0.91, "quote": "…"}
    given = answer("x", facts=facts, route="hand_off", urgency=3, reasons=[reason], language="en")
    greeting = answer("hi")
    needs = {"signals": [], "parts": [{"needs_person": 0.4}], "ranking": [], "doubt": None}
    bot.plan(saying(greeting), saying({**given, "timings": {"parse": 4.5}}), saying({**given, "explained": needs}))
    (heard,) = await player.messages([message("crisis.self_harm")], nothing)
    assert (heard.route, heard.urgency, heard.came, heard.language) == ("hand_off", 3, "crisis", "en")
    assert heard.facts == {"phone": "declined", "city": "Gent"}
    assert (heard.person, heard.parse_ms, heard.failed) == (0.91, 4.5, False)


async def test_a_dialogue_ends_with_a_handoff(player: Player, bot: StandIn) -> None:
    said = played("hoi", "een mens", "x")
    ((first, second),) = await player.dialogues([said], nothing)
    assert (first.came, second.came) == ("handled", "asked_for_human")


async def test_a_turn_without_an_answer_counts_as_the_service_would_act(player: Player, bot: StandIn) -> None:
    await player.messages([message("answer", "bot", lang="nl")], nothing)
    bot.plan(failing(), failing())
    lost, found = await player.messages([message("answer", "bot", lang="nl")] * 2, nothing)
    assert (lost.failed, lost.route, lost.came) == (True, "hand_off", "bot_unavailable")
    assert not found.failed


async def test_an_assistant_that_is_gone_is_not_measured(player: Player, bot: StandIn) -> None:
    await player.messages([message("answer", "bot", lang="nl")], nothing)
    bot.always(failing())
    with pytest.raises(Refusal, match=f"no answer {GIVES_UP_AFTER} times in a row"):
        await player.messages([message("answer", "bot", lang="nl")] * 10, nothing)


async def test_a_dialogue_is_played_with_the_requests_that_the_service_sends(tmp_path: Path, sqlite: Sqlite) -> None:
    """Facts, state and the open question are carried on alike; ids and moments are new every time."""
    with StandIn(brain=forgetful) as bot:
        async with Edge(tmp_path, sqlite.fresh(tmp_path), bot) as edge:
            candidate = await edge.candidate()
            for typed in TYPED:
                await candidate.write(typed)
                await candidate.until(f"gehoord: {typed.strip()}")
            served, bot.requests = bot.requests, []
            async with aclosing(Player(edge.settings, VACANCY, bot.url, bot.secret)) as player:
                await player.dialogues([played(*TYPED)], nothing)
    assert [comparable(one) for one in bot.requests] == [comparable(one) for one in served]
    known = [{name: one["value"] for name, one in asked["facts"].items()} for asked in served]
    assert known[-1] == {"hours_per_week": 36, "city": "Gent"}


def played(*typed: str) -> Dialogue:
    turns = [{"say": one, "route": "bot", "facts": {}} for one in typed]
    given = {"id": "d", "lang": "nl", "kind": "routine", "vacancy_hint": "cook", "turns": turns}
    return Dialogue.model_validate(given)


def forgetful(asked: dict[str, Any]) -> dict[str, Any]:
    """Learns hours and home town, takes a "rather not" for the hours, and asks something else each time."""
    said = " ".join(text["text"] for text in asked["texts"])
    seq = asked["texts"][-1]["seq"] if asked["texts"] else None
    turns = asked["state"].get("turns", 0) + 1
    facts = [fact("hours_per_week", int(n), seq) for n in ("32", "24", "36") if n in said]
    facts += [fact("hours_per_week", None, seq, status="declined")] if "liever niet" in said else []
    facts += [fact("city", "Gent", seq)] if "Gent" in said else []
    question = {"text": f"gehoord: {said}", "asked": ("city", "name", None)[turns % 3]}
    forget = ["hours_per_week"] if "toch" in said else []
    return answer(question, facts=facts, forget=forget, state={"v": 1, "turns": turns})


def comparable(asked: dict[str, Any]) -> dict[str, Any]:
    facts = {name: {k: one[k] for k in ("status", "value", "origin")} for name, one in asked["facts"].items()}
    texts = [one["text"] for one in asked["texts"]]
    kept = {name: asked[name] for name in asked if name not in ("conversation", "now", "people", "application")}
    return {**kept, "facts": facts, "texts": texts}
