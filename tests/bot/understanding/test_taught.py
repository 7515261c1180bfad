"""The training data: two languages, one shape."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.understanding import REASON
from tests.bot.understanding.taught import examples, taught

CRISES = [intent for intent in REASON if intent.startswith("crisis_")]


def test_dutch_and_english_teach_the_same_intents() -> None:
    assert taught("nl") == taught("en")  # sets of (file name, intent) read from data/nlu


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_text_teaches_two_intents(language: str) -> None:
    intents: dict[str, set[str]] = {}
    for _, intent, text in examples(language):
        intents.setdefault(text.lower(), set()).add(intent)
    assert {text: found for text, found in intents.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_a_person_must_hear_is_taught_broadly(language: str) -> None:
    counts = Counter(intent for _, intent, _ in examples(language))
    few = {intent: counts[intent] for intent in CRISES if counts[intent] < 40}
    heavy = ("emotional_load", "complaint", "sensitive_matter", "ask_human")
    few |= {intent: counts[intent] for intent in heavy if counts[intent] < 80}
    assert few == {}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_reason_for_a_person_is_an_intent(language: str) -> None:
    assert set(REASON) <= {intent for _, intent in taught(language)}
