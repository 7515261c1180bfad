"""Notes for a recruiter about answers that differ. Words, in doubt none, and nothing that ranks."""

from typing import Any

import pytest

from handoff_api.intakes.requirements import EDUCATION, differing, may_meet
from handoff_api.memory.definitions import DEFINITIONS
from handoff_api.vacancies.schemas import Requirement


def need(fact: str, op: str, value: Any) -> Requirement:
    return Requirement(fact=fact, op=op, value=value, text={"nl": f"{fact} gevraagd", "en": f"{fact} wanted"})


@pytest.mark.parametrize(
    ("requirement", "facts", "expected"),
    [
        (need("driving_licence", "==", True), {"driving_licence": True}, True),
        (need("driving_licence", "==", True), {"driving_licence": False}, False),
        (need("driving_licence", "==", True), {}, None),
        (need("hours_per_week", ">=", 24), {"hours_per_week": 32}, True),
        (need("hours_per_week", ">=", 24), {"hours_per_week": 20}, False),
        (need("hours_per_week", ">=", 24), {"hours_per_week_min": 16, "hours_per_week_max": 24}, True),
        (need("hours_per_week", ">=", 24), {"hours_per_week_max": 20}, False),
        (need("hours_per_week", ">=", 24), {"hours_per_week_min": 16}, True),
        (need("hours_per_week", ">=", 24), {"fte": 0.5}, None),  # depends on what full time is here
        (need("language_level", ">=", "B1"), {"language_level": "A2"}, False),
        (need("language_level", ">=", "B1"), {"language_level": "native"}, True),
        (need("education", ">=", "mbo-4"), {"education": "hbo"}, True),
        (need("education", ">=", "mbo-4"), {"education": "mbo-2"}, False),
        (need("education", ">=", "mbo-4"), {"education": "vocational"}, True),  # could be mbo-4: in doubt, no note
        (need("education", ">=", "hbo"), {"education": "secondary"}, False),
        (need("start_date", "<=", "2027-01-01"), {"start_date": "2027-02-01"}, False),
        (need("licence_type", "in", ["B", "BE"]), {"licence_type": "b"}, True),
        (need("city", "!=", "Utrecht"), {"city": "Utrecht"}, False),
    ],
)
def test_what_can_be_met(requirement: Requirement, facts: dict[str, Any], expected: bool | None) -> None:
    assert may_meet(requirement, facts) is expected


def test_a_note_says_what_was_asked_and_what_was_answered() -> None:
    notes = differing(
        [need("driving_licence", "==", True), need("hours_per_week", ">=", 24), need("city", "==", "Utrecht")],
        {"driving_licence": False, "hours_per_week_min": 12, "hours_per_week_max": 16.5},
    )
    assert notes == [
        {
            "nl": "Gevraagd: driving_licence gevraagd. Antwoord: nee.",
            "en": "Asked for: driving_licence wanted. Answer: no.",
        },
        {
            "nl": "Gevraagd: hours_per_week gevraagd. Antwoord: minimaal 12 en maximaal 16,5.",
            "en": "Asked for: hours_per_week wanted. Answer: at least 12 and at most 16.5.",
        },
    ]


def test_every_level_of_education_can_be_compared() -> None:
    assert set(EDUCATION) == set(DEFINITIONS.facts["education"].choices)
