"""The cross-validation of data/nlu: learnt and predicted in the assistant's environment, scored here."""

import json
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handoff_api.launch.evaluation.calibration import Calibration, calibrate
from handoff_api.launch.evaluation.confusion import Confusion, confuse, macro_f1
from handoff_api.launch.evaluation.shares import Share
from handoff_api.launch.leash import die_with_parent
from handoff_api.launch.places import BOT_PYTHON, ROOT, bot_environment
from handoff_api.launch.refusal import Exit, Refusal

A_PERSONS = {  # intents that a person deals with, beside the crises; as the handoff's reason names them
    "ask_human": "asked_for_human",
    **{
        code: code
        for code in (
            "emotional_load", "complaint", "sensitive_matter", "negotiation", "beyond_the_bot", "contests_approach",
        )
    },
}  # fmt: skip
FAMILIES = ("crisis", *A_PERSONS.values(), "answers", "questions", "small talk and more")


@dataclass(frozen=True)
class Predicted:
    """One example of data/nlu, predicted by a model that did not learn it."""

    language: str
    wanted: str
    intent: str
    confidence: float

    @property
    def right(self) -> bool:
        return self.wanted == self.intent


@dataclass(frozen=True)
class Validated:
    """One language."""

    right: Share
    macro_f1: float
    confusion: Confusion  # of families
    calibration: Calibration  # of the intent
    confidences_right: Sequence[float]
    confidences_wrong: Sequence[float]

    def as_json(self) -> dict[str, Any]:
        confusion = vars(self.confusion)
        return {
            "accuracy": self.right.as_json(),
            "macro_f1": round(self.macro_f1, 4),
            "families": confusion,
            "calibration": self.calibration.as_json(),
        }


@dataclass(frozen=True)
class CrossValidation:
    languages: dict[str, Validated]
    seconds: float

    def as_json(self) -> dict[str, Any]:
        return {name: one.as_json() for name, one in self.languages.items()}


def cross_validate(log: Path) -> CrossValidation:
    """Takes about half a minute. Raises Refusal when it does not come to its end; the log tells why."""
    began = time.monotonic()
    command = [str(BOT_PYTHON), "-m", "bot.cross_validation"]
    with log.open("a") as errors:
        done = subprocess.run(
            command, cwd=ROOT, env=bot_environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors,
            text=True, check=False, preexec_fn=die_with_parent,
        )  # fmt: skip
    if done.returncode != 0:
        raise Refusal(f"the cross-validation stopped with code {done.returncode}; see {log}", Exit.UNAVAILABLE)
    rows = [Predicted(**json.loads(line)) for line in done.stdout.splitlines()]
    return CrossValidation(of_languages(rows), time.monotonic() - began)


def of_languages(rows: Sequence[Predicted]) -> dict[str, Validated]:
    languages = sorted({row.language for row in rows}, reverse=True)
    return {name: validate([row for row in rows if row.language == name]) for name in languages}


def family_of(intent: str) -> str:
    """Intents of a kind together: all crises, answers, questions, and what else keeps a talk going."""
    if intent in A_PERSONS:
        return A_PERSONS[intent]
    kind, _, rest = intent.partition("_")
    return {"crisis": "crisis", "answer": "answers", "ask": "questions"}.get(
        kind if rest else "", "small talk and more"
    )


def validate(rows: Sequence[Predicted]) -> Validated:
    cases = [(row.wanted, row.intent) for row in rows]
    return Validated(
        right=Share.among(row.right for row in rows),
        macro_f1=macro_f1(cases) or 0.0,
        confusion=confuse(((family_of(wanted), family_of(came)) for wanted, came in cases), FAMILIES),
        calibration=calibrate((row.confidence, row.right) for row in rows),
        confidences_right=[row.confidence for row in rows if row.right],
        confidences_wrong=[row.confidence for row in rows if not row.right],
    )
