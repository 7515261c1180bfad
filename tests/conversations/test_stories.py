"""Rasa's own tests of the talks: the stories beside this file, and the data as a whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

pytestmark = pytest.mark.slow


def rasa(environment: dict[str, str], *arguments: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-m", "rasa", *arguments],
        cwd=ROOT,
        env={**environment, "GEZIEN_SECRET": "only for tests", "GEZIEN_ACTION_URL": "http://127.0.0.1:9/webhook"},
        capture_output=True,
        text=True,
        check=False,
    )
    said = ended.stdout + ended.stderr
    assert ended.returncode == 0, said[-3000:]
    return said


def test_every_story_goes_as_written(environment: dict[str, str], model: Path, tmp_path: Path) -> None:
    stories = ["--stories", "tests/conversations", "--model", str(model), "--out", str(tmp_path)]
    said = rasa(environment, "test", "core", *stories, "--fail-on-prediction-errors", "--no-plot")
    assert "Accuracy:         1.000" in said


@pytest.mark.long  # training checks the same
def test_the_data_hold_together(environment: dict[str, str]) -> None:
    said = rasa(environment, "data", "validate")
    assert "No story structure conflicts found" in said
