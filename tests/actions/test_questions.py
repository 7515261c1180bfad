"""Which question comes next: a function of the vacancy and what is known."""

from __future__ import annotations

from datetime import date

import pytest

from actions.questions import DEFAULT_QUESTIONS, open_questions, questions_of, stale
from bot.memory import Fact

TODAY = date(2026, 11, 23)


def test_the_first_unsettled_question_is_next() -> None:
    assert open_questions(["city", "phone"], {}) == ["city", "phone"]
    assert open_questions(["city", "phone"], {"city": Fact("Ede")}) == ["phone"]
    assert open_questions(["city"], {"city": Fact("Ede")}) == []


@pytest.mark.parametrize("status", ["declined", "no_preference"])
def test_what_was_refused_is_never_asked_twice(status: str) -> None:
    assert open_questions(["phone"], {"phone": Fact(None, status)}) == []  # type: ignore[arg-type]


def test_another_fact_of_the_same_quantity_settles_a_question() -> None:
    assert open_questions(["hours_per_week", "salary"], {"fte": Fact(0.8), "salary_eur_hour": Fact(16)}) == []


def test_a_question_set_aside_stays_aside() -> None:
    assert open_questions(["city", "phone"], {}, skipped=["city"]) == ["phone"]


def test_what_was_passed_over_comes_last_in_the_order_in_which_it_was() -> None:
    assert open_questions(["city", "phone", "email"], {}, deferred=["phone", "city"]) == ["email", "phone", "city"]


def test_a_vacancy_without_questions_gets_the_usual_ones() -> None:
    assert questions_of({}) == list(DEFAULT_QUESTIONS)


def test_a_vacancys_own_questions_come_where_it_puts_them_or_last() -> None:
    own = [{"id": "forklift"}, {"id": "shirt"}]
    assert questions_of({"questions": ["custom:shirt", "city"], "custom": own}) == [
        "custom:shirt",
        "city",
        "custom:forklift",
    ]
    assert questions_of({"questions": ["custom:gone", "unheard_of", "city"], "custom": []}) == ["city"]


@pytest.mark.parametrize(
    ("slug", "value", "stated_at", "expected"),
    [
        ("city", "Ede", "2026-11-01", False),
        ("city", "Ede", "2026-05-01T10:00:00+02:00", True),
        ("name", "Jip", "2020-01-01", False),
        ("start_date", "2027-01-01", "2026-11-01", False),
        ("start_date", "2026-11-01", "2026-10-01", True),
    ],
)
def test_only_what_wears_out_is_confirmed(slug: str, value: str, stated_at: str, expected: bool) -> None:
    assert stale(slug, {slug: Fact(value)}, {slug: {"stated_at": stated_at}}, TODAY) is expected
