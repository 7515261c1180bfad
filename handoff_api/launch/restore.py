"""`./gezien restore`: puts an archive back, and erases again what was erased after it was made."""

import argparse
import asyncio
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from handoff_api.db import Database
from handoff_api.erasures.again import apply_again
from handoff_api.erasures.journal import FILE as JOURNAL
from handoff_api.erasures.journal import BadJournal, Entry, Journal, union
from handoff_api.erasures.service import noted
from handoff_api.launch import archive, dump, file_moves
from handoff_api.launch.backup import DATABASE, OF_THE_HOME, VACANCIES
from handoff_api.launch.database import file_of, look, versions
from handoff_api.launch.home import Home
from handoff_api.launch.instance import find_home, known_settings
from handoff_api.launch.refusal import Exit, Refusal, of_disk
from handoff_api.migrations import upgrade

OURS = (*OF_THE_HOME, VACANCIES)  # the database and the journal are told apart


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Puts a backup back. Everything erased since it was made is erased again."
    parser.add_argument("file", type=Path, help="an archive made by ./gezien backup")
    parser.add_argument("--home", type=Path, metavar="DIR", help="the instance (default .gezien)")
    parser.add_argument("--force", action="store_true", help="also over an instance with data, which is kept aside")
    parser.add_argument(
        "--erasures",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help=f"a journal of erasures ({JOURNAL}) from elsewhere; may be given more than once",
    )


def run(arguments: argparse.Namespace) -> int:
    home = find_home(arguments.home)
    if not arguments.file.is_file():
        raise Refusal(f"there is no backup {arguments.file}")
    given = [_read(path) for path in arguments.erasures]
    home.make()
    home.lock()  # refuses while an instance runs; finishes a restore that was broken off
    staged = home.path / "restoring"
    try:
        shutil.rmtree(staged, ignore_errors=True)
        staged.mkdir(mode=0o700)
        _restore(home, arguments.file, given, staged, force=arguments.force)
    except OSError as error:
        raise of_disk(error, "the backup could not be put back, and nothing was changed") from error
    finally:
        if not (home.path / file_moves.PLAN).exists():
            shutil.rmtree(staged, ignore_errors=True)
    return 0


def _restore(home: Home, file: Path, given: list[list[Entry]], staged: Path, *, force: bool) -> None:
    manifest = archive.unpack(file, staged)
    if manifest.revision not in versions():
        raise Refusal(
            f"{file} was made by a newer version of Gezien (its tables are version {manifest.revision}, this code "
            f"knows up to {versions()[0]}); restore it with that version"
        )
    aside = f"before-restore-{datetime.now(UTC):%Y%m%d-%H%M%S}"
    url = _target(home, staged)
    database = file_of(url)
    there = [*(home.path / name for name in OURS), *([database] if database else [])]
    occupied = [path.name for path in there if path.exists()]
    if occupied and not force:
        raise Refusal(
            f"the home {home.path} holds an instance ({', '.join(occupied)}); --force puts the backup in its place and "
            "keeps what is there aside"
        )
    erasures = _erasures(home, staged, url, given, manifest)
    again = asyncio.run(_forget_again(staged / DATABASE, erasures))
    journal = Journal(staged / JOURNAL)
    journal.path.unlink(missing_ok=True)
    journal.append(erasures)
    if database is None:
        if not force and (found := look(url)) and found.revision:
            raise Refusal("the database holds an instance; --force puts the backup in its place and keeps it aside")
        if dump.put_back(staged / DATABASE, url, aside):
            print(f"the tables that were there are in the schema {aside}")
        (staged / DATABASE).unlink()
    file_moves.begin(home.path, list(_moves(home, staged, database, home.path / aside)))
    file_moves.finish(home.path)
    print(f"restored the backup of {manifest.at:%Y-%m-%d %H:%M} UTC into {home.path}")
    print(f"{again} of {len(erasures)} erasures were newer than the backup and were applied again")
    settings = known_settings(home)
    if (home.path / VACANCIES).is_dir() and settings.vacancies != home.path / VACANCIES:
        print(f"note: the vacancies are in {home.path / VACANCIES}, but the settings name {settings.vacancies}")
    if (home.path / aside).exists():
        print(f"what was there is in {home.path / aside}; delete it when you no longer need it: it holds personal data")


def _target(home: Home, staged: Path) -> str:
    """The database that the restored settings, or the environment, name."""
    settings = known_settings(Home(staged))
    return settings.database_url or f"sqlite+aiosqlite:///{home.path / DATABASE}"


def _erasures(home: Home, staged: Path, url: str, given: list[list[Entry]], manifest: archive.Manifest) -> list[Entry]:
    """All that can be found: the home's journal, those given, the archive's, and the database that is there."""
    packed = Journal(staged / JOURNAL).read() if (staged / JOURNAL).exists() else []
    own = _read(home.path / JOURNAL) if (home.path / JOURNAL).exists() else None
    before = asyncio.run(_of_database(url))
    known = union(own or [], before or [], *given)
    if own is None and before is None and not given:
        print(
            f"WARNING: the journal of erasures is lost ({home.path / JOURNAL} is not there).\n"
            f"Whoever was erased after {manifest.at:%Y-%m-%d %H:%M} UTC is back in this database. If a copy of the\n"
            "journal exists, restore again with --erasures FILE --force; otherwise erase those people by hand."
        )
    elif lost := {entry.id for entry in packed} - {entry.id for entry in known}:
        print(
            f"WARNING: {len(lost)} erasures that the backup knows of are in none of the journals found here: one was\n"
            "lost or is of another instance. If you have another copy, restore again with --erasures FILE --force."
        )
    if file_of(url) is None and before is None:
        print(
            f"note: the database held no erasures. If other machines served it, give their {JOURNAL} too, with "
            "--erasures FILE."
        )
    return union(packed, known)


def _read(path: Path) -> list[Entry]:
    try:
        return Journal(path).read()
    except BadJournal as error:
        raise Refusal(f"{error}; put that line right, or give a copy of the journal", Exit.DAMAGED) from error
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(f"the journal of erasures {path} cannot be read: {error}", Exit.DAMAGED) from error


async def _of_database(url: str) -> list[Entry] | None:
    """The erasures of the database that is about to be replaced; None when it is not there or too broken to tell."""
    try:
        found = look(url)
    except Refusal as refusal:
        if file_of(url) is None:
            raise  # nothing could be put back there either
        print(f"note: {refusal}")
        return None
    if found is None or found.revision not in versions()[: _with_erasures()]:
        return None
    db = Database(url)
    try:
        async with db.read() as session:
            return await noted(session)
    except Exception as error:  # a damaged file can fail anywhere
        print(f"note: the erasures in the present database cannot be read ({type(error).__name__})")
        return None
    finally:
        await db.dispose()


def _with_erasures() -> int:
    """How many of the newest versions have the table of erasures: all but the first."""
    return len(versions()) - 1


async def _forget_again(path: Path, erasures: list[Entry]) -> int:
    """Brings the copy to this version and erases in it; of what is erased nothing is left in the file's free pages."""
    url = f"sqlite+aiosqlite:///{path}"
    await asyncio.to_thread(upgrade, url)
    db = Database(url)
    try:
        async with db.write() as session:
            again = await apply_again(session, erasures)
    finally:
        await db.dispose()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")
    return again


def _moves(home: Home, staged: Path, database: Path | None, aside: Path) -> Iterable[file_moves.Move]:
    """The database first; what the backup lacks goes aside as well, so that nothing of two instances is mixed."""
    if database is not None:
        new, kept = staged / DATABASE, aside / DATABASE
        if database.parent != home.path:  # perhaps another disk, where nothing can be moved to
            new = database.with_name(f"{database.name}.restoring")
            kept = database.with_name(f"{database.name}.{aside.name}")
            new.unlink(missing_ok=True)
            new.touch(mode=0o600)  # before anything is in it
            shutil.copyfile(staged / DATABASE, new)
        for tail in ("", "-wal", "-shm"):
            yield file_moves.Move(None if tail else str(new), f"{database}{tail}", f"{kept}{tail}")
    for name in (*OURS, JOURNAL):
        staged_one = str(staged / name) if (staged / name).exists() else None
        yield file_moves.Move(staged_one, str(home.path / name), str(aside / name))
