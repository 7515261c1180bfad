"""What data/nlu teaches, read without Rasa."""

from __future__ import annotations

from pathlib import Path

import yaml

NLU = Path(__file__).parents[3] / "data" / "nlu"


def examples(language: str) -> list[tuple[str, str, str]]:
    """(file name, intent, text) of every example, in the order of the files."""
    found = []
    for file in sorted((NLU / language).glob("*.yml")):
        for block in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]:
            lines = block["examples"].splitlines()
            found += [(file.name, block["intent"], line[2:]) for line in lines if line.startswith("- ")]
    return found


def taught(language: str) -> set[tuple[str, str]]:
    return {(file, intent) for file, intent, _ in examples(language)}
