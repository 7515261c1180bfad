"""What a reply consists of."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from actions.closing import summary
from actions.greet import greeting
from actions.hand_off import hand_off
from actions.memory import explain
from actions.next_question import lead, leave_open
from actions.reply import MOST_REPEATS, routine
from actions.turn import Turn
from actions.wordings import WORDINGS
from bot.memory import Fact

TODAY = date(2026, 11, 23)
VACANCY = {"questions": ["hours_per_week", "city", "phone"], "country": "NL", "recruiter": "Sanne"}


def turn(**more: Any) -> Turn:
    return Turn(**{"today": TODAY, "vacancy": VACANCY, "people": {"recruiter": "Sanne", "open": True}, **more})


def responses(lines: list[Any]) -> list[str]:
    return [line.response for line in lines]


def question(topic: str, start: int = 0) -> dict[str, Any]:
    return {"entity": "question", "value": topic, "start": start}


def test_what_is_learned_is_acknowledged_before_the_next_question() -> None:
    reply = routine(turn(said={"hours_per_week": Fact(32)}, asked="hours_per_week"))
    assert responses(reply.lines) == ["utter_ack_hours_per_week", "utter_ask_city"]
    assert reply.lines[0].values["value"] == "32 uur per week"
    assert (reply.slots["asked"], reply.slots["last_asked"]) == ("city", "hours_per_week")


def test_a_correction_and_something_new_are_told_apart() -> None:
    said = {"hours_per_week": Fact(28), "city": Fact("Ede")}
    reply = routine(turn(before={"hours_per_week": Fact(32)}, said=said))
    assert responses(reply.lines)[:2] == ["utter_ack_corrected", "utter_ack_city"]
    assert reply.lines[0].values["value"] == "28 uur per week"


def test_a_replaced_form_is_emptied() -> None:
    reply = routine(turn(before={"hours_per_week": Fact(32)}, said={"fte": Fact(0.8)}))
    assert reply.slots["hours_per_week"] is None


def test_several_questions_are_all_answered() -> None:
    vacancy = {**VACANCY, "holidays": "25", "salary": {"min": 15, "unit": "hour"}}
    entities = [question("ask_holidays"), question("ask_salary", 9), question("ask_team", 20)]
    lines = routine(turn(vacancy=vacancy, entities=entities, asked="city")).lines
    assert responses(lines) == ["utter_answer_quote", "utter_answer_salary", "utter_answer_unknown"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("is er ook een kantine?", ["utter_answer_unknown"]),
        ("can I park there?", ["utter_answer_unknown"]),
        ("hebben jullie personeelskorting?", ["utter_answer_in_full", "utter_ask_hours_per_week"]),
        ("wat krijg ik er nog bij?", ["utter_answer_in_full", "utter_ask_hours_per_week"]),
        ("is er een kantine en een douche?", ["utter_answer_in_full", "utter_ask_hours_per_week"]),
    ],
)
def test_a_thing_that_the_vacancy_does_not_name_is_not_answered_with_others(text: str, said: list[str]) -> None:
    benefits = {**VACANCY, "benefits": {"nl": "Personeelskorting van 15 procent."}}
    reply = routine(turn(vacancy=benefits, text=text, entities=[question("ask_benefits")], asked="hours_per_week"))
    assert [one for one in responses(reply.lines) if one != "utter_back_to_question"] == said
    assert (reply.slots.get("offered") is not None) == (said == ["utter_answer_unknown"])


def test_an_answer_that_is_none_is_asked_for_again_and_then_left_open() -> None:
    again = routine(turn(intent="correct", asked="hours_per_week"))
    assert responses(again.lines) == ["utter_not_caught", "utter_ask_hours_per_week"]
    hint = routine(turn(intent="answer_hours_per_week", asked="hours_per_week"))
    assert responses(hint.lines) == ["utter_hint_hours_per_week", "utter_ask_hours_per_week"]
    enough = routine(turn(intent="affirm", asked="hours_per_week", repeats=MOST_REPEATS))
    assert responses(enough.lines) == ["utter_left_open", "utter_ask_city"]
    assert enough.slots["skipped"] == ["hours_per_week"]


def test_an_answer_to_something_else_is_not_said_to_be_unclear() -> None:
    """ "A forklift ticket I have", when the hours were asked."""
    reply = routine(turn(intent="answer_driving_licence", asked="hours_per_week"))
    assert responses(reply.lines) == ["utter_back_to_question", "utter_ask_hours_per_week"]


def test_who_keeps_telling_other_things_is_asked_something_else_first_and_comes_back_at_the_end() -> None:
    volunteered = {"said": {"city": Fact("Ede")}, "asked": "hours_per_week"}
    again = routine(turn(**volunteered))
    assert (again.lines[-1].response, again.slots["repeats"]) == ("utter_ask_hours_per_week", 1)
    other = routine(turn(**volunteered, repeats=1))
    assert other.lines[-1].response == "utter_ask_phone"
    assert (other.slots["asked"], other.slots["repeats"]) == ("phone", 0)
    deferred = {"before": {"city": Fact("Ede")}, "deferred": other.slots["deferred"]}
    elsewhere = routine(turn(**deferred, said={"email": Fact("a@example.org")}, asked="email"))
    assert elsewhere.lines[-1].response == "utter_ask_phone"
    back = routine(turn(**deferred, said={"phone": Fact("+31612345678")}, asked="phone"))
    assert responses(back.lines)[-2:] == ["utter_ack_phone", "utter_ask_hours_per_week"]
    assert back.lines[-1].wording is not None
    answered = routine(turn(**deferred, said={"hours_per_week": Fact(32)}, asked="phone"))
    assert answered.slots["deferred"] == []
    both = {"before": {"city": Fact("Ede")}, "deferred": ["hours_per_week", "phone"], "said": {"name": Fact("Jo")}}
    turns_about = routine(turn(**both, asked="hours_per_week", repeats=1))
    assert (turns_about.slots["deferred"], turns_about.slots["asked"]) == (["phone", "hours_per_week"], "phone")
    nothing_else = routine(turn(before={"phone": Fact("+31612345678")}, **volunteered, repeats=1))
    assert nothing_else.lines[-1].response == "utter_ask_hours_per_week"


def test_what_was_told_beside_the_question_is_heard_before_it_is_asked_again() -> None:
    reply = routine(turn(intent="answer_start_date", text="as soon as possible", asked="hours_per_week"))
    assert reply.lines[0].wording == "Goed om te weten. {Colleague} kan het hier teruglezen."
    asked = routine(turn(intent="small_talk", asked="hours_per_week"))  # not told, so not said to be heard
    assert asked.lines[0].wording is None


@pytest.mark.parametrize(
    ("intent", "text", "kind"),
    [
        ("greet", "hoi, hoe gaat het?", True),
        ("greet", "hi, how’s it going", True),
        ("answer_name", "Hoi, hoe gaat het? Ik ben Jip.", True),
        ("greet", "hoi", False),
        ("answer_start_date", "alles goed, ik kan maandag", False),
        ("answer_name", "Jip, en hoe gaat het verder?", False),
    ],
)
def test_who_asks_how_it_goes_gets_a_kind_answer(intent: str, text: str, kind: bool) -> None:
    asks = turn(intent=intent, text=text, asked="hours_per_week", said={"name": Fact("Jip")} if "Jip" in text else {})
    reply = routine(asks, lead(asks))
    assert (reply.lines[0].wording == WORDINGS["how_are_you"]["nl"][0]) is kind
    assert reply.lines[-1].response == "utter_ask_hours_per_week"


@pytest.mark.parametrize("text", ["goed hoor, en met jou?", "fine thanks, and you?"])
def test_who_asks_back_gets_an_answer(text: str) -> None:
    asks = turn(intent="small_talk", text=text, asked="hours_per_week")
    assert responses(lead(asks)) == ["utter_small_talk_how_are_you"]


@pytest.mark.parametrize(
    ("text", "coming"),
    [
        ("nee, maar ik heb al rijles", True),
        ("not yet, I'm taking lessons", True),
        ("nee", False),
        ("nee, en ik heb ook geen rijles", False),
        ("no, and no lessons either", False),
    ],
)
def test_who_takes_driving_lessons_hears_that_too(text: str, coming: bool) -> None:
    said = turn(text=text, said={"driving_licence": Fact(False)}, asked="driving_licence")
    assert (routine(said).lines[0].wording is not None) is coming


def test_not_knowing_yet_leaves_the_question_open() -> None:
    reply = leave_open(turn(intent="dont_know", asked="hours_per_week"))
    assert responses(reply.lines) == ["utter_ack_open", "utter_ask_city"]
    assert reply.slots["skipped"] == ["hours_per_week"]


def test_an_unmet_requirement_is_no_reason_to_say_anything() -> None:
    required = [{"fact": "hours_per_week", "op": ">=", "value": 36, "text": "36 uur"}]
    met = routine(turn(said={"hours_per_week": Fact(16)}))
    unmet = routine(turn(said={"hours_per_week": Fact(16)}, vacancy={**VACANCY, "requirements": required}))
    assert unmet == met


def test_the_summary_has_a_line_per_question_in_the_vacancys_order() -> None:
    facts = {"phone": Fact(None, "declined"), "city": Fact("Ede"), "hours_per_week": Fact(32), "name": Fact("Jip")}
    assert summary(turn(before=facts)).split("\n") == [
        "• Uren: 32 uur per week",
        "• Woonplaats: Ede",
        "• Telefoon: zeg je liever niet",
        "• Naam: Jip",
    ]


def test_thanks_over_the_summary_agree_with_it() -> None:
    known = {"phone": Fact("+31612345678"), "city": Fact("Ede"), "hours_per_week": Fact(32)}
    over = turn(before=known, intent="thanks", asked="closing")
    reply = routine(over, lead(over))
    assert responses(reply.lines) == ["utter_closing_without_date"]
    assert reply.slots["completed"] is True


KNOWN = {"phone": Fact("+31612345678"), "city": Fact("Ede"), "hours_per_week": Fact(32)}


@pytest.mark.parametrize(
    ("intent", "text", "says"),
    [
        ("deny", "nee verder klopt het wel", "utter_closing_without_date"),
        ("small_talk", "now it's all good", "utter_closing_without_date"),
        ("deny", "nee, dat klopt niet", "utter_what_to_change"),
        ("correct", "it's right but not all of it", "utter_what_to_change"),
        ("affirm", "klopt, maar is er ook een lift?", "utter_question_left"),
    ],
)
def test_what_is_said_over_the_summary_is_taken_as_it_is_meant(intent: str, text: str, says: str) -> None:
    over = turn(before=KNOWN, intent=intent, text=text, asked="closing")
    assert responses(routine(over, lead(over)).lines) == [says]


def test_a_question_over_the_summary_changes_nothing() -> None:
    over = turn(before=KNOWN, intent="ask_travel_allowance", text="do they pay travel", asked="closing")
    assert "utter_change_it" not in responses(routine(over, []).lines)


CLOSED = {**VACANCY, "title": {"nl": "Kok", "en": "Cook"}, "status": "closed"}


def test_a_closed_vacancy_says_of_nobody_that_they_read_the_answers() -> None:
    shut = turn(vacancy=CLOSED)
    assert not [one for one in responses(greeting(shut)) if "notice" in one]
    begun = turn(vacancy=CLOSED, closed="told", intent="affirm", text="ja graag")
    assert "utter_greeting_notice_without_link" in responses(routine(begun, []).lines)


@pytest.mark.parametrize(
    ("intent", "text", "says"),
    [
        ("apply", "no I only want this job", "utter_open_application_declined"),
        ("ask_employer", "waarom is ze gesloten?", "utter_vacancy_closed_why"),
        ("ask_bot", "what other jobs do you have?", "utter_offer_open_application"),
    ],
)
def test_an_open_application_begins_only_when_it_is_wanted(intent: str, text: str, says: str) -> None:
    told = responses(routine(turn(vacancy=CLOSED, closed="told", intent=intent, text=text), []).lines)
    assert says in told
    assert "utter_open_application_begins" not in told


def test_when_one_hears_is_known_from_the_promise_too() -> None:
    asks = turn(entities=[question("ask_process")], people={"recruiter": "Sanne", "answer_by": "2026-11-25"})
    assert "utter_promise" in responses(routine(asks, []).lines)


def test_progress_is_told_once_at_three_and_at_one() -> None:
    vacancy = {"questions": ["name", "hours_per_week", "city", "phone"]}
    said = turn(vacancy=vacancy, said={"name": Fact("Jip")}, asked="name")
    assert "utter_progress_3" in responses(routine(said).lines)
    told = turn(vacancy=vacancy, said={"name": Fact("Jip")}, asked="name", told=[3])
    assert "utter_progress_3" not in responses(routine(told).lines)


def test_in_a_crisis_nothing_is_asked() -> None:
    assert all(line.asked is None for line in routine(turn(crisis="danger", said={"city": Fact("Ede")})).lines)
    assert responses(routine(turn(crisis="danger", intent="greet")).lines) == ["utter_crisis_quiet"]


def test_why_a_question_is_asked_is_told_of_the_one_that_was_meant() -> None:
    reply = explain(turn(intent="ask_why", text="why do you need to know where i live", asked="hours_per_week"))
    assert responses(reply.lines) == ["utter_why_city", "utter_ask_city"]
    reply = explain(turn(intent="ask_why", text="waarom vraag je dat", asked="hours_per_week"))
    assert responses(reply.lines) == ["utter_why_hours_per_week", "utter_ask_hours_per_week"]


def decided(code: str, **more: Any) -> dict[str, Any]:
    return {"reasons": [{"code": code, **more}]}


def test_a_complaint_never_names_the_recruiter_it_may_be_about() -> None:
    for code in ("complaint", "crisis"):
        lines = hand_off(turn(decision=decided(code, kind="threat" if code == "crisis" else None)))
        assert all("Sanne" not in str(line.values) for line in lines)


def test_a_threat_gets_no_helpline() -> None:
    assert hand_off(turn(decision=decided("crisis", kind="threat")))[0].values["helpline"] == ""


def test_a_hand_off_answers_what_it_can_and_asks_nothing() -> None:
    vacancy = {**VACANCY, "holidays": "25"}
    mixed = turn(
        vacancy=vacancy,
        said={"hours_per_week": Fact(32)},
        entities=[question("ask_holidays"), question("ask_team")],
        decision=decided("emotional_load"),
    )
    assert responses(hand_off(mixed)) == [
        "utter_ack_hours_per_week",
        "utter_answer_quote",
        "utter_hand_off_emotional_load",
        "utter_person_open",
    ]


@pytest.mark.parametrize("code", ["emotional_load", "complaint", "sensitive_matter"])
def test_who_tells_what_weighs_is_heard_before_a_value_is_noted(code: str) -> None:
    told = turn(said={"hours_per_week": Fact(32)}, decision=decided(code))
    assert responses(hand_off(told)) == [f"utter_hand_off_{code}", "utter_ack_hours_per_week", "utter_person_open"]


def test_who_only_asks_for_a_person_hears_what_was_noted_first() -> None:
    told = turn(said={"hours_per_week": Fact(32)}, decision=decided("asked_for_human"))
    assert responses(hand_off(told))[:2] == ["utter_ack_hours_per_week", "utter_hand_off_asked_for_human"]
