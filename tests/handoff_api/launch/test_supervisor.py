"""The supervisor, with small real processes that can be told to hang, to refuse to stop, or to fail."""

import asyncio
import os
import signal
import sys
import textwrap
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from handoff_api.launch.ports import free_ports
from handoff_api.launch.refusal import Refusal
from handoff_api.launch.supervisor import Patience, Program, Supervisor

QUICK = Patience(
    to_start=20, between_probes=0.1, per_probe=0.5, silence=1, first_pause=0.1, longest_pause=0.4, settled=60, to_stop=1
)
SERVER = textwrap.dedent("""
    import http.server, os, signal, subprocess, sys, time
    port, folder = int(sys.argv[1]), sys.argv[2]
    if os.path.exists(folder + "/stubborn"):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if os.path.exists(folder + "/parent"):
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        open(folder + "/child", "w").write(str(child.pid))
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            while os.path.exists(folder + "/hang"):
                time.sleep(0.1)
            self.send_response(503 if os.path.exists(folder + "/ill") else 200)
            self.end_headers()
        def log_message(self, *words): pass
    http.server.HTTPServer(("127.0.0.1", port), Handler).serve_forever()
""")


class Stage:
    """A supervisor whose lines are kept."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: list[str] = []
        self.supervisor = Supervisor(self.told.append, QUICK)

    def start(self, name: str, code: str = SERVER) -> None:
        self.supervisor.start(self.program(name, code))

    def program(self, name: str, code: str = SERVER) -> Program:
        (port,) = free_ports(1)
        command = [sys.executable, "-c", code, str(port), str(self.folder)]
        health = f"http://127.0.0.1:{port}/"
        return Program(name, command, dict(os.environ), self.folder / f"{name}.log", health)

    def pid(self, name: str) -> int:
        process = self.supervisor.kept[name].process
        assert process is not None
        return process.pid

    async def until(self, true: Callable[[], bool], seconds: float = 20) -> None:
        deadline = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < deadline, self.told
            await asyncio.sleep(0.02)


@pytest_asyncio.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    await stage.supervisor.stop()


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z" if Path("/proc/self").exists() else True


async def test_ready_means_that_every_program_is_healthy(stage: Stage) -> None:
    (stage.folder / "ill").touch()
    stage.start("one")
    stage.start("two")
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(stage.supervisor.all_ready(), 1.5)
    (stage.folder / "ill").unlink()
    await asyncio.wait_for(stage.supervisor.all_ready(), 20)
    assert stage.told == []


async def test_killed_program_is_started_again_and_a_line_says_so(stage: Stage) -> None:
    stage.start("one")
    await stage.supervisor.all_ready()
    first = stage.pid("one")
    os.kill(first, signal.SIGKILL)
    await stage.until(lambda: len(stage.told) == 2)
    assert stage.told[0] == "one was killed by SIGKILL; starting it again in 0.1 s"
    assert stage.told[1].startswith("one is back")
    assert stage.pid("one") != first


async def test_pause_before_a_restart_doubles_up_to_its_longest(stage: Stage) -> None:
    stage.start("one")
    await stage.supervisor.all_ready()
    for count in range(1, 5):
        os.kill(stage.pid("one"), signal.SIGKILL)
        await stage.until(lambda count=count: len(stage.told) == 2 * count)
    pauses = [line.rpartition("again in ")[2] for line in stage.told if "again in" in line]
    assert pauses == ["0.1 s", "0.2 s", "0.4 s", "0.4 s"]


async def test_hanging_program_is_killed_and_started_again(stage: Stage) -> None:
    stage.start("one")
    await stage.supervisor.all_ready()
    (stage.folder / "hang").touch()
    await stage.until(lambda: len(stage.told) == 1)
    assert stage.told[0].startswith("one did not answer; starting it again")
    (stage.folder / "hang").unlink()
    await stage.until(lambda: len(stage.told) == 2)


async def test_an_unhealthy_answer_is_a_sign_of_life(stage: Stage) -> None:
    stage.start("one")
    await stage.supervisor.all_ready()
    (stage.folder / "ill").touch()
    await asyncio.sleep(3 * QUICK.silence)
    assert stage.told == []


async def test_program_that_fails_at_its_start_is_given_up_with_its_last_words(stage: Stage) -> None:
    stage.start("one", "raise SystemExit('the disk is full')")
    with pytest.raises(Refusal, match=r"(?s)one stopped with code 1 at its start.*the disk is full"):
        await stage.supervisor.all_ready()


async def test_stop_leaves_no_process_even_when_one_will_not_stop(stage: Stage) -> None:
    (stage.folder / "stubborn").touch()
    (stage.folder / "parent").touch()
    stage.start("one")
    await stage.supervisor.all_ready()
    grandchild = int((stage.folder / "child").read_text())
    began = time.monotonic()
    await stage.supervisor.stop()
    assert QUICK.to_stop <= time.monotonic() - began < QUICK.to_stop + 2
    assert not lives(stage.pid("one"))
    await stage.until(lambda: not lives(grandchild), 2)


async def test_stop_during_a_start_leaves_no_process(stage: Stage) -> None:
    (stage.folder / "ill").touch()
    stage.start("one")
    await stage.until(lambda: stage.supervisor.kept["one"].process is not None)
    await stage.supervisor.stop()
    assert not lives(stage.pid("one"))


async def test_swapped_program_takes_the_place_of_the_old_one_once_callers_have_moved(stage: Stage) -> None:
    stage.start("one")
    stage.start("two")
    await stage.supervisor.all_ready()
    old, other = stage.pid("one"), stage.pid("two")
    both: list[bool] = []

    async def move() -> None:
        coming = stage.supervisor.coming["one"].process
        assert coming is not None
        both.extend([lives(old), lives(coming.pid)])

    await stage.supervisor.swap([stage.program("one")], move)
    assert both == [True, True]
    assert stage.pid("one") != old and lives(stage.pid("one")) and not lives(old)
    assert stage.pid("two") == other
    os.kill(stage.pid("one"), signal.SIGKILL)  # it is watched as the old one was
    await stage.until(lambda: bool(stage.told) and stage.told[-1].startswith("one is back"))


@pytest.mark.parametrize("fault", ["dies", "hangs", "cannot move"])
async def test_swap_that_fails_leaves_everything_as_it_was(stage: Stage, fault: str) -> None:
    stage.start("one")
    await stage.supervisor.all_ready()
    old = stage.pid("one")
    moved: list[str] = []
    started: list[int] = []

    async def move() -> None:
        moved.append(fault)
        raise Refusal("nobody listens")

    stage.supervisor.changed = lambda: started.extend(
        kept.process.pid for kept in stage.supervisor.coming.values() if kept.process
    )
    stage.supervisor.patience = replace(QUICK, to_start=2)
    code = {"dies": "raise SystemExit('no model')", "hangs": "import time; time.sleep(600)"}.get(fault, SERVER)
    words = {"dies": "(?s)one stopped with code 1 at its start.*no model", "hangs": "one did not answer"}
    with pytest.raises(Refusal, match=words.get(fault, "nobody listens")):
        await stage.supervisor.swap([stage.program("one", code)], move)
    assert moved == (["cannot move"] if fault == "cannot move" else [])
    assert stage.pid("one") == old and lives(old) and stage.supervisor.coming == {}
    assert started and not [pid for pid in started if lives(pid)]
    os.kill(old, signal.SIGKILL)
    await stage.until(lambda: bool(stage.told) and stage.told[-1].startswith("one is back"))


async def test_stop_during_a_swap_leaves_no_process(stage: Stage) -> None:
    stage.start("one")
    await stage.supervisor.all_ready()
    (stage.folder / "ill").touch()

    async def move() -> None:
        raise AssertionError("it is not healthy")

    swapping = asyncio.create_task(stage.supervisor.swap([stage.program("one")], move))
    await stage.until(lambda: any(kept.process for kept in stage.supervisor.coming.values()))
    (coming,) = stage.supervisor.coming.values()
    swapping.cancel()
    await asyncio.gather(swapping, return_exceptions=True)
    await stage.supervisor.stop()
    assert coming.process is not None
    assert not lives(coming.process.pid) and not lives(stage.pid("one"))


async def test_log_that_cannot_be_opened_keeps_nobody_from_running(stage: Stage) -> None:
    program = stage.program("one")
    stage.supervisor.start(replace(program, log=stage.folder / "a full disk" / "one.log"))
    await asyncio.wait_for(stage.supervisor.all_ready(), 20)
    os.kill(stage.pid("one"), signal.SIGKILL)
    await stage.until(lambda: any("one is back" in line for line in stage.told))
