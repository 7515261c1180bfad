"""A value that is put right in the same breath is read as the better one, whatever was asked."""

from __future__ import annotations

import pytest

from bot.parsing.extract import extract, in_pieces
from tests.bot.parsing.said import TODAY, Case, facts

RIGHT: list[Case] = [
    ("bus, 30 mins, no, 35", "city", {"commute_minutes": 35}),
    ("15 December, no, the 14th.", "start_date", {"start_date": "2026-12-14"}),
    (
        "1 maart, sorry, 2.500 euro bruto",
        "start_date",
        {"start_date": "2027-03-01", "salary_eur_month": 2500, "salary_basis": "gross"},
    ),
    ("I can start 4 January, sorry, 24", "hours_per_week", {"start_date": "2027-01-04", "hours_per_week": 24}),
    ("Op 4 januari, pardon, de elfde van die maand.", "start_date", {"start_date": "2027-01-11"}),
    ("4 January, sorry, 20 hours", "start_date", {"start_date": "2027-01-04", "hours_per_week": 20}),
    ("Duits A2. Of B1, doe maar B1", "language_level", {"language_level_de": "B1"}),
    ("acht weken, nee, zes", "notice_period", {"notice_period_weeks": 6}),
    ("Twee maanden. Of nee, één.", "notice_period", {"notice_period_months": 1}),
    ("Met de trein. 50 minuten. Nee ik keek verkeerd, 35.", "commute", {"commute_minutes": 35}),
    ("8 years in security, no wait: 9 years", "years_experience", {"years_experience": 9}),
    ("I worked 4 years, sorry, 5 in a care home", "years_experience", {"years_experience": 5}),
    ("7, no 8 years as a welder", "years_experience", {"years_experience": 8}),
    ("drie jaar ervaring, of nee, vier. Groetjes", None, {"years_experience": 4}),
    ("elf jaar. Fout, twaalf.", "years_experience", {"years_experience": 12}),
    ("een jaar gewerkt als kok, 1 jaar nee 2 jaar", "years_experience", {"years_experience": 2}),
    ("mbo 3 en 13 jaar ervaring, oeps 14", "education", {"education": "mbo-3", "years_experience": 14}),
    ("yes B, two years of experience, I mean three", "driving_licence", {"years_experience": 3}),
    ("B1 sorry B2 now", "language_level", {"language_level": "B2"}),
    ("Ik heb A2, nee, B 1 gehaald", "language_level", {"language_level": "B1"}),
    ("06 12 34 56 70, nee 71. Liefst mailen", "phone", {"phone": "+31612345671"}),
    ("0612345670 sorry it ends in 75", "phone", {"phone": "+31612345675"}),
    ("0612345670. Oeps, eindigt op 675!", "phone", {"phone": "+31612345675"}),
    ("+32 470 12 34 50, fout, 59 op het einde", "phone", {"phone": "+32470123459"}),
    ("0612345678 nee 76 is het", "phone", {"phone": "+31612345676"}),
    ("B1, no wait, B2", "language_level", {"language_level": "B2"}),
    ("32 hours, no wait 28", "start_date", {"hours_per_week": 28}),
    ("Utrecht, and 24 hours a week. Sorry, 20.", "city", {"hours_per_week": 20}),
    ("36, I mean 30 hours", None, {"hours_per_week": 30}),
    ("16 uur per week, nee, 18", "email", {"hours_per_week": 18}),
    ("one weekend, no, two in a month is fine", "weekend", {"weekend_ok": True}),
    ("36 uur, nee sorry 24", "city", {"hours_per_week": 24}),
    ("Ik zoek 20 uur per week, oeps, 24. Groetjes", None, {"hours_per_week": 24}),
    ("36 hours, wait, 30", "salary", {"hours_per_week": 30, "salary_eur_hour": None}),
    ("24 nee wacht 28 uur", "name", {"hours_per_week": 28}),
]
LEFT: list[Case] = [
    ("20 uur, nee 35 minuten met de bus", "city", {"hours_per_week": 20, "commute_minutes": 35}),
    ("36 uur, sorry, 17 euro per uur", "salary", {"hours_per_week": 36, "salary_eur_hour": 17}),
    ("24 uur, nee 2 kinderen gaan voor", "city", {"hours_per_week": 24}),
    ("6 years, no 2 year gap in it", "years_experience", {"years_experience": 6}),
    ("5 jaar ervaring. Nee, 2 kinderen heb ik niet", "years_experience", {"years_experience": 5}),
    ("4 years experience, sorry 24 hours a week", None, {"years_experience": 4}),
    ("3 jaar ervaring, sorry, 20 minuten fietsen", "commute", {"years_experience": 3}),
    ("32 hours, no 40", "city", {"hours_per_week": 32}),  # as likely refuses the 40
    ("24 hours, sorry, 2 kids at home", "salary", {"hours_per_week": 24}),
    ("30 hours. Wait, 15 minutes by bus", "commute", {"hours_per_week": 30}),
    ("B1, no B2 yet", "language_level", {"language_level": "B1"}),
    ("0612345670, sorry, 24 uur per week", "phone", {"phone": "+31612345670"}),
    ("0612345670, sorry 17 jan kan ik pas bellen", "phone", {"phone": "+31612345670"}),
    ("0612345670, no 0612345671", "phone", {"phone": "+31612345671"}),
    ("Mijn nummer is 0612345678, nee 32 is prima voor de uren", "phone", {"phone": "+31612345678"}),
    ("0612345678. Sorry, 19 is mijn huisnummer", None, {"phone": "+31612345678"}),
    ("My number: 0612345678. No 25 to 30 hours is what I want", None, {"phone": "+31612345678"}),
    ("06 12345678. No, 16.", "phone", {"phone": "+31612345678"}),  # no slip makes 16 of 78
    ("Nederlands B1, nee B2 heb ik niet gehaald", None, {"language_level": "B1"}),
    ("B2, no C1 was too hard", "language_level", {"language_level": "B2"}),
    ("Dutch B1. Sorry, A2 English", None, {"language_level": "B1", "language_level_en": "A2"}),
    ("My Dutch is A2. Wait, B1 is required?", None, {"language_level": "A2"}),
    ("5 years, no 2 in the same place", "years_experience", {"years_experience": 5}),
    ("2 years, wrong, 3 in January", "years_experience", {"years_experience": 2}),
    ("Ja, 9 jaar. Geen 10!", "years_experience", {"years_experience": 9}),
]


@pytest.mark.parametrize(("text", "asked", "expected"), RIGHT + LEFT)
def test_the_better_value_counts(text: str, asked: str | None, expected: dict[str, object]) -> None:
    found = facts(text, asked)
    assert {name: found.get(name) for name in expected} == expected


def test_a_clause_does_not_end_within_what_is_put_right() -> None:
    text = "Because I love wood. Been doing it for 4 years, no, 5. Do you train people?"
    found = in_pieces(text, extract(text, language="en", today=TODAY, asked="motivation"), today=TODAY, asked=None)
    assert {f.value for f in found if f.name == "years_experience"} == {5}


def test_the_place_of_a_value_put_right_holds_both() -> None:
    text = "Lasser, 19 jaar gedaan, nee 20."
    (years,) = extract(text, language="nl", today=TODAY, asked="years_experience")
    assert (years.value, text[years.start : years.end]) == (20, "19 jaar gedaan, nee 20")


@pytest.mark.parametrize(
    ("text", "asked", "name", "value"),
    [
        ("Zwolle. And change the 28 hours to 20", "city", "hours_per_week", 20),
        ("Licence B. The 16 hours I gave should read 24", "driving_licence", "hours_per_week", 24),
        ("Those 30 hours, make that 36", "commute", "hours_per_week", 36),
        ("25 min. And those 30 hours, make that 36", "commute", "commute_minutes", 25),
        ("B. It is 8 years at sea, not 7", "driving_licence", "years_experience", 8),
        ("app me. 4 days, not 5, sorry", "contact_channel", "days_per_week", 4),
        ("the 20 minutes should be 35", "city", "commute_minutes", 35),
        ("I wrote three but I counted and it is five", "years_experience", "years_experience", 5),
        ("7 I said but it's 9", "years_experience", "years_experience", 9),
        ("I said one month. It is two", "notice_period", "notice_period_months", 2),
        ("Not 1 February, the 8th", "start_date", "start_date", "2027-02-08"),
        ("11 January, so forget the 4th", "start_date", "start_date", "2027-01-11"),
        ("2300 is too low now, make it 2500", "email", "salary_eur_month", 2500),
    ],
)
def test_a_number_told_before_is_put_right(text: str, asked: str, name: str, value: object) -> None:
    assert facts(text, asked).get(name) == value


@pytest.mark.parametrize(
    ("text", "asked", "name"),
    [
        ("I wrote three letters but it is 5 o'clock and nobody rang", "motivation", "years_experience"),
        ("They said 20 and it is 30 degrees in the kitchen", "weekend", "hours_per_week"),
        ("the 24 hours of Le Mans should be 12 for me haha", "weekend", "commute_minutes"),
        ("2 kids, not 3", "city", "years_experience"),
        ("can you change the 20 hours to 24?", "city", "start_date"),
        ("not 1 December, the museum is closed", "contact_channel", "start_date"),
    ],
)
def test_other_numbers_put_nothing_right(text: str, asked: str, name: str) -> None:
    assert name not in facts(text, asked)


CHANGED_IN_PASSING: list[tuple[str, str, dict[str, object]]] = [
    ("bij magazijn moet 7 staan, dat ene jaar vergat ik", "phone", {"years_experience": 7}),
    ("er moet 5 staan bij ervaring, ik telde niet goed", "email", {"years_experience": 5}),
    ("bij uren moet 24 staan", "phone", {"hours_per_week": 24}),
    ("bij huisnummer moet 24 staan", "phone", {}),
    ("die 28 van net moet 32 wezen, verstond mij verkeerd", "salary", {"hours_per_week": 32}),
    ("nog over de reistijd, dat is 35 min, die 25 was met wind mee", "notice_period", {"commute_minutes": 35}),
    ("Zwolle. En maakt u van die 32 toch 28.", "city", {"city": "Zwolle", "hours_per_week": 28}),
    ("twee weken, en die 24 uur, maak er maar 30 van", "notice_period", {"hours_per_week": 30}),
    ("Ede. Wilt u mijn uren veranderen van 24 in 28", "city", {"hours_per_week": 28}),
    ("havo, en verander de uren van 24 naar 20", "education", {"education": "havo", "hours_per_week": 20}),
    ("Die 2600 mag 2700 worden. Ede", "city", {"salary_eur_month": 2700}),
    ("B1. Vijf jaar schreef ik, maar het zijn er zes", "language_level", {"years_experience": 6}),
    ("Ik ben graag buiten. Maak van die 3000 liever 3100", "motivation", {"salary_eur_month": 3100}),
    ("Ik ben graag buiten. Maak van die 3000 liever 3100", "motivation", {"motivation": "Ik ben graag buiten"}),
    ("geen B1, eerder A2", "language_level", {"language_level": "A2"}),
    ("Ede, met de auto ga ik van A naar B", "city", {"hours_per_week": None, "city": "Ede"}),
    ("maak van die 15 maar 20", "commute", {"hours_per_week": None}),
    ("de prijs ging van 24 naar 28", "city", {"hours_per_week": None}),
    ("Die 4 mag 5 worden", "education", {"hours_per_week": None, "years_experience": None}),
]


@pytest.mark.parametrize(("text", "asked", "expected"), CHANGED_IN_PASSING)
def test_another_answer_is_changed_in_passing(text: str, asked: str, expected: dict[str, object]) -> None:
    found = facts(text, asked)
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "asked", "name", "value"),
    [
        ("Zwolle. And alter the 32 hours to 24", "city", "hours_per_week", 24),
        ("Please change my 3 years into 4", "city", "years_experience", 4),
        ("Moreover the 38 hours I gave ought to read 36", "weekend", "hours_per_week", 36),
        ("11 January, so forget the 4th", "start_date", "start_date", "2027-01-11"),
        ("don't forget the 4th of January", "start_date", "start_date", "2027-01-04"),
        ("native I would say. No, wait. Put C1.", "language_level", "language_level", "C1"),
        ("I failed C1 last year, so B2", "language_level", "language_level", "B2"),
        ("Just missed B2, call it B1", "language_level", "language_level", "B1"),
        ("I passed C1 and missed the party", "language_level", "language_level", "C1"),
    ],
)
def test_what_is_altered_or_just_missed_is_not_what_holds(text: str, asked: str, name: str, value: object) -> None:
    assert facts(text, asked).get(name) == value
