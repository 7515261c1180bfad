"""Reads a YAML file into a model, and says file and line of what is wrong in it."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)


class Mistake(NamedTuple):
    line: int | None  # None: nowhere in the file
    what: str

    def __str__(self) -> str:
        return self.what if self.line is None else f"line {self.line}: {self.what}"


class BadFile(ValueError):
    """A file that cannot be used: "file, line: what is wrong", one line per mistake."""

    def __init__(self, path: Path, mistakes: Sequence[Mistake]) -> None:
        super().__init__("\n".join(f"{path}{':' if one.line is None else ','} {one}" for one in mistakes))
        self.path, self.mistakes = path, tuple(mistakes)


def read_checked(path: Path, model: type[Model], *, what: str) -> Model:
    """`what` is what such a file is, in words, for one that is nothing of the kind."""
    try:
        text = path.read_text(encoding="utf-8")
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        content = yaml.safe_load(text)
    except OSError as error:
        raise BadFile(path, [Mistake(None, f"it cannot be read ({error.strerror})")]) from None
    except UnicodeDecodeError:
        raise BadFile(path, [Mistake(1, "it is not written in UTF-8")]) from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise BadFile(path, [Mistake(line, error.problem or "this is not YAML")]) from None
    except (yaml.YAMLError, ValueError, RecursionError):  # a sign that YAML forbids, a date that is none
        raise BadFile(path, [Mistake(1, "this is not YAML")]) from None
    if node is None or not isinstance(content, dict):
        raise BadFile(path, [Mistake(1, what)])
    try:
        return model.model_validate(content)
    except ValidationError as error:
        seen: dict[Mistake, None] = {}
        for mistake in error.errors():
            place = [part for part in mistake["loc"] if part not in ("str", "InBoth")]  # the members of a union
            message = "unknown field" if mistake["type"] == "extra_forbidden" else mistake["msg"]
            name = ".".join(map(str, place)) or "file"
            seen[Mistake(line_at(node, place), f"{name}: {message}")] = None
        raise BadFile(path, list(seen)) from None


def line_at(node: yaml.Node, place: Sequence[int | str]) -> int:
    """The line of a field, or of the nearest thing around it that is in the file."""
    line = node.start_mark.line + 1
    for part in place:
        child: yaml.Node | None = None
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value == str(part):
                    line, child = key.start_mark.line + 1, value
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            child = node.value[part]
            line = child.start_mark.line + 1
        if child is None:
            return line
        node = child
    return line
