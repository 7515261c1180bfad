"""When a person is called, from what was understood of one message and the counts before it."""

from __future__ import annotations

import pytest
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker

from bot.escalation import URGENCY, Counts, Decision, decide
from bot.policies.escalation import decide_for


def signal(value: str, start: int = 0, end: int = 4) -> dict[str, object]:
    return {"entity": "signal", "value": value, "start": start, "end": end, "score": 0.9}


def route(intent: str, *signals: str, counts: Counts | None = None) -> tuple[Decision, Counts]:
    return decide("some text", intent, 0.9, [signal(value) for value in signals], counts or Counts())


def test_a_routine_message_is_handled() -> None:
    assert route("answer_city") == (Decision(), Counts(calm=True))


@pytest.mark.parametrize(
    ("value", "urgency"),
    [
        ("negotiation", 0),
        ("beyond_the_bot", 0),
        ("asked_for_human", 1),
        ("contests_approach", 1),
        ("sensitive_matter", 1),
        ("complaint", 1),
        ("complaint:discrimination", 2),
        ("emotional_load", 2),
        ("crisis:danger", 3),
    ],
)
def test_a_signal_calls_a_person_with_its_urgency(value: str, urgency: int) -> None:
    decision, _ = route("answer_city", value)
    assert (decision.route, decision.urgency) == ("hand_off", urgency)


def test_the_most_urgent_reason_comes_first_and_all_are_kept() -> None:
    decision, _ = route("answer_city", "negotiation", "crisis:homelessness", "emotional_load")
    assert [reason["code"] for reason in decision.reasons] == ["crisis", "emotional_load", "negotiation"]


def test_the_quote_is_the_words_of_the_signal() -> None:
    decision, _ = decide("32 uur en moedeloos", "x", 0.9, [signal("emotional_load", 10, 19)], Counts())
    assert decision.reasons[0]["quote"] == "moedeloos"


def test_an_intent_that_is_a_persons_suffices() -> None:
    assert route("ask_human")[0].reasons[0]["code"] == "asked_for_human"
    assert route("crisis_self_harm")[0].reasons[0]["kind"] == "self_harm"


def test_a_signal_and_its_intent_are_one_reason() -> None:
    assert len(route("crisis_self_harm", "crisis:self_harm")[0].reasons) == 1
    assert len(route("complaint", "complaint:harassment")[0].reasons) == 1


def test_a_crisis_of_no_known_kind_is_unsure() -> None:
    assert route("answer_city", "crisis")[0].reasons[0]["kind"] == "unsure"


def test_the_first_unclear_message_is_clarified_the_second_is_a_persons() -> None:
    first, counts = route("nlu_fallback")
    assert first.route == "clarify"
    second, counts = route("out_of_scope", counts=counts)
    assert [reason["code"] for reason in second.reasons] == ["unclear"]
    assert counts == Counts()


def test_the_third_unclear_message_of_a_talk_is_a_persons_too() -> None:
    counts = Counts()
    for intent in ("nlu_fallback", "answer_city", "nlu_fallback", "answer_city"):
        decision, counts = route(intent, counts=counts)
        assert decision.route != "hand_off"
    assert route("nlu_fallback", counts=counts)[0].route == "hand_off"


def test_doubt_about_somebody_offers_a_person_and_a_yes_accepts() -> None:
    decision, counts = route("nlu_fallback", "doubt")
    assert (decision.route, decision.about) == ("clarify", "between_the_lines")
    accepted, _ = route("affirm", counts=counts)
    assert accepted.reasons[0]["code"] == "emotional_load"
    declined, counts = route("deny", counts=counts)
    assert declined.route == "handle"
    assert counts.offered is None


def test_doubt_beside_an_answer_offers_a_person_once_in_a_talk() -> None:
    heard = [signal("doubt"), {"entity": "hours_per_week", "value": 32}]
    offered, counts = decide("32 uur, meer lukt even niet", "answer_hours_per_week", 0.9, heard, Counts())
    assert (offered.route, offered.about) == ("clarify", "between_the_lines")
    _, counts = route("deny", counts=counts)
    again, counts = decide("24 uur, meer lukt even niet", "answer_hours_per_week", 0.9, heard, counts)
    assert again.route == "handle"
    assert route("nlu_fallback", "doubt", counts=counts)[0].about == "between_the_lines"


@pytest.mark.parametrize(("would_call", "about"), [(True, "wellbeing"), (False, "between_the_lines")])
def test_what_would_call_a_person_at_first_is_not_talked_past_and_a_slighter_doubt_is_owned_up_to(
    would_call: bool, about: str
) -> None:
    doubted = [{**signal("doubt"), "would_call": would_call}]
    assert decide("eerst de tandarts", "small_talk", 0.9, doubted, Counts())[0].about == about


@pytest.mark.parametrize(
    ("intent", "signals"),
    [("nlu_fallback", ()), ("answer_city", ("doubt",)), ("answer_city", ("irritation",)), ("x", ("emotional_load",))],
)
def test_a_talk_is_calm_when_the_message_before_raised_no_doubt(intent: str, signals: tuple[str, ...]) -> None:
    _, calm = route("answer_city")
    assert calm.calm
    _, doubted = route(intent, *signals, counts=calm)
    assert not doubted.calm
    assert route("answer_city", counts=doubted)[1].calm


def test_nothing_is_calm_after_a_crisis() -> None:
    assert not route("answer_city", counts=Counts(crisis="danger"))[1].calm


def test_who_was_offered_a_person_and_went_on_is_offered_one_again_for_what_would_call_one_at_first() -> None:
    doubted = [{**signal("doubt"), "would_call": True}, {"entity": "hours_per_week", "value": 24}]
    said = ("24 uur, meer lukt even niet", "answer_hours_per_week", 0.9, doubted)
    for counts in (Counts(gently=True), Counts(gently=True, offered="emotional_load")):
        assert decide(*said, counts)[0].about == "wellbeing"


@pytest.mark.parametrize("said", ["ja graag, ik red het niet alleen", "yes please, I really need somebody"])
def test_who_takes_the_offer_in_words_of_their_own_gets_a_person(said: str) -> None:
    doubted = [{**signal("doubt"), "would_call": True}]
    offered = Counts(gently=True, offered="emotional_load")
    assert decide(said, "small_talk", 0.9, doubted, offered)[0].route == "hand_off"
    assert decide("nee hoor, het is wat veel", "small_talk", 0.9, doubted, offered)[0].route == "clarify"


@pytest.mark.parametrize("event", ["message", "listen"])
def test_an_offer_that_nobody_sees_is_not_counted_as_made(event: str) -> None:
    """Beside a talk with a recruiter the assistant only listens."""
    said = UserUttered("het gaat wat minder", {"name": "small_talk", "confidence": 0.9}, [signal("doubt")])
    slots = [AnySlot("event", mappings=[{}])]
    tracker = DialogueStateTracker.from_events("x", [SlotSet("event", event), said], slots)
    before = Counts(calm=True)
    decision, after = decide_for(tracker, before)
    assert decision.about == "between_the_lines"
    made = Counts(offered="emotional_load", gently=True)
    assert after == (made if event == "message" else before)


def test_irritation_alone_calls_nobody_but_builds_up() -> None:
    decision, counts = route("answer_city", "irritation")
    assert decision.route == "handle"
    decision, _ = route("answer_city", "irritation", counts=counts)
    assert [reason["code"] for reason in decision.reasons] == ["repeated_trouble"]


def test_one_unclear_irritated_message_is_only_clarified() -> None:
    decision, counts = route("nlu_fallback", "irritation")
    assert decision.route == "clarify"
    assert route("nlu_fallback", counts=counts)[0].reasons[0]["code"] == "repeated_trouble"


def test_in_a_crisis_nothing_is_clarified() -> None:
    assert route("nlu_fallback", counts=Counts(crisis="danger"))[0].route == "hand_off"


def test_every_reason_has_an_urgency() -> None:
    assert set(URGENCY.values()) == {0, 1, 2, 3}


def test_what_is_in_neither_language_is_not_understood_whatever_it_resembles() -> None:
    heard = [signal("other_language")]
    decision, counts = decide("Ich möchte mich bewerben", "apply", 0.9, heard, Counts())
    assert (decision.route, decision.about) == ("clarify", "language")
    assert decide("Ich möchte mich bewerben", "apply", 0.9, heard, counts)[0].route == "hand_off"
    hours = {"entity": "hours_per_week", "value": 32, "start": 0, "end": 2}
    assert decide("32 Stunden die Woche", "answer_hours_per_week", 0.9, [*heard, hours], Counts())[0].route == "handle"


@pytest.mark.parametrize(
    ("text", "fact", "taken"),
    [
        ("Sure, I'm Belgian so that's all in order", "work_permit", False),
        ("ja, ik kan 32 uur", "hours_per_week", False),
        ("Ja. En ik woon in Breda", "city", True),  # two breaths
        ("yes please, I'm Belgian by the way", "work_permit", True),
        ("ja graag, 32 uur blijft staan", "hours_per_week", True),
        ("ja, bel me op 0612345678", "phone", True),
    ],
)
def test_a_yes_in_one_breath_with_a_fact_does_not_take_the_offer_of_a_person(text: str, fact: str, taken: bool) -> None:
    start = max(text.find("I'm"), text.find("32"), text.find("Breda"), text.find("06"))
    told = {"entity": fact, "value": "x", "start": start, "end": len(text)}
    decision, _ = decide(text, "affirm", 0.9, [told], Counts(offered="emotional_load", gently=True))
    assert (decision.route == "hand_off") == taken
