"""What single clauses and words put forward, and nobody tells."""

from __future__ import annotations

import pytest

from bot.parsing.extract import in_pieces
from tests.bot.parsing.said import TODAY, facts, put_forward


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


# Plainly told, beside words that elsewhere tell something else.
PLAINLY_TOLD: list[tuple[str, str, str, dict[str, object]]] = [
    ("2600 gross for 32 hour full time", "salary", "en", {"salary_eur_month": 2600, "hours_per_week": 32}),
    ("36 hour", "salary", "en", {"hours_per_week": 36}),
    ("18 hour", "salary", "en", {"salary_eur_hour": 18}),
    ("I would love February", "start_date", "en", {"start_date": "2027-02-01"}),
    ("now is fine", "start_date", "en", {"start_date": "2026-11-23"}),
    ("1 maart bedoelde ik eerst, maar doe 1 april", "start_date", "nl", {"start_date": "2027-04-01"}),
    ("Whatsapp, can we do 9 December at 11?", "contact_channel", "en", {"contact_channel": "whatsapp"}),
    ("2 weken, opzeggen hoeft niet", "start_date", "nl", {"start_date": "2026-12-07"}),
    ("Cook, hospital, 6 years.", "years_experience", "en", {"years_experience": 6}),
    ("Cleaned 5 years and we never had a complaint", "years_experience", "en", {"years_experience": 5}),
    ("4 jaar ervaring, bij straat moet 18 staan", "years_experience", "nl", {"years_experience": 4}),
    ("7. 4 in Hull and 3 here", "years_experience", "en", {"years_experience": 7}),
    ("ik woon op Texel, in Den Helder werk ik", "city", "nl", {"city": "Texel"}),
    ("twee dagen, ik wil graag 12 uur", "hours_per_week", "nl", {"days_per_week": 2, "hours_per_week": 12}),
    ("Never mind the pay but no nights", "shifts", "en", {"night_ok": False}),
    ("Saturdays if I must but rather not", "weekend", "en", {"saturday_ok": False}),
    ("zondagavond is te doen", "weekend", "nl", {"sunday_ok": True}),
    ("sat n sun n holidays", "weekend", "en", {}),
    ("Bellen. Kies maar wanneer", "contact_channel", "nl", {"contact_channel": "phone"}),
    ("bike, 2 min", "commute", "en", {"transport": "bike", "commute_minutes": 2}),
    ("I'd travel over an hour", "commute", "en", {"commute_max_minutes": 60}),
]


@pytest.mark.parametrize(("text", "asked", "language", "expected"), PLAINLY_TOLD)
def test_what_is_plainly_told_stays(text: str, asked: str, language: str, expected: dict[str, object]) -> None:
    found = facts(text, asked, language=language)
    assert {name: found.get(name) for name in expected} == expected
    assert expected or not found
