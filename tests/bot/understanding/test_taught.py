"""The training data: two languages, one shape."""

from __future__ import annotations

from collections import Counter

import pytest
import yaml

from bot.examples import REASON
from bot.parsing.lookups import ambiguous_places, everyday_words, places
from tests.bot.understanding.taught import NLU, examples, taught

CRISES = [intent for intent in REASON if intent.startswith("crisis_")]


def test_dutch_and_english_teach_the_same_intents() -> None:
    assert taught("nl") == taught("en")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_text_teaches_two_intents(language: str) -> None:
    intents: dict[str, set[str]] = {}
    for example in examples(language):
        intents.setdefault(example.text.lower(), set()).add(example.intent)
    assert {text: found for text, found in intents.items() if len(found) > 1} == {}


KINDS = {
    "emotional_load": "grief burnout anxiety frustration anger humiliation despair relief",
    "complaint": "discrimination privacy ghosting harassment misleading fraud safety",
    "sensitive_matter": "health pregnancy disability detention reintegration religion care visa debts addiction "
    "identity",
}
PER_KIND, PER_REASON = 60, 300


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_a_person_must_hear_is_taught_broadly(language: str) -> None:
    learnt = [example for example in examples(language) if not example.held_out]
    kinds = Counter(f"{e.intent}.{e.kind}" if e.kind else e.intent for e in learnt)
    wanted = [f"{intent}.{kind}" for intent, names in KINDS.items() for kind in names.split()] + CRISES
    assert {kind: kinds[kind] for kind in wanted if kinds[kind] < PER_KIND} == {}
    reasons = Counter(REASON[e.intent].partition(":")[0] for e in learnt if e.intent in REASON)
    assert {code: reasons[code] for code in reasons if reasons[code] < PER_REASON} == {}
    needed = sum(e.need is not None for e in learnt)
    assert needed <= len(learnt) - needed  # look-alikes and the rest of the routine are at least as many


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_thresholds_are_chosen_by_is_apart_and_of_both_sides(language: str) -> None:
    held_out = [example for example in examples(language) if example.held_out]
    assert min(sum(e.need is not None for e in held_out), sum(e.need is None for e in held_out)) >= 200
    assert not {e.text for e in held_out} & {e.text for e in examples(language) if not e.held_out}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_reason_for_a_person_is_an_intent(language: str) -> None:
    assert set(REASON) <= taught(language)


# Intents that no message is read as: moments of the talk, and what other parts of the pipeline make of a message.
UNTAUGHT = {"start", "resume", "answer_custom", "nlu_fallback"}


def test_every_rule_is_reached_in_both_languages() -> None:
    ruled = {
        step["intent"]
        for folder in ("rules", "stories")
        for file in sorted((NLU.parent / folder).glob("*.yml"))
        for kind in ("rules", "stories")
        for one in yaml.safe_load(file.read_text(encoding="utf-8")).get(kind) or ()
        for step in one["steps"]
        if "intent" in step
    }
    for language in ("nl", "en"):
        assert ruled - UNTAUGHT <= taught(language)


def test_the_word_lists_of_the_two_languages_are_of_one_kind() -> None:
    dutch, english = everyday_words("nl"), everyday_words("en")
    assert len(dutch & english) <= 10  # "want" and "best" are words of both, and tell nothing
    assert 0.7 < len(dutch) / len(english) < 1.4
    assert ambiguous_places() <= set(places())
