"""Whose vacancy is closed, or closes while they talk, can end up with an open application and loses nothing."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from handoff_api.conversations.models import Conversation
from handoff_api.errors import Invalid
from handoff_api.memory.values import checked
from handoff_api.people.models import Application
from handoff_api.recruiters.dependencies import CSRF_HEADER
from handoff_api.vacancies.registry import VacancyRegistry
from handoff_api.vacancies.schemas import Vacancy
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn, answer, fact, saying


async def applications(edge: Edge, candidate: Candidate) -> dict[str | None, str]:
    async with edge.db.read() as session:
        conversation = await session.get_one(Conversation, UUID(candidate.id))
        found = await session.scalars(select(Application).where(Application.person_id == conversation.person_id))
        return {one.vacancy_id: one.status for one in found}


def close(edge: Edge, vacancy_id: str) -> None:
    """As if its file said so now."""
    registry: VacancyRegistry = edge.app.state.in_force.vacancies
    vacancy = registry.get(vacancy_id)
    assert vacancy is not None
    registry._vacancies[vacancy_id] = vacancy.model_copy(update={"status": "closed"})


async def test_a_closed_vacancy_can_be_asked_about_but_is_not_applied_for(
    tmp_path: Path, database_url: str, bot: StandIn
) -> None:
    async with Edge(tmp_path, database_url, bot) as edge:
        close(edge, "verzorgende-utrecht")
        candidate = await edge.candidate()
        assert bot.turns("start")[-1]["vacancy"]["status"] == "closed"
        assert bot.turns("start")[-1]["application"] is None
        assert await applications(edge, candidate) == {}


async def test_who_accepts_goes_on_as_an_open_application_with_all_that_was_told(
    edge: Edge, bot: StandIn, candidate: Candidate
) -> None:
    told = [fact("city", "Ede"), fact("motivation", "mensen"), fact("hours_per_week", 24)]
    bot.plan(saying(answer("Mooi.", facts=told)))
    await candidate.write("ik woon in Ede, 24 uur, mensen")
    await candidate.until("Mooi.")
    close(edge, "verzorgende-utrecht")
    bot.plan(saying(answer("Dicht.")), saying(answer("Een open sollicitatie dus.", open_application=True)))
    await candidate.write("en nu?")
    await candidate.until("Dicht.")
    assert bot.requests[-1]["vacancy"]["status"] == "closed"
    await candidate.write("ja graag")
    await candidate.until("Een open sollicitatie dus.")
    await candidate.write("hallo")
    await candidate.until("gehoord: hallo")
    asked = bot.requests[-1]
    assert asked["vacancy"] is None and asked["people"]["recruiter"] is None
    assert {name: one["value"] for name, one in asked["facts"].items()} == {
        "city": "Ede", "motivation": "mensen", "hours_per_week": 24,
    }  # fmt: skip
    assert await applications(edge, candidate) == {"verzorgende-utrecht": "open", None: "open"}


async def test_a_newer_motivation_takes_the_place_of_an_older_open_one(edge: Edge, bot: StandIn) -> None:
    bot.plan(saying(answer("Hoi.")), saying(answer("A.", facts=[fact("motivation", "oud")])))
    earlier = await Candidate.start(edge.http, language="nl")
    await earlier.until("Hoi.")
    await earlier.write("oud")
    await earlier.until("A.")
    bot.plan(saying(answer("Hoi.")), saying(answer("B.", facts=[fact("motivation", "nieuw")], open_application=True)))
    later = await Candidate.start(edge.http, earlier=earlier, vacancy_id="verzorgende-utrecht", language="nl")
    await later.until("Hoi.")
    await later.write("nieuw")
    await later.until("B.")
    assert (await later.memory())["motivation"]["value"] == "nieuw"


async def test_a_vacancy_that_was_taken_away_counts_as_closed(edge: Edge, bot: StandIn, candidate: Candidate) -> None:
    registry: VacancyRegistry = edge.app.state.in_force.vacancies
    del registry._vacancies["verzorgende-utrecht"]
    await candidate.write("hallo")
    await candidate.until("gehoord")
    assert bot.requests[-1]["vacancy"] == {"id": "verzorgende-utrecht", "status": "closed"}


async def test_a_turn_tells_how_the_application_stands_and_who_decided(
    edge: Edge, bot: StandIn, candidate: Candidate, anna: Desk
) -> None:
    assert bot.turns("start")[-1]["application"]["status"] == "open"
    assert bot.turns("start")[-1]["application"]["by"] is None
    async with edge.db.read() as session:
        one = (await session.scalars(select(Application))).one()
    path = f"/api/v1/applications/{one.id}"
    await anna.http.put(path, json={"status": "rejected"}, headers={CSRF_HEADER: anna.csrf})
    await candidate.write("hoe staat het ermee?")
    await candidate.until("gehoord")
    told = bot.requests[-1]["application"]
    assert (told["status"], told["by"]) == ("rejected", "Anna")
    assert len(told["since"]) == len("2026-11-23")


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("Ochtend", True),
        ("Ochtend / Avond", True),
        ("A / B", True),
        ("Avond / A / B", True),
        ("Ochtend / Middag", False),
        ("", False),
    ],
)
def test_a_choice_may_be_one_or_several(value: str, kept: bool) -> None:

    question: dict[str, Any] = {"id": "when", "kind": "choice", "text": "?", "choices": ["Ochtend", "Avond", "A / B"]}
    fields = {"id": "v", "title": "t", "employer": "e", "location": "l", "country": "NL"}
    vacancy = Vacancy.model_validate({**fields, "questions": ["custom:when"], "custom": [question]})
    if kept:
        assert checked("custom:when", value, vacancy) == value
        return
    with pytest.raises(Invalid):
        checked("custom:when", value, vacancy)
