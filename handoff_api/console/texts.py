"""The console's own words, by key, in the language of this browser."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

LANGUAGES = ("nl", "en")
TEXTS = Path(__file__).with_name("texts.yml")


@cache
def all_texts() -> dict[str, dict[str, str]]:
    """Every text by its dotted key: `queue.title` -> {nl, en}."""
    found: dict[str, dict[str, str]] = {}
    _flatten(yaml.safe_load(TEXTS.read_text(encoding="utf-8")), "", found)
    return found


def _flatten(node: dict[str, Any], path: str, found: dict[str, dict[str, str]]) -> None:
    for key, value in node.items():
        if set(value) <= set(LANGUAGES):
            found[f"{path}{key}"] = value
        else:
            _flatten(value, f"{path}{key}.", found)


class Words:
    """Says a text in one language. An unknown key is an error at once, not an empty spot on a page."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, key: str, **values: Any) -> str:
        text = all_texts()[key][self.language]
        return text.format(**values) if values else text

    def has(self, key: str) -> bool:
        return key in all_texts()


def chosen_language(cookie: str | None, accept_language: str | None) -> str:
    """What this browser chose, else the first of its languages that we speak, else Dutch."""
    if cookie in LANGUAGES:
        return str(cookie)
    for part in _by_preference(accept_language or ""):
        if part in LANGUAGES:
            return part
    return "nl"


def _by_preference(header: str) -> list[str]:
    """The primary language tags of an Accept-Language header, most wanted first."""
    wanted: list[tuple[float, str]] = []
    for part in header.split(","):
        tag, _, weight = part.strip().partition(";q=")
        try:
            quality = float(weight) if weight else 1.0
        except ValueError:
            continue
        wanted.append((quality, tag.split("-")[0].lower()))
    return [tag for _, tag in sorted(wanted, key=lambda pair: -pair[0])]
