"""Reads what a message is about: the whole of it, and each of its sentences."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from skops import io as skops

from bot.intents import IntentModel
from bot.understanding import Thresholds, read

# What the classifier leaves on a message for the signal detector; not part of the parse result.
READING = "reading"
RANKED = 10  # entries of intent_ranking


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent, EntityExtractorMixin, RasaIntentClassifier):
    """One linear model for Dutch and English; sets the intent, and a `question` entity for every question asked."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # Softness of the separators. 0.3 to 1 cannot be told apart in cross-validation.
            "c": 0.5,
            # Scores are softmax(margin / temperature): lower is more outspoken. Goes with the thresholds below.
            "temperature": 0.15,
            # A routine intent below this is `nlu_fallback`: clarified, not acted on.
            "routine": 0.35,
            # ... as is one that leads the next routine intent by less than this, unless it answers what was asked.
            "lead": 0.05,
            # A vacancy question beside another subject counts from here.
            "question": 0.35,
            # What the asked question adds to the margin of its own answer.
            "asked": 0.35,
            # Together, the intents that are a person's call one from here: in the whole message ...
            "person": 0.5,
            # ... in one sentence of several, which is read out of its context, if the whole agrees ...
            "person_in_part": 0.7,
            # ... and if it does not.
            "person_in_part_alone": 0.9,
            # From here a person is offered, not called.
            "doubt": 0.25,
            # Sentences of which each calls for a person by at most this, and is a routine intent by at least that, are
            # routine together, however blurred the whole is.
            "plain": 0.05,
            "plain_routine": 0.6,
            # From here, all kinds of crisis together, the model alone may call it a crisis.
            "crisis": 0.5,
        }

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, model: IntentModel | None = None
    ) -> None:
        self.config = config
        self.storage = storage
        self.resource = resource
        self.model = model
        self.thresholds = Thresholds(**{f.name: config[f.name] for f in fields(Thresholds)})

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
        examples = [e for e in training_data.intent_examples if e.get(TEXT) and e.get(INTENT)]
        self.model = IntentModel.learn(
            [e.get(TEXT) for e in examples], [e.get(INTENT) for e in examples], c=self.config["c"]
        )
        with self.storage.write_to(self.resource) as folder:
            skops.dump(self.model.state(), folder / "intents.skops")
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
            file = folder / "intents.skops"
            state = skops.load(file, trusted=skops.get_untrusted_types(file=file))
        return cls(config, model_storage, resource, IntentModel.restore(state))

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        for message in messages:
            reading = read(message.get(TEXT) or "", self.model, self.thresholds, asked=asked_in(tracker))
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


def asked_in(tracker: DialogueStateTracker | None) -> str | None:
    """The question just asked; `rasa test` and `rasa shell nlu` bring no tracker or an empty one."""
    if tracker is None or "asked" not in tracker.slots:
        return None
    asked = tracker.get_slot("asked")
    return str(asked) if asked else None
