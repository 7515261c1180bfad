"""The demo careers site."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest
import pytest_asyncio

from handoff_api.app import create_app
from handoff_api.config import Settings
from handoff_api.demo.endpoints import FOLDER, STATIC, VERSION
from handoff_api.demo.texts import TEXTS
from tests.handoff_api.vacancies.files import GOOD, written

VACANCY, LITTLE, ENGLISH, CLOSED = (
    "/jobs/klantenservice-zwolle",
    "/jobs/spoelkeuken-middelburg",
    "/jobs/support-engineer-eindhoven",
    "/jobs/kok-antwerpen",
)
PAGES = ("/", VACANCY, LITTLE, ENGLISH, CLOSED, "/open-application", "/privacy", "/embed", "/theme")
BROWSER = {"accept": "text/html,application/xhtml+xml"}


def client_of(home: Path, *, demo: bool) -> httpx2.AsyncClient:
    app = create_app(Settings(home=home, secret="x", demo=demo, organisation_name="Zorg <b>& Zo</b>"))
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://test", headers=BROWSER)


@pytest_asyncio.fixture
async def client(tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    async with client_of(tmp_path, demo=True) as client:
        yield client


async def test_without_the_demo_there_is_no_careers_site(tmp_path: Path) -> None:
    async with client_of(tmp_path, demo=False) as client:
        for path in (*PAGES, f"/demo/{VERSION}/theme.js"):
            assert (await client.get(path)).status_code == 404


@pytest.mark.parametrize("path", [*PAGES, "/jobs/nothing", "/nothing"])
@pytest.mark.parametrize("lang", ["nl", "en"])
async def test_every_page_says_that_it_is_an_example_and_offers_the_other_language(
    client: httpx2.AsyncClient, path: str, lang: str
) -> None:
    response = await client.get(f"{path}?lang={lang}")
    other = {"nl": "en", "en": "nl"}[lang]
    assert response.status_code == (404 if "nothing" in path else 200)
    assert f'<html lang="{lang}">' in response.text
    assert TEXTS[lang]["example"] in response.text
    assert f'href="?lang={other}" lang="{other}" hreflang="{other}"' in response.text


@pytest.mark.parametrize("path", [*PAGES, "/nothing"])
async def test_pages_need_nothing_inline_and_nothing_from_elsewhere(client: httpx2.AsyncClient, path: str) -> None:
    response = await client.get(path)
    assert "unsafe" not in response.headers["content-security-policy"]
    assert "style=" not in response.text and "onclick" not in response.text and "<style" not in response.text
    assert 'src="http' not in response.text and 'href="http' not in response.text
    assert "Zorg &lt;b&gt;" in response.text


async def test_every_open_vacancy_has_a_page_with_its_chat(client: httpx2.AsyncClient) -> None:
    listed = await client.get("/?lang=nl")
    vacancies = (await client.get("/api/v1/vacancies")).json()["vacancies"]
    assert len(vacancies) >= 6
    for one in vacancies:
        assert f"/jobs/{one['id']}?lang=nl" in listed.text
        page = await client.get(f"/jobs/{one['id']}?lang=en")
        assert f'<gezien-chat vacancy="{one["id"]}" lang="en">' in page.text


async def test_a_vacancy_says_what_a_candidate_wants_to_know(client: httpx2.AsyncClient) -> None:
    page = (await client.get(f"{VACANCY}?lang=nl")).text
    for words in (
        "24 tot 36 uur per week",
        "€\N{NO-BREAK SPACE}2.480 tot €\N{NO-BREAK SPACE}3.120 bruto per maand",
        "Zwolle",
        "Farah leest wat je vertelde en antwoordt binnen 2 werkdagen.",
        "Hij stelt 11 korte vragen.",
        '<time datetime="2030-12-31">31 december 2030</time>',
        "Daarna luister je een uur mee",
    ):
        assert words in page


async def test_what_a_vacancy_does_not_say_is_said_to_be_missing(client: httpx2.AsyncClient) -> None:
    missing = "Salaris, uren, contract, reiskosten, vakantie, je team, wanneer je begint, hoe het verder gaat."
    assert missing in (await client.get(f"{LITTLE}?lang=nl")).text
    assert TEXTS["nl"]["unsaid"] not in (await client.get(f"{VACANCY}?lang=nl")).text


async def test_text_in_the_other_language_is_marked_and_announced(client: httpx2.AsyncClient) -> None:
    dutch, english = [(await client.get(f"{ENGLISH}?lang={lang}")).text for lang in ("nl", "en")]
    assert '<h1 lang="en">Field support engineer</h1>' in dutch
    assert TEXTS["nl"]["other_language"] in dutch
    assert TEXTS["en"]["other_language"] not in english
    assert 'lang="en">Field support engineer</a>' in (await client.get("/?lang=nl")).text


async def test_a_closed_vacancy_leads_on_and_keeps_its_chat(client: httpx2.AsyncClient) -> None:
    page = (await client.get(f"{CLOSED}?lang=nl")).text
    assert TEXTS["nl"]["closed_text"] in page
    assert '<gezien-chat vacancy="kok-antwerpen" lang="nl">' in page  # who talked about it finds that back
    assert "/jobs/winkelmedewerker-gent?lang=nl" in page and "/open-application?lang=nl" in page
    assert CLOSED not in (await client.get("/?lang=nl")).text


async def test_a_vacancy_is_closed_after_its_last_day(tmp_path: Path) -> None:
    written(tmp_path / "vacancies", GOOD + "deadline: 2020-01-01\n")
    async with client_of(tmp_path, demo=True) as client:
        assert TEXTS["nl"]["closed"] in (await client.get("/jobs/bakker-delft?lang=nl")).text


async def test_the_open_application_has_a_chat_about_no_vacancy(client: httpx2.AsyncClient) -> None:
    page = (await client.get("/open-application?lang=en")).text
    assert '<gezien-chat inline lang="en">' in page and "A colleague answers within 2 working days." in page


async def test_the_browser_s_language_is_taken_when_the_address_names_none(client: httpx2.AsyncClient) -> None:
    english = await client.get("/", headers={"accept-language": "en-GB,en;q=0.9"})
    german = await client.get("/", headers={"accept-language": "de"})
    assert '<html lang="en">' in english.text
    assert '<html lang="nl">' in german.text


async def test_what_is_not_there_is_a_page_for_people_and_a_refusal_for_programs(client: httpx2.AsyncClient) -> None:
    assert "/open-application" in (await client.get("/jobs/nothing")).text
    for path in ("/jobs/nothing", "/nothing", "/demo/x/endpoints.py"):
        refused = await client.get(path, headers={"accept": "*/*"})
        assert (refused.status_code, refused.json()["error"]) == (404, "NotFound")
    assert (await client.get("/api/v1/conversations")).status_code == 405


async def test_files_of_this_version_are_kept_by_browsers_and_others_asked_for_again(
    client: httpx2.AsyncClient,
) -> None:
    for name in STATIC:
        kept = await client.get(f"/demo/{VERSION}/{name}")
        assert kept.status_code == 200 and "immutable" in kept.headers["cache-control"]
    assert (await client.get("/demo/older/careers.css")).headers["cache-control"] == "no-cache"


async def test_the_snippet_names_this_service_s_own_address(tmp_path: Path) -> None:
    app = create_app(Settings(home=tmp_path, secret="x", demo=True, public_url="https://chat.example.com/"))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://test") as client:
        page = (await client.get("/embed?lang=nl")).text
    assert "src=&#34;https://chat.example.com/widget/gezien-chat.js&#34;" in page
    assert "connect-src &#39;self&#39; https://chat.example.com;" in page


def test_every_preset_gives_all_colours_for_light_and_dark() -> None:
    presets = json.loads((FOLDER / "static" / "presets.json").read_text())
    named = [set(preset["colours"]) for preset in presets.values()]
    assert named and all(names == named[0] for names in named)
    for preset in presets.values():
        for light, dark in preset["colours"].values():
            assert len(light) == len(dark) == 7 and light != dark


def test_both_languages_have_the_same_words() -> None:
    assert TEXTS["nl"].keys() == TEXTS["en"].keys()
