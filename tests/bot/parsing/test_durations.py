"""Notice periods; none is 0 days."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts

N = "notice_period"

SAID: list[Case] = [
    ("hoef niks op te zeggen want mijn contract loopt af", N, {"notice_period_days": 0}),
    ("gn opzgtermijn", "phone", {"notice_period_days": 0}),
    ("no notce period", None, {"notice_period_days": 0}),
    ("heb nix op te zegge", N, {"notice_period_days": 0}),
    ("contract stopt in mei dus opzegge moet ik nie", N, {"notice_period_days": 0}),
    ("Opzeggen hoeft niet, mijn contract stopt gewoon.", N, {"notice_period_days": 0}),
    ("no need to give notice, my contract just ends", N, {"notice_period_days": 0}),
    ("geen lange opzegtermijn, 2 weken", None, {"notice_period_weeks": 2}),
    ("bij mijn oude baas nog 1 maand opzegtermijn", None, {"notice_period_months": 1}),
    ("one month, at my old job it was three months", N, {"notice_period_months": 1}),
    # told by what the employer is owed, wants or must hear, without the word
    ("36 hours a week, if that suits", N, {"hours_per_week": 36}),
    ("I still owe my employer three weeks", None, {"notice_period_weeks": 3}),
    ("I owe my present job two months", "salary", {"notice_period_months": 2}),
    ("five weeks I must give at my old place", None, {"notice_period_weeks": 5}),
    ("I gotta give them a month", "salary", {"notice_period_months": 1}),
    ("I have to tell my manager 3 weeks before", None, {"notice_period_weeks": 3}),
    ("I come, but my boss asks for six weeks and I respect that", None, {"notice_period_weeks": 6}),
    ("my current restaurant needs two weeks from me", None, {"notice_period_weeks": 2}),
    ("I work in a bakery and my boss wants two weeks of warning", None, {"notice_period_weeks": 2}),
    ("bij mijn werkgever moet ik twee maanden van tevoren zeggen dat ik stop", None, {"notice_period_months": 2}),
    ("ik moet bij mijn baas nog drie weken uitdienen", None, {"notice_period_weeks": 3}),
    ("bij mijn huidige winkel zit ik aan een maand vast", None, {"notice_period_months": 1}),
    ("ik kom graag, mijn baas krijgt van mij wel nog 4 weken, dus ik geef ze", N, {"notice_period_weeks": 4}),
    ("drie weken moet ik nog wachten bij mijn baas", N, {"notice_period_weeks": 3}),
    ("they let me go after two months, it is in the paper", N, {"notice_period_months": 2}),
    ("page 3 of the contract: 1 month", N, {"notice_period_months": 1}),
    ("opz.termijn 3 mnd", None, {"notice_period_months": 3}),
    ("flexible, month's notice", None, {"notice_period_months": 1}),
    ("Opzegtermijn: week.", None, {"notice_period_weeks": 1}),
    ("Opzegtermijn? Drie weekjes", "weekend", {"notice_period_weeks": 3}),
    ("notcie 3 weeks", "city", {"notice_period_weeks": 3}),
    ("notice 2 mo", "city", {"notice_period_months": 2}),
    ("opzegtermijn nihil", "city", {"notice_period_days": 0}),
    ("opzeggen: niks", None, {"notice_period_days": 0}),
    ("I owe nobody notice", "salary", {"notice_period_days": 0}),
    ("van een opzegtermijn is geen sprake", N, {"notice_period_days": 0}),
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
    ("at my last firm i had 2 months notice and 2500 pay", "name"),
    ("Bij mijn vorige baas had ik 3 maanden opzegtermijn", None),
    ("in my old job the notice was one month", "commute"),
    ("Vorige zaak: altijd open, 2 maanden opzeg", "education"),
    ("shifts fine. my sis wants in too but has 2 months notice", "shifts"),
    ("don't want to talk about my notice yet", N),
    ("ik weet niet of ik moet opzeggen", N),
    ("I owe my landlord two months", None),
    ("I owe the bank 2 months of rent", None),
    ("my husband must give his boss four weeks", None),
    ("my son needs two weeks before he can leave school", None),
    ("my job needs 2 days of training", None),
    ("I have to work two weeks in the summer", None),
    ("do I have to tell my boss two weeks before?", None),
    ("I have to tell my story in two weeks", None),
    ("het duurt nog twee weken voor ik mijn contract zie", N),
    ("I would like 2400 a month", N),
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
