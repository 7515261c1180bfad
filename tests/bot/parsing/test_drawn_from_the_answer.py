"""What an answer begins with, or comes down to, whatever is told after it."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts

FOUND: list[Case] = [
    ("Could it be 20? I have a band to feed", "hours_per_week", {"hours_per_week": 20}),
    ("zou 1 maart jullie schikken?", "start_date", {"start_date": "2027-03-01"}),
    ("none, the kiosk closed its shutters for good", "notice_period", {"notice_period_days": 0}),
    ("geen, de zaak is failliet", "notice_period", {"notice_period_days": 0}),
    ("asap, my bag stands by the door", "start_date", {"start_date": "2026-11-23"}),
    ("Zwartewaal, it's smaller than it sounds", "city", {"city": "Zwartewaal"}),
    ("up to half an hour if there is no ice", "commute", {"commute_max_minutes": 30}),
    ("just a Thai one, they don't take it here, so no", "driving_licence", {"driving_licence": False}),
    ("half of March, say the 15th", "start_date", {"start_date": "2027-03-15"}),
    ("akkoord, mits geen nachten", "shifts", {"shifts_ok": True, "night_ok": False}),
    ("zeker, ook de nachten", "shifts", {"shifts_ok": True, "night_ok": True}),
    ("Saturday is okay. Sunday NO. My Sunday is for pancakes", "weekend", {"saturday_ok": True, "sunday_ok": False}),
    ("evenings don't bother me", "shifts", {"shifts_ok": True}),
    ("Matura, which counts as havo here", "education", {"education": "havo"}),
    ("- Ludmila\n- Vostrak", "name", {"name": "Ludmila Vostrak"}),
]
LEFT: list[tuple[str, str]] = [
    ("is 20 hours possible with you?", "hours_per_week"),
    ("would you pay 2 of the 3 days?", "hours_per_week"),
    ("geen idee", "notice_period"),
    ("Honestly, I'd have to think", "city"),
]


@pytest.mark.parametrize(("text", "asked", "expected"), FOUND)
def test_the_answer_is_found(text: str, asked: str, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(("text", "asked"), LEFT)
def test_no_answer_is_made_up(text: str, asked: str) -> None:
    assert facts(text, asked) == {}
