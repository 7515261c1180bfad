"""The example vacancies, and what the public sees of vacancies."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from handoff_api.vacancies.loader import read_vacancies
from handoff_api.vacancies.registry import EXAMPLES
from handoff_api.vacancies.schemas import InBoth
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn
from tests.handoff_api.vacancies.files import GOOD, written


def test_examples_are_complete_and_marked() -> None:
    examples = read_vacancies(EXAMPLES)
    assert len(examples) == 3
    assert all(one.example and one.recruiter and one.salary and one.process for one in examples)
    assert {one.country for one in examples} == {"NL", "BE"}
    issue = {"start_date", "hours_per_week", "city", "driving_licence", "motivation", "name", "phone"}
    assert all(issue <= set(one.questions) for one in examples)


def test_examples_say_everything_in_both_languages() -> None:
    for vacancy in read_vacancies(EXAMPLES):
        for name, value in vacancy:
            if isinstance(value, InBoth):
                assert value.nl and value.en, (vacancy.id, name)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vacancies"


class TestPublic:
    """Over HTTP, with vacancies of one's own."""

    @pytest.fixture
    def url(self, sqlite: Any, tmp_path: Path) -> str:
        address: str = sqlite.fresh(tmp_path)
        return address

    async def test_only_open_vacancies_and_public_fields_are_listed(
        self, tmp_path: Path, folder: Path, url: str, bot: StandIn
    ) -> None:
        written(folder, GOOD, "open.yml")
        written(folder, GOOD.replace("bakker-delft", "dicht") + "status: closed\n", "closed.yml")
        written(folder, GOOD.replace("bakker-delft", "voorbij") + "deadline: 2020-01-01\n", "over.yml")
        async with Edge(tmp_path, url, bot, demo=False) as edge:
            listed = (await edge.http.get("/api/v1/vacancies")).json()["vacancies"]
            assert [one["id"] for one in listed] == ["bakker-delft"]
            hidden = {"requirements", "questions", "custom", "recruiter", "answer_within", "status"}
            assert not hidden & set(listed[0])

            for closed in ("dicht", "voorbij"):
                response = await edge.http.post("/api/v1/conversations", json={"vacancy_id": closed})
                assert (response.status_code, response.json()["error"]) == (410, "VacancyClosed")

    async def test_examples_come_with_the_demo_only(self, tmp_path: Path, url: str, bot: StandIn) -> None:
        async with Edge(tmp_path, url, bot, demo=True) as edge:
            listed = (await edge.http.get("/api/v1/vacancies")).json()["vacancies"]
            assert len(listed) == 3 and all(one["example"] for one in listed)
        async with Edge(tmp_path, url, bot, demo=False) as edge:
            assert (await edge.http.get("/api/v1/vacancies")).json() == {"vacancies": []}

    async def test_bot_gets_every_field_of_the_file(self, tmp_path: Path, folder: Path, url: str, bot: StandIn) -> None:
        written(folder, GOOD)
        async with Edge(tmp_path, url, bot, demo=False) as edge:
            await edge.candidate(vacancy_id="bakker-delft")
        sent = bot.requests[-1]["vacancy"]
        file = yaml.safe_load(GOOD)
        assert {name: sent[name] for name in file if name != "requirements"} == {
            name: value for name, value in file.items() if name != "requirements"
        }
        assert sent["requirements"][0]["text"] == {"nl": "Minimaal 24 uur", "en": None}
