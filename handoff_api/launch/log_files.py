"""Keeps the log files small while the programs write to them. Each file has one earlier part beside it, `….log.1`."""

import asyncio
import os
import shutil
from contextlib import suppress
from pathlib import Path

LOOK_EVERY_S = 10.0
MB = 1_000_000


def set_aside(log: Path, size_mb: int) -> None:
    """Copies a file that has grown large and empties it. Its writers append, so they go on at its new beginning; a line
    that is written in between is lost. On a full disk the copy is left out: emptying it is what helps then."""
    try:
        if log.stat().st_size <= size_mb * MB:
            return
        earlier = log.with_suffix(".log.1")
        earlier.unlink(missing_ok=True)  # first: its room may be needed
        try:
            shutil.copyfile(log, earlier)
        except OSError:
            earlier.unlink(missing_ok=True)
        os.truncate(log, 0)
    except OSError:
        return  # logs are never a reason to stop


def all_set_aside(folder: Path, size_mb: int) -> None:
    for log in sorted(folder.glob("*.log")):
        set_aside(log, size_mb)


async def keep_small(folder: Path, size_mb: int) -> None:
    """Looks every few seconds, until cancelled."""
    while True:
        with suppress(OSError):
            await asyncio.to_thread(all_set_aside, folder, size_mb)
        await asyncio.sleep(LOOK_EVERY_S)
