"""Which instance is meant: its home and its settings, from the command line, the environment and settings.toml."""

import os
from pathlib import Path
from typing import Any

import tomllib
from pydantic import ValidationError

from handoff_api.config import Settings, home_of, read_settings
from handoff_api.in_force.settings_file import mistakes, syntax_mistake
from handoff_api.launch.home import Home, check_secret
from handoff_api.launch.refusal import Refusal, of_disk


def find_home(given: Path | None) -> Home:
    return Home(home_of(given))


def settings_of(home: Home, secret: str, **given: Any) -> Settings:
    """What is given wins over environment and file. Without a settings file an instance is a demo."""
    chosen = {name: value for name, value in given.items() if value is not None}
    if "GEZIEN_DEMO" not in os.environ and not home.settings.exists():
        chosen.setdefault("demo", True)
    try:
        return read_settings(home=home.path, secret=secret, **chosen)
    except (ValidationError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refusal(_in_words(error, home.settings)) from error
    except OSError as error:
        raise of_disk(error, f"{home.settings} cannot be read") from error


def secret_of(home: Home) -> str:
    """The one in the environment, else that of the home, made now if there is none."""
    given = os.environ.get("GEZIEN_SECRET")
    if not given:
        return home.secret()
    check_secret(given, "GEZIEN_SECRET")
    return given


def known_settings(home: Home) -> Settings:
    """For commands that only look: a secret that is not there or not right is none of their concern."""
    try:
        secret = (home.path / "secret").read_text().strip()
    except OSError:
        secret = ""
    return settings_of(home, os.environ.get("GEZIEN_SECRET") or secret or "not made yet")


def _in_words(error: Exception, path: Path) -> str:
    """With the line, where it stands in the file; else by the name of the environment's variable."""
    text = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
    if not isinstance(error, ValidationError):
        return f"{path}, {syntax_mistake(error, text)}"
    lines = []
    for mistake in mistakes(error, text):
        name = mistake.what.partition(":")[0]
        variable = f"GEZIEN_{name.upper()}"
        lines.append(f"{variable}: {mistake}" if variable in os.environ else f"{path}, {mistake}")
    return "the settings cannot be right (./gezien settings lists them)\n" + _indented("\n".join(lines))


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())
