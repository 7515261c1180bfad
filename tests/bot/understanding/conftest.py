"""One model, learnt from the present data, for all tests of this folder."""

from __future__ import annotations

from dataclasses import fields

import pytest

from bot.components.intent_classifier import IntentClassifier
from bot.distress import Signal, signals
from bot.intents import IntentModel
from bot.signals import together
from bot.understanding import Reading, Thresholds, read
from tests.bot.understanding.taught import examples


class Reader:
    """Reads as the two components do together, with their default configuration."""

    def __init__(self) -> None:
        config = IntentClassifier.get_default_config()
        self.thresholds = Thresholds(**{f.name: config[f.name] for f in fields(Thresholds)})
        taught = examples("nl") + examples("en")
        self.model = IntentModel.learn([text for *_, text in taught], [i for _, i, _ in taught], c=config["c"])

    def read(self, text: str, asked: str | None = None) -> Reading:
        return read(text, self.model, self.thresholds, asked=asked)

    def signals(self, text: str) -> list[Signal]:
        return together(text, signals(text), self.read(text))

    def codes(self, text: str) -> set[str]:
        return {signal.code for signal in self.signals(text)}

    def calls_person(self, text: str) -> bool:
        return bool(self.codes(text) - {"irritation", "doubt"})


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader()
