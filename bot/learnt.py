"""What is learnt from data/nlu, as one thing that can be saved: the columns, the network, what a text is about, whom it
needs."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from skops import io as skops

from bot.encoder import Encoder, EncoderUnavailable
from bot.examples import REASON, Example
from bot.features import Features
from bot.intents import learn_intents, softmax
from bot.linear import Linear
from bot.needs import learn_kinds, learn_whether
from bot.network import Network
from bot.sentences import split
from bot.stories import tell_stories
from bot.thresholds import Blend, Thresholds, choose_steadily

HAVE_KINDS = ("emotional_load", "complaint", "sensitive_matter")
KIND_TEMPERATURE = 0.3
NETWORK_IN_KINDS, NETWORK_IN_INTENTS = 0.3, 0.075  # of the network's log shares beside the margins
FEWEST_WORDS = 3  # of a sentence, to be taught as routine by itself
STORIES = 100  # of each kind in each language, to learn from what a single sentence tells
FEWEST_HELD_OUT = 20  # of each side, to choose a threshold by


@dataclass
class Evidence:
    """What the models say of one message: a row for the whole, and one for each of its sentences if it has several."""

    needs: np.ndarray  # how far its words lean to a person
    share: np.ndarray  # log odds of the intents that are a person's
    meant: np.ndarray  # log odds of a person's by its meaning, of the network
    urgent: np.ndarray  # how far its words lean to a crisis
    crises: np.ndarray  # log odds of the kinds that are a crisis
    meant_urgent: np.ndarray  # log odds of a crisis by its meaning
    intents: np.ndarray  # margins
    kinds: np.ndarray  # shares of one

    @property
    def needed(self) -> np.ndarray:
        """What the probability that a person is needed is made of."""
        return _whole_and_most(self.needs, self.share, self.meant)

    @property
    def crisis(self) -> np.ndarray:
        """What the probability that it is a crisis is made of."""
        return np.array([*self.needed, *_whole_and_most(self.urgent, self.crises, self.meant_urgent)])

    def alone(self, row: int) -> np.ndarray:
        """The evidence of one row as if it were a message of its own."""
        only = slice(row, row + 1)
        return _whole_and_most(self.needs[only], self.share[only], self.meant[only])


def _whole_and_most(*figures: np.ndarray) -> np.ndarray:
    """Of each figure that of the whole, and the highest of its sentences."""
    parts = slice(1, None) if len(figures[0]) > 1 else slice(0, None)
    return np.array([value for one in figures for value in (one[0], one[parts].max())])


@dataclass
class Learnt:
    """The models, and the thresholds for what they say. Without an encoder there is no network."""

    features: Features
    encoder: Encoder | None
    network: Network | None
    intents: Linear
    whether: Linear
    urgent: Linear
    kinds: Linear
    temperature: float
    blend: Blend = field(default_factory=lambda: Blend.even(np.repeat(0.3, 6)))
    crisis_blend: Blend = field(default_factory=lambda: Blend.even(np.repeat((0.0, 0.3), 6)))
    thresholds: dict[str, Thresholds] = field(default_factory=dict)

    @classmethod
    def learn(
        cls, examples: Sequence[Example], encoder: Encoder | None, *, c: float, c_needs: float, temperature: float
    ) -> Learnt:
        taught = [example for example in examples if not example.held_out]
        marked = [(e, e.text[start:end]) for e in taught for start, end in e.spans]
        calm = [words for e in taught for words in _calm(e)]
        stories = tell_stories(taught)
        of_person = [*taught, *(e for e, _ in marked)]
        said = [*(e.text for e in taught), *(words for _, words in marked)]
        texts = [*said, *calm, *(e.text for e in stories)]
        with ThreadPoolExecutor(1) as pool:  # the encoder reckons outside Python
            encoding = pool.submit(encoder.encode, [e.text for e in taught]) if encoder else None
            features, matrix = Features.learn(texts)
            vectors = encoding.result() if encoding else None
        routine = [False] * len(calm)
        needed = [e.need is not None for e in of_person] + routine + [e.need is not None for e in stories]
        crisis = [e.is_crisis for e in of_person] + routine + [e.is_crisis for e in stories]
        known = [i for i, e in enumerate(of_person) if e.need and (e.kind or e.intent not in HAVE_KINDS)]
        subjects = [e.need or e.intent for e in taught]  # of whole messages as people write them, and nothing else
        # The solvers run outside Python. No two of them at once in this process: see learn_intents.
        with ThreadPoolExecutor(1) as numbers, ThreadPoolExecutor(1) as solvers:
            network = numbers.submit(Network.learn, vectors, subjects) if vectors is not None else None
            whether = solvers.submit(learn_whether, matrix, needed, c=c_needs)
            urgent = solvers.submit(learn_whether, matrix, crisis, c=c_needs)
            kinds = solvers.submit(learn_kinds, matrix[known], [str(of_person[i].need) for i in known])
            intents = learn_intents(matrix[: len(taught)], [e.intent for e in taught], c=c, processes=2)
            model = cls(
                features,
                encoder,
                network.result() if network else None,
                intents,
                whether.result(),
                urgent.result(),
                kinds.result(),
                temperature,
            )
        model._choose_thresholds([example for example in examples if example.held_out])
        return model

    def _choose_thresholds(self, held_out: Sequence[Example]) -> None:
        """By the examples that nothing was learnt from. How much a single sentence tells is learnt from several of them
        in one message, too: people send one after the other before the assistant answers."""
        if not held_out:
            return
        blended = [*held_out, *tell_stories(held_out, routine=STORIES, loaded=STORIES)]
        read = self._weigh_all([example.text for example in blended])
        evidence, of_crisis = np.array([one.needed for one in read]), np.array([one.crisis for one in read])
        self.blend = Blend.learn(evidence, [e.need is not None for e in blended])
        self.crisis_blend = Blend.learn(of_crisis, [e.is_crisis for e in blended])
        own = slice(len(held_out))
        probability = self.blend.probability(evidence[own])
        urgency = self.crisis_blend.probability(of_crisis[own])
        needed = np.array([e.need is not None for e in held_out])
        crisis = np.array([e.is_crisis for e in held_out])
        for language in ("nl", "en"):
            rows = np.array([e.language == language for e in held_out])
            if min(needed[rows].sum(), (~needed[rows]).sum()) >= FEWEST_HELD_OUT:
                self.thresholds[language] = choose_steadily(
                    probability[rows], urgency[rows], needed[rows], crisis[rows]
                )

    def _weigh_all(self, messages: Sequence[str]) -> list[Evidence]:
        texts = [texts_of(message) for message in messages]
        matrix, vectors = self.seen([text for each in texts for text in each])
        ends = np.cumsum([len(each) for each in texts])
        rows = [slice(end - len(each), end) for end, each in zip(ends, texts, strict=True)]
        return [self.weigh(matrix[row], None if vectors is None else vectors[row]) for row in rows]

    def seen(self, texts: Sequence[str]) -> tuple[csr_matrix, np.ndarray | None]:
        """Of each text its columns, and its vector where there is an encoder."""
        return self.features.matrix(texts), self.encoder.encode(texts) if self.encoder else None

    def evidence(self, texts: Sequence[str]) -> Evidence:
        """Of one message: the first text is the whole, the others are its sentences."""
        return self.weigh(*self.seen(texts))

    def weigh(self, matrix: csr_matrix, vectors: np.ndarray | None) -> Evidence:
        """The same, of what is seen of the texts."""
        needs = self.whether.margins(matrix)[:, 0]
        urgent = self.urgent.margins(matrix)[:, 0]
        intents, kinds = self.intents.margins(matrix), self.kinds.margins(matrix)
        meant = meant_urgent = np.zeros(len(needs))
        if self.network is not None and vectors is not None:
            shares = self.network.shares(vectors)
            meant = _log_odds(self.network.person(shares))
            meant_urgent = _log_odds(self.network.crisis(shares))
            intents = with_network(intents, self.network, shares, self.intents.labels)
            kinds = kinds + NETWORK_IN_KINDS * self.network.log_shares(shares, self.kinds.labels)
        kinds = softmax(kinds, KIND_TEMPERATURE)
        return Evidence(needs, self._share(intents), meant, urgent, self._crises(kinds), meant_urgent, intents, kinds)

    def _crises(self, kinds: np.ndarray) -> np.ndarray:
        """Of each row how much of the kinds is a crisis, as log odds."""
        return _log_odds(kinds[:, [name.startswith("crisis_") for name in self.kinds.labels]].sum(axis=1))

    def _share(self, margins: np.ndarray) -> np.ndarray:
        """Of each row how much of the intents is a person's, as log odds."""
        ours = softmax(margins, self.temperature)[:, [name in REASON for name in self.intents.labels]].sum(axis=1)
        return _log_odds(ours)

    def save(self, file: Path) -> None:
        state = {
            "features": self.features.state(),
            "encoder": self.encoder.fingerprint if self.encoder else None,
            "network": self.network.state() if self.network else None,
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
        trained, present = state["encoder"], encoder.fingerprint if encoder else None
        if trained != present:
            raise EncoderUnavailable(
                f"encoder: the model was trained with {trained or 'none'}, and here is {present or 'none'}; "
                "put the former back, or train again: ./gezien train"
            )
        return cls(
            Features.restore(state["features"]),
            encoder,
            Network.restore(state["network"]) if encoder else None,
            Linear.restore(state["intents"]),
            Linear.restore(state["whether"]),
            Linear.restore(state["urgent"]),
            Linear.restore(state["kinds"]),
            state["temperature"],
            Blend(**state["blend"]),
            Blend(**state["crisis_blend"]),
            {language: Thresholds(**chosen) for language, chosen in state["thresholds"].items()},
        )


def with_network(margins: np.ndarray, network: Network, shares: np.ndarray, intents: Sequence[str]) -> np.ndarray:
    """The intents' margins, with what the network makes of the meaning."""
    return np.asarray(margins + NETWORK_IN_INTENTS * network.log_shares(shares, intents))


def texts_of(text: str) -> list[str]:
    """The whole, and each of its sentences if it has several."""
    spans = split(text)
    return [text, *(text[start:end] for start, end in spans)] if len(spans) > 1 else [text]


def _log_odds(share: np.ndarray) -> np.ndarray:
    """Between -6 and 6."""
    share = np.clip(share, 0.0025, 0.9975)
    return np.asarray(np.log(share / (1 - share)))


def _calm(example: Example) -> list[str]:
    """The sentences of a longer text that need nobody: all of a routine one, and of a marked one those beside the
    marked words. A sentence of a story must not look like a cry because stories were only learnt as a whole."""
    if example.need and not example.spans:
        return []
    spans = split(example.text)
    found = [
        example.text[start:end]
        for start, end in (spans if len(spans) > 1 or example.spans else ())
        if all(end <= begin or start >= stop for begin, stop in example.spans)
    ]
    return [words for words in found if len(words.split()) >= FEWEST_WORDS]
