"""The example vacancies, and what the public sees of vacancies."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from handoff_api.memory.definitions import DEFINITIONS
from handoff_api.vacancies.registry import EXAMPLES
from handoff_api.vacancies.schemas import InBoth, Vacancy
from handoff_api.vacancies.shelf import Shelf
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn
from tests.handoff_api.vacancies.files import GOOD, written

EXAMPLE_VACANCIES = {vacancy.id: vacancy for vacancy in Shelf(EXAMPLES, None, {}).read()[0]}
SAYS_LITTLE, ONE_LANGUAGE, EVERYTHING = "spoelkeuken-middelburg", "support-engineer-eindhoven", "klantenservice-zwolle"


def test_examples_are_marked_as_such_and_show_open_and_closed_in_both_countries() -> None:
    examples = EXAMPLE_VACANCIES.values()
    assert all(one.example for one in examples)
    assert {one.country for one in examples} == {"NL", "BE"}
    assert [one.id for one in examples if one.status == "closed"] == ["kok-antwerpen"]


def test_examples_ask_everything_that_can_be_asked() -> None:
    examples = EXAMPLE_VACANCIES.values()
    assert set(DEFINITIONS.slugs) <= {slug for one in examples for slug in one.questions}
    assert {question.kind for one in examples for question in one.custom} == {"yes_no", "choice", "text"}


def test_examples_say_everything_in_both_languages_but_one_in_english_only() -> None:
    for vacancy in EXAMPLE_VACANCIES.values():
        written = {"en"} if vacancy.id == ONE_LANGUAGE else {"nl", "en"}
        texts = [vacancy, *vacancy.requirements, *vacancy.custom]
        for name, value in (field for part in texts for field in part):
            if isinstance(value, InBoth):
                assert set(value.model_dump(exclude_none=True)) == written, (vacancy.id, name)


def test_one_example_fills_every_field_and_one_says_nothing_that_need_not_be_said() -> None:
    assert all(value not in (None, []) for _, value in EXAMPLE_VACANCIES[EVERYTHING])
    needed = {name for name, field in Vacancy.model_fields.items() if field.is_required()}
    assert EXAMPLE_VACANCIES[SAYS_LITTLE].model_fields_set == needed | {"example"}


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
                assert response.status_code == 201  # the assistant tells them, and offers the open application

    async def test_examples_come_with_the_demo_only(self, tmp_path: Path, url: str, bot: StandIn) -> None:
        async with Edge(tmp_path, url, bot, demo=True) as edge:
            listed = (await edge.http.get("/api/v1/vacancies")).json()["vacancies"]
            assert {one["id"] for one in listed} == EXAMPLE_VACANCIES.keys() - {"kok-antwerpen"}
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
