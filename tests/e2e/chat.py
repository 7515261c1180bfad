"""The chat as a candidate works it: by what is on the screen."""

from typing import Any
from uuid import UUID

from playwright.async_api import Locator, Page, expect

from handoff_api.handoffs import service as handoffs
from handoff_api.recruiters.models import Recruiter
from tests.handoff_api.edge import Edge

STORED = "Object.fromEntries(Object.entries(localStorage))"


class Chat:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.node = page.locator("gezien-chat")
        self.header = self.node.locator("header")
        self.log = self.node.get_by_role("log")
        self.box = self.node.get_by_role("textbox")
        self.strip = self.node.locator(".strip")

    def button(self, name: str) -> Locator:
        return self.node.get_by_role("button", name=name, exact=True)

    async def open(self) -> None:
        await self.node.locator(".launcher").click()

    async def says(self, text: str) -> None:
        await self.box.fill(text)
        await self.box.press("Enter")

    async def sees(self, text: str, *, times: int = 1) -> None:
        await expect(self.log.get_by_text(text, exact=True)).to_have_count(times)

    async def bubbles(self) -> list[str]:
        return await self.log.locator(".bubble").all_inner_texts()

    async def stored(self) -> dict[str, str]:
        stored: dict[str, str] = await self.page.evaluate(STORED)
        return stored

    async def conversation_id(self) -> UUID:
        return UUID(await self.page.evaluate("JSON.parse(Object.values(localStorage)[0]).id"))


async def replies(edge: Edge, conversation_id: UUID, text: str, *, name: str = "Sanne") -> None:
    """A recruiter takes the conversation and says this."""
    async with edge.db.write() as session:
        recruiter = await _recruiter(session, name)
        await handoffs.reply(session, conversation_id, recruiter, text, seen_seq=2**31, client_message_id=text[:60])


async def hands_back(edge: Edge, conversation_id: UUID, *, name: str = "Sanne") -> None:
    async with edge.db.write() as session:
        await handoffs.hand_back(session, conversation_id, await _recruiter(session, name))


async def closes(edge: Edge, conversation_id: UUID, *, name: str = "Sanne") -> None:
    async with edge.db.write() as session:
        await handoffs.close(session, conversation_id, await _recruiter(session, name), "right")


async def _recruiter(session: Any, name: str) -> Recruiter:
    from sqlalchemy import select

    found: Recruiter | None = await session.scalar(select(Recruiter).where(Recruiter.name == name))
    if found is None:
        found = Recruiter(name=name, email=f"{name.lower()}@example.org", password_hash="-")
        session.add(found)
        await session.flush()
    return found
