"""A question that is asked again is asked in other words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from actions.asking import question
from actions.line import Line, values_of
from actions.next_question import lead
from actions.reply import routine
from actions.turn import Turn
from actions.wordings import WORDINGS, anew
from bot.memory import SLUGS, Fact
from bot.nlg import fill
from tests.bot.test_domain import variations

OWN = [
    {"id": "shoes", "kind": "yes_no", "text": {"nl": "Kun je lopen?", "en": "Can you walk?"}},
    {"id": "when", "kind": "choice", "text": {"nl": "Wanneer?", "en": "When?"}, "choices": ["A", "B"]},
    {"id": "how", "kind": "text", "text": {"nl": "Hoe?", "en": "How?"}},
]
ASKABLE = [*SLUGS, *(f"custom:{one['id']}" for one in OWN)]
NOTHING_SAID: dict[str, Any] = {"intent": "correct"}
OTHER_THINGS: list[dict[str, Any]] = [
    {"intent": "small_talk"},
    {"intent": "greet", "text": "hoi"},
    {"intent": "ask_repeat"},
    {"entities": [{"entity": "question", "value": "ask_salary", "start": 0}]},
    {"said": {"education_field": Fact("zorg")}},
]


def turn(slug: str, language: str, **more: Any) -> Turn:
    vacancy = {"questions": [slug], "custom": OWN if slug.startswith("custom:") else [], "salary": {"min": 15}}
    skipped = [f"custom:{one['id']}" for one in OWN if f"custom:{one['id']}" != slug]
    return Turn(language=language, today=date(2026, 11, 23), vacancy=vacancy, asked=slug, skipped=skipped, **more)


def texts(line: Line, turn: Turn) -> str:
    """The line as a candidate reads it."""
    said = variations(line.response, turn.language)
    return fill(line.wording or said[turn.turns % len(said)]["text"], values_of(line))


def first_words(slug: str, language: str) -> set[str]:
    asks = question(slug, turn(slug, language))
    return {fill(one["text"], values_of(asks)) for one in variations(asks.response, language)}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("slug", ASKABLE)
def test_no_question_comes_again_in_words_that_were_read(slug: str, language: str) -> None:
    for other in [NOTHING_SAID, *OTHER_THINGS]:
        if slug == "education" and "said" in other:
            continue
        read = first_words(slug, language)
        for turns in range(2, 5):
            now = turn(slug, language, turns=turns, **other)
            asked = routine(now, lead(now)).lines[-1]
            words = texts(asked, now)
            assert asked.asked == slug
            assert words not in read, (other, turns)
            read.add(words)


def test_after_an_answer_to_something_else_it_is_short() -> None:
    told = turn("notice_period", "nl", turns=3, said={"city": Fact("Ede")})
    assert texts(routine(told).lines[-1], told) == "En je opzegtermijn?"
    unclear = turn("notice_period", "nl", turns=1, intent="correct")
    assert not texts(routine(unclear).lines[-1], unclear).startswith("En ")


def test_the_first_time_and_after_a_greeting_it_is_asked_as_written() -> None:
    for first in (replace(turn("city", "nl"), asked=None), replace(turn("city", "nl"), event="start")):
        assert routine(first).lines[-1].wording is None


def test_what_has_changed_is_asked_anew_and_not_again() -> None:
    old = {"city": {"stated_at": "2026-01-01"}}
    now = turn("city", "nl", before={"city": Fact("Ede")}, provenance=old, confirming=True, intent="deny", turns=2)
    assert routine(now).lines[-1] == Line("utter_ask_city", {"colleague": now.colleague}, asked="city")
    again = replace(now, intent="small_talk")
    assert texts(routine(again, lead(again)).lines[-1], again) == "En Ede, klopt dat nog?"


def test_a_question_in_another_language_than_the_candidates_is_only_announced() -> None:
    asks = Line("utter_ask_custom", {"question": "How?"}, asked="custom:how", lang="en")
    assert anew(asks, turn("custom:how", "nl"), None) is None


def wordings() -> Iterator[tuple[str, str, str]]:
    for kind, held in WORDINGS.items():
        for name, both in held.items() if kind in ("again", "short") else [("", held)]:
            assert both.keys() == {"nl", "en"}
            for language, said in both.items():
                assert len(set(said)) == len(said) == (3 if kind in ("again", "short") else 2), (kind, name)
                yield from ((f"{kind} {name}", language, text) for text in said)


def test_every_question_has_other_words_in_both_languages() -> None:
    assert list(WORDINGS["again"]) == list(WORDINGS["short"]) == [*SLUGS, "custom", "confirm"]
    for language in ("nl", "en"):
        said = [text for _, of, text in wordings() if of == language]
        assert len(said) == len(set(said))


def test_the_words_are_friendly_and_their_values_known() -> None:
    for name, language, text in wordings():
        assert "!" not in text and not re.search(r"\b(u|uw)\b", text), text
        values = set(re.findall(r"{(\w+)}", text))
        expected = {"custom": {"question"}, "confirm": {"value"}}.get(name.split(" ")[1], set())
        assert values <= {"Colleague", "colleague"} if name == "heard " else values == expected, (name, language)
