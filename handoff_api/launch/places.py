"""Where things are, and the environment that Rasa's processes get."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "models"
BOT_PYTHON = ROOT / ".venv-bot" / ("Scripts" if os.name == "nt" else "bin") / "python"
EDGE_PYTHON = Path(sys.executable)


def child_environment(**more: str) -> dict[str, str]:
    """What every process of ours gets: our own modules, nothing of the caller's directory, unbuffered logs."""
    return os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"} | more


def bot_environment(**more: str) -> dict[str, str]:
    """For Rasa and the action server: no telemetry, no look at a graphics card, no chatter at import."""
    return child_environment(
        RASA_TELEMETRY_ENABLED="false",
        TF_CPP_MIN_LOG_LEVEL="3",
        CUDA_VISIBLE_DEVICES="-1",
        SQLALCHEMY_SILENCE_UBER_WARNING="1",
        PYTHONWARNINGS="ignore",
        **more,
    )
