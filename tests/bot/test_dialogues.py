"""Whole talks of different people: facts, route, what must be mentioned, nothing asked twice. No exact sentences."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.memory import SLUGS, slug_of
from tests.bot.conftest import VACANCY, Servers, Talk, spoken

pytestmark = pytest.mark.slow

DIALOGUES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "dialogues.yml").read_text(encoding="utf-8"))
OWN: list[dict[str, Any]] = [
    {
        "id": "shoes",
        "kind": "yes_no",
        "text": {"nl": "Kun je een hele dienst op veiligheidsschoenen lopen?", "en": "Can you walk on safety shoes?"},
    },
    {
        "id": "shift",
        "kind": "choice",
        "text": {"nl": "Welke dienst heeft je voorkeur?", "en": "Which shift do you prefer?"},
        "choices": [
            {"nl": "Ochtend", "en": "Morning"},
            {"nl": "Avond", "en": "Evening"},
            {"nl": "Nacht", "en": "Night"},
        ],
    },
    {"id": "source", "kind": "text", "text": {"nl": "Hoe heb je ons gevonden?", "en": "How did you find us?"}},
]
VACANCIES = {
    "short": VACANCY,
    "belgian": {
        **VACANCY,
        "country": "BE",
        "status": "open",
        "questions": [
            *("start_date", "hours_per_week", "city", "driving_licence", "language_level"),
            *("weekend", "motivation", "name", "phone"),
        ],
    },
    "shifts": {
        **VACANCY,
        "questions": [
            *("start_date", "hours_per_week", "driving_licence", "shifts", "custom:shoes"),
            *("motivation", "name", "phone"),
        ],
        "custom": OWN[:1],
    },
    "everything": {**VACANCY, "questions": [*SLUGS, "custom:shoes", "custom:shift", "custom:source"], "custom": OWN},
}


def _expected(dialogue: dict[str, Any]) -> Any:
    """`wanting` says what the assistant does not understand yet: known, told, and not hidden."""
    marks = [pytest.mark.xfail(reason=dialogue["wanting"], strict=False)] if "wanting" in dialogue else []
    return pytest.param(dialogue, id=dialogue["who"], marks=marks)


@pytest.mark.parametrize("dialogue", [_expected(one) for one in DIALOGUES])
def test_a_talk_goes_as_a_person_would_expect(servers: Servers, dialogue: dict[str, Any]) -> None:
    talk = Talk(servers, language=dialogue["language"], vacancy=copy.deepcopy(VACANCIES[dialogue["vacancy"]]))
    talk.start()
    settled: set[str] = set()
    for turn in dialogue["turns"]:
        answer = talk.press(turn["press"]) if "press" in turn else talk.say(turn["say"])
        where = f"after {turn.get('say') or turn.get('press')!r}: {spoken(answer)!r}"
        heard = {fact["name"]: fact["value"] for fact in answer["facts"] if fact["status"] == "given"}
        assert heard.items() >= turn.get("knows", {}).items(), f"{where} {heard}"
        if "declines" in turn:
            declined = {slug_of(fact["name"]) for fact in answer["facts"] if fact["status"] == "declined"}
            assert declined == {turn["declines"]}, where
        assert answer["decision"]["route"] == turn.get("route", "handle"), where
        assert re.search(turn.get("says", ""), spoken(answer)), where
        assert answer["completed"] is turn.get("completes", False), where
        settled |= {slug_of(name) for name in heard} | {turn[key] for key in ("declines", "leaves") if key in turn}
        asked = answer["messages"][-1]["asked"]
        if "asks" in turn:
            assert asked == turn["asks"], where
        else:
            assert asked not in settled, where
