"""What a turn says of its own reading, to those who ask."""

from __future__ import annotations

from typing import Any

import pytest

from bot.explained import explained
from tests.bot.conftest import Talk

LOADED = "Ik wil 32 uur werken. Mijn vader is vorige week overleden. Wat is het salaris?"


def explain(talk: Talk, *texts: str, payload: str | None = None) -> dict[str, Any]:
    """The whole answer of a turn that was asked to explain."""
    status, answer = talk.servers.request("/webhook", {**talk.request("message", texts, payload), "explain": True})
    assert status == 200, answer
    return dict(answer)


@pytest.mark.slow
def test_every_sentence_has_its_intent_and_its_need_and_every_signal_its_rule_and_words(talk: Talk) -> None:
    talk.start()
    read = explain(talk, LOADED)["explained"]
    whole, *sentences = read["parts"]
    assert whole["text"] == LOADED
    assert " ".join(one["text"] for one in sentences) == LOADED
    assert [one["intent"] for one in sentences] == ["answer_hours_per_week", "emotional_load", "ask_salary"]
    assert [one["needs_person"] > 0.5 for one in sentences] == [False, True, False]
    (signal,) = read["signals"]
    assert (signal["code"], signal["why"]) == ("emotional_load", "grief")
    assert signal["quote"] == LOADED[signal["start"] : signal["end"]]
    assert "overleden" in signal["quote"]
    assert len(read["ranking"]) == 3
    assert read["ranking"][0]["score"] >= read["ranking"][1]["score"] >= read["ranking"][2]["score"]
    assert [one["intent"] for one in read["questions"]] == ["ask_salary"]


@pytest.mark.slow
def test_to_explain_changes_nothing_else_and_who_does_not_ask_gets_nothing(talk: Talk) -> None:
    talk.start()
    told = explain(talk, LOADED)
    plain = talk.say(LOADED)
    assert "explained" not in plain
    for answer in (told, plain):
        answer.pop("timings")
        for one in (*answer["facts"], *answer["decision"]["reasons"]):
            one.pop("seq")
    assert told == plain | {"explained": told["explained"]}


@pytest.mark.slow
def test_a_clarification_says_what_it_is_about(talk: Talk) -> None:
    talk.start()
    answer = explain(talk, "zzquv fnord kwexq")
    assert answer["decision"]["route"] == "clarify"
    assert (answer["explained"]["parts"], answer["explained"]["about"]) == ([], None)


@pytest.mark.slow
def test_a_pressed_button_was_read_by_no_model(talk: Talk) -> None:
    talk.start()
    read = explain(talk, "Ja", payload="affirm")["explained"]
    assert (read["intent"], read["parts"]) == (None, [])


def test_what_no_model_read_is_told_as_such() -> None:
    signal = {"entity": "signal", "value": "other_language", "start": 0, "end": 4, "score": 1.0}
    read = explained("hola", None, [signal], "language")
    assert read["signals"] == [
        {"code": "other_language", "why": None, "score": 1.0, "start": 0, "end": 4, "quote": "hola"}
    ]
    assert (read["about"], read["ranking"]) == ("language", [])
