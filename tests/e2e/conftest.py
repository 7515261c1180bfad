"""A real Chromium, the real service, and a line between them that can be cut.

All tests here share one event loop and with it one browser: starting one takes longer than most of the tests. Async
fixtures of this folder are therefore declared with `in_the_loop`.
"""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright

from tests.e2e.chat import Chat
from tests.e2e.line import Line
from tests.e2e.stack import Stack
from tests.handoff_api.databases import Sqlite
from tests.handoff_api.edge import PATIENT, Edge
from tests.handoff_api.standin import StandIn

INSTALLED = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ["--disable-gpu", "--no-first-run", "--disable-background-networking"]

in_the_loop = partial(pytest_asyncio.fixture, loop_scope="session")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            if "browser" in getattr(item, "fixturenames", ()):
                item.add_marker(pytest.mark.browser)
            if pytest_asyncio.is_async_test(item):
                item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


def chromium_path() -> str | None:
    """What `GEZIEN_TEST_CHROMIUM` names, else an installed one; None: Playwright's own download."""
    named = os.environ.get("GEZIEN_TEST_CHROMIUM")
    return named or next((found for name in INSTALLED if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Sqlite:
    return Sqlite(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture
def bot() -> Iterator[StandIn]:
    with StandIn() as bot:
        yield bot


@in_the_loop()
async def edge(tmp_path: Path, sqlite: Sqlite, bot: StandIn) -> AsyncIterator[Edge]:
    async with Edge(tmp_path, sqlite.fresh(tmp_path), bot, notice_url="/privacy") as edge:
        yield edge


@in_the_loop()
async def line(edge: Edge) -> AsyncIterator[Line]:
    async with Line(edge.url) as line:
        yield line


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """`./gezien up` on a new home, one for all who need the whole of it; stopped at the end as Ctrl-C does."""
    patient = {f"GEZIEN_{name.upper()}": limit for name, limit in PATIENT.items()}
    stack = Stack(tmp_path_factory.mktemp("stack"), **patient)
    stack.start()
    yield stack
    stack.stop()


@in_the_loop(scope="session")
async def browser() -> AsyncIterator[Browser]:
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=chromium_path(), args=[*FLAGS, *(["--no-sandbox"] if root else [])]
        )
        yield browser
        await browser.close()


@in_the_loop()
async def page(browser: Browser) -> AsyncIterator[Page]:
    """A page on which no script fails and no policy is broken."""
    context = await browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")
    context.set_default_timeout(10_000)
    page = await context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
    yield page
    await context.close()
    assert wrong == []


@in_the_loop()
async def chat(page: Page, line: Line) -> Chat:
    """The chat of the example vacancy, opened, with the greeting there."""
    chat = Chat(page)
    await page.goto(f"{line.url}/jobs/verzorgende-utrecht?lang=nl")
    await chat.open()
    await chat.sees("Hoi, ik ben de digitale assistent.")
    return chat
