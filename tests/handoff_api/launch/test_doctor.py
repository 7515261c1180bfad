"""Doctor names each thing that is wrong, with the remedy, and changes nothing."""

import hashlib
import json
import os
import shutil
import socket
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from handoff_api.config import ROOT
from handoff_api.erasures.journal import FILE, Journal
from handoff_api.launch.ports import free_ports
from handoff_api.migrations import upgrade
from tests.handoff_api.launch.command import gezien

SETTINGS = """\
organisation_name = "Zorggroep De Linde"
notice_url = "https://www.example.com/privacy"
public_url = "https://chat.example.com"
allowed_origins = "https://jobs.example.com"
crisis_contact = "teamlead@example.com"
webhook_url = "https://hooks.example.com/gezien"
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An instance on which nothing is wrong."""
    home = tmp_path / "home"
    (home / "vacancies").mkdir(parents=True)
    home.chmod(0o700)
    (home / "settings.toml").write_text(SETTINGS + f"port = {free_ports(1)[0]}\n")
    shutil.copy(ROOT / "data/vacancies/verzorgende-utrecht.yml", home / "vacancies")
    (home / "secret").write_text("x" * 43)
    (home / "secret").chmod(0o600)
    Journal(home / FILE).begin()
    upgrade(f"sqlite+aiosqlite:///{home / 'gezien.db'}")
    (home / "backups").mkdir()
    (home / "backups/gezien-2026-11-26-031500.tar.gz").touch()
    return home


def examine(home: Path, **environment: str) -> tuple[int, list[tuple[str, str, str]]]:
    """Of the instance; what doctor says of this machine and this checkout may differ from one to the next."""
    done = gezien("doctor", "--home", str(home), "--json", **environment)
    machine = (".venv", ".venv-bot", "disk of the home", "disk of the models", "memory", "model")
    found = [(one["status"], one["what"], one["text"]) for one in json.loads(done.stdout) if one["what"] not in machine]
    return done.returncode, [finding for finding in found if finding[0] != "ok"]


def test_nothing_wrong_is_said_of_a_sound_instance(home: Path) -> None:
    assert examine(home)[1] == []


def test_it_changes_nothing(home: Path) -> None:
    def seen() -> dict[str, str]:
        files = [path for path in sorted(home.rglob("*")) if path.is_file()]
        return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    before = seen()
    gezien("doctor", "--home", str(home))
    assert seen() == before
    gezien("doctor", "--home", str(home.parent / "not there"))
    assert not (home.parent / "not there").exists()


def newer(home: Path) -> None:
    with sqlite3.connect(home / "gezien.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'feedc0de'")


def older(home: Path) -> None:
    with sqlite3.connect(home / "gezien.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'ce532f7b2267'")


def cut_off(home: Path) -> None:
    (home / "gezien.db").write_bytes((home / "gezien.db").read_bytes()[:20_000])


def written(name: str, text: str) -> Callable[[Path], object]:
    return lambda home: (home / name).write_text(text)


def aged(home: Path) -> None:
    then = time.time() - 30 * 86_400
    os.utime(home / "backups/gezien-2026-11-26-031500.tar.gz", (then, then))


WRONG: list[tuple[Callable[[Path], object], str, str, str]] = [
    (newer, "problem", "database", "newer version of Gezien"),
    (older, "warning", "database", "older than this code"),
    (cut_off, "problem", "database", "is damaged"),
    (written("gezien.db", "geen databank"), "problem", "database", "is not a SQLite database"),
    (written("settings.toml", "prot = 1"), "problem", "settings", "settings.toml, line 1: prot"),
    (written("settings.toml", SETTINGS + 'public_url = "chat"\n'), "problem", "settings", "line 7"),
    (written("settings.toml", SETTINGS.replace("https://chat.", "http://chat.")), "warning", "public_url", "no https"),
    (written("settings.toml", SETTINGS.replace("https://jobs.", "jobs.")), "problem", "allowed_origins", "no origin"),
    (written("settings.toml", SETTINGS.replace("crisis", "#")), "warning", "crisis contact", "nobody is alerted"),
    (written("settings.toml", SETTINGS.replace("notice_url", "#")), "warning", "notice_url", "no privacy notice"),
    (written("vacancies/b.yml", "id: b\ntitel: B\n"), "problem", "vacancies", "b.yml, line 2"),
    (written("secret", "kort"), "problem", "secret", "too short"),
    (lambda home: (home / "secret").chmod(0o644), "problem", "secret", "others can read"),
    (lambda home: home.chmod(0o755), "warning", "home", "chmod 700"),
    (written(FILE, "scribble\n"), "problem", "erasures", "line 1"),
    (lambda home: (home / FILE).unlink(), "warning", "erasures", "if it was lost"),
    (aged, "warning", "backups", "30 days old"),
    (lambda home: shutil.rmtree(home / "backups"), "warning", "backups", "./gezien backup"),
    (written("restore.json", "[]"), "warning", "restore", "broken off"),
]


@pytest.mark.parametrize(("spoil", "status", "what", "text"), WRONG)
def test_what_is_wrong_is_named(home: Path, spoil: Callable[[Path], object], status: str, what: str, text: str) -> None:
    spoil(home)
    code, found = examine(home)
    assert [one for one in found if one[:2] == (status, what) and text in one[2]], found
    assert status == "warning" or code == 1


def test_port_in_use_is_named(home: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        ((status, what, text),) = examine(home, GEZIEN_PORT=str(port))[1]
        assert (status, what) == ("problem", "port")
        assert f"{port} on 127.0.0.1 is in use" in text


def test_database_server_that_does_not_answer_is_named(home: Path) -> None:
    code, found = examine(home, GEZIEN_DATABASE_URL="postgresql+psycopg://me:geheim@127.0.0.1:1/gezien")
    assert code == 1
    assert [what for status, what, _ in found if status == "problem"] == ["database"]
    assert "geheim" not in str(found)


def test_lines_for_people_begin_with_the_verdict(home: Path) -> None:
    done = gezien("doctor", "--home", str(home))
    assert {line.split()[0] for line in done.stdout.splitlines()} <= {"ok", "warning", "problem"}
    assert "ok       secret: there" in done.stdout
