"""What is learnt from data/nlu, as one thing that can be saved: the columns, what a text is about, whom it needs."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from skops import io as skops

from bot.encoder import Encoder
from bot.examples import REASON, Example
from bot.features import Features
from bot.intents import learn_intents, softmax
from bot.linear import Linear
from bot.needs import learn_kinds, learn_whether
from bot.sentences import split
from bot.thresholds import Blend, Thresholds, choose

HAVE_KINDS = ("emotional_load", "complaint", "sensitive_matter")
KIND_TEMPERATURE = 0.3
FEWEST_WORDS = 3  # of what is left beside the marked words, to be taught as routine by itself
FEWEST_HELD_OUT = 20  # of each side, to choose a threshold by


@dataclass
class Learnt:
    """The models and the thresholds; `evidence` and `probability` are what the thresholds are about."""

    features: Features
    intents: Linear
    whether: Linear
    kinds: Linear
    temperature: float
    blend: Blend = field(default_factory=lambda: Blend(np.array([0.5, 0.5, 0.0, 0.0]), 0.0))
    thresholds: dict[str, Thresholds] = field(default_factory=dict)

    @classmethod
    def learn(
        cls, examples: Sequence[Example], encoder: Encoder | None, *, c: float, c_needs: float, temperature: float
    ) -> Learnt:
        taught = [example for example in examples if not example.held_out]
        features = Features.learn([example.text for example in taught], encoder)
        marked = [(e, e.text[start:end]) for e in taught for start, end in e.spans]
        beside = [words for e in taught for words in _beside(e)]
        texts = [e.text for e in taught] + [words for _, words in marked]
        of_person = [*taught, *(e for e, _ in marked)]
        matrix = features.matrix([*texts, *beside])
        said = matrix[: len(texts)]
        with_kind = [i for i, e in enumerate(of_person) if e.need and (e.kind or e.intent not in HAVE_KINDS)]
        needed = [e.need is not None for e in of_person] + [False] * len(beside)
        with ThreadPoolExecutor(2) as pool:  # the separators are learnt outside Python: two cores do twice as much
            intents = pool.submit(learn_intents, said, [e.intent for e in of_person], c=c)
            whether = pool.submit(learn_whether, matrix, needed, c=c_needs)
            kinds = pool.submit(learn_kinds, said[with_kind], [str(of_person[i].need) for i in with_kind])
            model = cls(features, intents.result(), whether.result(), kinds.result(), temperature)
        model._choose_thresholds([example for example in examples if example.held_out])
        return model

    def _choose_thresholds(self, held_out: Sequence[Example]) -> None:
        if not held_out:
            return
        read = [self.features.matrix(texts_of(example.text)) for example in held_out]
        evidence = np.array([self.evidence(matrix) for matrix in read])
        share = np.array([self.crisis_share(matrix) for matrix in read])
        needed = np.array([e.need is not None for e in held_out])
        self.blend = Blend.learn(evidence, needed)
        probability = self.blend.probability(evidence)
        crisis = np.array([e.intent.startswith("crisis_") for e in held_out])
        for language in ("nl", "en"):
            own = np.array([e.language == language for e in held_out])
            if min(needed[own].sum(), (~needed[own]).sum()) >= FEWEST_HELD_OUT:
                self.thresholds[language] = choose(probability[own], share[own], needed[own], crisis[own])

    def evidence(self, matrix: csr_matrix) -> np.ndarray:
        """Four figures of one message, whose first row is the whole and whose others are its sentences: how far the
        whole leans to a person, how far its most loaded sentence does, and how much of the intents is a person's."""
        lean = self.whether.margins(matrix)[:, 0]
        share = self.share(self.intents.margins(matrix))
        return figures(lean, share)

    def crisis_share(self, matrix: csr_matrix) -> float:
        """How much of what the most loaded words are about is a crisis of some kind."""
        kinds = softmax(self.kinds.margins(matrix), KIND_TEMPERATURE)
        crises = kinds[:, [name.startswith("crisis_") for name in self.kinds.labels]].sum(axis=1)
        return float(crises[most_loaded(self.whether.margins(matrix)[:, 0])])

    def share(self, margins: np.ndarray) -> np.ndarray:
        """Of each row the share of the intents that are a person's, as a log odds between -6 and 6."""
        ours = softmax(margins, self.temperature)[:, [name in REASON for name in self.intents.labels]].sum(axis=1)
        ours = np.clip(ours, 0.0025, 0.9975)
        return np.asarray(np.log(ours / (1 - ours)))

    def save(self, file: Path) -> None:
        state = {
            "features": self.features.state(),
            "intents": self.intents.state(),
            "whether": self.whether.state(),
            "kinds": self.kinds.state(),
            "temperature": self.temperature,
            "blend": self.blend.state(),
            "thresholds": {language: asdict(chosen) for language, chosen in self.thresholds.items()},
        }
        skops.dump(state, file)

    @classmethod
    def load(cls, file: Path, encoder: Encoder | None) -> Learnt:
        """Raises EncoderUnavailable when the model was trained with another encoder."""
        state = skops.load(file, trusted=[])
        return cls(
            Features.restore(state["features"], encoder),
            Linear.restore(state["intents"]),
            Linear.restore(state["whether"]),
            Linear.restore(state["kinds"]),
            state["temperature"],
            Blend(**state["blend"]),
            {language: Thresholds(**chosen) for language, chosen in state["thresholds"].items()},
        )


def texts_of(text: str) -> list[str]:
    """The whole, and each of its sentences if it has several."""
    spans = split(text)
    return [text, *(text[start:end] for start, end in spans)] if len(spans) > 1 else [text]


def figures(lean: np.ndarray, share: np.ndarray) -> np.ndarray:
    """See Learnt.evidence; the first of each is the whole's."""
    parts = slice(1, None) if len(lean) > 1 else slice(0, None)
    return np.array([lean[0], lean[parts].max(), share[0], share[parts].max()])


def most_loaded(lean: np.ndarray) -> int:
    """The row of the sentence that leans furthest to a person; of a message of one sentence the whole."""
    return 1 + int(lean[1:].argmax()) if len(lean) > 1 else 0


def _beside(example: Example) -> list[str]:
    """The sentences of a marked text that hold none of the marked words: routine, whatever stands next to them."""
    if not example.spans:
        return []
    found = [
        example.text[start:end]
        for start, end in split(example.text)
        if all(end <= begin or start >= stop for begin, stop in example.spans)
    ]
    return [words for words in found if len(words.split()) >= FEWEST_WORDS]
