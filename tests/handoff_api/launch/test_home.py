"""The home of an instance."""

import errno
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from handoff_api.launch import errand
from handoff_api.launch.database import prepare
from handoff_api.launch.home import Home
from handoff_api.launch.refusal import Refusal


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    home.make()
    return home


def test_secret_is_made_once_and_only_its_owner_can_read_it(home: Home) -> None:
    secret = home.secret()
    assert len(secret) >= 40
    assert Home(home.path).secret() == secret
    assert stat.S_IMODE((home.path / "secret").stat().st_mode) == 0o600


def test_two_homes_have_two_secrets(home: Home, tmp_path: Path) -> None:
    other = Home(tmp_path / "other")
    other.make()
    assert home.secret() != other.secret()


def test_second_instance_on_the_same_home_is_refused_by_name(home: Home) -> None:
    home.lock()
    home.write_running({"pid": 4711, "url": "http://127.0.0.1:8000"})
    with pytest.raises(Refusal, match=r"already running .*process 4711, http://127\.0\.0\.1:8000"):
        Home(home.path).lock()


def test_home_that_cannot_be_made_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Refusal, match="cannot be made"):
        Home(tmp_path / "file" / "home").make()


def test_large_log_is_set_aside(home: Home) -> None:
    log = home.log("edge")
    log.write_bytes(b"x" * 10_000_001)
    assert home.log("edge").stat().st_size == 0
    assert (home.logs / "edge.log.1").stat().st_size == 10_000_001


def test_one_time_link_is_for_the_owner_of_the_home_only(home: Home) -> None:
    home.path.chmod(0o755)
    home.write_running({"pid": 1, "invite": "http://127.0.0.1:8000/console/welcome/once"})
    assert stat.S_IMODE(home.running.stat().st_mode) == 0o600


def test_database_is_for_the_owner_of_the_home_only(home: Home) -> None:
    home.path.chmod(0o755)
    path = home.path / "gezien.db"
    prepare(f"sqlite+aiosqlite:///{path}")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE other (id)")
        files = [one for one in home.path.iterdir() if one.name.startswith("gezien.db")]
        assert len(files) == 3
        assert {stat.S_IMODE(one.stat().st_mode) for one in files} == {0o600}


def test_errand_that_nobody_asked_for_is_looked_for_without_writing(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "unlink", refused)
    assert errand.asked(home) is None
