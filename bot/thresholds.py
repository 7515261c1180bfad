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
# Of first messages fewer need a person than of the examples: errors on routine messages count so much more. Of the
# messages after a calm one fewer still do, one in some thirty: the log odds that it takes more to call somebody, and
# to offer them a person.
ROUTINE_WEIGHT = 5.0
CALM_CALL, CALM_OFFER = 1.7, 0.7
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
        then went on.

        The probabilities come from messages of which half need a person. Whoever has just answered calmly hardly ever
        does: what was eight in ten is one in eight. So less than plain evidence makes an offer of a person now, and no
        call. Nobody is passed over: what would call somebody for a first message makes an offer at least, however
        often one was made (`Reading.would_call`). Which helplines are shown to whom a person is called for anyway
        stays as it was.
        """
        if calm:
            doubt = self.person if offered else min(_raised(self.doubt, CALM_OFFER), self.person)
            return replace(
                self, person=_raised(self.person, CALM_CALL), doubt=doubt, crisis=_raised(self.crisis, CALM_CALL)
            )
        return replace(self, doubt=self.person) if offered else self


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
