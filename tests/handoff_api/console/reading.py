"""Reads a page as a browser without JavaScript does: what it says, and the forms on it."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html.parser import HTMLParser
from typing import Any

import httpx2

from tests.handoff_api.desk import Desk


class Page(HTMLParser):
    """`text` is what can be read; `forms` the fields of each form by its action."""

    def __init__(self, response: httpx2.Response) -> None:
        super().__init__()
        self.status, self.html, self.path = response.status_code, response.text, response.url.path
        self.forms: dict[str, dict[str, str]] = {}
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._form: str | None = None
        self._area: str | None = None
        self._words: list[str] = []
        self.feed(response.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.elements.append((tag, given))
        if tag == "form":
            self._form = given.get("action")
            self.forms.setdefault(str(self._form), {})
        elif self._form and tag == "input" and given.get("name"):
            self.forms[self._form][str(given["name"])] = given.get("value") or ""
        elif self._form and tag == "textarea":
            self._area = str(given["name"])
            self.forms[self._form][self._area] = ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "textarea":
            self._area = None

    def handle_data(self, data: str) -> None:
        if self._area and self._form:
            self.forms[self._form][self._area] += data
        self._words.append(data)

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", " ".join(self._words))


async def read(desk: Desk, path: str, **headers: str) -> Page:
    response = await desk.http.get(path, headers={"accept-language": "nl", **headers}, follow_redirects=True)
    return Page(response)


async def submit(desk: Desk, page: Page, action: str, **fields: str) -> Page:
    """Sends a form of this page as a browser without JavaScript does, hidden fields included."""
    response = await desk.http.post(
        action,
        data={**page.forms[action], **fields},
        headers={"accept": "text/html,*/*", "accept-language": "nl"},
        follow_redirects=True,
    )
    return Page(response)


async def send(desk: Desk, action: str, **fields: Any) -> httpx2.Response:
    """Sends a form in the background, as the page's own script does."""
    headers = {"accept": "application/json", "accept-language": "nl"}
    return await desk.http.post(action, data={"csrf": desk.csrf, **fields}, headers=headers)


class Stream:
    """A stream of the console: events whose data is a piece of a page."""

    def __init__(self, response: httpx2.Response) -> None:
        self._lines = response.aiter_lines()

    async def until(self, name: str, part: str = "") -> str:
        """The data of the next event of this name that holds this text."""
        async with asyncio.timeout(10):
            while True:
                event, data = await self._next()
                if event == name and part in data:
                    return data

    async def _next(self) -> tuple[str, str]:
        name, data = "message", []
        async for line in self._lines:
            if line.startswith("event:"):
                name = line[6:].strip()
            elif line.startswith("data:"):
                data.append(line[5:].removeprefix(" "))
            elif not line and data:
                return name, "\n".join(data)
        raise AssertionError("the stream ended")


@asynccontextmanager
async def listening(desk: Desk, path: str) -> AsyncIterator[Stream]:
    async with desk.http.stream("GET", path, headers={"accept-language": "nl"}) as response:
        assert response.status_code == 200
        yield Stream(response)
