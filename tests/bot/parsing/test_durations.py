"""Notice periods; none is 0 days."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts

N = "notice_period"

SAID: list[Case] = [
    ("maandje opzegtermijn", N, {"notice_period_months": 1}),
    ("een maandje denk ik", N, {"notice_period_months": 1}),
    ("weekje hoor", N, {"notice_period_weeks": 1}),
    ("opzegtermijn niks", N, {"notice_period_days": 0}),
    ("notice period: I don't have one", N, {"notice_period_days": 0}),
    ("notice, there is none", "city", {"notice_period_days": 0}),
    ("gain opzegtermijn", N, {"notice_period_days": 0}),
    ("ain moand", N, {"notice_period_months": 1}),
    ("opzegtermien 2 moanden", "city", {"notice_period_months": 2}),
    ("twa weeks", N, {"notice_period_weeks": 2}),
    ("fower weeks notice", "city", {"notice_period_weeks": 4}),
    ("4 daagn", N, {"notice_period_days": 4}),
    ("een maand", N, {"notice_period_months": 1}),
    ("één maand", N, {"notice_period_months": 1}),
    ("1 mnd", N, {"notice_period_months": 1}),
    ("2 maanden", N, {"notice_period_months": 2}),
    ("mijn opzegtermijn is drie maanden", None, {"notice_period_months": 3}),
    ("opzegtermijn 1 maand", None, {"notice_period_months": 1}),
    ("twee volle maanden", N, {"notice_period_months": 2}),
    ("ik heb een opzegtermijn van 6 weken", None, {"notice_period_weeks": 6}),
    ("vier weken", N, {"notice_period_weeks": 4}),
    ("14 dagen", N, {"notice_period_days": 14}),
    ("anderhalve maand", N, {"notice_period_weeks": 6}),
    ("geen", N, {"notice_period_days": 0}),
    ("nee, geen", N, {"notice_period_days": 0}),
    ("geen opzegtermijn", None, {"notice_period_days": 0}),
    ("ik hoef niks op te zeggen", N, {"notice_period_days": 0}),
    ("ik hoef nergens op te zeggen", N, {"notice_period_days": 0}),
    ("nvt", N, {"notice_period_days": 0}),
    ("direct", N, {"notice_period_days": 0}),
    ("0", N, {"notice_period_days": 0}),
    ("geen 2 maanden, 1 maand opzeg", None, {"notice_period_months": 1}),
    ("een week of 4", N, {"notice_period_weeks": 4}),
    ("ge moet bij ons 13 weken opzeggen", N, {"notice_period_weeks": 13}),
    ("a month", N, {"notice_period_months": 1}),
    ("one month", N, {"notice_period_months": 1}),
    ("two months", N, {"notice_period_months": 2}),
    ("my notice is three months", None, {"notice_period_months": 3}),
    ("2 weeks notice", None, {"notice_period_weeks": 2}),
    ("one calendar month", N, {"notice_period_months": 1}),
    ("notice period: 6 weeks", None, {"notice_period_weeks": 6}),
    ("a month's notice", None, {"notice_period_months": 1}),
    ("30 days", N, {"notice_period_days": 30}),
    ("none", N, {"notice_period_days": 0}),
    ("no notice period", None, {"notice_period_days": 0}),
    ("n/a", N, {"notice_period_days": 0}),
    ("immediately", N, {"notice_period_days": 0}),
    ("not 2 months, 1 month notice", None, {"notice_period_months": 1}),
    ("I have no job so none", N, {"notice_period_days": 0}),
]
OTHER: list[tuple[str, str | None]] = [
    ("opzegtermijn niks van begrepen", N),
    ("notice: I don't have a clue", N),
    ("notice I don't have any idea", N),
    ("een maandje geleden gesolliciteerd", N),
    ("een maandje vakantie", N),
    ("een maandje", None),
    ("ain aardige man", N),
    ("geen idee", N),
    ("geen zin in", N),
    ("hoe lang is de opzegtermijn, een maand?", N),
    ("over 2 maanden", None),
    ("3 weken geleden gesolliciteerd", N),
    ("ik wacht al een maand op antwoord", N),
    ("no idea", N),
    ("how long is the notice, a month?", N),
    ("I applied 3 weeks ago", N),
    ("two months of silence", None),
]


@pytest.mark.parametrize(("text", "asked", "expected"), SAID)
def test_notice_is_read(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(("text", "asked"), OTHER)
def test_other_durations_are_no_notice(text: str, asked: str | None) -> None:
    assert not [name for name in facts(text, asked) if name.startswith("notice")]


def test_notice_and_start_date_are_read_side_by_side() -> None:
    assert facts("opzegtermijn 1 maand dus 1 januari") == {"notice_period_months": 1, "start_date": "2027-01-01"}
    assert facts("six weeks notice, so from 4 January") == {"notice_period_weeks": 6, "start_date": "2027-01-04"}
