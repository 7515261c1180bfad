"""Who to call in a crisis, from the one file that holds the numbers; a change in it needs no restart."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from actions.phrases import word

logger = logging.getLogger(__name__)

FILE = Path(__file__).parent.parent / "data" / "helplines.yml"
COUNTRIES = ("NL", "BE")
# Whose numbers a kind of crisis shows; a threat and plain danger show none.
LINE_OF = {
    "self_harm": "self_harm",
    "third_person": "self_harm",
    "unsure": "self_harm",
    "violence_at_home": "violence_at_home",
    "exploitation": "exploitation",
    "homelessness": "homelessness",
}
NEVER_EMPTY = ("name", "call", "call_en", "about", "about_en")  # `chat` may be
LIES_STILL_S = 2.0  # a file that was written this long ago is not half-written


class BadHelplines(ValueError):
    """The file lacks something that a candidate in a crisis would need."""


class Helplines:
    """The file as it was when it last could be read whole. The service checks it more closely, and tells people."""

    def __init__(self, file: Path = FILE) -> None:
        self.file = file
        self._stamp = self._look()
        self._content = _read(file)

    def __call__(self) -> Mapping[str, Any]:
        """What is in force at this moment."""
        stamp = self._look()
        if stamp is not None and stamp != self._stamp and time.time() - stamp[0] / 1e9 >= LIES_STILL_S:
            self._stamp = stamp
            try:
                self._content = _read(self.file)
            except (OSError, ValueError, yaml.YAMLError) as error:
                logger.error("helplines.yml is not in force: %s", type(error).__name__)
        return self._content

    def _look(self) -> tuple[int, int, int] | None:
        try:
            seen = self.file.stat()
        except OSError:
            return None
        return seen.st_mtime_ns, seen.st_size, seen.st_ino


def _read(file: Path) -> Mapping[str, Any]:
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    try:
        dated = isinstance(content["checked_on"], date)
        numbers = [content["emergency"][country] for country in COUNTRIES]
        lines = [content[name][country] for name in set(LINE_OF.values()) for country in COUNTRIES]
        numbers += [line[field] for line in lines for field in NEVER_EMPTY]
        chats = [line["chat"] for line in lines]
    except (KeyError, TypeError) as error:
        raise BadHelplines("something is missing") from error
    if (
        not dated
        or not all(isinstance(one, str) and one for one in numbers)
        or not all(isinstance(one, str) for one in chats)
    ):
        raise BadHelplines("something is empty or no text")
    return content  # type: ignore[no-any-return]


in_force = Helplines()


def country_of(vacancy: Mapping[str, Any]) -> str:
    """The vacancy's country; the Netherlands where it names none that we have numbers for."""
    country = vacancy.get("country")
    return str(country) if country in COUNTRIES else "NL"


def emergency(vacancy: Mapping[str, Any]) -> str:
    """The number for immediate danger."""
    return str(in_force()["emergency"][country_of(vacancy)])


def helpline(kind: str, vacancy: Mapping[str, Any], language: str) -> str:
    """Veilig Thuis: bel 0800-2000 of ga naar veiligthuis.nl (gratis, dag en nacht)."""
    entry: Mapping[str, str] | None = in_force().get(LINE_OF.get(kind, ""), {}).get(country_of(vacancy))
    if entry is None:
        return ""
    call, about = ("call", "about") if language == "nl" else ("call_en", "about_en")
    of_line = entry["name"] if language == "nl" else entry.get("name_en") or entry["name"]
    name = "helpline_chat" if entry["chat"] else "helpline"
    return word(name, language, name=of_line, call=entry[call], chat=entry["chat"], about=entry[about])
