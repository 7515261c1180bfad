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
from bot.stories import tell_stories
from bot.thresholds import Blend, Thresholds, choose

HAVE_KINDS = ("emotional_load", "complaint", "sensitive_matter")
KIND_TEMPERATURE = 0.3
FEWEST_WORDS = 3  # of what is left beside the marked words, to be taught as routine by itself
FEWEST_HELD_OUT = 20  # of each side, to choose a threshold by


@dataclass
class Evidence:
    """What the models say of one message: a row for the whole, and one for each of its sentences if it has several."""

    needs: np.ndarray  # how far it leans to a person
    share: np.ndarray  # log odds of the intents that are a person's
    urgent: np.ndarray  # how far it leans to a crisis
    crises: np.ndarray  # log odds of the kinds that are a crisis
    intents: np.ndarray  # margins
    kinds: np.ndarray  # shares of one

    @property
    def _parts(self) -> slice:
        return slice(1, None) if len(self.needs) > 1 else slice(0, None)

    @property
    def needed(self) -> np.ndarray:
        """What the probability that a person is needed is made of."""
        return np.array([self.needs[0], self.needs[self._parts].max(), self.share[0], self.share[self._parts].max()])

    @property
    def crisis(self) -> np.ndarray:
        """What the probability that it is a crisis is made of."""
        parts = self._parts
        own = [self.urgent[0], self.urgent[parts].max(), self.crises[0], self.crises[parts].max()]
        return np.array([*self.needed, *own])

    def alone(self, row: int) -> np.ndarray:
        """The evidence of one row as if it were a message of its own."""
        return np.array([self.needs[row], self.needs[row], self.share[row], self.share[row]])


@dataclass
class Learnt:
    """The models, and the thresholds for what they say."""

    features: Features
    intents: Linear
    whether: Linear
    urgent: Linear
    kinds: Linear
    temperature: float
    blend: Blend = field(default_factory=lambda: Blend(np.array([0.5, 0.5, 0.0, 0.0]), 0.0))
    crisis_blend: Blend = field(default_factory=lambda: Blend(np.array([0.0, 0.0, 0.0, 0.0, 0.5, 0.5, 0.0, 0.0]), 0.0))
    thresholds: dict[str, Thresholds] = field(default_factory=dict)

    @classmethod
    def learn(
        cls, examples: Sequence[Example], encoder: Encoder | None, *, c: float, c_needs: float, temperature: float
    ) -> Learnt:
        taught = [example for example in examples if not example.held_out]
        marked = [(e, e.text[start:end]) for e in taught for start, end in e.spans]
        beside = [words for e in taught for words in _beside(e)]
        stories = tell_stories(taught)
        of_person = [*taught, *(e for e, _ in marked)]
        said = [*(e.text for e in taught), *(words for _, words in marked)]
        features, matrix = Features.learn([*said, *beside, *(e.text for e in stories)], encoder)
        routine = [False] * len(beside)
        needed = [e.need is not None for e in of_person] + routine + [e.need is not None for e in stories]
        crisis = [e.is_crisis for e in of_person] + routine + [e.is_crisis for e in stories]
        known = [i for i, e in enumerate(of_person) if e.need and (e.kind or e.intent not in HAVE_KINDS)]
        with ThreadPoolExecutor(2) as pool:  # the solvers run outside Python
            whether = pool.submit(learn_whether, matrix, needed, c=c_needs)
            urgent = pool.submit(learn_whether, matrix, crisis, c=c_needs)
            kinds = pool.submit(learn_kinds, matrix[known], [str(of_person[i].need) for i in known])
            intents = learn_intents(matrix[: len(taught)], [e.intent for e in taught], c=c, threads=2)
            model = cls(features, intents, whether.result(), urgent.result(), kinds.result(), temperature)
        model._choose_thresholds([example for example in examples if example.held_out])
        return model

    def _choose_thresholds(self, held_out: Sequence[Example]) -> None:
        if not held_out:
            return
        texts = [texts_of(example.text) for example in held_out]
        matrix, ends = self.features.matrix([t for each in texts for t in each]), np.cumsum([len(t) for t in texts])
        read = [self.evidence(matrix[end - len(each) : end]) for end, each in zip(ends, texts, strict=True)]
        evidence, of_crisis = np.array([one.needed for one in read]), np.array([one.crisis for one in read])
        needed = np.array([e.need is not None for e in held_out])
        crisis = np.array([e.is_crisis for e in held_out])
        self.blend = Blend.learn(evidence, needed)
        self.crisis_blend = Blend.learn(of_crisis, crisis)
        probability, urgency = self.blend.probability(evidence), self.crisis_blend.probability(of_crisis)
        for language in ("nl", "en"):
            own = np.array([e.language == language for e in held_out])
            if min(needed[own].sum(), (~needed[own]).sum()) >= FEWEST_HELD_OUT:
                self.thresholds[language] = choose(probability[own], urgency[own], needed[own], crisis[own])

    def evidence(self, matrix: csr_matrix) -> Evidence:
        """Of one message, whose first row is the whole and whose others are its sentences."""
        needs = self.whether.margins(matrix)[:, 0]
        crisis = self.urgent.margins(matrix)[:, 0]
        intents = self.intents.margins(matrix)
        kinds = softmax(self.kinds.margins(matrix), KIND_TEMPERATURE)
        return Evidence(needs, self.share(intents), crisis, self._crises(kinds), intents, kinds)

    def _crises(self, kinds: np.ndarray) -> np.ndarray:
        """Of each row how much of the kinds is a crisis, as log odds."""
        return _log_odds(kinds[:, [name.startswith("crisis_") for name in self.kinds.labels]].sum(axis=1))

    def share(self, margins: np.ndarray) -> np.ndarray:
        """Of each row how much of the intents is a person's, as log odds."""
        ours = softmax(margins, self.temperature)[:, [name in REASON for name in self.intents.labels]].sum(axis=1)
        return _log_odds(ours)

    def save(self, file: Path) -> None:
        state = {
            "features": self.features.state(),
            "intents": self.intents.state(),
            "whether": self.whether.state(),
            "urgent": self.urgent.state(),
            "kinds": self.kinds.state(),
            "temperature": self.temperature,
            "blend": self.blend.state(),
            "crisis_blend": self.crisis_blend.state(),
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
            Linear.restore(state["urgent"]),
            Linear.restore(state["kinds"]),
            state["temperature"],
            Blend(**state["blend"]),
            Blend(**state["crisis_blend"]),
            {language: Thresholds(**chosen) for language, chosen in state["thresholds"].items()},
        )


def texts_of(text: str) -> list[str]:
    """The whole, and each of its sentences if it has several."""
    spans = split(text)
    return [text, *(text[start:end] for start, end in spans)] if len(spans) > 1 else [text]


def _log_odds(share: np.ndarray) -> np.ndarray:
    """Between -6 and 6."""
    share = np.clip(share, 0.0025, 0.9975)
    return np.asarray(np.log(share / (1 - share)))


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
