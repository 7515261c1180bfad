"""The recruiter's console in a real browser: live, on lines that break, with two people at once."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, Page, expect

from handoff_api.recruiters.dependencies import COOKIE
from tests.e2e.conftest import in_the_loop
from tests.e2e.line import Line
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge


@asynccontextmanager
async def desk(browser: Browser, edge: Edge, url: str, name: str) -> AsyncIterator[Page]:
    """A browser in which somebody is signed in, on the queue."""
    account = await Desk.open(edge, name)
    context = await browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")
    context.set_default_timeout(10_000)
    cookie = account.http.cookies[COOKIE]
    await context.add_cookies([{"name": COOKIE, "value": cookie, "url": url}])
    page = await context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
    await page.goto(f"{url}/console/queue")
    await is_live(page)
    yield page
    await context.close()
    await account.close_browser()
    assert wrong == []


@in_the_loop()
async def anna(browser: Browser, edge: Edge, line: Line) -> AsyncIterator[Page]:
    async with desk(browser, edge, line.url, "Anna") as page:
        yield page


@in_the_loop()
async def waiting(edge: Edge) -> Candidate:
    candidate = await edge.candidate()
    seq = await candidate.write("ik wil graag een mens spreken")
    await candidate.until({"owner": "queue"}, after=seq)
    return candidate


async def is_live(page: Page) -> None:
    await expect(page.locator("#connection")).to_have_text("Live", timeout=15_000)


async def opens(page: Page, candidate: Candidate) -> None:
    await page.goto(page.url.split("/console")[0] + f"/console/conversations/{candidate.id}")
    await is_live(page)


async def test_a_new_request_appears_is_told_and_can_be_worked_by_keyboard(anna: Page, edge: Edge) -> None:
    await expect(anna.get_by_text("Niemand wacht op je.")).to_be_visible()
    first, second = await edge.candidate(), await edge.candidate()
    await first.write("een mens graag")
    await expect(anna.locator("#announcement")).to_contain_text("Vraagt om een mens. Urgentie: Normaal")
    await second.write("ik ben zo moedeloos")
    await expect(anna.locator(".entry[data-state=waiting]")).to_have_count(2)
    assert (await anna.title()).startswith("(2)")
    await anna.keyboard.press("j")
    await expect(anna.locator(".entry").first.locator(".entry-link")).to_be_focused()
    await expect(anna.locator(".entry").first).to_contain_text("moedeloos")  # the more urgent one is on top
    await anna.keyboard.press("ArrowDown")
    await anna.keyboard.press("k")
    await anna.keyboard.press("c")
    await anna.wait_for_url(f"**/conversations/{second.id}")
    await expect(anna.locator("#strip")).to_contain_text("Jij hebt dit gesprek")


async def test_shortcuts_can_be_switched_off(anna: Page, waiting: Candidate) -> None:
    await anna.get_by_label("Sneltoetsen").uncheck()
    await anna.reload()
    await expect(anna.get_by_label("Sneltoetsen")).not_to_be_checked()
    await anna.keyboard.press("j")
    await expect(anna.locator(".entry-link")).not_to_be_focused()


async def test_focus_stays_where_it_was_when_the_list_changes(anna: Page, edge: Edge, waiting: Candidate) -> None:
    button = anna.locator(f'[data-key="{waiting.id}"] button')
    await button.focus()
    await (await edge.candidate()).write("ik ben zo moedeloos")
    await expect(anna.locator(".entry[data-state=waiting]")).to_have_count(2)
    await expect(button).to_be_focused()


async def test_of_two_who_click_one_gets_it_and_the_other_reads_who(
    anna: Page, browser: Browser, edge: Edge, line: Line, waiting: Candidate
) -> None:
    async with desk(browser, edge, line.url, "Bram") as bram:
        form = await bram.locator("form[data-claim]").element_handle()
        assert form is not None
        await anna.locator(".entry").get_by_role("button").click()
        await anna.wait_for_url("**/conversations/*")
        await expect(bram.get_by_role("region", name="Bij collega's")).to_contain_text("bij Anna")
        # the click that was under way when the list changed
        await form.evaluate("form => { document.querySelector('#queue').append(form); form.requestSubmit() }")
        await expect(bram.locator("#problem")).to_contain_text("Anna was net eerder")


async def test_a_draft_survives_a_reload_and_a_refused_send(anna: Page, waiting: Candidate) -> None:
    await opens(anna, waiting)
    await anna.get_by_label("Je antwoord").fill("Waarmee kan ik")
    await anna.reload()
    await is_live(anna)
    draft = anna.get_by_label("Je antwoord")
    await expect(draft).to_have_value("Waarmee kan ik")
    await draft.press_sequentially(" helpen?")
    await anna.evaluate("document.querySelector('[name=seen_seq]').value = 1")  # as if the newest had not come in
    await draft.press("Control+Enter")
    await expect(anna.locator("#problem")).to_contain_text("de kandidaat schreef net iets nieuws")
    await expect(draft).to_have_value("Waarmee kan ik helpen?")
    await waiting.write("hallo?")
    await expect(anna.locator("#transcript")).to_contain_text("hallo?")
    await draft.press("Control+Enter")
    await expect(draft).to_have_value("")
    await waiting.until("Waarmee kan ik helpen?")
    await expect(anna.locator("#transcript .message.you")).to_have_count(1)


async def test_a_note_that_is_being_written_is_left_alone(anna: Page, waiting: Candidate) -> None:
    await opens(anna, waiting)
    await anna.get_by_text("Notitie", exact=True).click()
    await anna.get_by_label("Notitie voor het team").fill("belt liever")
    await waiting.write("hallo?")
    await expect(anna.locator("#briefing")).to_contain_text("hallo?")
    await anna.get_by_role("button", name="Pak dit gesprek op").evaluate("button => button.form.requestSubmit()")
    await expect(anna.locator("#strip")).to_contain_text("Jij hebt dit gesprek")
    await expect(anna.get_by_label("Notitie voor het team")).to_have_value("belt liever")
    await anna.get_by_role("button", name="Bewaar notitie").click()
    await expect(anna.locator("#transcript .message.note")).to_contain_text("belt liever")


async def test_a_lost_connection_is_said_and_everything_is_caught_up(
    anna: Page, line: Line, waiting: Candidate
) -> None:
    await opens(anna, waiting)
    line.down()
    await expect(anna.locator("#connection")).to_have_text("Geen verbinding")
    await expect(anna.locator("#lost")).to_be_visible()
    await anna.get_by_label("Je antwoord").fill("Ik ben er")
    await anna.get_by_role("button", name="Verstuur").click()
    await expect(anna.locator("#problem")).to_contain_text("Niet verstuurd")
    await waiting.write("ben je daar?")
    line.up()
    await is_live(anna)
    await expect(anna.locator("#transcript .message").filter(has_text="ben je daar?")).to_have_count(1)
    await anna.get_by_role("button", name="Verstuur").click()
    await waiting.until("Ik ben er")
    assert (await waiting.texts("recruiter")) == ["Ik ben er"]


async def test_a_stream_that_falls_silent_is_noticed(anna: Page, line: Line, waiting: Candidate) -> None:
    await opens(anna, waiting)
    await line.hold()
    await waiting.write("nog iets")
    await expect(anna.locator("#transcript")).to_contain_text("nog iets", timeout=30_000)
    await is_live(anna)


async def test_the_end_of_the_session_is_said(anna: Page, browser: Browser, edge: Edge) -> None:
    csrf = await anna.locator("[name=csrf]").first.input_value()
    await anna.request.post(anna.url.replace("queue", "sign-out"), form={"csrf": csrf})
    await expect(anna.locator("#lost")).to_contain_text("Je bent uitgelogd", timeout=15_000)
    await expect(anna.locator("#lost").get_by_role("link", name="Inloggen")).to_be_visible()


async def test_handing_back_and_closing_take_one_tap(anna: Page, waiting: Candidate) -> None:
    await opens(anna, waiting)
    await anna.get_by_role("button", name="Pak dit gesprek op").click()
    await expect(anna.locator("#strip")).to_contain_text("Jij hebt dit gesprek")
    await anna.get_by_text("Geef terug", exact=True).click()
    await anna.get_by_role("button", name="Geef terug aan de assistent").click()
    await expect(anna.locator("#strip")).to_contain_text("De assistent antwoordt")
    await expect(anna.locator("#transcript")).to_contain_text("We gaan verder")
    await anna.get_by_role("button", name="Pak dit gesprek op").click()
    await anna.get_by_text("Sluit af", exact=True).click()
    await anna.get_by_role("button", name="Goed dat het bij mij kwam").click()
    await anna.wait_for_url("**/console/queue")
    assert await waiting.owner() == "closed"
