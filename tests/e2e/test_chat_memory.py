"""What the chat shows of what is known about a candidate: to read, correct, forget, take along and erase."""

import json
from pathlib import Path
from typing import Any
from uuid import UUID

from playwright.async_api import Locator, Page, Route, expect

from handoff_api.conversations.models import Conversation
from handoff_api.memory import service as memory
from handoff_api.memory.service import Statement
from tests.e2e.accessibility.audit import Audit
from tests.e2e.chat import Chat, replies
from tests.e2e.line import Line
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn, answer, fact, saying

MINE = "Mijn gegevens"
SUMMARY = "Dit heb ik van je opgeschreven:\n• Uren: 32 uur per week\n• Woonplaats: Utrecht\nKlopt dat zo?"
TOLD = (fact("hours_per_week", 32, 4, quote="32 uur"), fact("city", "Utrecht", 4, quote="Utrecht"))


def row(chat: Chat, label: str) -> Locator:
    return chat.node.locator(".fact", has=chat.page.locator(".label", has_text=label))


def read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text())
    return content


async def tells(chat: Chat, bot: StandIn) -> None:
    declined = fact("email", None, 4, status="declined")
    bot.plan(saying(answer("Opgeschreven.", facts=[*TOLD, declined])))
    await chat.says("32 uur, ik woon in Utrecht")
    await chat.sees("Opgeschreven.")


async def opens(chat: Chat) -> Locator:
    await chat.button(MINE).click()
    page = chat.node.get_by_role("region", name="Dit weet ik van je")
    await expect(page).to_be_visible()
    return page


async def test_every_fact_says_where_it_comes_from(chat: Chat, edge: Edge, bot: StandIn) -> None:
    """Law 8."""
    await tells(chat, bot)
    conversation_id = await chat.conversation_id()
    await replies(edge, conversation_id, "Hoi")
    async with edge.db.write() as session:
        conversation = await session.get_one(Conversation, conversation_id)
        sanne = conversation.owner.removeprefix("recruiter:")
        noted = Statement("notice_period_weeks", 4, origin="recruiter", recruiter_id=UUID(sanne))
        await memory.learn(session, conversation, noted)
        await memory.learn(session, conversation, Statement("start_date", "2027-02-01", origin="profile"))
    await opens(chat)
    await expect(row(chat, "uren per week").locator(".value")).to_have_text("32")
    await expect(row(chat, "uren per week").locator(".from")).to_contain_text("dit zei je om")
    await expect(row(chat, "e-mailadres").locator(".value")).to_have_text("zeg je liever niet")
    await expect(row(chat, "opzegtermijn").locator(".from")).to_contain_text("genoteerd door Sanne, om")
    await expect(row(chat, "startdatum").locator(".value")).to_have_text("1 februari 2027")
    await expect(row(chat, "startdatum").locator(".from")).to_have_text("uit je uitnodiging")


async def test_a_fact_is_corrected_by_keyboard_and_the_assistant_knows(chat: Chat, bot: StandIn) -> None:
    await tells(chat, bot)
    await chat.button(MINE).focus()
    await chat.page.keyboard.press("Enter")
    await expect(chat.node.get_by_role("heading", name="Dit weet ik van je")).to_be_focused()
    await expect(row(chat, "uren per week")).to_be_visible()
    change = chat.button("Wijzig: uren per week")
    for _ in range(12):
        await chat.page.keyboard.press("Tab")
        if await change.evaluate("node => node.matches(':focus')"):
            break
    await chat.page.keyboard.press("Enter")
    box = chat.node.get_by_role("spinbutton", name="uren per week")
    await expect(box).to_be_focused()
    await chat.page.keyboard.press("ControlOrMeta+a")
    await chat.page.keyboard.type("80")
    await chat.page.keyboard.press("Enter")
    await expect(chat.node.get_by_role("alert").filter(has_text="Vul een getal in van 1 tot 60.")).to_be_visible()
    await expect(box).to_be_focused()
    await chat.page.keyboard.press("ControlOrMeta+a")
    await chat.page.keyboard.type("24")
    await chat.page.keyboard.press("Enter")
    await expect(chat.node.get_by_text("Bewaard. uren per week: 24.")).to_be_visible()
    await expect(row(chat, "uren per week").locator(".from")).to_contain_text("dit vulde je hier zelf in")
    await expect(change).to_be_focused()
    await chat.page.keyboard.press("Escape")
    await expect(chat.button(MINE)).to_be_focused()
    await expect(chat.node.locator("dialog")).to_be_visible()
    await chat.says("klaar")
    await chat.sees("gehoord: klaar")
    assert bot.requests[-1]["facts"]["hours_per_week"]["value"] == 24


async def test_what_is_forgotten_goes_from_the_conversation_too(chat: Chat, bot: StandIn) -> None:
    await tells(chat, bot)
    await opens(chat)
    await chat.button("Vergeet: woonplaats").click()
    await expect(chat.button("Toch niet")).to_be_focused()
    await chat.page.keyboard.press("Escape")
    await expect(row(chat, "woonplaats")).to_be_visible()
    await chat.button("Vergeet: woonplaats").click()
    await chat.button("Ja, vergeet het").click()
    await expect(chat.node.get_by_text("Vergeten: woonplaats.")).to_be_visible()
    await expect(row(chat, "woonplaats")).to_have_count(0)
    await chat.button("Terug naar het gesprek").click()
    await chat.sees("32 uur, ik woon in [vergeten]")


async def test_what_fails_is_said_and_nothing_is_lost(chat: Chat, bot: StandIn, line: Line) -> None:
    await tells(chat, bot)
    await chat.page.route("**/memory", lambda route: route.abort())
    await opens(chat)
    await expect(chat.node.get_by_text("We kunnen dit nu niet laten zien.")).to_be_visible()
    await chat.page.unroute("**/memory")
    await chat.button("Opnieuw proberen").click()
    await row(chat, "woonplaats").wait_for()

    async def refuse(route: Route) -> None:
        await route.fulfill(status=429, headers={"retry-after": "7"}, body="{}")

    await chat.page.route("**/memory", refuse)
    await chat.button("Wijzig: woonplaats").click()
    box = chat.node.get_by_role("textbox", name="woonplaats")
    await box.fill("Zeist")
    await chat.button("Bewaar").click()
    await expect(chat.node.get_by_text("Probeer het over 7 s nog eens.")).to_be_visible()
    await expect(box).to_have_value("Zeist")
    await chat.page.unroute("**/memory")
    await chat.button("Bewaar").click()
    await expect(row(chat, "woonplaats").locator(".value")).to_have_text("Zeist")


async def test_the_module_of_the_card_is_asked_for_again_when_it_could_not_be_had(chat: Chat) -> None:
    await chat.page.route("**/gezien-memory.js*", lambda route: route.abort())
    await chat.button(MINE).click()
    await expect(chat.strip).to_contain_text("Dat lukte niet.")
    await chat.page.unroute("**/gezien-memory.js*")
    await opens(chat)
    await expect(chat.node.get_by_text("Ik weet nog niets van je.")).to_be_visible()


async def test_under_the_closing_summary_stands_the_card(chat: Chat, bot: StandIn) -> None:
    """It takes the place of the summary's list, follows what is corrected, and announces nothing by itself."""
    choices = [{"title": "Klopt", "payload": "affirm"}]
    closing = {"text": SUMMARY, "asked": "closing", "confirming": True, "buttons": choices}
    bot.plan(saying(answer(closing, facts=list(TOLD))))
    await chat.says("32 uur, ik woon in Utrecht")
    card = chat.log.get_by_role("region", name="Dit weet ik van je")
    await expect(card).to_have_attribute("aria-live", "off")
    assert (await chat.bubbles())[-2:] == ["Dit heb ik van je opgeschreven:", "Klopt dat zo?"]
    await card.locator("summary", has_text="woonplaats").click()
    await chat.button("Wijzig: woonplaats").click()
    await chat.node.get_by_role("textbox", name="woonplaats").fill("Zeist")
    await chat.button("Bewaar").click()
    await expect(card.locator("summary", has_text="woonplaats")).to_contain_text("Zeist")
    await chat.button("Klopt").click()
    await chat.sees("gehoord: Klopt")
    again = {"text": "Dan heb ik het zo.", "asked": "closing", "confirming": True, "buttons": choices}
    bot.plan(saying(answer(again)))
    await chat.says("nog iets")
    await chat.sees("Dan heb ik het zo.")
    await expect(card).to_have_count(1)
    await expect(chat.log.get_by_text("• Woonplaats: Utrecht")).to_be_visible()  # the earlier one, as it was said


async def test_a_candidate_takes_everything_along(chat: Chat, bot: StandIn) -> None:
    await tells(chat, bot)
    await opens(chat)
    async with chat.page.expect_download() as download:
        await chat.button("Download").click()
    file = await download.value
    assert file.suggested_filename == "mijn-gegevens.json"
    assert {one["name"] for one in read(await file.path())["facts"]} == {"hours_per_week", "city", "email"}


async def test_a_candidate_has_everything_erased_after_one_confirmation(chat: Chat, edge: Edge, bot: StandIn) -> None:
    await tells(chat, bot)
    before = await chat.conversation_id()
    await opens(chat)
    await chat.button("Wis alles").click()
    await expect(chat.button("Toch niet")).to_be_focused()
    await chat.button("Ja, wis alles").click()
    await expect(chat.node.get_by_role("heading", name="Alles is gewist")).to_be_focused()
    assert await chat.stored() == {}
    async with edge.db.read() as session:
        conversation = await session.get_one(Conversation, before)
        assert await memory.known(session, conversation) == {}
    await chat.button("Begin een nieuw gesprek").click()
    await chat.sees("Hoi, ik ben de digitale assistent.")
    assert await chat.conversation_id() != before


async def test_everybody_can_use_it(chat: Chat, bot: StandIn) -> None:
    """WCAG 2.2 AA, as far as axe can tell, in light and dark, on a phone and on a desk."""
    audit = Audit()
    await chat.page.emulate_media(reduced_motion="reduce")  # colours in the middle of a fade say nothing
    await tells(chat, bot)
    await opens(chat)
    await chat.button("Wijzig: uren per week").click()
    await chat.node.get_by_role("spinbutton").fill("80")
    await chat.button("Bewaar").click()
    await chat.node.get_by_text("Vul een getal in van 1 tot 60.").wait_for()
    await chat.button("Wis alles").click()
    await audit.look(chat.page, "details, with a mistake and a question")
    await chat.button("Terug naar het gesprek").click()
    bot.plan(saying(answer({"text": SUMMARY, "asked": "closing", "confirming": True})))
    await chat.says("dat was alles")
    await chat.log.locator("summary", has_text="woonplaats").click()
    await audit.look(chat.page, "summary, with a fact unfolded")
    assert audit.wrong == []


async def test_it_speaks_english(page: Page, line: Line, bot: StandIn) -> None:
    bot.plan(saying(answer("Hi, I am the digital assistant.", language="en")))
    await page.goto(f"{line.url}/jobs/verzorgende-utrecht?lang=en")
    chat = Chat(page)
    await chat.open()
    await chat.sees("Hi, I am the digital assistant.")
    await chat.button("My details").click()
    card = chat.node.get_by_role("region", name="This is what I know about you")
    await expect(card).to_have_attribute("lang", "en")
    await expect(card.get_by_text("I do not know anything about you yet.")).to_be_visible()
