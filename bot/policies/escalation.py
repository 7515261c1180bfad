"""Calls a person when one is needed; says nothing otherwise."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from rasa.core.policies.policy import Policy, PolicyPrediction, SupportedData
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.escalation import Counts, Decision, decide
from bot.tracked import only_hears

ACTION_OF = {"hand_off": "action_hand_off", "clarify": "action_clarify"}
WITHOUT_WORDS = ("start", "resume")  # events of the conversation, not something that was said


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=False)
class EscalationPolicy(Policy):
    """Reads `signal` entities and the intent of this turn only; abstains when the message is routine."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"priority": 100}  # above the rules, whatever they predict

    @staticmethod
    def supported_data() -> SupportedData:
        return SupportedData.ML_AND_RULE_DATA

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EscalationPolicy:
        return cls(config, model_storage, resource, execution_context)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> EscalationPolicy:
        return cls(config, model_storage, resource, execution_context)

    def train(self, training_trackers: list[Any], domain: Domain, **kwargs: Any) -> Resource:
        return self._resource

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> PolicyPrediction:
        if tracker.latest_action_name in ACTION_OF.values():
            return self._predict(ACTION_LISTEN_NAME, domain)  # no question after "I'm bringing in a colleague"
        if tracker.latest_action_name != ACTION_LISTEN_NAME:
            return self._prediction(self._default_predictions(domain))

        before = counts_of(tracker)
        decision, after = decide_for(tracker, before)
        counted = [SlotSet(name, value) for name, value in asdict(after).items() if value != asdict(before)[name]]
        if decision.route == "handle":
            return self._prediction(self._default_predictions(domain), events=counted)
        return self._predict(ACTION_OF[decision.route], domain, decision, counted)

    def _predict(
        self, action: str, domain: Domain, decision: Decision | None = None, counted: list[SlotSet] | None = None
    ) -> PolicyPrediction:
        probabilities = self._default_predictions(domain)
        probabilities[domain.index_for_action(action)] = 1.0
        said = {**decision.as_json(), "about": decision.about} if decision else None
        return self._prediction(
            probabilities,
            events=counted,
            optional_events=[SlotSet("decision", said)] if said else None,
            is_no_user_prediction=True,  # ranks above every other kind of prediction
            action_metadata={"decision": decision.as_json()} if decision else None,
        )


def counts_of(tracker: DialogueStateTracker) -> Counts:
    """The counts that the slots hold; zero where a tracker has no such slot."""
    held = {name: tracker.slots[name].value for name in asdict(Counts()) if name in tracker.slots}
    return Counts(**{name: value for name, value in held.items() if value is not None})


def decide_for(tracker: DialogueStateTracker, counts: Counts) -> tuple[Decision, Counts]:
    """The decision about the latest message of a tracker."""
    message = tracker.latest_message
    if message is None or message.intent_name in (None, *WITHOUT_WORDS):
        return Decision(), counts
    confidence = message.intent.get("confidence") or 0.0
    decision, after = decide(message.text or "", message.intent_name, confidence, message.entities, counts)
    if only_hears(tracker):  # nobody sees an offer that is made here
        after = replace(after, offered=counts.offered, gently=counts.gently, calm=counts.calm)
    return decision, after
