"""The parts of every reply: acknowledge what was said, answer what was asked, then ask the next open question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from actions.helplines import emergency
from actions.line import Line
from actions.phrases import PHRASES, by_question, day, line, listed, together
from actions.turn import Turn
from actions.vacancy import answer, known, text_in, topic_in_words
from bot.memory import CUSTOM, Fact, answers, slug_of, to_slot

# Questions with an acknowledgement of their own; the others share `utter_ack`.
OWN_ACK = ("name", "start_date", "city", "driving_licence", "motivation", "phone", "email", "years_experience")
OWN_HINT = ("start_date", "hours_per_week", "salary", "phone", "email", "city")
MOST_CHOICES, LONGEST_CHOICE = 10, 100  # on buttons; what is more can still be typed
MOST_REPEATS = 2  # then a question is left for the recruiter
PROGRESS_AT = (3, 1)  # questions left when it is worth saying so
# Said in reply to the open question, or at least meant as such, when no value was found in it.
MEANT_AS_ANSWER = ("affirm", "deny", "correct")


@dataclass
class Reply:
    """Lines to speak and slots to remember."""

    lines: list[Line] = field(default_factory=list)
    slots: dict[str, Any] = field(default_factory=dict)


def routine(turn: Turn, lead: Sequence[Line] = (), *, ask: bool = True) -> Reply:
    """The reply to a message that needs no person: nothing that it held is passed over."""
    acknowledged = [] if turn.crisis else acknowledge(turn)
    answered = answer_all(turn)
    reply = Reply([*lead, *acknowledged, *answered])
    reply.slots |= remembered(turn)
    if turn.doubted and not turn.crisis and not turn.gently:
        reply.lines.append(Line("utter_person_if_wanted", {"who": turn.who}, glue=" "))
        reply.slots["gently"] = True
    if not ask:
        return reply
    nothing_new = not (lead or acknowledged or answered)
    _go_on(turn, reply, came_back=bool(answered), nothing_new=nothing_new)
    return reply


def remembered(turn: Turn) -> dict[str, Any]:
    """The slots that change by what was said: other forms of a quantity go, custom answers are kept together."""
    facts = turn.facts
    slots: dict[str, Any] = {n: None for n in turn.before if n not in facts and not n.startswith(CUSTOM)}
    custom = {name: fact for name, fact in facts.items() if name.startswith(CUSTOM)}
    again = {slug_of(name) for name in turn.said if name in turn.before} - set(turn.confirmed)
    if again:
        slots["confirmed"] = [*turn.confirmed, *sorted(again)]
    if any(name.startswith(CUSTOM) for name in (*turn.said, *turn.forgotten)):
        slots["custom_answers"] = {name: to_slot(fact) for name, fact in custom.items()}
    return slots


def acknowledge(turn: Turn) -> list[Line]:
    """What was understood, said back in the candidate's own terms."""
    said = {name: fact for name, fact in turn.said.items() if name in turn.facts}
    given = {name: fact for name, fact in said.items() if fact.status == "given"}
    lines: list[Line] = []
    changed = {n: f for n, f in given.items() if _slug_known(turn, slug_of(n)) and turn.before.get(n) != f}
    if changed:
        value = listed(together(changed, turn.language, today=turn.today), turn.language)
        lines.append(Line("utter_ack_corrected", {"value": value}, glue=" "))
        given = {n: f for n, f in given.items() if n not in changed and turn.before.get(n) != f}
    if given:
        lines.append(_acknowledge_given(turn, given))
    statuses = [fact.status for fact in said.values() if fact.status != "given"]
    if statuses:
        lines.append(Line(f"utter_ack_{statuses[0]}", glue=" "))
    return lines


def _acknowledge_given(turn: Turn, given: dict[str, Fact]) -> Line:
    words = together(given, turn.language, today=turn.today)
    value = {"value": listed(words, turn.language)}
    slugs = list(dict.fromkeys(slug_of(name) for name in given))
    if all(turn.before.get(name) == fact for name, fact in given.items()):
        if turn.confirming:
            return Line("utter_ack_confirmed", glue=" ")
        return Line("utter_ack_unchanged", value, glue=" ")
    if slugs == ["motivation"]:
        return Line("utter_ack_motivation", glue=" ")
    if len(slugs) > 1:
        return Line("utter_ack_several", value, glue=" ")
    if slugs[0] in OWN_ACK and slugs[0] != "driving_licence":
        return Line(f"utter_ack_{slugs[0]}", value, glue=" ")
    if given.get("driving_licence") == Fact(False):
        return Line("utter_ack_driving_licence_none", value, glue=" ")
    if slugs[0] == "driving_licence":
        return Line("utter_ack_driving_licence", value, glue=" ")
    return Line("utter_ack", value, glue=" ")


def _slug_known(turn: Turn, slug: str) -> bool:
    return any(slug_of(name) == slug and fact.status == "given" for name, fact in turn.before.items())


def answer_all(turn: Turn) -> list[Line]:
    """Answers to all the candidate's questions; what the vacancy leaves open is said once, with the offer to ask."""
    answered = [line for topic in turn.asked_about if known(topic, turn) for line in answer(topic, turn)]
    unknown = [topic for topic in turn.asked_about if not known(topic, turn)]
    if unknown:
        answered += answer(unknown[0], turn) if len(unknown) == 1 else [_unknown_all(unknown, turn)]
    return answered


def _unknown_all(topics: list[str], turn: Turn) -> Line:
    named = listed([topic_in_words(topic, turn.language) for topic in topics], turn.language)
    return Line("utter_answer_unknown", {"topic": named, "colleague": turn.colleague})


def _go_on(turn: Turn, reply: Reply, *, came_back: bool, nothing_new: bool) -> None:
    """Add the next question, the summary, or nothing when all is done."""
    if turn.crisis:
        if nothing_new:
            reply.lines.append(Line("utter_crisis_quiet", {"emergency": emergency(turn.vacancy)}))
        return
    if turn.completed:
        if {"ask_process", "ask_status"} & set(turn.asked_about) and turn.people.get("answer_by"):
            reply.lines.append(replace(closing(turn), response="utter_promise"))
        if nothing_new:
            reply.lines.append(Line("utter_anything_else", {"colleague": turn.colleague}))
        return
    skipped = list(turn.skipped)
    if turn.asked in turn.open and nothing_new and not _says_changed(turn, turn.asked):
        if turn.repeats >= MOST_REPEATS:
            skipped.append(turn.asked)
            reply.slots |= {"skipped": skipped, "repeats": 0}
            reply.lines.append(Line("utter_left_open", {"colleague": turn.colleague}, glue=" "))
        else:
            reply.slots["repeats"] = turn.repeats + 1
            reply.lines.append(_not_caught(turn))
    slug = turn.wanted or next((s for s in turn.open if s not in skipped), None)
    if slug is None:
        _summary(turn, reply, came_back=came_back)
        return
    if came_back and slug == turn.asked:
        reply.lines.append(Line("utter_back_to_question", glue=" "))
    left = len([s for s in turn.open if s not in skipped])
    if left in PROGRESS_AT and left not in turn.told and slug != turn.asked and turn.asked and not turn.wanted:
        reply.lines.append(Line(f"utter_progress_{left}", glue=" "))
        reply.slots["told"] = [*turn.told, left]
    reply.lines.append(question(slug, turn))
    confirming = reply.lines[-1].confirming
    if slug in turn.doubtful and not confirming and slug not in turn.reopened:
        reply.slots["reopened"] = [*turn.reopened, slug]
    reply.slots |= asking(slug, turn, confirming=confirming)


def question(slug: str, turn: Turn) -> Line:
    """The line that asks for a slug, or whether what was once said about it still holds."""
    if slug in turn.doubtful and not _asked_anew(turn, slug):
        known = {name: turn.facts[name] for name in answers(slug) if name in turn.facts}
        value = listed(together(known, turn.language), turn.language)
        yours = PHRASES["yours"][slug][turn.language]
        return Line("utter_confirm", {"yours": yours, "value": value}, asked=slug, confirming=True)
    if not slug.startswith(CUSTOM):
        return Line(f"utter_ask_{slug}", {"colleague": turn.colleague}, asked=slug)
    asked = next(c for c in turn.vacancy["custom"] if CUSTOM + str(c["id"]) == slug)
    text, language = text_in(asked["text"], turn.language)
    lang = language if language != turn.language else None
    kind = asked["kind"]
    if kind == "choice":
        choices = [text_in(choice, turn.language)[0] for choice in asked["choices"]]
        values = [text_in(choice, "nl")[0] for choice in asked["choices"]]
        pairs = [pair for pair in zip(choices, values, strict=True) if max(map(len, pair)) <= LONGEST_CHOICE]
        buttons = tuple({"title": title, "payload": f"choice:{value}"} for title, value in pairs[:MOST_CHOICES])
        return Line("utter_ask_custom", {"question": text}, asked=slug, lang=lang, buttons=buttons)
    return Line(
        "utter_ask_custom_yes_no" if kind == "yes_no" else "utter_ask_custom", {"question": text}, slug, lang=lang
    )


def _asked_anew(turn: Turn, slug: str) -> bool:
    """Whether there is nothing left to confirm: it has changed, or the day that was named has gone by."""
    start = turn.facts.get("start_date")
    gone_by = slug == "start_date" and start is not None and str(start.value) < turn.today.isoformat()
    return gone_by or slug in turn.reopened or _says_changed(turn, slug)


def _says_changed(turn: Turn, slug: str) -> bool:
    """A "no" to "does this still hold?"."""
    return turn.confirming and turn.asked == slug and turn.intent in ("deny", "correct", "dont_know")


def asking(slug: str | None, turn: Turn, *, confirming: bool = False) -> dict[str, Any]:
    """The slots that carry what is asked; `last_asked` moves only when the question changes."""
    changed = {"confirming": confirming} if confirming != turn.confirming else {}
    if slug == turn.asked:
        return changed
    return {**changed, "asked": slug, "last_asked": turn.asked, "repeats": 0}


def _not_caught(turn: Turn) -> Line:
    slug = turn.asked or ""
    if turn.intent == "affirm" and not turn.repeats:
        return Line("utter_ack_yes", glue=" ")
    if turn.intent in ("deny", f"answer_{slug}") and slug in OWN_HINT:
        return Line(f"utter_hint_{slug}", glue=" ")
    if turn.intent in MEANT_AS_ANSWER or turn.intent.startswith("answer_"):
        return Line("utter_not_caught", glue=" ")
    return Line("utter_back_to_question", glue=" ")


def _summary(turn: Turn, reply: Reply, *, came_back: bool) -> None:
    """Read back all that is known; or close, when the candidate has just agreed with it."""
    agrees = turn.asked == "closing" and turn.intent in ("affirm", "thanks", "goodbye")
    if agrees and not turn.said and not turn.forgotten:
        reply.lines.append(closing(turn))
        reply.slots |= {"completed": True, "asked": None, "last_asked": None}
        return
    if turn.asked == "closing" and turn.intent in ("correct", "deny") and not turn.said:
        reply.lines.append(Line("utter_what_to_change", asked="closing"))
        return
    if turn.asked == "closing" and (came_back or turn.said or turn.forgotten):
        reply.lines.append(Line("utter_summary_again", asked="closing", confirming=True))
        return
    reply.lines.append(Line("utter_summary", {"lines": summary(turn)}, asked="closing", confirming=True))
    reply.slots |= asking("closing", turn)


def summary(turn: Turn) -> str:
    """One line per question of the vacancy, and one per other thing that was told."""
    grouped = by_question(turn.facts)
    order = [slug for slug in turn.questions if slug in grouped] + [s for s in grouped if s not in turn.questions]
    lines = [f"• {line(s, turn.facts, turn.language, today=turn.today, label=custom_label(s, turn))}" for s in order]
    return "\n".join(lines)


def custom_label(slug: str, turn: Turn) -> str | None:
    """A custom question is its own label."""
    if not slug.startswith(CUSTOM):
        return None
    asked = next((c for c in turn.vacancy.get("custom") or () if CUSTOM + str(c["id"]) == slug), None)
    return text_in(asked["text"], turn.language)[0].rstrip(" ?") if asked else slug[len(CUSTOM) :]


def closing(turn: Turn) -> Line:
    """Who answers, and until when."""
    answer_by = turn.people.get("answer_by")
    if not answer_by:
        return Line("utter_closing_without_date", {"colleague": turn.colleague})
    promised = day(answer_by, turn.language, today=turn.today, weekday=True)
    return Line("utter_closing", {"colleague": turn.colleague, "date": promised})


def told_about(turn: Turn) -> str:
    """All that is known, for "what do you know about me"."""
    grouped = by_question(turn.facts)
    return "\n".join(
        f"• {line(s, turn.facts, turn.language, today=turn.today, label=custom_label(s, turn))}" for s in grouped
    )
