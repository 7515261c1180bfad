"""`./gezien explain`: what the assistant would do with a message, and why; for one, or for a file of them."""

import argparse
import asyncio
import os
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from datetime import date, datetime
from datetime import time as time_of_day
from pathlib import Path
from zoneinfo import ZoneInfo

from handoff_api.checked_file import BadFile
from handoff_api.config import Settings
from handoff_api.db import now
from handoff_api.launch.explain.assistant import Assistant, own_assistant, running_assistant
from handoff_api.launch.explain.rows import (
    CUSTOM,
    LANGUAGES,
    BadRow,
    Row,
    check_writable,
    explained,
    read_rows,
    row,
    write_rows,
)
from handoff_api.launch.explain.shown import shown
from handoff_api.launch.explain.talks import Talks
from handoff_api.launch.home import Home
from handoff_api.launch.instance import find_home, settings_of
from handoff_api.launch.model import ensure_model
from handoff_api.launch.refusal import Exit, Refusal, of_disk
from handoff_api.vacancies.loader import read_vacancy
from handoff_api.vacancies.registry import EXAMPLES
from handoff_api.vacancies.schemas import Vacancy

EXAMPLE = EXAMPLES / "klantenservice-zwolle.yml"  # has every field filled
NOON = time_of_day(12)
YEARS = range(2000, 2100)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Says something to the assistant in a conversation that has just begun, and shows what it would do and why. "
        "Starts an assistant for it, and stops it again; nothing is stored."
    )
    parser.add_argument("text", nargs="?", help="what the candidate writes")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the conversation so far (default nl)")
    parser.add_argument("--asked", metavar="QUESTION", help="the question just asked, for example hours_per_week")
    parser.add_argument(
        "--batch",
        type=Path,
        metavar="IN",
        help="many messages: a file with a line {id, text, lang?, context?} for each",
    )
    parser.add_argument(
        "--out", type=Path, metavar="OUT", help="with --batch: the file for the answers, a line for each"
    )
    parser.add_argument(
        "--now",
        type=_moment,
        metavar="DAY",
        help="the day it is said, like 2026-11-23, or a full ISO time (default now)",
    )
    parser.add_argument("--vacancy", type=Path, metavar="FILE", help=f"the vacancy (default {EXAMPLE.name})")
    parser.add_argument("--home", type=Path, metavar="DIR", help="the instance whose settings count (default .gezien)")
    parser.add_argument(
        "--running", action="store_true", help="ask the assistant that runs on this home, instead of starting one"
    )


def run(arguments: argparse.Namespace) -> int:
    """Everything that can be wrong with what was given is told before anything starts."""
    rows = _rows(arguments)
    vacancy = _vacancy(arguments.vacancy or EXAMPLE)
    home = find_home(arguments.home)
    settings = settings_of(home, "of no importance here")  # the assistant's own is another
    at = _at(arguments.now, settings)
    if not rows:
        write_rows(arguments.out, [])
        print("no messages")
        return 0
    return asyncio.run(_explain(arguments, rows, vacancy, home, settings, at))


def _rows(arguments: argparse.Namespace) -> list[Row]:
    if arguments.batch is None:
        if arguments.text is None:
            raise Refusal('say what the candidate writes: ./gezien explain "32 uur"; or give --batch', Exit.USAGE)
        if arguments.out is not None:
            raise Refusal("--out goes with --batch", Exit.USAGE)
        try:
            return [row("1", arguments.text, arguments.lang or "nl", arguments.asked)]
        except BadRow as error:
            raise Refusal(str(error), Exit.USAGE) from error
    if arguments.text is not None or arguments.lang or arguments.asked:
        raise Refusal("with --batch, text, lang and context stand in the file", Exit.USAGE)
    if arguments.out is None:
        raise Refusal("--batch needs --out: the file for the answers", Exit.USAGE)
    check_writable(arguments.out)
    return read_rows(arguments.batch)


def _vacancy(path: Path) -> Vacancy:
    try:
        return read_vacancy(path)
    except BadFile as error:
        raise Refusal(str(error)) from error


def _moment(given: str) -> date | datetime:
    try:
        moment: date | datetime = date.fromisoformat(given) if len(given) <= 10 else datetime.fromisoformat(given)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{given} is no day; write it like 2026-11-23") from None
    if moment.year not in YEARS:
        raise argparse.ArgumentTypeError(f"{given}: give a year from {YEARS[0]} to {YEARS[-1]}")
    return moment


def _at(given: date | datetime | None, settings: Settings) -> datetime:
    """A day alone is its noon; a time without a zone is that of the opening hours."""
    if given is None:
        return now()
    moment = given if isinstance(given, datetime) else datetime.combine(given, NOON)
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(settings.time_zone))


async def _explain(
    arguments: argparse.Namespace, rows: list[Row], vacancy: Vacancy, home: Home, settings: Settings, at: datetime
) -> int:
    async with (
        _assistant(home, settings, running=arguments.running) as assistant,
        aclosing(Talks(settings, vacancy, assistant.url, assistant.secret, at)) as talks,
    ):
        if arguments.batch is None:
            print(shown(rows[0], await talks.explain(rows[0]), colours=_colours()))
        else:
            await _batch(talks, rows, arguments.out, vacancy)
    return 0


@asynccontextmanager
async def _assistant(home: Home, settings: Settings, *, running: bool) -> AsyncIterator[Assistant]:
    if running:
        yield running_assistant(home)
        return
    home.make()
    model = ensure_model(home.log("train"))
    print("starting an assistant", file=sys.stderr, flush=True)  # the answer may go to another program
    async with own_assistant(home, settings, model) as own:
        yield own


async def _batch(talks: Talks, rows: list[Row], out: Path, vacancy: Vacancy) -> None:
    began, done, shows = time.monotonic(), 0, sys.stderr.isatty()

    def one_more() -> None:
        nonlocal done
        done += 1
        if shows and done % 20 == 0:
            print(f"\r{done} of {len(rows)}", end="", file=sys.stderr, flush=True)

    answers = await talks.answers(rows, one_more)
    took = time.monotonic() - began
    if shows:
        print(end="\r\033[K", file=sys.stderr, flush=True)
    try:
        write_rows(out, (explained(row, answer) for row, answer in zip(rows, answers, strict=True)))
    except OSError as error:
        raise of_disk(error, f"{out} cannot be written") from error
    routes = Counter[str](answer.decision.route for answer in answers)
    print(_closing_line(rows, routes, took))
    for line in _remarks(rows, vacancy):
        print(line)


def _closing_line(rows: list[Row], routes: Counter[str], took: float) -> str:
    each = ", ".join(f"{routes[route]} {route}" for route in ("handle", "clarify", "hand_off"))
    return f"{len(rows)} messages in {took:.1f} s, {len(rows) / took:.0f} a second: {each}"


def _remarks(rows: list[Row], vacancy: Vacancy) -> list[str]:
    """What whoever made the file may not have meant."""
    unknown = sum(not row.known_context for row in rows)
    not_here = sum(
        row.asked is not None and row.asked.startswith(CUSTOM) and vacancy.custom_question(row.asked) is None
        for row in rows
    )
    remarks = {
        f"{unknown} named no question that is known as context, and were taken for the opening": unknown,
        f"{not_here} came after a custom question that {vacancy.id} does not have": not_here,
    }
    return [remark for remark, count in remarks.items() if count]


def _colours() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
