"""A message, cut where its subject may change."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sentences import split


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ik woon in Gent. Kan ik parkeren?", ["Ik woon in Gent.", "Kan ik parkeren?"]),
        ("32 uur, maar ik ben zo moe van alles", ["32 uur, maar ik ben zo moe van alles"]),
        ("ik kan 32 uur, maar ik word er zo moe van", ["ik kan 32 uur,", "maar ik word er zo moe van"]),
        ("What does it pay and can I work from home?", ["What does it pay", "and can I work from home?"]),
        ("eerste regel\n\ntweede regel", ["eerste regel", "tweede regel"]),
        ("", []),
        ("   ", []),
        ("!!!", ["!!!"]),
    ],
)
def test_sentences_and_second_subjects_are_parts(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    "text", ["€ 3.900 bruto", "om 14.30 uur", "info@example.nl", "Graag a.u.b. bellen", "t/m vrijdag bijv. om 9 uur"]
)
def test_a_full_stop_within_a_word_or_abbreviation_cuts_nothing(text: str) -> None:
    assert parts(text) == [text]


def test_a_long_sentence_without_any_mark_is_cut() -> None:
    dictated = "ik woon in meppel " + "en dan ga ik met de bus naar mijn werk " * 6
    assert len(parts(dictated)) > 2


def test_the_turn_in_a_long_sentence_is_a_cut() -> None:
    text = "het lijkt me een mooie baan dichtbij huis met fijne tijden, terwijl ik sinds de zomer elke nacht wakker lig"
    assert parts(text)[-1].startswith("terwijl")


@given(st.text(max_size=300))
def test_parts_keep_their_place_and_lose_no_words(text: str) -> None:
    spans = split(text)
    assert all(start < end for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]
