"""domain.yml says everything in both languages, and knows exactly what data/facts.yml and the actions know."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from actions import clarify, greet, hand_off, memory, next_question
from actions.acknowledge import OWN_ACK
from actions.asking import OWN_HINT
from actions.phrases import PHRASES
from actions.questions import DEFAULT_QUESTIONS
from actions.reply import PROGRESS_AT
from bot.escalation import CRISIS_KINDS, URGENCY
from bot.memory import FACTS, SLUGS
from bot.turn import STATE

ROOT = Path(__file__).parent.parent.parent
DOMAIN: dict[str, Any] = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
RESPONSES: dict[str, list[dict[str, Any]]] = DOMAIN["responses"]
VARIABLE = re.compile(r"{(\w+)}")


def variations(response: str, language: str) -> list[dict[str, Any]]:
    wanted = [{"type": "slot", "name": "language", "value": language}]
    return [variation for variation in RESPONSES[response] if variation["condition"] == wanted]


@pytest.mark.parametrize("response", RESPONSES)
def test_every_text_exists_in_both_languages_with_the_same_values_and_buttons(response: str) -> None:
    dutch, english = variations(response, "nl"), variations(response, "en")
    assert len(dutch) == len(english) >= 1
    assert len(dutch) + len(english) == len(RESPONSES[response])
    for one, other in zip(dutch, english, strict=True):
        assert {v.lower() for v in VARIABLE.findall(one["text"])} == {
            v.lower() for v in VARIABLE.findall(other["text"])
        }
        assert [b["payload"] for b in one.get("buttons", [])] == [b["payload"] for b in other.get("buttons", [])]
        assert not {b["title"] for b in one.get("buttons", [])} & {b["title"] for b in other.get("buttons", [])}


def test_every_fact_is_an_entity_and_a_slot() -> None:
    entities = {name for entity in DOMAIN["entities"] for name in (entity if isinstance(entity, dict) else [entity])}
    assert entities == {"language", "question", "signal", "forget", "custom", *FACTS}
    for fact in FACTS:
        assert DOMAIN["slots"][fact]["mappings"] == [{"type": "from_entity", "entity": fact}]


def test_no_slot_or_entity_steers_the_rules() -> None:
    assert all(slot["influence_conversation"] is False for slot in DOMAIN["slots"].values())
    assert all(flags == {"influence_conversation": False} for entity in DOMAIN["entities"] for flags in entity.values())


def test_what_the_talk_carries_has_a_slot() -> None:
    assert set(STATE) <= DOMAIN["slots"].keys()


def test_every_question_can_be_asked_explained_answered_and_named() -> None:
    for slug in SLUGS:
        assert f"utter_ask_{slug}" in RESPONSES and f"utter_why_{slug}" in RESPONSES
        assert f"answer_{slug}" in DOMAIN["intents"]
        assert PHRASES["slugs"][slug].keys() == PHRASES["yours"][slug].keys() == {"nl", "en"}
    assert set(DEFAULT_QUESTIONS) <= SLUGS.keys()


def test_every_reason_and_kind_of_crisis_has_its_text() -> None:
    assert {f"utter_hand_off_{code}" for code in URGENCY if code != "crisis"} <= RESPONSES.keys()
    assert {f"utter_crisis_{kind}" for kind in CRISIS_KINDS} <= RESPONSES.keys()


def test_every_text_that_the_actions_name_exists_and_no_other() -> None:
    code = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "actions").glob("*.py"))
    named = set(re.findall(r'"(utter_\w+)"', code))
    made = {
        *(f"utter_ask_{slug}" for slug in SLUGS),
        *(f"utter_why_{slug}" for slug in SLUGS),
        *(f"utter_ack_{slug}" for slug in OWN_ACK),
        *(f"utter_hint_{slug}" for slug in OWN_HINT),
        *(f"utter_progress_{left}" for left in PROGRESS_AT),
        *(f"utter_hand_off_{code}" for code in URGENCY if code != "crisis"),
        *(f"utter_crisis_{kind}" for kind in CRISIS_KINDS),
        *(f"utter_greeting_questions_{count}" for count in ("none", "one", "many")),
        *(f"utter_ack_{status}" for status in ("declined", "no_preference")),
        *(f"utter_clarify_{about}" for about in ("wellbeing", "between_the_lines", "repetition")),
        *(f"utter_answer_status_{status}" for status in ("hired", "rejected", "withdrawn", "vacancy_closed")),
        *("utter_small_talk", "utter_small_talk_how_are_you", "utter_small_talk_joke"),
        *("utter_closing_without_date", "utter_why_general"),
        "utter_answer_location",
        "utter_answer_employer",
    }
    assert sorted((named | made) ^ RESPONSES.keys()) == []


def test_every_action_of_the_domain_exists_and_the_reverse() -> None:
    written = {
        thing().name()
        for module in (clarify, greet, hand_off, memory, next_question)
        for name, thing in vars(module).items()
        if name.startswith("Action") and name != "Action"
    }
    assert written == set(DOMAIN["actions"])


def test_every_phrase_is_in_both_languages() -> None:
    def walk(node: Any, path: str) -> None:
        if isinstance(node, dict) and ("nl" in node or "en" in node):
            assert node.get("nl") and node.get("en"), path
            assert set(VARIABLE.findall(node["nl"])) == set(VARIABLE.findall(node["en"])), path
        if isinstance(node, dict):
            for key, value in node.items():
                walk(value, f"{path}.{key}")

    walk(PHRASES, "phrases")
    assert PHRASES["facts"].keys() == FACTS.keys()


@pytest.mark.parametrize("fact", [name for name, d in FACTS.items() if d["type"] in ("bool", "choice")])
def test_every_value_that_a_fact_can_have_has_words(fact: str) -> None:
    if FACTS[fact]["type"] == "bool":
        assert {"true", "false"} <= PHRASES["facts"][fact].keys()
    else:
        assert list(PHRASES["facts"][fact]["choices"]) == FACTS[fact]["choices"]


def test_dutch_texts_say_je_and_do_not_shout() -> None:
    for response, said in RESPONSES.items():
        for variation in said:
            assert "!" not in variation["text"], response
            assert not re.search(r"\b(u|uw)\b", variation["text"]), response


def test_every_routine_intent_has_a_rule() -> None:
    ruled = {
        step["intent"]
        for file in (ROOT / "data" / "rules").glob("*.yml")
        for rule in yaml.safe_load(file.read_text(encoding="utf-8"))["rules"]
        for step in rule["steps"]
        if "intent" in step
    }
    a_persons = {"ask_human", "emotional_load", "complaint", "sensitive_matter", "negotiation", "beyond_the_bot"}
    a_persons |= {"contests_approach", *(intent for intent in DOMAIN["intents"] if intent.startswith("crisis_"))}
    assert ruled == set(DOMAIN["intents"]) - a_persons
