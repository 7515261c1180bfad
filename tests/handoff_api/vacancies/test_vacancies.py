"""Vacancy files: what they may hold, where a mistake is, and what the public sees."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from handoff_api.vacancies.loader import BadVacancy, read_vacancies, read_vacancy
from handoff_api.vacancies.registry import EXAMPLES
from handoff_api.vacancies.schemas import InBoth
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn

GOOD = """\
id: bakker-delft
title: Bakker
employer: Bakkerij Voorbeeld
location: Delft
country: NL
questions:
  - hours_per_week
  - name
requirements:
  - fact: hours_per_week
    op: ">="
    value: 24
    text: {nl: Minimaal 24 uur}
"""


def written(folder: Path, text: str, name: str = "vacature.yml") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


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


def test_good_file_is_read(tmp_path: Path) -> None:
    vacancy = read_vacancy(written(tmp_path, GOOD))
    assert (vacancy.id, vacancy.answer_within, vacancy.status) == ("bakker-delft", 2, "open")


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("location: Delft", "locatoin: Delft", 4, "locatoin: unknown field"),
        ("country: NL", "country: DE", 5, "country"),
        ("  - name", "  - nmae", 8, "no such question: nmae"),
        ("    value: 24", "    waarde: 24", 12, "waarde: unknown field"),
        ('op: ">="', 'op: "=>"', 11, "op"),
        ("  - fact: hours_per_week", "  - fact: age", 10, "no such fact: age"),
        ("title: Bakker", "title: {fr: Boulanger}", 2, "unknown field"),
        ("title: Bakker", "title: {}", 2, "nl, en or both"),
        ("country: NL", "country: NL\nsalary: {min: 3000, max: 2000, unit: month}", 6, "min is more than max"),
        ("  - name", "  - name\n  - custom:boots", 1, "custom:boots"),
        ("title: Bakker", "title: [Bakker", 3, ""),
    ],
)
def test_mistake_is_named_with_file_and_line(old: str, new: str, line: int, words: str, tmp_path: Path) -> None:
    path = written(tmp_path, GOOD.replace(old, new))
    with pytest.raises(BadVacancy) as error:
        read_vacancy(path)
    assert f"{path}, line {line}: " in str(error.value)
    assert words in str(error.value)


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    path = written(tmp_path, GOOD.replace("location", "locatoin").replace("NL", "DE"))
    with pytest.raises(BadVacancy) as error:
        read_vacancy(path)
    assert len(str(error.value).splitlines()) == 3  # unknown, missing, wrong


def test_missing_field_points_at_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, GOOD.replace("employer: Bakkerij Voorbeeld\n", ""))
    with pytest.raises(BadVacancy, match="line 1: employer: Field required"):
        read_vacancy(path)


@pytest.mark.parametrize("text", ["", "- een\n- lijst\n", "gewoon tekst"])
def test_file_that_is_no_vacancy_is_named(text: str, tmp_path: Path) -> None:
    with pytest.raises(BadVacancy, match="line 1"):
        read_vacancy(written(tmp_path, text))


def test_same_id_twice_is_refused(tmp_path: Path) -> None:
    written(tmp_path, GOOD, "a.yml")
    written(tmp_path, GOOD, "b.yml")
    with pytest.raises(BadVacancy, match=r"b\.yml, line 1: the id bakker-delft is used by .*a\.yml too"):
        read_vacancies(tmp_path)


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
