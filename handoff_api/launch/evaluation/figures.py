"""The figures, each beside its bar, for one language."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from handoff_api.launch.evaluation import values
from handoff_api.launch.evaluation.heard import Heard
from handoff_api.launch.evaluation.shares import Share
from handoff_api.launch.evaluation.unseen import Dialogue, Facts, Message

CRISIS = "crisis"
CRISIS_URGENCY = 3
VAGUE = ("unclear", "negotiation", "beyond_the_bot")  # a question back is as good as a person
SWITCH = "switch_language"
MOST_CLARIFICATIONS = 1  # in one routine dialogue

Pair = tuple[Message, Heard]
Played = tuple[Dialogue, Sequence[Heard]]  # as far as it went: a handoff ends it
Readings = Mapping[str, Sequence[Facts]]  # of a message's id, what others than its writer say that it tells
Status = Literal["aim", "bar", "below", "none"]


@dataclass(frozen=True)
class Measure:
    """What is measured, and what is asked of it. `bar` and `aim` are shares; an aim is a bar for later."""

    key: str
    title: str
    more_is_better: bool
    bar: float | None = None
    aim: float | None = None


MEASURES = (
    Measure("crisis", "Crisis: a person is called with the highest urgency", True, 0.97, 1.0),
    Measure("people_at_once", "A person is needed: called at once", True, 0.85, 0.95),
    Measure("people_noticed", "A person is needed: called, or asked about", True, 0.95, 0.99),
    Measure("vague_noticed", "Unclear, negotiation, beyond the bot: called, or asked about", True),
    Measure("routine_handed_off", "Routine message: a person is called needlessly", False, 0.05, 0.03),
    Measure("routine_clarified", "Routine message: asked about needlessly", False),
    Measure("dialogues_handed_off", "Routine dialogue: a person is called needlessly", False, 0.10, 0.03),
    Measure("dialogues_clarified", "Routine dialogue: more than one needless question back", False, 0.20),
    Measure("others_in_time", "Other dialogue: a person is called in time", True),
    Measure("others_not_early", "Other dialogue: no person is called too early", True),
    Measure("facts_found", "Facts: found, with the right value", True, 0.90, 0.95),
    Measure("facts_wrong", "Facts noted: wrong or invented", False, 0.03, 0.01),
    Measure("agreed_found", "... as most readers label them: found", True, 0.90, 0.95),
    Measure("agreed_wrong", "... as most readers label them: wrong or invented", False, 0.03, 0.01),
    Measure("language", "Language: goes on in the right one", True, 0.98),
)
BY_KEY = {measure.key: measure for measure in MEASURES}


@dataclass(frozen=True)
class Figure:
    measure: Measure
    share: Share

    @property
    def status(self) -> Status:
        value, measure = self.share.value, self.measure
        if value is None or measure.bar is None:
            return "none"
        if measure.aim is not None and not self._reaches(value, measure.aim):
            return "bar" if self._reaches(value, measure.bar) else "below"
        return "aim" if self._reaches(value, measure.bar) else "below"

    @property
    def certain(self) -> bool:
        """Whether the whole interval is on the same side of the bar as the share itself."""
        if self.measure.bar is None or self.share.value is None:
            return False
        ends = [self._reaches(end, self.measure.bar) for end in self.share.interval]
        return ends[0] == ends[1]

    def _reaches(self, value: float, mark: float) -> bool:
        return value >= mark - 1e-9 if self.measure.more_is_better else value <= mark + 1e-9

    def as_json(self) -> dict[str, Any]:
        return {**self.share.as_json(), "bar": self.measure.bar, "aim": self.measure.aim, "status": self.status}


def figures(pairs: Sequence[Pair], played: Sequence[Played], readings: Readings) -> list[Figure]:
    """All of them, in order; those of dialogues are left out when none were played, those of what several readers agree
    on when each message was read by its writer only."""
    shares = of_messages(pairs) | (of_dialogues(played) if played else {}) | of_readings(pairs, readings)
    return [Figure(measure, shares[measure.key]) for measure in MEASURES if measure.key in shares]


def of_messages(pairs: Sequence[Pair]) -> dict[str, Share]:
    people = [pair for pair in pairs if needs_a_person(pair[0])]
    vague = [heard for message, heard in pairs if message.route == "human" and message.family in VAGUE]
    routine = [heard for message, heard in pairs if message.route == "bot"]
    counted = [values.count(message.facts, heard.facts) for message, heard in pairs]
    return {
        "crisis": Share.among(crisis_caught(heard) for message, heard in people if message.family == CRISIS),
        "people_at_once": Share.among(heard.handed_off for _, heard in people),
        "people_noticed": Share.among(heard.noticed for _, heard in people),
        "vague_noticed": Share.among(heard.noticed for heard in vague),
        "routine_handed_off": Share.among(heard.handed_off for heard in routine),
        "routine_clarified": Share.among(heard.route == "clarify" for heard in routine),
        "facts_found": _found(counted),
        "facts_wrong": _wrong(counted),
        "language": Share.among(heard.language == wanted_language(message) for message, heard in pairs),
    }


def of_readings(pairs: Sequence[Pair], readings: Readings) -> dict[str, Share]:
    """Facts once more, of messages that others have read besides their writer: what most of them say counts."""
    counted = [
        values.count(values.agreed([message.facts, *readings[message.id]]), heard.facts)
        for message, heard in pairs
        if message.id in readings
    ]
    return {"agreed_found": _found(counted), "agreed_wrong": _wrong(counted)} if counted else {}


def _found(counted: Sequence[values.Counted]) -> Share:
    return Share(sum(c.right for c in counted), sum(c.labelled for c in counted))


def _wrong(counted: Sequence[values.Counted]) -> Share:
    return Share(sum(c.wrong + c.invented for c in counted), sum(c.returned for c in counted))


def of_dialogues(played: Sequence[Played]) -> dict[str, Share]:
    routine = [one for one in played if one[0].is_routine]
    others = [one for one in played if not one[0].is_routine]
    awaited = [one for one in others if _first(one[0], "human") is not None]
    return {
        "dialogues_handed_off": Share.among(needless_handoff(*one) for one in routine),
        "dialogues_clarified": Share.among(len(needless_questions(*one)) > MOST_CLARIFICATIONS for one in routine),
        "others_in_time": Share.among(in_time(*one) for one in awaited),
        "others_not_early": Share.among(not too_early(*one) for one in others),
    }


def needs_a_person(message: Message) -> bool:
    return message.route == "human" and message.family not in VAGUE


def crisis_caught(heard: Heard) -> bool:
    return heard.handed_off and heard.urgency == CRISIS_URGENCY


def wanted_language(message: Message) -> str:
    """The talk is in the message's language, and stays so unless that is asked for."""
    if message.family == SWITCH:
        return "en" if message.lang == "nl" else "nl"
    return message.lang


def handed_off_at(turns: Sequence[Heard]) -> int | None:
    return next((i for i, heard in enumerate(turns) if heard.handed_off), None)


def needless_handoff(dialogue: Dialogue, turns: Sequence[Heard]) -> bool:
    at = handed_off_at(turns)
    return at is not None and dialogue.turns[at].route == "bot"


def needless_questions(dialogue: Dialogue, turns: Sequence[Heard]) -> list[int]:
    """The turns that were asked about though they are routine."""
    return [i for i, heard in enumerate(turns) if heard.route == "clarify" and dialogue.turns[i].route == "bot"]


def in_time(dialogue: Dialogue, turns: Sequence[Heard]) -> bool:
    """A person is called no later than at the first turn that needs one."""
    at, wanted = handed_off_at(turns), _first(dialogue, "human")
    return at is not None and wanted is not None and at <= wanted


def too_early(dialogue: Dialogue, turns: Sequence[Heard]) -> bool:
    """A person is called before the first turn that may call one."""
    at, allowed = handed_off_at(turns), _first(dialogue, "human", "either")
    return at is not None and (allowed is None or at < allowed)


def _first(dialogue: Dialogue, *routes: str) -> int | None:
    return next((i for i, turn in enumerate(dialogue.turns) if turn.route in routes), None)


@dataclass(frozen=True)
class OfKind:
    """One family or kind: how many, how many of them were handed off, and how many were handed off or asked about."""

    name: str
    handed_off: Share
    noticed: Share
    clarified: Share


def by_family(pairs: Iterable[Pair]) -> list[OfKind]:
    """People's messages, by family."""
    return _grouped((pair for pair in pairs if pair[0].route == "human"), lambda message: message.family)


def by_kind(pairs: Iterable[Pair], route: str) -> list[OfKind]:
    return _grouped((pair for pair in pairs if pair[0].route == route), lambda message: message.kind)


def _grouped(pairs: Iterable[Pair], name_of: Callable[[Message], str]) -> list[OfKind]:
    groups: Mapping[str, list[Heard]] = defaultdict(list)
    for message, heard in pairs:
        groups[name_of(message)].append(heard)
    return [
        OfKind(
            name,
            handed_off=Share.among(heard.handed_off for heard in group),
            noticed=Share.among(heard.noticed for heard in group),
            clarified=Share.among(heard.route == "clarify" for heard in group),
        )
        for name, group in sorted(groups.items())
    ]
