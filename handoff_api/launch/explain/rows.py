"""The messages to explain, one JSON object a line, and what comes out for each."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from handoff_api.bot_client import LearnedFact, TurnAnswer
from handoff_api.conversations.schemas import MAX_TEXT, NewMessage
from handoff_api.launch.refusal import Exit, Refusal
from handoff_api.memory.definitions import DEFINITIONS

LANGUAGES = ("nl", "en")
CUSTOM = "custom:"
OPENINGS = ("intro",)  # words that others use for the greeting with its first question
SHOWN = 10  # mistakes of one file


class BadRow(Exception):
    """A line that is no message; says what to do about it."""


@dataclass(frozen=True)
class Row:
    """One message. `asked` is the question that went just before it; None: the one that the greeting ends with."""

    id: str | int | float
    text: str
    language: str = "nl"
    asked: str | None = None
    known_context: bool = True  # otherwise it is a word that names no question, and counts as the opening
    line: int = 1


def read_rows(path: Path) -> list[Row]:
    """All of them, or a Refusal with every line that cannot be right. Blank lines are passed over."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Refusal(f"{path} cannot be read: {error.strerror}", Exit.UNAVAILABLE) from error
    except UnicodeDecodeError as error:
        at = path.read_bytes()[: error.start].count(b"\n") + 1
        raise Refusal(f"{path}, line {at}: this is not UTF-8; save the file as UTF-8") from error
    rows, mistakes = [], []
    for number, line in enumerate(text.split("\n"), 1):  # a text may hold the other signs that end a line
        if not line.strip():
            continue
        try:
            rows.append(read_row(line, number))
        except BadRow as error:
            mistakes.append(f"{path}, line {number}: {error}")
    if mistakes:
        more = [f"… and {len(mistakes) - SHOWN} lines more"] if len(mistakes) > SHOWN else []
        raise Refusal("\n".join([*mistakes[:SHOWN], *more, "nothing was run"]))
    return rows


def read_row(line: str, number: int) -> Row:
    """Fields that are not ours, such as labels, are left alone. Raises BadRow."""
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise BadRow('this is not JSON; write one object a line, like {"id": "1", "text": "32 uur"}') from None
    if not isinstance(given, dict):
        raise BadRow('this is no object; write it like {"id": "1", "text": "32 uur"}')
    name = given.get("id")
    if not isinstance(name, str | int | float) or isinstance(name, bool):
        raise BadRow('id: is missing, or neither a text nor a number; write it like "id": "1"')
    context = given.get("context")
    if context is not None and not isinstance(context, str):
        raise BadRow("context: must be the name of a question, such as hours_per_week, or null for the opening")
    language = given.get("lang") or "nl"
    if language not in LANGUAGES:
        raise BadRow("lang: must be nl or en")
    return row(name, given.get("text"), language, context, number)


def row(name: str | int | float, text: Any, language: str, context: str | None, line: int = 1) -> Row:
    """Checked and trimmed as the service does with a message that comes in. Raises BadRow."""
    try:
        said = NewMessage.model_validate({"text": text, "client_message_id": "-"}).text
    except ValidationError as error:
        raise BadRow(f"text: {_wrong(text, error.errors()[0]['type'])}") from None
    asked = asked_by(context, said)
    return Row(name, said, language, asked, asked is not None or context in (None, *OPENINGS), line)


def _wrong(text: Any, kind: str) -> str:
    if kind == "string_too_long":
        return f"longer than {MAX_TEXT} characters ({len(text)}); make it shorter"
    if kind == "string_unicode":
        return "holds half a character (a lone surrogate); remove it"
    return "must be a text" if kind == "string_type" and text is not None else "is missing or empty"


def asked_by(context: str | None, text: str) -> str | None:
    """The question that a context names; None: the opening. How somebody can be reached is asked as two questions."""
    if context is None:
        return None
    if context == "contact_details":
        return "email" if "@" in text else "phone"
    if context == "closing" or context in DEFINITIONS.slugs:
        return context
    return context if context.startswith(CUSTOM) and len(CUSTOM) < len(context) <= 80 else None


def explained(row: Row, answer: TurnAnswer) -> dict[str, Any]:
    """The row that comes out for a row that went in."""
    return {
        "id": row.id,
        "route": answer.decision.route,
        "urgency": answer.decision.urgency,
        "reasons": list(dict.fromkeys(reason.code for reason in answer.decision.reasons)),
        "intent": answer.nlu.intent,
        "confidence": answer.nlu.confidence,
        "facts": {fact.name: value_of(fact) for fact in answer.facts},
        "language": answer.language,
    }


def value_of(fact: LearnedFact) -> bool | int | float | str | None:
    """The value; `declined` or `no_preference` where that is the answer."""
    return fact.value if fact.status == "given" else fact.status


def check_writable(path: Path) -> None:
    """Before anything runs, rather than after."""
    if not path.parent.is_dir():
        raise Refusal(f"{path} cannot be written: there is no folder {path.parent}", Exit.CANNOT_WRITE)
    if path.exists() and not path.is_file():
        raise Refusal(f"{path} is no file; name one with --out", Exit.CANNOT_WRITE)


def write_rows(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    """Beside it and renamed: nobody finds half a file, and one that stood there stays until this one is whole."""
    path = path.resolve()
    new = path.with_name(f"{path.name}.new")
    try:
        with new.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in rows)
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
