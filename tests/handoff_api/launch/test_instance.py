"""Settings of an instance, and the notes that come with them."""

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
import yaml

from handoff_api.config import DATA, ROOT, Settings
from handoff_api.launch import notes
from handoff_api.launch.home import Home
from handoff_api.launch.instance import settings_of
from handoff_api.launch.refusal import Refusal


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"GEZIEN_{name.upper()}", raising=False)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path)
    home.make()
    return home


def test_new_instance_is_a_demo(home: Home) -> None:
    assert settings_of(home, "secret").demo is True


def test_instance_with_a_settings_file_is_no_demo(home: Home) -> None:
    home.settings.write_text('organisation_name = "Bloemenhof"\n')
    settings = settings_of(home, "secret")
    assert (settings.demo, settings.organisation_name) == (False, "Bloemenhof")


def test_command_line_wins_over_environment_over_file(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    home.settings.write_text("port = 8001\nturn_timeout_s = 1.0\nhost = '127.0.0.2'\n")
    monkeypatch.setenv("GEZIEN_PORT", "8002")
    monkeypatch.setenv("GEZIEN_TURN_TIMEOUT_S", "2")
    settings = settings_of(home, "secret", port=8003)
    assert (settings.port, settings.turn_timeout_s, settings.host) == (8003, 2, "127.0.0.2")


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("prot = 8001", "prot: there is no such setting"),
        ("port = 'many'", "port: "),
        ("opening_hours = 'now and then'", "opening_hours: "),
        ("port = ", "settings.toml, line 1: Invalid value"),
    ],
)
def test_setting_that_cannot_be_right_is_named(home: Home, file: str, line: str) -> None:
    home.settings.write_text(file)
    with pytest.raises(Refusal, match=line):
        settings_of(home, "secret")


def test_every_setting_is_listed_and_no_secret_is_shown(home: Home) -> None:
    secret = home.secret()
    command = [sys.executable, "-m", "handoff_api.launch", "settings", "--home", str(home.path)]
    named = os.environ | {"GEZIEN_DATABASE_URL": "postgresql+psycopg://gezien:geheim@db/gezien"}
    shown = subprocess.run(command, cwd=ROOT, env=named, capture_output=True, text=True, check=True).stdout
    assert "postgresql+psycopg://gezien:***@db/gezien" in shown
    assert "geheim" not in shown
    for name, field in Settings.model_fields.items():
        assert f"\nGEZIEN_{name.upper()}\n" in shown
        assert field.description, name
    assert secret not in shown


ALERTED = {"crisis_contact": "wacht@bloemenhof.example", "webhook_url": "https://alerts.bloemenhof.example/"}


@pytest.mark.parametrize("missing", [{"crisis_contact", "webhook_url"}, {"crisis_contact"}, {"webhook_url"}])
def test_an_instance_that_alerts_nobody_says_so(home: Home, missing: set[str]) -> None:
    given = {name: value for name, value in ALERTED.items() if name not in missing}
    (note,) = notes.of(settings_of(home, "secret", **given))
    assert note.startswith("nobody is alerted outside opening hours")


def test_helplines_checked_more_than_a_year_ago_are_told(home: Home) -> None:
    settings = settings_of(home, "secret", **ALERTED)
    checked = yaml.safe_load((DATA / "helplines.yml").read_text())["checked_on"]
    assert list(notes.of(settings, today=checked + timedelta(days=365))) == []
    (note,) = notes.of(settings, today=checked + timedelta(days=366))
    assert "helplines were last checked on" in note
