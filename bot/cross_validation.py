"""What the model makes of examples that it did not learn: `python -m bot.cross_validation`, one JSON line for each.

Five folds, each with the same share of every intent in both languages. Learns as the classifier does in training.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import yaml
from sklearn.model_selection import StratifiedKFold

from bot.components.intent_classifier import IntentClassifier
from bot.intents import IntentModel, softmax
from bot.understanding import Thresholds

ROOT = Path(__file__).resolve().parent.parent
CLASSIFIER = "bot.components.intent_classifier.IntentClassifier"
FOLDS = 5
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
ENTITY = re.compile(r"\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})")  # [words](name) or [words]{...}


@dataclass(frozen=True)
class Example:
    text: str
    intent: str
    language: str


@dataclass(frozen=True)
class Predicted:
    intent: str
    confidence: float


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bot.cross_validation", description=__doc__)
    parser.add_argument("--folds", type=int, default=FOLDS)
    arguments = parser.parse_args()
    examples = read_examples(ROOT / "data" / "nlu")
    for example, predicted in zip(examples, cross_validate(examples, arguments.folds), strict=True):
        row = {"language": example.language, "wanted": example.intent, **vars(predicted)}
        sys.stdout.write(json.dumps(row) + "\n")


def learn(examples: Sequence[Example]) -> Learnt:
    """The one place that knows how the classifier learns and reads."""
    config = _config()
    model = IntentModel.learn([e.text for e in examples], [e.intent for e in examples], c=config["c"])
    thresholds = Thresholds(**{f.name: config[f.name] for f in fields(Thresholds)})
    return Learnt(model, thresholds)


class Learnt:
    def __init__(self, model: IntentModel, thresholds: Thresholds) -> None:
        self.model, self.temperature = model, thresholds.temperature

    def predict(self, texts: Sequence[str]) -> list[Predicted]:
        """Of each text as a whole, with no question asked before it."""
        scores = softmax(self.model.margins(texts), self.temperature)
        return [
            Predicted(
                intent=self.model.intents[row.argmax()],
                confidence=round(float(row.max()), 4),
            )
            for row in scores
        ]


def cross_validate(examples: Sequence[Example], folds: int = FOLDS) -> list[Predicted]:
    """In the order of the examples, each by a model that was learnt from the other folds."""
    predicted: dict[int, Predicted] = {}
    splits = StratifiedKFold(folds, shuffle=True, random_state=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # an intent with fewer examples than folds: it is fine
        for known, unknown in splits.split(examples, [f"{e.language} {e.intent}" for e in examples]):
            learnt = learn([examples[i] for i in known])
            predicted.update(zip(unknown, learnt.predict([examples[i].text for i in unknown]), strict=True))
    return [predicted[i] for i in range(len(examples))]


def read_examples(folder: Path) -> list[Example]:
    """Every example of every intent, without the marks of its entities; the folder's name is the language."""
    found: dict[tuple[str, str], Example] = {}
    for path in sorted(folder.glob("*/*.yml")):
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)  # noqa: S506 - a safe loader
        for entry in content.get("nlu") or ():
            for text in _texts(entry) if "intent" in entry else ():
                example = Example(text, entry["intent"], path.parent.name)
                found.setdefault((example.language, text), example)
    return list(found.values())


def _texts(entry: dict[str, Any]) -> Iterable[str]:
    examples = entry["examples"]
    lines = [line.partition("- ")[2] for line in examples.splitlines()] if isinstance(examples, str) else examples
    for line in lines:
        text = line["text"] if isinstance(line, dict) else line
        if text := ENTITY.sub(r"\1", text.removeprefix("- ")).strip():
            yield text


def _config() -> dict[str, Any]:
    """The classifier's, with what config.yml changes of it."""
    pipeline = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))["pipeline"]
    given: dict[str, Any] = next(part for part in pipeline if part["name"] == CLASSIFIER)
    return {**IntentClassifier.get_default_config(), **given}


if __name__ == "__main__":
    main()
