"""A set of messages and dialogues with what is wanted of each; tests/data/understanding/README.md tells its form."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from handoff_api.launch.places import ROOT
from handoff_api.launch.refusal import Refusal
from handoff_api.memory.definitions import DEFINITIONS

UNSEEN = ROOT / "tests" / "data" / "understanding"
LANGUAGES = ("nl", "en")
FILE = re.compile(r"(messages|dialogues)-(\d{4}-\d{2}-\d{2})\.(nl|en)\.jsonl")
READINGS = re.compile(r"readings-\d{4}-\d{2}-\d{2}-\w+\.(nl|en)\.jsonl")
WITHOUT_A_SLUG = ("intro", "closing")  # contexts in which no question of the vacancy is open

Value = bool | int | float | str  # a normalised value, "declined" or "no_preference"
Facts = dict[str, Value]


class Row(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    @field_validator("facts", check_fields=False)
    @classmethod
    def _known(cls, facts: Facts) -> Facts:
        for name in facts:
            if name not in DEFINITIONS.facts:
                raise ValueError(f"{name} is no fact of data/facts.yml")
        return facts


Form = TypeVar("Form", bound=Row)


class Message(Row):
    """One message of a candidate. `context` is the question that was just asked; None: they open the talk. `facts` is
    what its writer says that it tells."""

    id: str
    lang: Literal["nl", "en"]
    kind: str = Field(min_length=1)
    route: Literal["human", "bot"]
    context: str | None
    text: str = Field(min_length=1, max_length=4_000)
    facts: Facts

    @property
    def family(self) -> str:
        return self.kind.partition(".")[0]

    @field_validator("context")
    @classmethod
    def _asked(cls, context: str | None) -> str | None:
        if context is not None and context not in (*DEFINITIONS.slugs, *WITHOUT_A_SLUG):
            raise ValueError(f"{context} is no question of data/facts.yml, nor {' or '.join(WITHOUT_A_SLUG)}")
        return context


class Turn(Row):
    say: str = Field(min_length=1, max_length=4_000)
    route: Literal["human", "bot", "either"]
    facts: Facts


class Dialogue(Row):
    """What one candidate types, whatever the assistant says in between."""

    id: str
    lang: Literal["nl", "en"]
    kind: str = Field(min_length=1)
    vacancy_hint: str
    turns: list[Turn] = Field(min_length=1)

    @property
    def is_routine(self) -> bool:
        return self.kind.partition(".")[0] == "routine"


class Reading(Row):
    """What another reader says that a message tells, who knew neither its labels nor what others found."""

    id: str
    facts: Facts


@dataclass(frozen=True)
class UnseenSet:
    folder: Path
    messages: Sequence[Message]
    dialogues: Sequence[Dialogue]
    fingerprint: str  # the same for the same messages and dialogues, whatever stands beside them
    readings: Mapping[str, Sequence[Facts]] = field(default_factory=dict)  # of other readers, per message

    def texts(self) -> Iterator[tuple[str, str]]:
        """Every text with the id of its row."""
        yield from ((row.id, row.text) for row in self.messages)
        yield from ((row.id, turn.say) for row in self.dialogues for turn in row.turns)


def read_set(folder: Path) -> UnseenSet:
    """Raises Refusal with file and line for what is missing or not of this form."""
    if not folder.is_dir():
        raise Refusal(f"there is no folder {folder}; --set names one with messages-DATE.LANG.jsonl")
    files = sorted(path for path in folder.glob("*.jsonl") if FILE.fullmatch(path.name))
    total = hashlib.sha256()
    messages: list[Message] = []
    dialogues: list[Dialogue] = []
    seen: dict[str, str] = {}
    for path in files:
        content = path.read_bytes()
        total.update(path.name.encode() + b"\0" + hashlib.sha256(content).digest())
        kind, _, lang = FILE.fullmatch(path.name).groups()  # type: ignore[union-attr]  # matched above
        for place, line in _lines(path, content):
            row: Message | Dialogue = _row(Message, place, line) if kind == "messages" else _row(Dialogue, place, line)
            if row.lang != lang:
                raise Refusal(f"{place}: lang is {row.lang}, and the file's name says {lang}")
            if row.id in seen:
                raise Refusal(f"{place}: the id {row.id} stands already in {seen[row.id]}")
            seen[row.id] = place
            messages.append(row) if isinstance(row, Message) else dialogues.append(row)
    if not messages:
        raise Refusal(f"{folder} holds no messages; they stand in files named messages-YYYY-MM-DD.nl.jsonl (or .en)")
    return UnseenSet(
        folder, messages, dialogues, total.hexdigest()[:16], _readings(folder, {one.id for one in messages})
    )


def _readings(folder: Path, known: Set[str]) -> dict[str, list[Facts]]:
    """They say nothing new of what is asked of a message but its facts: they are no part of the fingerprint."""
    found: dict[str, list[Facts]] = {}
    for path in sorted(path for path in folder.glob("*.jsonl") if READINGS.fullmatch(path.name)):
        read: set[str] = set()
        for place, line in _lines(path, path.read_bytes()):
            reading = _row(Reading, place, line)
            if reading.id not in known:
                raise Refusal(f"{place}: no message has the id {reading.id}")
            if reading.id in read:
                raise Refusal(f"{place}: the id {reading.id} stands already in this file")
            read.add(reading.id)
            found.setdefault(reading.id, []).append(reading.facts)
    return found


def _lines(path: Path, content: bytes) -> Iterator[tuple[str, str]]:
    """Every line that is not empty, with its place."""
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        at = content[: error.start].count(b"\n") + 1
        raise Refusal(f"{path}, line {at}: this is not UTF-8") from error
    for number, line in enumerate(text.split("\n"), start=1):  # not splitlines: a text may hold other line ends
        if line.strip():
            yield f"{path}, line {number}", line


def _row(form: type[Form], place: str, line: str) -> Form:
    try:
        return form.model_validate(json.loads(line))
    except json.JSONDecodeError as error:
        raise Refusal(f"{place}: this is not JSON ({error.msg} at column {error.colno})") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"] if part not in ("bool", "int", "float", "str"))
        raise Refusal(f"{place}: {f'{where}: ' if where else ''}{first['msg'].removeprefix('Value error, ')}") from None
