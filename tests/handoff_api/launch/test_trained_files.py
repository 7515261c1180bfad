"""A mistake in what the assistant is trained from is told with file and line, before Rasa's traceback."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from handoff_api.config import ROOT
from handoff_api.launch.trained_files import mistakes, said_by_rasa


def test_our_own_files_are_right() -> None:
    assert mistakes() == []


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small part of the real project."""
    root = tmp_path_factory.mktemp("project")
    for name in ("domain.yml", "config.yml", "data/facts.yml"):
        (root / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    for folder in ("bot/components", "bot/policies", "data/rules", "data/nlu/nl", "data/answers"):
        shutil.copytree(ROOT / folder, root / folder)
    return root


@pytest.fixture
def project(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "project"))


def line_of(path: Path, words: str) -> int:
    return path.read_text()[: path.read_text().index(words)].count("\n") + 1


CASES: list[tuple[str, str, str, str]] = [  # file, what stands there, what is written instead, what is said
    ("data/nlu/nl/a_person.yml", "- intent:", "- intnet:", "intnet: there is no such key under nlu"),
    ("data/rules/answers.yml", "steps:", "stesp:", "stesp: there is no such key under rules"),
    ("data/rules/answers.yml", "action: action_next", "action: action_nxet", "action_nxet_question is not among the"),
    ("data/rules/answers.yml", "intent: answer_name", "intent: answer_nmae", "the intent answer_nmae is not in domain"),
    ("data/answers/nl.jsonl", '{"text"', "{text", "this is not JSON"),
    ("data/answers/nl.jsonl", '"text"', '"txet"', "there is no text"),
    ("data/answers/nl.jsonl", '"facts"', '"fatcs"', "there are no facts; write {} if the message tells none"),
    ("data/answers/nl.jsonl", '"hours_per_week": ', '"hours_per_wek": ', "there is no fact hours_per_wek"),
    (
        "data/answers/nl.jsonl",
        '"said": "2026-11-23"',
        '"said": "2026-11-31"',
        "said: the day it was said, like 2026-11-23",
    ),
    ("data/answers/nl.jsonl", '"said": "2026-11-23"', '"said": "23 nov"', "said: the day it was said, like 2026-11-23"),
    ("data/answers/nl.jsonl", '"asked": "city"', '"asked": "ctiy"', "asked: there is no question ctiy"),
    ("data/answers/nl.jsonl", '"known": true', '"known": "yes"', "known: true, or leave it out"),
    ("config.yml", "bot.components.language", "bot.components.lnaguage", "there is no bot.components.lnaguage"),
]


@pytest.mark.parametrize(("file", "right", "wrong", "said"), CASES)
def test_mistake_names_file_and_line(project: Path, file: str, right: str, wrong: str, said: str) -> None:
    path = project / file
    line = line_of(path, right)
    path.write_text(path.read_text().replace(right, wrong, 1))
    (found,) = mistakes(project)
    assert found.startswith(f"{file}, line {line}: {said}")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace("\n", "\n\t", 3),
        lambda text: text + '\n"never closed',
        lambda text: text + "\nkey: [1, 2",
    ],
)
@pytest.mark.parametrize("file", ["domain.yml", "config.yml", "data/nlu/nl/a_person.yml", "data/facts.yml"])
def test_file_that_is_no_yaml_is_named_with_a_line(project: Path, file: str, spoil: Callable[[str], str]) -> None:
    path = project / file
    path.write_text(spoil(path.read_text()))
    (found,) = mistakes(project)
    assert found.startswith(f"{file}, line ")


def test_missing_domain_is_said(project: Path) -> None:
    (project / "domain.yml").unlink()
    assert mistakes(project) == ["domain.yml is missing"]


def test_what_rasa_says_becomes_one_line() -> None:
    """As rasa 3.6.21 printed it."""
    said = """\
2026-11-26 22:33:09 INFO     rasa.cli.train  - Started validating domain and training data...
\x1b[93m/venv/rasa/shared/utils/io.py:100: UserWarning: Intent 'b' has no examples.
\x1b[0m\x1b[91mYamlValidationException: Failed to validate 'data/rules/answers.yml'. Please make sure the file is \
correct and all mandatory parameters are specified. Here are the errors found during validation:
  in data/rules/answers.yml:5:
      Key 'stesp' was not defined. Path: '/rules/0'\x1b[0m
"""
    assert said_by_rasa(said) == "data/rules/answers.yml, line 5: Key 'stesp' was not defined. Path: '/rules/0'"
    said = """\
\x1b[91mYamlSyntaxException: Failed to read '/srv/gezien/domain.yml'. while parsing a flow node
expected the node content, but found '-'
  in "/srv/gezien/domain.yml", line 10, column 3:
      - affirm
      ^ (line: 10)

You can use https://yamlchecker.com/ to validate the YAML syntax of your file.\x1b[0m
"""
    assert str(said_by_rasa(said)).startswith("/srv/gezien/domain.yml, line 10: expected")
    assert said_by_rasa("ModuleNotFoundError: No module named 'Nopebot'\n") == (
        "ModuleNotFoundError: No module named 'Nopebot'"
    )
    said = """\
\x1b[91mInvalidRule:\x20
Contradicting rules or stories found 🚨

- the prediction of the action 'utter_goodbye' in rule 'new' is contradicting with rule(s) 'take the answer about name'.
- the prediction of the action 'action_next_question' in rule 'take the answer about name' is contradicting with 'new'.
Please update your stories and rules so that they don't contradict each other.
"""
    assert str(said_by_rasa(said)).startswith(
        "data/rules: the prediction of the action 'utter_goodbye' in rule 'new' is"
    )
    assert said_by_rasa("all went well\n") is None
