"""A town with a former one beside it is the town of now."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import facts

NOW: list[tuple[str, str | None, str]] = [
    ("Yes, B licence. Was in Gouda for two years, now Ede.", "driving_licence", "Ede"),
    ("No problem, we lived in Porto before and live in Assen now", "shifts", "Assen"),
    ("Ede now, Gouda before. One month.", "notice_period", "Ede"),
    ("Moved from Krakow to Zeist last year", "work_permit", "Zeist"),
    ("mbo 3. I was living in Accra, now Delft", "education", "Delft"),
    ("Six years in kitchens. I used to live in Porto and I am in Weert now", "years_experience", "Weert"),
    ("- mia@example.org\n- Porto before, Heerlen now\n- my brother wants 36 hours", "email", "Heerlen"),
    ("Mornings please 🙂 moved from Dundee to Sneek, and I love it", "shifts", "Sneek"),
    ("From Accra, now in Meppel. The bus takes 20 minutes", "commute", "Meppel"),
    ("In 2019 ben ik van Venlo naar Sneek verhuisd", "shifts", "Sneek"),
    ("Nu in Ede, eerst in Gouda. Opzegtermijn is een maand", "notice_period", "Ede"),
    ("Vorig jaar verhuisde ik van Tiel naar Weert.", "salary", "Weert"),
    ("Niet meer in Goes, nu Tholen", "salary", "Tholen"),
    ("Vroeger Porto, nu Heerlen", "weekend", "Heerlen"),
    ("Weekend is goed, woonde in Aalst en nu in Ninove", "weekend", "Ninove"),
    ("Ik zat eerst in Porto maar nu in Heerlen", "salary", "Heerlen"),
    ("Eerst woonde ik bij mijn tante in Venray, nu heb ik een kamer in Weert", "city", "Weert"),
    ("Kwam uit Bree maar ik woon nu in Hasselt, 30 uur is goed", "hours_per_week", "Hasselt"),
]
NOT: list[tuple[str, str | None]] = [
    ("My sister was in Gouda, now Ede", "shifts"),
    ("My sister lives nearby, was in Gouda, now Ede", "shifts"),
    ("The office was in Gouda, now Ede", "shifts"),
    ("Was the job in Gouda, now Ede?", "shifts"),
    ("He moved from Gouda to Ede", "shifts"),
    ("We moved the piano from Gouda to Ede", "shifts"),
    ("my boss moved me from Gouda to Ede", "shifts"),
    ("I used to live in Gouda", "shifts"),
    ("I want to move from Gouda to Ede", "shifts"),
    ("6 years: first Gouda, now Ede", "years_experience"),
    ("the bus goes from Gouda to Ede", "commute"),
    ("Woonde vroeger in Gouda", "shifts"),
    ("Mijn zus verhuisde van Gouda naar Ede", "shifts"),
    ("ze verhuisden van Gouda naar Ede", "shifts"),
    ("eerst zat ik op kantoor in Gouda, nu in Ede", "years_experience"),
    ("eerst Gouda, nu Ede, samen 6 jaar", "years_experience"),
    ("Eerste stage in Gouda, nu in Ede", "education"),
    ("van Gouda naar Ede is ver", "commute"),
    ("Ik werkte vroeger in een winkel. In Gouda eerst, nu Ede.", None),
    ("8 jaar in de zorg. Eerst in Gouda, nu in Ede.", "years_experience"),
    ("Ik heb een zus in Breda. Eerst Tilburg, nu Breda", None),
    ("Zij woont samen. Was in Gouda, nu Ede", None),
    ("From Gouda to Delft now by bike for an interview", None),
]


@pytest.mark.parametrize(("text", "asked", "place"), NOW)
def test_a_town_with_a_former_one_beside_it_is_the_town_of_now(text: str, asked: str | None, place: str) -> None:
    assert facts(text, asked).get("city") == place


@pytest.mark.parametrize(("text", "asked"), NOT)
def test_towns_of_others_of_work_and_of_the_past_are_no_home(text: str, asked: str | None) -> None:
    assert "city" not in facts(text, asked)
