"""One model, learnt from the present data, for all tests of this folder."""

from __future__ import annotations

from dataclasses import fields

import pytest

from bot.components.intent_classifier import IntentClassifier
from bot.distress import Signal, signals
from bot.encoder import encoder_of
from bot.examples import read_examples
from bot.language import detect
from bot.learnt import Learnt
from bot.signals import together
from bot.understanding import Reading, Routine, read
from tests.bot.understanding.taught import NLU


class Reader:
    """Reads as the two components do together, with their default configuration."""

    def __init__(self) -> None:
        config = IntentClassifier.get_default_config()
        self.routine = Routine(**{f.name: config[f.name] for f in fields(Routine)})
        options = {name: config[name] for name in ("c", "c_needs", "temperature")}
        self.learnt = Learnt.learn(read_examples(NLU), encoder_of(config["encoder"]), **options)

    def read(self, text: str, asked: str | None = None) -> Reading:
        return read(text, self.learnt, self.routine, language=detect(text) or "nl", asked=asked)

    def signals(self, text: str) -> list[Signal]:
        return together(text, signals(text), self.read(text))

    def codes(self, text: str) -> set[str]:
        return {signal.code for signal in self.signals(text)}

    def calls_person(self, text: str) -> bool:
        return bool(self.codes(text) - {"irritation", "doubt"})


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader()
