"""`./gezien doctor`: looks at an instance and the machine it is on, and changes nothing. One line for each thing."""

import argparse
import json
import os
import shutil
import stat
import time
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2

from handoff_api.checked_file import BadFile
from handoff_api.config import Settings
from handoff_api.conversations.helplines import read_helplines
from handoff_api.erasures.journal import FILE as JOURNAL
from handoff_api.erasures.journal import BadJournal, Journal
from handoff_api.launch import database, environments, file_moves, model
from handoff_api.launch.backup import VACANCIES
from handoff_api.launch.finding import Finding, ok, problem, warning
from handoff_api.launch.home import Home, check_secret, lives
from handoff_api.launch.instance import find_home, known_settings
from handoff_api.launch.notes import CHECKED_AT_LEAST_EVERY
from handoff_api.launch.places import MODELS
from handoff_api.launch.ports import is_free, who_listens
from handoff_api.launch.refusal import Refusal
from handoff_api.launch.trained_files import mistakes
from handoff_api.vacancies.registry import EXAMPLES
from handoff_api.vacancies.shelf import Shelf

ENOUGH_DISK = 1_000_000_000
ENOUGH_MEMORY = 1_500_000_000  # what all processes together may take, and a little more
BACKUP_DAYS = 8


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Checks all that an instance needs, also while it runs. Exit code 1 when there is a problem."
    parser.add_argument("--home", type=Path, metavar="DIR", help="the instance (default .gezien)")
    parser.add_argument("--json", action="store_true", help="for programs")


def run(arguments: argparse.Namespace) -> int:
    findings = list(examine(find_home(arguments.home)))
    if arguments.json:
        print(json.dumps([asdict(finding) for finding in findings], indent=2, ensure_ascii=False))
    else:
        for finding in findings:
            print(f"{finding.status:8} {finding.what}: {finding.text}")
    return 1 if any(finding.status == "problem" for finding in findings) else 0


def examine(home: Home) -> Iterator[Finding]:
    yield from environments.examine()
    yield from _machine(home)
    yield from _home(home)
    yield from _trained()
    yield from _helplines()
    try:
        settings = known_settings(home)
    except Refusal as refusal:
        yield problem("settings", " ".join(str(refusal).split()))
        return
    yield ok("settings", str(home.settings) if home.settings.exists() else "none: this instance is a demo")
    yield from _addresses(settings)
    yield from _people(settings)
    yield from _vacancies(settings)
    yield from _database(settings)
    yield from _instance(home, settings)
    yield from _backups(home)


def _machine(home: Home) -> Iterator[Finding]:
    for what, place in (("disk of the home", _existing(home.path)), ("disk of the models", _existing(MODELS))):
        left = shutil.disk_usage(place).free
        said = f"{left / 1e9:.1f} GB free"
        yield ok(what, said) if left > ENOUGH_DISK else problem(what, f"{said} in {place}; make room")
    if (memory := _free_memory()) is not None:
        said = f"{memory / 1e9:.1f} GB free"
        enough = memory > ENOUGH_MEMORY or home.who_runs() is not None
        yield ok("memory", said) if enough else warning("memory", f"{said}; all processes together take about 1.2 GB")
    if not 2024 < time.gmtime().tm_year < 2100:
        yield problem("clock", f"the clock says {date.today()}; set it: promises and opening hours depend on it")  # noqa: DTZ011


def _existing(path: Path) -> Path:
    return next(one for one in (path, *path.parents) if one.exists())


def _free_memory() -> int | None:
    try:
        lines = dict(line.split(":") for line in Path("/proc/meminfo").read_text().splitlines())
        return int(lines["MemAvailable"].split()[0]) * 1024
    except (OSError, KeyError, ValueError):
        return None


def _home(home: Home) -> Iterator[Finding]:
    what = "home"
    if not home.path.exists():
        writable = os.access(_existing(home.path), os.W_OK)
        yield (
            ok(what, f"{home.path} is not there yet; up makes it")
            if writable
            else problem(what, f"{home.path} cannot be made: no right to write in {_existing(home.path)}")
        )
        return
    if not os.access(home.path, os.W_OK | os.X_OK) or not home.path.is_dir():
        yield problem(what, f"{home.path} cannot be written; give this user the right, or name another with --home")
    elif home.path.stat().st_mode & stat.S_IROTH:
        yield warning(what, f"everybody on this machine can read {home.path}; chmod 700 it")
    else:
        yield ok(what, str(home.path))
    if (home.path / file_moves.PLAN).exists():
        yield warning("restore", "one was broken off half-way; the next up finishes it")
    secret = home.path / "secret"
    if secret.exists():
        yield _secret(secret)
    journal = Journal(home.path / JOURNAL)
    if not journal.path.exists():
        if (home.path / "gezien.db").exists():
            yield warning("erasures", f"{journal.path} is not there; if it was lost, put a copy back before a restore")
        return
    try:
        yield ok("erasures", f"{len(journal.read())} noted in {journal.path}")
    except (BadJournal, OSError, UnicodeDecodeError) as error:
        yield problem("erasures", f"{error}; put that line right, or a copy back")


def _secret(path: Path) -> Finding:
    try:
        check_secret(path.read_text().strip(), str(path))
    except OSError as error:
        return problem("secret", f"{path} cannot be read: {error.strerror}; give this user the right")
    except Refusal as refusal:
        return problem("secret", str(refusal))
    if path.stat().st_mode & 0o077:
        return problem("secret", f"others can read {path}; chmod 600 it")
    return ok("secret", "there, and only its owner can read it")


def _trained() -> Iterator[Finding]:
    if wrong := mistakes():
        yield from (problem("training files", line) for line in wrong)
        return
    yield ok("training files", "domain.yml, config.yml and data/ can be read")
    fitting = model.fitting_model()
    if not fitting.exists():
        yield warning("model", "none fits the present data; up trains one (a minute), or: ./gezien train")
    elif why := model.fault(fitting):
        yield problem("model", f"{fitting} is damaged ({why}); remove it, and it is trained again")
    else:
        yield ok("model", f"{fitting.name} fits the present data")


def _helplines() -> Iterator[Finding]:
    try:
        lines = read_helplines()
    except BadFile as error:
        yield from (problem("helplines", line) for line in str(error).splitlines())
        return
    old = date.today() - lines.checked_on > CHECKED_AT_LEAST_EVERY  # noqa: DTZ011 - the day on the wall
    yield (warning if old else ok)(
        "helplines",
        f"last checked on {lines.checked_on}" + ("; check data/helplines.yml and write the new date there" * old),
    )


def _addresses(settings: Settings) -> Iterator[Finding]:
    url = urlsplit(settings.address)
    if url.scheme not in ("http", "https") or not url.netloc or url.path:
        yield problem("public_url", f"{settings.address} is no address like https://chat.example.com")
    elif url.scheme == "http" and url.hostname not in ("127.0.0.1", "localhost", "::1"):
        yield warning("public_url", f"{settings.address} has no https: what candidates write can be read on the way")
    else:
        yield ok("public_url", settings.address)
    for origin in settings.allowed_origins:
        site = urlsplit(origin)
        if origin == "*":
            yield warning("allowed_origins", "* lets every site on earth embed the chat; name your own")
        elif site.scheme not in ("http", "https") or not site.netloc or site.path or site.query:
            yield problem("allowed_origins", f"{origin} is no origin; write it like https://jobs.example.com")
    if not settings.allowed_origins and not settings.demo:
        yield warning("allowed_origins", "empty: the chat works on no careers site; set GEZIEN_ALLOWED_ORIGINS")


def _people(settings: Settings) -> Iterator[Finding]:
    if settings.crisis_contact and settings.webhook_url:
        yield ok("crisis contact", "is alerted through the webhook")
    else:
        yield warning("crisis contact", "nobody is alerted outside opening hours; set crisis_contact and webhook_url")
    if settings.webhook_url and urlsplit(settings.webhook_url).scheme not in ("http", "https"):
        yield problem("webhook_url", "is no address; write it like https://hooks.example.com/gezien")
    if not settings.notice:
        yield warning("notice_url", "empty: the greeting links to no privacy notice; set GEZIEN_NOTICE_URL")
    if not settings.opening_hours:
        yield warning("opening_hours", "empty: recruiters never answer, as far as candidates are told")


def _vacancies(settings: Settings) -> Iterator[Finding]:
    found, _, bad = Shelf(settings.vacancies, EXAMPLES if settings.demo else None, {}).read()
    if bad:
        yield from (problem(VACANCIES, line) for error in bad for line in str(error).splitlines())
        return
    examples = sum(vacancy.example for vacancy in found)
    said = f"{len(found) - examples} in {settings.vacancies}" + (f", {examples} examples" if examples else "")
    if found:
        yield ok(VACANCIES, said)
    else:
        yield warning(VACANCIES, f"{said}: candidates can only apply in general; data/vacancies has examples")


def _database(settings: Settings) -> Iterator[Finding]:
    url = settings.database
    try:
        found = database.look(url, thorough=True)
        database.check_version(url, found)
    except Refusal as refusal:
        yield problem("database", str(refusal))
        return
    if found is None or found.revision is None:
        yield ok("database", f"{database.shown(url)} is empty yet; up makes the tables")
    elif found.revision != database.versions()[0]:
        yield warning("database", f"{database.shown(url)} is older than this code; back it up, then up renews it")
    else:
        yield ok("database", f"{found.kind}, sound, version {found.revision}")


def _instance(home: Home, settings: Settings) -> Iterator[Finding]:
    run = home.who_runs()
    if run is None:
        if is_free(settings.host, settings.port):
            yield ok("port", f"{settings.port} is free")
        else:
            who = who_listens(settings.port)
            yield problem("port", f"{settings.port} on {settings.host} is in use{who}; set another, or give --port")
        yield ok("instance", "not running")
        return
    yield ok("instance", f"running, process {run['pid']}, {run['url']}, model {run['model']}")
    if run["model"] != model.fitting_model().name:
        yield warning("instance", "runs on an older model than the present data; ./gezien reload --assistant")
    for name, process in run.get("processes", {}).items():
        if not lives(process["pid"]):
            yield problem(name, f"process {process['pid']} is gone; up starts it again, look in {home.logs}")
        elif name == "edge":
            yield _health(process["port"], home)
        else:
            yield ok(name, f"process {process['pid']} lives")


def _health(port: int, home: Home) -> Finding:
    try:
        answer: dict[str, Any] = httpx2.get(f"http://127.0.0.1:{port}/api/v1/health", timeout=5, trust_env=False).json()
    except (httpx2.HTTPError, ValueError) as error:
        return problem("edge", f"does not answer ({type(error).__name__}); look in {home.logs / 'edge.log'}")
    bad = [name for name, works in answer.items() if works is False]
    if bad:
        return problem("edge", f"says that {', '.join(bad)} does not work; look in {home.logs}")
    return ok("edge", "healthy")


def _backups(home: Home) -> Iterator[Finding]:
    folder = home.path / "backups"
    found = sorted(folder.glob("gezien-*.tar.gz"), key=lambda path: path.stat().st_mtime) if folder.is_dir() else []
    if not found:
        if (home.path / "gezien.db").exists():
            yield warning("backups", f"none in {folder}; ./gezien backup makes one (or look where you keep them)")
        return
    days = (time.time() - found[-1].stat().st_mtime) / 86_400
    said = f"the newest is {days:.0f} days old: {found[-1].name}"
    yield ok("backups", said) if days < BACKUP_DAYS else warning("backups", f"{said}; ./gezien backup makes one")
