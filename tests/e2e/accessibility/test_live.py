"""While pages change by themselves: the focus stays, news is told once and in its language, nothing must move."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, expect

from tests.e2e.chat import Chat
from tests.e2e.conftest import in_the_loop
from tests.e2e.line import Line
from tests.e2e.test_console import desk, is_live, opens
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn, answer, saying

# What a screen reader is told: every change of text in a live region, with the language of what was added.
LISTEN = """() => {
  window.told = []
  const deep = one => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]
  const all = root => [...root.querySelectorAll("*")].flatMap(deep)
  const live = "[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]"
  for (const region of all(document).filter(one => one.matches(live))) {
    new MutationObserver(changes => {
      for (const change of changes) {
        if (region.ariaLive === "off" || !region.checkVisibility()) continue
        if (change.type === "characterData") told.push([region.textContent, ""])
        if (change.type === "attributes" && change.target === region) told.push([region.innerText.trim(), ""])
        for (const added of change.addedNodes) {
          const speaking = added.nodeType === 1 ? added : added.parentElement
          const lang = speaking?.querySelector?.("[lang]")?.lang || speaking?.closest?.("[lang]")?.lang || ""
          if (added.textContent.trim()) told.push([added.textContent.trim(), lang])
        }
      }
    }).observe(region, {childList: true, characterData: true, subtree: true, attributeFilter: ["hidden"]})
  }
}"""


@in_the_loop()
async def anna(browser: Browser, edge: Edge, line: Line) -> AsyncIterator[Page]:
    async with desk(browser, edge, line.url, "Anna") as page:
        yield page


@in_the_loop()
async def waiting(edge: Edge) -> Candidate:
    candidate = await edge.candidate()
    seq = await candidate.write("ik wil graag een mens spreken")
    await candidate.until({"owner": "queue"}, after=seq)
    return candidate


async def told(page: Page, words: str) -> list[list[str]]:
    """What was told that has these words."""
    return [one for one in await page.evaluate("told") if words in one[0]]


async def test_the_focus_stays_while_the_conversation_changes_around_it(
    anna: Page, edge: Edge, waiting: Candidate
) -> None:
    await opens(anna, waiting)
    note = anna.locator("summary").filter(has_text="Notitie")
    await note.focus()
    await waiting.write("32 uur")
    await expect(anna.locator("#briefing")).to_contain_text("uren per week", ignore_case=True)
    origin = anna.locator("#briefing .facts a").first
    await origin.focus()
    await waiting.write("hallo?")
    await expect(anna.locator("#briefing .question")).to_have_text("hallo?")
    await expect(origin).to_be_focused()

    await note.focus()
    await anna.get_by_role("button", name="Pak dit gesprek op").evaluate("button => button.form.requestSubmit()")
    await expect(anna.locator("#strip")).to_contain_text("Jij hebt dit gesprek")
    assert await anna.evaluate("document.activeElement !== document.body")


@pytest.mark.parametrize("held", ["Pak dit gesprek op", "Verstuur"])
async def test_who_is_overtaken_by_a_colleague_is_not_thrown_out_of_the_page(
    anna: Page, edge: Edge, waiting: Candidate, held: str
) -> None:
    await opens(anna, waiting)
    await anna.get_by_role("button", name=held).focus()
    bram = await Desk.open(edge, "Bram")
    await bram.claim(waiting)
    await bram.close_browser()
    await expect(anna.locator("#strip")).to_contain_text("Bram heeft dit gesprek")
    await expect(anna.locator("#main")).to_be_focused()


async def test_a_refused_send_leaves_the_focus_on_its_button(anna: Page, line: Line, waiting: Candidate) -> None:
    await opens(anna, waiting)
    claim = anna.get_by_role("button", name="Pak dit gesprek op")
    await claim.focus()
    line.down()
    await claim.press("Enter")
    await expect(anna.locator("#problem")).to_contain_text("Niet verstuurd")
    await expect(claim).to_be_focused()


async def test_in_the_console_news_is_told_once_and_in_its_own_language(
    anna: Page, bot: StandIn, edge: Edge, waiting: Candidate
) -> None:
    await opens(anna, waiting)
    await anna.evaluate(LISTEN)
    await waiting.write("are you there?")
    await expect(anna.locator("#transcript")).to_contain_text("are you there?")
    await expect(anna.locator("#briefing .question")).to_have_text("are you there?")
    bubble = anna.locator("#transcript .bubble").filter(has_text="are you there?")
    language = await bubble.get_attribute("lang")
    assert [one[1] for one in await told(anna, "are you there?")] == [language]


async def test_a_lost_connection_and_its_return_are_each_told_once(anna: Page, line: Line, waiting: Candidate) -> None:
    await opens(anna, waiting)
    await anna.evaluate(LISTEN)
    line.down()
    await expect(anna.locator("#lost")).to_be_visible()
    line.up()
    await is_live(anna)
    assert len(await told(anna, "Geen verbinding")) == 1
    assert len(await told(anna, "De verbinding is er weer.")) == 1


async def test_in_the_chat_an_answer_is_told_once_and_in_its_own_language(chat: Chat, bot: StandIn) -> None:
    await chat.says("hallo")
    await chat.sees("gehoord: hallo")
    await chat.page.evaluate(LISTEN)
    bot.plan(saying(answer("Twenty-four hours is fine.", language="en")))
    await chat.says("and in English?")
    await chat.sees("Twenty-four hours is fine.")
    said = await told(chat.page, "Twenty-four hours is fine.")
    assert [one[1] for one in said] == ["en"]


async def test_who_wants_no_motion_gets_none(browser: Browser, edge: Edge, line: Line) -> None:
    async with desk(browser, edge, line.url, "Anna") as anna:
        await anna.emulate_media(reduced_motion="reduce")
        await (await edge.candidate()).write("een mens graag")
        await expect(anna.locator(".entry.arrived")).to_have_count(1)
        assert await anna.evaluate("document.getAnimations().length") == 0
        await anna.goto(f"{line.url}/jobs/verzorgende-utrecht")
        chat = Chat(anna)
        await chat.open()
        await chat.sees("Hoi, ik ben de digitale assistent.")
        assert await anna.evaluate("document.querySelector('gezien-chat').shadowRoot.getAnimations().length") == 0


# In forced colours no background tells anything: what can be pressed has an edge, what is chosen has a line.
BARE = """() => {
  const deep = one => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]
  const all = root => [...root.querySelectorAll("*")].flatMap(deep)
  const lined = one => ["borderTopStyle", "outlineStyle"].some(side => getComputedStyle(one)[side] !== "none")
    || getComputedStyle(one).textDecorationLine !== "none"
  const told = one => `${one.localName}.${one.className} ${one.innerText}`
  const needs = "button:not(.link, .round, .foot *), .button, summary, [aria-current], [aria-pressed=true], .urgency, "
    + ".message:not(.system, .event) .bubble"
  return all(document).filter(one => one.checkVisibility() && one.matches(needs) && !lined(one)).map(told)
}"""


async def test_in_forced_colours_everything_can_still_be_told_apart(
    anna: Page, edge: Edge, line: Line, waiting: Candidate
) -> None:
    await anna.emulate_media(forced_colors="active")
    await expect(anna.locator(".entry")).to_have_count(1)
    assert await anna.evaluate(BARE) == []
    edges = await anna.locator(".entry").evaluate("one => getComputedStyle(one, '::before').backgroundColor")
    assert edges != "rgba(0, 0, 0, 0)"
    await opens(anna, waiting)
    assert await anna.evaluate(BARE) == []
    await anna.goto(f"{line.url}/jobs/verzorgende-utrecht")
    chat = Chat(anna)
    await chat.open()
    await chat.sees("Hoi, ik ben de digitale assistent.")
    assert await anna.evaluate(BARE) == []


async def test_what_is_wrong_with_a_field_is_said_at_the_field(browser: Browser, edge: Edge) -> None:
    page = await (await browser.new_context(locale="nl-NL")).new_page()
    await page.goto(f"{edge.url}/console/sign-in")
    await page.get_by_label("E-mailadres").fill("anna@example.org")
    await page.get_by_label("Wachtwoord").fill("iets anders")
    await page.get_by_role("button", name="Inloggen").click()
    wrong = "Dit e-mailadres en wachtwoord horen niet bij elkaar."
    for field in ("E-mailadres", "Wachtwoord"):
        await expect(page.get_by_label(field)).to_have_accessible_description(wrong)
    await page.context.close()
