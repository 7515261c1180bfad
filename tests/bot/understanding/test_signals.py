"""How what the rules say and what the model reads become one list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.distress import Signal
from bot.signals import together
from bot.understanding import Need, Part, Reading

TEXT = "zij is weg en ik kan het niet aan"


@pytest.mark.parametrize(("sure", "code"), [(0.95, "crisis:homelessness"), (0.4, "crisis:unsure")])
def test_the_model_alone_chooses_a_helpline_only_when_it_is_sure_of_the_kind(sure: float, code: str) -> None:
    need = Need("crisis_homelessness", 0, len(TEXT), 0.99, sure_of_kind=sure)
    reading = Reading("crisis_homelessness", 0.99, needs=[need])
    assert [signal.code for signal in together(TEXT, [], reading)] == [code]


def plain(needs_person: float) -> Reading:
    """Of a message that the model takes for an answer."""
    return Reading("answer_motivation", 0.9, parts=[Part(0, 9, {}, needs_person)], needs_person=needs_person)


@pytest.mark.parametrize(
    ("code", "needs_person", "heard"),
    [
        ("sensitive_matter", 0.02, "doubt"),  # "I'm addicted to jigsaws"
        ("sensitive_matter", 0.4, "sensitive_matter"),
        ("crisis:danger", 0.1, "crisis:danger"),
        ("crisis:danger", 0.01, "doubt"),
        ("asked_for_human", 0.1, "doubt"),  # "About money I prefer to speak in person."
        ("asked_for_human", 0.4, "asked_for_human"),
        ("irritation", 0.01, "irritation"),
    ],
)
def test_a_rule_yields_when_the_whole_message_speaks_against_it(code: str, needs_person: float, heard: str) -> None:
    ruled = [Signal(code, 0, 5, 1.0, "some_rule")]
    assert [signal.code for signal in together(TEXT, ruled, plain(needs_person))] == [heard]


@pytest.mark.parametrize(("needs_person", "would_call"), [(0.1, False), (0.5, True)])
def test_after_a_calm_message_a_rule_yields_sooner_and_what_would_have_called_is_told(
    needs_person: float, would_call: bool
) -> None:
    ruled = [Signal("sensitive_matter", 0, 5, 1.0, "some_rule")]
    (doubt,) = together(TEXT, ruled, replace(plain(needs_person), calm=True))
    assert (doubt.code, doubt.why, doubt.would_call) == ("doubt", "some_rule", would_call)
    (heard,) = together(TEXT, ruled, replace(plain(0.9), calm=True))
    assert heard.code == "sensitive_matter"


def test_who_asks_for_a_person_after_a_calm_message_gets_one_as_soon_as_before_it() -> None:
    ruled = [Signal("asked_for_human", 0, 5, 1.0, "asks_for_person")]
    for calm in (False, True):
        (heard,) = together(TEXT, ruled, replace(plain(0.4), calm=calm))
        assert heard.code == "asked_for_human"


def test_after_a_calm_message_a_rule_of_a_crisis_is_still_soon_believed() -> None:
    ruled = [Signal("crisis:danger", 0, 5, 1.0, "some_rule")]
    (doubt,) = together(TEXT, ruled, replace(plain(0.1), calm=True))
    assert (doubt.code, doubt.would_call) == ("doubt", True)
    (heard,) = together(TEXT, ruled, replace(plain(0.3), calm=True))
    assert heard.code == "crisis:danger"


@pytest.mark.parametrize(
    ("needs_person", "calm", "heard"),
    [
        (0.3, False, "doubt"),  # "slept in the car on the way back from Paris"
        (0.5, False, "crisis:homelessness"),  # "slaap nu al een week in de auto"
        (0.5, True, "doubt"),
        (0.8, True, "crisis:homelessness"),
    ],
)
def test_whether_a_couch_is_for_want_of_a_home_the_whole_message_tells(
    needs_person: float, calm: bool, heard: str
) -> None:
    ruled = [Signal("crisis:homelessness", 0, 5, 1.0, "sleeps_elsewhere")]
    assert [s.code for s in together(TEXT, ruled, replace(plain(needs_person), calm=calm))] == [heard]
    plainly = [replace(ruled[0], why="homelessness")]  # "evicted, nowhere to go" is believed far sooner
    assert [s.code for s in together(TEXT, plainly, replace(plain(needs_person), calm=calm))] == ["crisis:homelessness"]


def test_a_rule_stands_where_the_model_knows_no_word_of_the_message() -> None:
    ruled = [Signal("sensitive_matter", 0, 5, 1.0, "some_rule")]
    assert [signal.code for signal in together(TEXT, ruled, Reading("nlu_fallback", 0.0))] == ["sensitive_matter"]


@pytest.mark.parametrize(("score", "codes"), [(0.3, ["emotional_load"]), (0.8, ["crisis:danger", "emotional_load"])])
def test_what_a_rule_says_goes_before_a_mere_thought_of_a_crisis(score: float, codes: list[str]) -> None:
    ruled = [Signal("emotional_load", 0, 5, 1.0, "grief")]
    reading = Reading("crisis_danger", score, parts=[Part(0, 9, {}, 0.9)], needs=[Need("crisis_danger", 0, 9, score)])
    reading = replace(reading, needs_person=0.9)
    assert sorted(signal.code for signal in together(TEXT, ruled, reading)) == codes


def test_a_complaint_keeps_its_kind_and_what_weighs_on_somebody_gets_no_label() -> None:
    needs = [Need("complaint", 0, 5, 0.9, "safety"), Need("emotional_load", 6, 12, 0.9, "grief")]
    assert [s.code for s in together(TEXT, [], Reading("complaint", 0.9, needs=needs))] == [
        "complaint:safety",
        "emotional_load",
    ]


def test_a_rule_settles_the_kind_of_crisis() -> None:
    ruled = [Signal("crisis:self_harm", 0, 5, 1.0, "self_harm")]
    reading = Reading("crisis_homelessness", 0.99, needs=[Need("crisis_homelessness", 0, len(TEXT), 0.99)])
    assert [signal.code for signal in together(TEXT, ruled, reading)] == ["crisis:self_harm"]
