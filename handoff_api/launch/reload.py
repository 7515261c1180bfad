"""`./gezien reload`: has a running instance look at its files now, or run its assistant on a newly trained model."""

import argparse
import os
import signal
import time
from pathlib import Path
from typing import Any

from handoff_api.files import read_json
from handoff_api.in_force.holder import REPORT, Trouble
from handoff_api.launch import errand
from handoff_api.launch.home import Home
from handoff_api.launch.instance import find_home
from handoff_api.launch.model import ensure_model, is_model
from handoff_api.launch.refusal import Exit, Refusal

TO_LOOK_S = 20.0
TO_SWAP_S = 300.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Settings and vacancies that were changed are taken by themselves within a few seconds; this does it now and "
        "tells what is not in force, and why."
    )
    parser.add_argument("--home", type=Path, metavar="DIR", help="the instance that is meant (default .gezien)")
    parser.add_argument(
        "--assistant",
        action="store_true",
        help="start the assistant anew beside the present one, trained if need be, and move all talks over to it",
    )
    parser.add_argument(
        "--model", type=Path, metavar="FILE", help="with --assistant: this archive, for example an earlier one"
    )


def run(arguments: argparse.Namespace) -> int:
    if arguments.model and not arguments.assistant:
        raise Refusal("--model goes with --assistant", Exit.USAGE)
    home = find_home(arguments.home)
    running = running_on(home)
    return _swap(home, arguments.model) if arguments.assistant else _look(home, running)


def running_on(home: Home) -> dict[str, Any]:
    running = home.who_runs()
    if running is None or not running.get("ready"):
        raise Refusal(f"nothing is running on the home {home.path}, or it is still starting", Exit.UNAVAILABLE)
    return running


def report_lines(report: dict[str, Any]) -> list[str]:
    """What is not in force, for people."""
    lines = [str(Trouble(**one)) for one in report.get("troubles", [])]
    if names := report.get("next_start"):
        lines.append(f"settings.toml: {', '.join(names)} takes effect at the next start")
    return lines


def _look(home: Home, running: dict[str, Any]) -> int:
    before = read_json(home.path / REPORT)
    try:
        os.kill(running["processes"]["edge"]["pid"], signal.SIGHUP)
    except ProcessLookupError as error:
        raise Refusal("the service is being started again just now; try again in a moment", Exit.BUSY) from error
    until = time.monotonic() + TO_LOOK_S
    while (report := read_json(home.path / REPORT)) == before or not report.get("asked"):
        if time.monotonic() > until:
            raise Refusal(
                f"the service did not answer within {TO_LOOK_S:.0f} s; see {home.logs / 'edge.log'}", Exit.UNAVAILABLE
            )
        time.sleep(0.1)
    for line in report_lines(report):
        print(line)
    if report["troubles"]:
        print("what was in force before stays in force")
        return Exit.CONFIGURATION
    print("settings and vacancies are in force as they stand")
    return 0


def _swap(home: Home, chosen: Path | None) -> int:
    model = chosen.resolve() if chosen else ensure_model(home.log("train"))
    if not is_model(model):
        raise Refusal(f"{model} is no trained model", Exit.DAMAGED)
    print(f"moving the assistant to {model.name}", flush=True)
    outcome = errand.ask(home, str(model), TO_SWAP_S)
    if not outcome.done:
        raise Refusal(outcome.text, Exit.UNAVAILABLE)
    print(outcome.text)
    return 0
