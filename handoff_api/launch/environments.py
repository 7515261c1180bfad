"""Whether the two environments are there and were made from the present lock files, as `gezien` makes them."""

import hashlib
from collections.abc import Iterator

from handoff_api.launch.finding import Finding, ok, problem
from handoff_api.launch.places import ROOT

STAMP = ".lock-sha256"
ENVIRONMENTS = {"edge": ".venv", "bot": ".venv-bot"}


def examine() -> Iterator[Finding]:
    for name, folder in ENVIRONMENTS.items():
        lock, stamp = ROOT / "locks" / f"{name}.txt", ROOT / folder / STAMP
        if not lock.exists():
            yield problem(folder, f"locks/{name}.txt is missing; git checkout locks, or ./gezien lock")
        elif not (ROOT / folder).exists():
            yield problem(folder, "is not made yet; ./gezien up makes it (the first time this takes minutes)")
        elif not stamp.exists() or stamp.read_text().strip() != hashlib.sha256(lock.read_bytes()).hexdigest():
            yield problem(folder, f"was not made from the present locks/{name}.txt; ./gezien up mends that")
        else:
            yield ok(folder, f"fits locks/{name}.txt")
