"""Whole messages: several facts at once, corrections, motivation and other people."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest

from bot.examples import read_examples
from bot.memory import SLUGS
from bot.parsing.extract import extract
from tests.bot.parsing.said import TODAY, Case, facts, put_forward

WHOLE: list[Case] = [
    (
        "Hallo, ik ben Najib, woon in Lelystad en heb 5 jaar ervaring als heftruckchauffeur. Ik kan 36 uur "
        "werken vanaf 1 januari.",
        None,
        {"name": "Najib", "city": "Lelystad", "years_experience": 5, "hours_per_week": 36, "start_date": "2027-01-01"},
    ),
    (
        "24 uur, Assen, geen rijbewijs, opzegtermijn twee weken",
        None,
        {"hours_per_week": 24, "city": "Assen", "driving_licence": False, "notice_period_weeks": 2},
    ),
    (
        "Ik zoek 32 uur voor 2900 bruto, in het weekend kan ik niet",
        None,
        {"hours_per_week": 32, "salary_eur_month": 2900, "salary_basis": "gross", "weekend_ok": False},
    ),
    ("28 uur en ik woon in Emmen. Is er een bus?", "hours_per_week", {"hours_per_week": 28, "city": "Emmen"}),
    ("ik ben net genezen, 20 uur is het maximum", "hours_per_week", {"hours_per_week_max": 20}),
    (
        "ben ne gast van Aalst met 10 jaar ervaring in den bouw, 38u",
        None,
        {"years_experience": 10, "hours_per_week": 38},
    ),
    (
        "Hi, I'm Grace, I live in Delft and have 5 years experience as a nurse. I can do 36 hours from 1 January.",
        None,
        {"name": "Grace", "city": "Delft", "years_experience": 5, "hours_per_week": 36, "start_date": "2027-01-01"},
    ),
    (
        "24 hours, Assen, no licence, two weeks notice",
        None,
        {"hours_per_week": 24, "city": "Assen", "driving_licence": False, "notice_period_weeks": 2},
    ),
    (
        "I want 32 hours for 2900 gross, no weekends",
        None,
        {"hours_per_week": 32, "salary_eur_month": 2900, "salary_basis": "gross", "weekend_ok": False},
    ),
    ("28 hours and I live in Emmen. is there a bus", "hours_per_week", {"hours_per_week": 28, "city": "Emmen"}),
]
NOTHING = [
    "goedemorgen",
    "bedankt voor je hulp!",
    "ik ben 54 en zwanger",
    "ik heb diabetes type 1",
    "mijn moeder is ziek",
    "3 keer gebeld en 2 keer gemaild",
    "kan ik met een mens praten?",
    "187 sollicitaties verstuurd",
    "wat is het salaris?",
    "good morning",
    "thanks for your help!",
    "I'm 54 and pregnant",
    "I have type 1 diabetes",
    "my mother is ill",
    "called 3 times and mailed twice",
    "can I talk to a human?",
    "sent 187 applications",
    "what is the salary?",
    "/restart",
    "",
    "   ",
    "👍",
    "???",
]


@pytest.mark.parametrize(("text", "asked", "expected"), WHOLE)
def test_all_facts_of_a_message_are_read(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_other_messages_hold_no_facts(text: str) -> None:
    assert facts(text) == {}


@pytest.mark.parametrize(
    ("text", "asked", "last_asked", "expected"),
    [
        ("nee, 32", "salary", "hours_per_week", {"hours_per_week": 32}),
        ("no, 32", "salary", "hours_per_week", {"hours_per_week": 32}),
        ("wacht, toch 28", "weekend", "hours_per_week", {"hours_per_week": 28}),
        ("sorry, I mean 28", "weekend", "hours_per_week", {"hours_per_week": 28}),
        ("nee", "weekend", "hours_per_week", {"weekend_ok": False}),
        ("nee, 3 weken", "salary", "notice_period", {"notice_period_weeks": 3}),
        ("nee, 6 jaar", "education", "years_experience", {"years_experience": 6}),
        ("oeps, Zwolle", "hours_per_week", "city", {"city": "Zwolle"}),
        ("32", "hours_per_week", "salary", {"hours_per_week": 32}),
        ("no, 15 March", "city", "start_date", {"start_date": "2027-03-15"}),
    ],
)
def test_a_correction_goes_to_the_question_before(
    text: str, asked: str, last_asked: str, expected: dict[str, object]
) -> None:
    assert facts(text, asked, last_asked) == expected


def test_motivation_is_the_whole_answer() -> None:
    text = "Ik werk graag met ouderen en het is dicht bij huis."
    assert facts(text, "motivation") == {"motivation": text}
    assert facts("because I like working with my hands", "motivation") == {
        "motivation": "because I like working with my hands"
    }


@pytest.mark.parametrize(
    "text",
    ["hwat od oyu mnea wiht tihs", "ok", "weet ik niet", "waarom wil je dat weten?", "no idea", "thanks", "why?"],
)
def test_no_motivation_in_small_talk_or_questions(text: str) -> None:
    assert "motivation" not in facts(text, "motivation")


def test_a_range_replaces_the_single_value_said_before() -> None:
    assert facts("32 uur, nou ja, 28 tot 32 uur", "hours_per_week") == {
        "hours_per_week_min": 28,
        "hours_per_week_max": 32,
    }


def test_an_unknown_question_is_no_question() -> None:
    assert facts("32", "intro") == {}
    assert facts("ik wil 32 uur", "intro") == {"hours_per_week": 32}


def test_whatever_people_write_can_be_read_after_any_question() -> None:
    """A parser that breaks leaves somebody without an answer."""
    examples = read_examples(Path(__file__).parents[3] / "data" / "nlu")[::25]
    for example, slug in zip(examples, cycle(SLUGS)):
        for asked in (None, slug):
            extract(example.text, language=example.language, today=TODAY, asked=asked)


@pytest.mark.parametrize("text", ["Akkoord, mits niet te laat", "Yes sure, as long as it is not too far", "ja, tenzij"])
@pytest.mark.parametrize("slug", [None, *SLUGS])
def test_an_agreement_on_a_condition_can_be_read_after_any_question(text: str, slug: str | None) -> None:
    extract(text, language="nl", today=TODAY, asked=slug)


@pytest.mark.parametrize(
    ("text", "asked", "name", "value"),
    [
        ("niet 5 jaar ervaring maar 8, nummer is 0685204419", "phone", "years_experience", 8),
        ("not 3 years experience but 6 sorry", "city", "years_experience", 6),
        ("maak van die 36 uur toch liever 30, ik woon in Ede", "city", "hours_per_week", 30),
        ("make those 40 hours 32 please", "phone", "hours_per_week", 32),
        ("Die 20 minuten die ik zei zijn er eigenlijk 25", "salary", "commute_minutes", 25),
        ("those 30 minutes are actually 45", "salary", "commute_minutes", 45),
        ("You say 14 euro per hour, I say 16, ok?", None, "salary_eur_hour", 16),
        ("jullie bieden 15 per uur, ik wil 18", None, "salary_eur_hour", 18),
        ("mistake, it's a master not a bachelor. permit: yes", "work_permit", "education", "master"),
        ("niet 4 dagen maar 24 uur", None, "hours_per_week", 24),
        ("You say 15 euro per hour, is that right?", None, "salary_eur_hour", None),
    ],
)
def test_what_is_put_right_counts(text: str, asked: str | None, name: str, value: object) -> None:
    assert facts(text, asked).get(name) == value


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("jullie bieden 40 uur en ik wil 24", "hours_per_week", {"hours_per_week": 24}),
        ("you say 40 hours but i want 32", "hours_per_week", {"hours_per_week": 32}),
        ("jullie schrijven 1 december, ik wil 15 december", "start_date", {"start_date": "2026-12-15"}),
        ("you say 1 january but i want 15 january", "start_date", {"start_date": "2027-01-15"}),
        ("jullie bieden 14,50 ik vraag 16", "salary", {"salary_eur_hour": 16}),
        ("jullie betalen 2400 bruto, ik wil 2700", None, {"salary_eur_month": 2700}),
        ("you offer 2400 a month, I need 2650", None, {"salary_eur_month": 2650}),
        ("jullie schrijven 30 minuten, ik zeg 45", "commute", {}),
        ("the 15 minutes interview are actually 30", None, {}),
        ("the 30 minutes lunch break is actually 45", None, {}),
        ("de 20 minuten pauze zijn er eigenlijk 30", "salary", {}),
    ],
)
def test_an_offer_and_a_wish_count_what_they_say(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("you offer 40 hours a week, i need 24 for my kids", "hours_per_week"),
        ("jullie schrijven 3 dagen, ik wil 12 of zo", "days_per_week"),
        ("you say 20 km, I say 25", "commute"),
        ("jullie zeggen 4 dagen per maand, ik zeg 10", "shifts"),
    ],
)
def test_an_offer_of_something_else_is_no_pay(text: str, asked: str) -> None:
    assert not any(name.startswith("salary") for name in facts(text, asked))


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("1. 28 uur", "hours_per_week", {"hours_per_week": 28}),
        ("1) graag 28", "hours_per_week", {"hours_per_week": 28}),
        ("1. zeven jaar", "years_experience", {"years_experience": 7}),
        ("9. Before that 12 years on a ship", "years_experience", {"years_experience": 9}),
        ("4 ik zei het al, en van honden houd ik ook", "years_experience", {"years_experience": 4}),
    ],
)
def test_the_mark_of_one_item_of_a_list_counts_nothing(text: str, asked: str, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


def test_a_school_is_no_level_of_language() -> None:
    assert "language_level" not in put_forward("A2 elektriciteit, met veel moeite", "education")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rijbewijs? tuurlijk", {"driving_licence": True}),
        ("Licence? Of course", {"driving_licence": True}),
        ("licence? nope", {"driving_licence": False}),
        ("Uren? 32.", {"hours_per_week": 32}),
        ("Notice? None", {"notice_period_days": 0}),
        ("weekend? liever niet", {"weekend_ok": False}),
        ("shifts? rather not", {"shifts_ok": False}),
        ("Rijbewijs? moet dat?", {}),
        ("Salaris? Hoeveel is dat bij jullie", {}),
        ("Rijbewijs? Waarvoor dat", {}),
        ("No licence? fine", {}),
        ("Licence? Yes please tell me more", {}),
    ],
)
def test_who_puts_a_question_to_themselves_answers_that(text: str, expected: dict[str, object]) -> None:
    assert facts(text, "city") == expected


def test_what_is_declined_beside_another_answer_stays_declined() -> None:
    found = facts("uren 32 en rijbewijs zeg ik niet", "driving_licence")
    assert found == {"hours_per_week": 32, "driving_licence": "declined"}
