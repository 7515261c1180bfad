"""Whatever is wrong is one clear line with the remedy, and the right exit code. Everything here goes wrong for real."""

import os
import resource
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from handoff_api.config import ROOT
from handoff_api.launch import database, model
from handoff_api.launch.ports import free_ports
from handoff_api.launch.refusal import Exit, Refusal
from handoff_api.migrations import upgrade
from tests.handoff_api.launch.command import Done, gezien


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    return home


def up(home: Path, **environment: str) -> Done:
    (port,) = free_ports(1)
    return gezien("up", "--home", str(home), "--port", str(port), **environment)


def refused(done: Done, code: Exit, *words: str) -> None:
    assert done.returncode == code, done.stderr
    assert done.stderr.startswith("gezien: ")
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr


# settings


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("port = 8001\nprot = 1\n", ["settings.toml, line 2: prot: there is no such setting"]),
        ("\n\nturn_timeout_s = 'long'\n", ["settings.toml, line 3: turn_timeout_s: "]),
        ("port = 1\nhost = \n", ["settings.toml, line 2: Invalid value"]),
        ("turn_timeout_s = 0\nlimit_streams = 'x'\n", ["line 1: turn_timeout_s", "line 2: limit_streams"]),
    ],
)
def test_wrong_setting_names_file_and_line(home: Path, file: str, words: list[str]) -> None:
    (home / "settings.toml").write_text(file)
    refused(up(home), Exit.CONFIGURATION, *words)


def test_wrong_variable_is_named(home: Path) -> None:
    refused(up(home, GEZIEN_TIME_ZONE="Mars"), Exit.CONFIGURATION, "GEZIEN_TIME_ZONE: ", 'no time zone "Mars"')


def test_secret_that_is_too_short_is_refused(home: Path) -> None:
    refused(up(home, GEZIEN_SECRET="geheim"), Exit.CONFIGURATION, "GEZIEN_SECRET is too short (6 characters")
    (home / "secret").write_text("geheim")
    refused(up(home), Exit.CONFIGURATION, f"{home / 'secret'} is too short", "remove it")


# the home


def test_home_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    refused(up(tmp_path / "file" / "home"), Exit.CANNOT_WRITE, "cannot be made or written")


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is there on Linux only")
def test_home_where_nobody_may_write_is_refused() -> None:
    refused(up(Path("/proc/gezien")), Exit.CANNOT_WRITE, "the home /proc/gezien cannot be made or written")


# a full disk: a limit on the size of files makes the writing itself fail


def limited(bytes_: int, *words: str) -> subprocess.CompletedProcess[str]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GEZIEN_")}
    return subprocess.run(
        [sys.executable, "-B", "-m", "handoff_api.launch", *words],
        cwd=ROOT,
        env=plain,
        capture_output=True,
        text=True,
        timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_, bytes_)),
    )


@pytest.mark.parametrize(("bytes_", "words"), [(1_000, "the home"), (30_000, "database")])
def test_full_disk_at_the_start_is_said_and_leaves_nothing_half(home: Path, bytes_: int, words: str) -> None:
    (port,) = free_ports(1)
    done = limited(bytes_, "up", "--home", str(home), "--port", str(port))
    assert done.returncode == Exit.NO_SPACE, done.stderr
    assert "no space left" in done.stderr and words in done.stderr
    assert done.stderr.count("\n") == 1
    database.prepare(f"sqlite+aiosqlite:///{home / 'gezien.db'}")  # with room again it goes on as if nothing had been


def test_full_disk_during_a_backup_leaves_no_archive(home: Path, tmp_path: Path) -> None:
    upgrade(f"sqlite+aiosqlite:///{home / 'gezien.db'}")
    target = tmp_path / "backup.tar.gz"
    done = limited(50_000, "backup", str(target), "--home", str(home))
    assert done.returncode == Exit.NO_SPACE, done.stderr
    assert done.stderr.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home"]


# the database


@pytest.fixture
def url(home: Path) -> str:
    url = f"sqlite+aiosqlite:///{home / 'gezien.db'}"
    upgrade(url)
    return url


def test_database_of_a_newer_version_is_refused_and_left_alone(home: Path, url: str) -> None:
    with sqlite3.connect(home / "gezien.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'feedc0de'")
    refused(up(home), Exit.CONFIGURATION, "newer version of Gezien", "version feedc0de", database.versions()[0])
    with sqlite3.connect(home / "gezien.db") as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("feedc0de",)


def test_file_that_is_no_database_is_refused(home: Path) -> None:
    (home / "gezien.db").write_text("Beste mensen, " * 100)
    refused(up(home), Exit.DAMAGED, "is not a SQLite database", "./gezien restore FILE --force")


@pytest.mark.parametrize("place", [100, 4096, 40_000])
def test_damaged_database_is_refused(home: Path, url: str, place: int) -> None:
    path = home / "gezien.db"
    data = bytearray(path.read_bytes())
    data[place : place + 8192] = b"\xff" * 8192
    path.write_bytes(data)
    refused(up(home), Exit.DAMAGED, "is damaged", "./gezien restore FILE --force")


def test_cut_off_database_is_refused(home: Path, url: str) -> None:
    path = home / "gezien.db"
    path.write_bytes(path.read_bytes()[:20_000])
    refused(up(home), Exit.DAMAGED, "is damaged")


def test_database_of_another_program_is_refused(home: Path) -> None:
    with sqlite3.connect(home / "gezien.db") as connection:
        connection.execute("CREATE TABLE bookmarks (title TEXT)")
    refused(up(home), Exit.DAMAGED, "is not one of Gezien", "bookmarks")


def test_database_server_that_does_not_answer_is_refused_without_its_password(home: Path) -> None:
    done = up(home, GEZIEN_DATABASE_URL="postgresql+psycopg://me:geheim@127.0.0.1:1/gezien")
    refused(done, Exit.UNAVAILABLE, "cannot be reached", "GEZIEN_DATABASE_URL")
    assert "geheim" not in done.stderr


def test_database_url_that_is_none_is_refused(home: Path) -> None:
    refused(up(home, GEZIEN_DATABASE_URL="een databank"), Exit.CONFIGURATION, "GEZIEN_DATABASE_URL")
    refused(up(home, GEZIEN_DATABASE_URL="mysql://me@host/x"), Exit.CONFIGURATION, "GEZIEN_DATABASE_URL")


# the model


@pytest.fixture
def trained(tmp_path: Path) -> Path:
    import io
    import tarfile

    path = tmp_path / "gezien-0123.tar.gz"
    with tarfile.open(path, "w:gz") as tar:
        for name in ("metadata.json", "components/weights"):
            content = os.urandom(50_000)
            about = tarfile.TarInfo(name)
            about.size = len(content)
            tar.addfile(about, io.BytesIO(content))
    return path


def test_cut_off_model_is_refused(trained: Path) -> None:
    model.check(trained)
    trained.write_bytes(trained.read_bytes()[:60_000])
    with pytest.raises(Refusal, match=r"is damaged.*remove it") as refusal:
        model.check(trained)
    assert refusal.value.code == Exit.DAMAGED


def test_replaced_model_is_refused(trained: Path) -> None:
    import hashlib

    model._checksum_of(trained).write_text(hashlib.sha256(b"what was trained").hexdigest())
    with pytest.raises(Refusal, match="it is not what was trained"):
        model.check(trained)


def test_old_models_go_but_not_one_that_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "MODELS", tmp_path)
    for age in range(7):
        path = tmp_path / f"gezien-{age}.tar.gz"
        path.touch()
        model._checksum_of(path).touch()
        os.utime(path, (1e9 - age, 1e9 - age))
    runs = subprocess.Popen([sys.executable, "-c", "input()", "--model", "gezien-5.tar.gz"], stdin=subprocess.PIPE)
    try:
        model.prune()
    finally:
        runs.kill()
        runs.communicate()
    assert sorted(path.name[7] for path in tmp_path.glob("*.tar.gz")) == ["0", "1", "2", "3", "5"]
    assert len(list(tmp_path.glob("*.sha256"))) == 5


# what is given on the command line


def test_unknown_command_and_option_are_usage(home: Path) -> None:
    refused(gezien("fly"), Exit.USAGE, "there is no command 'fly'")
    assert gezien("doctor", "--fly").returncode == Exit.USAGE
