"""A vacancy's fields in the words of an advertisement."""

from collections.abc import Iterator

from handoff_api.demo.texts import TEXTS
from handoff_api.vacancies.schemas import Text, Vacancy

DETAILS = (
    "start",
    "contract",
    "remote",
    "travel_allowance",
    "holidays",
    "benefits",
    "training",
    "dress_code",
    "team",
    "process",
)


def worded(text: Text | None, language: str) -> tuple[str, str] | None:
    """The text and the language it is in: the one asked for, else the one there is."""
    if text is None or isinstance(text, str):
        return (text, language) if text else None
    for code in (language, "nl", "en"):
        if found := getattr(text, code):
            return found, code
    return None


def details(vacancy: Vacancy, language: str) -> Iterator[tuple[str, tuple[str, str]]]:
    for field in DETAILS:
        if found := worded(getattr(vacancy, field), language):
            yield TEXTS[language][field], found


def hours(vacancy: Vacancy, language: str) -> str | None:
    """ "24 tot 36 uur per week", with only the ends that are known."""
    ends = [number(end, language) for end in (vacancy.hours_min, vacancy.hours_max) if end is not None]
    if not ends:
        return None
    t = TEXTS[language]
    span = ends[0] if len(set(ends)) == 1 else t["to"].join(ends)
    return f"{_open_ended(span, vacancy.hours_min, vacancy.hours_max, t)} {t['hours']}"


def salary(vacancy: Vacancy, language: str) -> str | None:
    """ "€ 2.600 tot € 3.400 bruto per maand"."""
    pay = vacancy.salary
    if pay is None:
        return None
    t = TEXTS[language]
    ends = [f"€ {number(end, language, money=True)}" for end in (pay.min, pay.max) if end is not None]
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
