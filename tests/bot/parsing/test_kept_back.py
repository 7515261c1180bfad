"""Dutch ways of passing a question on, and what only sounds like one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.parsing.said import facts

PASSED_ON: list[tuple[str, str, str]] = [
    ("Die hou ik nog effe voor mezelf als dat kan, mijn hond blaft zo", "salary", "salary_eur_month"),
    ("mijn reistijd bewaar ik liever nog even", "commute", "commute_minutes"),
    ("Dat bewaar ik voor bij de koffie.", "education", "education"),
    ("Laat dat hokje maar even leeg", "education", "education"),
    ("laat ik voorlopig in het midden, we zien wel", "start_date", "start_date"),
    ("Nee, dat getal geef ik nu nog niet. Mijn zus deed dat wel en kreeg spijt.", "hours_per_week", "hours_per_week"),
    ("over mijn opleiding zeg ik liever niks", "education", "education"),
    ("Daar wil ik me nu nog niet over uitspreken", "weekend", "weekend_ok"),
    ("daar leg ik me nu niet op vast", "shifts", "shifts_ok"),
    ("Daar doe ik geen uitspraak over.", "salary", "salary_eur_month"),
    ("Nee hoor, die vraag laat ik liever zitten", "work_permit", "work_permit"),
    ("mag ik deze skippen?", "driving_licence", "driving_licence"),
    ("Kan dat straks? De bel gaat", "city", "city"),
    ("vul ik hier niet in", "email", "email"),
    ("mijn nummer krijgen jullie pas als ik weet wie leest", "phone", "phone"),
    ("blanco laten aub", "driving_licence", "driving_licence"),
    ("Deze even niet, sorry.", "name", "name"),
    ("daar ga ik liever niet op in", "work_permit", "work_permit"),
    ("pff, vraag maar iets anders", "years_experience", "years_experience"),
    ("dit liever niet hier typen", "work_permit", "work_permit"),
    ("daar spreek ik pas over na een kop koffie", "salary", "salary_eur_month"),
]
NOT_PASSED_ON: list[tuple[str, str, dict[str, Any]]] = [
    ("Ik zeg niet nee, 32 uur", "hours_per_week", {"hours_per_week": 32}),
    ("daar kan ik nog niks over zeggen", "start_date", {}),
    ("het weekend sla ik liever over", "weekend", {"weekend_ok": False}),
    ("Mijn baas laat de zaak open", "notice_period", {}),
    ("Dat komt straks.", "phone", {}),
    ("ik laat de hond thuis liggen", "commute", {}),
    ("Ik vertel je meteen: 2800 bruto", "salary", {"salary_eur_month": 2800, "salary_basis": "gross"}),
    ("dat zeg ik liever niet, nou vooruit, 2800", "salary", {"salary_eur_month": 2800}),
]


@pytest.mark.parametrize(("text", "asked", "name"), PASSED_ON)
def test_a_question_that_is_passed_on_is_declined(text: str, asked: str, name: str) -> None:
    assert facts(text, asked) == {name: "declined"}


@pytest.mark.parametrize(("text", "asked", "expected"), NOT_PASSED_ON)
def test_what_only_sounds_like_it_is_not(text: str, asked: str, expected: dict[str, Any]) -> None:
    assert facts(text, asked) == expected
