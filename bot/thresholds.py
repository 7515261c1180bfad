"""From which probability a person is called or offered: chosen by what each kind of error costs, per language.

The examples marked `held_out` in data/nlu serve for this and are not learnt from; the unseen set never does.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

# What one error costs, in needless clarifications. Missing a crisis is the worst; missing somebody in distress is far
# worse than a needless handoff; a needless clarification is the least.
MISSED_CRISIS = 100.0
MISSED_PERSON = 30.0
CALMED_CRISIS = 80.0  # somebody in a crisis gets a person at best, and no helplines at once
ONLY_OFFERED = 8.0  # somebody who needs a person is asked whether they want one
NEEDLESS_HANDOFF = 5.0
NEEDLESS_HELPLINES = 8.0  # somebody who needs a person is shown helplines without a crisis
NEEDLESS_CLARIFICATION = 1.0
# Of first messages fewer need a person than of the examples: errors on routine messages count so much more. In a talk
# that has gone by calmly fewer still do, one turn in thirty: the log odds that each calm turn asks for bring it there.
ROUTINE_WEIGHT = 5.0
CALM_TURN, MOST_CALM = 0.6, 3
OFFERED = 0.7  # log odds more for another offer, to who was offered a person and went on
GRID = tuple(round(step / 100, 2) for step in range(2, 99))


@dataclass(frozen=True)
class Thresholds:
    """Probabilities from which a person is called (`person`) and offered (`doubt`); and of a crisis, from which it
    alone calls somebody (`crisis`), and from which helplines are shown to whom a person is called for anyway."""

    person: float = 0.5
    doubt: float = 0.25
    crisis: float = 0.5
    helplines: float = 0.5

    def after(self, calm: int, *, offered: bool = False) -> Thresholds:
        """In a talk of which the last so many turns went by without any doubt.

        The probabilities come from messages of which half need a person, as they would of a first message at worst.
        Whoever has calmly answered several questions hardly ever does: what was eight in ten is one in eight. So less
        than plain evidence makes an offer of a person now, and no call. What is doubted stays as it was until a person
        was `offered` who then went on; which helplines are shown to whom a person is called for stays as it was, too.
        """
        surer = CALM_TURN * min(calm, MOST_CALM)
        doubt = min(_raised(self.doubt, OFFERED), self.person) if offered else self.doubt
        return replace(self, person=_raised(self.person, surer), doubt=doubt, crisis=_raised(self.crisis, surer))


def _raised(threshold: float, log_odds: float) -> float:
    return 1 / (1 + math.exp(-(math.log(threshold / (1 - threshold)) + log_odds)))


@dataclass
class Blend:
    """What the models say of the whole and of its most loaded sentence, made into one calibrated probability."""

    weights: np.ndarray
    bias: float

    @classmethod
    def learn(cls, evidence: np.ndarray, needed: Sequence[bool]) -> Blend:
        """`evidence` is (messages, figures), see bot/understanding.py."""
        fitted = LogisticRegression(C=1.0).fit(evidence, np.asarray(needed))
        return cls(np.asarray(fitted.coef_[0], dtype=np.float64), float(fitted.intercept_[0]))

    def probability(self, evidence: np.ndarray) -> np.ndarray:
        return np.asarray(1 / (1 + np.exp(-(evidence @ self.weights + self.bias))))

    def state(self) -> dict[str, Any]:
        return {"weights": self.weights, "bias": self.bias}


def choose(probability: np.ndarray, urgency: np.ndarray, needed: np.ndarray, crisis: np.ndarray) -> Thresholds:
    """Those with the least cost. All four are arrays of one figure per message: the probabilities that a person is
    needed and that it is a crisis, and whether it is so."""
    missed = np.where(crisis, MISSED_CRISIS, MISSED_PERSON)
    best, least = Thresholds(), np.inf
    for person in GRID:
        called = probability >= person
        for doubt in GRID:
            if doubt > person:
                break
            offered = ~called & (probability >= doubt)
            silent = ~called & ~offered
            cost = (
                (needed & silent) @ missed
                + ONLY_OFFERED * ((needed & offered) @ (missed / MISSED_PERSON))
                + ROUTINE_WEIGHT * NEEDLESS_HANDOFF * (~needed & called).sum()
                + ROUTINE_WEIGHT * NEEDLESS_CLARIFICATION * (~needed & offered).sum()
            )
            if cost < least:
                best, least = Thresholds(person, doubt), cost
    called = probability >= best.person
    return replace(
        best,
        crisis=_choose_crisis(
            urgency[~called], needed[~called], crisis[~called], NEEDLESS_HANDOFF + NEEDLESS_HELPLINES
        ),
        helplines=_choose_crisis(urgency[called], needed[called], crisis[called], NEEDLESS_HELPLINES),
    )


def _choose_crisis(urgency: np.ndarray, needed: np.ndarray, crisis: np.ndarray, needless: float) -> float:
    """`needless` is what it costs to take a routine message for one."""
    costs = [
        CALMED_CRISIS * (crisis & (urgency < start)).sum()
        + NEEDLESS_HELPLINES * (needed & ~crisis & (urgency >= start)).sum()
        + ROUTINE_WEIGHT * needless * (~needed & (urgency >= start)).sum()
        for start in GRID
    ]
    return GRID[int(np.argmin(costs))]
