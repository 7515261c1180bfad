"""What the model makes of examples that it did not learn: `python -m bot.cross_validation`, one JSON line for each.

Five folds, each with the same share of every intent in both languages. Learns as the classifier does in training.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from sklearn.model_selection import StratifiedKFold

from bot.components.intent_classifier import IntentClassifier
from bot.encoder import encoder_of
from bot.examples import Example, read_examples
from bot.features import Features
from bot.intents import learn_intents, softmax
from bot.learnt import with_network
from bot.network import Network

ROOT = Path(__file__).resolve().parent.parent
CLASSIFIER = f"{IntentClassifier.__module__}.{IntentClassifier.__name__}"
FOLDS = 5


@dataclass(frozen=True)
class Predicted:
    intent: str
    confidence: float


def main() -> None:
    # Those that are held out are for the thresholds, and no part of what the intents are learnt from.
    examples = [example for example in read_examples(ROOT / "data" / "nlu") if not example.held_out]
    config = configured(ROOT / "config.yml")
    for example, predicted in zip(examples, cross_validate(examples, config), strict=True):
        row = {"language": example.language, "wanted": example.intent, **vars(predicted)}
        sys.stdout.write(json.dumps(row) + "\n")


def cross_validate(examples: Sequence[Example], config: dict[str, Any], folds: int = FOLDS) -> list[Predicted]:
    """In the order of the examples: of each as a whole, by models that were learnt from the other folds.

    The columns are learnt once, from all texts: they know no intents, and learning them is half of the time.
    """
    texts, encoder = [example.text for example in examples], encoder_of(config["encoder"], threads=2)
    _, matrix = Features.learn(texts)
    vectors = encoder.encode(texts) if encoder else None
    predicted: dict[int, Predicted] = {}
    for known, unknown in _folds(examples, folds):
        learnt = learn_intents(matrix[known], [examples[i].intent for i in known], c=config["c"], processes=2)
        margins = learnt.margins(matrix[unknown])
        if vectors is not None:
            network = Network.learn(vectors[known], [examples[i].need or examples[i].intent for i in known])
            margins = with_network(margins, network, network.shares(vectors[unknown]), learnt.labels)
        for i, scores in zip(unknown, softmax(margins, config["temperature"]), strict=True):
            best = int(scores.argmax())
            predicted[i] = Predicted(str(learnt.labels[best]), round(float(scores[best]), 4))
    return [predicted[i] for i in range(len(examples))]


def _folds(examples: Sequence[Example], folds: int) -> list[tuple[list[int], list[int]]]:
    """(known, unknown) of each."""
    splits = StratifiedKFold(folds, shuffle=True, random_state=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # an intent with fewer examples than folds: it is fine
        found = splits.split(examples, [f"{example.language} {example.intent}" for example in examples])
        return [(known.tolist(), unknown.tolist()) for known, unknown in found]


def configured(path: Path) -> dict[str, Any]:
    """The classifier's configuration: its own, with what config.yml changes of it."""
    pipeline = yaml.safe_load(path.read_text(encoding="utf-8"))["pipeline"]
    given: dict[str, Any] = next(part for part in pipeline if part["name"] == CLASSIFIER)
    return {**IntentClassifier.get_default_config(), **given}


if __name__ == "__main__":
    main()
