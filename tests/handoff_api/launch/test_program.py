"""The program `./gezien` itself: it must start on whatever Python a machine has."""

import ast
import re
import runpy
import subprocess
import sys

import pytest

from handoff_api.config import ROOT

SOURCE = (ROOT / "gezien").read_text()


def test_it_is_written_in_python_3_8() -> None:
    ast.parse(SOURCE, feature_version=(3, 8))


def test_it_imports_only_the_standard_library() -> None:
    nodes = [node for node in ast.walk(ast.parse(SOURCE)) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {a.name for n in nodes if isinstance(n, ast.Import) for a in n.names}
    names |= {n.module or "" for n in nodes if isinstance(n, ast.ImportFrom)}
    assert names <= sys.stdlib_module_names


def test_help_needs_no_environment() -> None:
    done = subprocess.run([sys.executable, "-I", str(ROOT / "gezien"), "--help"], capture_output=True, text=True)
    assert done.returncode == 0
    for command in ("up", "test", "check", "backup", "restore", "settings", "train", "rasa", "lock"):
        assert re.search(rf"^  {command} ", done.stdout, re.M)


def test_shims_are_taken_off_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    program = runpy.run_path(str(ROOT / "gezien"), run_name="gezien")
    monkeypatch.setenv("PATH", "/home/somebody/.pyenv/shims:/usr/bin")
    monkeypatch.setenv("PYENV_VERSION", "3.7.1")
    env = program["clean_environment"]()
    assert "shims" not in env["PATH"]
    assert env["PATH"].endswith("/usr/bin")
    assert "PYENV_VERSION" not in env


def test_lock_files_have_hashes_and_name_no_host() -> None:
    for lock in (ROOT / "locks").glob("*.txt"):
        text = lock.read_text()
        assert "://" not in text
        pinned = re.findall(r"^[\w.\-\[\]]+==\S+.*$", text, re.M)
        assert pinned
        assert all(line.endswith("\\") for line in pinned), "a line without hashes"


def test_unknown_command_is_one_clear_line() -> None:
    command = [sys.executable, "-m", "handoff_api.launch", "fly"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "gezien: there is no command 'fly'; ./gezien --help lists them\n"
