"""What several folders of tests share: the trained model, and the environment in which Rasa runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "RASA_TELEMETRY_ENABLED": "false", "PYTHONWARNINGS": "ignore"}


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> Path:
    """The model that GEZIEN_TEST_MODEL names, else one trained from the present data."""
    if given := os.environ.get("GEZIEN_TEST_MODEL"):
        return Path(given).absolute()
    out = tmp_path_factory.mktemp("model")
    command = [sys.executable, "-m", "rasa", "train", "--skip-validation", "--out", str(out)]
    trained = subprocess.run(
        [*command, "--fixed-model-name", "test"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert trained.returncode == 0, trained.stdout[-2000:] + trained.stderr[-2000:]
    return out / "test.tar.gz"
