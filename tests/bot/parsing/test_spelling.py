"""Words that tell a fact are read with a slip in them, and ordinary words are left as they are."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts

FOUND: list[Case] = [
    ("tuurlk", "work_permit", {"work_permit": True}),
    ("natuurluk", "weekend", {"weekend_ok": True}),
    ("gein riebewies", "driving_licence", {"driving_licence": False}),
    ("2400 bruuto", "salary", {"salary_eur_month": 2400, "salary_basis": "gross"}),
    ("tweeduuzend", "salary", {"salary_eur_month": 2000}),
    ("3 weaks notise, no more", "notice_period", {"notice_period_weeks": 3}),
    ("vijf weekskes", "notice_period", {"notice_period_weeks": 5}),
    ("25 minits", "commute", {"commute_minutes": 25}),
    ("4 yeers", "years_experience", {"years_experience": 4}),
    ("3 desember", "start_date", {"start_date": "2026-12-03"}),
    ("wknd is oké", "weekend", {"weekend_ok": True}),
    ("ja in het week end kan ik", "weekend", {"weekend_ok": True}),
    ("gewoon moeder taal", "language_level", {"language_level": "native"}),
    ("my dutch is b two", "language_level", {"language_level": "B2"}),
    ("m b o vier", "education", {"education": "mbo-4"}),
    ("4 waeke", "notice_period", {"notice_period_weeks": 4}),
    ("liever belen", "contact_channel", {"contact_channel": "phone"}),
    ("ik heet Belen Garcia", "name", {"name": "Belen Garcia"}),
    ("op de fiets een kertier", "commute", {"transport": "bike", "commute_minutes": 15}),
    ("tss 20 en 28 uur", "hours_per_week", {"hours_per_week_min": 20, "hours_per_week_max": 28}),
    ("nachtdiesnt is prima", "shifts", {"night_ok": True}),
]
LEFT = [
    "tss, wat een dag",
    "pain and gain",
    "un homme",
    "sounds like a party",
    "het deftige Twente",
    "a mountain of matter",
    "minstens, of ten minste",
]


@pytest.mark.parametrize(("text", "asked", "expected"), FOUND)
def test_a_slip_does_not_hide_a_fact(text: str, asked: str, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize("text", LEFT)
@pytest.mark.parametrize("asked", ["weekend", "start_date", "education", "years_experience"])
def test_ordinary_words_are_not_respelt(text: str, asked: str) -> None:
    assert facts(text, asked) == {}
