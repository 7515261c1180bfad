"""What is wrong in settings.toml, with the line; and which of its settings wait for the next start."""

import re
from pathlib import Path
from typing import Any

import tomllib
from pydantic import ValidationError

from handoff_api.checked_file import BadFile, Mistake
from handoff_api.config import AT_START, Settings


class LastInForce(Settings):
    """The settings as this instance last had them in force: for a process that is started again while the file is
    being worked on."""

    file = "in-force/settings.toml"


def again(settings: Settings) -> Settings:
    """The settings as they are now. Raises BadFile, with every mistake and its line."""
    path = settings.home / Settings.file
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        text = ""
    except (OSError, UnicodeDecodeError):
        raise BadFile(path, [Mistake(None, "it cannot be read as text in UTF-8")]) from None
    try:
        return settings.again()
    except ValidationError as error:
        raise BadFile(path, mistakes(error, text)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadFile(path, [syntax_mistake(error, text)]) from None
    except OSError as error:
        raise BadFile(path, [Mistake(None, f"it cannot be read ({error.strerror})")]) from None


def mistakes(error: ValidationError, text: str) -> list[Mistake]:
    """A setting that is not in the file stands in the environment; then there is no line."""
    found = []
    for problem in error.errors():
        name = ".".join(str(part) for part in problem["loc"])
        unknown = problem["type"] == "extra_forbidden"
        what = "there is no such setting" if unknown else problem["msg"].removeprefix("Value error, ")
        found.append(Mistake(line_of(name, text), f"{name}: {what}"))
    return found


def syntax_mistake(error: Exception, text: str) -> Mistake:
    what = re.sub(r" \(at .*\)$", "", str(error))
    at = re.search(r"at line (\d+)", str(error))
    return Mistake(int(at[1]) if at else max(1, len(text.splitlines())), what)


def line_of(name: str, text: str) -> int | None:
    key = re.compile(rf"""\s*["']?{re.escape(name.split(".")[0])}["']?\s*[=.]|\s*\[+\s*{re.escape(name)}\s*\]""")
    return next((number for number, line in enumerate(text.splitlines(), 1) if key.match(line)), None)


def text_of(path: Path) -> str:
    """What stands in the file; nothing for one that is gone, empty or no text."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
    return text if text.strip() else ""


def raw(text: str) -> dict[str, Any]:
    """What the file itself says; empty for what is no TOML."""
    try:
        return tomllib.loads(text)
    except ValueError:
        return {}


def waiting(at_start: dict[str, Any], now: dict[str, Any]) -> tuple[str, ...]:
    """The settings that were changed in the file since the start and take effect at the next one."""
    return tuple(name for name in AT_START if at_start.get(name) != now.get(name))
