"""Keeps a few processes running: starts them, asks after their health, starts again what died or hangs, stops all."""

import asyncio
import os
import signal
import time
from asyncio.subprocess import Process
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import httpx2

from handoff_api.launch.leash import die_with_parent
from handoff_api.launch.refusal import Exit, Refusal


@dataclass(frozen=True)
class Patience:
    """All in seconds."""

    to_start: float = 120  # until the first healthy answer
    between_probes: float = 3
    per_probe: float = 5
    silence: float = 25  # no answer of any kind for this long: it hangs
    first_pause: float = 0.5  # before a restart; doubled each time
    longest_pause: float = 30
    settled: float = 60  # ran this long: the next pause is a first one again
    to_stop: float = 5  # between asking a process to stop and killing it


@dataclass(frozen=True)
class Program:
    """One process to keep. Healthy is a 200 from `health`; any other answer still shows that it lives."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path
    health: str
    headers: Mapping[str, str] = field(default_factory=dict)
    directory: Path | None = None


class Kept:
    """One program and the process that runs it now."""

    def __init__(
        self,
        program: Program,
        patience: Patience,
        tell: Callable[[str], None],
        changed: Callable[[], None],
        tries: int = 2,
    ):
        self.program, self.patience, self.tell, self.changed, self.tries = program, patience, tell, changed, tries
        self.process: Process | None = None
        self.ready = asyncio.Event()
        self.restarts = 0
        self._came_up_before = False

    async def keep(self) -> None:
        """Runs until cancelled. A program that dies `tries` times before it was ever healthy is not worth keeping."""
        pause = self.patience.first_pause
        failures = 0
        while True:
            began = time.monotonic()
            end = await self._run_once()
            self.ready.clear()
            if not self._came_up_before:
                failures += 1
                if failures == self.tries:
                    raise Refusal(f"{self.program.name} {end} at its start\n{self._last_words()}", Exit.UNAVAILABLE)
            if time.monotonic() - began > self.patience.settled:
                pause = self.patience.first_pause
            self.tell(f"{self.program.name} {end}; starting it again in {pause:g} s")
            await asyncio.sleep(pause)
            pause = min(pause * 2, self.patience.longest_pause)
            self.restarts += 1

    async def _run_once(self) -> str:
        """Start the process and watch it until it ends. Returns how it ended, in words."""
        self.process = await self._start()
        self.changed()
        exit_ = asyncio.create_task(self.process.wait())
        hang = asyncio.create_task(self._watch())
        try:
            await asyncio.wait([exit_, hang], return_when=asyncio.FIRST_COMPLETED)
        finally:
            hang.cancel()
        if exit_.done():
            code = exit_.result()
            return f"was killed by {signal.Signals(-code).name}" if code < 0 else f"stopped with code {code}"
        self._send(signal.SIGKILL)
        await exit_
        return "did not answer"

    async def _start(self) -> Process:
        """In a session of its own: Ctrl-C reaches the launcher only, which stops all in good order."""
        with _open_to_append(self.program.log) as log:
            return await asyncio.create_subprocess_exec(
                *self.program.command,
                env=dict(self.program.environment),
                cwd=self.program.directory,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=asyncio.subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=die_with_parent,
            )

    async def _watch(self) -> None:
        """Returns when the process hangs: not healthy in time at its start, or silent for too long later."""
        began = heard = time.monotonic()
        async with httpx2.AsyncClient(timeout=self.patience.per_probe, trust_env=False) as client:
            while True:
                status = await self._probe(client)
                now = time.monotonic()
                if status is not None:
                    heard = now
                if status == 200 and not self.ready.is_set():
                    self.ready.set()
                    if self._came_up_before:
                        self.tell(f"{self.program.name} is back ({now - began:.0f} s)")
                    self._came_up_before = True
                if self.ready.is_set() and now - heard > self.patience.silence:
                    return
                # One that answers "not yet" waits for somebody else; ending it would not help, once it has worked.
                waiting_since = heard if self._came_up_before else began
                if not self.ready.is_set() and now - waiting_since > self.patience.to_start:
                    return
                await asyncio.sleep(self.patience.between_probes if self.ready.is_set() else 0.2)

    async def _probe(self, client: httpx2.AsyncClient) -> int | None:
        try:
            return (await client.get(self.program.health, headers=dict(self.program.headers))).status_code
        except httpx2.HTTPError:
            return None

    async def stop(self) -> None:
        if self.process is None or self.process.returncode is not None:
            return
        self._send(signal.SIGTERM)
        try:
            await asyncio.wait_for(self.process.wait(), self.patience.to_stop)
        except TimeoutError:
            self.kill()
            await self.process.wait()

    def kill(self) -> None:
        self._send(signal.SIGKILL)

    def _send(self, number: signal.Signals) -> None:
        """To the process and whatever it started itself."""
        if self.process is not None and self.process.returncode is None:
            try:
                os.killpg(self.process.pid, number)
            except ProcessLookupError:
                return

    def _last_words(self) -> str:
        lines = self.program.log.read_text(errors="replace").splitlines()[-12:]
        return "\n".join([*(f"  | {line}" for line in lines), f"the whole story is in {self.program.log}"])


def _open_to_append(log: Path) -> IO[bytes]:
    """Where it cannot be opened (a full disk), its lines are lost; that is no reason not to run."""
    try:
        return log.open("ab")
    except OSError:
        return Path(os.devnull).open("ab")


class Supervisor:
    """Started in the order given, stopped in the reverse order."""

    def __init__(
        self,
        tell: Callable[[str], None],
        patience: Patience | None = None,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        self.tell, self.changed = tell, changed
        self.patience = patience or Patience()
        self.kept: dict[str, Kept] = {}
        self.coming: dict[str, Kept] = {}  # beside those of the same name, until they take their place
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def start(self, program: Program) -> None:
        kept = Kept(program, self.patience, self.tell, self.changed)
        self.kept[program.name] = kept
        self._tasks[program.name] = asyncio.create_task(kept.keep())

    async def swap(self, programs: Sequence[Program], move: Callable[[], Awaitable[None]]) -> None:
        """Starts these beside those of the same name. Once all are healthy, `move` takes their callers over; then the
        old ones are stopped. When one does not come up, or `move` fails, all is as it was, and the error goes on.
        """
        self.coming = {one.name: Kept(one, self.patience, self.tell, self.changed, tries=1) for one in programs}
        tasks = {name: asyncio.create_task(kept.keep()) for name, kept in self.coming.items()}
        try:
            await _all_ready(self.coming, tasks)
            await move()
        except BaseException:
            await _end(self.coming, tasks)
            raise
        else:
            old = {name: self.kept[name] for name in tasks}, {name: self._tasks[name] for name in tasks}
            self.kept |= self.coming
            self._tasks |= tasks
            self.changed()
            await _end(*old)
        finally:
            self.coming = {}
            self.changed()

    async def all_ready(self) -> None:
        """Returns when all are healthy; raises what made one of them fail for good."""
        await _all_ready(self.kept, self._tasks)

    async def failed(self) -> None:
        """Returns never; raises what ended the keeping of one of them."""
        while True:
            await asyncio.wait(self._tasks.values(), return_when=asyncio.FIRST_COMPLETED)
            _raise_failure(self._tasks)

    async def stop(self) -> None:
        await _end(self.kept, self._tasks)

    def kill(self) -> None:
        for kept in (*self.kept.values(), *self.coming.values()):
            kept.kill()


async def _all_ready(kept: Mapping[str, Kept], tasks: Mapping[str, asyncio.Task[None]]) -> None:
    async def each_ready() -> None:
        for one in kept.values():
            await one.ready.wait()

    waiting = asyncio.create_task(each_ready())
    try:
        await asyncio.wait([waiting, *tasks.values()], return_when=asyncio.FIRST_COMPLETED)
        _raise_failure(tasks)
    finally:
        waiting.cancel()


def _raise_failure(tasks: Mapping[str, asyncio.Task[None]]) -> None:
    for task in tasks.values():
        if task.done() and not task.cancelled() and (error := task.exception()):
            raise error


async def _end(kept: Mapping[str, Kept], tasks: Mapping[str, asyncio.Task[None]]) -> None:
    """In the reverse order of their start."""
    for task in tasks.values():
        task.cancel()
    await asyncio.gather(*tasks.values(), return_exceptions=True)
    for one in reversed(list(kept.values())):
        await one.stop()
