"""The program `./gezien` itself: it must start on whatever Python a machine has."""

import ast
import hashlib
import json
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from handoff_api.config import ROOT
from handoff_api.launch.refusal import Exit

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
    for command in ("up", "test", "check", "backup", "restore", "doctor", "settings", "train", "rasa", "lock"):
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


class Fresh:
    """The program and its lock files on a machine with this Python, and with nothing else and no network."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copy(ROOT / "gezien", root)
        shutil.copytree(ROOT / "locks", root / "locks")

    def run(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        nowhere = {"PATH": str(self.root), "HOME": str(self.root), "PIP_NO_INDEX": "1", "UV_OFFLINE": "1"}
        command = [sys.executable, "-I", str(self.root / "gezien"), *words]
        return subprocess.run(command, env=nowhere | more, capture_output=True, text=True, timeout=100)

    def with_uv(self) -> None:
        uv = next((path for path in (ROOT / ".uv/bin/uv", Path(shutil.which("uv") or "/none")) if path.exists()), None)
        if uv is None:
            pytest.skip("there is no uv on this machine")
        (self.root / ".uv/bin").mkdir(parents=True)
        (self.root / ".uv/bin/uv").symlink_to(uv)


@pytest.fixture
def fresh(tmp_path: Path) -> Fresh:
    return Fresh(tmp_path)


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()[-1]


def test_missing_lock_file_is_one_clear_line(fresh: Fresh) -> None:
    (fresh.root / "locks/edge.txt").unlink()
    done = fresh.run("up")
    assert done.returncode == Exit.CONFIGURATION
    assert done.stderr == (
        f"gezien: {fresh.root / 'locks/edge.txt'} is missing; get it back (git checkout locks), or make it: "
        "./gezien lock\n"
    )


def test_machine_without_uv_and_network_is_told_what_to_do(fresh: Fresh) -> None:
    done = fresh.run("check")
    assert done.returncode == Exit.UNAVAILABLE
    assert last_line(done).startswith("gezien: uv could not be installed. Install it yourself")


def test_machine_without_our_pythons_is_told_what_to_do(fresh: Fresh) -> None:
    fresh.with_uv()
    done = fresh.run("check", UV_PYTHON_PREFERENCE="only-managed", UV_PYTHON_INSTALL_DIR=str(fresh.root / "none"))
    assert done.returncode == Exit.UNAVAILABLE
    assert "Python 3.10 and 3.12 are needed" in last_line(done)


def test_installation_that_is_broken_off_does_not_look_whole(fresh: Fresh) -> None:
    """What cannot be got stands for a lost connection: the environment must be mended at the next command."""
    fresh.with_uv()
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(fresh.root / ".venv")], check=True)
    before = fresh.root / ".venv/.lock-sha256"
    before.write_text(hashlib.sha256(b"an earlier lock").hexdigest())
    (fresh.root / "locks/edge.txt").write_text(f"nosuchthing==1 --hash=sha256:{'0' * 64}\n")
    done = fresh.run("check")
    assert done.returncode == Exit.UNAVAILABLE, done.stderr
    assert not before.exists()


def test_no_install_forbids_mending(fresh: Fresh) -> None:
    done = fresh.run("test", "--no-install")
    assert done.returncode == Exit.CONFIGURATION
    assert "--no-install forbids" in last_line(done)


def test_doctor_needs_no_environment(fresh: Fresh) -> None:
    done = fresh.run("doctor")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("problem  environments: .venv is not made yet; ./gezien up makes it")
    assert json.loads(fresh.run("doctor", "--json").stdout)[0]["what"] == "environments"
    assert not (fresh.root / ".venv").exists()
