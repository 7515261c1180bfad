"""Facts, dates and amounts in words, in the candidate's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from bot.memory import ALSO, CUSTOM, SLUGS, Fact, Facts, answers, slug_of

FILE = Path(__file__).parent.parent / "data" / "phrases.yml"
PHRASES: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))

_MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
}
_DAYS = {
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}
MONTHS = {language: names.split() for language, names in _MONTHS.items()}
DAYS = {language: names.split() for language, names in _DAYS.items()}


# Dutch area codes of two digits; the others have three.
_AREAS = frozenset(
    map(str, (10, 13, 15, 20, 23, 24, 26, 30, 33, 35, 36, 38, 40, 43, 45, 46, 50, 53, 55, 58, *range(70, 80)))
)
LONGEST = 300  # of a value said back; the whole is remembered


def word(name: str, language: str, /, **values: str) -> str:
    """A word or short phrase of `data/phrases.yml`."""
    text: str = PHRASES["words"][name][language]
    return text.format(**values)


def capital(text: str) -> str:
    """The text at the start of a sentence."""
    return text[:1].upper() + text[1:]


def number(value: Any, language: str) -> str:
    """37.5 as a Dutch or an English person writes it; thousands grouped, cents whole."""
    if isinstance(value, float) and not value.is_integer():
        digits = f"{value:,.2f}"
        digits = digits[:-1] if digits.endswith("0") else digits
    else:
        digits = f"{int(value):,}"
    return digits.translate(str.maketrans(",.", ".,")) if language == "nl" else digits


def money(value: Any, language: str) -> str:
    """An amount: cents in two digits or none."""
    digits = f"{float(value):,.2f}"
    digits = digits[:-3] if digits.endswith(".00") else digits
    return digits.translate(str.maketrans(",.", ".,")) if language == "nl" else digits


def day(value: str | date, language: str, *, today: date | None = None, weekday: bool = False) -> str:
    """1 februari 2027; the year is left out when it is this year's."""
    d = date.fromisoformat(value[:10]) if isinstance(value, str) else value
    text = f"{d.day} {MONTHS[language][d.month - 1]}"
    if today is None or d.year != today.year:
        text += f" {d.year}"
    return f"{DAYS[language][d.weekday()]} {text}" if weekday else text


def moment(value: str, language: str, *, today: date) -> str:
    """dinsdag 24 november om 9.00 uur."""
    at = datetime.fromisoformat(value)
    clock = f"om {at.hour}.{at.minute:02} uur" if language == "nl" else f"at {at.hour}:{at.minute:02}"
    return f"{day(at.date(), language, today=today, weekday=True)} {clock}"


def listed(parts: Iterable[str], language: str) -> str:
    """a, b en c."""
    items = list(parts)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word('and', language)} {items[-1]}"


def value_of(name: str, value: Any, language: str, *, today: date | None = None) -> str:
    """The bare value in words: `32`, `1 februari`, `met de auto`."""
    if name.startswith("salary_eur"):
        return money(value, language)
    if name == "start_date":
        return day(value, language, today=today)
    if name == "phone":
        return phone(str(value))
    if isinstance(value, bool):
        return word("yes" if value else "no", language)
    if isinstance(value, int | float):
        return number(value, language)
    text = str(value)
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def phone(value: str) -> str:
    """+31612345678 as the owner knows it: 06 12345678, and +32470123456: 0470 12 34 56; others abroad as they are."""
    if value.startswith("+316") and len(value) == 12:
        return f"06 {value[4:]}"
    if value.startswith("+324") and len(value) == 12:
        return f"0{value[3:6]} {value[6:8]} {value[8:10]} {value[10:]}"
    if value.startswith("+31") and len(value) == 12:
        area = 5 if value[3:5] in _AREAS else 6
        return f"0{value[3:area]} {value[area:]}"
    if value.startswith("+32") and len(value) == 11:
        area = 4 if value[3] in "2349" else 5
        return f"0{value[3:area]} {value[area:]}"
    return value


def in_words(name: str, fact: Fact, language: str, *, today: date | None = None, as_listed: bool = False) -> str:
    """One fact as said back: `32 uur per week`; as listed after the name of its question: `ja`, `4 weken`."""
    if fact.status != "given":
        return word(fact.status, language)
    if name.startswith(CUSTOM):
        return value_of(name, fact.value, language)
    phrase: Mapping[str, Any] = PHRASES["facts"][name]
    special = {"native": "native", 0: "zero", 1: "one"}.get(fact.value) if not isinstance(fact.value, bool) else None
    if as_listed and "listed" in phrase and special not in phrase:
        return str(phrase["listed"][language]).format(v=value_of(name, fact.value, language))
    if name == "start_date" and today is not None and fact.value == today.isoformat():
        return word("right_away", language)
    if "choices" in phrase:
        return str(phrase["choices"].get(str(fact.value), {}).get(language, fact.value))
    if isinstance(fact.value, bool):
        return str(phrase["true" if fact.value else "false"][language])
    if special in phrase:
        return str(phrase[special][language])
    return str(phrase[language]).format(v=value_of(name, fact.value, language, today=today))


def together(facts: Facts, language: str, *, today: date | None = None, as_listed: bool = False) -> list[str]:
    """Facts in words; the two ends of a range, and an amount and its basis, become one."""
    said: list[str] = []
    left = {name: fact for name, fact in facts.items() if fact.status == "given"}
    basis = left.pop("salary_basis", None)
    if left.get("driving_licence", Fact(False)).value and "licence_type" in left:
        left.pop("driving_licence")
    if "transport" in left and left.get("own_transport") == Fact(True):
        left.pop("own_transport")
    for name, fact in left.items():
        if name.endswith("_max") and name[:-4] + "_min" in left:
            continue
        if name.endswith("_min") and (upper := left.get(name[:-4] + "_max")):
            span = word(
                "between",
                language,
                a=value_of(name, fact.value, language),
                b=value_of(name, upper.value, language),
            )
            text = str(PHRASES["facts"][name[:-4]][language]).format(v=span)
        else:
            text = in_words(name, fact, language, today=today, as_listed=as_listed)
        if basis and name.startswith("salary_eur"):
            text += " " + in_words("salary_basis", basis, language)
        said.append(text)
    if basis and not any(name.startswith("salary_eur") for name in left):
        said.append(in_words("salary_basis", basis, language))
    return said


def by_question(facts: Facts) -> dict[str, dict[str, Fact]]:
    """Facts grouped by the question they belong to, in the order of the questions."""
    order = list(SLUGS)
    grouped: dict[str, dict[str, Fact]] = {}
    for name, fact in facts.items():
        grouped.setdefault(slug_of(name), {})[name] = fact
    return dict(sorted(grouped.items(), key=lambda item: order.index(item[0]) if item[0] in order else len(order)))


def line(slug: str, facts: Facts, language: str, *, today: date | None = None, label: str | None = None) -> str:
    """One line of the summary: `Uren: 32 uur per week`."""
    names = (*answers(slug), *ALSO.get(slug, ()))
    own = {name: facts[name] for name in names if name in facts}
    if slug.startswith(CUSTOM):
        text = in_words(slug, own[slug], language)
    else:
        given = together(own, language, today=today, as_listed=True)
        text = ", ".join(given) or next(in_words(name, fact, language) for name, fact in own.items())
    return f"{label or PHRASES['slugs'][slug][language]}: {text}"
