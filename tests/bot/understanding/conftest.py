"""The trained model, for all tests of this folder, read without Rasa."""

from __future__ import annotations

import tarfile
import tempfile
from dataclasses import fields
from pathlib import Path

import pytest

from bot.components.intent_classifier import FILE, IntentClassifier
from bot.distress import Signal, signals
from bot.encoder import encoder_of
from bot.language import detect
from bot.learnt import Learnt
from bot.signals import together
from bot.understanding import Reading, Routine, read


class Reader:
    """Reads as the two components do together, with their default configuration."""

    def __init__(self, model: Path) -> None:
        config = IntentClassifier.get_default_config()
        self.routine = Routine(**{f.name: config[f.name] for f in fields(Routine)})
        with tarfile.open(model) as archive, tempfile.TemporaryDirectory() as folder:
            member = next(one for one in archive.getmembers() if one.name.endswith(FILE))
            member.name = FILE
            archive.extract(member, folder)
            self.learnt = Learnt.load(Path(folder, FILE), encoder_of(config["encoder"]))

    def read(self, text: str, asked: str | None = None) -> Reading:
        return read(text, self.learnt, self.routine, language=detect(text) or "nl", asked=asked)

    def signals(self, text: str) -> list[Signal]:
        return together(text, signals(text), self.read(text))

    def codes(self, text: str) -> set[str]:
        return {signal.code for signal in self.signals(text)}

    def calls_person(self, text: str) -> bool:
        return bool(self.codes(text) - {"irritation", "doubt"})


@pytest.fixture(scope="session")
def reader(model: Path) -> Reader:
    return Reader(model)
