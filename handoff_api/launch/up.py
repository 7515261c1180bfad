"""`./gezien up`: everything an instance needs, started, watched and stopped together."""

import argparse
import asyncio
import os
import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from handoff_api.checked_file import BadFile
from handoff_api.config import Settings
from handoff_api.conversations.helplines import read_helplines
from handoff_api.erasures.journal import FILE as JOURNAL
from handoff_api.erasures.journal import Journal
from handoff_api.files import read_json, write_whole
from handoff_api.in_force.holder import REPORT
from handoff_api.in_force.settings_file import LastInForce
from handoff_api.launch import database, errand, in_force_news, notes, programs
from handoff_api.launch.first_recruiter import invite_path
from handoff_api.launch.home import Home
from handoff_api.launch.instance import find_home, secret_of, settings_of
from handoff_api.launch.log_files import keep_small
from handoff_api.launch.model import ensure_model
from handoff_api.launch.ports import is_free, who_listens
from handoff_api.launch.refusal import Exit, Refusal
from handoff_api.launch.supervisor import Supervisor

TO_MOVE_S = 30.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, help="port of the service (default 8000)")
    parser.add_argument("--host", help="address on which the service listens (default 127.0.0.1)")
    parser.add_argument("--home", type=Path, metavar="DIR", help="all data of this instance (default .gezien)")
    parser.add_argument(
        "--demo",
        action=argparse.BooleanOptionalAction,
        help="example vacancies and a careers page to try them on (default while HOME/settings.toml does not exist)",
    )


def run(arguments: argparse.Namespace) -> int:
    began = time.monotonic()
    home = find_home(arguments.home)
    home.make()
    home.lock()
    _end_leftovers(home)
    errand.forget(home)
    (home.path / LastInForce.file).unlink(missing_ok=True)  # the settings are read anew, and refused by name
    secret = secret_of(home)
    settings = settings_of(home, secret, port=arguments.port, host=arguments.host, demo=arguments.demo)
    if not is_free(settings.host, settings.port):
        who = who_listens(settings.port)
        raise Refusal(f"port {settings.port} on {settings.host} is in use{who}; give another with --port", Exit.BUSY)
    try:
        read_helplines()
    except BadFile as error:  # a vacancy that cannot be used is left out and told; helplines cannot be left out
        raise Refusal(str(error)) from error
    database.prepare(settings.database)
    Journal(home.path / JOURNAL).begin()
    model = ensure_model(home.log("train"))
    try:
        return asyncio.run(Instance(home, settings, secret, model, began).serve())
    finally:
        home.forget_running()


def _tell(text: str) -> None:
    print(f"{datetime.now():%H:%M:%S}  {text}", flush=True)  # noqa: DTZ005 - the clock on the wall


class Instance:
    """A running instance: three programs, one database, one home."""

    def __init__(self, home: Home, settings: Settings, secret: str, model: Path, began: float) -> None:
        self.home, self.settings, self.secret, self.model, self.began = home, settings, secret, model, began
        self.ports = self.coming_ports = programs.Ports.choose(settings.port)
        self.supervisor = Supervisor(_tell, changed=self._write_running)
        self.is_ready = False
        self.invite: str | None = None
        self._stop = asyncio.Event()

    async def serve(self) -> int:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._asked_to_stop)
        loop.add_signal_handler(signal.SIGHUP, self._hung_up)
        work = asyncio.create_task(self._start_and_watch())
        stop = asyncio.create_task(self._stop.wait())
        small = asyncio.create_task(keep_small(self.home.logs, self.settings.log_size_mb))
        try:
            await asyncio.wait([work, stop], return_when=asyncio.FIRST_COMPLETED)
            if work.done():
                await work  # raises what went wrong
        finally:
            for task in (work, stop, small):
                task.cancel()
            await asyncio.gather(work, stop, small, return_exceptions=True)
            await self.supervisor.stop()
        _tell("stopped")
        return 0

    async def _start_and_watch(self) -> None:
        """Rasa takes longest, so it begins first. The database was brought to this version before."""
        _tell("starting the assistant, the action server and the service")
        self.supervisor.start(programs.actions(self.home, self.ports, self.secret, self.settings))
        self.supervisor.start(programs.rasa(self.home, self.ports, self.secret, self.settings, self.model))
        self._assistant_is_at(self.ports)
        self.supervisor.start(programs.edge(self.home, self.ports, self.secret, self.settings))
        await self.supervisor.all_ready()
        path = await invite_path(self.settings.database)
        self.invite = f"{self.settings.address}{path}" if path else None
        self.is_ready = True
        print(self._ready_text(), flush=True)  # first: who finds it ready in run.json finds the addresses in the log
        self._write_running()
        await asyncio.gather(self.supervisor.failed(), self._run_errands(), in_force_news.tell(self.home, _tell))

    async def _run_errands(self) -> None:
        """What `./gezien reload --assistant` asks for, one after the other."""
        while True:
            await asyncio.sleep(errand.LOOK_S)
            try:
                if (asked := errand.asked(self.home)) is not None:
                    await self._run_errand(asked)
            except OSError as error:  # a full disk: who asked hears nothing, but we go on
                _tell(f"an errand could not be taken or answered: {error}")

    async def _run_errand(self, asked: errand.Errand) -> None:
        try:
            await self._swap_assistant(Path(asked.model))
            outcome = errand.Outcome(asked.id, True, f"the assistant runs on {self.model.name}")
        except (Refusal, OSError) as error:
            outcome = errand.Outcome(asked.id, False, f"the assistant stays on {self.model.name}: {error}")
        _tell(outcome.text)
        errand.answer(self.home, outcome)

    async def _swap_assistant(self, model: Path) -> None:
        """Action server and Rasa together: what is trained and what runs beside it belong to each other."""
        _tell(f"starting the assistant on {model.name}, beside the present one")
        ports = self.coming_ports = self.ports.moved()
        newcomers = [
            programs.actions(self.home, ports, self.secret, self.settings),
            programs.rasa(self.home, ports, self.secret, self.settings, model),
        ]
        try:
            await self.supervisor.swap(newcomers, lambda: self._move_to(ports, model))
        finally:
            self.home.restart_planned.unlink(missing_ok=True)

    async def _move_to(self, ports: programs.Ports, model: Path) -> None:
        """The service calls the new assistant from its next look at the file; turns under way end at the old one."""
        self.home.restart_planned.touch()
        self._assistant_is_at(ports)
        try:
            await self._service_knows(ports.rasa_url)
            await asyncio.sleep(self.settings.turn_timeout_s)
        except BaseException:
            self._assistant_is_at(self.ports)
            raise
        self.home.restart_planned.touch()
        self.ports, self.model = ports, model

    async def _service_knows(self, url: str) -> None:
        deadline = time.monotonic() + TO_MOVE_S
        while read_json(self.home.path / REPORT).get("rasa_url") != url:
            if time.monotonic() > deadline:
                raise Refusal(f"the service did not take the new assistant over within {TO_MOVE_S:.0f} s")
            await asyncio.sleep(0.1)

    def _assistant_is_at(self, ports: programs.Ports) -> None:
        write_whole(self.home.rasa_url, ports.rasa_url + "\n")

    def _hung_up(self) -> None:
        """A terminal that was closed ends what was started in it; without a terminal the signal asks to reload."""
        edge = self.supervisor.kept.get("edge")
        if sys.stdin is not None and sys.stdin.isatty():
            self._asked_to_stop()
        elif edge is not None and edge.process is not None and edge.ready.is_set():
            edge.process.send_signal(signal.SIGHUP)

    def _asked_to_stop(self) -> None:
        if self._stop.is_set():  # asked twice: no more patience
            self.supervisor.kill()
            return
        print(flush=True)
        _tell("stopping")
        self._stop.set()

    def _ready_text(self) -> str:
        address = self.settings.address
        lines = [f"\nready in {time.monotonic() - self.began:.0f} s\n"]
        if self.settings.demo:
            lines.append(f"  careers page (demo)  {address}/")
        lines.append(f"  console              {address}/console")
        if self.invite:
            lines.append(f"  first recruiter      {self.invite}")
            lines.append("                       (works once; a new link is printed at each start until it is used)")
        lines += [f"\n  note: {text}" for text in notes.of(self.settings)]
        lines.append("\nCtrl-C stops everything.")
        return "\n".join(lines)

    def _write_running(self) -> None:
        processes: dict[str, Any] = {}
        for name, kept in self.supervisor.kept.items():
            if kept.process is not None:
                processes[name] = {"pid": kept.process.pid, "port": getattr(self.ports, name)}
        for name, kept in self.supervisor.coming.items():
            if kept.process is not None:
                processes[f"{name} (coming)"] = {"pid": kept.process.pid, "port": getattr(self.coming_ports, name)}
        run = {
            "pid": os.getpid(),
            "ready": self.is_ready,
            "url": self.settings.address,
            "home": str(self.home.path),
            "model": self.model.name,
            "invite": self.invite,
            "processes": processes,
        }
        try:
            self.home.write_running(run)
        except OSError as error:  # a full disk: who is looking for us does not find us, but we go on
            _tell(f"{self.home.running} could not be written: {error.strerror}")


def _end_leftovers(home: Home) -> None:
    """After a launcher that was killed outright, where the system does not end its processes with it."""
    for process in (home.read_running() or {}).get("processes", {}).values():
        asked = ["ps", "-o", "command=", "-p", str(process["pid"])]
        shown = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
        if f"--port {process['port']}" in shown:  # still ours, not another program that got its number
            os.killpg(process["pid"], signal.SIGKILL)
    home.forget_running()
