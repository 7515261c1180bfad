"""Answers to a vacancy's own questions, by the word on a button, typed, and put in other words."""

from __future__ import annotations

from typing import Any

import pytest

from bot.memory import DECLINED, NO_PREFERENCE
from bot.reading import Context, facts_in
from tests.bot.parsing.said import TODAY

SHOES = {
    "id": "shoes",
    "kind": "yes_no",
    "text": {
        "nl": "Kun je een hele dienst op veiligheidsschoenen lopen?",
        "en": "Can you walk on safety shoes for a whole shift?",
    },
}
PART = {
    "id": "part",
    "kind": "choice",
    "text": {"nl": "Op welk deel van de dag werk je het liefst?", "en": "Which part of the day do you like best?"},
    "choices": [
        {"nl": "Ochtenddienst", "en": "Morning shift"},
        {"nl": "Middag", "en": "Afternoon"},
        {"nl": "Avond", "en": "Evening"},
    ],
}
HELPED = {
    "id": "helped",
    "kind": "text",
    "text": {"nl": "Wanneer heb je iemand echt goed geholpen?", "en": "When did you help somebody really well?"},
}


def answered(text: str, question: dict[str, Any], intent: str = "nlu_fallback", *, signalled: bool = False) -> Any:
    context = Context(language="nl", today=TODAY, asked=f"custom:{question['id']}", custom=question)
    found = facts_in(text, intent, context, signalled=signalled)
    return next((e["value"]["value"] for e in found if e["entity"] == "custom"), None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ja", True),
        ("ja hoor dat gaat prima", True),
        ("jazeker, en ik woon in Ede", True),
        ("geen probleem", True),
        ("op veiligheidsschoenen lopen kan ik", True),
        ("ja dat doe ik nu ook", True),
        ("Nee", False),
        ("nee helaas", False),
        ("lukt niet ivm mijn knie", False),
        ("nee dat kan ik niet", False),
        ("Yes", True),
        ("yes of course, I live in Ede", True),
        ("no problem", True),
        ("I don't mind", True),
        ("No", False),
        ("no I can't", False),
        ("unfortunately not", False),
        ("dat zeg ik liever niet", None),
        ("rather not say", None),
        ("weet ik nog niet", None),
        ("I don't know yet", None),
        ("wat voor schoenen zijn dat?", None),
        ("why do you ask?", None),
    ],
)
def test_yes_and_no_are_read_in_any_words(text: str, value: object) -> None:
    assert answered(text, SHOES) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ochtenddienst", "Ochtenddienst"),
        ("ochtend graag", "Ochtenddienst"),
        ("ik werk het liefst 's ochtends", "Ochtenddienst"),
        ("Morning shift", "Ochtenddienst"),
        ("mornings please", "Ochtenddienst"),
        ("middag", "Middag"),
        ("doe maar de middag, ik woon in Ede", "Middag"),
        ("the afternoon suits me", "Middag"),
        ("niet de ochtend, de avond", "Avond"),
        ("not mornings, evenings", "Avond"),
        ("de laatste", "Avond"),
        ("the second one please", "Middag"),
        ("2", "Middag"),
        ("optie 3", "Avond"),
        ("optie 4", None),
        ("middag of avond", "Middag / Avond"),
        ("weet ik nog niet", None),
        ("wat is de avonddienst precies?", None),
    ],
)
def test_the_choice_that_was_named_is_read(text: str, value: str | None) -> None:
    assert answered(text, PART) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("toen een klant zijn pakje kwijt was", "toen een klant zijn pakje kwijt was"),
        ("vorige week nog bij de kassa. hoeveel verdient het?", "vorige week nog bij de kassa."),
        ("hoezo wil je dat weten?", None),
        ("0612345678", None),
    ],
)
def test_words_are_kept_without_the_questions_around_them(text: str, value: str | None) -> None:
    assert answered(text, HELPED) == value


@pytest.mark.parametrize("question", [SHOES, PART, HELPED])
def test_a_question_is_declined_or_left_open(question: dict[str, Any]) -> None:
    assert answered("dat zeg ik liever niet", question, "refuse") == DECLINED
    assert answered("om het even", question, "no_preference") == NO_PREFERENCE
    assert answered("geen idee", question, "dont_know") is None


def test_words_that_a_person_must_read_first_are_not_kept() -> None:
    assert answered("toen mijn vader overleed", HELPED, signalled=True) is None


def test_other_facts_in_the_answer_are_noted_beside_it() -> None:
    context = Context(language="nl", today=TODAY, asked="custom:shoes", custom=SHOES)
    found = facts_in("ja, en ik wil 32 uur werken", "affirm", context)
    assert {e["entity"] for e in found} == {"custom", "hours_per_week"}
