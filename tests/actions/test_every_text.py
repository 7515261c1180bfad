"""Every text of domain.yml, spoken with the values that the actions really give it, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from actions import acknowledge, asking, clarify, closed, closing, greet, hand_off, memory, next_question, reply
from actions.line import Line, Reply, values_of
from actions.turn import Turn
from bot.escalation import CRISIS_KINDS, URGENCY
from bot.memory import FACTS, SLUGS, Fact
from bot.nlg import fill
from tests.bot.test_domain import RESPONSES

TODAY = date(2026, 11, 23)
LEFT_OPEN = re.compile(r"{\w+}")
VACANCY: dict[str, Any] = {
    "title": {"nl": "Kok", "en": "Cook"}, "employer": "De Linde", "location": "Ede", "country": "NL", "hours_min": 24,
    "salary": {"min": 15, "unit": "hour"}, "deadline": "2026-12-01", "start": "2027-01-01", "recruiter": "Sanne",
    "contract": {"nl": "Vast.", "en": "Permanent."}, "team": {"nl": "Klein."}, "holidays": {"en": "25 days."},
    "requirements": [{"text": {"nl": "Rijbewijs B", "en": "A licence"}}, {"text": "Minimaal 16 uur per week."}],
    "questions": [*SLUGS, "custom:shoes", "custom:when", "custom:how"],
    "custom": [
        {"id": "shoes", "kind": "yes_no", "text": "Kun je lopen?"},
        {"id": "when", "kind": "choice", "text": {"nl": "Wanneer?", "en": "When?"}, "choices": ["A", {"en": "B"}]},
        {"id": "how", "kind": "text", "text": {"en": "How?"}},
    ],
}  # fmt: skip
PEOPLE = {"recruiter": "Sanne", "open": True, "answer_by": "2026-11-25"}
SHUT = {**PEOPLE, "open": False, "opens_at": "2026-11-24T09:00:00+01:00"}
NOORD = {"name": "Noord", "phone": "030 1234567", "email": "werk@noord.example", "notice_url": "https://noord.example"}
OF_TYPE = {"bool": True, "int": 2, "number": 3, "text": "iets", "date": "2027-02-01", "cefr": "B1"}
TOPICS = (
    *("salary", "hours", "deadline", "requirements", "employer", "location", "start_date"),
    *("contract", "team", "holidays", "overtime", "bot", "status", "privacy"),
)


def value(name: str) -> Any:
    return OF_TYPE.get(FACTS[name]["type"]) or FACTS[name]["choices"][0]


def question(topic: str) -> dict[str, Any]:
    return {"entity": "question", "value": f"ask_{topic}", "start": 0}


def turns(language: str) -> Iterator[Turn]:
    base = Turn(language=language, today=TODAY, vacancy=VACANCY, people=PEOPLE, organisation=NOORD)
    yield base
    yield replace(base, organisation={}, people={**PEOPLE, "answer_by": None})
    facts = {slug: {name: Fact(value(name)) for name in names} for slug, names in SLUGS.items()}
    everything = {name: fact for own in facts.values() for name, fact in own.items()}
    for own in (*facts.values(), {"driving_licence": Fact(False)}, {"work_permit": Fact(False)}, everything):
        yield replace(base, said=own)
    for custom in ({"custom:shoes": Fact(True)}, {"custom:when": Fact("A / B")}, {"custom:how": Fact("zo")}):
        yield replace(base, said=custom)
    yield replace(base, said={"city": Fact(None, "declined")})
    yield replace(base, said={"city": Fact(None, "no_preference")})
    yield replace(base, before={"city": Fact("Ede")}, said={"city": Fact("Elst")})
    for confirming in (True, False):
        yield replace(base, before={"city": Fact("Ede")}, said={"city": Fact("Ede")}, confirming=confirming)
    old = {"city": {"stated_at": "2026-01-01"}}
    yield replace(base, vacancy={"questions": ["city"]}, before={"city": Fact("Ede")}, provenance=old)
    for slug in SLUGS:
        asked = replace(base, vacancy={**VACANCY, "questions": [slug], "custom": []}, asked=slug)
        for intent in (f"answer_{slug}", "affirm", "correct", "small_talk"):
            yield replace(asked, intent=intent)
        yield replace(asked, intent="affirm", repeats=9)
    for custom_asked in ("custom:shoes", "custom:when", "custom:how"):
        yield replace(base, vacancy={**VACANCY, "questions": [custom_asked]}, asked=custom_asked)
    for left in (3, 1):
        yield replace(base, vacancy={"questions": list(SLUGS)[:left]}, asked="phone", said={"phone": Fact("06")})
    for topic in TOPICS:
        yield replace(base, entities=[question(topic)])
    yield replace(base, entities=[question("contract"), question("team"), question("overtime"), question("tasks")])
    yield replace(base, organisation={}, entities=[question("privacy")])
    yield replace(base, vacancy={"status": "open"}, entities=[question("deadline")])
    yield replace(base, text="moet ik in het weekend werken", entities=[question("hours")])
    for completed in (True, False):
        for status in ("open", "hired", "rejected", "withdrawn", "vacancy_closed"):
            application = {"status": status, "since": "2026-11-20", "by": "Anna"}
            yield replace(base, application=application, completed=completed, entities=[question("status")])
        yield replace(base, completed=completed, people={**PEOPLE, "answer_by": None}, entities=[question("process")])
        yield replace(base, completed=completed, entities=[question("process")])
    yield replace(base, completed=True)
    yield replace(base, entities=[{"entity": "signal", "value": "doubt"}])
    done = replace(base, before=everything, vacancy={**VACANCY, "questions": list(SLUGS), "custom": []})
    for intent in ("affirm", "correct", "dont_know"):
        yield replace(done, asked="closing", intent=intent)
        yield replace(done, asked="closing", intent=intent, text="klopt, maar hoe zit het met de lift?")
        yield replace(done, asked="closing", intent=intent, people={**PEOPLE, "answer_by": None}, told=(0,))
    yield replace(done, asked="closing", intent="correct", text="mijn naam klopt niet")
    shut = replace(base, vacancy={**VACANCY, "status": "closed"})
    for now, intent in ((None, ""), ("told", "thanks"), ("told", "deny"), ("told", "affirm")):
        yield replace(shut, closed=now, intent=intent, before={"city": Fact("Ede")})
    yield replace(shut, closed="told", text="waarom is hij gesloten?")
    yield replace(shut, vacancy={"status": "closed"})
    for intent in next_question.LEADS:
        yield replace(base, intent=intent)
    for said in ("hoe gaat het", "vertel een mop"):
        yield replace(base, intent="small_talk", text=said)
    yield replace(base, intent="deny", offered="asked_for_human")
    yield replace(base, crisis="danger")


def lines_of(turn: Turn) -> Iterator[Line]:
    """What the actions make of a turn."""
    yield from reply.routine(turn, next_question.lead(turn)).lines
    yield from memory.explain(turn).lines
    yield from memory.memory(turn)
    yield from memory.memory(replace(turn, text="wat zei ik over mijn naam?"))
    yield from memory.forgetting(turn)
    yield from memory.why_me(turn)
    yield from next_question.leave_open(turn).lines


def spoken(language: str) -> Iterator[Line]:
    for turn in turns(language):
        yield from lines_of(turn)
    base = next(turns(language))
    for left in ([], ["city"], ["city", "name"]):
        for organisation in (NOORD, {}):
            yield from greet.greeting(replace(base, vacancy={"questions": left or ["city"]}, organisation=organisation,
                                              skipped=() if left else ["city"]))  # fmt: skip
    for forgotten in ("city", "phone"):
        entities = [{"entity": "forget", "value": forgotten}]
        yield from memory.forgetting(replace(base, entities=entities, before={"city": Fact("Ede")}))
    profile = {name: {"origin": "profile"} for name in ("city", "years_experience")}
    known = {"city": Fact("Ede"), "years_experience": Fact(3)}
    yield from memory.why_me(replace(base, before=known, provenance=profile))
    for code in URGENCY:
        for kind in CRISIS_KINDS if code == "crisis" else (None,):
            for people in (PEOPLE, SHUT, {"open": False}):
                decision = {"reasons": [{"code": code, "kind": kind}]}
                yield from hand_off.hand_off(replace(base, decision=decision, people=people))
    for about in ("", "wellbeing", "between_the_lines", "language", "repetition"):
        yield from clarify.clarify(replace(base, decision={"about": about}))
    ranking = [{"name": "ask_salary", "confidence": 0.3}]
    yield from clarify.clarify(replace(base, ranking=ranking))
    yield from clarify.clarify(replace(base, intent="out_of_scope"))
    yield from greet.resumed(base)
    yield from greet.resumed(replace(base, completed=True, vacancy={"questions": ["city"]}, skipped=["city"]))
    yield from (Line(name, {"colleague": "Sanne"}) for name in memory.PARTING.values())
    yield Line(memory.AGAIN)


def test_every_text_is_spoken_and_no_value_is_left_open() -> None:
    for language in ("nl", "en"):
        seen: dict[str, list[Line]] = {}
        for line in spoken(language):
            seen.setdefault(line.response, []).append(line)
        assert sorted(RESPONSES.keys() - seen.keys()) == []
        for name, lines in seen.items():
            for variation in RESPONSES[name]:
                texts = [variation["text"], *(button["title"] for button in variation.get("buttons", []))]
                for line in lines:
                    if variation["condition"][0]["value"] == (line.lang if line.translated else language):
                        told = [fill(text, values_of(line)) for text in texts]
                        assert not any(LEFT_OPEN.search(text) for text in told), (name, told)
                        assert None not in line.values.values(), line


def test_a_reply_never_says_the_same_thing_twice() -> None:
    for language in ("nl", "en"):
        for turn in turns(language):
            said = [(one.response, str(one.values)) for one in reply.routine(turn, next_question.lead(turn)).lines]
            assert len(said) == len(set(said)), said


def test_one_question_at_a_time() -> None:
    """Nothing is asked beside the offer of a person, nor two questions at once."""
    for turn in turns("nl"):
        said: Reply = reply.routine(turn, next_question.lead(turn))
        asked = [one for one in said.lines if one.asked]
        offers = [one for one in said.lines if one.response in (*reply.OFFERS, "utter_offer_open_application")]
        assert len(asked) + len(offers) <= 1, said.lines


def test_the_modules_of_a_reply_are_all_here() -> None:
    assert all((acknowledge.acknowledge, asking.question, closing.summary, closed.tell))
