"""Values as people write them."""

from typing import Any

import pytest

from handoff_api.intakes.wording import CHOICES, in_words, label
from handoff_api.memory.definitions import DEFINITIONS


@pytest.mark.parametrize(
    ("fact", "value", "dutch", "english"),
    [
        ("driving_licence", True, "ja", "yes"),
        ("hours_per_week", 37.5, "37,5", "37.5"),
        ("hours_per_week", 32, "32", "32"),
        ("salary_eur_month", 3500, "€ 3.500", "€ 3,500"),
        ("salary_eur_hour", 15.2, "€ 15,20", "€ 15.20"),
        ("start_date", "2026-12-01", "1-12-2026", "1 December 2026"),
        ("transport", "public_transport", "openbaar vervoer", "public transport"),
        ("language_level", "native", "moedertaal", "native"),
        ("education", "mbo-4", "mbo-4", "mbo-4"),
        ("custom:vog", "ja", "ja", "ja"),
    ],
)
def test_a_value_reads_in_both_languages(fact: str, value: Any, dutch: str, english: str) -> None:
    assert (in_words(fact, value, "nl"), in_words(fact, value, "en")) == (dutch, english)


def test_no_choice_shows_its_code() -> None:
    choices = {choice for fact in DEFINITIONS.facts.values() for choice in fact.choices}
    for language, words in CHOICES.items():
        assert not [c for c in choices if "_" in c and c not in words], language


def test_labels_are_those_of_the_fact_list() -> None:
    assert label("city", "en") == "home town"
