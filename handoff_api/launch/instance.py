"""Which instance is meant: its home and its settings, from the command line, the environment and settings.toml."""

import os
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from handoff_api.config import ROOT, Settings, read_settings
from handoff_api.launch.home import Home
from handoff_api.launch.refusal import Refusal


def find_home(given: Path | None) -> Home:
    return Home(given or Path(os.environ.get("GEZIEN_HOME") or ROOT / ".gezien"))


def settings_of(home: Home, secret: str, **given: Any) -> Settings:
    """What is given wins over environment and file. Without a settings file an instance is a demo."""
    chosen = {name: value for name, value in given.items() if value is not None}
    if "GEZIEN_DEMO" not in os.environ and not home.settings.exists():
        chosen.setdefault("demo", True)
    try:
        return read_settings(home=home.path, secret=secret, **chosen)
    except ValidationError as error:
        raise Refusal(_in_words(error)) from error
    except ValueError as error:  # the file is not TOML
        raise Refusal(f"{home.settings} cannot be read: {error}") from error


def known_settings(home: Home) -> Settings:
    """For commands that only look: a secret that is not there or not right is none of their concern."""
    try:
        secret = (home.path / "secret").read_text().strip()
    except OSError:
        secret = ""
    return settings_of(home, os.environ.get("GEZIEN_SECRET") or secret or "not made yet")


def _in_words(error: ValidationError) -> str:
    lines = []
    for problem in error.errors():
        name = ".".join(str(part) for part in problem["loc"])
        unknown = problem["type"] == "extra_forbidden"
        lines.append(f"{name}: there is no such setting" if unknown else f"{name}: {problem['msg']}")
    return "the settings cannot be right (./gezien settings lists them)\n" + "\n".join(f"  {line}" for line in lines)
