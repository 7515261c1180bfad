"""Signing in, the one-time link, and forms that others cannot send."""

from pathlib import Path

import httpx2
import pytest

from handoff_api.recruiters import service as recruiters
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.console.reading import Page, read, send, submit
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn

ACCOUNT = {"name": "Sanne", "email": "sanne@example.org", "password": "vier gewone woorden samen"}


async def stranger(edge: Edge) -> Desk:
    """A browser that nobody signed in with."""
    desk = await Desk.open(edge, "nobody")
    desk.http.cookies.clear()
    return desk


async def invitation(edge: Edge, role: str = "recruiter") -> str:
    async with edge.db.write() as session:
        return recruiters.welcome_path(await recruiters.create_invite(session, role))


async def test_a_one_time_link_makes_an_account_and_signs_it_in(edge: Edge) -> None:
    browser, link = await stranger(edge), await invitation(edge)
    page = await submit(browser, await read(browser, link), link, **ACCOUNT)
    assert page.path == "/console/queue"
    assert "Sanne" in page.text
    assert "gebruikt of verlopen" in (await read(await stranger(edge), link)).text


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"password": "kort"}, "minstens 12 tekens"),
        ({"name": "  "}, "Vul je naam in"),
        ({"email": "geen adres"}, "geen geldig e-mailadres"),
    ],
)
async def test_a_wrong_field_is_pointed_at_and_the_rest_is_kept(edge: Edge, wrong: dict[str, str], says: str) -> None:
    browser, link = await stranger(edge), await invitation(edge)
    page = await submit(browser, await read(browser, link), link, **{**ACCOUNT, **wrong})
    assert page.status == 422
    assert says in page.text
    assert page.forms[link]["password"] == ""
    kept = {**ACCOUNT, **wrong}
    assert page.forms[link]["email"] == kept["email"]
    assert any(given.get("aria-invalid") == "true" for _, given in page.elements)


async def test_signing_in_and_out(edge: Edge) -> None:
    browser, link = await stranger(edge), await invitation(edge)
    queue = await submit(browser, await read(browser, link), link, **ACCOUNT)
    page = await submit(browser, queue, "/console/sign-out")
    assert (page.path, "uitgelogd" in page.text) == ("/console/sign-in", True)
    assert (await read(browser, "/console/team")).path == "/console/sign-in"
    wrong = await submit(browser, page, "/console/sign-in", email=ACCOUNT["email"], password="iets anders")
    assert (wrong.status, "horen niet bij elkaar" in wrong.text) == (401, True)
    assert wrong.forms["/console/sign-in"]["email"] == ACCOUNT["email"]
    right = await submit(browser, wrong, "/console/sign-in", password=ACCOUNT["password"])
    assert right.path == "/console/queue"


async def test_after_signing_in_one_comes_where_one_wanted_to_be_but_never_elsewhere(edge: Edge) -> None:
    browser, link = await stranger(edge), await invitation(edge)
    queue = await submit(browser, await read(browser, link), link, **ACCOUNT)
    await submit(browser, queue, "/console/sign-out")
    page = await read(browser, "/console/team")
    assert page.forms["/console/sign-in"]["next"] == "/console/team"
    for elsewhere in ("https://example.org/", "//example.org/", "/console/..//example.org", "/console/\\example.org"):
        page = await read(browser, f"/console/sign-in?next={elsewhere}")
        assert page.forms["/console/sign-in"]["next"] == "/console/queue"


async def test_a_form_without_the_right_token_is_refused_and_does_nothing(
    edge: Edge, anna: Desk, waiting: Candidate
) -> None:
    actions = {
        **{f"/console/conversations/{waiting.id}/{verb}": {"text": "hoi", "seen_seq": "99", "verdict": "right"}
           for verb in ("claim", "reply", "note", "hand-back", "release", "close", "typing")},
        f"/console/intakes/{waiting.id}/called": {"text": "hoi"},
        f"/console/intakes/{waiting.id}/close": {},
        "/console/team/invite": {},
        "/console/sign-out": {},
        "/console/language": {"language": "en"},
    }  # fmt: skip
    for action, fields in actions.items():
        for token in ({}, {"csrf": "something else"}):
            response = await anna.http.post(action, data={**fields, **token})
            assert response.status_code == 403, action
            assert "verlopen" in response.text or "expired" in response.text
    assert await waiting.owner() == "queue"
    assert await waiting.texts("recruiter") == []


async def test_forms_before_signing_in_carry_a_token_of_this_browser(edge: Edge) -> None:
    link = await invitation(edge)
    async with httpx2.AsyncClient(base_url=edge.url, trust_env=False) as other:
        for action in ("/console/sign-in", link):
            assert (await other.post(action, data=ACCOUNT)).status_code == 403
            other.cookies.set("gezien_form", "y")
            assert (await other.post(action, data={**ACCOUNT, "csrf": "x"})).status_code == 403
            other.cookies.clear()


async def test_nobody_sees_anything_without_signing_in(edge: Edge, waiting: Candidate) -> None:
    browser = await stranger(edge)
    for path in ("queue", "intakes", "team", f"conversations/{waiting.id}", f"intakes/{waiting.id}"):
        assert (await read(browser, f"/console/{path}")).path == "/console/sign-in"
    for stream in ("queue/stream", f"conversations/{waiting.id}/stream"):
        response = await browser.http.get(f"/console/{stream}", headers={"accept": "text/event-stream"})
        assert response.status_code == 401
    assert (await browser.http.get("/console/signed-in")).status_code == 401
    assert (await send(browser, f"/console/conversations/{waiting.id}/claim")).status_code == 401


async def test_every_page_has_the_strict_policy_and_neither_script_nor_style_of_its_own(
    edge: Edge, anna: Desk, waiting: Candidate
) -> None:
    for path in ("queue", f"conversations/{waiting.id}", "intakes", "team"):
        response = await anna.http.get(f"/console/{path}")
        policy = response.headers["content-security-policy"]
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy
        assert response.headers["cache-control"] == "no-store"
        for tag, given in Page(response).elements:
            assert tag != "style"
            assert tag != "script" or str(given["src"]).startswith("/console/static/")
            assert not [name for name in given if name == "style" or name.startswith("on")]


async def test_files_are_kept_by_the_browser_and_nothing_else_is_served(anna: Desk) -> None:
    page = await read(anna, "/console/queue")
    script = next(str(given["src"]) for tag, given in page.elements if tag == "script")
    response = await anna.http.get(script)
    assert "immutable" in response.headers["cache-control"]
    assert response.headers["content-type"].startswith("text/javascript")
    for path in ("nothing.js", "..%2Fpages.py", "%2e%2e/texts.yml"):
        assert (await anna.http.get(f"/console/static/{path}")).status_code == 404


async def test_a_recruiter_cannot_invite_and_a_lead_can(edge: Edge, anna: Desk, lead: Desk) -> None:
    assert (await send(anna, "/console/team/invite")).status_code == 403
    assert "/console/team/invite" not in (await read(anna, "/console/team")).forms
    page = await submit(lead, await read(lead, "/console/team"), "/console/team/invite", role="recruiter")
    link = next(str(given["value"]) for _, given in page.elements if given.get("id") == "link")
    assert link.startswith("http")
    assert "Maak je account" in (await read(await stranger(edge), "/console/welcome/" + link.rsplit("/", 1)[1])).text
    assert link.rsplit("/", 1)[1] not in (await read(lead, "/console/team")).html


async def test_the_language_stays_chosen_in_this_browser(anna: Desk) -> None:
    page = await read(anna, "/console/queue")
    assert "Wachtrij" in page.text
    page = await submit(anna, page, "/console/language", language="en", back="/console/team")
    assert (page.path, "Who can talk with candidates" in page.text) == ("/console/team", True)
    assert ("html", {"lang": "en"}) in page.elements


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, True),
        ({"crisis_contact": "wacht@example.org"}, True),  # nothing would pass it on
        ({"webhook_url": "http://127.0.0.1:9/hook"}, True),
        ({"crisis_contact": "wacht@example.org", "webhook_url": "http://127.0.0.1:9/hook"}, False),
    ],
)
async def test_it_is_said_when_nobody_is_alerted_in_a_crisis(
    settings: dict[str, str], said: bool, tmp_path: Path, database_url: str, bot: StandIn
) -> None:
    async with Edge(tmp_path, database_url, bot, **settings) as edge:
        desk = await Desk.open(edge, "Anna")
        page = await read(desk, "/console/queue")
        assert ("krijgt nu niemand van ons een seintje" in page.text) is said
        await desk.close_browser()
