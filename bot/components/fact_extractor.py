"""Finds what a message says about the candidate."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_NAME_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from skops import io as skops

from bot.asides import is_hello, recalls, wants_forgotten
from bot.belief import Belief, read_answers
from bot.custom import named, question_of
from bot.escalation import CALLS_NOBODY, DOUBT, IRRITATION
from bot.examples import REASON
from bot.grave import is_grave
from bot.language import wants
from bot.memory import DECLINED, FACTS, NO_PREFERENCE, answers
from bot.parsing.places import names_of_places
from bot.reading import (
    FREE_TEXT,
    Context,
    changed_words,
    declines_offer,
    facts_in,
    few_words,
    settle_intent,
    told_beside,
    topic_of,
    unasked,
    volunteered,
    without,
    without_answers,
)
from bot.sentences import split
from bot.understanding import FALLBACK

FEW_BESIDE = 4  # words beside each value, as in "ik woon in Zeist hoor"
PLAINLY_ASKED, SHORT_QUESTION = 0.8, 6  # score, and words
SURE = 0.95  # score from which the model alone is believed, whatever was asked
FACE_TO_FACE = ("in person", "face to face", "in het echt")  # to say later what is not said now


ANSWERS = Path(__file__).resolve().parents[2] / "data" / "answers"
FILE = "belief.skops"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class FactExtractor(GraphComponent, EntityExtractorMixin):
    """Adds one entity per fact, and turns an unsure intent into the answer that the facts make it."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"sure": 0.6}  # an answer in which no value was found is unclear below this confidence

    def __init__(self, sure: float, storage: ModelStorage, resource: Resource, belief: Belief | None = None) -> None:
        self.sure = sure
        self.storage = storage
        self.resource = resource
        self.belief = belief

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FactExtractor:
        return cls(config["sure"], model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learns which facts to believe, from data/answers rather than from the examples."""
        self.belief = Belief.learn(read_answers(ANSWERS))
        with self.storage.write_to(self.resource) as folder:
            skops.dump(self.belief.state() if self.belief else {}, folder / FILE)
        return self.resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> FactExtractor:
        names_of_places()  # made before the first candidate has to wait for it
        with model_storage.read_from(resource) as folder:
            state = skops.load(folder / FILE, trusted=[])
        return cls(config["sure"], model_storage, resource, Belief.restore(state) if state else None)

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        for message in messages:
            text = message.get(TEXT) or ""
            entities = message.get(ENTITIES, [])
            said = intent = (message.get(INTENT) or {}).get(INTENT_NAME_KEY) or "nlu_fallback"
            context = context_of(tracker, entities)
            intent, entities = answered_by_choice(text, intent, entities, context)
            intent = meant(text, intent, context)
            signalled = any(e["entity"] == "signal" and e["value"] not in CALLS_NOBODY for e in entities)
            loaded = loaded_words(entities)
            found = facts_in(text, intent, context, signalled=signalled, loaded=loaded, belief=self.belief)
            found += told_beside(text, loaded, found, context) if signalled else []
            found = without_shrugs(text, entities, found)
            intent, entities = answered_about_contact(text, intent, entities, found, context)
            found = self.add_extractor_name(found or changed_words(text, context))
            confidence = (message.get(INTENT) or {}).get("confidence") or 0.0
            if not found and confidence > 0 and not any(e["entity"] == "signal" for e in entities):
                told = few_words(text, intent, context) or volunteered(text, intent, confidence, context)
                told = told or unasked(text, intent, confidence, context)
                found = self.add_extractor_name(told)
            questions = [e for e in entities if e["entity"] == "question" and not recalls(text)]
            standing = without_answers(questions, found, text)
            entities = [e for e in entities if e["entity"] != "question" or e in standing] + found
            entities = without_doubt(text, entities, found)
            message.set(ENTITIES, entities, add_to_output=True)
            settled = settle_intent(intent, confidence, entities, context.asked, sure=self.sure)
            settled = topic_of(text, settled, entities)
            if wants(text) and not found and not standing:
                settled = "switch_language"
            if settled != said:
                message.set(INTENT, {**message.get(INTENT), INTENT_NAME_KEY: settled}, add_to_output=True)
        return messages


def loaded_words(entities: list[dict[str, Any]]) -> list[tuple[int, int]]:
    """Where the words stand that call for a person, but for a plain wish to speak to one."""
    calm = (*CALLS_NOBODY, REASON["ask_human"])
    return [(e["start"], e["end"]) for e in entities if e["entity"] == "signal" and e["value"] not in calm]


def without_shrugs(text: str, entities: list[dict[str, Any]], found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """ "It is what it is. It's always what it is", "laat maar, het maakt toch niet uit": of somebody who may not be
    well it is no preference about a start, and the question stays open."""
    weighed = any(e["entity"] == "signal" and e["value"] != IRRITATION for e in entities)
    if not weighed or len(text.split()) <= FEW_BESIDE:
        return found
    return [e for e in found if e["value"] != NO_PREFERENCE]


def without_doubt(text: str, entities: list[dict[str, Any]], found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """ "Zeist", "32 uur graag": a message that is all values is proven to be routine, however odd it looks."""
    doubts = [e for e in entities if e["entity"] == "signal" and e["value"] == DOUBT]
    if not any(e.get("why") == "model" and not e.get("would_call") for e in doubts):
        return entities
    if len(text.split()) <= FEW_BESIDE and any(e["entity"] == "custom" for e in found):
        return [e for e in entities if not (e["entity"] == "signal" and e["value"] == DOUBT)]
    values = [e for e in found if e["entity"] not in FREE_TEXT and e["entity"] != "custom"]
    asked = [e for e in entities if e["entity"] == "question" and e["score"] >= PLAINLY_ASKED]
    if not values or not all(
        _all_values(text[start:end], _within(values, start, end)) or _just_asks(text[start:end], asked, start)
        for start, end in split(text)
    ):
        return entities
    return [e for e in entities if not (e["entity"] == "signal" and e["value"] == DOUBT)]


def _within(values: list[dict[str, Any]], start: int, end: int) -> list[dict[str, Any]]:
    """Those that begin in these words, counted from where the words begin."""
    return [{**e, "start": e["start"] - start, "end": e["end"] - start} for e in values if start <= e["start"] < end]


def _all_values(sentence: str, values: list[dict[str, Any]]) -> bool:
    """Whether a sentence says little beside its values."""
    places = {e["start"] for e in values}
    return len(_words(without(sentence, values))) <= FEW_BESIDE * len(places)


def _just_asks(sentence: str, asked: list[dict[str, Any]], start: int) -> bool:
    """Whether a sentence is one short question that was understood."""
    return len(_words(sentence)) <= SHORT_QUESTION and any(e["start"] == start for e in asked)


def _words(text: str) -> list[str]:
    return re.findall(r"\w{2,}", text)


def meant(text: str, intent: str, context: Context) -> str:
    """What its words say plainly. Above all what is asked about one's own answers: the model takes "my hours" for the
    vacancy's."""
    if intent in REASON:
        return intent
    if is_hello(text):
        return "greet"
    if declines_offer(text, context):
        return "deny"
    if wants_forgotten(text, context.all_custom):
        return "forget_fact"
    return "ask_memory" if recalls(text) else intent


def answered_by_choice(
    text: str, intent: str, entities: list[dict[str, Any]], context: Context
) -> tuple[str, list[dict[str, Any]]]:
    """A vacancy's choices are words the model never learnt: "the bills, I used to work at a bank" names one of them and
    holds no grave word, so what the model alone made of it, and was not sure of, is a doubt."""
    signals = [e for e in entities if e["entity"] == "signal" and e["value"] not in CALLS_NOBODY]
    learnt = bool(signals) and all(e.get("why") == "model" and e["score"] < SURE for e in signals)
    if not (learnt and context.custom and named(text, context.custom)) or is_grave(text):
        return intent, entities
    kept = [e for e in entities if e not in signals]
    return (FALLBACK if intent in REASON else intent), [*kept, {**signals[0], "value": DOUBT}]


def answered_about_contact(
    text: str, intent: str, entities: list[dict[str, Any]], found: list[dict[str, Any]], context: Context
) -> tuple[str, list[dict[str, Any]]]:
    """ "Please call me" answers how somebody wants to be reached, and "I'd rather discuss that in person" declines a
    question that stands open; unless a person is asked for in so many words."""
    told = [e for e in found if e["entity"] == "contact_channel" and context.asked == "contact_channel"]
    declined = [e for e in found if e["value"] == DECLINED]
    asks = [e for e in entities if e["entity"] == "signal" and _may_ask_for_person(text, e)]
    if not (told or declined) or any(
        e.get("why") != "model" and not (declined and _face_to_face(text, e)) for e in asks
    ):
        return intent, entities
    if intent == "ask_human":
        intent = "refuse" if declined else "answer_contact_channel"
    return intent, [e for e in entities if e not in asks]


def _may_ask_for_person(text: str, signal: dict[str, Any]) -> bool:
    """Words that ask for one, and "in person" where the whole message made it a mere doubt."""
    if signal["value"] == DOUBT:
        return _face_to_face(text, signal) and not signal.get("would_call")
    return bool(signal["value"] == "asked_for_human")


def _face_to_face(text: str, signal: dict[str, Any]) -> bool:
    return text[signal["start"] : signal["end"]].lower().endswith(FACE_TO_FACE)


def context_of(tracker: DialogueStateTracker, entities: list[dict[str, Any]]) -> Context:
    """The talk so far, as far as the tracker holds it: in `rasa test` and `rasa shell nlu` it holds nothing."""
    slots = {name: slot.value for name, slot in tracker.slots.items()}
    language = next((e["value"] for e in entities if e["entity"] == "language"), None) or slots.get("language") or "nl"
    now = slots.get("now")
    asked, last_asked = slots.get("asked"), slots.get("last_asked")
    known = {name: slots[name] for name in FACTS if slots.get(name) is not None}
    known |= slots.get("custom_answers") or {}
    if asked and not slots.get("confirming") and asked not in (slots.get("reopened") or ()) and _known(asked, known):
        asked, last_asked = None, asked  # answered meanwhile: a bare value is no answer to it, a correction may be
    return Context(
        language=language,
        today=datetime.fromisoformat(now).date() if now else date.today(),  # noqa: DTZ011  (rasa shell: where it runs)
        asked=asked,
        last_asked=last_asked,
        confirming=bool(slots.get("confirming")),
        offered=bool(slots.get("offered")),
        known=known,
        custom=question_of(asked, slots.get("vacancy")),
        country=(slots.get("vacancy") or {}).get("country"),
        all_custom=(slots.get("vacancy") or {}).get("custom") or (),
        opening=bool(slots.get("opening")),
    )


def _known(slug: str, known: dict[str, Any]) -> bool:
    return any(name in known for name in answers(slug))
