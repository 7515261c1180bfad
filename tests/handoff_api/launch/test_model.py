"""Which trained model fits the present data."""

import os
import time
from pathlib import Path

import pytest

from handoff_api.launch import model
from handoff_api.launch.model import fingerprint
from handoff_api.launch.refusal import Refusal


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("config.yml", "domain.yml", "data/nlu/nl/hours.yml", "data/vacancies/picker.yml", "bot/reading.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path


@pytest.mark.parametrize("name", ["config.yml", "domain.yml", "data/nlu/nl/hours.yml", "bot/reading.py"])
def test_a_change_of_what_is_trained_asks_for_another_model(project: Path, name: str) -> None:
    before = fingerprint(project)
    (project / name).write_text("other")
    assert fingerprint(project) != before


def test_a_new_example_asks_for_another_model(project: Path) -> None:
    before = fingerprint(project)
    (project / "data/nlu/en").mkdir()
    (project / "data/nlu/en/hours.yml").write_text("version: '3.1'")
    assert fingerprint(project) != before


def test_a_moved_example_asks_for_another_model(project: Path) -> None:
    before = fingerprint(project)
    (project / "data/nlu/nl/hours.yml").rename(project / "data/nlu/nl/weeks.yml")
    assert fingerprint(project) != before


def test_what_is_not_trained_changes_nothing(project: Path) -> None:
    before = fingerprint(project)
    (project / "data/vacancies/picker.yml").write_text("other")
    (project / "bot/channel.py").write_text("the channel runs beside the model")
    os.utime(project / "config.yml", (0, 0))
    assert fingerprint(project) == before


def test_what_a_killed_training_started_ends_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child, python = tmp_path / "child", tmp_path / "python"
    python.write_text(f"#!/bin/sh\nsleep 600 &\necho $! > {child}\nkill -9 $$\n")
    python.chmod(0o755)
    for name, value in (("BOT_PYTHON", python), ("MODELS", tmp_path), ("LAST_SECONDS", 0.0)):
        monkeypatch.setattr(model, name, value)
    with pytest.raises(Refusal, match="could not be trained"):
        model._train(tmp_path / "made.tar.gz", tmp_path / "log")
    assert _ends(int(child.read_text()))  # its output was held open until it had


def _ends(process: int, seconds: float = 10.0) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)  # whoever adopted it has yet to take note
    return False
