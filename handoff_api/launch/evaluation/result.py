"""All that one evaluation found, and its JSON."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from handoff_api.launch.evaluation import worst
from handoff_api.launch.evaluation.calibration import Calibration, calibrate
from handoff_api.launch.evaluation.confusion import Confusion, confuse
from handoff_api.launch.evaluation.crossval import CrossValidation
from handoff_api.launch.evaluation.figures import (
    CRISIS,
    VAGUE,
    Figure,
    OfKind,
    Pair,
    Played,
    Readings,
    by_family,
    by_kind,
    figures,
    needs_a_person,
)
from handoff_api.launch.evaluation.latency import Latency, latency
from handoff_api.launch.evaluation.unseen import LANGUAGES, UnseenSet

WANTED = (  # the rows of the confusion, people's first
    CRISIS, "emotional_load", "complaint", "sensitive_matter", "asked_for_human", "contests_approach", *VAGUE,
    "answer", "question", "correction", "decline", "small_talk", "switch_language", "look_alike", "long_routine",
)  # fmt: skip
CAME = (*WANTED[:9], "repeated_trouble", "clarified", "handled")


@dataclass(frozen=True)
class OfLanguage:
    """What was found in one language."""

    name: str
    messages: int
    dialogues: int
    figures: Sequence[Figure]
    families: Sequence[OfKind]  # people's messages
    people: Sequence[OfKind]  # the same by kind
    routine: Sequence[OfKind]
    confusion: Confusion
    calibration: Calibration | None  # of the decision that a person is needed
    sure_people: Sequence[float]
    sure_routine: Sequence[float]
    latency: Latency | None
    failed: int  # turns without an answer


@dataclass(frozen=True)
class Result:
    at: datetime
    commit: str | None
    model: str | None
    set: UnseenSet
    languages: Sequence[OfLanguage]
    pairs: Sequence[Pair]
    played: Sequence[Played]
    validated: CrossValidation | None

    def short(self) -> dict[str, dict[str, Any]]:
        """Hits and cases per language and figure."""
        return {
            one.name: {figure.measure.key: [figure.share.hits, figure.share.of] for figure in one.figures}
            for one in self.languages
        }

    def as_json(self) -> dict[str, Any]:
        return {
            "at": self.at.isoformat(timespec="seconds"),
            "commit": self.commit,
            "model": self.model,
            "set": {"folder": str(self.set.folder), "fingerprint": self.set.fingerprint},
            "languages": {one.name: _of_language(one) for one in self.languages},
            "cross_validation": self.validated.as_json() if self.validated else None,
            "mistakes": {
                "crises": [one.as_json() for one in worst.missed_crises(self.pairs)],
                "people": [one.as_json() for one in worst.missed_people(self.pairs)],
                "needless": [one.as_json() for one in worst.needless(self.pairs)],
                "dialogues": [one.as_json() for one in worst.wrong_dialogues(self.played)],
                "facts": [one.as_json() for one in worst.wrong_facts(self.pairs)],
                "language": [one.as_json() for one in worst.wrong_language(self.pairs)],
            },
        }


def result_of(
    given: UnseenSet,
    pairs: Sequence[Pair],
    played: Sequence[Played],
    *,
    commit: str | None = None,
    model: str | None = None,
    validated: CrossValidation | None = None,
) -> Result:
    languages = [
        of_language(
            name,
            [pair for pair in pairs if pair[0].lang == name],
            [one for one in played if one[0].lang == name],
            given.readings,
        )
        for name in LANGUAGES
        if any(message.lang == name for message, _ in pairs)
    ]
    return Result(datetime.now(UTC), commit, model, given, languages, pairs, played, validated)


def of_language(name: str, pairs: Sequence[Pair], played: Sequence[Played], readings: Readings) -> OfLanguage:
    """Whether a person is needed is a plain yes or no for those messages only that do not lie between."""
    sure = [
        (heard.person, needs_a_person(message))
        for message, heard in pairs
        if heard.person is not None and (message.route == "bot" or needs_a_person(message))
    ]
    times = [heard.parse_ms for _, heard in pairs if heard.parse_ms is not None]
    return OfLanguage(
        name=name,
        messages=len(pairs),
        dialogues=len(played),
        figures=figures(pairs, played, readings),
        families=by_family(pairs),
        people=by_kind(pairs, "human"),
        routine=by_kind(pairs, "bot"),
        confusion=confuse(
            ((message.family, heard.came) for message, heard in pairs), tuple(dict.fromkeys((*WANTED, *CAME)))
        ),
        calibration=calibrate(sure) if sure else None,
        sure_people=[score for score, needed in sure if needed],
        sure_routine=[score for score, needed in sure if not needed],
        latency=latency(times),
        failed=sum(heard.failed for _, heard in pairs) + sum(heard.failed for _, turns in played for heard in turns),
    )


def _of_language(one: OfLanguage) -> dict[str, Any]:
    return {
        "messages": one.messages,
        "dialogues": one.dialogues,
        "without_answer": one.failed,
        "figures": {figure.measure.key: figure.as_json() for figure in one.figures},
        "families": {of.name: _of_kind(of) for of in one.families},
        "people": {of.name: _of_kind(of) for of in one.people},
        "routine": {of.name: _of_kind(of) for of in one.routine},
        "confusion": vars(one.confusion),
        "calibration": one.calibration.as_json() if one.calibration else None,
        "parse_ms": vars(one.latency) if one.latency else None,
    }


def _of_kind(of: OfKind) -> dict[str, Any]:
    return {
        "handed_off": of.handed_off.as_json(),
        "noticed": of.noticed.as_json(),
        "clarified": of.clarified.as_json(),
    }
