"""What single clauses and words put forward, and nobody tells."""

from __future__ import annotations

import pytest

from bot.parsing.extract import in_pieces
from tests.bot.parsing.said import TODAY, put_forward


@pytest.mark.parametrize(
    ("text", "asked", "name"),
    [
        ("2 min. the kettle is on", "salary", "commute_minutes"),
        ("please 5 minutes!! the foreman calls", "shifts", "commute_minutes"),
        ("20 minutes with my scooter, not more", "commute", "commute_minutes"),
        ("do you pay an allowance by bike", "salary", "transport"),
        ("bus, one sec", "salary", "transport"),
        ("Rob Steen. Honestly, want my passport?", "name", "work_permit"),
        ("Regarding the hours, thirty-two.", "shifts", "shifts_ok"),
        ("Text me, not Sunday, that day my cousins play", "contact_channel", "sunday_ok"),
        ("I come from London", None, "city"),
        ("Secondary, Mechelen.", "education", "city"),
        ("Diploma, Kingston Technical", "education", "name"),
        ("b.e. mechanics", "education", "driving_licence"),
        ("Nine like I told you", "years_experience", "motivation"),
        ("That line I would like to leave blank", "education", "motivation"),
    ],
)
def test_what_only_looks_like_a_value_is_not_put_forward(text: str, asked: str | None, name: str) -> None:
    assert name not in put_forward(text, asked)


@pytest.mark.parametrize(
    ("text", "asked", "name"),
    [
        ("oh and 20 minutes by bike", "salary", "commute_minutes"),
        ("I live in London now", None, "city"),
        ("all hours, 24 a day", "shifts", "shifts_ok"),
        ("I have a passport, want it?", "name", "work_permit"),
    ],
)
def test_what_is_told_is_put_forward(text: str, asked: str | None, name: str) -> None:
    assert name in put_forward(text, asked)


def test_to_bid_us_go_on_is_no_permit() -> None:
    text = "Dear Sir, all is clean. Kindly continue."
    given = [f for f in in_pieces(text, [], today=TODAY, asked="work_permit") if f.name == "work_permit"]
    assert not any(f.start >= text.index("Kindly") for f in given)
