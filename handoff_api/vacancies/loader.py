"""Reads vacancy files, and says file and line of what is wrong in them."""

from collections.abc import Sequence
from pathlib import Path

import yaml
from pydantic import ValidationError

from handoff_api.vacancies.schemas import Vacancy


class BadVacancy(ValueError):
    """A vacancy file that cannot be used: "file, line: what is wrong", one line per mistake."""


def read_vacancy(path: Path) -> Vacancy:
    text = path.read_text(encoding="utf-8")
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        content = yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise BadVacancy(f"{path}, line {line}: {error.problem}") from None
    if node is None or not isinstance(content, dict):
        raise BadVacancy(f"{path}, line 1: a vacancy is a list of fields, like `id: …`")
    try:
        return Vacancy.model_validate(content)
    except ValidationError as error:
        seen: dict[str, None] = {}
        for mistake in error.errors():
            place = [part for part in mistake["loc"] if part not in ("str", "InBoth")]  # the members of a union
            message = "unknown field" if mistake["type"] == "extra_forbidden" else mistake["msg"]
            name = ".".join(map(str, place)) or "vacancy"
            seen[f"{path}, line {_line(node, place)}: {name}: {message}"] = None
        raise BadVacancy("\n".join(seen)) from None


def read_vacancies(folder: Path) -> list[Vacancy]:
    """All vacancies of a folder, in order of file name. A folder that is not there holds none."""
    found: dict[str, Path] = {}
    vacancies = []
    for path in sorted((*folder.glob("*.yml"), *folder.glob("*.yaml"))):
        vacancy = read_vacancy(path)
        if vacancy.id in found:
            raise BadVacancy(f"{path}, line 1: the id {vacancy.id} is used by {found[vacancy.id]} too")
        found[vacancy.id] = path
        vacancies.append(vacancy)
    return vacancies


def _line(node: yaml.Node, place: Sequence[int | str]) -> int:
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
