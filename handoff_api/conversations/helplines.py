"""Crisis words while the assistant does not speak or cannot be reached: the lines shown, and the short list of phrases.

Numbers come from data/helplines.yml, phrases from data/crisis_phrases.yml; neither stands anywhere else here.
"""

import re
import unicodedata
from datetime import date, timedelta
from functools import cache
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, field_validator

from handoff_api.checked_file import read_checked
from handoff_api.config import DATA
from handoff_api.db import now

LINES_OF = {  # which helpline belongs to which kind of crisis
    "self_harm": "self_harm",
    "third_person": "self_harm",
    "violence_at_home": "violence_at_home",
    "exploitation": "exploitation",
    "homelessness": "homelessness",
}

FILE = DATA / "helplines.yml"


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Emergency(Part):
    NL: str = Field(pattern=r"^\d{3}$")
    BE: str = Field(pattern=r"^\d{3}$")


class Line(Part):
    name: str = Field(min_length=1)
    name_en: str | None = Field(default=None, min_length=1)  # where `name` is more than a proper name
    call: str = Field(pattern=r"\d{2}")
    call_en: str = Field(pattern=r"\d{2}")
    chat: str
    about: str = Field(min_length=1)
    about_en: str = Field(min_length=1)


class Lines(Part):
    NL: Line
    BE: Line


class Helplines(Part):
    """The file, checked whole before a candidate in a crisis is shown anything of it."""

    checked_on: date
    checked_against: str
    emergency: Emergency
    self_harm: Lines
    violence_at_home: Lines
    exploitation: Lines
    homelessness: Lines

    @field_validator("checked_on")
    @classmethod
    def _past(cls, day: date) -> date:
        if day > now().date() + timedelta(days=1):  # a day is not everywhere the same
            raise ValueError("nobody can have checked them in the future")
        return day


def read_helplines() -> Helplines:
    return read_checked(FILE, Helplines, what="helplines are a list of fields, like `emergency: …`")


@cache
def shipped() -> Helplines:
    """For code that runs outside the service."""
    return read_helplines()


@cache
def _phrases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    content: dict[str, Any] = yaml.safe_load((DATA / "crisis_phrases.yml").read_text(encoding="utf-8"))
    return tuple(
        (kind, re.compile(rf"(?<!\w){re.escape(_plain(phrase))}(?!\w)"))
        for kind, languages in content["phrases"].items()
        for phrases in languages.values()
        for phrase in phrases
    )


def find_crisis(text: str) -> tuple[str, str] | None:
    """The kind of crisis that a fixed phrase in this text points to, and the words; None: no phrase matches."""
    plain = _plain(text)
    for kind, pattern in _phrases():
        found = pattern.search(plain)
        if found:
            return kind, found.group()
    return None


def helplines_text(lines: Helplines, kind: str | None, language: str, country: str) -> str:
    """What is shown at once. An unknown kind: 112 with the line against suicide. A threat gets a calm line only."""
    numbers = lines.model_dump()
    country = country if country in ("NL", "BE") else "NL"
    emergency = numbers["emergency"][country]
    dutch = language == "nl"
    if kind == "threat":
        return (
            "Wat je schrijft, nemen we serieus. Een collega leest dit zodra er iemand van ons is."
            if dutch
            else "We take what you write seriously. A colleague will read this as soon as one of us is here."
        )
    first = (
        f"Is er nu direct gevaar? Bel {emergency}."
        if dutch
        else f"Is anyone in immediate danger now? Call {emergency}."
    )
    if kind == "danger":
        return first
    line = numbers[LINES_OF.get(kind or "", "self_harm")][country]
    name = line["name"] if dutch else line["name_en"] or line["name"]
    call, about = (line["call"], line["about"]) if dutch else (line["call_en"], line["about_en"])
    chat = (f", of chat via {line['chat']}" if dutch else f", or chat at {line['chat']}") if line["chat"] else ""
    if kind == "third_person":
        start = "Maak je je zorgen om iemand? Bel" if dutch else "Are you worried about someone? Call"
    else:
        start = "Je hoeft dit niet alleen te dragen. Bel" if dutch else "You do not have to carry this alone. Call"
    return f"{start} {name}: {call} ({about}){chat}. {first}"


def _plain(text: str) -> str:
    """Lower case, without accents and with single spaces, so that spelling habits do not hide a phrase."""
    decomposed = unicodedata.normalize("NFKD", text.lower().replace("’", "'"))
    return " ".join("".join(char for char in decomposed if not unicodedata.combining(char)).split())
