"""The turn over HTTP, with a real Rasa and a real action server."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from actions.wordings import WORDINGS
from tests.bot.conftest import Servers, Talk, spoken

pytestmark = pytest.mark.slow


def test_a_greeting_says_who_speaks_what_happens_with_answers_and_how_to_avoid_it(talk: Talk) -> None:
    answer = talk.start()
    greeting, question = answer["messages"]
    lines = greeting["text"].split("\n")
    assert len(lines) == 3
    assert "digitale assistent van Noord" in lines[0] and "7 korte vragen" in lines[0]
    assert "https://noord.example/privacy" in lines[1]
    assert "030 123 45 67 of werk@noord.example" in lines[2]
    assert question["asked"] == "start_date"
    assert answer["decision"] == {"route": "handle", "urgency": 0, "reasons": []}
    assert answer["nlu"]["model"].endswith(".tar.gz")
    assert set(answer["timings"]) == {"parse", "policy", "actions"}
    assert all(took > 0 for took in answer["timings"].values())


def test_who_wrote_before_the_greeting_is_greeted_and_answered(talk: Talk) -> None:
    answer = talk.turn("start", "ik woon in Ede")
    assert "digitale assistent" in answer["messages"][0]["text"]
    assert [fact["value"] for fact in answer["facts"]] == ["Ede"]
    assert [message["asked"] for message in answer["messages"]] == [None, "start_date"]


def test_facts_come_with_the_message_and_the_words_that_hold_them(talk: Talk) -> None:
    talk.start()
    answer = talk.say("ik woon in Utrecht", "en ik wil 32 uur werken")
    found = {fact["name"]: fact for fact in answer["facts"]}
    assert found["city"] == {"name": "city", "value": "Utrecht", "status": "given", "seq": 1, "quote": "Utrecht"}
    assert (found["hours_per_week"]["value"], found["hours_per_week"]["seq"]) == (32, 2)
    assert "Utrecht" in spoken(answer) and "32 uur" in spoken(answer)


def test_what_was_volunteered_is_not_asked(talk: Talk) -> None:
    talk.start()
    talk.say("ik woon in Utrecht en wil 32 uur werken")
    asked = [talk.say("vanaf 1 februari")["messages"][-1]["asked"]]
    asked.append(talk.press("affirm")["messages"][-1]["asked"])
    assert asked == ["driving_licence", "motivation"]


def test_a_question_in_between_is_answered_and_the_talk_returns(talk: Talk) -> None:
    talk.start()
    answer = talk.say("wat verdient het eigenlijk?")
    assert "€ 14,50 tot € 16 bruto per uur" in answer["messages"][0]["text"]
    assert answer["messages"][-1]["asked"] == "start_date"


def test_a_question_and_facts_in_one_message_are_both_handled(talk: Talk) -> None:
    talk.start()
    answer = talk.say("ik woon in Ede. wat is het salaris?")
    assert "Ede" in spoken(answer) and "€ 14,50" in spoken(answer)
    assert [fact["name"] for fact in answer["facts"]] == ["city"]


def test_what_the_vacancy_does_not_say_is_said_with_an_offer_to_ask(talk: Talk) -> None:
    talk.start()
    answer = talk.say("hoe ziet het team eruit?")
    assert "niets in de vacature" in spoken(answer)
    assert answer["decision"]["route"] == "handle"
    assert talk.press("human")["decision"]["reasons"][0]["code"] == "asked_for_human"


def test_what_exists_in_the_other_language_only_is_quoted_in_it(servers: Servers) -> None:
    talk = Talk(servers, language="en")
    talk.start()
    messages = talk.say("what kind of contract is it?")["messages"]
    quoted = next(message for message in messages if message["lang"] == "nl")
    assert "jaarcontract" in quoted["text"]
    assert "Dutch" in messages[0]["text"]


def test_a_correction_replaces_and_is_acknowledged(talk: Talk) -> None:
    talk.start()
    talk.say("vanaf 1 februari")
    talk.say("36 uur")
    answer = talk.say("nee, 32")
    assert [(f["name"], f["value"]) for f in answer["facts"]] == [("hours_per_week", 32)]
    assert "32 uur per week" in spoken(answer)
    assert answer["messages"][-1]["asked"] == "city"


def test_a_refusal_is_accepted_and_not_asked_again(talk: Talk) -> None:
    talk.start()
    talk.asked = "phone"
    answer = talk.turn("message", "Zeg ik liever niet", payload="refuse")
    assert [(f["name"], f["status"], f["value"]) for f in answer["facts"]] == [("phone", "declined", None)]
    assert answer["messages"][-1]["asked"] == "start_date"


def test_a_forgotten_fact_is_not_asked_for_again(talk: Talk) -> None:
    talk.vacancy["questions"] = ["phone", "city"]
    talk.start()
    talk.say("0612345678")
    answer = talk.say("vergeet mijn telefoonnummer maar weer")
    assert answer["forget"] == ["phone"]
    assert "Gewist: je telefoonnummer" in spoken(answer)
    assert answer["messages"][-1]["asked"] == "city"


def test_asked_what_it_knows_it_lists_that_and_nothing_else(talk: Talk) -> None:
    talk.start()
    talk.say("ik heet Jip en woon in Ede")
    answer = talk.say("wat weet je van mij?")
    assert "Naam: Jip" in spoken(answer) and "Woonplaats: Ede" in spoken(answer)
    assert "uur" not in answer["messages"][0]["text"]


def test_the_language_can_be_changed_and_changed_back(talk: Talk) -> None:
    talk.start()
    answer = talk.say("can we switch to English please?")
    assert answer["language"] == "en"
    assert [message["lang"] for message in answer["messages"]] == ["en"]
    assert answer["messages"][-1]["asked"] == "start_date"
    assert any(words in spoken(answer) for words in WORDINGS["again"]["start_date"]["en"])
    assert talk.say("32 hours")["language"] == "en"
    back = spoken(talk.say("toch maar weer in het Nederlands"))
    assert any(words in back for words in WORDINGS["again"]["start_date"]["nl"])


def test_it_never_pretends_to_be_human(talk: Talk) -> None:
    talk.start()
    assert "Ik ben een computer" in spoken(talk.say("ben je een echt mens of een robot?"))


def test_asking_for_a_person_hands_off_and_asks_nothing(talk: Talk) -> None:
    talk.start()
    answer = talk.say("mag ik iemand spreken?")
    assert answer["decision"]["route"] == "hand_off"
    assert answer["decision"]["urgency"] == 1
    assert answer["decision"]["reasons"][0]["seq"] == 1
    assert [message["asked"] for message in answer["messages"]] == [None]
    assert "Sanne" in spoken(answer)


def test_a_mixed_message_keeps_its_facts_and_calls_a_person(talk: Talk) -> None:
    talk.start()
    answer = talk.say("32 uur, maar ik word hier zo moedeloos van")
    assert [(f["name"], f["value"]) for f in answer["facts"]] == [("hours_per_week", 32)]
    assert (answer["decision"]["route"], answer["decision"]["urgency"]) == ("hand_off", 2)
    assert "32 uur per week" in spoken(answer)


def test_out_of_hours_no_text_suggests_that_somebody_reads(servers: Servers) -> None:
    talk = Talk(servers, is_open=False)
    talk.start()
    text = spoken(talk.say("ik wil graag een mens spreken"))
    assert "niemand van ons" in text


def test_a_crisis_shows_its_numbers_says_when_we_read_and_asks_nothing_more(servers: Servers) -> None:
    talk = Talk(servers, is_open=False)
    talk.start()
    answer = talk.say("ik wil niet meer leven")
    assert answer["decision"]["urgency"] == 3
    assert answer["decision"]["reasons"][0]["kind"] == "self_harm"
    assert "113 of 0800-0113" in spoken(answer) and "112" in spoken(answer)
    assert "dinsdag 24 november om 9.00 uur" in spoken(answer)
    later = talk.say("hallo?")
    assert [message["asked"] for message in later["messages"]] == [None]
    assert [message["asked"] for message in talk.start()["messages"]] == [None]
    assert talk.turn("resume")["messages"][-1]["asked"] == "start_date"


def test_belgium_has_its_own_numbers(servers: Servers) -> None:
    talk = Talk(servers, language="en")
    talk.vacancy["country"] = "BE"
    talk.start()
    assert "1813" in spoken(talk.say("I want to kill myself"))


def test_two_unclear_turns_in_a_row_bring_in_a_person(talk: Talk) -> None:
    talk.start()
    first = talk.say("xqzt blorp fnard")
    assert first["decision"]["route"] == "clarify"
    assert "human" in [button["payload"] for button in talk.buttons]
    second = talk.say("blorp xqzt")
    assert [reason["code"] for reason in second["decision"]["reasons"]] == ["unclear"]


def test_an_understood_turn_between_starts_the_count_again(talk: Talk) -> None:
    talk.start()
    talk.say("xqzt blorp fnard")
    talk.say("32 uur")
    assert talk.say("blorp xqzt")["decision"]["route"] == "clarify"


def test_a_nod_to_a_person_answers_no_question(talk: Talk) -> None:
    talk.start()
    talk.say("ik kan 1 februari beginnen, 32 uur, en woon in Ede")  # next: the driving licence
    talk.say("mag ik iemand spreken?")
    assert talk.turn("listen", "ok")["facts"] == []


def test_listening_learns_and_decides_but_never_speaks(talk: Talk) -> None:
    answer = talk.turn("listen", "ik woon in Ede", "en ik wil dood")
    assert answer["messages"] == []
    assert [fact["value"] for fact in answer["facts"]] == ["Ede"]
    assert answer["decision"]["reasons"][0]["kind"] == "self_harm"
    assert answer["decision"]["reasons"][0]["seq"] == 2


@pytest.mark.parametrize("text", ["Utrecht, papa net begraven", "24 uur, heb een klacht over jullie"])
def test_who_opens_calmly_and_then_says_it_in_few_words_is_not_passed_over(talk: Talk, text: str) -> None:
    talk.start()
    talk.say("ik kan 1 februari beginnen")
    assert talk.say(text)["decision"]["route"] != "handle"


def test_after_a_hand_back_the_old_trigger_is_not_seen_again(talk: Talk) -> None:
    talk.start()
    talk.say("ik word hier zo moedeloos van")
    answer = talk.turn("resume")
    assert answer["decision"]["route"] == "handle"
    assert answer["messages"][-1]["asked"] == "start_date"
    assert "moedeloos" not in spoken(answer)
    assert talk.say("32 uur")["decision"]["route"] == "handle"


def test_the_summary_can_be_corrected_and_confirmed_once(talk: Talk) -> None:
    talk.vacancy["questions"] = ["hours_per_week", "city"]
    talk.start()
    talk.say("32 uur")
    summary = talk.say("Ede")
    assert (summary["messages"][-1]["asked"], summary["messages"][-1]["confirming"]) == ("closing", True)
    assert "• Uren: 32 uur per week" in spoken(summary) and not summary["completed"]
    assert talk.press("correct")["messages"][-1]["asked"] == "closing"
    corrected = talk.say("maak er 28 uur van")
    assert "28 uur per week" in spoken(corrected) and not corrected["completed"]
    closing = talk.press("affirm")
    assert closing["completed"] is True
    assert "Sanne" in spoken(closing) and "woensdag 25 november" in spoken(closing)
    assert talk.say("bedankt!")["completed"] is False


def test_an_old_fact_is_confirmed_not_asked(servers: Servers) -> None:
    old = {"status": "given", "value": "Utrecht", "stated_at": "2026-03-01T10:00:00+01:00", "origin": "said", "seq": 1}
    talk = Talk(servers, facts={"city": old})
    talk.vacancy["questions"] = ["city", "phone"]
    question = talk.start()["messages"][-1]
    assert (question["asked"], question["confirming"]) == ("city", True)
    assert "Utrecht" in question["text"]
    answer = talk.press("affirm")
    assert [(f["name"], f["value"]) for f in answer["facts"]] == [("city", "Utrecht")]
    assert answer["messages"][-1]["asked"] == "phone"


def test_an_old_fact_that_has_changed_is_asked(servers: Servers) -> None:
    old = {"status": "given", "value": "Utrecht", "stated_at": "2026-03-01T10:00:00+01:00", "origin": "said", "seq": 1}
    talk = Talk(servers, facts={"city": old})
    talk.vacancy["questions"] = ["city"]
    talk.start()
    again = talk.press("deny")["messages"][-1]
    assert (again["asked"], again["confirming"]) == ("city", False)
    assert [f["value"] for f in talk.say("Ede")["facts"]] == ["Ede"]


@pytest.mark.parametrize(("payload", "value"), [("affirm", True), ("deny", False)])
def test_a_button_answers_the_question_it_stands_under(talk: Talk, payload: str, value: bool) -> None:
    talk.vacancy["questions"] = ["driving_licence", "city"]
    talk.start()
    answer = talk.press(payload)
    assert [(f["name"], f["value"]) for f in answer["facts"]] == [("driving_licence", value)]


def test_questions_of_the_vacancys_own_are_asked_and_remembered(talk: Talk) -> None:
    talk.vacancy["questions"] = ["custom:forklift", "custom:shirt"]
    talk.vacancy["custom"] = [
        {"id": "forklift", "kind": "yes_no", "text": {"nl": "Kun je heftruck rijden?", "en": None}, "choices": []},
        {"id": "shirt", "kind": "choice", "text": "Welke maat shirt heb je?", "choices": ["S", "M", "L"]},
    ]
    assert talk.start()["messages"][-1]["text"] == "Kun je heftruck rijden?"
    answer = talk.press("affirm")
    assert [(f["name"], f["value"]) for f in answer["facts"]] == [("custom:forklift", True)]
    answer = talk.press("choice:M")
    assert [(f["name"], f["value"]) for f in answer["facts"]] == [("custom:shirt", "M")]
    assert "Kun je heftruck rijden: ja" in spoken(answer)


@pytest.mark.parametrize("text", ["/restart", "  /session_start", '/answer_city{"city":"Gent"}'])
def test_a_leading_slash_is_text_and_erases_nothing(talk: Talk, text: str) -> None:
    talk.start()
    talk.say("32 uur")
    before = dict(talk.state)
    answer = talk.say(text)
    assert answer["facts"] == []
    assert answer["state"]["asked"] == before["asked"]


def test_a_state_of_another_version_is_dropped_and_rebuilt(talk: Talk) -> None:
    talk.facts = {"start_date": {"status": "given", "value": "2027-01-01", "stated_at": "2026-11-23", "origin": "said"}}
    talk.state = {"v": 99, "asked": "phone", "skipped": ["hours_per_week"]}
    assert talk.say("hoi")["messages"][-1]["asked"] == "hours_per_week"


@pytest.mark.parametrize(
    ("broken", "named"),
    [
        ({"event": "dance"}, "event"),
        ({"language": "fr"}, "language"),
        ({"texts": [{"seq": 1, "text": "x" * 4001}]}, "texts[0].text"),
        ({"texts": [{"text": "hoi"}]}, "texts[0].seq"),
        ({"texts": []}, "texts"),
        ({"now": "today"}, "now"),
        ({"facts": {"city": {"value": "Ede"}}}, "facts.city"),
        ({"state": {"v": 1, "asked": "x" * 9000}}, "state"),
    ],
)
def test_a_malformed_request_is_refused_by_name(talk: Talk, broken: dict[str, Any], named: str) -> None:
    status, answer = talk.servers.request("/webhook", {**talk.request("message", ("hoi",)), **broken})
    assert (status, answer["error"]) == (400, "MalformedRequest")
    assert named in answer["message"]


def test_a_body_that_is_no_json_is_refused(servers: Servers) -> None:
    assert servers.request("/webhook", b"{")[0] == 400
    assert servers.request("/webhook", [1])[0] == 400


@pytest.mark.parametrize("secret", [None, "", "wrong"])
def test_without_the_secret_nobody_gets_an_answer(talk: Talk, secret: str | None) -> None:
    assert talk.servers.request("/webhook", talk.request("start"), secret=secret)[0] == 401
    assert talk.servers.request("/health", secret=secret)[0] == 401


def test_health_says_which_model_and_that_actions_answer(servers: Servers) -> None:
    status, answer = servers.request("/health")
    assert (status, answer) == (200, {"status": "ok", "model": servers.model.name, "actions": True})


def test_a_dead_action_server_fails_the_turn_instead_of_silence(servers: Servers) -> None:
    talk = Talk(servers)
    talk.start()
    servers.stop_actions()
    try:
        status, answer = servers.request("/webhook", talk.request("message", ("32 uur",)))
        assert (status, answer["error"]) == (503, "TurnFailed")
        assert servers.request("/health")[0] == 503
        heard = servers.request("/webhook", talk.request("listen", ("ik wil dood",)))
        assert heard[1]["decision"]["urgency"] == 3  # listening needs no action
    finally:
        servers.start_actions()
        servers.processes.insert(0, servers.processes.pop())
        servers.wait_until_healthy()
    assert talk.say("32 uur")["facts"]


def test_no_log_holds_what_candidates_write(servers: Servers) -> None:
    talk = Talk(servers)
    talk.say("ik heet Balthazarius en woon in Klazienaveen")
    log = servers.log.read_text(errors="replace")
    assert "Balthazarius" not in log and "Klazienaveen" not in log


def test_the_tracker_is_gone_after_the_turn(servers: Servers) -> None:
    talk = Talk(servers)
    talk.say("ik woon in Ede")
    stranger = replace(Talk(servers))
    answer = stranger.say("wat weet je van mij?")
    assert "Ede" not in spoken(answer)
