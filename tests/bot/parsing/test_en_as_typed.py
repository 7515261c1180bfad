"""Messages as forty kinds of people type them in English: how many of their facts are found, and how many wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.bot.parsing.said import facts

FILES = ("en-as-typed.jsonl", "en-as-typed-2.jsonl", "en-as-typed-3.jsonl", "en-as-typed-4.jsonl")
FOUND = 0.95  # of the labelled facts, at least
WRONG = 0.02  # of the returned facts, at most
ANY_WORDS = "motivation"  # where a reason begins and ends is a matter of taste


def right(name: str, wanted: Any, found: dict[str, Any]) -> bool:
    if name not in found or isinstance(wanted, bool) != isinstance(found[name], bool):
        return False
    if name == ANY_WORDS and wanted != "declined":
        return True
    return str(wanted).casefold() == str(found[name]).casefold()


def test_facts_are_found_and_none_is_invented_in_english_as_typed() -> None:
    messages = [
        json.loads(line)
        for name in FILES
        for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    ]
    labelled, returned, correct, off = 0, 0, 0, []
    for message in messages:
        found = facts(message["text"], message["context"], language="en")
        good = [name for name, value in message["facts"].items() if right(name, value, found)]
        labelled, returned, correct = labelled + len(message["facts"]), returned + len(found), correct + len(good)
        if len(good) < max(len(found), len(message["facts"])):
            off.append((message["text"], message["facts"], found))
    assert labelled > len(messages)
    assert correct >= FOUND * labelled, off
    assert returned - correct <= WRONG * returned, off
