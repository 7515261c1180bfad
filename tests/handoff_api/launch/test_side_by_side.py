"""Two programs beside each other: whole outputs, right codes, and nothing left behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from handoff_api.config import ROOT
from handoff_api.launch.side_by_side import Run, SideBySide


def program(title: str, code: str) -> Run:
    return Run(title, [sys.executable, "-u", "-c", code], os.environ)


def run_all(*runs: Run) -> list[int]:
    """The last one is shown."""
    with SideBySide() as programs:
        for run in runs:
            programs.start(run, shown=run is runs[-1])
        return programs.wait()


def test_outputs_come_one_after_the_other_and_codes_in_order(capfd: pytest.CaptureFixture[str]) -> None:
    talk = "import time\nfor n in range(5): print('{0}', n); time.sleep(0.05)\nraise SystemExit({1})"
    assert run_all(program("$ one", talk.format("a", 3)), program("$ two", talk.format("b", 0))) == [3, 0]
    lines = [line for line in capfd.readouterr().out.splitlines() if line]
    assert lines == ["$ two", *(f"b {n}" for n in range(5)), "$ one", *(f"a {n}" for n in range(5))]


def test_they_run_at_the_same_time(tmp_path: Path) -> None:
    """Each waits for the other, so one after the other would never end."""
    meet = "import pathlib, time\npathlib.Path(r'{0}').touch()\n"
    meet += "while not pathlib.Path(r'{1}').exists(): time.sleep(0.01)"
    one, two = tmp_path / "one", tmp_path / "two"
    assert run_all(program("1", meet.format(one, two)), program("2", meet.format(two, one))) == [0, 0]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_what_ends_the_command_ends_both(tmp_path: Path, number: signal.Signals) -> None:
    (tmp_path / "launcher.py").write_text(
        "import os, pathlib, signal, sys\n"
        "from handoff_api.launch.side_by_side import Run, SideBySide\n"
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))\n"
        "def stays(name):\n"
        "    code = f'''import os, pathlib, time\n"
        "pathlib.Path('{name}.new').write_text(str(os.getpid()))\n"
        "try:\n"
        "    pathlib.Path('{name}.new').rename('{name}')\n"
        "    time.sleep(60)\n"
        "finally: pathlib.Path('{name}.away').touch()'''\n"
        "    folder = os.getcwd()\n"
        "    return Run(name, [sys.executable, '-c', f'import os; os.chdir({folder!r})\\n' + code], os.environ)\n"
        "try:\n"
        "    with SideBySide() as programs:\n"
        "        programs.start(stays('one'))\n"
        "        programs.start(stays('two'), shown=True)\n"
        "        programs.wait()\n"
        "except KeyboardInterrupt: sys.exit(130)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    launcher = subprocess.Popen([sys.executable, "launcher.py"], cwd=tmp_path, env=environment)
    started = [tmp_path / "one", tmp_path / "two"]
    while not all(path.exists() for path in started):
        assert launcher.poll() is None
        time.sleep(0.02)
    launcher.send_signal(number)
    assert launcher.wait(20) == 128 + number
    for path in started:
        assert path.with_name(f"{path.name}.away").exists(), "it was not let to put away its things"
        with pytest.raises(ProcessLookupError):
            os.kill(int(path.read_text()), 0)
