"""`./gezien evaluate`: how well the assistant understands what it never learnt from."""

import argparse
import asyncio
import json
import sys
from collections.abc import Callable
from contextlib import aclosing
from pathlib import Path

from handoff_api.launch.evaluation import crossval, looks, report, table
from handoff_api.launch.evaluation.figures import Pair, Played
from handoff_api.launch.evaluation.playing import Player
from handoff_api.launch.evaluation.result import Result, result_of
from handoff_api.launch.evaluation.unseen import UNSEEN, UnseenSet, read_set
from handoff_api.launch.explain.assistant import own_assistant
from handoff_api.launch.explain.command import EXAMPLE
from handoff_api.launch.explain.rows import check_writable
from handoff_api.launch.home import Home
from handoff_api.launch.instance import find_home, settings_of
from handoff_api.launch.model import ensure_model, report_of
from handoff_api.launch.refusal import of_disk
from handoff_api.vacancies.loader import read_vacancy


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Says the unseen set (tests/data/understanding) to the real assistant, cross-validates data/nlu, and writes a "
        "report beside the model. Each evaluation of the unseen set is added to its looks.jsonl: the set is for "
        "measuring, never for tuning."
    )
    parser.add_argument("--set", type=Path, metavar="FOLDER", help="another set of the same form; no look is counted")
    parser.add_argument("--no-cv", action="store_true", help="leave out the cross-validation")
    parser.add_argument("--no-dialogues", action="store_true", help="leave out the dialogues")
    parser.add_argument("--out", type=Path, metavar="FILE.html", help="the report (default models/MODEL.html)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="all figures and errors for programs, too")
    parser.add_argument("--home", type=Path, metavar="DIR", help="whose logs are used (default .gezien)")


def run(arguments: argparse.Namespace) -> int:
    """Everything that can be wrong with what was given is told before anything starts."""
    given = read_set(arguments.set.resolve() if arguments.set else UNSEEN)
    for path in (arguments.out, arguments.json):
        if path is not None:
            check_writable(path)
    home = find_home(arguments.home)
    home.make()
    model = ensure_model(home.log("train"))
    pairs, played = asyncio.run(_play(given, home, model, dialogues=not arguments.no_dialogues))
    validated = None
    if not arguments.no_cv:
        _tell("cross-validating data/nlu")
        validated = crossval.cross_validate(home.log("evaluate-cross-validation"))
    result = result_of(given, pairs, played, commit=looks.commit(), model=model.name, validated=validated)
    _write(result, arguments.out or report_of(model), arguments.json)
    return 0


async def _play(given: UnseenSet, home: Home, model: Path, *, dialogues: bool) -> tuple[list[Pair], list[Played]]:
    settings = settings_of(home, "of no importance here")  # the assistant's own is another
    _tell("starting an assistant")
    async with (
        own_assistant(home, settings, model) as assistant,
        aclosing(Player(settings, read_vacancy(EXAMPLE), assistant.url, assistant.secret)) as player,
    ):
        heard = await player.messages(given.messages, _counter("messages", len(given.messages)))
        pairs = list(zip(given.messages, heard, strict=True))
        if not dialogues:
            return pairs, []
        talks = await player.dialogues(given.dialogues, _counter("dialogues", len(given.dialogues)))
        return pairs, list(zip(given.dialogues, talks, strict=True))


def _write(result: Result, out: Path, as_json: Path | None) -> None:
    counted = None
    if result.set.folder == UNSEEN:
        counted = looks.look(UNSEEN, result.set.fingerprint, result.short(), result.model)
    report.write(out, result, counted)
    if as_json is not None:
        try:
            as_json.write_text(json.dumps(result.as_json(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        except OSError as error:
            raise of_disk(error, f"{as_json} cannot be written") from error
    for line in table.lines(result):
        print(line)
    if counted is not None:
        print(f"look number {counted} at this set; added to tests/data/understanding/{looks.NAME}: commit that file")
    print(f"the report: {out}")


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _counter(what: str, total: int) -> Callable[[], None]:
    """Shows on a terminal how far it is."""
    done = 0

    def one_more() -> None:
        nonlocal done
        done += 1
        if sys.stderr.isatty() and (done % 10 == 0 or done == total):
            end = "\n" if done == total else ""
            print(f"\r{done} of {total} {what}", end=end, file=sys.stderr, flush=True)

    return one_more
