"""Answers to a vacancy's own questions, in the words of either language."""

from __future__ import annotations

from typing import Any

import pytest

from bot.custom import read_answer

SHIFT = {
    "kind": "choice",
    "text": {"nl": "Welke dienst heeft je voorkeur?", "en": "Which shift do you prefer?"},
    "choices": [{"nl": "Ochtend", "en": "Morning"}, {"nl": "Avond", "en": "Evening"}, {"nl": "Nacht", "en": "Night"}],
}
SIZE = {"kind": "choice", "text": "Welke maat?", "choices": ["S", "M", "L", "XL"]}
TWO = {"kind": "choice", "text": "Welke papieren heb je?", "choices": ["VCA basis", "Heftruck"]}
SHOES = {
    "kind": "yes_no",
    "text": {"nl": "Kun je een hele dienst op veiligheidsschoenen lopen?", "en": "Can you walk on safety shoes?"},
}
SOURCE = {"kind": "text", "text": "Hoe heb je ons gevonden?"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("de eerste", "Ochtend"),
        ("the second one", "Avond"),
        ("de laatste", "Nacht"),
        ("2", "Avond"),
        ("optie 3", "Nacht"),
        ("liefst in de avond", "Avond"),
        ("ochtenddienst", "Ochtend"),
        ("nights", "Nacht"),
        ("Morning or evening", "Ochtend / Avond"),
        ("allebei de eerste twee", "Ochtend / Avond"),
        ("anything but nights", "Ochtend / Avond"),
        ("geen nachten", "Ochtend / Avond"),
        ("niet 's nachts maar 's avonds", "Avond"),
        ("liever ochtend dan nacht", "Ochtend"),
        ("alle drie", "Ochtend / Avond / Nacht"),
        ("9", None),
        ("allebei", None),  # of three
        ("wat is het verschil tussen de ochtend en de avond?", None),
        ("avond?", "Avond"),
    ],
)
def test_a_choice_is_named_by_its_words_by_its_place_or_by_what_it_is_not(text: str, value: str | None) -> None:
    assert read_answer(text, "nlu_fallback", SHIFT) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("m", "M"), ("maat XL graag", "XL"), ("M of L", "M / L"), ("ik heb m'n maat niet", None), ("'s avonds", None)],
)
def test_a_short_choice_is_a_word_of_its_own(text: str, value: str | None) -> None:
    assert read_answer(text, "nlu_fallback", SIZE) == value


@pytest.mark.parametrize(("text", "value"), [("allebei", "VCA basis / Heftruck"), ("alleen vca", "VCA basis")])
def test_both_of_two_are_both(text: str, value: str) -> None:
    assert read_answer(text, "nlu_fallback", TWO) == value


@pytest.mark.parametrize(
    ("text", "intent", "value"),
    [
        ("ja dat lukt wel", "ask_why", True),
        ("nee, ik heb last van mijn voeten", "nlu_fallback", False),
        ("natuurlijk", "affirm", True),
        ("ja, maar wat verdient het?", "ask_salary", True),
        ("I can walk on safety shoes", "nlu_fallback", True),
        ("waarom wil je dat weten?", "ask_why", None),
        ("hoe zwaar zijn die schoenen?", "nlu_fallback", None),
    ],
)
def test_a_yes_or_a_no_is_heard_in_a_sentence(text: str, intent: str, value: bool | None) -> None:
    assert read_answer(text, intent, SHOES) == value


@pytest.mark.parametrize(
    ("text", "intent", "value"),
    [
        ("via een vriendin", "nlu_fallback", "via een vriendin"),
        ("via de krant. wat verdient het?", "ask_salary", "via de krant."),
        ("linkedin", "small_talk", "linkedin"),
        ("leuk zeg", "small_talk", None),
        ("hahaha", "small_talk", None),
        ("hoi", "greet", None),
        ("wat verdient het?", "ask_salary", None),
        ("vergeet mijn nummer", "forget_fact", None),
        ("ik ga graag weg in het weekend", "goodbye", "ik ga graag weg in het weekend"),
    ],
)
def test_free_words_are_the_answer_unless_they_are_a_remark_or_a_question(text: str, intent: str, value: Any) -> None:
    assert read_answer(text, intent, SOURCE) == value
