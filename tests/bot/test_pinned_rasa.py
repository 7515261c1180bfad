"""What the channel and the texts lean on inside the pinned Rasa: if a release changes it, this says so first."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.core.processor import MessageProcessor
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

import bot.channel  # noqa: F401  (replaces the slow check)
from bot.nlg import NoSuchResponse, VariedResponses, fill


def test_the_private_methods_of_a_turn_are_as_they_were() -> None:
    assert list(inspect.signature(MessageProcessor._handle_message_with_tracker).parameters) == [
        "self",
        "message",
        "tracker",
    ]
    assert list(inspect.signature(MessageProcessor._run_prediction_loop).parameters) == [
        "self",
        "output_channel",
        "tracker",
    ]


def test_a_message_can_be_parsed_with_what_components_leave_on_it() -> None:
    assert list(inspect.signature(MessageProcessor.parse_message).parameters) == [
        "self",
        "message",
        "tracker",
        "only_output_properties",
    ]


def test_a_call_of_the_action_server_still_goes_through_the_endpoint_and_takes_headers() -> None:
    request = inspect.unwrap(EndpointConfig.request)
    assert "kwargs" in inspect.signature(request).parameters
    assert "self.action_endpoint.request(" in inspect.getsource(RemoteAction.run)
    assert 'headers.update(kwargs["headers"])' in inspect.getsource(request)


def test_an_actions_result_is_still_checked() -> None:
    action = RemoteAction("action_x", None)
    assert action._validate_action_result({"events": [], "responses": []})
    with pytest.raises(ValidationError):
        action._validate_action_result({"events": "none"})


def speaking(language: str, turns: int) -> DialogueStateTracker:
    slots = [AnySlot(name, mappings=[{}]) for name in ("language", "turns")]
    events = [SlotSet("language", language), SlotSet("turns", turns)]
    return DialogueStateTracker.from_events("x", events, slots)


def texts() -> VariedResponses:
    nl, en = ([{"type": "slot", "name": "language", "value": language}] for language in ("nl", "en"))
    responses: dict[str, Any] = {
        "utter_ack": [
            {"condition": nl, "text": "{Value}, genoteerd."},
            {"condition": nl, "text": "{Value}, dank je."},
            {"condition": en, "text": "{Value}, noted."},
        ]
    }
    varied = VariedResponses(None, Domain.empty())
    varied.responses = responses
    return varied


async def said(language: str, turns: int, **values: Any) -> str:
    return str((await texts().generate("utter_ack", speaking(language, turns), "turn", **values))["text"])


def run(coroutine: Any) -> Any:
    return asyncio.run(coroutine)


def test_variations_take_turns_in_the_candidates_language() -> None:
    assert run(said("nl", 2, Value="Ede")) == "Ede, genoteerd."
    assert run(said("nl", 3, Value="Ede")) == "Ede, dank je."
    assert run(said("en", 3, Value="Ede")) == "Ede, noted."


def test_what_candidates_write_is_never_a_template() -> None:
    assert run(said("nl", 2, Value="{language} {0} C[0[x")) == "{language} {0} C[0[x, genoteerd."
    assert fill("{a}{b}", {"a": "{b}", "b": "x"}) == "{b}x"


def test_a_missing_text_fails_the_turn_instead_of_leaving_a_line_out() -> None:
    with pytest.raises(NoSuchResponse):
        run(texts().generate("utter_gone", speaking("nl", 1), "turn"))
    with pytest.raises(NoSuchResponse):
        run(texts().generate("utter_ack", speaking("fr", 1), "turn"))
