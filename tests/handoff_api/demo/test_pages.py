"""The demo careers site."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest
import pytest_asyncio

from handoff_api.app import create_app
from handoff_api.config import Settings
from handoff_api.demo.texts import TEXTS
from handoff_api.demo.wording import hours, number, salary
from handoff_api.vacancies.schemas import Salary, Vacancy


def client_of(home: Path, *, demo: bool) -> httpx2.AsyncClient:
    app = create_app(Settings(home=home, secret="x", demo=demo, organisation_name="Zorg <b>& Zo</b>"))
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://test")


@pytest_asyncio.fixture
async def client(tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    async with client_of(tmp_path, demo=True) as client:
        yield client


def vacancy(**fields: object) -> Vacancy:
    plain = {"id": "a", "title": "A", "employer": "B", "location": "C", "country": "NL", "questions": ["start_date"]}
    return Vacancy.model_validate({**plain, **fields})


async def test_without_the_demo_there_is_no_careers_site(tmp_path: Path) -> None:
    async with client_of(tmp_path, demo=False) as client:
        for path in ("/", "/privacy", "/jobs/verzorgende-utrecht"):
            assert (await client.get(path)).status_code == 404


@pytest.mark.parametrize("path", ["/", "/privacy", "/jobs/verzorgende-utrecht"])
@pytest.mark.parametrize("lang", ["nl", "en"])
async def test_every_page_says_that_it_is_an_example(client: httpx2.AsyncClient, path: str, lang: str) -> None:
    response = await client.get(f"{path}?lang={lang}")
    assert response.status_code == 200
    assert f'<html lang="{lang}">' in response.text
    assert TEXTS[lang]["example"] in response.text


async def test_every_open_vacancy_has_a_page_with_its_chat(client: httpx2.AsyncClient) -> None:
    listed = await client.get("/?lang=nl")
    vacancies = (await client.get("/api/v1/vacancies")).json()["vacancies"]
    assert len(vacancies) >= 3
    for one in vacancies:
        assert f"/jobs/{one['id']}?lang=nl" in listed.text
        page = await client.get(f"/jobs/{one['id']}?lang=en")
        assert f'<gezien-chat vacancy="{one["id"]}" lang="en">' in page.text


async def test_pages_need_nothing_inline_and_nothing_from_elsewhere(client: httpx2.AsyncClient) -> None:
    for path in ("/", "/privacy", "/jobs/verzorgende-utrecht"):
        response = await client.get(path)
        assert "unsafe" not in response.headers["content-security-policy"]
        assert "style=" not in response.text and "onclick" not in response.text and "<style" not in response.text
        assert 'src="http' not in response.text and 'href="http' not in response.text
        assert "Zorg &lt;b&gt;" in response.text or path == "/privacy"


async def test_the_browser_s_language_is_taken_when_the_address_names_none(client: httpx2.AsyncClient) -> None:
    english = await client.get("/", headers={"accept-language": "en-GB,en;q=0.9"})
    german = await client.get("/", headers={"accept-language": "de"})
    assert '<html lang="en">' in english.text
    assert '<html lang="nl">' in german.text


async def test_an_unknown_vacancy_is_not_found(client: httpx2.AsyncClient) -> None:
    assert (await client.get("/jobs/nothing")).status_code == 404
    assert (await client.get("/demo/endpoints.py")).status_code == 404


def test_both_languages_have_the_same_words() -> None:
    assert TEXTS["nl"].keys() == TEXTS["en"].keys()


def test_hours_and_pay_read_as_people_write_them() -> None:
    assert hours(vacancy(hours_min=24, hours_max=37.5), "nl") == "24 tot 37,5 uur per week"
    assert hours(vacancy(hours_max=32), "en") == "up to 32 hours a week"
    pay = Salary(min=2600, max=3400, unit="month")
    assert salary(vacancy(salary=pay), "nl") == "€ 2.600 tot € 3.400 bruto per maand"
    assert salary(vacancy(salary=Salary(min=15.2, unit="hour")), "nl") == "vanaf € 15,20 bruto per uur"
    assert number(1234.5, "en", money=True) == "1,234.50"
