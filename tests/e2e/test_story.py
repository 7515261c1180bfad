"""The whole of it, for real: the trained assistant, the service, a candidate's browser and a recruiter's browser."""

import asyncio
import os
import re
import time
from collections.abc import AsyncIterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import Browser, expect

from tests.e2e.candidate import PHONE, Candidate, candidate_of
from tests.e2e.conftest import in_the_loop
from tests.e2e.console import EMAIL, PASSWORD, Console, console_of
from tests.e2e.ledger import asked, asked_again, known
from tests.e2e.picture import small
from tests.e2e.stack import TO_TRAIN_AND_START, Stack

pytestmark = [pytest.mark.slow, pytest.mark.timeout(TO_TRAIN_AND_START + 120)]

AT_ONCE = 2.0  # seconds, from the candidate's Enter to both screens
HEAVY = "Sorry, mijn vader is vorige maand overleden en ik zit er even helemaal doorheen."
HEAVY_IN_ENGLISH = "To be honest I'm at my wits' end, I lost my job and my wife left me last week."


@in_the_loop(autouse=True)
async def all_leave(browser: Browser) -> AsyncIterator[None]:
    yield
    for context in list(browser.contexts):
        await context.close()


async def test_the_first_recruiter_is_made_by_a_link_that_works_once(stack: Stack, browser: Browser) -> None:
    console = await console_of(browser, stack)
    await expect(console.page.get_by_role("heading", name="Wachtrij")).to_be_visible()

    elsewhere = await browser.new_context(locale="nl-NL")
    page = await elsewhere.new_page()
    answer = await page.goto(stack.invite)
    assert answer is not None and answer.status == 404
    await expect(page.get_by_text("Deze link is al gebruikt of verlopen.")).to_be_visible()
    await expect(page.get_by_label("Je naam")).to_have_count(0)

    await page.get_by_role("link", name="Inloggen").click()
    await page.get_by_label("E-mailadres").fill(EMAIL)
    await page.get_by_label("Wachtwoord").fill(PASSWORD)
    await page.get_by_role("button", name="Inloggen").click()
    await expect(page.get_by_role("heading", name="Wachtrij")).to_be_visible()


async def test_one_sentence_goes_through_everything(stack: Stack, browser: Browser) -> None:
    console = await console_of(browser, stack)
    candidate = await candidate_of(browser, stack, "verzorgende-utrecht", "nl")

    await candidate.tells("hoi")
    assert asked(await candidate.events()) == ["start_date", "start_date"]
    assert "32 uur" in await candidate.tells("32 uur")
    assert known(await candidate.events()) == {"hours_per_week": 32}

    await candidate.tells("mag ik iemand spreken?")
    await expect(console.waiting("mag ik iemand spreken?")).to_be_visible()
    await console.claims("mag ik iemand spreken?")
    await console.replies("Natuurlijk, zeg het maar.")
    await candidate.sees_reply("Natuurlijk, zeg het maar.", of="Sanne")

    await console.hands_back()
    await candidate.hears()
    assert asked(await candidate.events())[-1] == "start_date"
    await expect(candidate.heading).to_have_text(re.compile("Digitale assistent"))
    assert asked_again(await candidate.events()) == []


async def test_a_candidate_in_trouble_is_seen_by_a_person_and_never_asked_twice(stack: Stack, browser: Browser) -> None:
    console = await console_of(browser, stack)
    await console.page.evaluate("window.was = 'never reloaded'")
    candidate = await candidate_of(
        browser, stack, "verzorgende-utrecht", "nl", viewport=PHONE, device_scale_factor=_scale(1.5)
    )

    await candidate.tells("Per 1 februari kan ik beginnen")
    pay = await candidate.tells("wat verdien ik eigenlijk bij jullie?")
    assert "2.550" in pay and "3.480" in pay
    await candidate.tells("28 uur lijkt me goed. Ik woon trouwens in Amersfoort en ik heb een rijbewijs")
    events = await candidate.events()
    told = {"hours_per_week": 28, "city": "Amersfoort", "driving_licence": True}
    assert known(events).items() >= told.items()
    assert asked(events) == ["start_date", "hours_per_week", "hours_per_week", "motivation"]

    await _is_brought_in_at_once(candidate, console, HEAVY)
    assert await console.page.evaluate("window.was") == "never reloaded"
    await expect(candidate.bot.last).to_have_text(re.compile(r"mens.* vraag .*Sanne"))
    await candidate.sees_line("Je wacht nu op een collega")

    await console.claims(HEAVY)
    for words in ("Zit ergens mee", "helemaal doorheen", "Amersfoort", "28"):
        await expect(console.briefing).to_contain_text(words)
    await expect(candidate.heading).to_have_text("Je praat met Sanne")

    await console.replies("Wat verdrietig van je vader. Neem de tijd, die baan loopt niet weg.")
    await candidate.sees_reply("Wat verdrietig van je vader.", of="Sanne")
    await candidate.says("Dank je wel. Ik heet Noor, en ik wil er nog steeds graag voor gaan.")
    await console.sees("Ik heet Noor")
    await expect(console.briefing).to_contain_text("Noor")  # the assistant listens and remembers
    await _picture(candidate, "candidate.png")
    await _picture_of_console(browser, console)

    await console.hands_back()
    await candidate.hears()
    assert asked(await candidate.events())[-1] == "motivation"
    await candidate.tells("Ik wil er graag zijn voor mensen die hulp nodig hebben")
    assert "Rijbewijs" in await candidate.taps("Zeg ik liever niet")  # the number; then the summary
    await candidate.taps("Klopt")

    events = await candidate.events()
    assert asked_again(events) == []
    assert asked(events)[4:] == ["motivation", "phone", "closing"]
    assert known(events) == told | {
        "start_date": _next_first_of_february(),
        "name": "Noor",
        "motivation": "Ik wil er graag zijn voor mensen die hulp nodig hebben",
        "phone": None,
    }


def _next_first_of_february() -> str:
    today = datetime.now(ZoneInfo("Europe/Amsterdam")).date()
    first = date(today.year, 2, 1)
    return (first if first >= today else first.replace(year=today.year + 1)).isoformat()


async def test_the_same_holds_in_english(stack: Stack, browser: Browser) -> None:
    console = await console_of(browser, stack)
    candidate = await candidate_of(browser, stack, "orderpicker-tilburg", "en")

    await candidate.tells("I can start in two weeks")
    assert "15.20" in await candidate.tells("What does it pay?")
    await candidate.tells("32 hours, and I live in Breda")
    assert known(await candidate.events()).items() >= {"hours_per_week": 32, "city": "Breda"}.items()

    await _is_brought_in_at_once(candidate, console, HEAVY_IN_ENGLISH)
    await expect(candidate.bot.last).to_have_text(re.compile(r"person.* asking .*Youssef"))
    await console.claims(HEAVY_IN_ENGLISH)
    await console.replies("That is a lot at once. Shall I call you this afternoon?")
    await candidate.sees_reply("That is a lot at once.", of="Sanne")
    await expect(candidate.heading).to_have_text("You are talking with Sanne")

    await console.hands_back()
    await candidate.hears()
    assert asked(await candidate.events())[-1] == "driving_licence"
    await candidate.taps("Yes")
    events = await candidate.events()
    assert asked_again(events) == []
    assert {event["lang"] for event in events if event.get("from") == "bot"} == {"en"}


async def test_a_talk_that_goes_well_ends_under_intakes(stack: Stack, browser: Browser) -> None:
    console = await console_of(browser, stack)
    candidate = await candidate_of(browser, stack, "verzorgende-utrecht", "nl")

    await candidate.tells("over drie weken")
    await candidate.tells("24 uur")
    await candidate.tells("Utrecht")
    await candidate.taps("Ja")
    await candidate.tells("Ik zorg graag voor mensen en wil in de wijk werken")
    await candidate.tells("Samira Haddad")
    summary = await candidate.tells("06 12345678")
    for told in ("24 uur", "Utrecht", "Rijbewijs", "Samira Haddad"):
        assert told in summary
    closing = await candidate.taps("Klopt")
    promised = re.search(r"Sanne .* uiterlijk \w+ (\d+ \w+)", closing)
    assert promised, closing
    assert asked_again(await candidate.events()) == []

    await expect(console.waiting("Samira")).to_have_count(0)
    await console.page.get_by_role("link", name="Intakes").click()
    entry = console.page.locator(".entry").filter(has_text="Samira Haddad")
    await expect(entry).to_contain_text(re.compile(rf"Sanne antwoordt uiterlijk .*{promised[1]}"))
    await entry.get_by_role("link").click()
    for told in ("24", "Utrecht", "Ik zorg graag voor mensen"):
        await expect(console.page.get_by_role("main")).to_contain_text(told)


async def _is_brought_in_at_once(candidate: Candidate, console: Console, words: str) -> None:
    """Within two seconds the candidate knows that a person was asked, and the recruiter knows of the candidate."""
    waiting = {"nl": "Je wacht op een collega", "en": "You are waiting for a colleague"}
    language = await candidate.node.locator("dialog").get_attribute("lang")
    patience = AT_ONCE * 1000
    began = time.monotonic()
    await candidate.says(words)
    await asyncio.gather(
        expect(candidate.heading).to_have_text(re.compile(waiting[str(language)]), timeout=patience),
        expect(console.waiting(words)).to_be_visible(timeout=patience),
    )
    assert time.monotonic() - began < AT_ONCE
    await candidate.hears()


# With GEZIEN_SCREENSHOTS=docs/images the pictures of the README are taken on the way.


def _folder() -> Path | None:
    named = os.environ.get("GEZIEN_SCREENSHOTS")
    return Path(named) if named else None


def _scale(wanted: float) -> float:
    return wanted if _folder() else 1


async def _picture(candidate: Candidate, name: str) -> None:
    if folder := _folder():
        await candidate.page.wait_for_timeout(500)
        (folder / name).write_bytes(small(await candidate.page.screenshot()))


async def _picture_of_console(browser: Browser, console: Console) -> None:
    """The same page and session in a window that is drawn smaller."""
    if folder := _folder():
        context = await browser.new_context(
            viewport={"width": 1280, "height": 860},
            device_scale_factor=0.75,
            locale="nl-NL",
            timezone_id="Europe/Amsterdam",
            storage_state=await console.page.context.storage_state(),
        )
        page = await context.new_page()
        await page.goto(console.page.url)
        await expect(page.locator("#connection")).to_have_text("Live")
        await page.wait_for_timeout(500)
        (folder / "console.png").write_bytes(small(await page.screenshot()))
        await context.close()
