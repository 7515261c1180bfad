"""Who is needed to bring the pages into their states: candidates and recruiters, over HTTP where no screen matters."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
from playwright.async_api import Browser, Page

from handoff_api.recruiters.dependencies import COOKIE, CSRF_HEADER
from tests.e2e.console import Console, console_of
from tests.e2e.stack import Stack
from tests.handoff_api.candidate import Candidate

STILL = {"reduced_motion": "reduce"}  # colours in the middle of a fade say nothing


class Recruiter:
    """Acts as who is signed in in this browser, for what needs no screen."""

    def __init__(self, page: Page, url: str) -> None:
        self.page, self.url = page, url

    async def act(self, conversation: str, verb: str, **body: Any) -> None:
        cookies = {one["name"]: one["value"] for one in await self.page.context.cookies()}
        csrf = await self.page.locator("[name=csrf]").first.input_value()
        async with httpx2.AsyncClient(base_url=self.url, trust_env=False, cookies={COOKIE: cookies[COOKIE]}) as http:
            path = f"/api/v1/conversations/{conversation}/{verb}"
            answer = await http.post(path, json=body, headers={CSRF_HEADER: csrf})
        assert answer.is_success, answer.text

    async def says(self, conversation: str, text: str) -> None:
        await self.act(conversation, "reply", text=text, seen_seq=2**31, client_message_id=text[:60])


class Candidates:
    """Makes conversations with the assistant; at the end each candidate erases theirs."""

    def __init__(self, http: httpx2.AsyncClient) -> None:
        self.http = http
        self.made: list[Candidate] = []

    async def who_says(self, *texts: str, vacancy: str = "verzorgende-utrecht", language: str = "nl") -> Candidate:
        """A candidate to whose every message the assistant has answered."""
        one = await Candidate.start(self.http, vacancy_id=vacancy, language=language)
        self.made.append(one)
        await one.until({"kind": "message", "from": "bot"})
        for text in texts:
            seq = await one.write(text)
            await one.until({"kind": "message", "from": "bot"}, after=seq)
        return one


@asynccontextmanager
async def candidates_of(stack: Stack) -> AsyncIterator[Candidates]:
    async with httpx2.AsyncClient(base_url=stack.url, timeout=15, trust_env=False) as http:
        candidates = Candidates(http)
        yield candidates
        for one in candidates.made:  # the queue is left as it was found
            assert (await one.call("DELETE")).status_code == 204


async def sanne(browser: Browser, stack: Stack) -> tuple[Console, Recruiter]:
    console = await console_of(browser, stack)
    await console.page.emulate_media(reduced_motion="reduce")
    return console, Recruiter(console.page, stack.url)
