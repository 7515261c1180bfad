"""What somebody would rather not say, and what makes no difference to them."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import facts

DECLINED: list[tuple[str, str | None, str]] = [
    ("liever niet", "phone", "phone"),
    ("liever niet", "driving_licence", "driving_licence"),
    ("I'd rather not", "driving_licence", "driving_licence"),
    ("dat zeg ik liever niet", "salary", "salary_eur_month"),
    ("dat wil ik niet zeggen", "city", "city"),
    ("geef ik niet", "email", "email"),
    ("gaat je niks aan", "salary", "salary_eur_month"),
    ("sla maar over", "motivation", "motivation"),
    ("mijn nummer geef ik liever niet", None, "phone"),
    ("ik geef mijn telefoonnummer nu nog niet", "phone", "phone"),
    ("mijn mailadres geef ik niet", None, "email"),
    ("mijn salaris zeg ik liever niet", "hours_per_week", "salary_eur_month"),
    ("dat is privé", "city", "city"),
    ("pass", "city", "city"),
    ("skip", "salary", "salary_eur_month"),
    ("I'd rather not say", "salary", "salary_eur_month"),
    ("prefer not to say", "city", "city"),
    ("none of your business", "city", "city"),
    ("I'm not giving that out", "phone", "phone"),
    ("I won't share my phone number", None, "phone"),
    ("I'd rather not give my number", None, "phone"),
    ("not comfortable sharing that", "salary", "salary_eur_month"),
]
NO_PREFERENCE: list[tuple[str, str, str]] = [
    ("maakt mij niet uit", "contact_channel", "contact_channel"),
    ("geen voorkeur", "hours_per_week", "hours_per_week"),
    ("om het even", "hours_per_week", "hours_per_week"),
    ("ik ben flexibel", "hours_per_week", "hours_per_week"),
    ("marktconform", "salary", "salary_eur_month"),
    ("volgens cao", "salary", "salary_eur_month"),
    ("wanneer jullie willen", "start_date", "start_date"),
    ("no preference", "contact_channel", "contact_channel"),
    ("doesn't matter to me", "contact_channel", "contact_channel"),
    ("I'm flexible", "hours_per_week", "hours_per_week"),
    ("negotiable", "salary", "salary_eur_month"),
    ("up to you", "start_date", "start_date"),
]
NEITHER: list[tuple[str, str]] = [
    ("maakt niet uit wat ik zeg, het wordt toch niks", "salary"),
    ("ik praat er liever niet over, het was een zware tijd", "years_experience"),
    ("it doesn't matter what I say", "salary"),
    ("I'd rather not talk about the divorce", "motivation"),
    ("geen idee", "salary"),
    ("no idea", "salary"),
]


@pytest.mark.parametrize(("text", "asked", "name"), DECLINED)
def test_what_is_refused_is_declined(text: str, asked: str | None, name: str) -> None:
    assert facts(text, asked) == {name: "declined"}


@pytest.mark.parametrize(("text", "asked", "name"), NO_PREFERENCE)
def test_what_makes_no_difference_is_no_preference(text: str, asked: str, name: str) -> None:
    assert facts(text, asked) == {name: "no_preference"}


@pytest.mark.parametrize(("text", "asked"), NEITHER)
def test_other_talk_declines_nothing(text: str, asked: str) -> None:
    assert not {"declined", "no_preference"} & set(map(str, facts(text, asked).values()))
