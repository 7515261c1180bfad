"""The chat on somebody else's site: another origin, a strict policy, their own style."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.e2e.chat import Chat
from tests.handoff_api.databases import Sqlite
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn

VACANCY = "verzorgende-utrecht"
PAGE = """<!doctype html><html lang="nl"><title>Werken bij De Linde</title>
<script nonce="abc" type="module" src="{edge}/widget/gezien-chat.js"></script>
<h1>Werken bij De Linde</h1>
<gezien-chat vacancy="{vacancy}"{attributes}></gezien-chat>"""
STRICT = "default-src 'none'; {scripts}; connect-src {edge}; style-src 'none'; base-uri 'none'"
POLICY = f"{STRICT.replace('{scripts}', 'script-src {edge}')}; require-trusted-types-for 'script'"
NONCES = STRICT.replace("{scripts}", "script-src 'nonce-abc' 'strict-dynamic'")
ISOLATED = "\r\nCross-Origin-Embedder-Policy: require-corp\r\nCross-Origin-Opener-Policy: same-origin"


@asynccontextmanager
async def careers_site() -> AsyncIterator[tuple[str, dict[str, bytes]]]:
    """A careers site on an origin of its own; what it serves can be filled in later."""
    served: dict[str, bytes] = {}

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        path = (await reader.readuntil(b"\r\n\r\n")).split()[1].decode()
        writer.write(served.get(path, b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://localhost:{server.sockets[0].getsockname()[1]}", served


def served_page(edge: str, attributes: str = "", *, policy: str = POLICY, vacancy: str = VACANCY) -> bytes:
    body = PAGE.format(edge=edge, attributes=attributes, vacancy=vacancy).encode()
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
        f"Content-Security-Policy: {policy.format(edge=edge)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body


@pytest.mark.parametrize("policy", [POLICY, NONCES + ISOLATED], ids=["hosts", "nonces, isolated"])
async def test_another_site_embeds_it_with_one_tag_under_a_strict_policy(
    browser: Browser, tmp_path: Path, sqlite: Sqlite, bot: StandIn, policy: str
) -> None:
    async with (
        careers_site() as (site, served),
        Edge(tmp_path, sqlite.fresh(tmp_path), bot, allowed_origins=site) as edge,
    ):
        served["/"] = served_page(edge.url, policy=policy)
        page = await browser.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        await page.goto(site)
        chat = Chat(page)
        await chat.open()
        await chat.sees("Hoi, ik ben de digitale assistent.")
        await chat.says("van buiten")
        await chat.sees("gehoord: van buiten")
        assert await chat.node.locator(".launcher").evaluate("node => getComputedStyle(node).position") == "fixed"
        assert [line for line in said if "favicon" not in line and "404" not in line] == []
        await page.close()


async def test_a_site_that_is_not_on_the_list_is_refused_by_the_browser(
    browser: Browser, tmp_path: Path, sqlite: Sqlite, bot: StandIn
) -> None:
    async with careers_site() as (site, served), Edge(tmp_path, sqlite.fresh(tmp_path), bot) as edge:
        served["/"] = served_page(edge.url)
        page = await browser.new_page()
        await page.goto(site)
        chat = Chat(page)
        await chat.open()
        await chat.strip.get_by_text("Geen verbinding").wait_for()
        assert bot.requests == []
        await page.close()


@pytest.mark.parametrize(
    ("policy", "vacancy", "seen"),
    [
        (POLICY.replace("connect-src {edge}", "connect-src 'self'"), VACANCY, "Geen verbinding"),
        (POLICY, "bestaat-niet", "Deze chat is nu niet te openen"),
    ],
    ids=["connect-src forgotten", "unknown vacancy"],
)
async def test_a_mistake_in_embedding_shows_as_the_guide_says(
    browser: Browser, tmp_path: Path, sqlite: Sqlite, bot: StandIn, policy: str, vacancy: str, seen: str
) -> None:
    async with (
        careers_site() as (site, served),
        Edge(tmp_path, sqlite.fresh(tmp_path), bot, allowed_origins=site) as edge,
    ):
        served["/"] = served_page(edge.url, policy=policy, vacancy=vacancy)
        page = await browser.new_page()
        await page.goto(site)
        chat = Chat(page)
        await chat.open()
        await chat.strip.get_by_text(seen).wait_for()
        await page.close()


async def test_it_stands_in_the_page_and_speaks_the_page_s_language(
    browser: Browser, tmp_path: Path, sqlite: Sqlite, bot: StandIn
) -> None:
    """`inline`: no button in the corner, and no ids from a page without https."""
    async with (
        careers_site() as (site, served),
        Edge(tmp_path, sqlite.fresh(tmp_path), bot, allowed_origins=site) as edge,
    ):
        served["/"] = served_page(edge.url, ' inline lang="en"')
        page = await browser.new_page()
        await page.add_init_script("delete Crypto.prototype.randomUUID")  # as on a page without https
        await page.goto(site)
        chat = Chat(page)
        await chat.sees("Hoi, ik ben de digitale assistent.")
        await chat.says("hello")
        await chat.sees("gehoord: hello")
        assert await chat.node.locator(".launcher").is_hidden()
        assert bot.turns("start")[0]["language"] == "en"
        await page.close()
