"""`./gezien explain` says what the running service does: the same messages in both, compared."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx2
import pytest
import yaml

from handoff_api.launch.explain.command import EXAMPLE
from handoff_api.launch.explain.rows import Row, read_rows
from tests.e2e.stack import ROOT, TO_TRAIN_AND_START, Stack
from tests.handoff_api.candidate import Candidate

pytestmark = [pytest.mark.slow, pytest.mark.timeout(TO_TRAIN_AND_START + 120)]

SAID = Path(__file__).parent / "explained.jsonl"
TO_EXPLAIN = 120  # seconds; an assistant of its own starts in about 15
OPENING = "opening"
TO_BE_TAKEN = 15  # seconds until new vacancies are in force; usually 3


class Explain:
    """A run of the command in a process of its own, whose own children can be found by a mark."""

    def __init__(self, stack: Stack, *words: str) -> None:
        self.mark = f"GEZIEN_TEST_MARK={uuid4()}"
        name, _, value = self.mark.partition("=")
        env = {name: value for name, value in os.environ.items() if not name.startswith("GEZIEN_")}
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "gezien"), "explain", *words, "--home", str(stack.home)],
            env=env | {name: value},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def ended(self) -> tuple[int, str, str]:
        """Exit code, and what it said."""
        said, complaints = self.process.communicate(timeout=TO_EXPLAIN)
        return self.process.returncode, said, complaints

    def servers(self) -> int:
        """How many of the processes that it started are running (Linux)."""
        found = 0
        for file in Path("/proc").glob("[0-9]*/environ"):
            try:
                found += self.mark.encode() in file.read_bytes() and file.parent.name != str(self.process.pid)
            except OSError:
                continue
        return found


@pytest.fixture
def vacancies(stack: Stack) -> Iterator[dict[str | None, str]]:
    """The example vacancy in force once for each question, with that one first, so that the greeting asks it."""
    contexts = {row.asked for row in read_rows(SAID)}
    folder = stack.home / "vacancies"
    folder.mkdir(exist_ok=True)
    made = {context: _copy(folder, context) for context in contexts}
    ids = {context: path.stem for context, path in made.items()}
    _until_on_offer(stack, set(ids.values()))
    yield ids
    for path in made.values():
        path.unlink()


def _copy(folder: Path, first: str | None) -> Path:
    fields = yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))
    name = (first or OPENING).replace(":", "-").replace("_", "-")
    if first is not None:
        fields["questions"] = [first, *(slug for slug in fields["questions"] if slug != first)]
    path = folder / f"after-{name}.yml"
    path.write_text(yaml.safe_dump({**fields, "id": path.stem}, allow_unicode=True), encoding="utf-8")
    return path


def _until_on_offer(stack: Stack, ids: set[str]) -> None:
    deadline = time.monotonic() + TO_BE_TAKEN
    while True:
        found = httpx2.get(f"{stack.url}/api/v1/vacancies", trust_env=False).json()["vacancies"]
        if ids <= {one["id"] for one in found}:
            return
        assert time.monotonic() < deadline, ids - {one["id"] for one in found}
        time.sleep(0.3)


async def _said_to_the_service(stack: Stack, row: Row, vacancy: str) -> dict[str, Any]:
    """The same message in a conversation of the service, which is erased again: what it decided, learned and spoke."""
    async with httpx2.AsyncClient(base_url=stack.url, timeout=10, trust_env=False) as http:
        candidate = await Candidate.start(http, vacancy_id=vacancy, language=row.language)
        greeted = await candidate.until({"kind": "message", "from": "bot", "asked": row.asked or "start_date"})
        assert greeted["asked"] == (row.asked or "start_date")
        seq = await candidate.write(row.text)
        await candidate.until({"kind": "message", "from": "bot"}, after=seq)
        facts = {
            name: one["value"] if one["status"] == "given" else one["status"]
            for name, one in (await candidate.memory()).items()
        }
        decision, language = _decided(stack, candidate.id)
        assert (await candidate.call("DELETE")).status_code < 300
    reasons = list(dict.fromkeys(reason["code"] for reason in decision["reasons"]))
    kept = {name: decision[name] for name in ("route", "urgency", "intent", "confidence")}
    return {"id": row.id, **kept, "reasons": reasons, "facts": facts, "language": language}


def _decided(stack: Stack, conversation: str) -> tuple[dict[str, Any], str]:
    """The newest decision, which is not public, and the language that the talk is in now."""
    name = UUID(conversation).hex
    with closing(sqlite3.connect(f"file:{stack.home / 'gezien.db'}?mode=ro", uri=True)) as database:
        (payload,) = database.execute(
            "SELECT payload FROM events WHERE conversation_id = ? AND kind = 'decision' ORDER BY seq DESC", (name,)
        ).fetchone()
        (language,) = database.execute("SELECT language FROM conversations WHERE id = ?", (name,)).fetchone()
    return json.loads(payload), language


async def test_fifty_messages_are_explained_as_the_service_answers_them(
    stack: Stack, vacancies: dict[str | None, str], tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    rows = read_rows(SAID)
    assert len(rows) == 50
    explain = Explain(stack, "--batch", str(SAID), "--out", str(out))
    served = [await _said_to_the_service(stack, row, vacancies[row.asked]) for row in rows]
    code, said, complaints = explain.ended()
    assert (code, complaints) == (0, "starting an assistant\n"), said
    assert explain.servers() == 0
    explained = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert explained == served
    assert {one["route"] for one in explained} == {"handle", "clarify", "hand_off"}
    assert {one["urgency"] for one in explained} >= {0, 1, 2, 3}
    assert {"declined", "no_preference"} <= {str(value) for one in explained for value in one["facts"].values()}


def test_one_message_is_explained_by_the_running_assistant(stack: Stack) -> None:
    text = "Ik wil 32 uur werken. Mijn vader is vorige week overleden."
    code, said, complaints = Explain(stack, text, "--asked", "hours_per_week", "--running").ended()
    assert (code, complaints) == (0, "")
    for words in (
        "handed off: a person is called, urgency 2",
        "reason: emotional_load",
        "in sentence 2",
        "found by: the rule grief",
        "hours_per_week = 32  “32 uur”",
    ):
        assert words in said
    assert "\033" not in said


def test_ctrl_c_leaves_no_server_and_no_half_file(stack: Stack, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("before")
    explain = Explain(stack, "--batch", str(SAID), "--out", str(out))
    deadline = time.monotonic() + 60
    while explain.servers() < 2:
        assert explain.process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.1)
    explain.process.send_signal(signal.SIGINT)
    code, said, _ = explain.ended()
    assert (code, said) == (130, "")
    assert explain.servers() == 0
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]
    assert out.read_text() == "before"
