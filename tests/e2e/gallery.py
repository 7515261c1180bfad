"""Pictures of the chat in every state, to look at: `.venv/bin/python -m tests.e2e.gallery FOLDER`.

The real service and a real browser; what the assistant says is planned. `--only WORD` takes the states whose name has
that word; `--widths 320 1440` and `--themes dark` narrow it further. One picture each: FOLDER/state-width-theme.png.
"""

import argparse
import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page, async_playwright
from sqlalchemy import select

from handoff_api.conversations.models import Event
from handoff_api.memory import service as memory
from handoff_api.memory.models import Fact
from handoff_api.memory.service import Statement
from tests.e2e.chat import Chat, closes, replies
from tests.e2e.conftest import FLAGS, chromium_path
from tests.e2e.line import Line
from tests.e2e.picture import small
from tests.handoff_api.databases import Sqlite
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import StandIn, answer, fact, hang, saying

WIDTHS = {320: 568, 390: 844, 768: 1024, 1440: 900}
THEMES = ("light", "dark")
NAME = "Wilhelmina-Alexandrina van der Vliet-Oudshoorn den Hertog"
GREETING = (
    "Hoi, fijn dat je er bent. Ik ben de digitale assistent van Voorbeeld Werk: een computer, geen mens. Ik heb 7 "
    "korte vragen over de baan “Verzorgende IG in de wijk”; dat kost je ongeveer 3 minuten. Wat we ermee doen, lees je "
    "hier: https://www.voorbeeld.nl/privacy Liever bellen of mailen? Dat kan altijd: 085 000 00 00 of werk@example.com."
)
SUMMARY = (
    "Dat waren mijn vragen. Dit heb ik van je opgeschreven:\n• Beginnen: vanaf 1 februari 2027\n• Uren: 32 uur per "
    "week\n• Woonplaats: Utrecht\n• Rijbewijs: ja\nKlopt dat zo?"
)
YES_NO = [
    {"title": "Ja", "payload": "affirm"},
    {"title": "Nee", "payload": "deny"},
    {"title": "Zeg ik liever niet", "payload": "refuse"},
]
KNOWN = (
    ("name", "Jan-Willem"),
    ("start_date", "2027-02-01"),
    ("hours_per_week", 32),
    ("city", "Utrecht"),
    ("driving_licence", True),
    ("education", "mbo-3"),
    ("motivation", "Ik werk graag met ouderen, en de wijk in gaan past bij mij."),
    ("phone", "+31612345678"),
)


@dataclass
class Scene:
    """One page with one chat, and what stands behind it."""

    page: Page
    chat: Chat
    edge: Edge
    line: Line
    bot: StandIn
    unopened: list[str] = field(default_factory=list)

    async def hears(self, *messages: str | dict[str, Any], words: str = "ja", **more: Any) -> None:
        """The candidate says these words, and this comes back."""
        self.bot.plan(saying(answer(*messages, **more)))
        before = await self.chat.log.locator(".message.bot, .line").count()
        await self.chat.says(words)
        await self.chat.log.locator(".message.bot, .line").nth(before).wait_for()

    async def tells_all(self) -> None:
        """Facts of every origin."""
        facts = [fact(name, value, 2) for name, value in KNOWN]
        await self.hears("Dank je, dat heb ik opgeschreven.", words="dit ben ik", facts=facts)
        await self.hears("Geen probleem.", words="liever niet", facts=[fact("email", None, 9, status="declined")])
        conversation_id = await self.chat.conversation_id()
        await replies(self.edge, conversation_id, "Ik noteer het even.", name="Sanne")
        async with self.edge.db.write() as session:
            from handoff_api.conversations.models import Conversation
            from handoff_api.recruiters.models import Recruiter

            conversation = await session.get_one(Conversation, conversation_id)
            sanne = await session.scalar(select(Recruiter).where(Recruiter.name == "Sanne"))
            assert sanne
            noted = Statement("notice_period_weeks", 4, origin="recruiter", recruiter_id=sanne.id)
            await memory.learn(session, conversation, noted)
            invited = Statement("years_experience", 6, origin="profile")
            learned = await memory.learn(session, conversation, invited)
            assert learned
            for one in await session.scalars(select(Fact).where(Fact.name.in_(("city", "name")))):
                one.stated_at -= timedelta(days=1 if one.name == "city" else 20)
        await self.chat.log.get_by_text("Ik noteer het even.").wait_for()


State = Callable[[Scene], Awaitable[None]]
STATES: dict[str, State] = {}


def state(act: State) -> State:
    STATES[act.__name__.replace("_", "-")] = act
    return act


@state
async def greeting(scene: Scene) -> None:
    await scene.hears(GREETING, {"text": "Heb je een rijbewijs?", "buttons": YES_NO}, words="hallo")


@state
async def launcher(scene: Scene) -> None:
    await scene.chat.button("Chat sluiten").click()
    await replies(scene.edge, await scene.chat.conversation_id(), "Ben je er nog?")
    await scene.chat.node.locator(".badge").wait_for()


@state
async def loading(scene: Scene) -> None:
    await scene.page.route("**/events?*", lambda route: asyncio.sleep(20))
    await scene.page.reload()
    await scene.chat.open()


@state
async def thread(scene: Scene) -> None:
    await scene.hears("Dat is helder. En hoeveel uur zou je willen werken?", words="ik wil per 1 februari beginnen")
    async with scene.edge.db.write() as session:
        for event in await session.scalars(select(Event)):
            event.at -= timedelta(days=1)
    await scene.page.reload()
    await scene.chat.open()
    await scene.chat.says("32 uur")
    await scene.hears(
        "Kijk op https://www.voorbeeld.nl/een/heel/lang/adres/dat-niet-op-een-regel-past?met=vragen&en=nog-meer#deel, "
        "bel 085 000 00 00 of mail werk@example.com.",
        "Nog één vraag.",
        words="waar kan ik meer lezen?",
    )
    scene.bot.always(hang())
    await scene.chat.says("Arbeidsongeschiktheidsverzekeringsmaatschappij" * 2)


@state
async def long_message(scene: Scene) -> None:
    await scene.hears("Dank je, dat is een heel verhaal.", words="Ik werk al lang in de zorg. " * 140)


@state
async def waiting(scene: Scene) -> None:
    await scene.chat.button("Praat met een mens").click()
    await scene.chat.button("Stop met wachten").wait_for()


@state
async def going_on(scene: Scene) -> None:
    await waiting(scene)
    await scene.chat.button("Ga door met de assistent").click()
    await scene.chat.node.locator(".also").wait_for()


@state
async def crisis(scene: Scene) -> None:
    await scene.chat.says("crisis")
    await scene.chat.log.locator(".line").last.wait_for()


@state
async def person(scene: Scene) -> None:
    await replies(scene.edge, await scene.chat.conversation_id(), "Hoi, met Sanne. Wat fijn dat je reageert.")
    await replies(scene.edge, await scene.chat.conversation_id(), "Zullen we morgen even bellen?")
    await scene.chat.log.get_by_text("Zullen we morgen").wait_for()
    await scene.chat.says("Ja, graag!")


@state
async def long_name(scene: Scene) -> None:
    await replies(scene.edge, await scene.chat.conversation_id(), "Hoi, ik lees met je mee.", name=NAME)
    await scene.chat.log.get_by_text("Hoi, ik lees met je mee.").wait_for()


@state
async def new_messages(scene: Scene) -> None:
    await scene.chat.button("Chat sluiten").click()
    for text in ("Hoi, met Sanne.", "Ik las wat je schreef. Bel je me morgen?"):
        await replies(scene.edge, await scene.chat.conversation_id(), text)
    await scene.chat.node.get_by_text("2 nieuw").wait_for()
    await scene.chat.open()


@state
async def closed(scene: Scene) -> None:
    conversation_id = await scene.chat.conversation_id()
    await replies(scene.edge, conversation_id, "Tot morgen!")
    await closes(scene.edge, conversation_id)
    await scene.chat.node.get_by_role("heading", name="Dit gesprek is afgesloten").wait_for()


@state
async def offline(scene: Scene) -> None:
    scene.line.down()
    await scene.chat.says("Komt dit aan?")
    await scene.chat.button("Opnieuw proberen").wait_for()


@state
async def rate_limited(scene: Scene) -> None:
    body = '{"error": "TooMany", "message": "", "retry_after": 9}'
    await scene.page.route(
        "**/messages", lambda route: route.fulfill(status=429, headers={"retry-after": "9"}, body=body)
    )
    await scene.chat.says("snel")
    await scene.chat.strip.get_by_text("te snel").wait_for()


@state
async def unavailable(scene: Scene) -> None:
    await scene.page.route("**/api/**", lambda route: route.fulfill(status=503, body="{}"))
    await scene.page.reload()
    await scene.chat.open()
    await scene.chat.strip.get_by_text("doet het nu niet").wait_for()


@state
async def refused(scene: Scene) -> None:
    await scene.page.evaluate("localStorage.clear()")
    await scene.page.route("**/conversations", lambda route: route.fulfill(status=422, body="{}"))
    await scene.page.reload()
    await scene.chat.open()
    await scene.chat.strip.get_by_text("niet te openen").wait_for()


@state
async def assistant_away(scene: Scene) -> None:
    scene.bot.stop()
    await scene.chat.says("hallo?")
    await scene.chat.log.get_by_text("even niet bereikbaar").wait_for()


@state
async def too_long(scene: Scene) -> None:
    await scene.chat.box.fill("x" * 4_100)


@state
async def details(scene: Scene) -> None:
    await scene.tells_all()
    await _page(scene)


@state
async def details_change(scene: Scene) -> None:
    await details(scene)
    await scene.chat.button("Wijzig: uren per week").click()
    await scene.chat.node.locator(".field").fill("80")
    await scene.chat.button("Bewaar").click()
    await scene.chat.node.locator(".wrong", has_text="Vul een getal in").wait_for()


@state
async def details_forget(scene: Scene) -> None:
    await details(scene)
    await scene.chat.button("Vergeet: woonplaats").click()


@state
async def details_erase(scene: Scene) -> None:
    await details(scene)
    await scene.chat.button("Wis alles").click()


@state
async def details_erased(scene: Scene) -> None:
    await details_erase(scene)
    await scene.chat.button("Ja, wis alles").click()
    await scene.chat.node.get_by_text("Alles is gewist").wait_for()


@state
async def details_empty(scene: Scene) -> None:
    await _page(scene)


@state
async def details_failed(scene: Scene) -> None:
    await scene.page.route("**/memory", lambda route: route.abort())
    await _page(scene)


@state
async def summary(scene: Scene) -> None:
    facts = [fact(name, value, 2) for name, value in KNOWN]
    choices = [{"title": "Klopt", "payload": "affirm"}, {"title": "Iets wijzigen", "payload": "correct"}]
    closing = {"text": SUMMARY, "asked": "closing", "confirming": True, "buttons": choices}
    await scene.hears(closing, words="dat was alles", facts=facts)
    await scene.chat.node.locator(".memory.card .fact").first.wait_for()


@state
async def summary_change(scene: Scene) -> None:
    await summary(scene)
    await scene.chat.node.locator("summary", has_text="Utrecht").click()
    await scene.chat.button("Wijzig: woonplaats").click()


async def _page(scene: Scene) -> None:
    await scene.chat.button("Mijn gegevens").click()
    await scene.chat.node.locator(".memory.page").wait_for()
    await scene.page.wait_for_timeout(300)


EXTRA: dict[str, dict[str, Any]] = {  # besides all widths and themes
    "landscape": {"viewport": {"width": 667, "height": 375}, "has_touch": True, "is_mobile": True},
    "keyboard": {"viewport": {"width": 390, "height": 420}, "has_touch": True, "is_mobile": True},
    "zoom": {"viewport": {"width": 640, "height": 400}, "device_scale_factor": 2},
    "contrast": {"viewport": {"width": 390, "height": 844}, "contrast": "more"},
    "forced": {"viewport": {"width": 390, "height": 844}, "forced_colors": "active", "color_scheme": "dark"},
}


async def take(browser: Browser, sqlite: Sqlite, folder: Path, name: str, shot: str, options: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as home, StandIn() as bot:
        database = sqlite.fresh(Path(home))
        async with Edge(Path(home), database, bot, notice_url="/privacy") as edge, Line(edge.url) as line:
            context = await browser.new_context(locale="nl-NL", timezone_id="Europe/Amsterdam", **options)
            context.set_default_timeout(8_000)
            page = await context.new_page()
            await page.goto(f"{line.url}/jobs/verzorgende-utrecht?lang=nl")
            theme = options.get("color_scheme", "light")
            await page.evaluate("theme => document.querySelector('gezien-chat').setAttribute('theme', theme)", theme)
            chat = Chat(page)
            await chat.open()
            await chat.sees("Hoi, ik ben de digitale assistent.")
            try:
                await STATES[name](Scene(page, chat, edge, line, bot))
            except Exception as error:
                print(f"{shot}: {type(error).__name__}: {str(error).splitlines()[0]}")
            await page.evaluate("theme => document.querySelector('gezien-chat')?.setAttribute('theme', theme)", theme)
            await page.wait_for_timeout(400)
            (folder / f"{shot}.png").write_bytes(await page.screenshot())
            await context.close()


async def main(arguments: argparse.Namespace) -> None:
    arguments.folder.mkdir(parents=True, exist_ok=True)
    names = [name for name in STATES if arguments.only in name]
    with tempfile.TemporaryDirectory() as template:
        sqlite = Sqlite(Path(template))
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=chromium_path(), args=[*FLAGS, "--no-sandbox", "--hide-scrollbars"]
            )
            for name in names:
                for width in arguments.widths:
                    for theme in arguments.themes:
                        phone = {"has_touch": True, "is_mobile": True} if width < 700 else {}
                        viewport = {"width": width, "height": WIDTHS.get(width, 800)}
                        options = {"viewport": viewport, "color_scheme": theme, **phone}
                        await take(browser, sqlite, arguments.folder, name, f"{name}-{width}-{theme}", options)
                for extra in arguments.extra:
                    await take(browser, sqlite, arguments.folder, name, f"{name}-{extra}", EXTRA[extra])
            await browser.close()
    if arguments.small:
        for path in arguments.folder.glob("*.png"):
            path.write_bytes(small(path.read_bytes()))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", metavar="WORD", help=f"of {', '.join(STATES)}")
    parser.add_argument("--widths", type=int, nargs="*", default=list(WIDTHS))
    parser.add_argument("--themes", nargs="*", default=list(THEMES), choices=THEMES)
    parser.add_argument("--extra", nargs="*", default=[], choices=EXTRA, help="screens besides")
    parser.add_argument("--small", action="store_true", help="with 256 colours, a quarter of the size")
    asyncio.run(main(parser.parse_args()))
