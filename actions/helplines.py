"""Who to call in a crisis, from the one file that holds the numbers."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from actions.phrases import word

FILE = Path(__file__).parent.parent / "data" / "helplines.yml"
HELPLINES: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
# Whose numbers a kind of crisis shows; a threat and plain danger show none.
LINE_OF = {
    "self_harm": "self_harm",
    "third_person": "self_harm",
    "unsure": "self_harm",
    "violence_at_home": "violence_at_home",
    "exploitation": "exploitation",
    "homelessness": "homelessness",
}


def country_of(vacancy: Mapping[str, Any]) -> str:
    """The vacancy's country; the Netherlands where it names none that we have numbers for."""
    country = vacancy.get("country")
    return str(country) if country in HELPLINES["emergency"] else "NL"


def emergency(vacancy: Mapping[str, Any]) -> str:
    """The number for immediate danger."""
    return str(HELPLINES["emergency"][country_of(vacancy)])


def helpline(kind: str, vacancy: Mapping[str, Any], language: str) -> str:
    """Veilig Thuis: bel 0800-2000 of ga naar veiligthuis.nl (gratis, dag en nacht)."""
    entry: Mapping[str, str] | None = HELPLINES.get(LINE_OF.get(kind, ""), {}).get(country_of(vacancy))
    if entry is None:
        return ""
    call, about = ("call", "about") if language == "nl" else ("call_en", "about_en")
    name = "helpline_chat" if entry["chat"] else "helpline"
    return word(name, language, name=entry["name"], call=entry[call], chat=entry["chat"], about=entry[about])
