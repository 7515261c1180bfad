"""Whether files have changed, seen by looking: on every file system, and with editors that replace a file."""

from collections.abc import Callable, Iterable
from pathlib import Path

Stamp = tuple[int, int, int, int]


def stamp(path: Path) -> Stamp | None:
    """Changes with every write and every replacement, also when a copy keeps the date. None: it is not there."""
    try:
        seen = path.stat()
    except OSError:
        return None
    return seen.st_ino, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns


class Watch:
    """Notices a change once everything lies still: what is half written is not looked at."""

    def __init__(self, files: Callable[[], Iterable[Path]]) -> None:
        self._files = files
        self._taken: dict[Path, Stamp | None] | None = None
        self._seen: dict[Path, Stamp | None] | None = None

    def is_due(self, *, at_once: bool = False) -> bool:
        """Whether something is different from what was taken, and the same as at the last look (or `at_once`)."""
        before, self._seen = self._seen, self._look()
        return at_once or (self._seen != self._taken and self._seen == before)

    def taken(self) -> bool:
        """To be called after the reading. False: something changed under it, so it is read again at the next look."""
        quiet = self._look() == self._seen
        self._taken = self._seen if quiet else None
        return quiet

    def _look(self) -> dict[Path, Stamp | None]:
        try:
            return {path: stamp(path) for path in self._files()}
        except OSError:
            return {}
