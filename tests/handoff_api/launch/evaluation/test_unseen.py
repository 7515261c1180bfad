"""Reading a set: what is not of its form is refused with its place, before anything starts."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from handoff_api.launch.evaluation.unseen import UNSEEN, read_set
from handoff_api.launch.refusal import Refusal
from tests.handoff_api.launch.command import gezien
from tests.handoff_api.launch.evaluation.rows import ROW, write_set


def test_a_set_is_read_from_all_its_files(tmp_path: Path) -> None:
    write_set(tmp_path, ROW, "", {**ROW, "id": "b"})
    write_set(tmp_path, {**ROW, "id": "c", "lang": "en"}, name="messages-2027-01-04.en.jsonl")
    dialogue = {"id": "d", "lang": "nl", "kind": "routine", "vacancy_hint": "kok", "turns": [
        {"say": "hoi", "route": "bot", "facts": {}}]}  # fmt: skip
    write_set(tmp_path, dialogue, name="dialogues-2027-01-04.nl.jsonl")
    found = read_set(tmp_path)
    assert ([row.id for row in found.messages], [row.id for row in found.dialogues]) == (["a", "b", "c"], ["d"])


def test_the_fingerprint_changes_with_the_set_and_not_with_what_stands_beside_it(tmp_path: Path) -> None:
    write_set(tmp_path, ROW)
    before = read_set(tmp_path).fingerprint
    (tmp_path / "looks.jsonl").write_text("{}\n")
    (tmp_path / "README.md").write_text("about")
    assert read_set(tmp_path).fingerprint == before
    write_set(tmp_path, {**ROW, "text": "36 uur"})
    assert read_set(tmp_path).fingerprint != before


def test_what_other_readers_found_is_read_and_leaves_the_fingerprint(tmp_path: Path) -> None:
    before = read_set(write_set(tmp_path, ROW)).fingerprint
    write_set(tmp_path, {"id": "a", "facts": {"fte": 0.8}}, name="readings-2026-11-29-one.nl.jsonl")
    write_set(tmp_path, {"id": "a", "facts": {}}, name="readings-2026-11-29-two.nl.jsonl")
    found = read_set(tmp_path)
    assert (found.readings, found.fingerprint) == ({"a": [{"fte": 0.8}, {}]}, before)
    twice = {"id": "a", "facts": {}}
    write_set(tmp_path, twice, twice, name="readings-2026-11-29-two.nl.jsonl")
    with pytest.raises(Refusal, match="line 2: the id a stands already in this file"):
        read_set(tmp_path)
    write_set(tmp_path, {"id": "z", "facts": {}}, name="readings-2026-11-29-two.nl.jsonl")
    with pytest.raises(Refusal, match=r"readings-2026-11-29-two.nl.jsonl, line 1: no message has the id z"):
        read_set(tmp_path)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "line 2: this is not JSON"),
        ("[1]", "line 2: "),
        ({"id": "b"}, "line 2: lang: Field required"),
        ({**ROW, "id": "b", "route": "robot"}, "line 2: route: "),
        ({**ROW, "id": "b", "lang": "en"}, "line 2: lang is en, and the file's name says nl"),
        ({**ROW, "id": "b", "facts": {"shoe_size": 42}}, "line 2: facts: shoe_size is no fact of data/facts.yml"),
        ({**ROW, "id": "b", "facts": {"city": None}}, "line 2: facts.city: "),
        ({**ROW, "id": "b", "context": "shoes"}, "line 2: context: shoes is no question"),
        ({**ROW, "id": "b", "texts": "x"}, "line 2: texts: Extra inputs"),
        ({**ROW, "id": "b", "text": ""}, "line 2: text: "),
        (ROW, "line 2: the id a stands already in"),
    ],
)
def test_a_malformed_row_is_refused_with_file_and_line(tmp_path: Path, line: str | dict[str, Any], told: str) -> None:
    write_set(tmp_path, ROW, line)
    with pytest.raises(Refusal) as refused:
        read_set(tmp_path)
    assert f"messages-2026-11-27.nl.jsonl, {told}" in str(refused.value)


def test_a_file_that_is_not_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    write_set(tmp_path, ROW)
    (tmp_path / "messages-2026-11-27.nl.jsonl").write_bytes(json.dumps(ROW).encode() + b"\n\xff\n")
    with pytest.raises(Refusal, match="line 2: this is not UTF-8"):
        read_set(tmp_path)


def test_a_missing_or_empty_set_is_refused_before_anything_starts(tmp_path: Path) -> None:
    missing = gezien("evaluate", "--set", str(tmp_path / "nowhere"))
    assert (missing.returncode, "there is no folder" in missing.stderr) == (78, True)
    empty = gezien("evaluate", "--set", str(tmp_path))
    assert (empty.returncode, "holds no messages" in empty.stderr) == (78, True)
    write_set(tmp_path, ROW)
    nowhere = gezien("evaluate", "--set", str(tmp_path), "--out", str(tmp_path / "no" / "report.html"))
    assert (nowhere.returncode, "there is no folder" in nowhere.stderr) == (73, True)


def test_the_unseen_set_holds_both_languages() -> None:
    found = read_set(UNSEEN)
    counts = Counter((row.lang, type(row).__name__) for row in (*found.messages, *found.dialogues))
    assert min(counts[lang, kind] for lang in ("nl", "en") for kind in ("Message", "Dialogue")) >= 50
