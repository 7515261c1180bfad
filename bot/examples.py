"""The examples of data/nlu as the models learn from them; read here without Rasa, for tests and cross-validation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

# Intents that are a person's, with the reason code each stands for.
REASON = {
    "ask_human": "asked_for_human",
    "emotional_load": "emotional_load",
    "complaint": "complaint",
    "sensitive_matter": "sensitive_matter",
    "negotiation": "negotiation",
    "beyond_the_bot": "beyond_the_bot",
    "contests_approach": "contests_approach",
    "crisis_self_harm": "crisis:self_harm",
    "crisis_third_person": "crisis:third_person",
    "crisis_violence_at_home": "crisis:violence_at_home",
    "crisis_danger": "crisis:danger",
    "crisis_exploitation": "crisis:exploitation",
    "crisis_homelessness": "crisis:homelessness",
    "crisis_threat": "crisis:threat",
}


@dataclass(frozen=True)
class Example:
    """One text of data/nlu. `kind` is of an intent that is a person's; `spans` are the words that make it so."""

    text: str
    intent: str
    kind: str | None = None
    spans: tuple[tuple[int, int], ...] = ()
    language: str = "nl"
    held_out: bool = False  # not learnt from: the thresholds are chosen by these

    @property
    def is_crisis(self) -> bool:
        return self.intent.startswith("crisis_")

    @property
    def need(self) -> str | None:
        """`intent:kind`, or the intent where it has no kinds; None of a routine one."""
        if self.intent not in REASON:
            return None
        return f"{self.intent}:{self.kind}" if self.kind else self.intent


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # forty times as fast, where it was built
# "32 uur, [meer lukt niet sinds papa er niet meer is](signal)": Rasa's way to mark words; here those of a person's.
_MARKED = re.compile(r"\[([^\[\]]*)\]\(signal\)")


def read_examples(folder: Path) -> list[Example]:
    """All examples of data/nlu, the files of each language in order, as Rasa hands them to the classifier."""
    return [
        _example(line[2:].strip(), block, language.name)
        for language in sorted(folder.iterdir())
        for file in sorted(language.glob("*.yml"))
        for block in yaml.load(file.read_text(encoding="utf-8"), Loader=_LOADER)["nlu"]  # noqa: S506  (a safe loader)
        for line in block["examples"].splitlines()
        if line.startswith("- ")
    ]


def _example(line: str, block: dict, language: str) -> Example:
    metadata = block.get("metadata") or {}
    text, spans = unmarked(line)
    return Example(text, block["intent"], metadata.get("kind"), spans, language, bool(metadata.get("held_out")))


def unmarked(line: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without its marks, and where the marked words stand in it."""
    text, spans, at = "", [], 0
    for mark in _MARKED.finditer(line):
        text += line[at : mark.start()]
        spans.append((len(text), len(text) + len(mark[1])))
        text, at = text + mark[1], mark.end()
    return text + line[at:], tuple(spans)
