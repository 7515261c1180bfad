"""Back up, erase, restore: what was erased stays gone, the rest is as it was. On SQLite and on PostgreSQL."""

import asyncio
import json
import shutil
import sqlite3
import stat
import tarfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import create_engine, select, text

from handoff_api.config import ROOT, Settings
from handoff_api.db import Database
from handoff_api.erasures.journal import FILE, Journal
from handoff_api.in_force.holder import InForce
from handoff_api.launch import file_moves
from handoff_api.launch.refusal import Exit
from handoff_api.migrations import blocking, metadata, upgrade
from handoff_api.vacancies.registry import EXAMPLES
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.edge import Edge
from tests.handoff_api.launch.command import Done, gezien
from tests.handoff_api.standin import StandIn

ERASED = "Vlinderstichting"  # what nobody may find any more
KEPT = "Zeehondencrèche"


class Kept:
    """An instance's home and database, and the commands on it."""

    def __init__(self, home: Path, url: str) -> None:
        self.home, self.url = home, url
        self.archives = home.parent / "archives"
        self.archives.mkdir()

    def run(self, *words: str) -> Done:
        return gezien(*words, "--home", str(self.home), GEZIEN_DATABASE_URL=self.url)

    def backup(self) -> Path:
        done = self.run("backup", str(self.archives))
        assert done.returncode == 0, done.stderr
        return max(self.archives.iterdir())

    def restore(self, archive: Path, *more: str) -> str:
        done = self.run("restore", str(archive), "--force", *more)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def everything(self) -> dict[str, list[Any]]:
        """Every row of every table."""
        engine = create_engine(blocking(self.url))
        with engine.connect() as connection:
            rows = {
                table.name: sorted(map(repr, connection.execute(select(table)))) for table in metadata().sorted_tables
            }
        engine.dispose()
        return rows

    def finds(self, word: str) -> list[str]:
        """Where a word stands: in a table, or in any byte of any file of the home."""
        found = [table for table, rows in self.everything().items() if word in str(rows)]
        paths = [path for path in self.home.rglob("*") if path.is_file()]
        return found + [str(path) for path in paths if word.encode() in path.read_bytes()]


@pytest.fixture
def kept(tmp_path: Path, database_url: str) -> Kept:
    home = tmp_path / "home"
    (home / "vacancies").mkdir(parents=True)
    if database_url.startswith("sqlite"):
        shutil.move(database_url.removeprefix("sqlite+aiosqlite:///"), home / "gezien.db")
        database_url = f"sqlite+aiosqlite:///{home / 'gezien.db'}"
    (home / "secret").write_text("a secret of this installation")
    Journal(home / FILE).begin()
    return Kept(home, database_url)


@pytest_asyncio.fixture
async def edge(kept: Kept, bot: StandIn) -> AsyncIterator[Edge]:
    async with Edge(kept.home, kept.url, bot) as edge:
        yield edge


async def tells(edge: Edge, what: str) -> Candidate:
    candidate = await edge.candidate()
    await candidate.write(what)
    await candidate.until("gehoord")
    return candidate


async def test_what_was_erased_after_the_backup_stays_gone(edge: Edge, kept: Kept) -> None:
    person = await tells(edge, f"{ERASED} een")
    again = await Candidate.start(edge.http, earlier=person)
    ended = await tells(edge, f"{ERASED} twee")
    forgetful = await tells(edge, "33 uur, graag")
    stays = await tells(edge, f"{KEPT}, 24 uur")
    archive = await asyncio.to_thread(kept.backup)

    later = await Candidate.start(edge.http, earlier=forgetful)  # forgets in a conversation that no backup knows
    assert (await later.call("DELETE", "/memory/hours_per_week")).status_code == 200
    assert (await ended.call("DELETE")).status_code == 204
    assert (await edge.http.delete("/api/v1/me?confirm=erase", headers=again.headers)).status_code == 204
    events = await stays.events()
    await edge.stop()

    said = await asyncio.to_thread(kept.restore, archive)
    assert "5 of 5 erasures were newer than the backup" in said  # a person with two conversations, one more, one fact
    assert "WARNING" not in said
    assert kept.finds(ERASED) == []
    assert kept.finds("33 uur") == []
    assert kept.finds(KEPT)

    await edge.start()
    for one in (person, ended, forgetful, stays):
        one.http = edge.http
    assert await stays.events() == events
    assert (await stays.memory())["hours_per_week"]["value"] == 24
    assert await forgetful.memory() == {}
    assert (await ended.call("GET", "/events")).status_code == 404
    assert (await person.call("GET", "/events")).status_code == 404


async def test_restored_database_is_row_for_row_the_one_backed_up(edge: Edge, kept: Kept) -> None:
    stays = await tells(edge, KEPT)
    await stays.write("een mens graag")
    await stays.until({"kind": "queue_position"})
    await edge.stop()
    (kept.home / "settings.toml").write_text('organisation_name = "Bloemenhof"\n')
    shutil.copy(ROOT / "data/vacancies/verzorgende-utrecht.yml", kept.home / "vacancies")
    before = kept.everything()
    archive = await asyncio.to_thread(kept.backup)
    assert oct(archive.stat().st_mode)[-3:] == "600"

    await edge.start()
    await tells(edge, "daarna")
    await edge.stop()
    (kept.home / "settings.toml").write_text('organisation_name = "Anders"\n')
    said = await asyncio.to_thread(kept.restore, archive)
    assert "0 of 0 erasures" in said
    assert kept.everything() == before
    assert "Bloemenhof" in (kept.home / "settings.toml").read_text()
    assert (kept.home / "vacancies/verzorgende-utrecht.yml").exists()
    (aside,) = kept.home.glob("before-restore-*")
    assert "Anders" in (aside / "settings.toml").read_text()
    assert not (kept.home / "restoring").exists()
    await edge.start()


async def test_lost_journal_is_said_loudly_and_a_copy_is_taken(edge: Edge, kept: Kept, tmp_path: Path) -> None:
    person = await tells(edge, f"{ERASED} een")
    archive = await asyncio.to_thread(kept.backup)
    assert (await edge.http.delete("/api/v1/me?confirm=erase", headers=person.headers)).status_code == 204
    await edge.stop()
    copy = shutil.move(kept.home / FILE, tmp_path / "copy.jsonl")
    forget_in_database = "DELETE FROM erasures" if kept.url.startswith("postgresql") else None
    if forget_in_database:
        engine = create_engine(kept.url)
        with engine.begin() as connection:
            connection.execute(text("DROP TABLE erasures CASCADE"))
            connection.execute(text("DROP TABLE alembic_version"))
            for table in reversed(metadata().sorted_tables):
                connection.execute(text(f"DROP TABLE IF EXISTS {table.name} CASCADE"))
        engine.dispose()
    else:
        (kept.home / "gezien.db").write_bytes(b"not a database any more")
    said = await asyncio.to_thread(kept.restore, archive)
    assert "WARNING: the journal of erasures is lost" in said
    assert kept.finds(ERASED)
    shutil.rmtree(next(kept.home.glob("before-restore-*")))
    said = await asyncio.to_thread(kept.restore, archive, "--erasures", str(copy))
    assert "WARNING" not in said
    for aside in kept.home.glob("before-restore-*"):
        shutil.rmtree(aside)
    assert kept.finds(ERASED) == []
    assert [entry.what for entry in Journal(kept.home / FILE).read()] == ["person", "conversation"]
    await edge.start()


async def test_erasure_that_cannot_be_noted_is_not_done(edge: Edge, kept: Kept) -> None:
    person = await tells(edge, KEPT)
    (kept.home / FILE).unlink()
    (kept.home / FILE).mkdir()  # nothing can be written there, whoever we are
    response = await edge.http.delete("/api/v1/me?confirm=erase", headers=person.headers)
    assert (response.status_code, response.json()["error"]) == (503, "DatabaseBusy")
    assert KEPT in str(await person.events())
    (kept.home / FILE).rmdir()
    assert (await edge.http.delete("/api/v1/me?confirm=erase", headers=person.headers)).status_code == 204


class TestSqlite:
    """What has nothing to do with the kind of database."""

    @pytest.fixture
    def kept(self, tmp_path: Path) -> Kept:
        home = tmp_path / "home"
        home.mkdir()
        upgrade(f"sqlite+aiosqlite:///{home / 'gezien.db'}")
        return Kept(home, "")

    def test_instance_with_data_is_refused_without_force(self, kept: Kept) -> None:
        archive = kept.backup()
        done = kept.run("restore", str(archive))
        assert done.returncode == Exit.CONFIGURATION
        assert "holds an instance (gezien.db); --force" in done.stderr
        assert done.stderr.count("\n") == 1

    def test_empty_home_needs_no_force(self, kept: Kept, tmp_path: Path) -> None:
        archive = kept.backup()
        done = gezien("restore", str(archive), "--home", str(tmp_path / "new"))
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "new/gezien.db").exists()
        assert "WARNING: the journal of erasures is lost" in done.stdout

    def test_vacancies_taken_away_are_known_after_a_restore_elsewhere(self, kept: Kept, tmp_path: Path) -> None:
        (kept.home / "vacancies").mkdir()
        shutil.copy(EXAMPLES / "verzorgende-utrecht.yml", kept.home / "vacancies")
        settings = Settings(home=kept.home, secret="0123456789abcdef", database_url=kept.url)
        InForce(settings).write_down()
        (kept.home / "vacancies/verzorgende-utrecht.yml").unlink()
        archive, new = kept.backup(), tmp_path / "new"
        assert gezien("restore", str(archive), "--home", str(new)).returncode == 0
        gone = InForce(Settings(home=new, secret="0123456789abcdef")).vacancies.get("verzorgende-utrecht")
        assert gone is not None
        assert gone.status == "closed"

    def test_vacancies_that_the_settings_look_for_elsewhere_are_told(self, kept: Kept, tmp_path: Path) -> None:
        (kept.home / "vacancies").mkdir()
        shutil.copy(EXAMPLES / "verzorgende-utrecht.yml", kept.home / "vacancies")
        archive, new = kept.backup(), tmp_path / "new"
        done = gezien("restore", str(archive), "--home", str(new), GEZIEN_VACANCIES_DIR="/srv/vacancies")
        assert f"the vacancies are in {new / 'vacancies'}, but the settings name /srv/vacancies" in done.stdout

    def test_running_instance_is_refused(self, kept: Kept) -> None:
        import fcntl

        archive = kept.backup()
        with (kept.home / "lock").open("a+") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            done = kept.run("restore", str(archive), "--force")
        assert done.returncode == Exit.BUSY
        assert "already running" in done.stderr

    @pytest.mark.parametrize("keep", [0.2, 0.9])
    def test_cut_off_archive_is_refused_and_nothing_changes(self, kept: Kept, keep: float) -> None:
        archive = kept.backup()
        whole = archive.read_bytes()
        archive.write_bytes(whole[: int(len(whole) * keep)])
        before = (kept.home / "gezien.db").read_bytes()
        done = kept.run("restore", str(archive), "--force")
        assert done.returncode == Exit.DAMAGED
        assert "is damaged" in done.stderr and done.stderr.count("\n") == 1
        assert (kept.home / "gezien.db").read_bytes() == before
        assert not (kept.home / "restoring").exists()

    def test_archive_with_another_file_than_it_says_is_refused(self, kept: Kept, tmp_path: Path) -> None:
        archive = kept.backup()
        folder = tmp_path / "unpacked"
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data")
        (folder / "gezien.db").write_bytes((folder / "gezien.db").read_bytes() + b"x")
        repack(folder, archive)
        done = kept.run("restore", str(archive), "--force")
        assert done.returncode == Exit.DAMAGED
        assert "gezien.db is missing or not what was packed" in done.stderr

    def test_archive_of_a_newer_version_is_refused(self, kept: Kept, tmp_path: Path) -> None:
        archive = kept.backup()
        folder = tmp_path / "unpacked"
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data")
        manifest = json.loads((folder / "manifest.json").read_text())
        (folder / "manifest.json").write_text(json.dumps({**manifest, "revision": "feedc0de"}))
        repack(folder, archive)
        done = kept.run("restore", str(archive), "--force")
        assert done.returncode == Exit.CONFIGURATION
        assert "newer version of Gezien (its tables are version feedc0de" in done.stderr

    def test_any_file_is_not_a_backup(self, kept: Kept, tmp_path: Path) -> None:
        (tmp_path / "letter.txt").write_text("Beste Sanne")
        done = kept.run("restore", str(tmp_path / "letter.txt"))
        assert done.returncode == Exit.DAMAGED

    def test_archive_and_all_in_it_are_for_its_owner_only(self, kept: Kept) -> None:
        (kept.home / "secret").write_text("a secret of this installation")
        archive = kept.backup()
        assert stat.S_IMODE(archive.stat().st_mode) == 0o600
        with tarfile.open(archive) as tar:
            assert {member.name: oct(member.mode) for member in tar} == dict.fromkeys(tar.getnames(), "0o600")

    def test_backup_overwrites_nothing(self, kept: Kept) -> None:
        archive = kept.backup()
        done = kept.run("backup", str(archive))
        assert done.returncode == Exit.CANNOT_WRITE
        assert "overwrites nothing" in done.stderr

    def test_restore_that_was_broken_off_is_finished_by_the_next_command(self, tmp_path: Path) -> None:
        for name in ("new", "old"):
            (tmp_path / name).write_text(name)
        begun = [file_moves.Move(str(tmp_path / "new"), str(tmp_path / "old"), str(tmp_path / "aside/old"))]
        file_moves.begin(tmp_path, begun)
        (tmp_path / "aside").mkdir()
        (tmp_path / "old").rename(tmp_path / "aside/old")  # … and here the power went
        assert file_moves.finish(tmp_path) is True
        assert (tmp_path / "old").read_text() == "new"
        assert (tmp_path / "aside/old").read_text() == "old"
        assert file_moves.finish(tmp_path) is False

    def test_backup_of_a_damaged_database_is_refused(self, kept: Kept) -> None:
        path = kept.home / "gezien.db"
        with sqlite3.connect(path) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
        data = bytearray(path.read_bytes())
        data[4096:12288] = b"\xff" * 8192
        path.write_bytes(data)
        done = kept.run("backup", str(kept.archives))
        assert done.returncode == Exit.DAMAGED, done.stderr
        assert done.stderr.count("\n") == 1
        assert list(kept.archives.iterdir()) == []


def repack(folder: Path, archive: Path) -> None:
    archive.unlink()
    with tarfile.open(archive, "w:gz") as tar:
        for name in ["manifest.json", *sorted(path.name for path in folder.iterdir() if path.name != "manifest.json")]:
            tar.add(folder / name, name)


async def test_write_notes_erasures_before_the_commit(tmp_path: Path) -> None:
    """Seen from another connection: when the journal is written, the erasure is not committed yet."""
    from uuid import uuid4

    from handoff_api.erasures.models import Erasure
    from handoff_api.erasures.service import note

    url = f"sqlite+aiosqlite:///{tmp_path / 'gezien.db'}"
    upgrade(url)
    db, seen = Database(url), []

    def journal(entries: Any) -> None:
        with sqlite3.connect(tmp_path / "gezien.db") as other:
            seen.append((len(entries), other.execute("SELECT count(*) FROM erasures").fetchone()[0]))

    db.journal = journal
    async with db.write() as session:
        note(session, "person", uuid4())
    async with db.read() as session:
        assert len((await session.scalars(select(Erasure))).all()) == 1
    await db.dispose()
    assert seen == [(1, 0)]
