"""`./gezien up` for real: three processes, killed one by one, and stopped."""

import asyncio
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx2
import pytest

from handoff_api.config import ROOT
from handoff_api.launch.ports import free_ports
from handoff_api.launch.refusal import Exit
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.edge import PATIENT
from tests.handoff_api.launch.command import gezien

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]
PATIENCE = 240  # seconds; a model may have to be trained first


class Instance:
    """One running `./gezien up`."""

    def __init__(self, home: Path) -> None:
        self.home = home
        (self.port,) = free_ports(1)
        self.log = home.parent / "up.txt"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(up(home, self.port), env=plain(), stdout=log, stderr=subprocess.STDOUT)

    def run(self) -> dict[str, Any]:
        return json.loads((self.home / "run.json").read_text())

    def pids(self) -> dict[str, int]:
        return {name: process["pid"] for name, process in self.run()["processes"].items()}

    def get(self, path: str) -> httpx2.Response:
        return httpx2.get(f"http://127.0.0.1:{self.port}{path}", trust_env=False)

    def until(self, true: Callable[[], bool], seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not true():
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < deadline, self.log.read_text()
            time.sleep(0.1)

    def is_ready(self) -> bool:
        return (self.home / "run.json").exists() and self.run()["ready"]

    def is_healthy(self) -> bool:
        try:
            return self.get("/api/v1/health").status_code == 200
        except httpx2.HTTPError:
            return False


def up(home: Path, port: int) -> list[str]:
    return [sys.executable, "-m", "handoff_api.launch", "up", "--home", str(home), "--port", str(port)]


def plain() -> dict[str, str]:
    ours = {name: value for name, value in os.environ.items() if not name.startswith("GEZIEN_")}
    return ours | {"PYTHONPATH": str(ROOT)}


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture(scope="module")
def instance(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Instance]:
    instance = Instance(tmp_path_factory.mktemp("up") / "home")
    try:
        instance.until(instance.is_ready, PATIENCE)
        yield instance
    finally:
        instance.process.terminate()
        instance.process.wait(30)


def test_ready_shows_where_everything_is(instance: Instance) -> None:
    shown = instance.log.read_text()
    for path in ("/", "/console"):
        assert f"http://127.0.0.1:{instance.port}{path}\n" in shown
        assert instance.get(path).status_code in (200, 303)
    assert instance.get("/api/v1/health").status_code == 200
    assert "note: nobody is alerted outside opening hours" in shown


def test_link_for_the_first_recruiter_works(instance: Instance) -> None:
    link = re.search(r"http://\S+/console/welcome/\S+", instance.log.read_text())
    assert link is not None
    assert link[0] == instance.run()["invite"]
    assert httpx2.get(link[0], trust_env=False).status_code == 200


def test_rasa_and_the_actions_answer_nobody_without_the_secret(instance: Instance) -> None:
    run = instance.run()["processes"]
    secret = (instance.home / "secret").read_text()
    for url in (
        f"http://127.0.0.1:{run['rasa']['port']}/webhooks/turn/health",
        f"http://127.0.0.1:{run['actions']['port']}/health",
    ):
        assert httpx2.get(url, trust_env=False).status_code in (401, 403)
        wrong = {"Authorization": "Bearer wrong"}
        assert httpx2.get(url, headers=wrong, trust_env=False).status_code in (401, 403)
        right = {"Authorization": f"Bearer {secret}"}
        assert httpx2.get(url, headers=right, trust_env=False).status_code == 200


def test_rasa_and_the_actions_cannot_be_reached_from_another_interface(instance: Instance) -> None:
    run = instance.run()["processes"]
    for name in ("rasa", "actions"):
        for address in [*own_addresses(), "127.0.0.2"]:
            with socket.socket() as caller, pytest.raises(ConnectionRefusedError):
                caller.settimeout(5)
                caller.connect((address, run[name]["port"]))


def own_addresses() -> set[str]:
    """The addresses of this machine that others may reach; none on a machine without a network."""
    try:
        found = {str(info[4][0]) for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    except OSError:
        return set()
    return {address for address in found if address != "127.0.0.1"}


def test_second_instance_on_the_same_home_is_refused(instance: Instance) -> None:
    (port,) = free_ports(1)
    done = subprocess.run(up(instance.home, port), env=plain(), capture_output=True, text=True, timeout=60)
    assert done.returncode == Exit.BUSY
    assert done.stderr.startswith(
        f"gezien: already running on the home {instance.home} (process {instance.process.pid}"
    )
    assert done.stderr.count("\n") == 1


def test_port_in_use_is_one_clear_line(instance: Instance, tmp_path: Path) -> None:
    done = subprocess.run(up(tmp_path, instance.port), env=plain(), capture_output=True, text=True, timeout=60)
    assert done.returncode == Exit.BUSY
    holder = f" (process {instance.pids()['edge']}, python)" if sys.platform == "linux" else ""
    assert done.stderr == f"gezien: port {instance.port} on 127.0.0.1 is in use{holder}; give another with --port\n"


def test_doctor_finds_a_running_instance_in_health(instance: Instance) -> None:
    done = gezien("doctor", "--home", str(instance.home), "--json")
    findings = {one["what"]: one for one in json.loads(done.stdout)}
    assert findings["instance"]["text"].startswith(f"running, process {instance.process.pid}")
    assert (findings["edge"]["status"], findings["edge"]["text"]) == ("ok", "healthy")
    assert [one for one in findings.values() if one["status"] == "problem"] == []
    assert done.returncode == 0


@pytest.mark.parametrize("name", ["actions", "rasa", "edge"])
def test_killed_process_is_started_again(instance: Instance, name: str) -> None:
    before = instance.pids()
    os.kill(before[name], signal.SIGKILL)
    instance.until(lambda: f"{name} is back" in instance.log.read_text(), 120)
    instance.until(instance.is_healthy, 10)
    assert f"{name} was killed by SIGKILL; starting it again in" in instance.log.read_text()
    after = instance.pids()
    assert {other for other in before if before[other] != after[other]} == {name}


def reload(instance: Instance, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "handoff_api.launch", "reload", "--home", str(instance.home), *words]
    return subprocess.run(command, env=plain(), capture_output=True, text=True, timeout=300)


def test_changed_settings_are_taken_and_bad_ones_told_at_the_terminal_and_by_reload(instance: Instance) -> None:
    file = instance.home / "settings.toml"
    file.write_text('organisation_name = "De Eik"\nport = 9000\n')
    instance.until(lambda: "in force now: settings: organisation_name" in instance.log.read_text(), 30)
    assert "settings.toml: port, demo takes effect at the next start" in instance.log.read_text()
    assert instance.get("/widget/settings.json").json()["organisation"] == "De Eik"

    file.write_text('organisation_name = "De Linde"\n\nopening_hours = "now and then"\n')
    done = reload(instance)
    assert done.returncode == Exit.CONFIGURATION
    line = "settings.toml is not in force: line 3: opening_hours: "
    assert done.stdout.startswith(line)
    instance.until(lambda: line in instance.log.read_text(), 10)
    assert instance.get("/widget/settings.json").json()["organisation"] == "De Eik"

    file.write_text('organisation_name = "De Linde"\n')
    instance.process.send_signal(signal.SIGHUP)  # as a service manager asks for it
    instance.until(lambda: "settings and vacancies are in force as they stand" in instance.log.read_text(), 30)
    assert instance.get("/widget/settings.json").json()["organisation"] == "De Linde"
    assert (done := reload(instance)).returncode == 0, done.stdout + done.stderr
    file.unlink()


async def test_messages_sent_all_through_a_swap_are_each_answered_once(instance: Instance) -> None:
    file = instance.home / "settings.toml"  # this one client is many people, and asks often
    file.write_text("".join(f'{name} = "{rule}"\n' for name, rule in PATIENT.items()))
    assert reload(instance).returncode == 0
    before = instance.pids()
    command = [sys.executable, "-m", "handoff_api.launch", "reload", "--assistant", "--home", str(instance.home)]
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{instance.port}", timeout=30, trust_env=False) as http:
        swap = await asyncio.create_subprocess_exec(*command, env=plain(), stdout=asyncio.subprocess.PIPE)
        over = asyncio.create_task(swap.communicate())
        counts = await asyncio.gather(*(talk_until(over, http) for _ in range(3)))
        said = (await over)[0].decode()
    assert swap.returncode == 0, said
    assert "the assistant runs on gezien-" in said
    after = instance.pids()
    assert {name for name in before if before[name] != after[name]} == {"rasa", "actions"}
    assert not [name for name in ("rasa", "actions") if lives(before[name])]
    assert not (instance.home / "restart-planned").exists()

    with closing(sqlite3.connect(instance.home / "gezien.db")) as database:
        for conversation, sent in counts:
            rows = database.execute("SELECT kind, payload FROM events WHERE conversation_id = ?", (conversation,))
            events = [(kind, json.loads(payload)) for kind, payload in rows]
            decisions = [payload for kind, payload in events if kind == "decision"]
            assert len(decisions) == sent + 1  # one for the greeting
            assert not [payload for payload in decisions if payload["dropped"]]
            assert [kind for kind, _ in events if kind == "owner_changed"] == []
            assert [payload for _, payload in events if payload.get("code") == "bot_unavailable"] == []
    assert all(sent >= 5 for _, sent in counts), counts


async def talk_until(over: "asyncio.Task[Any]", http: httpx2.AsyncClient) -> tuple[str, int]:
    """One candidate, who writes again as soon as there is an answer, and once more when the swap is over."""
    candidate = await Candidate.start(http, vacancy_id="verzorgende-utrecht", language="nl")
    seq = (await candidate.until({"kind": "message", "from": "bot"}, timeout=60))["seq"]
    sent = 0
    while True:
        last = over.done()
        after = await candidate.write(f"ik kan {20 + sent % 12} uur werken")
        sent += 1
        seq = (await candidate.until({"kind": "message", "from": "bot"}, after=max(seq, after), timeout=60))["seq"]
        if last:
            return UUID(candidate.id).hex, sent
        await asyncio.sleep(0.3)


def test_what_is_no_model_leaves_the_assistant_as_it_is(instance: Instance, tmp_path: Path) -> None:
    before = instance.pids()
    broken = tmp_path / "broken.tar.gz"
    broken.write_text("no archive")
    done = reload(instance, "--assistant", "--model", str(broken))
    assert (done.returncode, done.stderr) == (Exit.DAMAGED, f"gezien: {broken} is no trained model\n")
    assert instance.pids() == before


@pytest.mark.long
def test_model_that_does_not_load_leaves_the_assistant_as_it_is_and_says_so(instance: Instance, tmp_path: Path) -> None:
    before, model = instance.pids(), instance.run()["model"]
    broken = tmp_path / "broken.tar.gz"
    with tarfile.open(broken, "w:gz") as archive:
        archive.addfile(tarfile.TarInfo("metadata.json"))
    done = reload(instance, "--assistant", "--model", str(broken))
    assert done.returncode == Exit.UNAVAILABLE
    assert done.stderr.startswith(f"gezien: the assistant stays on {model}: rasa ")
    assert (instance.pids(), instance.run()["model"]) == (before, model)
    assert instance.is_healthy()
    assert f"the assistant stays on {model}" in instance.log.read_text()


def test_stopping_leaves_no_process_and_a_second_start_trains_nothing(instance: Instance) -> None:
    pids = instance.pids()
    instance.process.send_signal(signal.SIGINT)
    assert instance.process.wait(20) == 0
    assert not [name for name, pid in pids.items() if lives(pid)]
    assert not (instance.home / "run.json").exists()

    again = Instance(instance.home)
    try:
        again.until(again.is_ready, PATIENCE)
        pids = again.pids()
    finally:
        again.process.kill()  # the launcher itself is killed outright …
        again.process.wait()
    assert "training" not in again.log.read_text()  # how quick it is, bench/starts.py shows
    if sys.platform == "linux":
        deadline = time.monotonic() + 10
        while [name for name, pid in pids.items() if lives(pid)]:  # … and nothing of it stays behind
            assert time.monotonic() < deadline
            time.sleep(0.1)
