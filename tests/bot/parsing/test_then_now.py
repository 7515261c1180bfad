"""A number of the past counts for nothing beside one of now."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts

FOUND: list[Case] = [
    ("it was 70 minutes from my old flat, now 25", "commute", {"commute_minutes": 25}),
    ("previously two months, now one", "notice_period", {"notice_period_months": 1}),
    ("vroeger zes weken, tegenwoordig geen", "notice_period", {"notice_period_days": 0}),
    ("eerst was het 36, maar nu wil ik 24", "hours_per_week", {"hours_per_week": 24}),
    ("we draaiden daar 40 uur, 28 zou mooi zijn", "hours_per_week", {"hours_per_week": 28}),
    ("Formerly I worked 40. These days I would ask for 28, please", "hours_per_week", {"hours_per_week": 28}),
    ("In the past I had 1900 in a laundry. Now I like 2400 a month", "salary", {"salary_eur_month": 2400}),
    ("Was 40. Now 32.", "hours_per_week", {"hours_per_week": 32}),
    ("was 36, now 24 please", "hours_per_week", {"hours_per_week": 24}),
    ("I did 38. These days just 20", "hours_per_week", {"hours_per_week": 20}),
    ("Eerst was het 40. Nu liever 30", "hours_per_week", {"hours_per_week": 30}),
    ("Was 36, maar nu 28.", "hours_per_week", {"hours_per_week": 28}),
    ("Het was 32 uur. Nu graag 24", "hours_per_week", {"hours_per_week": 24}),
    ("It was 40. Now 30 please", "hours_per_week", {"hours_per_week": 30}),
    ("in de fabriek had ik 2300 maar nu denk ik aan 2500", "salary", {"salary_eur_month": 2500}),
    ("Ik kreeg 14 euro per uur, nu denk ik aan 16", "salary", {"salary_eur_hour": 16}),
    ("Ik verdiende 2100, en nu denk ik aan 2400 netto", "salary", {"salary_eur_month": 2400, "salary_basis": "net"}),
    ("28 nu, over een paar jaar minder, 16 of zo", "hours_per_week", {"hours_per_week": 28}),
    ("om te beginnen 36 uur, vanaf september zakken naar 20 uur", "hours_per_week", {"hours_per_week": 36}),
    ("32 hours, and in a few years less, 24", "hours_per_week", {"hours_per_week": 32}),
]
LEFT: list[Case] = [
    (
        "Met de auto 35 minuten. Vroeger rookte ik 3 sigaretten, nu 9 jaar niet",
        "commute",
        {"commute_minutes": 35, "transport": "car"},
    ),
    ("Ik was 44. Nu 45 geworden.", "hours_per_week", {}),
    ("Ik was 19 toen ik begon, nu 40", "hours_per_week", {}),
    ("nu heb ik 2300 maar ik denk er nog over na", "salary", {}),
    ("nu verdien ik 2250 netto", "salary", {}),
    ("ik werk nu 36, vanaf september wil ik naar 24", "hours_per_week", {"hours_per_week": 24}),
    ("24 uur, liefst niet later dan 9 beginnen, dus meer niet", "hours_per_week", {"hours_per_week": 24}),
    ("I was 19. Now 4 kids", "hours_per_week", {}),
    ("I was 16 when I left, now 45 and fit", "hours_per_week", {}),
    ("two months, that was the deal when I began here", "notice_period", {"notice_period_months": 2}),
    ("30 minuten, hier regent het nu al een hele week", "commute", {"commute_minutes": 30}),
]


@pytest.mark.parametrize(("text", "asked", "expected"), FOUND + LEFT)
def test_what_is_told_of_now_counts(text: str, asked: str, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected
