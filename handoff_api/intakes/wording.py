"""A fact's value as a recruiter reads it, in either language."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from handoff_api.memory.definitions import DEFINITIONS

YES_NO = {"nl": ("ja", "nee"), "en": ("yes", "no")}
CHOICES: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "gross": "bruto",
        "net": "netto",
        "car": "auto",
        "public_transport": "openbaar vervoer",
        "bike": "fiets",
        "walk": "lopend",
        "other": "anders",
        "none": "geen",
        "primary": "basisschool",
        "secondary": "middelbare school",
        "vocational": "beroepsopleiding",
        "bachelor": "bachelor",
        "phd": "gepromoveerd",
        "native": "moedertaal",
        "phone": "telefoon",
        "email": "e-mail",
        "whatsapp": "WhatsApp",
    },
    "en": {
        "public_transport": "public transport",
        "walk": "on foot",
        "primary": "primary school",
        "secondary": "secondary school",
        "vocational": "vocational training",
        "bachelor": "bachelor's degree",
        "master": "master's degree",
        "phd": "doctorate",
        "native": "native",
        "phone": "telephone",
        "email": "e-mail",
        "whatsapp": "WhatsApp",
    },
}


def label(fact: str, language: str) -> str:
    definition = DEFINITIONS.facts.get(fact)
    return definition.label[language] if definition else fact.removeprefix("custom:")


def in_words(fact: str, value: Any, language: str) -> str:
    if isinstance(value, bool):
        return YES_NO[language][0 if value else 1]
    if isinstance(value, int | float):
        return number(value, language, money=fact.startswith("salary_eur"))
    definition = DEFINITIONS.facts.get(fact)
    if definition and definition.type == "date":
        return _date(str(value), language)
    if definition and definition.type in ("choice", "cefr"):
        return CHOICES[language].get(str(value), str(value))
    return str(value)


def number(value: float, language: str, *, money: bool = False) -> str:
    """1500 → 1.500 in Dutch, 1,500 in English; cents only where there are some."""
    whole = float(value).is_integer()
    text = f"{value:,.0f}" if whole else f"{value:,.2f}" if money else f"{value:,}"
    if language == "nl":
        text = text.translate(str.maketrans(",.", ".,"))
    return f"€ {text}" if money else text


def _date(value: str, language: str) -> str:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return f"{day.day}-{day.month}-{day.year}" if language == "nl" else f"{day.day} {day:%B %Y}"
