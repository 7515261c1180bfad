"""The journal of erasures: a file in the home, outside the database, that only grows. Ids and dates, nothing else."""

import fcntl
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Self
from uuid import UUID

from handoff_api.files import sync_folder

FILE = "erasures.jsonl"


class BadJournal(ValueError):
    """A line that cannot be read: "file, line: why"."""


@dataclass(frozen=True)
class Entry:
    """The fields of `models.Erasure`."""

    id: UUID
    at: datetime
    what: str
    subject: UUID
    name: str | None = None
    vacancy_id: str | None = None

    def line(self) -> str:
        return json.dumps({name: value for name, value in asdict(self).items() if value is not None}, default=_plain)

    @classmethod
    def read(cls, line: str) -> Self:
        given: dict[str, Any] = json.loads(line)
        ids = {name: UUID(given[name]) for name in ("id", "subject")}
        entry = cls(**{**given, **ids, "at": datetime.fromisoformat(given["at"])})
        if entry.what not in ("person", "conversation", "fact") or entry.at.tzinfo is None:
            raise ValueError(f"no such erasure: {entry.what} at {entry.at}")
        return entry


class Journal:
    def __init__(self, path: Path) -> None:
        self.path = path

    def begin(self) -> None:
        """Makes an empty one, so that later "not there" can only mean that it was lost."""
        if not self.path.exists():
            self.append(())

    def append(self, entries: Sequence[Entry]) -> None:
        """On the disk when this returns. A line that a crash cut off stays a line of its own."""
        new = not self.path.exists()
        file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            size = os.fstat(file).st_size
            cut_off = size > 0 and os.pread(file, 1, size - 1) != b"\n"
            lines = ("\n" if cut_off else "") + "".join(entry.line() + "\n" for entry in entries)
            _write_all(file, lines.encode())
            os.fsync(file)
        finally:
            os.close(file)
        if new:
            sync_folder(self.path.parent)

    def read(self) -> list[Entry]:
        """All entries in order. A line that a crash cut off is left out: its commit never came."""
        entries = []
        lines = self.path.read_text(encoding="utf-8").split("\n")
        for number, line in enumerate(lines, 1):
            if not line:
                continue
            try:
                entries.append(Entry.read(line))
            except (ValueError, KeyError, TypeError) as error:
                if not _cut_off(line):
                    raise BadJournal(f"{self.path}, line {number}: this is no erasure ({error})") from None
        return entries


def union(*journals: Iterable[Entry]) -> list[Entry]:
    """Every erasure once, the oldest first."""
    found = {entry.id: entry for journal in journals for entry in journal}
    return sorted(found.values(), key=lambda entry: entry.at)


def _cut_off(line: str) -> bool:
    """A beginning of a line that `append` could not finish; what follows it begins on a new line."""
    return line.startswith("{") and not line.endswith("}")


def _write_all(file: int, data: bytes) -> None:
    while data:
        data = data[os.write(file, data) :]


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
