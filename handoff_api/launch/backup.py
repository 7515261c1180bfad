"""`./gezien backup`: one archive of the database, settings, vacancies, secret and journal, while the instance runs."""

import argparse
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from handoff_api.config import Settings
from handoff_api.erasures.journal import FILE as JOURNAL
from handoff_api.in_force.holder import KEPT
from handoff_api.launch import archive, dump
from handoff_api.launch.database import look
from handoff_api.launch.home import Home
from handoff_api.launch.instance import find_home, known_settings
from handoff_api.launch.refusal import Exit, Refusal, of_disk

DATABASE = "gezien.db"
VACANCIES = "vacancies"
OF_THE_HOME = ("secret", "settings.toml", KEPT)  # KEPT: vacancies that were taken away, and talks are still about


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Makes one archive of an instance, also while it runs. It holds personal data and the secret."
    parser.add_argument("file", nargs="?", type=Path, help="file or folder to write to (default HOME/backups)")
    parser.add_argument("--home", type=Path, metavar="DIR", help="the instance (default .gezien)")


def run(arguments: argparse.Namespace) -> int:
    home = find_home(arguments.home)
    settings = known_settings(home)
    at = datetime.now(UTC)  # before the copy is taken
    target = _target(arguments.file, home, at)
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryDirectory(prefix=".gezien-backup-", dir=target.parent) as folder:
            manifest = make(home, settings, Path(folder), target, at)
    except OSError as error:
        raise of_disk(error, "the backup could not be written") from error
    size = target.stat().st_size / 1e6
    print(f"{target} ({size:.1f} MB, database version {manifest.revision})")
    print("It holds personal data and this installation's secret: keep it where only you can read it.")
    return 0


def make(home: Home, settings: Settings, folder: Path, target: Path, at: datetime) -> archive.Manifest:
    dump.take(settings.database, folder / DATABASE)
    found = look(f"sqlite:///{folder / DATABASE}")
    there = look(settings.database)
    assert found is not None and found.revision is not None and there is not None
    for name in (*OF_THE_HOME, JOURNAL):
        if (home.path / name).exists():
            (folder / name).parent.mkdir(exist_ok=True)
            shutil.copyfile(home.path / name, folder / name)
    if settings.vacancies.is_dir():
        shutil.copytree(settings.vacancies, folder / VACANCIES)
    return archive.pack(folder, target, made_at=at, revision=found.revision, database=there.kind)


def _target(given: Path | None, home: Home, at: datetime) -> Path:
    name = f"gezien-{at:%Y-%m-%d-%H%M%S}.tar.gz"
    if given is None:
        return home.path / "backups" / name
    if given.is_dir():
        return given.absolute() / name
    if given.exists():
        raise Refusal(f"{given} exists already; a backup overwrites nothing", Exit.CANNOT_WRITE)
    return given.absolute()
