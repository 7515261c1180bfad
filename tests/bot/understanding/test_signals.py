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
