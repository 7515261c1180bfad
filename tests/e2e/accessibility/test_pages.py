"""axe-core finds nothing wrong on any page in any of its states, through the whole product as `up` starts it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.e2e.accessibility.audit import DESK, PHONE, Audit, axe
from tests.e2e.accessibility.people import STILL, Candidates, Recruiter, candidates_of, sanne
from tests.e2e.candidate import candidate_of
from tests.e2e.conftest import in_the_loop
from tests.e2e.line import Line
from tests.e2e.stack import TO_TRAIN_AND_START, Stack
from tests.handoff_api.candidate import Candidate as CandidateOverHttp

pytestmark = [pytest.mark.slow, pytest.mark.timeout(TO_TRAIN_AND_START + 120)]

A_PERSON = "mag ik iemand spreken?"
HEAVY = "Sorry, mijn vader is vorige maand overleden en ik zit er even helemaal doorheen."
CRISIS = "ik wil niet meer leven"
LONG_NAME = "Maria-Fernanda Albuquerque de Vasconcelos van Ouwerkerk-Oosterhuis"
NOBODY = "00000000-0000-0000-0000-000000000000"
ALL_TOLD = (
    *("over drie weken", "24 uur", "Utrecht", "ja", "Ik zorg graag voor mensen en wil in de wijk werken"),
    *("Fatima El Amrani", "06 12345678", "klopt"),
)


@in_the_loop(autouse=True)
async def all_leave(browser: Browser) -> AsyncIterator[None]:
    yield
    for context in list(browser.contexts):
        await context.close()


@in_the_loop()
async def candidates(stack: Stack) -> AsyncIterator[Candidates]:
    async with candidates_of(stack) as candidates:
        yield candidates


async def visitor(browser: Browser) -> Page:
    context = await browser.new_context(locale="nl-NL", **STILL)
    context.set_default_timeout(15_000)
    return await context.new_page()


async def test_the_careers_site(stack: Stack, browser: Browser, audit: Audit) -> None:
    page = await visitor(browser)
    for path in (
        "/",
        "/?lang=en",
        "/jobs/verzorgende-utrecht",
        "/jobs/winkelmedewerker-gent",
        "/jobs/winkelmedewerker-gent?lang=en",
        "/jobs/support-engineer-eindhoven",  # in the other language
        "/jobs/kok-antwerpen",  # closed
        "/open-application",
        "/embed",
        "/theme",
        "/nothing",
        "/privacy",
    ):
        await page.goto(stack.url + path)
        await audit.look(page, path)


@pytest.mark.parametrize("screen", [PHONE, DESK], ids=["phone", "desk"])
async def test_the_chat(
    stack: Stack, browser: Browser, audit: Audit, candidates: Candidates, screen: ViewportSize
) -> None:
    """On a phone it is a modal dialogue from the moment it is opened, so each size has a conversation of its own."""
    _, recruiter = await sanne(browser, stack)
    async with Line(stack.url) as line:
        stack_by_line = StackByLine(stack, line)
        chat = await candidate_of(browser, stack_by_line, "verzorgende-utrecht", "nl", viewport=screen, **STILL)

        async def look(state: str) -> None:
            await audit.look(chat.page, state, sizes=(screen,))

        await look("chat, greeted")
        await chat.tells("Per 1 februari kan ik beginnen, 24 uur, en ik woon in Utrecht")
        await expect(chat.node.locator(".choices button").first).to_be_visible()
        await look("chat, with answers to choose")
        await chat.button("Mijn gegevens").click()
        await expect(chat.node.locator(".fact").first).to_be_visible()
        await look("chat, what is known of the candidate")
        await chat.button("Wijzig: uren per week").click()
        await look("chat, while a fact is corrected")
        await chat.button("Terug naar het gesprek").click()
        line.down()
        await expect(chat.strip).to_contain_text("Geen verbinding")
        await chat.says("kan ik ook op zaterdag werken?")
        await look("chat, without a connection")
        line.up()
        await chat.hears()
        await chat.tells(A_PERSON)
        await expect(chat.heading).to_contain_text("Je wacht")
        await look("chat, waiting")
        conversation = await chat.conversation_id()
        await recruiter.says(str(conversation), "Natuurlijk, zeg het maar. Of bel 030 123 45 67.")
        await expect(chat.heading).to_contain_text("Je praat met")
        await look("chat, with a person")
        await recruiter.act(str(conversation), "close", verdict="right")
        await expect(chat.heading).to_contain_text("afgesloten")
        await chat.box.fill("a" * 4_001)
        await look("chat, closed, with too long a message")
        await chat.box.fill("")
        await chat.page.reload()
        await expect(chat.node.locator(".launcher")).to_contain_text("Verder met je gesprek")
        await look("chat, shut, with a conversation")
        await chat.open()
        await look("chat, of somebody who came back")
    crisis = await candidate_of(browser, stack, "winkelmedewerker-gent", "nl", viewport=screen, **STILL)
    await crisis.tells(CRISIS)
    await audit.look(crisis.page, "chat, with helplines", sizes=(screen,))
    in_crisis = str(await crisis.conversation_id())
    await recruiter.says(in_crisis, "Ik ben er.")
    await recruiter.act(in_crisis, "close", verdict="right")  # the queue is left as it was found


class StackByLine(Stack):
    """The same instance, reached by a line that can be cut."""

    def __init__(self, stack: Stack, line: Line) -> None:
        self.run = {**stack.run, "url": line.url}


async def test_the_doors_of_the_console(stack: Stack, browser: Browser, audit: Audit) -> None:
    console, _ = await sanne(browser, stack)
    await console.page.goto(f"{stack.url}/console/team")
    await audit.look(console.page, "team")
    await console.page.get_by_role("button", name="Maak een link").click()
    await audit.look(console.page, "team, with an invitation")
    invitation = await console.page.get_by_label("De uitnodiging").input_value()
    await console.page.goto(f"{stack.url}/console/conversations/{NOBODY}")
    await audit.look(console.page, "a conversation that is not there")

    page = await visitor(browser)
    await page.goto(f"{stack.url}/console")
    await audit.look(page, "sign in")
    await page.get_by_label("E-mailadres").fill("bram@voorbeeld.example")
    await page.get_by_label("Wachtwoord").fill("iets anders")
    await page.get_by_role("button", name="Inloggen").click()
    await expect(page.get_by_role("alert")).to_be_visible()
    await audit.look(page, "sign in, refused")
    await page.goto(invitation)
    await audit.look(page, "welcome")
    await page.get_by_label("Je naam").fill("Bram")
    await page.get_by_label("E-mailadres").fill("bram@voorbeeld.example")
    await page.get_by_label("Wachtwoord").fill("kort")
    await page.get_by_role("button", name="Account maken").click()
    await expect(page.get_by_text("Kies een wachtwoord van minstens")).to_be_visible()
    await audit.look(page, "welcome, refused")
    await page.goto(f"{stack.url}/console/welcome/used")
    await audit.look(page, "welcome, with a link that was used")


async def test_the_queue_and_the_conversations(
    stack: Stack, browser: Browser, audit: Audit, candidates: Candidates
) -> None:
    console, recruiter = await sanne(browser, stack)
    page = console.page
    colleague = await a_colleague(stack, browser, page)
    await page.goto(f"{stack.url}/console/queue")
    await audit.look(page, "queue, empty")

    waiting, own, of_colleague, crisis, ended, _, _ = await asyncio.gather(
        candidates.who_says(f"Ik heet {LONG_NAME}", HEAVY),
        candidates.who_says("24 uur, en ik woon in Utrecht", A_PERSON),
        candidates.who_says(A_PERSON),
        candidates.who_says(CRISIS),
        candidates.who_says(A_PERSON),
        candidates.who_says("32 uur"),
        candidates.who_says("I would like to talk to a person", vacancy="orderpicker-tilburg", language="en"),
    )
    await recruiter.says(own.id, "Zeg het maar.")
    await recruiter.act(own.id, "notes", text="Belt liever na vijf uur.")
    await own.write("Kan ik ook in Amersfoort werken?")
    await colleague.says(of_colleague.id, "Waarmee kan ik helpen?")
    await recruiter.says(ended.id, "Tot maandag!")
    await recruiter.act(ended.id, "close", verdict="right")
    await expect(page.locator(".entry[data-state=mine]")).to_have_count(1)
    await expect(page.locator(".entry[data-state=colleague]")).to_have_count(1)
    await audit.look(page, "queue, full")

    for state, candidate in (
        ("waiting", waiting),
        ("own", own),
        ("of a colleague", of_colleague),
        ("crisis", crisis),
        ("closed", ended),
    ):
        await opens(page, candidate)
        await audit.look(page, f"conversation, {state}")
        if state == "own":
            for drawer in ("Notitie", "Geef terug", "Sluit af", "Naar een collega"):
                await page.locator("summary").filter(has_text=drawer).click()
                await audit.look(page, f"conversation, own, with the drawer {drawer!r}", sizes=(PHONE,))
    async with Line(stack.url) as line:
        await page.goto(line.url + "/console/queue")
        await expect(page.locator("#connection")).to_have_text("Live")
        line.down()
        await expect(page.locator("#lost")).to_be_visible()
        await audit.look(page, "queue, without a connection")


async def opens(page: Page, candidate: CandidateOverHttp) -> None:
    await page.goto(page.url.split("/console")[0] + f"/console/conversations/{candidate.id}")
    await expect(page.locator("#connection")).to_have_text("Live")


async def a_colleague(stack: Stack, browser: Browser, lead: Page) -> Recruiter:
    """Somebody new, invited by the lead, signed in in a browser of their own."""
    await lead.goto(f"{stack.url}/console/team")
    await lead.get_by_role("button", name="Maak een link").click()
    invitation = await lead.get_by_label("De uitnodiging").input_value()
    page = await visitor(browser)
    await page.goto(invitation)
    await page.get_by_label("Je naam").fill("Bram")
    await page.get_by_label("E-mailadres").fill("bram.de.collega@voorbeeld.example")
    await page.get_by_label("Wachtwoord").fill("vier andere woorden samen")
    await page.get_by_role("button", name="Account maken").click()
    await page.wait_for_url("**/console/queue")
    return Recruiter(page, stack.url)


async def test_the_intakes(stack: Stack, browser: Browser, audit: Audit, candidates: Candidates) -> None:
    console, _ = await sanne(browser, stack)
    page = console.page
    told = await candidates.who_says(*ALL_TOLD)
    await page.goto(f"{stack.url}/console/intakes?vacancy=verzorgende-utrecht")
    await expect(page.locator(".entry").filter(has_text="Fatima El Amrani").first).to_be_visible()
    await audit.look(page, "intakes")
    await page.goto(f"{stack.url}/console/intakes/{told.id}")
    await page.locator("summary").click()
    await audit.look(page, "intake, to do")
    await page.get_by_label("Wat is er besproken?").fill(" ")
    await page.get_by_role("button", name="Bewaar en handel af").click()
    await expect(page.get_by_role("alert")).to_be_visible()
    await audit.look(page, "intake, refused")
    await page.get_by_role("button", name="Afhandelen zonder bericht").click()
    await expect(page.get_by_role("link", name="Lees het gesprek")).to_be_visible()
    await audit.look(page, "intake, done")


async def test_the_audit_itself_finds_what_is_wrong(stack: Stack, browser: Browser) -> None:
    """On a real page, under its strict policy, and inside the shadow root of the chat."""
    page = await visitor(browser)
    await page.goto(f"{stack.url}/jobs/verzorgende-utrecht")
    await expect(page.locator("gezien-chat .launcher")).to_be_visible()
    await page.evaluate("""() => {
        const launcher = document.querySelector("gezien-chat").shadowRoot.querySelector(".launcher")
        launcher.innerHTML = "<svg></svg>"
        const pale = document.createElement("p")
        pale.textContent = "Nauwelijks te lezen"
        pale.style.cssText = "color: #ccc; background: #fff; width: 3000px"
        document.querySelector("main").append(pale)
    }""")
    found = "\n".join(await axe(page))
    assert "button-name: gezien-chat .launcher" in found
    assert "color-contrast" in found
    wrong = Audit()
    await wrong.look(page, "broken")
    assert any("scrolls sideways" in one for one in wrong.wrong)
    assert any("dark" in one for one in wrong.wrong)
