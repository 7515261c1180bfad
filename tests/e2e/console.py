"""The console as a recruiter works it: by what is on the screen."""

import re

from playwright.async_api import Browser, Locator, Page, expect

from tests.e2e.stack import Stack

NAME, EMAIL, PASSWORD = "Sanne", "sanne@voorbeeld.example", "vier gewone woorden samen"
CONVERSATION = re.compile(r"/console/conversations/[0-9a-f-]+$")


class Console:
    """Sanne at her desk."""

    def __init__(self, page: Page, stack: Stack) -> None:
        self.page, self.stack = page, stack
        self.transcript = page.locator("#transcript")
        self.briefing = page.locator("#briefing")

    async def enter(self) -> None:
        """With the account; the first time, by the one-time link that makes it."""
        if self.stack.has_recruiter:
            await self.page.goto(f"{self.stack.url}/console")
            await self.page.get_by_label("E-mailadres").fill(EMAIL)
            await self.page.get_by_label("Wachtwoord").fill(PASSWORD)
            await self.page.get_by_role("button", name="Inloggen").click()
        else:
            await self.page.goto(self.stack.invite)
            await self.page.get_by_label("Je naam").fill(NAME)
            await self.page.get_by_label("E-mailadres").fill(EMAIL)
            await self.page.get_by_label("Wachtwoord").fill(PASSWORD)
            await self.page.get_by_role("button", name="Account maken").click()
        await self.page.wait_for_url("**/console/queue")
        self.stack.has_recruiter = True
        await expect(self.page.locator("#connection")).to_have_text("Live")

    def waiting(self, words: str) -> Locator:
        """The line, among those who wait, that shows these words of the candidate."""
        return self.page.locator(".entry[data-state=waiting]").filter(has_text=words)

    def _form(self, act: str) -> Locator:
        return self.page.locator(f"form[action$='/{act}']")

    async def has(self, step: str) -> None:
        """Whose turn it is, by the strip on top of the conversation."""
        await expect(self.page.locator("#strip [aria-current=step]")).to_have_text(step)

    async def claims(self, words: str) -> None:
        await self.waiting(words).get_by_role("button").click()
        await self.page.wait_for_url(CONVERSATION)
        await self.has(NAME)

    async def sees(self, text: str) -> None:
        await expect(self.transcript.locator(".message").filter(has_text=text)).to_have_count(1)

    async def replies(self, text: str) -> None:
        await self._form("reply").get_by_role("textbox").fill(text)
        await self.page.get_by_role("button", name="Verstuur").click()
        await self.sees(text)

    async def hands_back(self) -> None:
        await self.page.locator("details", has=self._form("hand-back")).locator("summary").click()
        await self._form("hand-back").get_by_role("button").click()
        await self.has("Assistent")


async def console_of(browser: Browser, stack: Stack) -> Console:
    """The queue, open on a desk of its own."""
    context = await browser.new_context(
        viewport={"width": 1280, "height": 860}, locale="nl-NL", timezone_id="Europe/Amsterdam"
    )
    context.set_default_timeout(15_000)
    console = Console(await context.new_page(), stack)
    await console.enter()
    return console
