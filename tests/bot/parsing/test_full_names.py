"""Names in two parts, without capitals, or inside a longer answer; and towns with their quarter."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts

NAMES: list[tuple[str, str]] = [
    ("Achternaam is Vonk, met een V. Van voren heet ik Lars.", "Lars Vonk"),
    ("Sofie van voren en Mertens van achteren", "Sofie Mertens"),
    ("van achteren Mertens, van voren Sofie", "Sofie Mertens"),
    ("- Voornaam: Greet\n- Achternaam: die van mijn man, Hermans", "Greet Hermans"),
    ("Naam: Wil Groenendijk", "Wil Groenendijk"),
    ("First name: Oluwaseun, last name: Adeyemi", "Oluwaseun Adeyemi"),
    ("voornaam is Wietske, achternaam is van der Zwaag", "Wietske van der Zwaag"),
    ("ik heet Bas maar voor het papier: achternaam Dijkgraaf", "Bas Dijkgraaf"),
    ("nkechi obiora and please spell it right", "Nkechi Obiora"),
    ("rutger terlouw, zonder streepje", "Rutger Terlouw"),
    ("as on my card, zbigniew kaczmarek", "Zbigniew Kaczmarek"),
    ("I thought you had it already? Ngozi Umeh, as before", "Ngozi Umeh"),
]
NO_NAMES = [
    "mijn baas heet Jan de Wit",
    "privacy freak here, rather not",
    "heel irritant formulier",
    "lekker belangrijk",
]
BESIDE: list[tuple[str, str]] = [
    ("bel me gerust, ik ben MOE van mail", "contact_channel"),
    ("call me maybe, typing hurts", "contact_channel"),
]
UNASKED: list[tuple[str, str | None, str | None]] = [
    ("small mistake, my name was wrong, it must be Irina Sokol! mbo 3.", "education", "Irina Sokol"),
    ("Oei, mijn naam stond fout, het is Joris Claes met een C.", "driving_licence", "Joris Claes"),
    ("im pedro almeida i want to apply", None, "Pedro Almeida"),
    ("andriy shevchuk uit ede, 9 jaar boekhouder", None, "Andriy Shevchuk"),
    ("hoi sanne de vries uit ede", None, "Sanne de Vries"),
    ("Sollicitatie: kok\nNaam: Wil Groenendijk\nSterk: snel", None, "Wil Groenendijk"),
    ("im tom plumber from ede", None, "Tom"),
    ("im happy to help", None, None),
    ("ben benieuwd naar de baan", None, None),
    ("marketing manager uit ede", None, None),
    ("my name is wrong in your mail", "name", None),
    ("van voren is het mooi", "name", None),
]
PLACES: list[Case] = [
    ("Amsterdam-Zuidoost", "city", {"city": "Amsterdam-Zuidoost"}),
    ("ik woon in Den Haag-Zuidwest", None, {"city": "Den Haag-Zuidwest"}),
    ("Breda ten years now, we came for my husband's job", "city", {"city": "Breda"}),
    ("Ik kom uit Papenburg en heb een hond", "city", {"city": "Papenburg"}),
    ("by tram from Best", "city", {"city": "Best", "transport": "public_transport"}),
    ("last week I came by bus from Delft for a chat", None, {}),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_full_name_is_read(text: str, name: str) -> None:
    assert facts(text, "name").get("name") == name


@pytest.mark.parametrize("text", NO_NAMES)
def test_other_words_are_no_name(text: str) -> None:
    assert facts(text, "name").get("name") in (None, "declined")


@pytest.mark.parametrize(("text", "asked"), BESIDE)
def test_a_mood_beside_another_answer_is_no_name(text: str, asked: str) -> None:
    assert "name" not in facts(text, asked)


@pytest.mark.parametrize(("text", "asked", "expected"), PLACES)
def test_a_town_is_read_with_its_quarter(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


BESIDE_THE_ANSWER: list[Case] = [
    ("App me maar. Zaterdag niet, dan is er feest", "contact_channel", {"contact_channel": "whatsapp"}),
    ("Mail. After six", "contact_channel", {"contact_channel": "email", "contact_time": "After six"}),
    ("wotsapp is easiest for me", "contact_channel", {"contact_channel": "whatsapp"}),
    ("B, yes, for the school I drove two hours one way", "driving_licence",
     {"driving_licence": True, "licence_type": "B"}),
    ("hell yes, B, the A2 is my living room so a licence is not the issue", "driving_licence",
     {"driving_licence": True, "licence_type": "B"}),
    ("B ja, C1 is gepland", "driving_licence", {"driving_licence": True, "licence_type": "B"}),
    ("ja, maar niet meer geldig", "driving_licence", {"driving_licence": False}),
    ("bike to the station, then the train, 40 minutes", "commute",
     {"commute_minutes": 40, "transport": "public_transport"}),
    ("tram, 20 minutes. Wouldn't go over an hour", "commute",
     {"commute_minutes": 20, "commute_max_minutes": 60, "transport": "public_transport"}),
    ("36 please, 40 if somebody is ill", "hours_per_week", {"hours_per_week": 36}),
    ("18 euro an hour, my train leaves in ten minits", "salary", {"salary_eur_hour": 18}),
    ("mbo-4 denk ik", "education", {"education": "mbo-4"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "asked", "expected"), BESIDE_THE_ANSWER)
def test_what_is_told_beside_the_answer_is_left(text: str, asked: str, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(("text", "asked", "name"), UNASKED)
def test_a_name_is_read_in_full_unasked(text: str, asked: str | None, name: str | None) -> None:
    assert facts(text, asked).get("name") == name
