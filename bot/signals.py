"""Joins what the rules found with what the model read into one list of signals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.distress import Signal
from bot.examples import REASON
from bot.understanding import Need, Reading

DOUBT = "doubt"  # calls nobody, but offers a person
SURE_OF_CRISIS = 0.5  # below it what a rule says of the message goes before the model's thought of a crisis
SURE_OF_KIND = 0.6  # below it the model alone does not choose between helplines: the general ones are shown
# A rule reads words, the model all of the message: below this probability that a person is needed a rule's words are
# taken for a saying or somebody's work ("I'm addicted to jigsaws"), and a person is offered instead of called. Of 877
# held-out messages that need a person and in which a rule spoke of no crisis, 29 lay below; of 109 routine ones 67 did.
# In a talk more speaks for a saying (see Thresholds.after). Of a crisis a rule is believed far sooner: of 294 messages
# two lay below the second, of 24 routine ones ten.
PLAIN, PLAIN_IN_CALM = 0.4, 0.85
PLAIN_CRISIS, PLAIN_CRISIS_IN_CALM = 0.05, 0.2
# "I sleep on the couch": beside a baby, after a party, or for want of a home. Of 35 held-out messages of people without
# one none lay below the first, and one below the second; of 30 routine ones 18 and 23 did.
FOR_THE_MODEL, FOR_THE_MODEL_IN_CALM = 0.4, 0.7
MODEL_DECIDES = ("sleeps_elsewhere", "papers_elsewhere")
# "Talk in person", "call back" stand in answers, too, calm or not. Of 72 held-out messages that ask for a person or
# need one none lay below it, the lowest at .48; of 117 routine ones, taught for the most part, 107 did.
ASKS_FOR_PERSON, PLAINLY_ASKED = "asked_for_human", 0.3
IRRITATION = "irritation"  # calls nobody


def together(text: str, ruled: Sequence[Signal], reading: Reading | None) -> list[Signal]:
    """One signal per code, the rules' first: they say which words and why."""
    found: dict[str, Signal] = {}
    doubts: list[Signal] = []
    for signal in ruled:
        if _plain(signal, reading):
            doubts.append(signal)
        else:
            found.setdefault(signal.code, signal)
    if reading is not None:
        for need in reading.needs:
            code = _code(need)
            if code.startswith("crisis") and need.score < SURE_OF_CRISIS and set(found) - {ASKS_FOR_PERSON, IRRITATION}:
                continue  # a rule says what is the matter, and the model only wonders: no helplines for a funeral
            if not _said(code, found):
                found[code] = Signal(_kind_if_sure(code, need.sure_of_kind), need.start, need.end, need.score, "model")
        would_call = reading.would_call or not all(_a_saying(signal, reading.needs_person) for signal in doubts)
        if reading.doubt:
            doubts.append(Signal(DOUBT, reading.doubt.start, reading.doubt.end, reading.doubt.score, "model"))
        if doubts and not set(found) - {IRRITATION}:
            found[DOUBT] = replace(doubts[0], code=DOUBT, would_call=would_call)
    return sorted(found.values(), key=lambda signal: (signal.start, signal.code))


def _plain(signal: Signal, reading: Reading | None) -> bool:
    """Whether the message as a whole speaks against the rule."""
    if reading is None or not reading.parts or signal.code == IRRITATION:
        return False
    return _a_saying(signal, reading.needs_person, calm=reading.calm)


def _a_saying(signal: Signal, needs_person: float, *, calm: bool = False) -> bool:
    """Whether a rule's words are one at this probability; unless `calm`, in a first message."""
    if signal.code == ASKS_FOR_PERSON:
        return needs_person < PLAINLY_ASKED
    if signal.why in MODEL_DECIDES:
        return needs_person < (FOR_THE_MODEL_IN_CALM if calm else FOR_THE_MODEL)
    if signal.code.startswith("crisis"):
        return needs_person < (PLAIN_CRISIS_IN_CALM if calm else PLAIN_CRISIS)
    return needs_person < (PLAIN_IN_CALM if calm else PLAIN)


def _code(need: Need) -> str:
    """The reason code, with the kind of a complaint, on which its urgency depends. What weighs on somebody gets no
    label (law 10)."""
    code = REASON[need.intent]
    return f"{code}:{need.kind}" if code == "complaint" and need.kind else code


def _kind_if_sure(code: str, sure: float) -> str:
    return "crisis:unsure" if code.startswith("crisis") and sure < SURE_OF_KIND else code


def _said(code: str, found: dict[str, Signal]) -> bool:
    """Whether a rule already gave this code, perhaps with a kind; a crisis by rule settles the kind."""
    general = code.partition(":")[0]
    return any(known == code or known.partition(":")[0] == general for known in found)
