"""Marks the words that call for a person: by the rules of bot/distress.py, and by what the classifier read."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.intent_classifier import READING
from bot.distress import signals
from bot.escalation import CALLS_NOBODY, OTHER_LANGUAGE
from bot.other_languages import is_other_language
from bot.signals import together


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class SignalDetector(GraphComponent, EntityExtractorMixin):
    """Adds one `signal` entity per reason code; `why` names the rule, or "model"."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SignalDetector:
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = message.get(TEXT) or ""
            marks = [
                {
                    "entity": "signal",
                    "value": signal.code,
                    "start": signal.start,
                    "end": signal.end,
                    "score": round(signal.score, 3),
                    "why": signal.why,
                    **({"would_call": True} if signal.would_call else {}),
                }
                for signal in together(text, signals(text), message.get(READING))
            ]
            if is_other_language(text) and all(mark["value"] in CALLS_NOBODY for mark in marks):
                other = {"entity": "signal", "value": OTHER_LANGUAGE, "start": 0, "end": len(text), "score": 1.0}
                marks = [other, *(mark for mark in marks if mark.get("would_call"))]
            found = [*message.get(ENTITIES, []), *self.add_extractor_name(marks)]
            message.set(ENTITIES, found, add_to_output=True)
        return messages
