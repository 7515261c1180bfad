"""Looks at what the assistant is trained from, before Rasa does: every mistake as one line with file and line.

Rasa finds more (a rule against another one, an example twice); what it then says is put into one line here too.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import yaml

from handoff_api.launch.places import ROOT

FILES = ("domain.yml", "config.yml", "data/*.yml", "data/nlu/**/*.yml", "data/rules/*.yml", "data/stories/*.yml")
TAUGHT = {"intent", "synonym", "regex", "lookup", "response"}  # what an entry of `nlu:` may be about
KEYS = {
    "nlu": TAUGHT | {"examples", "metadata"},
    "rules": {"rule", "steps", "condition", "conversation_started", "wait_for_user_input", "metadata"},
    "stories": {"story", "steps", "metadata"},
}
RASAS_OWN = re.compile(r"action_(default|listen|restart|session|deactivate|back|extract|two_stage|unlikely|revert)")
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # in C where there is one: a second for all files
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def mistakes(root: Path = ROOT) -> list[str]:
    """ "file, line N: what is wrong", in order of file."""
    nodes: dict[str, yaml.Node | None] = {}
    found = []
    for path in (path for pattern in FILES for path in sorted(root.glob(pattern))):
        name = path.relative_to(root).as_posix()
        try:
            nodes[name] = yaml.compose(path.read_text(encoding="utf-8"), Loader=LOADER)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            found.append(f"{name}, line {mark.line + 1 if mark else 1}: {error.problem}")
        except (yaml.YAMLError, UnicodeDecodeError):
            found.append(f"{name}, line 1: this is not YAML in UTF-8")
    found += [f"{name} is missing" for name in ("domain.yml", "config.yml") if not (root / name).exists()]
    if found:
        return found
    found += _of_answers(root, nodes.get("data/facts.yml"))
    known = {kind: set(_names(_child(nodes["domain.yml"], kind))) for kind in ("intents", "actions", "responses")}
    for name, node in nodes.items():
        if name == "config.yml":
            found += [f"{name}, line {line}: {what}" for line, what in _of_config(node, root)]
        elif name.startswith("data/"):
            found += [f"{name}, line {line}: {what}" for line, what in _of_data(node, known)]
    return found


def said_by_rasa(log: str) -> str | None:
    """The one line of a training that failed that says why, with file and line where Rasa names them."""
    text = COLOUR.sub("", log)
    if bad := re.findall(r"^Yaml\w+Exception: Failed to (?:read|validate) '([^']+)'\.(.*)", text, re.M | re.S):
        file, more = bad[-1]
        line = re.search(r"(?:line |\.yml:)(\d+)", more)
        why = re.search(r"^(?: {6}(?=\S)|(?=found |expected ))(.*)$", more, re.M)
        return f"{file}{f', line {line[1]}' if line else ''}: {why[1][:200] if why else 'it cannot be read'}"
    if "Project validation completed with errors" in text and (
        said := re.findall(r"UserWarning: (.*(?:not listed|not defined|not found|Issue found|contradict).*)", text)
    ):
        return str(said[-1])[:300]
    if rule := re.search(r"^InvalidRule: *\n.*?^- (.+?)$", text, re.M | re.S):
        return f"data/rules: {rule[1][:300]}"
    errors = re.findall(r"^(?:[\w.]+\.)?(\w*(?:Error|Exception|Rule\w*|InvalidConfig\w*)): (.+)$", text, re.M)
    return f"{errors[-1][0]}: {errors[-1][1][:300]}" if errors else None


def _of_data(node: yaml.Node | None, known: dict[str, set[str]]) -> Iterator[tuple[int, str]]:
    for section, allowed in KEYS.items():
        entries = _child(node, section)
        if entries is not None and not isinstance(entries, yaml.SequenceNode):
            yield _line(entries), f"{section}: must be a list, each entry beginning with a dash"
            continue
        for entry in entries.value if entries else ():
            for key, _ in entry.value if isinstance(entry, yaml.MappingNode) else ():
                if key.value not in allowed:
                    yield _line(key), f"{key.value}: there is no such key under {section}"
            if section == "nlu":
                intent = _child(entry, "intent")
                if intent is not None and intent.value not in known["intents"]:
                    yield _line(intent), f"the intent {intent.value} is not in domain.yml"
            else:
                yield from _of_steps(_child(entry, "steps"), known)


def _of_steps(steps: yaml.Node | None, known: dict[str, set[str]]) -> Iterator[tuple[int, str]]:
    for step in steps.value if isinstance(steps, yaml.SequenceNode) else ():
        for key, value in step.value if isinstance(step, yaml.MappingNode) else ():
            if not isinstance(value, yaml.ScalarNode):
                continue
            if key.value == "intent" and value.value.split("/")[0] not in known["intents"]:
                yield _line(value), f"the intent {value.value} is not in domain.yml"
            if key.value == "action" and not RASAS_OWN.match(value.value):
                kind = "responses" if value.value.startswith("utter_") else "actions"
                if value.value not in known[kind]:
                    yield _line(value), f"{value.value} is not among the {kind} of domain.yml"


def _of_answers(root: Path, facts: yaml.Node | None) -> Iterator[str]:
    """Of data/answers: a line is a message, the question before it if there was one, and the facts that it tells."""
    slugs, names = ({*_names(_child(facts, part))} for part in ("slugs", "facts"))
    for path in sorted((root / "data" / "answers").glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if wrong := _of_answer(line, slugs, names):
                yield f"{path.relative_to(root).as_posix()}, line {number}: {wrong}"


def _of_answer(line: str, slugs: set[str], names: set[str]) -> str | None:
    try:
        answer = json.loads(line)
    except ValueError:
        return "this is not JSON"
    if not isinstance(answer, dict) or not isinstance(answer.get("text"), str) or not answer["text"].strip():
        return "there is no text"
    if not isinstance(answer.get("facts"), dict):
        return "there are no facts; write {} if the message tells none"
    if answer.get("asked") not in {None, *slugs}:
        return f"asked: there is no question {answer['asked']}"
    if unknown := sorted(answer["facts"].keys() - names):
        return f"there is no fact {unknown[0]}"
    for mark in ("complete", "known"):
        if not isinstance(answer.get(mark, False), bool):
            return f"{mark}: true, or leave it out"
    if "said" in answer and not _is_day(str(answer["said"])):
        return "said: the day it was said, like 2026-11-23"
    return None


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _of_config(node: yaml.Node | None, root: Path) -> Iterator[tuple[int, str]]:
    for section in ("pipeline", "policies"):
        entries = _child(node, section)
        if not isinstance(entries, yaml.SequenceNode):
            yield _line(entries) if entries else 1, f"{section}: there must be a list of them"
            continue
        for entry in entries.value:
            name = _child(entry, "name")
            if name is None:
                yield _line(entry), f"an entry of {section} has no name"
            elif "." in name.value and not name.value.startswith("rasa."):
                module, _, cls = name.value.rpartition(".")
                path = root / (module.replace(".", "/") + ".py")
                if not path.exists() or not re.search(rf"^class {re.escape(cls)}\b", path.read_text(), re.M):
                    yield _line(name), f"there is no {name.value}"


def _child(node: yaml.Node | None, name: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for key, value in node.value if key.value == name), None)


def _names(node: yaml.Node | None) -> Iterator[str]:
    """Of a list of names (or of one-key mappings), or the keys of a mapping."""
    if isinstance(node, yaml.MappingNode):
        yield from (str(key.value) for key, _ in node.value)
    elif isinstance(node, yaml.SequenceNode):
        for entry in node.value:
            yield from _names(entry) if isinstance(entry, yaml.MappingNode) else [str(entry.value)]


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
