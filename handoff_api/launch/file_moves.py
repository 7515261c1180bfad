"""Puts files in the place of others as one step, for a restore: broken off, it is finished at the next command."""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from handoff_api.files import sync_folder

PLAN = "restore.json"  # in the home, from the moment that everything new is on the disk


@dataclass(frozen=True)
class Move:
    """`new` takes the place of `old`, which goes to `aside`. `new` may be None: then only the old one goes."""

    new: str | None
    old: str
    aside: str


def begin(home: Path, moves: list[Move]) -> None:
    """From here on it will happen, whatever comes between."""
    sync_all(path for move in moves if move.new for path in [Path(move.new)])
    unfinished = home / f"{PLAN}.new"
    with unfinished.open("w") as file:
        json.dump([asdict(move) for move in moves], file)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(home / PLAN)
    sync_folder(home)


def finish(home: Path) -> bool:
    """Does what a plan says, as far as it was not done. Returns whether there was a plan."""
    plan = home / PLAN
    if not plan.exists():
        return False
    for move in [Move(**given) for given in json.loads(plan.read_text())]:
        new, old, aside = Path(move.new) if move.new else None, Path(move.old), Path(move.aside)
        if old.exists() and not aside.exists() and (new is None or new.exists()):
            aside.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            old.rename(aside)
        if new is not None and new.exists():
            old.parent.mkdir(parents=True, exist_ok=True)
            new.rename(old)
        with suppress(FileNotFoundError):
            sync_folder(old.parent)
    plan.unlink()
    sync_folder(home)
    return True


def sync_all(paths: Iterator[Path]) -> None:
    for top in paths:
        for path in [top, *top.rglob("*")] if top.is_dir() else [top]:
            descriptor = os.open(path, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
