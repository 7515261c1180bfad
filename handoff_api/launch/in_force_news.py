"""Tells at the terminal of `up` what the service took from changed files, and what it refused."""

import asyncio
from collections.abc import Callable

from handoff_api.files import read_json
from handoff_api.in_force.holder import REPORT
from handoff_api.launch.home import Home
from handoff_api.launch.reload import report_lines

LOOK_S = 0.5


async def tell(home: Home, say: Callable[[str], None]) -> None:
    """Never returns."""
    said: list[str] = []
    at, was_bad = None, False
    while True:
        report = read_json(home.path / REPORT)
        if report and report["at"] != at:
            at = report["at"]
            for change in report["changes"]:
                say(f"in force now: {change}")
            lines = report_lines(report)
            for line in lines:
                if line not in said:
                    say(line)
            if was_bad and not report["troubles"]:
                say("settings and vacancies are in force as they stand")
            said, was_bad = lines, bool(report["troubles"])
        await asyncio.sleep(LOOK_S)
