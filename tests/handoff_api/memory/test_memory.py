"""What I know about you: learned, corrected, declined, forgotten, and never what must not be kept."""

import asyncio
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, text

from handoff_api.conversations.models import Event
from handoff_api.conversations.redaction import is_common
from handoff_api.memory.models import Fact
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn, answer, fact, saying


async def tell(bot: StandIn, candidate: Candidate, *facts: dict[str, Any], words: str = "dit", **more: Any) -> int:
    """One turn in which the bot finds these facts."""
    mark = f"genoteerd {len(bot.requests)}"
    bot.plan(saying(answer(mark, facts=list(facts), **more)))
    seq = await candidate.write(words)
    await candidate.until(mark)
    return seq


async def test_fact_knows_where_it_comes_from(bot: StandIn, candidate: Candidate) -> None:
    """Law 8."""
    seq = await candidate.write("ik kan 32 uur")
    await candidate.until("gehoord")
    known = (await candidate.memory())["hours_per_week"]
    assert (known["value"], known["status"], known["origin"], known["seq"]) == (32, "given", "said", seq)
    assert (known["slug"], known["label"]["en"], known["earlier"]) == ("hours_per_week", "hours per week", False)


async def test_fact_comes_in_words_and_says_how_it_can_be_corrected(bot: StandIn, candidate: Candidate) -> None:
    level, phone = fact("language_level", "native", 3), fact("phone", "+31612345678", 3)
    await tell(bot, candidate, level, phone, fact("hours_per_week", 32, 3), fact("city", None, 3, status="declined"))
    known = await candidate.memory()
    assert known["language_level"]["words"] == {"nl": "moedertaal", "en": "native"}
    assert known["language_level"]["form"]["choices"][0]["value"] == "A1"
    assert known["phone"]["words"]["nl"] == "06 12345678"
    form = known["hours_per_week"]["form"]
    assert (form["kind"], form["min"], form["max"]) == ("number", 1, 60)
    assert (known["city"]["words"], known["city"]["form"]["longest"], known["city"]["by"]) == (None, 120, None)


async def test_every_turn_brings_what_is_known(bot: StandIn, candidate: Candidate) -> None:
    """Law 7: what was said once reaches the bot at every later turn."""
    seq = await tell(
        bot, candidate, fact("city", "Utrecht", 3, quote="Utrecht"), fact("phone", None, 3, status="declined")
    )
    await candidate.write("hallo")
    await candidate.until("gehoord: hallo")
    facts = bot.requests[-1]["facts"]
    assert (facts["city"]["value"], facts["city"]["status"], facts["city"]["origin"]) == ("Utrecht", "given", "said")
    assert (facts["phone"]["value"], facts["phone"]["status"]) == (None, "declined")
    assert seq > 0


async def test_same_fact_again_is_no_news(bot: StandIn, candidate: Candidate) -> None:
    for _ in range(2):
        await tell(bot, candidate, fact("hours_per_week", 32), fact("driving_licence", True))
    kinds = [event["kind"] for event in await candidate.events() if event["kind"].startswith("fact")]
    assert kinds == ["fact_learned", "fact_learned"]


@pytest.mark.parametrize(
    ("before", "new", "left"),
    [
        ([("notice_period_months", 1)], ("notice_period_weeks", 4), {"notice_period_weeks"}),
        ([("hours_per_week", 32)], ("hours_per_week_max", 24), {"hours_per_week_max"}),
        ([("hours_per_week_min", 24)], ("hours_per_week_max", 32), {"hours_per_week_min", "hours_per_week_max"}),
        ([("hours_per_week_min", 24), ("hours_per_week_max", 32)], ("fte", 0.8), {"fte"}),
        (
            [("salary_eur_month", 3000), ("salary_basis", "net")],
            ("salary_eur_hour", 18.5),
            {"salary_eur_hour", "salary_basis"},
        ),
        ([("days_per_week", 4)], ("hours_per_week", 32), {"days_per_week", "hours_per_week"}),
        ([("saturday_ok", True)], ("sunday_ok", False), {"saturday_ok", "sunday_ok"}),
    ],
)
async def test_forms_of_one_quantity_replace_each_other(
    before: list[tuple[str, Any]], new: tuple[str, Any], left: set[str], bot: StandIn, candidate: Candidate
) -> None:
    await tell(bot, candidate, *(fact(name, value) for name, value in before))
    await tell(bot, candidate, fact(*new))
    assert set(await candidate.memory()) == left


async def test_a_range_said_in_one_breath_is_kept_whole(bot: StandIn, candidate: Candidate) -> None:
    await tell(bot, candidate, fact("hours_per_week", 30))
    await tell(bot, candidate, fact("hours_per_week_min", 24), fact("hours_per_week_max", 32))
    assert set(await candidate.memory()) == {"hours_per_week_min", "hours_per_week_max"}


async def test_answer_replaces_an_earlier_rather_not(bot: StandIn, candidate: Candidate) -> None:
    await tell(bot, candidate, fact("hours_per_week", None, status="declined"))
    assert (await candidate.memory())["hours_per_week"]["status"] == "declined"
    await tell(bot, candidate, fact("fte", 0.6))
    assert set(await candidate.memory()) == {"fte"}


async def test_no_preference_is_remembered_as_such(bot: StandIn, candidate: Candidate) -> None:
    await tell(bot, candidate, fact("contact_channel", None, status="no_preference"))
    assert (await candidate.memory())["contact_channel"]["status"] == "no_preference"


@pytest.mark.parametrize(
    "wrong",
    [
        fact("current_salary", 2800),
        fact("bsn", "123456782"),
        fact("pregnant", True),
        fact("hours_per_week", 99),
        fact("hours_per_week", True),
        fact("hours_per_week", "veel"),
        fact("notice_period_weeks", 2.5),
        fact("start_date", "gauw"),
        fact("education", "phd-ish"),
        fact("driving_licence", "ja"),
        fact("phone", "12345"),
        fact("custom:nothing", True),
        fact("mood", None, status="declined"),
    ],
)
async def test_what_cannot_be_is_refused_and_the_turn_goes_on(
    wrong: dict[str, Any], bot: StandIn, candidate: Candidate
) -> None:
    await tell(bot, candidate, wrong, fact("city", "Gent"))
    assert set(await candidate.memory()) == {"city"}


async def test_candidate_corrects_a_fact(bot: StandIn, candidate: Candidate) -> None:
    await tell(bot, candidate, fact("hours_per_week", 32))
    response = await candidate.call("PATCH", "/memory", json={"name": "hours_per_week", "value": 28})
    assert response.status_code == 200
    assert (await candidate.memory())["hours_per_week"]["value"] == 28
    event = await candidate.until({"kind": "fact_corrected"})
    assert (event["name"], event["value"]) == ("hours_per_week", 28)


@pytest.mark.parametrize(
    ("name", "value", "stored"),
    [
        ("phone", "06 1234 5678", "+31612345678"),
        ("email", "Sam@Example.COM", "Sam@example.com"),
        ("hours_per_week", 37.5, 37.5),
        ("hours_per_week", 32.0, 32),
        ("language_level", "B2", "B2"),
        ("start_date", "2027-01-15", "2027-01-15"),
        ("driving_licence", False, False),
        ("motivation", "  Ik wil met mensen werken.  ", "Ik wil met mensen werken."),
    ],
)
async def test_corrected_values_are_normalised(name: str, value: Any, stored: Any, candidate: Candidate) -> None:
    response = await candidate.call("PATCH", "/memory", json={"name": name, "value": value})
    assert response.status_code == 200, response.text
    assert (await candidate.memory())[name]["value"] == stored
    assert type((await candidate.memory())[name]["value"]) is type(stored)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("hours_per_week", 99, "between 1 and 60"),
        ("hours_per_week", "32", "is a number"),
        ("commute_minutes", 20.5, "whole number"),
        ("transport", "rocket", "one of car"),
        ("driving_licence", 1, "yes or no"),
        ("start_date", "31-12-2026", "a date like"),
        ("phone", "1", "telephone number"),
        ("email", "sam@", "e-mail address"),
        ("city", "x" * 121, "at most 120"),
        ("bsn", "123456782", "not something that is kept"),
        ("current_salary", 2500, "not something that is kept"),
    ],
)
async def test_wrong_correction_is_refused_in_clear_words(
    name: str, value: Any, words: str, candidate: Candidate
) -> None:
    response = await candidate.call("PATCH", "/memory", json={"name": name, "value": value})
    assert response.status_code == 422
    assert words in response.json()["message"]
    assert await candidate.memory() == {}


async def test_questions_of_the_vacancy_itself_are_facts_of_that_vacancy(edge: Edge, bot: StandIn) -> None:
    candidate = await edge.candidate(vacancy_id="orderpicker-tilburg")
    await tell(bot, candidate, fact("custom:steel_shoes", True))
    known = (await candidate.memory())["custom:steel_shoes"]
    assert (known["value"], known["slug"]) == (True, "custom:steel_shoes")
    assert known["label"]["nl"].startswith("Kun je een hele dienst")
    response = await candidate.call("PATCH", "/memory", json={"name": "custom:steel_shoes", "value": "misschien"})
    assert response.status_code == 422


async def test_what_was_said_about_another_vacancy_is_known_except_what_belongs_to_it(
    edge: Edge, bot: StandIn, candidate: Candidate
) -> None:
    """Law 7, across conversations: the person's facts come along, motivation and salary do not."""
    await tell(bot, candidate, fact("city", "Utrecht"), fact("motivation", "zorg"), fact("salary_eur_month", 3000))
    other = await Candidate.start(edge.http, earlier=candidate, vacancy_id="orderpicker-tilburg")
    await other.until({"kind": "message", "from": "bot"})
    assert set(bot.requests[-1]["facts"]) == {"city"}
    assert bot.requests[-1]["facts"]["city"]["seq"] is None
    assert (await other.memory())["city"]["earlier"] is True
    await tell(bot, other, fact("motivation", "dozen"))
    assert (await candidate.memory())["motivation"]["value"] == "zorg"
    stranger = await edge.candidate()
    assert await stranger.memory() == {}


async def test_forgetting_takes_the_words_out_too(edge: Edge, bot: StandIn, candidate: Candidate) -> None:
    """Values, quotes, and the words in the messages of both sides; the rest of the talk stays, with a mark."""
    bot.plan(saying(answer("Ik noteer 06 1234 5678.", facts=[fact("phone", "+31612345678", 2, quote="06-12345678")])))
    await candidate.write("bel me op 06-12345678, liefst na vijven")
    await candidate.until("Ik noteer")
    response = await candidate.call("DELETE", "/memory/phone")
    assert (response.status_code, response.json()) == (200, {"facts": []})
    forgotten = await candidate.until({"kind": "fact_forgotten"})
    assert (forgotten["name"], forgotten["value"]) == ("phone", None)
    texts = await candidate.texts()
    assert "bel me op [vergeten], liefst na vijven" in texts
    assert "Ik noteer [vergeten]." in texts
    learned = await candidate.until({"kind": "fact_learned"})
    assert learned["value"] is None
    message = await candidate.until("liefst na vijven")
    assert message["redacted"]["why"] == "forgotten"
    async with edge.db.read() as session:
        everything = str((await session.execute(text("SELECT payload FROM events"))).all())
        everything += str((await session.execute(text("SELECT value, quote FROM facts"))).all())
    assert "12345678" not in everything.replace(" ", "")


async def test_forgetting_sees_past_signs_without_width(bot: StandIn, candidate: Candidate) -> None:
    bot.plan(saying(answer("Dag.", facts=[fact("name", "Joris", 2, quote="Joris")])))
    await candidate.write("ik heet Jo\u200bris, hallo")
    await candidate.until("Dag.")
    assert (await candidate.call("DELETE", "/memory/name")).status_code == 200
    assert "ik heet [vergeten], hallo" in await candidate.texts("candidate")


async def test_forgetting_a_yes_or_no_leaves_the_other_ones(bot: StandIn, candidate: Candidate) -> None:
    """ "nee" is in half of all talk: it goes from where it was said, and from nowhere else."""
    await candidate.write("nee, ik werk nu niet")
    await candidate.until("gehoord: nee, ik werk nu niet")
    seq = (await candidate.events())[-1]["seq"] + 1
    await tell(bot, candidate, fact("driving_licence", False, seq, quote="nee"), words="nee, nog niet")
    await candidate.call("DELETE", "/memory/driving_licence")
    texts = await candidate.texts()
    assert "[vergeten], nog niet" in texts
    assert "nee, ik werk nu niet" in texts
    assert "gehoord: nee, ik werk nu niet" in texts


@pytest.mark.parametrize(
    ("quote", "value", "common"),
    [("nee hoor, echt niet", False, True), ("een", 1, True), ("32 uur", 32, False), ("Jan", "Jan", False)],
)
def test_words_are_common_when_they_say_little_without_their_question(quote: str, value: Any, common: bool) -> None:
    assert is_common(quote, value) is common


async def test_forgetting_takes_the_words_out_of_what_recruiters_noted(
    edge: Edge, bot: StandIn, candidate: Candidate, anna: Desk
) -> None:
    await tell(bot, candidate, fact("city", "Zierikzee", quote="Zierikzee"))
    await anna.claim(candidate)
    await anna.do(candidate, "notes", status=201, text="Komt uit Zierikzee, belt morgen")
    await candidate.call("DELETE", "/memory/city")
    async with edge.db.read() as session:
        note = await session.scalar(select(Event).where(Event.kind == "note"))
    assert note is not None
    assert note.payload["text"] == "Komt uit [vergeten], belt morgen"


async def test_bot_can_be_told_to_forget(bot: StandIn, candidate: Candidate) -> None:
    await tell(bot, candidate, fact("city", "Gent"))
    await tell(bot, candidate, forget=["city", "never_known"])
    assert await candidate.memory() == {}


async def test_what_is_not_known_cannot_be_forgotten(candidate: Candidate) -> None:
    assert (await candidate.call("DELETE", "/memory/city")).status_code == 404


async def test_ledger_refers_to_facts_and_holds_no_values(edge: Edge, bot: StandIn, candidate: Candidate) -> None:
    """Law 2."""
    await tell(bot, candidate, fact("city", "Zierikzee"))
    async with edge.db.read() as session:
        event = await session.scalar(select(Event).where(Event.kind == "fact_learned"))
        assert event is not None
        assert set(event.payload) == {"fact_id", "name"}
        stored = await session.get_one(Fact, UUID(event.payload["fact_id"]))
    assert (stored.value, stored.conversation_id) == ("Zierikzee", UUID(candidate.id))


async def test_fact_said_to_the_recruiter_is_known_to_the_bot_after_hand_back(
    bot: StandIn, candidate: Candidate, anna: Desk
) -> None:
    await candidate.call("POST", "/handoff")
    await anna.claim(candidate)
    await candidate.write("32 uur kan ik")
    await candidate.until({"kind": "fact_learned"})
    await anna.hand_back(candidate)
    await candidate.until("We gaan verder.")
    assert bot.requests[-1]["facts"]["hours_per_week"]["value"] == 32


async def test_correcting_at_the_same_time_leaves_one_value(candidate: Candidate) -> None:
    await asyncio.gather(
        *(candidate.call("PATCH", "/memory", json={"name": "hours_per_week", "value": value}) for value in (20, 24, 28))
    )
    facts = (await candidate.call("GET", "/memory")).json()["facts"]
    assert len(facts) == 1
    newest = [event for event in await candidate.events() if event["kind"].startswith("fact")][-1]
    assert newest["value"] == facts[0]["value"]
