"""With nothing but a keyboard one comes everywhere, and always sees where one is."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, expect

from tests.e2e.accessibility.keyboard import Keyboard
from tests.e2e.accessibility.people import STILL, candidates_of, sanne
from tests.e2e.accessibility.test_pages import ALL_TOLD
from tests.e2e.candidate import Candidate
from tests.e2e.conftest import in_the_loop
from tests.e2e.console import CONVERSATION, EMAIL, PASSWORD
from tests.e2e.stack import TO_TRAIN_AND_START, Stack

pytestmark = [pytest.mark.slow, pytest.mark.timeout(TO_TRAIN_AND_START + 120)]

QUESTION = "ik wil graag een mens spreken over het rooster"


@in_the_loop(autouse=True)
async def all_leave(browser: Browser) -> AsyncIterator[None]:
    yield
    for context in list(browser.contexts):
        await context.close()


async def test_a_candidate_finds_a_job_talks_and_asks_for_a_person(stack: Stack, browser: Browser) -> None:
    context = await browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL", **STILL)
    page = await context.new_page()
    await page.goto(stack.url)
    keys = Keyboard(page)
    await keys.to("Verzorgende IG in de wijk")
    await keys.press("Enter")
    await page.wait_for_url("**/jobs/verzorgende-utrecht**")
    await page.get_by_role("button", name="Chat met de assistent").wait_for()  # the script makes it
    await keys.to("Chat met de assistent")
    await keys.press("Enter")
    chat = Candidate(page, stack)
    await chat.hears()
    await expect(chat.box).to_be_focused()
    await keys.types("24 uur")
    await keys.press("Enter")
    assert "24 uur" in await chat.hears()
    await keys.to("Praat met een mens", key="Shift+Tab")
    await keys.press("Enter")
    await expect(chat.heading).to_contain_text("Je wacht")
    await expect(chat.button("Stop met wachten")).to_be_focused()  # it has taken the place of what was pressed
    await keys.press("Enter")
    await expect(chat.heading).to_contain_text("Digitale assistent")
    assert (await keys.press("Escape")).startswith("Verder met je gesprek")  # the assistant may have gone on by then
    assert keys.wrong == []


async def test_a_recruiter_does_a_whole_day_s_work(stack: Stack, browser: Browser) -> None:
    await sanne(browser, stack)  # has an account from here on
    async with candidates_of(stack) as candidates:
        await candidates.who_says(QUESTION)
        await candidates.who_says(*ALL_TOLD)
        context = await browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL", **STILL)
        page = await context.new_page()
        await page.goto(f"{stack.url}/console")
        keys = Keyboard(page)
        await expect(page.get_by_label("E-mail")).to_be_focused()  # by itself, though not before the page is drawn
        await keys.types(EMAIL)
        await keys.to("Wachtwoord")
        await keys.types(PASSWORD)
        await keys.press("Enter")
        await page.wait_for_url("**/console/queue")
        await expect(page.locator("#connection")).to_have_text("Live")

        assert await keys.press("Tab") == "Naar de inhoud"
        await keys.press("Enter")
        await expect(page.locator("#main")).to_be_focused()
        await page.locator(".entry").filter(has_text=QUESTION).wait_for()
        await keys.to("Pak op")
        await keys.press("Enter")
        await page.wait_for_url(CONVERSATION)
        await keys.to("Je antwoord")
        await keys.types("Dag! Wat wil je weten?")
        await keys.press("Control+Enter")
        await expect(page.locator("#transcript .message.you")).to_contain_text("Wat wil je weten?")
        await expect(page.get_by_label("Je antwoord")).to_be_focused()
        await keys.to("Geef terug")
        await keys.press("Enter")
        await keys.to("Laatste bericht")
        await keys.types("De assistent helpt je verder.")
        await keys.to("Geef terug aan de assistent")
        await keys.press("Enter")
        await expect(page.locator("#strip [aria-current=step]")).to_have_text("Assistent")

        await keys.to("Intakes", key="Shift+Tab")
        await keys.press("Enter")
        await page.wait_for_url("**/console/intakes")
        await keys.to("Fatima El Amrani")
        await keys.press("Enter")
        await page.wait_for_url("**/console/intakes/*")
        await keys.to("Ik heb gebeld")
        await keys.press("Enter")
        await keys.to("Wat is er besproken?")
        await keys.types("Maandag om tien uur op gesprek.")
        await keys.to("Bewaar en handel af")
        await keys.press("Enter")
        await expect(page.get_by_role("main")).to_contain_text("Gebeld door Sanne")
    assert keys.wrong == []


async def test_the_keyboard_notices_what_cannot_be_seen(stack: Stack, browser: Browser) -> None:
    page = await (await browser.new_context(locale="nl-NL")).new_page()
    await page.goto(f"{stack.url}/jobs/verzorgende-utrecht")
    await page.get_by_role("button", name="Vraag of solliciteer").wait_for()  # the script shows it
    await page.evaluate("""() => {
        const none = new CSSStyleSheet()
        none.replaceSync("a:focus-visible { outline: none } button:focus-visible { outline-color: #ccc !important }")
        document.adoptedStyleSheets = [none]
    }""")
    keys = Keyboard(page)
    await keys.to("Alle vacatures")
    assert any("no ring" in one for one in keys.wrong)
    await keys.to("Vraag of solliciteer")
    assert any("light: its ring has a contrast of only" in one for one in keys.wrong)
    await page.evaluate("""() => {
        const cover = document.createElement("div")
        cover.style.cssText = "position: fixed; inset: 0; background: #fff"
        document.adoptedStyleSheets = []
        document.body.append(cover)
    }""")
    await keys.to("Privacy")
    assert any("hidden behind" in one for one in keys.wrong)
