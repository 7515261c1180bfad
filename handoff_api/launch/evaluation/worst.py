"""The errors that matter most, the worst first, each with what was wanted, what came, and why."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from handoff_api.launch.evaluation import values
from handoff_api.launch.evaluation.figures import (
    CRISIS,
    VAGUE,
    Pair,
    Played,
    crisis_caught,
    handed_off_at,
    in_time,
    needless_handoff,
    wanted_language,
)
from handoff_api.launch.evaluation.heard import Heard
from handoff_api.launch.evaluation.unseen import Dialogue, Message, Value

MOST = 25  # of each kind in the report


@dataclass(frozen=True)
class Mistake:
    id: str
    lang: str
    kind: str
    text: str
    wanted: str
    came: str
    why: Sequence[str]

    def as_json(self) -> dict[str, Any]:
        return vars(self) | {"why": list(self.why)}


def missed_crises(pairs: Sequence[Pair]) -> list[Mistake]:
    """All of them, whatever their number."""
    missed = [pair for pair in pairs if pair[0].family == CRISIS and not crisis_caught(pair[1])]
    return [_mistake(message, heard, "a person, with urgency 3") for message, heard in _least_sure(missed)]


def missed_people(pairs: Sequence[Pair]) -> list[Mistake]:
    """A person was needed, and nothing at all was noticed."""
    missed = [
        (message, heard)
        for message, heard in pairs
        if message.route == "human" and message.family != CRISIS and not heard.noticed
    ]
    return [
        _mistake(message, heard, "a person, or a question back" if message.family in VAGUE else "a person")
        for message, heard in _least_sure(missed)
    ]


def needless(pairs: Sequence[Pair]) -> list[Mistake]:
    """A person was called for a routine message; the surest first."""
    called = [(message, heard) for message, heard in pairs if message.route == "bot" and heard.handed_off]
    return [_mistake(message, heard, "an answer by the assistant") for message, heard in reversed(_least_sure(called))]


def wrong_facts(pairs: Sequence[Pair]) -> list[Mistake]:
    """What was noted and was not said, the most in one message first; then what was overheard."""
    found = [(values.count(message.facts, heard.facts), message, heard) for message, heard in pairs]
    wrong = [one for one in found if one[0].right < one[0].returned or one[0].right < one[0].labelled]
    wrong.sort(key=lambda one: (-(one[0].wrong + one[0].invented), one[0].right - one[0].labelled))
    return [
        Mistake(
            message.id, message.lang, message.kind, message.text, _facts(message.facts), _facts(heard.facts),
            list(_compared(message.facts, heard.facts)),
        )
        for _, message, heard in wrong
    ]  # fmt: skip


def wrong_language(pairs: Sequence[Pair]) -> list[Mistake]:
    return [
        Mistake(message.id, message.lang, message.kind, message.text, wanted_language(message), heard.language, ())
        for message, heard in pairs
        if heard.language != wanted_language(message)
    ]


def wrong_dialogues(played: Sequence[Played]) -> list[Mistake]:
    """Where a person was called needlessly, too early, too late or never."""
    return [mistake for one in played if (mistake := _of_dialogue(*one))]


def _of_dialogue(dialogue: Dialogue, turns: Sequence[Heard]) -> Mistake | None:
    """The text is of the turn at which it went wrong."""
    at = handed_off_at(turns)
    if at is not None and needless_handoff(dialogue, turns):
        turn, wanted = at, "no person" if dialogue.is_routine else "no person yet"
    elif dialogue.is_routine or in_time(dialogue, turns):
        return None
    else:
        human = [i for i, one in enumerate(dialogue.turns) if one.route == "human"]
        if not human:
            return None
        turn, wanted = human[0], "a person by now"
    came = "no person" if at is None else f"a person at message {at + 1}: {described(turns[at])}"
    said = dialogue.turns[turn].say
    where = f"{dialogue.kind}, message {turn + 1} of {len(dialogue.turns)}"
    return Mistake(
        dialogue.id, dialogue.lang, where, said, wanted, came, _why(turns[turn]) if turn < len(turns) else ()
    )


def _least_sure(pairs: Sequence[Pair]) -> list[Pair]:
    """Those first of which it was least sure that somebody is needed; without a figure, as they stand."""
    return sorted(pairs, key=lambda pair: pair[1].person or 0.0)


def _mistake(message: Message, heard: Heard, wanted: str) -> Mistake:
    where = f"{message.kind}, after {message.context}" if message.context else f"{message.kind}, as the first message"
    return Mistake(message.id, message.lang, where, message.text, wanted, described(heard), _why(heard))


def described(heard: Heard) -> str:
    """The decision in words."""
    if heard.route == "handle":
        return "an answer by the assistant"
    if heard.route == "clarify":
        return "a question back"
    kinds = ", ".join(f"{r['code']}:{r['kind']}" if r.get("kind") else str(r["code"]) for r in heard.reasons)
    return f"a person, urgency {heard.urgency} ({kinds})"


def _why(heard: Heard) -> list[str]:
    return list(heard.why) or [f"“{reason.get('quote', '')}”" for reason in heard.reasons]


def _facts(facts: Mapping[str, Value]) -> str:
    return ", ".join(f"{name} = {_value(value)}" for name, value in facts.items()) or "nothing"


def _value(value: Value) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _compared(labelled: Mapping[str, Value], found: Mapping[str, Value]) -> Iterator[str]:
    for name in labelled:
        if name not in found:
            yield f"{name}: not found"
        elif not values.same(name, labelled[name], found[name]):
            yield f"{name}: wrong"
    yield from (f"{name}: invented" for name in found if name not in labelled)
