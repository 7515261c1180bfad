"""Reads a vacancy file, and says file and line of what is wrong in it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from handoff_api.checked_file import BadFile, Mistake, line_at
from handoff_api.vacancies.mistakes import in_words, place_of
from handoff_api.vacancies.schemas import Vacancy

NO_FIELDS = "this is no vacancy; begin with a line like `id: baker-delft`, and see data/vacancies for examples"
# Where PyYAML speaks of its own insides: what whoever wrote the file can do.
YAML_ADVICE = {
    r"character '\\t'": "indent with spaces instead of a tab",
    r"character '[@`%]'": 'put the text in "quotes"',
    r"mapping values are not allowed": 'a text with a colon in it must stand in "quotes"; fields of one level '
    "begin in the same column",
    r"could not find expected ':'": "every field is written as name: value",
    r"expected <block end>": "this line is indented differently from the one it belongs to",
    r"expected ',' or '\[?\]?}?'?": "a bracket or brace is not closed, a comma is missing, or a text here needs "
    '"quotes"',
    r"quoted scalar": "a quotation mark is not closed",
    r"single document": "one vacancy per file; put what follows --- in a file of its own",
    r"constructor for the tag": 'leave out the ! in front of the value, or put the text in "quotes"',
    r"undefined alias|scanning an (alias|anchor)": 'put a text that begins with * in "quotes"',
    r"block scalar": 'put a value like >= in "quotes"',
}


def read_vacancy(path: Path) -> Vacancy:
    """Raises BadFile with every mistake."""
    node = _compose(path, _read(path))
    if not isinstance(node, yaml.MappingNode) or not node.value:
        raise _bad(path, 1, NO_FIELDS)
    try:
        if misnamed := list(_misnamed(node)):
            raise BadFile(path, [Mistake(line, f"{name}: {what}") for line, name, what in misnamed])
        return Vacancy.model_validate(_content(path, node))
    except RecursionError:
        raise _bad(path, 1, 'a text that begins with & or * must stand in "quotes"') from None
    except ValidationError as error:
        seen: dict[Mistake, None] = {}
        for mistake in error.errors():
            place = place_of(mistake)
            name = ".".join(map(str, place)) or "vacancy"
            seen[Mistake(line_at(node, place), f"{name}: {in_words(mistake, place)}")] = None
        raise BadFile(path, list(seen)) from None


def vacancy_files(folder: Path) -> list[Path]:
    """In order of name. A folder that is not there holds none; one that cannot be read is an OSError."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix in (".yml", ".yaml") and path.name[0] != ".")
    except FileNotFoundError:
        return []


def used_twice(path: Path, vacancy_id: str, other: Path) -> BadFile:
    return _bad(path, _line_of_id(path), f"id: {other} has the id {vacancy_id} too; change one")


def _bad(path: Path, line: int, what: str) -> BadFile:
    return BadFile(path, [Mistake(line, what)])


def _line_of_id(path: Path) -> int:
    return next(number for number, line in enumerate(_read(path).splitlines(), 1) if re.match(r"\W*id\b", line))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise _bad(path, line, "this is not UTF-8; save the file as UTF-8") from None
    except OSError as error:
        raise _bad(path, 1, f"cannot be read: {error.strerror or 'input/output error'}") from None


def _compose(path: Path, text: str) -> yaml.Node | None:
    try:
        node: yaml.Node | None = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        raise _bad_yaml(path, error) from None
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        raise _bad(path, line, "an invisible character that no text holds; remove it") from None
    except RecursionError:
        raise _bad(path, 1, NO_FIELDS) from None
    return node


def _content(path: Path, node: yaml.MappingNode) -> dict[Any, Any]:
    loader = yaml.SafeLoader("")
    try:
        content: dict[Any, Any] = loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        raise _bad_yaml(path, error) from None
    except ValueError as error:  # a day that no calendar has, such as 2026-02-30
        line = next((one.start_mark.line + 1 for one in _leaves(node) if not _constructs(loader, one)), 1)
        raise _bad(path, line, f"{error}; write a day like 2026-12-31") from None
    return content


def _bad_yaml(path: Path, error: yaml.MarkedYAMLError) -> BadFile:
    mark = error.problem_mark or error.context_mark
    said = f"{error.context or ''} {error.problem or ''}".strip()
    advice = next((words for pattern, words in YAML_ADVICE.items() if re.search(pattern, said)), None)
    return _bad(path, mark.line + 1 if mark else 1, f"{advice or 'this is not YAML'} ({said})")


def _leaves(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.MappingNode):
        for pair in node.value:
            for child in pair:
                yield from _leaves(child)
    elif isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from _leaves(child)


def _constructs(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> bool:
    try:
        loader.construct_document(node)
    except ValueError:
        return False
    return True


def _misnamed(node: yaml.Node) -> Iterator[tuple[int, str, str]]:
    """Names of fields that are no words, or stand twice. YAML itself would keep the last one and say nothing."""
    if isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from _misnamed(child)
    elif isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                yield line, "vacancy", "every field needs a name that is a word"
                continue
            if key.value in seen:
                yield line, key.value, "stands here twice; keep one of them"
            seen.add(key.value)
            yield from _misnamed(value)
