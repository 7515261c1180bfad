"""Messages as people type them, with what a careful person would note; one set per language."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.bot.parsing.said import facts

HERE = Path(__file__).parent
FREE = ("motivation", "contact_time")  # the candidate's own words: that they are kept counts, not where they are cut
# Share of labelled facts that must be found with the right value, and of returned facts that may be wrong or too many.
# The sets were used to mend the rules, so a fall below these is a regression; they are no estimate for new messages.
FLOORS = {"nl": (0.95, 0.025)}


def messages(language: str) -> list[dict[str, Any]]:
    """The set of one language: `asked`, `text`, and `facts` as they should be."""
    lines = (HERE / f"{language}-as-typed.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def is_right(name: str, value: object, wanted: dict[str, Any]) -> bool:
    """Whether a fact is labelled with this value; capitals do not matter."""
    if name not in wanted or name in FREE:
        return name in wanted
    return str(value).lower() == str(wanted[name]).lower()


@pytest.mark.parametrize("language", sorted(FLOORS))
def test_the_facts_of_messages_as_typed_are_found_and_none_is_made_up(language: str) -> None:
    labelled = returned = right = 0
    off = []
    for message in messages(language):
        found = facts(message["text"], message["asked"])
        hits = [name for name, value in found.items() if is_right(name, value, message["facts"])]
        labelled, returned, right = labelled + len(message["facts"]), returned + len(found), right + len(hits)
        if len(hits) < len(message["facts"]) or len(hits) < len(found):
            off.append(f"{message['asked']}: {message['text']!r}: {found}, not {message['facts']}")
    least, most = FLOORS[language]
    report = "\n".join(off)
    assert right >= least * labelled, f"{right} of {labelled} found:\n{report}"
    assert returned - right <= most * returned, f"{returned - right} of {returned} wrong:\n{report}"
