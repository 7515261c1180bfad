"""The test command: what it runs, counts and refuses."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest

from handoff_api.config import ROOT
from handoff_api.launch import chromium, suite
from handoff_api.launch.postgres import running_postgres
from handoff_api.launch.refusal import Refusal
from handoff_api.launch.side_by_side import Run, SideBySide


def chosen(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    suite.add_arguments(parser)
    return parser.parse_args(words)


def test_long_repetitions_are_left_out_unless_asked_for() -> None:
    assert suite._selection(chosen()) == ["-m", "not long"]
    assert suite._selection(chosen("--long")) == []
    assert suite._selection(chosen("--without", "browser", "-k", "hours")) == [
        "-m",
        "not browser and not long",
        "-k",
        "hours",
    ]


def test_each_path_goes_to_the_part_of_its_tests() -> None:
    paths = ["tests/bot/parsing", "./tests/handoff_api/launch", "tests/e2e", "tests/handoff_api/memory"]
    assert suite._chosen(paths) == {
        suite.SERVICE: ["tests/handoff_api/memory"],
        suite.BOT: ["tests/bot/parsing"],
        suite.WHOLE: ["./tests/handoff_api/launch", "tests/e2e"],
    }
    with pytest.raises(Refusal, match="no tests of ours: docs"):
        suite._chosen(["docs"])


def test_what_needs_no_model_runs_while_it_is_trained(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The service's tests are started first, then the model is made, once, then all others get it."""
    happened: list[str] = []

    class Recorder(SideBySide):
        def start(self, run: Run, *, shown: bool = False) -> None:
            happened.append(f"{run.title} with {run.environment.get(suite.MODEL)}")

        def wait(self) -> list[int]:
            return []

    monkeypatch.delenv(suite.MODEL, raising=False)
    monkeypatch.setattr(suite, "SideBySide", Recorder)
    monkeypatch.setattr(suite, "_model", lambda: happened.append("trained") or "m.tar.gz")
    suite._run_all(suite._chosen(["tests/e2e", "tests/bot", "tests/handoff_api/memory"]), [], {}, tmp_path)
    assert happened == [
        "$ pytest tests/handoff_api/memory with None",
        "trained",
        "$ pytest tests/bot with m.tar.gz",
        "$ pytest tests/e2e with m.tar.gz",
    ]


def test_no_folder_of_tests_is_left_out_or_run_twice() -> None:
    run = [path for paths in suite._chosen([]).values() for path in paths]
    assert {path.removeprefix("--ignore=") for path in run if path.startswith("--")} <= set(run)
    files = {file for folder in run if not folder.startswith("--") for file in (ROOT / folder).rglob("test_*.py")}
    assert files == set((ROOT / "tests").rglob("test_*.py"))


def test_every_outcome_is_counted(tmp_path: Path) -> None:
    (tmp_path / "test_outcomes.py").write_text(
        "import pytest\n"
        "def test_passes(): pass\n"
        "def test_fails(): assert False\n"
        "@pytest.mark.skip\ndef test_skips(): pass\n"
        "@pytest.fixture\ndef broken(): raise OSError\n"
        "def test_breaks_before_it_begins(broken): pass\n"
    )
    report = tmp_path / "report.xml"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}", str(tmp_path)]
    code = subprocess.run(command, cwd=tmp_path, capture_output=True).returncode
    assert str(suite._read(report, code)) == "1 passed, 2 failed, 1 skipped"


def test_pytest_that_breaks_down_is_a_failure(tmp_path: Path) -> None:
    assert suite._read(tmp_path / "no-report.xml", 4).failed == 1
    assert suite._read(tmp_path / "no-report.xml", suite.NOTHING_COLLECTED).failed == 0


def test_settings_of_somebodys_own_instance_do_not_reach_the_tests() -> None:
    given = {"GEZIEN_PORT": "1", "GEZIEN_TEST_POSTGRES": "x", "PATH": "/bin", "PYTEST_ADDOPTS": "-x"}
    assert suite._only_ours(given) == {"GEZIEN_TEST_POSTGRES": "x", "PATH": "/bin"}


def test_path_without_tests_of_ours_is_refused() -> None:
    parser = argparse.ArgumentParser()
    suite.add_arguments(parser)
    with pytest.raises(Refusal, match="no tests of ours: docs"):
        suite.run(["docs"], parser)


def test_missing_browser_is_one_line_with_the_remedy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("GEZIEN_TEST_CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))
    monkeypatch.setattr(chromium, "MAC", str(tmp_path / "chrome"))
    with pytest.raises(Refusal, match=r"--no-install forbids.*GEZIEN_TEST_CHROMIUM.*--without browser"):
        chromium.find_chromium(may_install=False)


def test_named_browser_that_does_not_run_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEZIEN_TEST_CHROMIUM", "/nowhere/chromium")
    with pytest.raises(Refusal, match="which does not run"):
        chromium.find_chromium(may_install=True)


def test_named_postgres_that_does_not_answer_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEZIEN_TEST_POSTGRES", "postgresql://nobody@127.0.0.1:1/none")
    with pytest.raises(Refusal, match=r"does not answer.*--without postgres"), running_postgres():
        pass


def test_summary_stands_alone_on_the_last_line_and_says_what_was_left_out() -> None:
    command = [sys.executable, "-m", "handoff_api.launch", "test", "tests/handoff_api/launch/test_home.py"]
    command += ["--without", "browser", "--without", "postgres", "-k", "two_homes"]
    environment = dict(os.environ) | {"GEZIEN_TEST_MODEL": "not needed"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    lines = done.stdout.splitlines()
    assert lines[-1] == "1 passed, 0 failed, 0 skipped"
    assert lines[-3:-1] == [
        "left out, as asked: every test that needs a browser",
        "left out, as asked: every test that needs PostgreSQL",
    ]
    assert done.returncode == 0
