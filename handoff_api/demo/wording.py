"""A vacancy's fields in the words of an advertisement."""

from collections.abc import Iterator, Sequence
from datetime import date

from handoff_api.demo.texts import TEXTS
from handoff_api.vacancies.schemas import Text, Vacancy

OFFER = ("contract", "holidays", "travel_allowance", "benefits", "training")
PLACE = ("team", "remote", "dress_code", "start")
EXPECTED = ("salary", "hours", "contract", "travel_allowance", "holidays", "team", "start", "process")
SPACE = "\N{NO-BREAK SPACE}"


def worded(text: Text | None, language: str) -> tuple[str, str] | None:
    """The text and the language it is in: the one asked for, else the one there is."""
    if text is None or isinstance(text, str):
        return (text, language) if text else None
    for code in (language, "nl", "en"):
        if found := getattr(text, code):
            return found, code
    return None


def details(vacancy: Vacancy, fields: Sequence[str], language: str) -> Iterator[tuple[str, tuple[str, str]]]:
    for field in fields:
        if found := worded(getattr(vacancy, field), language):
            text, code = found
            when = _day_in(text, language)
            yield TEXTS[language][field], ((when, language) if when else (text, code))


def unsaid(vacancy: Vacancy, language: str) -> str:
    """What a candidate would look for and not find: "salaris, contract, reiskosten"."""
    said = {"salary": vacancy.salary, "hours": vacancy.hours_min or vacancy.hours_max}
    names = {"salary": "salary_label", "hours": "hours_label"}
    missing = [field for field in EXPECTED if not said.get(field, getattr(vacancy, field, None))]
    return ", ".join(TEXTS[language][names.get(field, field)].lower() for field in missing)


def in_one_language(vacancy: Vacancy, language: str) -> bool:
    """Whether the page has to show some of its text in the other language."""
    texts = [vacancy.title, *(getattr(vacancy, field) for field in (*OFFER, *PLACE, "process"))]
    texts += [need.text for need in vacancy.requirements]
    return any(found[1] != language for text in texts if (found := worded(text, language)))


def answered(days: int, language: str) -> str:
    """ "binnen 2 werkdagen"."""
    t = TEXTS[language]
    return {0: t["same_day"], 1: t["one_day"]}.get(days, t["days"].format(count=days))


def day(when: date, language: str) -> str:
    return f"{when.day} {TEXTS[language]['months'].split()[when.month - 1]} {when.year}"


def _day_in(text: str, language: str) -> str | None:
    try:
        return day(date.fromisoformat(text), language)
    except ValueError:
        return None


def hours(vacancy: Vacancy, language: str) -> str | None:
    """ "24 tot 36 uur per week", with only the ends that are known."""
    ends = [number(end, language) for end in (vacancy.hours_min, vacancy.hours_max) if end is not None]
    if not ends:
        return None
    t = TEXTS[language]
    span = ends[0] if len(set(ends)) == 1 else t["to"].join(ends)
    return f"{_open_ended(span, vacancy.hours_min, vacancy.hours_max, t)} {t['hours']}"


def salary(vacancy: Vacancy, language: str) -> str | None:
    """ "€ 2.600 tot € 3.400 bruto per maand", or "€2,600 to €3,400 gross per month"."""
    pay = vacancy.salary
    if pay is None:
        return None
    t, gap = TEXTS[language], SPACE if language == "nl" else ""
    ends = [f"€{gap}{number(end, language, money=True)}" for end in (pay.min, pay.max) if end is not None]
    span = ends[0] if len(set(ends)) == 1 else t["to"].join(ends)
    return f"{_open_ended(span, pay.min, pay.max, t)} {t[pay.basis]} {t['per_' + pay.unit]}"


def _open_ended(span: str, low: float | None, high: float | None, t: dict[str, str]) -> str:
    if low is None:
        return f"{t['at_most']} {span}"
    return f"{t['from']} {span}" if high is None else span


def number(value: float, language: str, *, money: bool = False) -> str:
    decimals = 0 if value == int(value) else 2 if money else 1
    written = f"{value:,.{decimals}f}"
    return written.translate(str.maketrans(",.", ".,")) if language == "nl" else written
