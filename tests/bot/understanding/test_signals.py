"""How what the rules say and what the model reads become one list."""

from __future__ import annotations

import pytest

from bot.distress import Signal
from bot.signals import together
from bot.understanding import Need, Reading

TEXT = "zij is weg en ik kan het niet aan"


@pytest.mark.parametrize(("score", "code"), [(0.95, "crisis:homelessness"), (0.8, "crisis:unsure")])
def test_the_model_alone_chooses_a_helpline_only_when_it_is_sure(score: float, code: str) -> None:
    reading = Reading("crisis_homelessness", score, needs=[Need("crisis_homelessness", 0, len(TEXT), score)])
    assert [signal.code for signal in together(TEXT, [], reading)] == [code]


def test_a_rule_settles_the_kind_of_crisis() -> None:
    ruled = [Signal("crisis:self_harm", 0, 5, 1.0, "self_harm")]
    reading = Reading("crisis_homelessness", 0.99, needs=[Need("crisis_homelessness", 0, len(TEXT), 0.99)])
    assert [signal.code for signal in together(TEXT, ruled, reading)] == ["crisis:self_harm"]


ANSWER = "my sister works there and keeps telling me how nice it is, I can start in May"


@pytest.mark.parametrize("need", ["crisis_third_person", "emotional_load"])
def test_a_sentence_without_a_grave_word_in_a_plain_answer_is_a_doubt(need: str) -> None:
    reading = Reading("answer_start_date", 0.9, needs=[Need(need, 0, 57, 0.97)])
    assert [signal.code for signal in together(ANSWER, [], reading)] == ["doubt"]


def test_a_grave_word_or_a_whole_that_is_grave_calls_a_person() -> None:
    grave = "my sister wants to die, I can start in May"
    reading = Reading("answer_start_date", 0.9, needs=[Need("crisis_third_person", 0, 22, 0.97)])
    assert [signal.code for signal in together(grave, [], reading)] == ["crisis:third_person"]
    whole = Reading("crisis_third_person", 0.9, needs=[Need("crisis_third_person", 0, 57, 0.97)])
    assert [signal.code for signal in together(ANSWER, [], whole)] == ["crisis:third_person"]
