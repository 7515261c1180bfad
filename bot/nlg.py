"""Chooses among a response's variations by turn instead of by chance, and fills in what candidates wrote unread."""

from __future__ import annotations

import re
from typing import Any

from rasa.core.nlg.generator import ResponseVariationFilter
from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

_VARIABLE = re.compile(r"{(\w+)}")


class NoSuchResponse(Exception):
    """The domain has no such text in the candidate's language: the turn must fail rather than leave a line out."""


class VariedResponses(TemplatedNaturalLanguageGenerator):
    """Turn n speaks variation n: never twice the same in a row, and the same in every test. An action may give the
    response another wording; its buttons stay."""

    def __init__(self, endpoint_config: EndpointConfig | None, domain: Domain) -> None:
        super().__init__(domain.responses)  # replaced by the agent when a model is loaded

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        slots = tracker.current_slot_values()
        slots["language"] = kwargs.get("speak") or slots.get("language")
        choose = ResponseVariationFilter(self.responses).responses_for_utter_action
        fitting = choose(utter_action, output_channel, slots) if utter_action in self.responses else []
        if not fitting:
            raise NoSuchResponse(utter_action)
        chosen = fitting[(slots.get("turns") or 0) % len(fitting)]
        values = {name: str(value) for name, value in kwargs.items() if isinstance(value, str | int | float)}
        filled: dict[str, Any] = {"text": fill(kwargs.get("wording") or chosen.get("text") or "", values)}
        if chosen.get("buttons"):
            filled["buttons"] = [{**b, "title": fill(b["title"], values)} for b in chosen["buttons"]]
        return filled


def fill(text: str, values: dict[str, str]) -> str:
    """Values in place of `{names}`, in one pass: braces inside a value are only text."""
    return _VARIABLE.sub(lambda m: values.get(m[1], m[0]), text)
