"""What was asked is read once more, with less fear, when the first reading found nothing of it."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts

FOUND: list[Case] = [
    (
        "three weeks, my contract is clear about that, the rest they made up",
        "notice_period",
        {"notice_period_weeks": 3},
    ),
    (
        "het restaurant ziet graag dat ik een maand blijf tot er iemand anders is",
        "notice_period",
        {"notice_period_months": 1},
    ),
    ("is four weeks all right with your planning lot?", "notice_period", {"notice_period_weeks": 4}),
    ("twelve bloody years, most of them behind a deep fryer", "years_experience", {"years_experience": 12}),
    ("komt B2 overeen met wat jullie zoeken, of telt alleen een diploma?", "language_level", {}),
    ("zou A2 volstaan om mee te beginnen?", "language_level", {"language_level": "A2"}),
    ("isn't it ten minits by bike from the ring road?", "commute", {"commute_minutes": 10, "transport": "bike"}),
    ("kwartiertje, met de brommer", "commute", {"commute_minutes": 15, "transport": "scooter"}),
    ("9 maart, daarna is mijn zus getrouwd en kan ik de stad weer uit", "start_date", {"start_date": "2027-03-09"}),
    ("shall we say 2400, if lunch is on the house?", "salary", {"salary_eur_month": 2400}),
    ("oh no, I never sat the test, bikes are my thing", "driving_licence", {"driving_licence": False}),
    ("hell yes, and a van to go with it", "driving_licence", {"driving_licence": True}),
]
LEFT: list[tuple[str, str]] = [
    ("is a month the norm with you?", "notice_period"),
    ("I have been waiting three weeks for your call", "notice_period"),
    ("proeftijd van twee maanden", "notice_period"),
    ("six years unemployed", "years_experience"),
    ("how many years do you want, 3?", "years_experience"),
    ("is B2 required?", "language_level"),
    ("it used to be 40 minutes by train", "commute"),
    ("is 24 hours possible, or is it all full time?", "hours_per_week"),
    ("2300, that is what they pay me now", "salary"),
    ("with 2300 gross, do I keep my allowance?", "salary"),
    ("the doctors give my father two weeks", "notice_period"),
    ("no idea what you mean", "driving_licence"),
    ("no thanks, next one", "driving_licence"),
]


@pytest.mark.parametrize(("text", "asked", "expected"), FOUND)
def test_what_was_asked_is_found(text: str, asked: str, expected: dict[str, object]) -> None:
    found = facts(text, asked)
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize(("text", "asked"), LEFT)
def test_what_is_no_answer_stays_none(text: str, asked: str) -> None:
    assert {name for name, value in facts(text, asked).items() if value != "declined"} <= {"transport"}


SETTLED: list[Case] = [
    ("32... no, make it 28", "hours_per_week", {"hours_per_week": 28}),
    ("two at the bakery, one at the mill, so 3", "years_experience", {"years_experience": 3}),
    ("whatsapp, or no, call me", "contact_channel", {"contact_channel": "phone"}),
    ("bus 10 min, trein 20 min, lopen 5 min = 35 minuten", "commute", {"commute_minutes": 35}),
    ("1. Ik dacht eerst aan 40. 2. Toen aan mijn rug. 3. Dus 30.", "hours_per_week", {"hours_per_week": 30}),
    ("hours: 36. my longest shift: 14 hours", "hours_per_week", {"hours_per_week": 36}),
]


@pytest.mark.parametrize(("text", "asked", "expected"), SETTLED)
def test_the_last_word_holds(text: str, asked: str, expected: dict[str, object]) -> None:
    assert facts(text, asked).items() >= expected.items()


def test_a_thought_before_the_answer_is_not_the_last_word() -> None:
    found = facts("1 maart... of 1 april. Tja. Nee, ik neem 15 maart", "start_date")
    assert found == {"start_date": "2027-03-15"}


@pytest.mark.parametrize("text", ["28 dan", "ok, 28 then", "28 uur dan maar"])
def test_a_number_and_then_answers_the_question_before(text: str) -> None:
    assert facts(text, "city", "hours_per_week") == {"hours_per_week": 28}


def test_a_number_that_can_be_of_the_open_question_is_not_of_the_one_before() -> None:
    assert "days_per_week" not in facts("4 dan", "years_experience", "hours_per_week")


def test_numbers_of_a_list_count_nothing() -> None:
    found = facts("1) ik woon in Gouda 2) 24 uur 3) rijbewijs B", None)
    assert found == {"city": "Gouda", "hours_per_week": 24, "driving_licence": True, "licence_type": "B"}


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("1. 30", "hours_per_week", {"hours_per_week": 30}),
        ("1) twenty hours", "hours_per_week", {"hours_per_week": 20}),
        ("1. 2. 2027", "years_experience", {}),
    ],
)
def test_nor_does_the_number_of_its_only_item(text: str, asked: str, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected
