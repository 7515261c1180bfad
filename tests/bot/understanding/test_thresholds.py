"""Thresholds are chosen by what errors cost."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from bot.thresholds import Blend, Thresholds, choose, choose_steadily


def chosen(
    probability: list[float], crisis: list[bool] | None = None, urgency: list[float] | None = None
) -> Thresholds:
    """The first four need a person, the others do not."""
    size = len(probability)
    needed, grave = np.arange(size) < 4, np.array(crisis or [False] * size)
    return choose(np.array(probability), np.array(urgency or [0.0] * size), needed, grave)


def test_where_the_two_are_apart_everybody_gets_what_they_need() -> None:
    found = chosen([0.9, 0.8, 0.7, 0.6, 0.2, 0.1, 0.05, 0.0])
    assert 0.2 < found.person <= 0.6
    assert 0.2 < found.doubt <= found.person


def test_somebody_who_looks_routine_is_offered_a_person_rather_than_missed() -> None:
    found = chosen([0.95, 0.9, 0.85, 0.3, 0.5, 0.1, 0.05, 0.0])
    assert found.doubt <= 0.3  # one needless clarification costs less than somebody in distress
    assert found.person > 0.5  # ... but a needless handoff does not


def test_a_crisis_is_worth_many_needless_clarifications() -> None:
    probability = [0.95, 0.9, 0.85, 0.03, 0.4, 0.4, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3]
    assert chosen(probability).doubt > 0.4
    assert chosen(probability, crisis=[False, False, False, True] + [False] * 8).doubt <= 0.03


def test_helplines_are_shown_when_in_doubt() -> None:
    grave = [True, True, False, False] + [False] * 4
    found = chosen([0.9] * 4 + [0.0] * 4, grave, [0.9, 0.4, 0.5, 0.1] + [0.0] * 4)
    assert 0.1 < found.helplines <= 0.4


def test_a_crisis_must_be_surer_to_call_somebody_than_to_show_helplines_beside_a_call() -> None:
    grave = [True, True, False, False] + [False] * 4
    probability = [0.9, 0.3, 0.9, 0.9, 0.3, 0.3, 0.3, 0.3]
    found = chosen(probability, grave, [0.3, 0.8, 0.2, 0.1, 0.5, 0.4, 0.3, 0.0])
    assert 0.2 < found.helplines <= 0.3
    assert 0.5 < found.crisis <= 0.8


@pytest.fixture(scope="module")
def uncertain() -> list[np.ndarray]:
    """Probabilities, urgencies, who needs a person and who is in a crisis, of a thousand messages."""
    dice = np.random.default_rng(5)
    probability = dice.random(1_000)
    needed = dice.random(1_000) < probability
    crisis = needed & (dice.random(1_000) < 0.3)
    urgency = np.where(crisis, dice.beta(3, 2, 1_000), dice.beta(1, 5, 1_000))
    return [probability, urgency, needed, crisis]


def test_many_choices_together_turn_less_on_single_examples(uncertain: list[np.ndarray]) -> None:
    dice = np.random.default_rng(6)

    def spread(chosen_by: Callable[..., Thresholds]) -> float:
        halves = [dice.permutation(1_000)[:500] for _ in range(12)]
        return float(np.std([chosen_by(*(figures[half] for figures in uncertain)).person for half in halves]))

    assert spread(choose_steadily) < spread(choose)
    whole = choose_steadily(*uncertain)
    assert whole == choose_steadily(*uncertain)
    assert whole.doubt <= whole.person


def test_of_thresholds_that_cost_about_the_same_one_that_calls_more_people_is_taken(
    uncertain: list[np.ndarray],
) -> None:
    dice = np.random.default_rng(7)
    samples = [dice.choice(1_000, 1_000) for _ in range(60)]
    found = [choose(*(figures[rows] for figures in uncertain)) for rows in samples]
    chosen_at_last = choose_steadily(*uncertain)
    assert chosen_at_last.person < np.median([one.person for one in found])
    assert chosen_at_last.helplines <= np.median([one.helplines for one in found])
    assert chosen_at_last.person >= min(one.person for one in found)


def test_a_blend_is_a_calibrated_probability() -> None:
    evidence = np.linspace(-4, 4, 400)[:, None]
    seed = np.random.default_rng(1)
    truth = 1 / (1 + np.exp(-evidence[:, 0]))
    blend = Blend.learn(evidence, seed.random(400) < truth)
    assert np.abs(blend.probability(evidence) - truth).max() < 0.12


def test_after_a_calm_message_more_is_needed_to_call_somebody_and_a_little_more_to_offer() -> None:
    first = Thresholds(person=0.6, doubt=0.12, crisis=0.4, helplines=0.2)
    assert first.after() == first
    later = first.after(calm=True)
    assert 0.85 < later.person < 0.98  # no talk is so calm that nobody is heard
    assert first.crisis < later.crisis < 0.95
    assert first.doubt < later.doubt < first.person
    assert later.helplines == first.helplines


@pytest.mark.parametrize("calm", [False, True])
def test_who_was_offered_a_person_and_went_on_is_offered_one_again_for_what_would_call_one_at_first(calm: bool) -> None:
    first = Thresholds(person=0.6, doubt=0.12)
    again = first.after(calm=calm, offered=True)
    assert again.doubt == first.person
    assert first.person < again.person <= first.after(calm=True).person
    assert (again.person == first.after(calm=True).person) == calm


def test_two_figures_that_only_tell_something_together_are_heard() -> None:
    dice = np.random.default_rng(2)
    evidence = dice.normal(size=(2_000, 2))
    needed = (evidence[:, 0] > 0) & (evidence[:, 1] > 0)
    found = Blend.learn(evidence, needed.tolist()).probability(np.array([[2.0, 2.0], [2.0, -2.0], [-2.0, 2.0]]))
    assert found[0] > 0.9
    assert max(found[1:]) < 0.1
    never = np.hstack([evidence, np.ones((len(evidence), 1))])  # a figure that never varies tells nothing
    assert np.isfinite(Blend.learn(never, needed.tolist()).probability(never)).all()
