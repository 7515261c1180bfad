"""The vacancy files, each as it was when it last could be read: one bad file takes no other down, nor its own past."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from handoff_api.checked_file import BadFile, Mistake
from handoff_api.in_force.watch import Stamp, stamp
from handoff_api.vacancies.loader import read_vacancy, used_twice, vacancy_files
from handoff_api.vacancies.schemas import Vacancy


class Shelf:
    """Read again and again; what has not changed is not parsed twice."""

    def __init__(self, own: Path, examples: Path | None, kept: Mapping[str, Any]) -> None:
        self._folders = [own] if examples is None else [own, examples]
        self._parsed: dict[Path, tuple[Stamp | None, Vacancy | BadFile]] = {}
        self._on_shelf = {Path(path): one for path, one in _valid(kept.get("on_shelf", {}).items())}
        self._gone = {one.id: one for _, one in _valid(kept.get("gone", {}).items())}

    def files(self) -> Iterator[Path]:
        for folder in self._folders:
            yield from vacancy_files(folder)

    def read(self) -> tuple[list[Vacancy], list[Vacancy], list[BadFile]]:
        """What is in force, what was and is no more, and which files are not in force as they stand."""
        mistakes: list[BadFile] = []
        shelf: dict[Path, Vacancy] = {}
        ids: dict[str, Path] = {}
        for folder in self._folders:
            given = self._given(folder, mistakes)
            for path in sorted(given, key=lambda path: (not self._holds(path, given[path].id), path)):
                vacancy = given[path]
                if vacancy.id in ids and folder == self._folders[0]:
                    mistakes.append(used_twice(path, vacancy.id, ids[vacancy.id]))
                    vacancy = self._on_shelf.get(path, vacancy)  # what it was before it took another's id
                if vacancy.id not in ids:  # an example makes way for a vacancy of one's own
                    ids[vacancy.id] = path
                    shelf[path] = vacancy
        known = self._gone | {one.id: one for one in self._on_shelf.values()}
        self._gone = {name: _closed(one) for name, one in known.items() if name not in ids}
        self._on_shelf = shelf
        return list(shelf.values()), list(self._gone.values()), mistakes

    def kept(self) -> dict[str, Any]:
        """For the next process: what it falls back on."""
        return {
            "on_shelf": {str(path): one.model_dump(mode="json") for path, one in self._on_shelf.items()},
            "gone": {one.id: one.model_dump(mode="json") for one in self._gone.values()},
        }

    def _given(self, folder: Path, mistakes: list[BadFile]) -> dict[Path, Vacancy]:
        """Each file's vacancy; of a bad one the version before, if there was any. A folder that is away (a disk that is
        not mounted) closes no vacancy."""
        before = {path: one for path, one in self._on_shelf.items() if path.parent == folder}
        try:
            if before and not folder.exists():
                raise FileNotFoundError(2, "it is not there")
            paths = vacancy_files(folder)
        except OSError as error:
            mistakes.append(BadFile(folder, [Mistake(None, f"the folder cannot be read ({error.strerror})")]))
            return before
        given = {}
        for path in paths:
            read = self._read(path)
            if isinstance(read, Vacancy):
                given[path] = read
                continue
            mistakes.append(read)
            if path in before:
                given[path] = before[path]
        return given

    def _read(self, path: Path) -> Vacancy | BadFile:
        now = stamp(path)
        before, read = self._parsed.get(path, (None, None))
        if read is None or now != before:
            try:
                read = read_vacancy(path)
            except BadFile as error:
                read = error
            self._parsed[path] = (now, read)
        return read

    def _holds(self, path: Path, vacancy_id: str) -> bool:
        before = self._on_shelf.get(path)
        return before is not None and before.id == vacancy_id


def _closed(vacancy: Vacancy) -> Vacancy:
    return vacancy.model_copy(update={"status": "closed"})


def _valid(kept: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, Vacancy]]:
    """A newer version of the service may know fewer fields; what it cannot read any more is let go."""
    for name, content in kept:
        try:
            yield name, Vacancy.model_validate(content)
        except ValidationError:
            continue
