"""The network on an encoder's vectors."""

from __future__ import annotations

import numpy as np
import pytest

from bot.network import LEAST, Network

SUBJECTS = ["greet", "ask_salary", "emotional_load:grief", "emotional_load:anger", "crisis_danger"]


@pytest.fixture(scope="module")
def vectors() -> np.ndarray:
    """Forty of each subject, in a direction of its own."""
    dice = np.random.default_rng(0)
    around = np.eye(5, 16, dtype=np.float32).repeat(40, axis=0)
    return around + dice.normal(0, 0.05, (200, 16)).astype(np.float32)


@pytest.fixture(scope="module")
def network(vectors: np.ndarray) -> Network:
    return Network.learn(np.tile(vectors, (10, 1)), [s for s in SUBJECTS for _ in range(40)] * 10)


def test_it_tells_its_subjects_apart(network: Network, vectors: np.ndarray) -> None:
    said = network.shares(vectors)
    assert np.allclose(said.sum(axis=1), 1, atol=1e-5)
    right = [network.labels[row.argmax()] == SUBJECTS[i // 40] for i, row in enumerate(said)]
    assert np.mean(right) > 0.95


def test_what_is_a_persons_is_summed_over_the_kinds(network: Network, vectors: np.ndarray) -> None:
    shares = network.shares(vectors)
    person, crisis = network.person(shares), network.crisis(shares)
    assert person[:80].max() < 0.5 < person[80:].min()
    assert crisis[:160].max() < 0.5 < crisis[160:].min()


def test_an_intent_holds_its_kinds_and_an_unknown_name_nothing(network: Network, vectors: np.ndarray) -> None:
    logs = network.log_shares(network.shares(vectors), ["emotional_load", "emotional_load:grief", "never_heard_of"])
    assert (logs[:, 0] >= logs[:, 1] - 1e-6).all()
    assert np.allclose(logs[:, 2], np.log(LEAST))


def test_it_comes_back_from_its_arrays_as_it_was(network: Network, vectors: np.ndarray) -> None:
    again = Network.restore(network.state())
    assert again.labels == network.labels
    assert np.allclose(again.shares(vectors), network.shares(vectors), atol=1e-2)


def test_two_subjects_are_enough() -> None:
    ones = np.eye(2, 8, dtype=np.float32).repeat(200, axis=0)
    network = Network.learn(ones, ["greet"] * 200 + ["complaint:fraud"] * 200)
    assert network.labels == ["complaint:fraud", "greet"]
    assert network.person(network.shares(ones))[:200].max() < network.person(network.shares(ones))[200:].min()
