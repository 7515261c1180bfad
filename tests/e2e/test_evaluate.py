"""`./gezien evaluate`, whole: a small set said to a real assistant, with report, table and figures."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from handoff_api.launch.evaluation.unseen import UNSEEN
from tests.e2e.stack import ROOT, TO_TRAIN_AND_START, Stack

pytestmark = [pytest.mark.slow, pytest.mark.timeout(TO_TRAIN_AND_START + 120)]

TO_EVALUATE = 120  # seconds; an assistant of its own starts in about 15
MESSAGES = (
    {"id": "1", "lang": "en", "kind": "answer", "route": "bot", "context": "hours_per_week", "text": "32 hours",
     "facts": {"hours_per_week": 32}},
    {"id": "2", "lang": "en", "kind": "crisis.self_harm", "route": "human", "context": None,
     "text": "I want to kill myself", "facts": {}},
    {"id": "3", "lang": "en", "kind": "asked_for_human", "route": "human", "context": "city",
     "text": "I want to speak to a human being", "facts": {}},
)  # fmt: skip
DIALOGUE = {
    "id": "d", "lang": "en", "kind": "asked_for_human", "vacancy_hint": "customer service", "turns": [
        {"say": "32 hours", "route": "bot", "facts": {"hours_per_week": 32}},
        {"say": "I want to speak to a human being", "route": "human", "facts": {}},
        {"say": "never reached", "route": "human", "facts": {}},
    ],
}  # fmt: skip


def test_a_set_is_evaluated_and_told(stack: Stack, tmp_path: Path) -> None:
    folder, out, figures = tmp_path / "set", tmp_path / "report.html", tmp_path / "figures.json"
    folder.mkdir()
    (folder / "messages-2026-11-27.en.jsonl").write_text("\n".join(map(json.dumps, MESSAGES)))
    (folder / "dialogues-2026-11-27.en.jsonl").write_text(json.dumps(DIALOGUE))
    looks = (UNSEEN / "looks.jsonl").read_bytes() if (UNSEEN / "looks.jsonl").exists() else None
    done = subprocess.run(
        [sys.executable, str(ROOT / "gezien"), "evaluate", "--home", str(stack.home), "--set", str(folder), "--no-cv",
         "--out", str(out), "--json", str(figures)],
        env={name: value for name, value in os.environ.items() if not name.startswith("GEZIEN_")},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=TO_EVALUATE, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(figures.read_text())["languages"]["en"]
    shares = {key: (one["hits"], one["of"]) for key, one in told["figures"].items()}
    assert shares["crisis"] == (1, 1)
    assert shares["people_at_once"] == (2, 2)
    assert shares["routine_handed_off"] == (0, 1)
    assert shares["facts_found"] == (1, 1)
    assert shares["others_in_time"] == shares["others_not_early"] == (1, 1)
    assert told["without_answer"] == 0
    assert told["parse_ms"]["count"] == 3
    assert told["calibration"]["count"] == 3  # it told of each how sure it was
    assert re.search(r"^Crisis: a person is called with the highest urgency +✓ 100\.0 %", done.stdout, re.M)
    assert "How well does it understand?" in out.read_text(encoding="utf-8")
    after = (UNSEEN / "looks.jsonl").read_bytes() if (UNSEEN / "looks.jsonl").exists() else None
    assert after == looks  # only the unseen set's own evaluation counts as a look at it
