"""From the models' scores of a message and its sentences to one intent, the questions in it, and who is needed."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from bot.examples import REASON
from bot.idioms import only_sayings
from bot.intents import softmax
from bot.learnt import Evidence, Learnt
from bot.sentences import split
from bot.thresholds import Thresholds

FALLBACK = "nlu_fallback"
# Questions that the vacancy, or the assistant itself, answers. `ask_memory` and its like are acts, not questions.
NOT_ABOUT_THE_JOB = ("ask_human", "ask_memory", "ask_repeat", "ask_why")
# Nobody is in need: a question back does no harm, and a needless handoff does (urgency 0).
CAN_WAIT, SURE_OF_WAITING = ("negotiation", "beyond_the_bot"), 0.9
SOCIAL = ("greet", "thanks", "goodbye", "small_talk", "wait", "affirm", "deny", "apply")


@dataclass(frozen=True)
class Routine:
    """How sure is sure of a routine intent; see the classifier's configuration."""

    routine: float
    lead: float
    question: float
    asked: float


@dataclass(frozen=True)
class Part:
    """One sentence, or the whole message, with the score of every intent.

    `needs_person` is the probability that these words need a person, `kinds` how that is shared out over the kinds;
    neither knows what was asked: what the bot asked must not drown what was said.
    """

    start: int
    end: int
    scores: dict[str, float]
    needs_person: float
    kinds: dict[str, float] = field(default_factory=dict)
    urgent: float = 0.0  # how far it leans to a crisis

    def best(self) -> tuple[str, float]:
        """The likeliest of all intents."""
        name = max(self.scores, key=self.scores.__getitem__)
        return name, self.scores[name]

    def routine(self) -> tuple[str, float]:
        """The likeliest of the intents that the bot deals with."""
        return max(((n, s) for n, s in self.scores.items() if n not in REASON), key=lambda found: found[1])

    def kind(self, *, crisis: bool) -> tuple[str, float]:
        """The likeliest kind, of crises or of everything else, and its share of those."""
        some = {name: share for name, share in self.kinds.items() if name.startswith("crisis_") == crisis}
        name = max(some, key=some.__getitem__)
        return name, some[name] / max(sum(some.values()), 1e-9)


@dataclass(frozen=True)
class Need:
    """Words that call for a person: the intent and the kind they show, and how sure it is that one is needed."""

    intent: str
    start: int
    end: int
    score: float
    kind: str | None = None
    sure_of_kind: float = 1.0  # of a crisis, how much of its share is of this kind


@dataclass(frozen=True)
class Question:
    """A question about the vacancy or the assistant, and the words that ask it."""

    intent: str
    start: int
    end: int
    score: float


@dataclass(frozen=True)
class Reading:
    """What the model made of one message; the first part is the whole of it."""

    intent: str
    confidence: float
    ranking: list[tuple[str, float]] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    needs: list[Need] = field(default_factory=list)
    doubt: Need | None = None  # not enough to call a person; enough to offer one
    needs_person: float = 0.0  # the probability that the message needs a person
    calm: bool = False  # the message before raised no doubt, or a person was offered to who went on
    would_call: bool = False  # as a first message it would call a person


def read(
    text: str,
    learnt: Learnt | None,
    routine: Routine,
    *,
    language: str = "nl",
    asked: str | None = None,
    calm: bool = False,
    offered: bool = False,
) -> Reading:
    """Reads the whole and its sentences; `nlu_fallback` when nothing is known of it or nothing stands out. `calm` is
    whether the message before raised no doubt; `offered` whether a person was offered to who then went on."""
    if learnt is None or not learnt.features.knows(text):
        return Reading("small_talk", 1.0) if only_sayings(text) else Reading(FALLBACK, 0.0)
    spans = split(text)
    inner = spans if len(spans) > 1 else []
    spans = [(0, len(text)), *inner]
    evidence = learnt.evidence([text, *(text[start:end] for start, end in inner)])
    parts = _parts(spans, evidence, learnt, routine, asked)
    needed = max(float(learnt.blend.probability(evidence.needed)), _most_of_lines(text, parts))
    of_first = learnt.thresholds.get(language, Thresholds())
    thresholds = of_first.after(calm=calm, offered=offered)
    urgency = float(learnt.crisis_blend.probability(evidence.crisis))
    # A message that says nothing of need is no crisis, whatever kind of crisis it would resemble most if it did.
    called = needed >= thresholds.person
    alone = of_first.crisis if _is_own_life(parts) else thresholds.crisis
    grave = urgency >= (min(thresholds.helplines, alone) if called else alone)
    crisis = urgency if grave and needed >= of_first.doubt else None
    calls = crisis is not None or called
    questions = _questions(parts, routine)
    needs = _needs(parts, needed, crisis, thresholds) if calls else []
    # Whoever may be bargaining, or may only be telling their wish, is asked; beside a need it is not the matter at all.
    needs = [n for n in needs if n.intent not in CAN_WAIT] or [n for n in needs if n.score >= SURE_OF_WAITING]
    ranking = sorted(parts[0].scores.items(), key=lambda item: -item[1])
    intent, confidence = (needs[0].intent, needs[0].score) if needs else _intent(parts, questions, routine, asked)
    would_call = needed >= of_first.person or (urgency >= of_first.crisis and needed >= of_first.doubt)
    doubtful = not needs and (would_call or needed >= thresholds.doubt)
    doubt = _need(_most_loaded(parts), needed) if doubtful else None
    return Reading(intent, confidence, ranking, parts, questions, needs, doubt, needed, calm or offered, would_call)


def _most_of_lines(text: str, parts: list[Part]) -> float:
    """Of several messages sent one after the other, one a line, how much the neediest says by itself."""
    ends = {-1, len(text), *(at for at, letter in enumerate(text) if letter == "\n")}
    lines = [part for part in parts[1:] if part.start - 1 in ends and part.end in ends]
    return max((part.needs_person for part in lines), default=0.0)


def _parts(
    spans: list[tuple[int, int]], evidence: Evidence, learnt: Learnt, routine: Routine, asked: str | None
) -> list[Part]:
    """Every part, the whole first."""
    margins = evidence.intents.copy()
    answer = f"answer_{asked}"
    if answer in learnt.intents.labels:
        margins[:, learnt.intents.labels.index(answer)] += routine.asked
    alone = learnt.blend.probability(np.array([evidence.alone(row) for row in range(len(spans))]))
    rows = zip(spans, softmax(margins, learnt.temperature), alone, evidence.urgent, evidence.kinds, strict=True)
    return [
        Part(
            start,
            end,
            _named(learnt.intents.labels, scores),
            float(need),
            _named(learnt.kinds.labels, kinds),
            float(urgent),
        )
        for (start, end), scores, need, urgent, kinds in rows
    ]


def _named(labels: list[str], figures: np.ndarray) -> dict[str, float]:
    return {label: float(figure) for label, figure in zip(labels, figures, strict=True)}


def _is_question(intent: str) -> bool:
    return intent.startswith("ask_") and intent not in NOT_ABOUT_THE_JOB


def _questions(parts: list[Part], routine: Routine) -> list[Question]:
    """Every question asked, each once, in the order of the text."""
    found: dict[str, Question] = {}
    for part in parts[1:] or parts:
        name, score = part.best()
        if _is_question(name) and score >= routine.question:
            found.setdefault(name, Question(name, part.start, part.end, score))
    if not found:
        name, score = parts[0].best()
        if _is_question(name) and score >= routine.routine:
            found[name] = Question(name, parts[0].start, parts[0].end, score)
    return sorted(found.values(), key=lambda question: question.start)


def _is_own_life(parts: list[Part]) -> bool:
    """Whether what is most urgent resembles somebody who may harm themselves: no talk is too calm for that."""
    return _most_urgent(parts).kind(crisis=True)[0] == "crisis_self_harm"


def _most_urgent(parts: list[Part]) -> Part:
    return max(parts[1:] or parts, key=lambda part: part.urgent)


def _most_loaded(parts: list[Part]) -> Part:
    return max(parts[1:] or parts, key=lambda part: part.needs_person)


def _needs(parts: list[Part], needed: float, crisis: float | None, thresholds: Thresholds) -> list[Need]:
    """Every kind of need once, with the words that show it best: a sentence rather than the whole, if one does.

    A crisis comes first, in the words that lean furthest to it; its score is the probability of a crisis.
    """
    found: dict[str, Need] = {}
    urgent = None
    if crisis is not None:
        urgent = _most_urgent(parts)
        need = _need(urgent, crisis, crisis=True)
        found[need.intent] = need
    for part in parts[1:]:
        if part.needs_person >= thresholds.person and part is not urgent:
            need = _need(part, part.needs_person)
            known = found.get(need.intent)
            if known is None or known.score < need.score:
                found[need.intent] = need
    if not found:
        whole = _need(_most_loaded(parts), needed)
        found[whole.intent] = whole
    return sorted(found.values(), key=lambda need: (not need.intent.startswith("crisis_"), -need.score))


def _need(part: Part, score: float, *, crisis: bool = False) -> Need:
    """Without the thought of a crisis what leans to one is what it resembles next: no helplines are shown."""
    name, share = part.kind(crisis=crisis)
    intent, _, kind = name.partition(":")
    return Need(intent, part.start, part.end, score, kind or None, share if crisis else 1.0)


def _intent(parts: list[Part], questions: list[Question], routine: Routine, asked: str | None) -> tuple[str, float]:
    """The whole's best routine intent; a question goes before small talk, a clear sentence before a blurred whole."""
    whole = parts[0]
    name, score = whole.routine()
    if questions and (name in SOCIAL or not _sure(whole, routine, asked)):
        best = max(questions, key=lambda question: question.score)
        return best.intent, best.score
    if _sure(whole, routine, asked):
        return name, score
    clear = [(n, s) for n, s in (part.best() for part in parts[1:]) if s >= 2 * routine.routine and n not in REASON]
    telling = [found for found in clear if found[0] not in SOCIAL] or clear
    if telling:
        return max(telling, key=lambda found: found[1])
    return FALLBACK, score


def _sure(part: Part, routine: Routine, asked: str | None) -> bool:
    ranked = sorted(((s, n) for n, s in part.scores.items() if n not in REASON), reverse=True)
    (first, name), (second, _) = ranked[:2]
    if first < routine.routine:
        return False
    return name == f"answer_{asked}" or first - second >= routine.lead
