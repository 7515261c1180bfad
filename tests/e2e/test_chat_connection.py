"""What the chat does when the connection, the page or the service fails: nothing is lost, and the truth is told."""

import asyncio
import re
from uuid import UUID

from playwright.async_api import Browser, Page, Route, expect

from handoff_api.conversations.erasure import erase_conversation
from handoff_api.conversations.models import Conversation
from tests.e2e.chat import Chat, replies
from tests.e2e.line import Line
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn, answer

VACANCY = "/jobs/verzorgende-utrecht?lang=nl"


async def says_often(edge: Edge, conversation: UUID, texts: list[str]) -> None:
    for text in texts:
        await replies(edge, conversation, text)
        await asyncio.sleep(0.02)


async def test_what_is_written_offline_is_sent_in_order_on_return(chat: Chat, line: Line) -> None:
    line.down()
    for text in ("een", "twee", "drie"):
        await chat.says(text)
    await expect(chat.button("Opnieuw proberen").first).to_be_visible()
    await expect(chat.strip).to_contain_text("Geen verbinding.")
    line.up()
    await chat.sees("drie")
    await expect(chat.log.locator(".state")).to_have_count(0)
    await expect(chat.strip).to_be_empty()
    sent = await chat.log.locator(".candidate .bubble").all_inner_texts()
    assert sent == ["een", "twee", "drie"]


async def test_a_message_that_failed_can_be_tried_again(chat: Chat) -> None:
    await chat.page.route("**/messages", lambda route: route.abort())
    await chat.says("nog eens")
    await expect(chat.button("Opnieuw proberen")).to_be_visible()
    await asyncio.sleep(2.5)  # its own second try failed as well; the third is 4 s away
    await chat.page.unroute("**/messages")
    await chat.button("Opnieuw proberen").click()
    await expect(chat.log.locator(".state")).to_have_count(0, timeout=2_000)
    await chat.sees("gehoord: nog eens")
    await expect(chat.box).to_be_focused()


async def test_what_was_not_sent_goes_by_itself_when_the_line_is_back(chat: Chat, line: Line, bot: StandIn) -> None:
    line.down()
    await chat.says("vanzelf")
    await expect(chat.button("Opnieuw proberen")).to_be_visible()
    line.up()
    await chat.page.evaluate("dispatchEvent(new Event('online'))")
    await chat.sees("gehoord: vanzelf")
    assert [text["text"] for asked in bot.turns("message") for text in asked["texts"]] == ["vanzelf"]


async def test_an_acknowledgement_that_got_lost_makes_no_second_message(chat: Chat, edge: Edge, line: Line) -> None:
    lost = 0

    async def lose(route: Route) -> None:
        nonlocal lost
        if lost:
            await route.continue_()
            return
        lost += 1
        await route.fetch()  # the service gets it, the browser never hears
        await route.abort()

    await chat.page.route("**/messages", lose)
    await chat.says("maar één keer")
    await chat.sees("gehoord: maar één keer")
    await chat.sees("maar één keer")
    await asyncio.sleep(2.5)  # its own retry
    await chat.sees("maar één keer")
    assert lost == 1


async def test_a_line_that_breaks_at_every_event_loses_and_doubles_nothing(chat: Chat, edge: Edge, line: Line) -> None:
    await chat.button("Praat met een mens").click()
    await chat.button("Stop met wachten").wait_for()
    line.cut_at_events = True
    texts = [f"bericht {number}" for number in range(12)]
    await says_often(edge, await chat.conversation_id(), texts)
    await chat.sees(texts[-1])
    assert [text for text in await chat.bubbles() if text in texts] == texts
    assert line.cuts > 0
    line.cut_at_events = False
    await chat.says("ik ben er nog")
    await chat.sees("ik ben er nog")


async def test_a_socket_that_fell_silent_is_caught_up_when_the_page_is_looked_at(
    chat: Chat, edge: Edge, line: Line
) -> None:
    """R11: a phone's suspended socket looks open, and says nothing."""
    await line.hold()
    await replies(edge, await chat.conversation_id(), "Ben je er nog?")
    await asyncio.sleep(0.5)
    await chat.sees("Ben je er nog?", times=0)
    await chat.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    await chat.sees("Ben je er nog?")
    await expect(chat.header.get_by_role("heading")).to_have_text("Je praat met Sanne")


async def test_a_line_without_pings_is_polled(page: Page, edge: Edge, line: Line) -> None:
    """20 s in the browser's clock, which the test runs forward."""
    await page.clock.install()
    chat = Chat(page)
    await page.goto(line.url + VACANCY)
    async with page.expect_response("**/stream"):
        await chat.open()
        await page.clock.run_for(1_000)
    await chat.sees("Hoi, ik ben de digitale assistent.")
    await line.hold()
    await replies(edge, await chat.conversation_id(), "Stil hè?")
    await page.clock.run_for(5_000)
    await chat.sees("Stil hè?", times=0)
    await page.clock.run_for(16_000)
    for _ in range(20):
        await page.clock.run_for(200)
    await chat.sees("Stil hè?")


async def test_the_same_thread_is_there_after_a_reload(chat: Chat, bot: StandIn) -> None:
    """R13"""
    await chat.says("32 uur")
    await chat.sees("gehoord: 32 uur")
    before = await chat.bubbles()
    await chat.page.reload()
    await chat.open()
    await chat.sees("gehoord: 32 uur")
    assert await chat.bubbles() == before
    assert len(bot.turns("start")) == 1


async def test_an_answer_is_noticed_while_the_chat_is_closed(chat: Chat, edge: Edge) -> None:
    await chat.button("Chat sluiten").click()
    await replies(edge, await chat.conversation_id(), "Ik ben er")
    await expect(chat.node.locator(".badge")).to_contain_text("1 nieuw")
    await chat.open()
    await chat.sees("Ik ben er")
    await chat.button("Chat sluiten").click()
    await expect(chat.node.locator(".badge")).to_be_hidden()


async def test_two_tabs_show_the_same_conversation(chat: Chat, line: Line, bot: StandIn) -> None:
    other = Chat(await chat.page.context.new_page())
    await other.page.goto(line.url + VACANCY)
    await other.open()
    await other.sees("Hoi, ik ben de digitale assistent.")
    await chat.says("van links")
    await other.sees("gehoord: van links")
    await other.says("van rechts")
    await chat.sees("gehoord: van rechts")
    await other.sees("gehoord: van rechts")
    assert await chat.bubbles() == await other.bubbles()
    assert len(bot.turns("start")) == 1


async def test_two_tabs_that_open_at_once_share_one_conversation(browser: Browser, line: Line, bot: StandIn) -> None:
    context = await browser.new_context()
    chats = [Chat(await context.new_page()) for _ in range(2)]
    for chat in chats:
        await chat.page.goto(line.url + VACANCY)
    await asyncio.gather(*(chat.open() for chat in chats))
    for chat in chats:
        await chat.sees("Hoi, ik ben de digitale assistent.")
    assert len({await chat.conversation_id() for chat in chats}) == 1
    await context.close()


async def test_a_conversation_that_is_gone_starts_anew_saying_so(chat: Chat, edge: Edge, line: Line) -> None:
    before = await chat.conversation_id()
    line.down()
    await chat.says("dit schreef ik net")
    async with edge.db.write() as session:
        conversation = await session.get(Conversation, before)
        assert conversation
        await erase_conversation(session, conversation)
    line.up()
    await chat.page.evaluate("dispatchEvent(new Event('online'))")
    await chat.log.get_by_text("Je vorige gesprek is er niet meer. Dit is een nieuw gesprek.").wait_for()
    await chat.sees("gehoord: dit schreef ik net")  # what had not been sent is not lost
    assert await chat.conversation_id() != before


async def test_too_fast_is_explained_and_then_goes_by_itself(chat: Chat) -> None:
    times = 0

    async def refuse(route: Route) -> None:
        nonlocal times
        times += 1
        if times > 1:
            await route.continue_()
            return
        body = '{"error": "TooMany", "message": "too many", "retry_after": 2}'
        await route.fulfill(status=429, headers={"retry-after": "2"}, body=body)

    await chat.page.route("**/messages", refuse)
    await chat.says("snel")
    await expect(chat.strip).to_have_text("Dat gaat even te snel voor ons. Over 2 s gaan we vanzelf verder.")
    await chat.sees("gehoord: snel")
    await expect(chat.strip).to_be_empty()


async def test_a_choice_that_is_no_longer_offered_still_counts_as_words(chat: Chat, bot: StandIn) -> None:
    def brain(asked: dict[str, object]) -> dict[str, object]:
        return answer(
            {"text": f"beurt {len(bot.requests)}", "buttons": [{"title": "Ja", "payload": f"p{len(bot.requests)}"}]}
        )

    bot.brain = brain
    await chat.says("hallo")
    await chat.button("Ja").wait_for()

    async def outdated(route: Route) -> None:
        await route.continue_(post_data=re.sub(r'"p\d+"', '"old"', route.request.post_data or ""))

    await chat.page.route("**/messages", outdated)
    await chat.button("Ja").click()
    await chat.sees("Ja")
    await expect(chat.log.locator(".state")).to_have_count(0)
    await chat.sees("beurt 3")


async def test_a_service_that_is_away_at_the_start_is_told_and_found_later(page: Page, line: Line) -> None:
    await page.goto(line.url + VACANCY)
    line.down()
    chat = Chat(page)
    await chat.open()
    await expect(chat.strip).to_contain_text("Geen verbinding.")
    await chat.says("alvast")
    line.up()
    await page.evaluate("dispatchEvent(new Event('online'))")
    await chat.sees("gehoord: alvast")
