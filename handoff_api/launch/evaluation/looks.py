"""The log of looks at the unseen set: each evaluation adds a line, so that everybody sees how often it was used."""

import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from handoff_api.launch.places import ROOT
from handoff_api.launch.refusal import of_disk

NAME = "looks.jsonl"  # beside the set


def look(folder: Path, fingerprint: str, results: dict[str, dict[str, Any]], model: str | None) -> int:
    """Adds one line; `results` are [hits, of] per language and figure. Returns how many looks this set had so far."""
    line = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": commit(),
        "model": model,
        "set": fingerprint,
        "results": results,
    }
    path = folder / NAME
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        return sum(f'"set": "{fingerprint}"' in one for one in path.read_text(encoding="utf-8").splitlines())
    except OSError as error:
        raise of_disk(error, f"the look cannot be added to {path}") from error


def commit() -> str | None:
    """Of the code that was measured, with a + when it was changed since; None outside a repository."""
    ask = ["git", "-C", str(ROOT)]
    found = subprocess.run([*ask, "rev-parse", "--short=12", "HEAD"], capture_output=True, text=True, check=False)
    if found.returncode != 0:
        return None
    changed = subprocess.run(
        [*ask, "status", "--porcelain", "--untracked-files=no", "--", ".", f":!*{NAME}"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return found.stdout.strip() + ("+" if changed.stdout.strip() else "")
