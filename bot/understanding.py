"""From the model's scores of a message and its sentences to one intent, the questions in it, and who is needed."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.intents import IntentModel, softmax
from bot.sentences import split

FALLBACK = "nlu_fallback"
# Intents that are a person's, with the reason code each stands for.
REASON = {
    "ask_human": "asked_for_human",
    "emotional_load": "emotional_load",
    "complaint": "complaint",
    "sensitive_matter": "sensitive_matter",
    "negotiation": "negotiation",
    "beyond_the_bot": "beyond_the_bot",
    "contests_approach": "contests_approach",
    "crisis_self_harm": "crisis:self_harm",
    "crisis_third_person": "crisis:third_person",
    "crisis_violence_at_home": "crisis:violence_at_home",
    "crisis_danger": "crisis:danger",
    "crisis_exploitation": "crisis:exploitation",
    "crisis_homelessness": "crisis:homelessness",
    "crisis_threat": "crisis:threat",
}
# Questions that the vacancy, or the assistant itself, answers. `ask_memory` and its like are acts, not questions.
NOT_ABOUT_THE_JOB = ("ask_human", "ask_memory", "ask_repeat", "ask_why")
SOCIAL = ("greet", "thanks", "goodbye", "small_talk", "wait", "affirm", "deny", "apply")


@dataclass(frozen=True)
class Thresholds:
    """How sure is sure; see the classifier's configuration."""

    temperature: float
    routine: float
    lead: float
    question: float
    asked: float
    person: float
    person_in_part: float
    person_in_part_alone: float
    doubt: float
    plain: float
    plain_routine: float
    crisis: float


@dataclass(frozen=True)
class Part:
    """One sentence, or the whole message, with the score of every intent.

    `needs_person` is how much of the score lies with intents that are a person's, before the asked question counts.
    """

    start: int
    end: int
    scores: dict[str, float]
    needs_person: float

    def best(self) -> tuple[str, float]:
        name = max(self.scores, key=self.scores.__getitem__)
        return name, self.scores[name]

    def reason(self, crisis_from: float) -> str:
        """The likeliest intent of those. All kinds of crisis together count against the threshold; below it, what
        leans to a crisis is an emotional load: a person is called, helplines are not yet shown."""
        scores = {name: score for name, score in self.scores.items() if name in REASON}
        crisis = {name: score for name, score in scores.items() if name.startswith("crisis_")}
        rest = {name: score for name, score in scores.items() if name not in crisis}
        if sum(crisis.values()) >= crisis_from:
            return max(crisis, key=crisis.__getitem__)
        if sum(crisis.values()) > max(rest.values(), default=0.0):
            return "emotional_load"
        return max(rest, key=rest.__getitem__)


@dataclass(frozen=True)
class Need:
    """Words that call for a person: the intent they show, and how sure that is."""

    intent: str
    start: int
    end: int
    score: float


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


def read(text: str, model: IntentModel | None, thresholds: Thresholds, *, asked: str | None = None) -> Reading:
    """Reads the whole and its sentences; `nlu_fallback` when nothing is known of it or nothing stands out."""
    if model is None or not model.knows(text):
        return Reading(FALLBACK, 0.0)
    parts = _parts(text, model, thresholds, asked)
    questions = _questions(parts, thresholds)
    plain = _plain(parts, thresholds)
    needs = [] if plain else _needs(parts, thresholds)
    ranking = sorted(parts[0].scores.items(), key=lambda item: -item[1])
    intent, confidence = _intent(parts, questions, needs, thresholds, asked, plain=plain)
    doubt = None if needs or plain else _doubt(parts[0], thresholds)
    return Reading(intent, confidence, ranking, parts, questions, needs, doubt)


def _parts(text: str, model: IntentModel, thresholds: Thresholds, asked: str | None) -> list[Part]:
    spans = split(text)
    inner = spans if len(spans) > 1 else []
    margins = model.margins([text, *(text[start:end] for start, end in inner)])
    unasked = softmax(margins, thresholds.temperature)  # what the bot asked must not drown what was said
    needs = unasked[:, [name in REASON for name in model.intents]].sum(axis=1)
    answer = f"answer_{asked}"
    if answer in model.intents:
        margins[:, model.intents.index(answer)] += thresholds.asked
    scores = softmax(margins, thresholds.temperature)
    return [
        Part(start, end, {name: float(s) for name, s in zip(model.intents, row, strict=True)}, float(need))
        for (start, end), row, need in zip([(0, len(text)), *inner], scores, needs, strict=True)
    ]


def _plain(parts: list[Part], thresholds: Thresholds) -> bool:
    """Whether there are several sentences, and each by itself is surely routine: four short answers sent together blur
    into a whole that resembles nothing, which says nothing about who wrote them."""
    return len(parts) > 1 and all(
        part.needs_person <= thresholds.plain and part.best()[1] >= thresholds.plain_routine for part in parts[1:]
    )


def _is_question(intent: str) -> bool:
    return intent.startswith("ask_") and intent not in NOT_ABOUT_THE_JOB


def _questions(parts: list[Part], thresholds: Thresholds) -> list[Question]:
    """Every question asked, each once, in the order of the text."""
    found: dict[str, Question] = {}
    for part in parts[1:] or parts:
        name, score = part.best()
        if _is_question(name) and score >= thresholds.question:
            found.setdefault(name, Question(name, part.start, part.end, score))
    if not found:
        name, score = parts[0].best()
        if _is_question(name) and score >= thresholds.routine:
            found[name] = Question(name, parts[0].start, parts[0].end, score)
    return sorted(found.values(), key=lambda question: question.start)


def _needs(parts: list[Part], thresholds: Thresholds) -> list[Need]:
    """Every kind of need once, with the words that show it best: a sentence rather than the whole, if one does."""
    found: dict[str, Need] = {}
    agreed = parts[0].needs_person >= thresholds.person
    enough = thresholds.person_in_part if agreed else thresholds.person_in_part_alone
    for part in parts[1:]:
        if part.needs_person >= enough:
            _keep(found, part, thresholds)
    if not found and agreed:
        _keep(found, parts[0], thresholds)
    return sorted(found.values(), key=lambda need: -need.score)


def _keep(found: dict[str, Need], part: Part, thresholds: Thresholds) -> None:
    need = Need(part.reason(thresholds.crisis), part.start, part.end, part.needs_person)
    known = found.get(need.intent)
    if known is None or known.score < need.score:
        found[need.intent] = need


def _doubt(whole: Part, thresholds: Thresholds) -> Need | None:
    if whole.needs_person < thresholds.doubt:
        return None
    return Need(whole.reason(thresholds.crisis), whole.start, whole.end, whole.needs_person)


def _intent(
    parts: list[Part],
    questions: list[Question],
    needs: list[Need],
    thresholds: Thresholds,
    asked: str | None,
    *,
    plain: bool,
) -> tuple[str, float]:
    """The whole's best intent; a question goes before small talk, and a clear sentence before a blurred whole."""
    whole = parts[0]
    name, score = whole.best()
    if name in REASON and not plain:
        return (needs[0].intent, needs[0].score) if needs else (FALLBACK, score)
    if questions and (name in SOCIAL or not _sure(whole, thresholds, asked)):
        best = max(questions, key=lambda question: question.score)
        return best.intent, best.score
    if _sure(whole, thresholds, asked):
        return name, score
    clear = [(n, s) for n, s in (part.best() for part in parts[1:]) if s >= 2 * thresholds.routine and n not in REASON]
    telling = [found for found in clear if found[0] not in SOCIAL] or clear
    if telling:
        return max(telling, key=lambda found: found[1])
    return FALLBACK, score


def _sure(part: Part, thresholds: Thresholds, asked: str | None) -> bool:
    routine = sorted(((s, n) for n, s in part.scores.items() if n not in REASON), reverse=True)
    (first, name), (second, _) = routine[:2]
    if first < thresholds.routine:
        return False
    return name == f"answer_{asked}" or first - second >= thresholds.lead
