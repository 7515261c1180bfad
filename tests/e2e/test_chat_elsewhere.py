"""The same person at another vacancy, and another person at the same computer."""

from typing import Any

import httpx2
from playwright.async_api import Page, expect

from handoff_api.conversations.erasure import erase_conversation
from handoff_api.conversations.models import Conversation
from tests.e2e.chat import Chat
from tests.e2e.line import Line
from tests.handoff_api.edge import Edge

FIRST, OTHER = "verzorgende-utrecht", "orderpicker-tilburg"
KEPT = "name => JSON.parse(Object.entries(localStorage).find(([key]) => key.endsWith(`:${name}`))[1])"
NOT_ME = "Dit ben ik niet"


async def opened(page: Page, line: Line, vacancy: str) -> Chat:
    chat = Chat(page)
    await page.goto(f"{line.url}/jobs/{vacancy}?lang=nl")
    await chat.open()
    await chat.sees("Hoi, ik ben de digitale assistent.")
    return chat


async def known(page: Page, line: Line, vacancy: str) -> dict[str, Any]:
    """What is known in the conversation about this vacancy."""
    kept = await page.evaluate(KEPT, vacancy)
    async with httpx2.AsyncClient(base_url=line.url, trust_env=False) as client:
        path, headers = f"/api/v1/conversations/{kept['id']}/memory", {"Authorization": f"Bearer {kept['token']}"}
        answer = await client.get(path, headers=headers)
    return {fact["name"]: fact["value"] for fact in answer.json()["facts"]}


async def test_what_was_told_at_one_vacancy_is_known_at_the_other(page: Page, line: Line) -> None:
    chat = await opened(page, line, FIRST)
    await expect(chat.button(NOT_ME)).to_be_hidden()
    await chat.says("32 uur")
    await chat.sees("gehoord: 32 uur")
    chat = await opened(page, line, OTHER)
    assert await known(page, line, OTHER) == {"hours_per_week": 32}
    await expect(chat.button(NOT_ME)).to_be_visible()


async def test_a_key_that_opens_nothing_any_more_does_not_keep_the_other_vacancy_shut(
    page: Page, edge: Edge, line: Line
) -> None:
    chat = await opened(page, line, FIRST)
    await chat.says("32 uur")
    await chat.sees("gehoord: 32 uur")
    before = await chat.conversation_id()
    await page.goto("about:blank")
    async with edge.db.write() as session:
        conversation = await session.get(Conversation, before)
        assert conversation
        await erase_conversation(session, conversation)
    await opened(page, line, OTHER)
    assert await known(page, line, OTHER) == {}


async def test_who_sits_down_at_a_shared_computer_starts_anew(page: Page, line: Line) -> None:
    await opened(page, line, OTHER)
    chat = await opened(page, line, FIRST)
    await chat.says("32 uur")
    await chat.sees("gehoord: 32 uur")
    before = await chat.conversation_id()
    await page.reload()
    await chat.open()
    await chat.sees("gehoord: 32 uur")

    answers = iter(("dismiss", "accept"))
    page.on("dialog", lambda dialog: getattr(dialog, next(answers))())  # with `once` Playwright may answer it first
    await chat.button(NOT_ME).click()
    await chat.sees("gehoord: 32 uur")

    await chat.button(NOT_ME).click()
    await expect(chat.log.locator(".message")).to_have_count(1)
    await chat.sees("Hoi, ik ben de digitale assistent.")
    await expect(chat.box).to_be_focused()
    await expect(chat.button(NOT_ME)).to_be_hidden()
    assert len(await chat.stored()) == 1 and await chat.conversation_id() != before
    assert await known(page, line, FIRST) == {}
    await chat.says("ik ben iemand anders")
    await chat.sees("gehoord: ik ben iemand anders")
