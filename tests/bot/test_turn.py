"""Requests in, answers out, without Rasa."""

from __future__ import annotations

from typing import Any

import pytest

from bot.memory import DECLINED
from bot.turn import bubbles, decision_of, facts_learned, neutral, read_request, slots_of, state_of


def request(**more: Any) -> Any:
    body = {"conversation": "c", "event": "message", "language": "nl", "now": "2026-11-23T10:00:00+01:00"}
    return read_request({**body, "texts": [{"seq": 4, "text": "hoi"}, {"seq": 6, "text": "32 uur"}], **more})


def test_offsets_of_the_joined_text_lead_back_to_the_message() -> None:
    asked = request()
    assert asked.text == "hoi\n32 uur"
    assert [asked.seq_at(offset) for offset in (0, 3, 4, 9)] == [4, 4, 6, 6]


def test_a_slash_keeps_its_place_but_loses_its_power() -> None:
    assert neutral("  /restart") == "\u2044restart"
    assert neutral("1/2") == "1/2"


def test_a_long_quote_is_cut_and_a_zero_character_is_a_blank() -> None:
    reason = {"code": "unclear", "score": 1.0, "quote": "x" * 3000, "start": 4}
    (told,) = decision_of(request(), {"route": "hand_off", "urgency": 0, "reasons": [reason]})["reasons"]
    assert (len(told["quote"]), told["seq"]) == (500, 6)
    assert neutral("a\0b") == "a b"


def test_a_declined_fact_is_known_without_a_value() -> None:
    slots = slots_of(request(facts={"phone": {"status": "declined", "value": None}}))
    assert slots["phone"] == DECLINED


@pytest.mark.parametrize(
    ("asked", "turns", "opening"),
    [("start_date", 1, True), (None, 1, True), ("city", 1, None), ("start_date", 2, None), ("start_date", None, None)],
)
def test_only_the_message_after_the_greeting_opens_the_talk(
    asked: str | None, turns: int | None, opening: bool | None
) -> None:
    state = {"v": 1, "asked": "start_date", "turns": turns}
    assert slots_of(request(asked=asked, state=state)).get("opening") == opening


def test_a_hand_back_ends_the_counts_and_the_crisis() -> None:
    state = {"v": 1, "crisis": "danger", "trouble": 1, "unclear_in_a_row": 1, "skipped": ["phone"]}
    slots = slots_of(request(event="resume", state=state))
    assert "crisis" not in slots and "trouble" not in slots
    assert slots["skipped"] == ["phone"]


def test_a_fact_said_again_is_not_news() -> None:
    known = {"hours_per_week": {"status": "given", "value": 32}}
    entity = {"entity": "hours_per_week", "value": 32, "start": 4, "end": 10}
    assert facts_learned(request(facts=known), [entity]) == []
    confirming = request(facts=known, state={"v": 1, "confirming": True})
    assert facts_learned(confirming, [entity])[0]["quote"] == "32 uur"


def test_the_state_holds_only_what_is_needed() -> None:
    assert state_of({"asked": "city", "city": "Ede", "trouble": 0, "skipped": []}) == {"v": 1, "asked": "city"}


def test_glued_lines_make_one_bubble_and_buttons_stand_under_the_last() -> None:
    ask = {"text": "Vraag?", "buttons": [{"title": "Ja", "payload": "affirm"}], "said": {"asked": "city"}}
    offer = {"text": "Dat weet ik niet.", "buttons": [{"title": "Vraag het", "payload": "human"}], "said": {}}
    ack = {"text": "Mooi.", "buttons": None, "said": {"glue": " "}}
    first, second = bubbles([ack, offer, ask], "nl")
    assert (first["text"], first["buttons"]) == ("Mooi. Dat weet ik niet.", [])
    assert [button["payload"] for button in second["buttons"]] == ["affirm", "human"]


def test_another_language_is_a_bubble_of_its_own() -> None:
    lines = [{"text": "In Dutch:", "said": {"glue": " "}}, {"text": "Nee.", "said": {"lang": "nl"}}]
    assert [message["lang"] for message in bubbles(lines, "en")] == ["en", "nl"]
