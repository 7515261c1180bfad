"""The chat on pages that do not treat it gently, and in browsers that do not help."""

from datetime import timedelta

from playwright.async_api import Browser, Page, expect

from tests.e2e.chat import Chat, replies
from tests.e2e.line import Line
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn, answer, saying

VACANCY = "/jobs/verzorgende-utrecht?lang=nl"
HOSTILE = """{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { all: unset; font: 40px fantasy !important; color: red !important; text-transform: uppercase !important;
        letter-spacing: 9px !important; line-height: 4 !important; text-align: center !important; opacity: .99 }
    gezien-chat { white-space: nowrap !important; text-indent: 40px !important; visibility: hidden !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
LOOKS = """node => {
  const { fontSize, color, textTransform, letterSpacing, visibility, textIndent, whiteSpace } = getComputedStyle(node);
  return { fontSize, color, textTransform, letterSpacing, visibility, textIndent, whiteSpace };
}"""


async def test_a_page_s_wildest_style_does_not_reach_it(chat: Chat) -> None:
    bubble = chat.log.locator(".bubble").first
    before = await bubble.evaluate(LOOKS)
    await chat.page.evaluate(HOSTILE)
    assert await bubble.evaluate(LOOKS) == before
    await chat.button("Chat sluiten").click()
    await chat.open()
    await chat.says("nog leesbaar")
    await chat.sees("gehoord: nog leesbaar")


async def test_moved_in_the_page_it_keeps_what_was_written(chat: Chat, line: Line, bot: StandIn) -> None:
    line.down()
    await chat.says("nog niet verstuurd")
    await expect(chat.button("Opnieuw proberen")).to_be_visible()
    await chat.box.fill("half geschre")
    await chat.page.evaluate("document.body.prepend(document.querySelector('gezien-chat'))")
    await expect(chat.box).to_have_value("half geschre")
    await chat.page.evaluate("""async () => {
        const chat = document.querySelector("gezien-chat");
        chat.remove();
        await new Promise((resolve) => setTimeout(resolve, 300));
        document.body.append(chat);
    }""")
    line.up()
    await chat.page.evaluate("dispatchEvent(new Event('online'))")
    await chat.sees("gehoord: nog niet verstuurd")
    await chat.sees("nog niet verstuurd")
    await expect(chat.box).to_have_value("half geschre")
    assert [text["text"] for asked in bot.turns("message") for text in asked["texts"]] == ["nog niet verstuurd"]


async def test_included_twice_it_is_one_chat(page: Page, line: Line, bot: StandIn) -> None:
    await page.goto(line.url + VACANCY)
    await page.evaluate("""() => new Promise((resolve) => {
        const script = document.createElement("script");
        script.type = "module";
        script.src = "/widget/gezien-chat.js?again";
        script.onload = resolve;
        document.head.append(script);
    })""")
    chat = Chat(page)
    await chat.open()
    await chat.says("hallo")
    await chat.sees("gehoord: hallo")
    assert len(bot.turns("start")) == 1


async def test_without_storage_the_thread_lives_as_long_as_the_page(page: Page, line: Line) -> None:
    await page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
    )
    await page.goto(line.url + VACANCY)
    chat = Chat(page)
    await chat.open()
    await chat.says("hallo")
    await chat.sees("gehoord: hallo")
    await chat.button("Chat sluiten").click()
    await chat.open()
    await chat.sees("gehoord: hallo")


async def test_a_clock_that_is_days_off_puts_nothing_on_another_day(browser: Browser, line: Line) -> None:
    context = await browser.new_context(locale="nl-NL")
    page = await context.new_page()
    ahead = timedelta(days=3).total_seconds() * 1000
    await page.add_init_script(f"const real = Date.now; Date.now = () => real() + {ahead}")
    await page.goto(line.url + VACANCY)
    chat = Chat(page)
    await chat.open()
    await chat.says("hallo")
    await chat.sees("gehoord: hallo")
    await expect(chat.log.locator(".day")).to_have_count(0)
    await context.close()


async def test_who_comes_back_sees_a_line_above_what_is_new(chat: Chat, edge: Edge, line: Line) -> None:
    """After a reload too; what was read in the meantime is not new any more."""
    new = chat.log.locator(".new")
    await chat.says("hallo")
    await chat.sees("gehoord: hallo")
    await expect(new).to_have_count(0)
    conversation_id = await chat.conversation_id()
    await chat.page.goto("about:blank")
    await replies(edge, conversation_id, "Ben je er nog?")
    await chat.page.goto(line.url + VACANCY)
    await expect(chat.node.locator(".badge")).to_contain_text("1 nieuw")
    await chat.open()
    await expect(new).to_have_text("Nieuwe berichten")
    assert await new.evaluate("node => node.nextElementSibling.innerText.includes('Ben je er nog?')")
    await chat.says("ja")
    await expect(new).to_have_count(0)
    await chat.page.reload()
    await chat.open()
    await chat.sees("Ben je er nog?")
    await expect(new).to_have_count(0)


async def test_links_are_links_and_nothing_else_is(chat: Chat, bot: StandIn) -> None:
    bot.plan(
        saying(
            answer(
                "Lees (https://voorbeeld.nl/wiki/Zorg_(beroep)), werkenbij.de.linde.nl! of JAVASCRIPT:alert(1), "
                "data:text/html,x en https://voorbeeld.nl/" + "heel-lang-" * 30 + "."
            )
        )
    )
    await chat.says("waar?")
    links = chat.log.locator("a")
    await expect(links).to_have_count(3)
    assert [await link.get_attribute("href") for link in await links.all()] == [
        "https://voorbeeld.nl/wiki/Zorg_(beroep)",
        "https://werkenbij.de.linde.nl",
        "https://voorbeeld.nl/" + "heel-lang-" * 30,
    ]
    assert await chat.node.locator(".scroller").evaluate("node => node.scrollWidth <= node.clientWidth")
