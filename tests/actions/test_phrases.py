"""Facts in words, as a Dutch and an English person would say them."""

from __future__ import annotations

from datetime import date

import pytest

from actions.phrases import day, in_words, line, listed, moment, together
from bot.memory import Fact

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("name", "value", "dutch", "english"),
    [
        ("hours_per_week", 32, "32 uur per week", "32 hours a week"),
        ("hours_per_week", 37.5, "37,5 uur per week", "37.5 hours a week"),
        ("start_date", "2027-02-01", "vanaf 1 februari 2027", "from 1 February 2027"),
        ("start_date", "2026-11-23", "per direct", "right away"),
        ("notice_period_weeks", 1, "1 week opzegtermijn", "1 week's notice"),
        ("notice_period_months", 0, "geen opzegtermijn", "no notice period"),
        ("salary_eur_month", 3300, "€ 3.300 per maand", "€3,300 a month"),
        ("salary_eur_hour", 15.2, "€ 15,20 per uur", "€15.20 an hour"),
        ("driving_licence", False, "geen rijbewijs", "no driving licence"),
        ("language_level", "native", "Nederlands als moedertaal", "Dutch as your first language"),
        ("phone", "+31612345678", "06 12345678", "06 12345678"),
        ("phone", "+31302345678", "030 2345678", "030 2345678"),
        ("phone", "+31118112112", "0118 112112", "0118 112112"),
        ("phone", "+3292345678", "09 2345678", "09 2345678"),
        ("phone", "+48512345678", "+48512345678", "+48512345678"),
        ("transport", "public_transport", "met het openbaar vervoer", "by public transport"),
        ("custom:forklift", True, "ja", "yes"),
    ],
)
def test_a_fact_is_said_as_people_say_it(name: str, value: object, dutch: str, english: str) -> None:
    assert in_words(name, Fact(value), "nl", today=TODAY) == dutch
    assert in_words(name, Fact(value), "en", today=TODAY) == english


def test_a_range_is_said_once() -> None:
    hours = {"hours_per_week_min": Fact(24), "hours_per_week_max": Fact(32)}
    assert together(hours, "nl") == ["24 tot 32 uur per week"]
    assert together({"hours_per_week_max": Fact(32)}, "en") == ["at most 32 hours a week"]


def test_an_amount_says_its_basis_with_it() -> None:
    assert together({"salary_eur_month_min": Fact(2800), "salary_basis": Fact("net")}, "nl") == [
        "minimaal € 2.800 per maand netto"
    ]


def test_a_line_of_the_summary_does_not_repeat_its_label() -> None:
    assert line("driving_licence", {"driving_licence": Fact(True)}, "nl") == "Rijbewijs: ja"
    assert line("notice_period", {"notice_period_weeks": Fact(4)}, "en") == "Notice period: 4 weeks"
    assert line("phone", {"phone": Fact(None, "declined")}, "nl") == "Telefoon: zeg je liever niet"


def test_lists_days_and_moments_read_naturally() -> None:
    assert listed(["a", "b", "c"], "nl") == "a, b en c"
    assert day("2026-11-25", "nl", today=TODAY, weekday=True) == "woensdag 25 november"
    assert moment("2026-11-24T09:00:00+01:00", "nl", today=TODAY) == "dinsdag 24 november om 9.00 uur"
    assert moment("2026-11-24T09:00:00+01:00", "en", today=TODAY) == "Tuesday 24 November at 9:00"
