"""Facts of one message, and what an unsure message is after all."""

from __future__ import annotations

from datetime import date

import pytest

from bot.asides import forgotten
from bot.components.fact_extractor import without_shrugs
from bot.memory import DECLINED, NO_PREFERENCE
from bot.reading import (
    Context,
    changed_words,
    declines_offer,
    facts_in,
    from_payload,
    settle_intent,
    told_beside,
    topic_of,
    unasked,
    without_answers,
)

TODAY = date(2026, 11, 23)


def found(text: str, intent: str, **context: object) -> dict[str, object]:
    known = Context(**{"language": "nl", "today": TODAY, **context})  # type: ignore[arg-type]
    return {entity["entity"]: entity["value"] for entity in facts_in(text, intent, known)}


def test_an_unsure_message_with_a_fact_is_that_answer() -> None:
    city = {"entity": "city", "value": "Gent"}
    assert settle_intent("nlu_fallback", 0.1, [city], "phone", sure=0.6) == "answer_city"
    assert (
        settle_intent("out_of_scope", 0.1, [{"entity": "question", "value": "ask_team"}], None, sure=0.6) == "ask_team"
    )


def test_a_doubtful_answer_without_a_value_is_unclear() -> None:
    assert settle_intent("answer_city", 0.3, [], "city", sure=0.6) == "nlu_fallback"
    assert settle_intent("answer_city", 0.9, [], "city", sure=0.6) == "answer_city"


def test_a_question_is_nobodys_motivation() -> None:
    assert found("wat verdient het eigenlijk per maand", "ask_salary", asked="motivation") == {}


def test_the_first_message_may_be_an_introduction_and_no_answer_to_the_greeting() -> None:
    text = "Goedemiddag, met Truus."
    assert found(text, "greet", asked="start_date", opening=True) == {"name": "Truus"}
    told = found("Goedemiddag, met Truus. Kan 1 maart.", "greet", asked="start_date", opening=True)
    assert told == {"name": "Truus", "start_date": "2027-03-01"}


@pytest.mark.parametrize("text", ["I'd like to apply for the daycare job", "ik zou graag solliciteren als kapper"])
def test_that_somebody_applies_is_no_motivation(text: str) -> None:
    assert found(text, "apply", asked="motivation") == {}
    assert found(f"{text}, I love working with people", "apply", asked="motivation") != {}
    assert found(f"{text}, want het is dicht bij huis", "apply", asked="motivation") != {}


def test_a_correction_in_between_is_nobodys_motivation() -> None:
    assert found("maak er maar 28 uur van", "answer_hours_per_week", asked="motivation") == {"hours_per_week": 28}


def test_a_motivation_without_a_question_mark_asks_nothing() -> None:
    question = {"entity": "question", "value": "ask_remote"}
    told = [{"entity": "motivation", "value": "thuis komen de muren op me af"}]
    assert without_answers([question], told, "thuis komen de muren op me af") == []
    assert without_answers([question], told, "leuk werk. mag het ook thuis?") == [question]


def test_an_answer_that_sounds_like_a_question_is_an_answer() -> None:
    question = {"entity": "question", "value": "ask_start_date"}
    told = [{"entity": "start_date", "value": "2026-12-07"}]
    assert without_answers([question], told, "I can start in two weeks") == []
    assert without_answers([question], told, "I can start in two weeks, is that the start?") == [question]
    assert settle_intent("ask_start_date", 0.9, told, None, sure=0.6) == "answer_start_date"
    assert settle_intent("ask_start_date", 0.9, [*told, question], None, sure=0.6) == "ask_start_date"


def test_a_motivation_is_taken_whole_when_it_was_understood_as_one() -> None:
    text = "the hours suit my kids' school"
    assert found(text, "answer_motivation", asked="motivation", language="en") == {"motivation": text}


def test_a_yes_to_an_offer_is_no_value_of_the_open_question() -> None:
    assert found("ja graag", "affirm", asked="driving_licence", offered=True) == {}


def test_a_yes_to_does_this_still_hold_says_it_again() -> None:
    assert found("ja", "affirm", asked="weekend", confirming=True, known={"weekend_ok": False}) == {"weekend_ok": False}


def test_a_custom_choice_is_stored_as_the_vacancy_writes_it_first() -> None:
    question = {
        "id": "size",
        "kind": "choice",
        "choices": [{"nl": "Klein", "en": "Small"}, {"nl": "Groot", "en": "Large"}],
    }
    assert found("a large one please", "nlu_fallback", asked="custom:size", custom=question) == {
        "custom": {"name": "custom:size", "value": "Groot"}
    }


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("vergeet mijn telefoonnummer maar", ["phone"]),
        ("please delete my e-mail address and my phone number", ["email", "phone"]),
        ("wis mijn naam en mijn woonplaats", ["name", "city"]),
        ("vergeet het maar", []),
    ],
)
def test_what_is_to_be_forgotten_is_named(text: str, slugs: list[str]) -> None:
    assert forgotten(text) == slugs


def test_everything_is_everything() -> None:
    assert len(forgotten("wis alles wat je van me weet")) == 18


def test_buttons_stand_for_intents_and_values() -> None:
    assert from_payload("human", asked="city", text="Mens") == ("ask_human", [])
    intent, entities = from_payload("refuse", asked="phone", text="Liever niet")
    assert (intent, entities[0]["entity"], entities[0]["value"]) == ("refuse", "phone", DECLINED)
    assert from_payload("choice:ask_salary", asked="city", text="Salaris")[0] == "ask_salary"
    assert from_payload("affirm", asked="closing", text="Klopt") == ("affirm", [])


@pytest.mark.parametrize("asked", ["name", "city", "years_experience", "driving_licence", "work_permit"])
def test_nobody_has_no_preference_about_who_they_are(asked: str) -> None:
    assert found("I'm a mechanic", "no_preference", asked=asked, language="en") == {}
    assert DECLINED in found("I'm a mechanic", "refuse", asked=asked, language="en").values()


def test_no_preference_settles_a_question_of_preference() -> None:
    assert list(found("wat jou uitkomt", "no_preference", asked="start_date").values()) == [NO_PREFERENCE]


@pytest.mark.parametrize("known", [{}, {"weekend_ok": False}])
def test_a_wish_for_the_weekend_is_no_answer_about_it(known: dict[str, object]) -> None:
    assert found("fijn weekend!", "small_talk", known=known) == {}


def test_a_distance_that_is_too_far_is_no_wish_for_hours() -> None:
    assert found("two hours is too far", "answer_hours_per_week", asked="commute", language="en") == {}


@pytest.mark.parametrize("text", ["het salaris", "the wages", "close to home", "lekker dichtbij"])
def test_a_few_words_that_share_their_subject_with_a_question_are_a_motivation(text: str) -> None:
    assert found(text, "ask_salary", asked="motivation") == {"motivation": text}


@pytest.mark.parametrize(
    ("slug", "name"), [("email", "email"), ("phone", "phone"), ("name", "name"), ("salary", "salary_eur_month")]
)
def test_a_bare_no_to_what_may_be_kept_to_oneself_declines(slug: str, name: str) -> None:
    assert found("nee", "deny", asked=slug) == {name: DECLINED}
    assert found("no thank you", "deny", asked=slug, language="en") == {name: DECLINED}
    assert found("nee mijn uren kloppen niet", "deny", asked=slug) == {}


def test_a_bare_no_to_how_many_hours_declines_nothing() -> None:
    assert found("nee", "deny", asked="hours_per_week") == {}


def test_a_choice_beside_a_no_to_an_offer_is_kept() -> None:
    question = {"id": "what", "kind": "choice", "choices": [{"nl": "Rekeningen"}, {"nl": "Storingen"}]}
    context = {"asked": "custom:what", "custom": question, "offered": True}
    assert found("nee laat maar, doe maar storingen", "deny", **context)["custom"]["value"] == "Storingen"  # type: ignore[index]
    assert found("nee laat maar", "deny", **context) == {}


def context(**more: object) -> Context:
    return Context(**{"language": "nl", "today": TODAY, **more})  # type: ignore[arg-type]


def test_a_short_answer_that_says_what_it_answers_is_kept_out_of_turn() -> None:
    told = unasked("whatsapp", "answer_contact_channel", 0.99, context(asked="city"))
    assert [(one["entity"], one["value"]) for one in told] == [("contact_channel", "whatsapp")]
    assert unasked("whatsapp", "answer_contact_channel", 0.5, context(asked="city")) == []
    assert unasked("nee, ik heb hem wel", "answer_driving_licence", 0.99, context(asked="city")) == []
    assert unasked("whatsapp", "answer_contact_channel", 0.99, context(known={"contact_channel": "phone"})) == []


@pytest.mark.parametrize(
    ("text", "years"),
    [("6 jaar volgehouden in de thuiszorg", 6), ("did 4 years in care", 4), ("6 in de thuiszorg", None)],
)
def test_years_told_in_passing_are_kept_if_they_are_called_so(text: str, years: int | None) -> None:
    told = unasked(text, "answer_years_experience", 0.99, context(asked="commute"))
    assert [one["value"] for one in told if one["entity"] == "years_experience"] == ([years] if years else [])


@pytest.mark.parametrize("text", ["go on", "ga maar verder", "nee", "no that's ok", "doe maar verder"[4:]])
def test_going_on_after_an_offer_declines_it(text: str) -> None:
    assert declines_offer(text, context(offered=True))
    assert not declines_offer(text, context())


def test_going_ahead_accepts_it() -> None:
    assert not declines_offer("go ahead", context(offered=True))


def test_what_is_said_anew_replaces_the_motivation_without_the_cue() -> None:
    after = context(last_asked="motivation", asked="name", known={"motivation": "people"})
    assert [one["value"] for one in changed_words("make that: caring for the elderly", after)] == [
        "caring for the elderly"
    ]
    assert changed_words("Make", after) == []
    assert changed_words("make that: 32", context(last_asked="city", known={"city": "Ede"})) == []


def test_a_question_about_ones_answer_is_answered_from_the_vacancy() -> None:
    assert topic_of("is 28 uur ook goed?", "answer_hours_per_week", []) == "ask_hours"
    assert topic_of("28 uur", "answer_hours_per_week", []) == "answer_hours_per_week"
    assert (
        topic_of("28 uur, kan dat?", "answer_hours_per_week", [{"entity": "hours_per_week"}]) == "answer_hours_per_week"
    )


def test_a_verb_before_its_subject_asks_nothing_inside_a_sentence() -> None:
    question = {"entity": "question", "value": "ask_hours"}
    told = [{"entity": "weekend_ok", "value": True}]
    assert without_answers([question], told, "ja in het weekend kan ik wel werken") == []
    assert without_answers([question], told, "ja dat is goed, kan ik ook minder werken") == [question]


@pytest.mark.parametrize(
    ("text", "loaded", "told"),
    [
        ("keen on farm work. last boss grabbed my leg", "last boss grabbed my leg", "keen on farm work."),
        (
            "Ik wil weer in een apotheek werken. Nu staar ik naar één doosje tot ik huil.",
            "Nu staar ik naar één doosje tot ik huil.",
            "Ik wil weer in een apotheek werken.",
        ),
        ("Motivation, right, er. Headset goes on, I start sobbing", "Headset goes on, I start sobbing", None),
        ("Is thuiswerk mogelijk? Mijn dochter ligt hier palliatief", "Mijn dochter ligt hier palliatief", None),
        ("Mn bed is al opgemaakt als een graf", "Mn bed is al opgemaakt als een graf", None),
    ],
)  # fmt: skip
def test_what_appeals_is_taken_from_beside_the_words_that_need_a_person(
    text: str, loaded: str, told: str | None
) -> None:
    at = text.index(loaded)
    context = Context("nl", date(2026, 11, 26), asked="motivation")
    found = told_beside(text, [(at, at + len(loaded))], [], context)
    assert [fact["value"] for fact in found] == ([told] if told else [])
    assert all(text[fact["start"] : fact["end"]] == fact["value"] for fact in found)


def test_a_reason_is_asked_for_before_it_is_taken_from_a_cry_for_help() -> None:
    context = Context("nl", date(2026, 11, 26), asked="city")
    assert told_beside("Ik wil met mensen werken. Mijn zus is dood", [(26, 42)], [], context) == []


@pytest.mark.parametrize(
    ("text", "declined"),
    [
        ("do you hand my details to other firms", False),
        ("can we skip to the interview, when is it", False),
        ("geven jullie mijn gegevens door", False),
        ("can we skip that one", True),
        ("I keep that to myself", True),
        ("is it ok if we leave that out", True),
    ],
)
def test_a_question_that_resembles_a_refusal_declines_nothing(text: str, declined: bool) -> None:
    assert found(text, "refuse", asked="start_date") == ({"start_date": DECLINED} if declined else {})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cook here. Nine kitchens turned me down, so say no as well or hire me, up to you.", {}),
        ("I don't mind answering, I only wonder why the form wants it", {}),
        ("I can start whenever, up to you", {"start_date": NO_PREFERENCE}),
        ("up to you", {"start_date": NO_PREFERENCE}),
    ],
)
def test_in_a_first_message_it_is_said_what_makes_no_difference(text: str, expected: dict[str, object]) -> None:
    assert found(text, "apply", asked="start_date", opening=True, language="en") == expected


SHRUG = {"entity": "start_date", "value": NO_PREFERENCE, "start": 0, "end": 16}
HOURS = {"entity": "hours_per_week", "value": 32, "start": 0, "end": 2}


@pytest.mark.parametrize("signal", ["doubt", "emotional_load", "crisis:self_harm"])
def test_who_may_not_be_well_has_no_preference_by_a_shrug(signal: str) -> None:
    signals = [{"entity": "signal", "value": signal, "start": 0, "end": 16}]
    assert without_shrugs("It is what it is. It's always what it is.", signals, [SHRUG, HOURS]) == [HOURS]


def test_a_plain_shrug_is_a_preference_for_nothing() -> None:
    assert without_shrugs("It is what it is, whenever you like really.", [], [SHRUG]) == [SHRUG]
    doubt = [{"entity": "signal", "value": "doubt", "start": 0, "end": 9}]
    assert without_shrugs("maakt niet uit", doubt, [SHRUG]) == [SHRUG]
