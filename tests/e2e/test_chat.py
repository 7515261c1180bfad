"""The candidate's chat, in a real browser against the real service."""

import json
import re
from pathlib import Path

from playwright.async_api import Browser, Page, Request, expect

from handoff_api.widget.module import MODULES
from tests.e2e.chat import Chat, closes, hands_back, replies
from tests.e2e.line import Line
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn, answer, late, saying

VACANCY = "/jobs/verzorgende-utrecht?lang=nl"


async def test_nothing_is_stored_before_the_chat_is_opened(page: Page, line: Line, bot: StandIn) -> None:
    await page.goto(line.url + VACANCY)
    await expect(page.get_by_role("button", name="Chat met de assistent")).to_be_visible()
    assert await Chat(page).stored() == {}
    assert bot.requests == []


async def test_a_candidate_is_greeted_and_answered(chat: Chat) -> None:
    await chat.says("ik wil 32 uur werken")
    await chat.sees("gehoord: ik wil 32 uur werken")
    assert await chat.bubbles() == [
        "Hoi, ik ben de digitale assistent.",
        "ik wil 32 uur werken",
        "gehoord: ik wil 32 uur werken",
    ]


async def test_every_state_says_who_speaks_and_that_the_assistant_is_ai(chat: Chat, edge: Edge) -> None:
    title, notice = chat.header.get_by_role("heading"), chat.header.locator(".notice")
    await expect(title).to_have_text("Digitale assistent van Voorbeeld Werk")
    await expect(notice).to_have_text("Je praat met een computer (AI), niet met een mens.")

    await chat.button("Praat met een mens").click()
    await expect(title).to_have_text("Je wacht op een collega: je bent nr. 1")
    await expect(notice).to_contain_text("AI")

    conversation = await chat.conversation_id()
    await replies(edge, conversation, "Hoi, met Sanne.")
    await chat.sees("Hoi, met Sanne.")
    await expect(title).to_have_text("Je praat met Sanne")
    await expect(notice).to_have_text("Sanne is een mens. De assistent (AI) leest mee en onthoudt wat je vertelt.")
    await expect(chat.log.locator(".recruiter .meta")).to_contain_text("Sanne")

    await hands_back(edge, conversation)
    await expect(title).to_have_text("Digitale assistent van Voorbeeld Werk")


async def test_the_notice_cannot_be_configured_away(page: Page, line: Line) -> None:
    """No attribute of the element and no setting of the service hides it, and a host page's style does not reach it."""
    await page.goto(line.url + VACANCY)
    await page.evaluate("document.querySelector('gezien-chat').setAttribute('notice', 'false')")
    await page.evaluate("""{
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('p, header, .notice { display: none !important }');
        document.adoptedStyleSheets = [sheet];
    }""")
    chat = Chat(page)
    await chat.open()
    await expect(chat.header.locator(".notice")).to_contain_text("computer (AI)")
    assert (await chat.header.locator(".notice").bounding_box() or {"height": 0})["height"] > 10


async def test_waiting_can_be_stopped(chat: Chat) -> None:
    await chat.button("Praat met een mens").click()
    await chat.button("Stop met wachten").click()
    await expect(chat.button("Praat met een mens")).to_be_visible()
    await chat.says("toch maar verder")
    await chat.sees("gehoord: toch maar verder")


async def test_waiting_can_also_be_stopped_while_the_assistant_goes_on(chat: Chat) -> None:
    await chat.button("Praat met een mens").click()
    await chat.button("Ga door met de assistent").click()
    await expect(chat.header.locator(".also")).to_have_text("Je wacht op een collega: je bent nr. 1")
    await chat.button("Stop met wachten").click()
    await expect(chat.button("Praat met een mens")).to_be_visible()
    await expect(chat.header.locator(".also")).to_be_hidden()
    await expect(chat.log.locator(".line").last).to_contain_text("Je wacht niet meer op een collega.")
    await chat.page.reload()
    await chat.open()
    await expect(chat.button("Praat met een mens")).to_be_visible()
    await expect(chat.button("Stop met wachten")).to_have_count(0)


async def test_the_assistant_can_go_on_while_the_candidate_waits(chat: Chat) -> None:
    await chat.button("Praat met een mens").click()
    await chat.button("Ga door met de assistent").click()
    await expect(chat.header.get_by_role("heading")).to_have_text("Digitale assistent van Voorbeeld Werk")
    await chat.says("32 uur")
    await chat.sees("gehoord: 32 uur")


async def test_every_change_of_owner_is_one_announced_line(chat: Chat, edge: Edge) -> None:
    """R15"""
    await expect(chat.log).to_have_attribute("aria-live", "polite")
    await chat.button("Praat met een mens").click()
    await expect(chat.log.locator(".line.owner")).to_have_count(1)
    conversation = await chat.conversation_id()
    await replies(edge, conversation, "Hoi")
    await expect(chat.log.locator(".line.owner")).to_have_count(2)
    await closes(edge, conversation)
    await expect(chat.log.locator(".line.owner")).to_have_count(3)


async def test_who_writes_after_the_end_is_answered_again(chat: Chat, edge: Edge) -> None:
    """R12: the state comes along with the messages, also after a reload."""
    await chat.button("Praat met een mens").click()
    conversation = await chat.conversation_id()
    await replies(edge, conversation, "Tot ziens")
    await closes(edge, conversation)
    await expect(chat.header.get_by_role("heading")).to_have_text("Dit gesprek is afgesloten")
    await chat.page.reload()
    await chat.open()
    await expect(chat.header.get_by_role("heading")).to_have_text("Dit gesprek is afgesloten")
    await chat.says("nog een vraag")
    await chat.sees("gehoord: nog een vraag")
    await expect(chat.header.get_by_role("heading")).to_have_text("Digitale assistent van Voorbeeld Werk")


async def test_quick_replies_belong_to_the_last_message_only(chat: Chat, bot: StandIn) -> None:
    choices = [{"title": "Ja", "payload": "affirm"}, {"title": "Liever niet zeggen", "payload": "refuse"}]
    bot.plan(saying(answer({"text": "Heb je een rijbewijs?", "buttons": choices})))
    await chat.says("hallo")
    await chat.button("Liever niet zeggen").click()
    await chat.sees("gehoord: Liever niet zeggen")
    await expect(chat.node.locator(".choices button")).to_have_count(0)
    assert bot.requests[-1]["payload"] == "refuse"
    await expect(chat.box).to_be_focused()


async def test_typing_is_shown_while_the_assistant_thinks_and_never_after(chat: Chat, bot: StandIn) -> None:
    bot.plan(late(0.8))
    await chat.says("denk maar na")
    await expect(chat.node.get_by_text("De assistent werkt aan een antwoord")).to_be_visible()
    await chat.sees("gehoord: denk maar na")
    await expect(chat.node.get_by_text("De assistent werkt aan een antwoord")).to_be_hidden()


async def test_words_never_become_markup(chat: Chat, bot: StandIn) -> None:
    nasty = "<img src=x onerror=alert(1)> javascript:alert(1) [x](javascript:alert(2))"
    bot.plan(saying(answer("Zie https://voorbeeld.nl/a?b=1. Of bel 113 of 0800-0113, of mail werk@voorbeeld.nl.")))
    await chat.says(nasty)
    await chat.sees(nasty)
    links = chat.log.locator("a")
    await expect(links).to_have_count(4)
    assert [await link.get_attribute("href") for link in await links.all()] == [
        "https://voorbeeld.nl/a?b=1",
        "tel:113",
        "tel:08000113",
        "mailto:werk@voorbeeld.nl",
    ]
    assert await links.first.get_attribute("rel") == "noopener noreferrer"
    await expect(chat.log.locator("img")).to_have_count(0)


async def test_a_message_carries_its_language_and_the_chat_follows_it(chat: Chat, bot: StandIn) -> None:
    bot.plan(saying(answer("Where do you live?", language="en")))
    await chat.says("english please")
    await expect(chat.log.locator(".bubble[lang=en]")).to_have_text("Where do you live?")
    await expect(chat.button("Talk to a person")).to_be_visible()
    await expect(chat.node.get_by_role("textbox", name="Write a message")).to_be_visible()


async def test_the_whole_way_goes_by_keyboard(page: Page, line: Line) -> None:
    """R25"""
    await page.goto(line.url + VACANCY)
    chat = Chat(page)
    launcher = chat.node.locator(".launcher")
    for _ in range(12):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.localName === 'gezien-chat'"):
            break
    await expect(launcher).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(chat.box).to_be_focused()
    await chat.sees("Hoi, ik ben de digitale assistent.")
    await page.keyboard.type("regel een")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("regel twee")
    await page.keyboard.press("Enter")
    await expect(chat.log.locator(".candidate .bubble")).to_have_text("regel een\nregel twee", use_inner_text=True)
    for _ in range(4):
        await page.keyboard.press("Shift+Tab")
        if await chat.button("Praat met een mens").evaluate("node => node.matches(':focus')"):
            break
    await page.keyboard.press("Enter")
    await expect(chat.button("Stop met wachten")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(launcher).to_be_focused()
    await expect(chat.node.locator("dialog")).to_be_hidden()


async def test_only_new_messages_are_announced(page: Page, line: Line) -> None:
    """R25: after a reload the history enters the log while it is silent."""
    await page.add_init_script("""
        globalThis.announced = [];
        const watch = new MutationObserver((changes) => {
          for (const change of changes) for (const node of change.addedNodes)
            if (change.target.closest?.('[aria-live=polite]') && node.matches?.('.message, .line'))
              announced.push(node.textContent);
        });
        customElements.whenDefined('gezien-chat').then(() => {
          const chat = document.querySelector('gezien-chat');
          if (chat) watch.observe(chat.shadowRoot, { childList: true, subtree: true });
        });
    """)
    chat = Chat(page)
    await page.goto(line.url + VACANCY)
    await chat.open()
    await chat.says("een")
    await chat.sees("gehoord: een")
    await page.reload()
    await chat.open()
    await chat.sees("gehoord: een")
    await expect(chat.log).to_have_attribute("aria-live", "polite")
    assert await page.evaluate("announced") == []
    await chat.says("twee")
    await chat.sees("gehoord: twee")
    announced = await page.evaluate("announced")
    assert [re.sub(r"\s*\d\d:\d\d", ": ", text) for text in announced] == [
        "Jij: twee",
        "Digitale assistent: gehoord: twee",
    ]


async def test_too_long_a_message_is_told_before_it_is_sent(chat: Chat) -> None:
    await chat.box.fill("x" * 3_990)
    await expect(chat.node.get_by_text("Nog 10 tekens")).to_be_visible()
    await chat.box.fill("x" * 4_001)
    await expect(chat.node.get_by_text("1 tekens te veel. Maak je bericht korter.")).to_be_visible()
    await chat.box.press("Enter")
    await expect(chat.box).to_have_value("x" * 4_001)
    await expect(chat.log.locator(".candidate")).to_have_count(0)


async def test_everything_one_taps_is_large_enough(browser: Browser, line: Line, bot: StandIn) -> None:
    """Targets of 24 px at least (WCAG 2.5.8), and nothing wider than the narrowest phone."""
    bot.plan(saying(answer({"text": "Kies", "buttons": [{"title": "Liever niet zeggen", "payload": "refuse"}]})))
    context = await browser.new_context(viewport={"width": 320, "height": 568}, has_touch=True, is_mobile=True)
    page = await context.new_page()
    await page.goto(line.url + VACANCY)
    chat = Chat(page)
    await chat.open()
    await expect(chat.button("Liever niet zeggen")).to_be_visible()
    sizes = await page.evaluate("""
        [...document.querySelector('gezien-chat').shadowRoot.querySelectorAll('button, .foot a')]
        .filter((node) => node.checkVisibility())
        .map((node) => [node.textContent, node.getBoundingClientRect().toJSON()])
    """)
    assert len(sizes) >= 4
    for name, box in sizes:
        assert box["width"] >= 24 and box["height"] >= 24, name
        assert box["left"] >= 0 and box["right"] <= 320, name
    wide = "document.querySelector('gezien-chat').shadowRoot.querySelector('dialog').scrollWidth"
    assert await page.evaluate(wide) <= 320
    await context.close()


async def test_the_chat_fills_a_phone_and_keeps_the_focus_inside(browser: Browser, line: Line) -> None:
    context = await browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = await context.new_page()
    await page.goto(line.url + VACANCY)
    chat = Chat(page)
    await chat.open()
    dialog = chat.node.locator("dialog")
    await expect(dialog).to_be_visible()
    assert await dialog.evaluate("node => node.matches(':modal')")
    await page.wait_for_timeout(300)  # the panel has come up
    box = await dialog.bounding_box()
    assert box and (round(box["width"]), round(box["height"])) == (390, 844)
    await page.keyboard.press("Escape")
    await expect(chat.node.locator(".launcher")).to_be_visible()
    await context.close()


async def test_one_reads_from_the_beginning_of_an_answer(chat: Chat, bot: StandIn) -> None:
    """A long answer is not scrolled past; what is below the fold is one tap away."""
    bot.plan(saying(answer("\n".join(f"regel {n}" for n in range(60)), {"text": "En nu?", "buttons": []})))
    await chat.says("vertel")
    newer = chat.button("Laatste bericht")
    await expect(newer).to_be_visible()
    own = chat.log.locator(".candidate .bubble")
    await expect(chat.log.locator(".bubble", has_text="regel 0")).to_be_in_viewport()
    await expect(own).not_to_be_in_viewport()
    await newer.click()
    await expect(chat.log.get_by_text("En nu?")).to_be_in_viewport(ratio=1)
    await expect(newer).to_be_hidden()
    await chat.says("duidelijk")
    await expect(own.last).to_be_in_viewport(ratio=1)


async def test_nothing_is_asked_of_third_parties(page: Page, line: Line) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await page.goto(line.url + VACANCY)
    chat = Chat(page)
    await chat.open()
    await chat.says("hallo")
    await chat.sees("gehoord: hallo")
    assert [url for url in asked if not url.startswith((line.url, "data:"))] == []


async def test_only_the_key_of_the_conversation_is_kept_in_the_browser(chat: Chat) -> None:
    await chat.says("geheim")
    await chat.sees("gehoord: geheim")
    [(key, value)] = (await chat.stored()).items()
    assert key.startswith("gezien:") and "geheim" not in value
    assert json.loads(value).keys() == {"id", "token", "at", "seen"}
    assert await chat.page.evaluate("sessionStorage.length") == 0
    assert await chat.page.context.cookies() == []


async def test_what_loads_until_the_first_message_is_within_its_budget(page: Page, line: Line) -> None:
    """15 kB compressed, all of the chat's own files together."""
    asked: list[Request] = []
    page.on("requestfinished", lambda request: asked.append(request) if "/widget/" in request.url else None)
    await page.goto(line.url + VACANCY)
    chat = Chat(page)
    await chat.open()
    await chat.says("hallo")
    await chat.sees("gehoord: hallo")
    sizes = {request.url: (await request.sizes())["responseBodySize"] for request in asked}
    assert any(url.endswith("gezien-chat.js") for url in sizes)
    assert 10_000 < sum(sizes.values()) <= 15_000, sizes


def test_the_sources_are_all_in_a_module() -> None:
    folder = Path(__file__).parents[2] / "handoff_api" / "widget"
    assert {source for sources in MODULES.values() for source in sources} == {path.name for path in folder.glob("*.js")}


async def test_with_a_keyboard_up_there_is_room_to_read(page: Page, line: Line) -> None:
    """A phone's keyboard leaves half a screen; who speaks stays on it in full, and most of the rest is conversation."""
    await page.set_viewport_size({"width": 390, "height": 420})
    await page.goto(line.url + VACANCY)
    chat = Chat(page)
    await chat.open()
    await chat.sees("Hoi, ik ben de digitale assistent.")
    title = chat.header.get_by_role("heading")
    assert await title.evaluate("node => node.scrollHeight <= node.clientHeight && node.clientHeight < 50")
    assert await chat.node.locator(".scroller").evaluate("node => node.clientHeight") >= 140


async def test_who_waits_is_offered_the_assistant_where_they_read(chat: Chat) -> None:
    await chat.button("Praat met een mens").click()
    await chat.says("wat verdient het?")
    offer = chat.node.locator(".choices").get_by_role("button")
    await expect(offer).to_have_text("Ga door met de assistent")
    await expect(offer).to_be_in_viewport(ratio=1)
    await expect(chat.header.locator(".notice")).to_contain_text("antwoordt niet")
