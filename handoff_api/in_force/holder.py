"""The one holder of what can change while the service runs: settings, vacancies, helplines. Read at use, kept nowhere.

Every process looks at the files by itself, every second. A file that cannot be right is refused with its line; what was
in force before it stays so, also for a process that is started again meanwhile (HOME/in-force).
"""

import asyncio
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog
from pydantic import ValidationError

from handoff_api.checked_file import BadFile, Mistake
from handoff_api.config import AT_START, Settings
from handoff_api.conversations import helplines
from handoff_api.conversations.helplines import Helplines
from handoff_api.db import now
from handoff_api.files import read_json, write_whole
from handoff_api.handoffs.hours import OpeningHours
from handoff_api.handoffs.office import Office
from handoff_api.in_force import settings_file
from handoff_api.in_force.watch import Watch
from handoff_api.vacancies.registry import EXAMPLES, VacancyRegistry
from handoff_api.vacancies.shelf import Shelf

log = structlog.get_logger()

FOLDER = "in-force"  # in HOME
REPORT = f"{FOLDER}/report.json"  # for `up`, `reload` and whoever else wants to know
KEPT = f"{FOLDER}/kept.json"


@dataclass(frozen=True)
class Trouble:
    """A file that is not in force as it stands: for people who can put it right."""

    file: str
    line: int | None
    what: str

    def __str__(self) -> str:
        return f"{self.file} is not in force: {Mistake(self.line, self.what)}"


@dataclass(frozen=True)
class Taken:
    """What one look at the files found: one consistent whole."""

    settings: Settings
    vacancies: VacancyRegistry
    helplines: Helplines
    office: Office
    rasa_url: str
    troubles: tuple[Trouble, ...]
    next_start: tuple[str, ...]  # settings that were changed and wait for the next start
    at: datetime = field(default_factory=now)


class InForce:
    def __init__(self, settings: Settings, changed: Callable[[], None] = lambda: None) -> None:
        """`settings` are those of the start. Helplines that cannot be read stop the start, if none were in force
        before; everything else that is wrong is told and left out."""
        self.changed = changed
        self._home = settings.home
        kept = read_json(self._home / KEPT)
        self._shelf = Shelf(settings.vacancies, EXAMPLES if settings.demo else None, kept.get("vacancies", {}))
        self._settings = settings
        self._text = settings_file.text_of(
            self._home / settings.file
        )  # of the settings in force; `LastInForce` has its own
        self._written = settings_file.raw(self._text)
        self._next_start: tuple[str, ...] = ()
        self._helplines = _kept_helplines(kept)
        self._watch = Watch(self._files)
        self._at_once = False
        self._watch.is_due(at_once=True)
        self._taken = self._read()
        self._watch.taken()
        self._log(None)

    @property
    def settings(self) -> Settings:
        return self._taken.settings

    @property
    def vacancies(self) -> VacancyRegistry:
        return self._taken.vacancies

    @property
    def office(self) -> Office:
        return self._taken.office

    @property
    def hours(self) -> OpeningHours:
        return self._taken.office.hours

    @property
    def helplines(self) -> Helplines:
        return self._taken.helplines

    @property
    def at(self) -> datetime:
        """Since when all this is in force."""
        return self._taken.at

    @property
    def rasa_url(self) -> str:
        return self._taken.rasa_url

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        return self._taken.troubles

    @property
    def next_start(self) -> tuple[str, ...]:
        return self._taken.next_start

    def limit(self, name: str) -> str:
        """The rule of a limit, as it is written."""
        rule: str = getattr(self.settings, f"limit_{name}")
        return rule

    def reload_soon(self) -> None:
        """Has the next look read everything, also what was not seen to change. May be called by a signal."""
        self._at_once = True

    async def tick(self) -> None:
        """Looks; what has changed and lies still is in force when this returns. Files are read beside the loop."""
        asked = self._at_once
        if asked:  # and only then: a signal may come between any two steps
            self._at_once = False
        taken = await asyncio.to_thread(self._look, at_once=asked)
        if taken is None:
            return
        await asyncio.to_thread(self._keep, taken)  # before anybody sees it: who dies now comes back with it
        before, self._taken = self._taken, taken
        changes = self._log(before)
        self.changed()
        await asyncio.to_thread(self._report, changes, asked=asked)

    def write_down(self) -> None:
        """What is in force, for the next process; and what is not, for people."""
        self._keep(self._taken)
        self._report()

    def _keep(self, taken: Taken) -> None:
        kept = {"vacancies": self._shelf.kept(), "helplines": taken.helplines.model_dump(mode="json")}
        with _without_stopping():
            write_whole(self._home / KEPT, json.dumps(kept))
            if self._text:
                write_whole(self._home / LAST, self._text)

    def _report(self, changes: Sequence[str] = (), *, asked: bool = False) -> None:
        report = {
            "at": now().isoformat(),
            "asked": asked,
            "changes": list(changes),
            "rasa_url": self.rasa_url,
            "troubles": [{"file": one.file, "line": one.line, "what": one.what} for one in self.troubles],
            "next_start": list(self.next_start),
        }
        with _without_stopping():
            write_whole(self._home / REPORT, json.dumps(report, indent=2, ensure_ascii=False) + "\n")

    def forget_last(self) -> None:
        """At a good end: the next start takes the file as it then is, or refuses it."""
        (self._home / LAST).unlink(missing_ok=True)

    def _files(self) -> Iterator[Path]:
        yield self._home / Settings.file
        yield helplines.FILE
        if self._settings.rasa_url_file is not None:
            yield self._settings.rasa_url_file
        yield from self._shelf.files()

    def _look(self, *, at_once: bool) -> Taken | None:
        if not self._watch.is_due(at_once=at_once):
            return None
        taken = self._read()
        self._watch.taken()
        return taken

    def _read(self) -> Taken:
        bad: list[BadFile] = []
        try:
            self._settings = self._read_settings()
        except BadFile as error:
            bad.append(error)
        try:
            self._helplines = helplines.read_helplines()
        except BadFile as error:
            if self._helplines is None:
                raise
            bad.append(error)
        on_offer, gone, mistakes = self._shelf.read()
        bad += mistakes
        settings, lines = self._settings, self._helplines
        vacancies = VacancyRegistry(on_offer, settings.time_zone, gone)
        return Taken(
            settings=settings,
            vacancies=vacancies,
            helplines=lines,
            office=Office.of(settings, vacancies, lines),
            rasa_url=self._read_rasa_url(),
            troubles=tuple(_troubles(bad)),
            next_start=self._next_start,
        )

    def _read_settings(self) -> Settings:
        """A file that is gone or emptied is a slip of an editor, or half of a change, rather than a wish."""
        path = self._home / Settings.file
        text = settings_file.text_of(path)
        if self._text and not text:
            raise BadFile(path, [Mistake(None, "the file is empty or gone")])
        settings = settings_file.again(self._settings)
        self._text, now_written = text, settings_file.raw(text)
        self._next_start = settings_file.waiting(self._written, now_written)
        if settings.demo and now_written and not self._written and "demo" not in now_written:
            self._next_start += ("demo",)  # without a file an instance is a demo; now there is one
        return settings

    def _read_rasa_url(self) -> str:
        file = self._settings.rasa_url_file
        try:
            url = file.read_text(encoding="utf-8").strip() if file else ""
        except (OSError, UnicodeDecodeError):
            url = ""
        return url if url.startswith(("http://", "https://")) else self._settings.rasa_url

    def _log(self, before: Taken | None) -> list[str]:
        """Logs what is different from before, and returns it in words."""
        known = set(before.troubles) if before else set()
        for trouble in self.troubles:
            if trouble not in known:
                log.error("file_not_in_force", file=trouble.file, line=trouble.line, why=trouble.what)
        if before is None:
            return []
        changes = []
        changed = [
            name
            for name in Settings.model_fields
            if name not in AT_START and getattr(before.settings, name) != getattr(self.settings, name)
        ]
        if changed:
            log.info("settings_in_force", changed=changed)
            changes.append(f"settings: {', '.join(changed)}")
        if self.next_start and self.next_start != before.next_start:
            log.warning("settings_wait_for_the_next_start", settings=list(self.next_start))
        old, new = {one.id: one for one in before.vacancies}, {one.id: one for one in self.vacancies}
        differs = [name for name in sorted({*old, *new}) if old.get(name) != new.get(name)]
        if differs:
            log.info("vacancies_in_force", changed=differs)
            changes.append(f"vacancies: {', '.join(differs)}")
        if before.helplines != self._taken.helplines:
            log.info("helplines_in_force", checked_on=str(self._taken.helplines.checked_on))
            changes.append(f"helplines, checked on {self._taken.helplines.checked_on}")
        if before.rasa_url != self.rasa_url:
            log.info("assistant_moved")
        return changes


LAST = settings_file.LastInForce.file


@contextmanager
def _without_stopping() -> Iterator[None]:
    """A full disk must not stop anything."""
    try:
        yield
    except OSError as error:
        log.warning("in_force_not_written", why=error.strerror)


def _kept_helplines(kept: dict[str, Any]) -> Helplines | None:
    try:
        return Helplines.model_validate(kept["helplines"])
    except (KeyError, ValidationError):
        return None


def _troubles(bad: Iterable[BadFile]) -> Iterator[Trouble]:
    for error in bad:
        for mistake in error.mistakes:
            yield Trouble(error.path.name, mistake.line, mistake.what)
