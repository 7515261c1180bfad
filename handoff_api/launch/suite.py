"""`./gezien test`: all tests in both environments, with what they need, and one line that sums up."""

import argparse
import os
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from handoff_api.launch.chromium import find_chromium
from handoff_api.launch.instance import find_home
from handoff_api.launch.model import ensure_model
from handoff_api.launch.places import BOT_PYTHON, EDGE_PYTHON, ROOT, bot_environment, child_environment
from handoff_api.launch.postgres import running_postgres
from handoff_api.launch.refusal import Refusal
from handoff_api.launch.side_by_side import Run, SideBySide

CAN_DO_WITHOUT = ("browser", "postgres")
NOTHING_COLLECTED = 5
MODEL = "GEZIEN_TEST_MODEL"


@dataclass(frozen=True)
class Part:
    """Tests that run one after another, in one environment, beside the other parts; those that need no model also
    beside its training."""

    python: Path
    folders: tuple[str, ...]
    options: tuple[str, ...] = ()
    needs_model: bool = True


# Rasa's pins are old and warn a lot; nothing here can mend that. Each part has its own cache: they run at once.
BOT = Part(BOT_PYTHON, ("tests/bot", "tests/actions", "tests/conversations"), ("--disable-warnings",))
SERVICE = Part(EDGE_PYTHON, ("tests/handoff_api",), needs_model=False)
WHOLE = Part(EDGE_PYTHON, ("tests/handoff_api/launch", "tests/e2e"))  # starts everything, and looks at it
PARTS = (SERVICE, BOT, WHOLE)  # what needs no model first: it need not wait


@dataclass(frozen=True)
class Counts:
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", help="only these files or folders of tests")
    parser.add_argument("-k", metavar="EXPRESSION", help="only tests whose names fit, as pytest has it")
    parser.add_argument("--long", action="store_true", help="the full repetitions as well")
    parser.add_argument("--without", action="append", default=[], choices=CAN_DO_WITHOUT, help="leave these tests out")
    parser.add_argument("--durations", metavar="N", help="show the N slowest tests of each part")
    parser.add_argument("--no-install", action="store_true", help="get nothing; what is missing fails the run")
    parser.epilog = "What follows -- goes to pytest as it is."


def run(words: list[str], parser: argparse.ArgumentParser) -> int:
    own, extra = _split(words)
    arguments = parser.parse_args(own)
    chosen = _chosen(arguments.paths)
    with ExitStack() as stack:
        found = _needs(arguments, stack, edge=bool(chosen.keys() - {BOT}))
        reports = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="gezien-test-")))
        options = [*_selection(arguments), *extra]
        codes = _run_all(chosen, options, found, reports)
        counts = sum((_read(reports / f"{at}.xml", code) for at, code in enumerate(codes)), Counts())
    if counts == Counts():
        raise Refusal("no test was run: nothing fits what was asked for")
    print()
    for kind in dict.fromkeys(arguments.without):
        print(f"left out, as asked: every test that needs {'a browser' if kind == 'browser' else 'PostgreSQL'}")
    print(counts)
    return 1 if counts.failed or set(codes) - {0, NOTHING_COLLECTED} else 0


def _run_all(chosen: dict[Part, list[str]], options: list[str], found: dict[str, str], reports: Path) -> list[int]:
    """Their exit codes, in order. The model is trained while the parts run that can do without it."""
    with SideBySide() as programs:
        for at, (part, paths) in enumerate(chosen.items()):
            if part.needs_model and MODEL not in found:
                found = {MODEL: os.environ.get(MODEL) or _model()} | found
            programs.start(_run(part, [*paths, *options], found, at, reports), shown=at == len(chosen) - 1)
        return programs.wait()


def _split(words: list[str]) -> tuple[list[str], list[str]]:
    if "--" not in words:
        return words, []
    at = words.index("--")
    return words[:at], words[at + 1 :]


def _chosen(paths: list[str]) -> dict[Part, list[str]]:
    """What each part has to run; everything when no path was given. A path belongs to the folder that says most."""
    if not paths:
        everything = {part: [folder for folder in part.folders if (ROOT / folder).exists()] for part in PARTS}
        inner = [folder for folder in WHOLE.folders if folder.startswith(SERVICE.folders)]
        return everything | {SERVICE: [*everything[SERVICE], *(f"--ignore={folder}" for folder in inner)]}
    chosen: dict[Part, list[str]] = {}
    for path in paths:
        fitting = [
            (len(folder), at)
            for at, part in enumerate(PARTS)
            for folder in part.folders
            if path.removeprefix("./").startswith(folder)
        ]
        if not fitting:
            raise Refusal(f"no tests of ours: {path}")
        chosen.setdefault(PARTS[max(fitting)[1]], []).append(path)
    return {part: chosen[part] for part in PARTS if part in chosen}


def _run(part: Part, words: list[str], found: dict[str, str], at: int, reports: Path) -> Run:
    files = [f"--junitxml={reports / f'{at}.xml'}", "-o", f"cache_dir=.pytest_cache/{at}"]
    environment = bot_environment(**found) if part is BOT else child_environment(**found)
    title = " ".join(["$ pytest", *(word for word in words if word.startswith("tests/"))])
    return Run(title, [str(part.python), "-m", "pytest", "-q", *words, *files, *part.options], _only_ours(environment))


def _needs(arguments: argparse.Namespace, stack: ExitStack, *, edge: bool) -> dict[str, str]:
    """What the tests need from outside, found or got, as environment variables."""
    found: dict[str, str] = {}
    if edge and "browser" not in arguments.without:
        found["GEZIEN_TEST_CHROMIUM"] = find_chromium(may_install=not arguments.no_install)
    if edge and "postgres" not in arguments.without:
        found["GEZIEN_TEST_POSTGRES"] = stack.enter_context(running_postgres())
    if arguments.long:
        found["GEZIEN_TEST_LONG"] = "1"
    return found


def _model() -> str:
    home = find_home(None)
    home.make()
    return str(ensure_model(home.log("train")))


def _selection(arguments: argparse.Namespace) -> list[str]:
    left_out = [f"not {kind}" for kind in arguments.without] + ([] if arguments.long else ["not long"])
    options = ["-m", " and ".join(left_out)] if left_out else []
    options += ["-k", arguments.k] if arguments.k else []
    return [*options, f"--durations={arguments.durations}"] if arguments.durations else options


def _only_ours(environment: dict[str, str]) -> dict[str, str]:
    """Settings of somebody's own instance must not reach the tests."""
    kept = {name: v for name, v in environment.items() if not name.startswith("GEZIEN_") or "_TEST_" in name}
    return {name: v for name, v in kept.items() if name != "PYTEST_ADDOPTS"}


def _read(report: Path, code: int) -> Counts:
    """A pytest that broke down without a report is one failure."""
    if not report.exists():
        return Counts(failed=1) if code not in (0, NOTHING_COLLECTED) else Counts()
    total = Counts()
    for suite in ElementTree.parse(report).getroot().iter("testsuite"):  # noqa: S314 - pytest just wrote it
        number = {name: int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
        failed = number["failures"] + number["errors"]
        total += Counts(number["tests"] - failed - number["skipped"], failed, number["skipped"])
    return total
