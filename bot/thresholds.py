"""From which probability a person is called or offered: chosen by what each kind of error costs, per language.

The examples marked `held_out` in data/nlu serve for this and are not learnt from; the unseen set never does.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, astuple, dataclass, replace
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
NEEDLESS_HELPLINES = 6.0  # somebody who needs a person is shown helplines without a crisis
TAKEN_FOR_CRISIS = NEEDLESS_HANDOFF + NEEDLESS_HELPLINES  # somebody who is fine is called a person, and shown helplines
NEEDLESS_CLARIFICATION = 1.0
# Of first messages fewer need a person than of the examples: errors on routine messages count so much more. Of the
# messages after a calm one fewer still do, one in some thirty: the log odds that it takes more to call somebody, and
# to offer them a person. Who was offered a person and went on takes less of it.
ROUTINE_WEIGHT = 5.0
CALM_CALL, CALM_OFFER = 3.0, 1.0
OFFERED_CALL = 2.0
SAMPLES = 25
BLEND_C = 0.3  # softness
GRID = tuple(round(step / 100, 2) for step in range(2, 99))


@dataclass(frozen=True)
class Thresholds:
    """Probabilities from which a person is called (`person`) and offered (`doubt`); and of a crisis, from which it
    alone calls somebody (`crisis`), and from which helplines are shown to whom a person is called for anyway."""

    person: float = 0.5
    doubt: float = 0.25
    crisis: float = 0.5
    helplines: float = 0.5

    def after(self, *, calm: bool = False, offered: bool = False) -> Thresholds:
        """In a talk of which the message before raised no doubt, or in which a person was `offered` to somebody who
        writes on instead.

        The probabilities come from messages of which half need a person. Whoever has just answered calmly hardly ever
        does: what was eight in ten is one in eight. So less than plain evidence makes an offer of a person now, and no
        call. Nobody is passed over: what would call somebody for a first message makes an offer at least, however
        often one was made (`Reading.would_call`). Which helplines are shown to whom a person is called for anyway
        stays as it was.
        """
        if not (calm or offered):
            return self
        more = CALM_CALL if calm else OFFERED_CALL
        return replace(
            self,
            person=_raised(self.person, more),
            doubt=self.person if offered else min(_raised(self.doubt, CALM_OFFER), self.person),
            crisis=_raised(self.crisis, more),
        )


def _raised(threshold: float, log_odds: float) -> float:
    return 1 / (1 + math.exp(-(math.log(threshold / (1 - threshold)) + log_odds)))


@dataclass
class Blend:
    """What the models say of the whole and of its most loaded sentence, made into one calibrated probability.

    Each figure counts by itself and with every other one: where two models disagree both are worth less than the sum
    (docs/decisions/0018). `weights` are those of the figures, in units of `scale` from `mean`, and of their products.
    """

    mean: np.ndarray
    scale: np.ndarray
    weights: np.ndarray
    bias: float

    @classmethod
    def even(cls, weights: np.ndarray) -> Blend:
        """Nothing learnt: the figures by these weights, without products."""
        figures = len(weights)
        products = np.zeros(figures * (figures + 1) // 2)
        return cls(np.zeros(figures), np.ones(figures), np.concatenate([weights, products]), 0.0)

    @classmethod
    def learn(cls, evidence: np.ndarray, needed: Sequence[bool]) -> Blend:
        """`evidence` is (messages, figures), see bot/learnt.py."""
        mean, scale = evidence.mean(axis=0), _spread(evidence)
        terms = _with_products((evidence - mean) / scale)
        spread = _spread(terms)
        fitted = LogisticRegression(C=BLEND_C, max_iter=2_000).fit(terms / spread, np.asarray(needed))
        weights = np.asarray(fitted.coef_[0] / spread, dtype=np.float64)
        return cls(mean, scale, weights, float(fitted.intercept_[0]))

    def probability(self, evidence: np.ndarray) -> np.ndarray:
        terms = _with_products((evidence - self.mean) / self.scale)
        return np.asarray(1 / (1 + np.exp(-(terms @ self.weights + self.bias))))

    def state(self) -> dict[str, Any]:
        return asdict(self)


def _with_products(figures: np.ndarray) -> np.ndarray:
    """The figures of each row, and the product of every two of them, also of one with itself."""
    first, second = np.triu_indices(figures.shape[-1])
    return np.concatenate([figures, figures[..., first] * figures[..., second]], axis=-1)


def _spread(columns: np.ndarray) -> np.ndarray:
    """The standard deviation of each column; 1 of one that never varies."""
    deviation = columns.std(axis=0)
    return np.where(deviation > 0, deviation, 1.0)


def choose(probability: np.ndarray, urgency: np.ndarray, needed: np.ndarray, crisis: np.ndarray) -> Thresholds:
    """Those with the least cost. All four are arrays of one figure per message: the probabilities that a person is
    needed and that it is a crisis, and whether it is so."""
    missed = np.where(crisis, MISSED_CRISIS, MISSED_PERSON)
    silent = np.where(needed, missed, 0.0)
    offered = np.where(needed, ONLY_OFFERED * missed / MISSED_PERSON, ROUTINE_WEIGHT * NEEDLESS_CLARIFICATION)
    called = np.where(needed, 0.0, ROUTINE_WEIGHT * NEEDLESS_HANDOFF)
    below = (probability < np.array(GRID)[:, None]).astype(float)  # a row for each threshold
    by_person, by_doubt = below @ (offered - called), below @ (silent - offered)
    costs = by_person[:, None] + by_doubt[None, :]
    costs[np.triu_indices(len(GRID), 1)] = np.inf  # nobody is offered a person above what calls one
    person, doubt = np.unravel_index(int(np.argmin(costs)), costs.shape)
    best = Thresholds(GRID[person], GRID[doubt])
    calls = probability >= best.person
    return replace(
        best,
        crisis=_choose_crisis(urgency[~calls], needed[~calls], crisis[~calls], TAKEN_FOR_CRISIS),
        helplines=_choose_crisis(urgency[calls], needed[calls], crisis[calls], NEEDLESS_HELPLINES),
    )


def choose_steadily(probability: np.ndarray, urgency: np.ndarray, needed: np.ndarray, crisis: np.ndarray) -> Thresholds:
    """What `choose` finds on samples of the examples, drawn with repetition: the costs are nearly level around their
    least, so that a handful of examples moves a single choice by a tenth. Of what costs about the same, the lower
    quartile where somebody is called, and where helplines stand beside a call: in doubt a person; else the median."""
    dice = np.random.default_rng(0)
    samples = [dice.choice(len(needed), len(needed)) for _ in range(SAMPLES)]
    found = [choose(probability[rows], urgency[rows], needed[rows], crisis[rows]) for rows in samples]
    low, middle = (Thresholds(*np.quantile([astuple(one) for one in found], share, axis=0)) for share in (0.25, 0.5))
    doubt = min(middle.doubt, low.person)
    return Thresholds(float(low.person), float(doubt), float(middle.crisis), float(low.helplines))


def _choose_crisis(urgency: np.ndarray, needed: np.ndarray, crisis: np.ndarray, needless: float) -> float:
    """`needless` is what it costs to take a routine message for one."""
    costs = np.where(crisis, CALMED_CRISIS, 0.0)
    shown = np.where(needed, np.where(crisis, 0.0, NEEDLESS_HELPLINES), ROUTINE_WEIGHT * needless)
    below = (urgency < np.array(GRID)[:, None]).astype(float)
    return GRID[int(np.argmin(below @ (costs - shown)))]
