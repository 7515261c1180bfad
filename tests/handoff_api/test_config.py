"""Settings: one door, clear words."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from handoff_api.config import Settings, read_settings


def test_environment_wins_over_file_and_file_over_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "settings.toml").write_text('port = 9001\norganisation_name = "Uit het bestand"\n')
    monkeypatch.setenv("GEZIEN_HOME", str(tmp_path))
    monkeypatch.setenv("GEZIEN_SECRET", "geheim")
    monkeypatch.setenv("GEZIEN_ORGANISATION_NAME", "Uit de omgeving")
    monkeypatch.setenv("GEZIEN_ALLOWED_ORIGINS", "https://a.example/, https://b.example")
    settings = read_settings()
    assert (settings.port, settings.organisation_name) == (9001, "Uit de omgeving")
    assert settings.allowed_origins == ("https://a.example", "https://b.example")
    assert settings.database == f"sqlite+aiosqlite:///{tmp_path / 'gezien.db'}"
    assert read_settings(port=9002).port == 9002


def test_secret_has_no_default_and_is_not_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GEZIEN_SECRET", raising=False)
    with pytest.raises(ValidationError, match="secret"):
        read_settings(home=tmp_path)
    assert "geheim" not in repr(read_settings(home=tmp_path, secret="geheim"))


@pytest.mark.parametrize("wrong", ['opening_hours = "soms"', "poort = 1", "port = 0"])
def test_what_cannot_be_right_stops_the_start(wrong: str, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(wrong + "\n")
    with pytest.raises(ValidationError):
        read_settings(home=tmp_path, secret="geheim")


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ('time_zone = "Europe/Amsterdm"', "there is no time zone"),
        ('time_zone = ""', "there is no time zone"),
        ('time_zone = "../etc"', "there is no time zone"),
        ('limit_address = "veel"', '"veel" is no limit'),
        ('limit_start = ""', "is no limit"),
        ('limit_messages = "20/10 seconds; nooit"', "is no limit"),
        ('limit_changes = "30"', "is no limit"),
    ],
)
def test_zone_and_limits_that_cannot_be_read_are_refused_in_clear_words(wrong: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(wrong + "\n")
    with pytest.raises(ValidationError, match=words):
        read_settings(home=tmp_path, secret="geheim")


def test_every_setting_is_described() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []
