"""A candidate with a browser of their own."""

import re
from typing import Any

from playwright.async_api import Browser, Page, expect

from tests.e2e.chat import Chat
from tests.e2e.ledger import events_of
from tests.e2e.stack import Stack

PHONE = {"width": 390, "height": 780}


class Candidate(Chat):
    def __init__(self, page: Page, stack: Stack) -> None:
        super().__init__(page)
        self.stack = stack
        self.heading = self.header.get_by_role("heading")
        # Below the card under the closing summary stands the rest of that same message.
        self.bot = self.log.locator(".message.bot:not(.card + .message) .bubble")
        self.read = 0  # how many messages of the assistant were there when the candidate last looked

    async def events(self) -> list[dict[str, Any]]:
        return await events_of(self.page, self.stack.url)

    async def hears(self) -> str:
        """What the assistant says next: all messages of one turn."""
        await expect(self.bot).not_to_have_count(self.read)
        said = [event["text"] for event in await self.events() if event.get("from") == "bot"]
        await expect(self.bot).to_have_count(len(said))
        new, self.read = said[self.read :], len(said)
        return "\n".join(new)

    async def tells(self, text: str) -> str:
        await self.says(text)
        return await self.hears()

    async def taps(self, choice: str) -> str:
        await self.button(choice).click()
        return await self.hears()

    async def sees_reply(self, text: str, *, of: str) -> None:
        message = self.log.locator(".message.recruiter").filter(has_text=text)
        await expect(message).to_have_count(1)
        await expect(self.log.locator(".message.recruiter .meta").last).to_contain_text(of)

    async def sees_line(self, words: str) -> None:
        await expect(self.log.get_by_text(re.compile(words)).last).to_be_visible()


async def candidate_of(browser: Browser, stack: Stack, vacancy: str, language: str, **screen: Any) -> Candidate:
    """On the careers page, with the chat open and the greeting and the first question read."""
    locale = {"nl": "nl-NL", "en": "en-GB"}[language]
    context = await browser.new_context(locale=locale, timezone_id="Europe/Amsterdam", **screen)
    context.set_default_timeout(15_000)
    page = await context.new_page()
    await page.goto(f"{stack.url}/jobs/{vacancy}?lang={language}")
    candidate = Candidate(page, stack)
    await candidate.open()
    await candidate.hears()
    return candidate
