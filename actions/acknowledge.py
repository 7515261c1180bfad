"""What was understood, said back in the candidate's own terms."""

from __future__ import annotations

import re

from actions.line import Line
from actions.own_questions import shown
from actions.phrases import listed, together
from actions.turn import Turn
from actions.wordings import WORDINGS, chosen
from bot.custom import question_of
from bot.memory import CUSTOM, SLUGS, Fact, Facts, slug_of

# A no, or an answer that is longer than what can be said back, has words of its own.
OWN_ACK = (*SLUGS, "driving_licence_none", "work_permit_none", "custom", "custom_text")

_LESSONS = re.compile(
    r"(?<!geen )\b(?:rij)?les(?:sen|je|jes)?\b(?! gehad)|\bermee bezig\b|\bbezig met (?:mijn|het|m'n) rijbewijs"
    r"|(?<!no )\b(?:driving )?lessons?\b|\blearning to drive\b"
)


def acknowledge(turn: Turn) -> list[Line]:
    """Corrections first, then what is new, then what was declined or left open."""
    said = {name: fact for name, fact in turn.said.items() if name in turn.facts}
    given = {name: fact for name, fact in said.items() if fact.status == "given"}
    lines: list[Line] = []
    changed = {n: f for n, f in given.items() if _slug_known(turn, slug_of(n)) and turn.before.get(n) != f}
    if changed:
        lines.append(Line("utter_ack_corrected", {"value": in_words(changed, turn)}, glue=" "))
        given = {n: f for n, f in given.items() if n not in changed and turn.before.get(n) != f}
    if given:
        lines.append(_acknowledge_given(turn, given))
    statuses = [fact.status for fact in said.values() if fact.status != "given"]
    if statuses:
        lines.append(Line(f"utter_ack_{statuses[0]}", glue=" "))
    return lines


def in_words(facts: Facts, turn: Turn) -> str:
    """Several facts as one phrase."""
    return listed(together(shown(facts, turn), turn.language, today=turn.today), turn.language)


def _acknowledge_given(turn: Turn, given: dict[str, Fact]) -> Line:
    values = {"value": in_words(given, turn), "colleague": turn.colleague}
    if all(turn.before.get(name) == fact for name, fact in given.items()):
        if turn.confirming:
            return Line("utter_ack_confirmed", glue=" ")
        return Line("utter_ack_unchanged", values, glue=" ")
    slugs = list(dict.fromkeys(slug_of(name) for name in given))
    free = [slug for slug in slugs if _own(slug, given, turn) in ("motivation", "custom_text")]
    if len(slugs) > 1 and free:  # what was said in one's own words is not read back between the rest
        return _acknowledge_given(turn, {name: fact for name, fact in given.items() if slug_of(name) not in free})
    if len(slugs) > 1:
        return Line("utter_ack_several", values, glue=" ")
    own = _own(slugs[0], given, turn)
    coming = own == "driving_licence_none" and _LESSONS.search(turn.text.lower())
    return Line(
        f"utter_ack_{own}", values, glue=" ", wording=chosen(WORDINGS["licence_coming"], turn) if coming else None
    )


def _own(slug: str, given: dict[str, Fact], turn: Turn) -> str:
    if slug.startswith(CUSTOM):
        asked = question_of(slug, turn.vacancy)
        return "custom_text" if asked and asked["kind"] == "text" else "custom"
    if slug in ("driving_licence", "work_permit") and given.get(slug) == Fact(False):
        return f"{slug}_none"
    return slug


def _slug_known(turn: Turn, slug: str) -> bool:
    return any(slug_of(name) == slug and fact.status == "given" for name, fact in turn.before.items())
