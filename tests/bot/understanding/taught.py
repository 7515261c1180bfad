"""What data/nlu teaches, read without Rasa."""

from __future__ import annotations

from pathlib import Path

from bot.examples import Example, read_examples

NLU = Path(__file__).parents[3] / "data" / "nlu"


def examples(language: str) -> list[Example]:
    """Every example of a language, in the order of the files; held-out ones too."""
    return [example for example in read_examples(NLU) if example.language == language]


def taught(language: str) -> set[str]:
    """The intents."""
    return {example.intent for example in examples(language)}
