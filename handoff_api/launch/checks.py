"""`./gezien check`: what can be seen without running anything."""

import argparse
import subprocess

from handoff_api.launch.places import EDGE_PYTHON, ROOT

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Lint, format and types."


def run(_arguments: argparse.Namespace) -> int:
    """All of them, even when the first fails."""
    failed = 0
    for check in CHECKS:
        print("$", *check, flush=True)
        done = subprocess.run([str(EDGE_PYTHON), "-m", *check], cwd=ROOT, stdin=subprocess.DEVNULL, check=False)
        failed += done.returncode != 0
    return 1 if failed else 0
