"""Many conversations at once, on broken lines and with every process killed once: is anything lost or doubled?

    .venv/bin/python bench/soak.py                                 (200 conversations, 10 minutes)
    .venv/bin/python bench/soak.py --conversations 20 --minutes 1  (a quick look)

Every candidate writes at a pace of its own, reads along on the stream, loses the line at random (the stream, or in the
middle of sending) and comes back as the chat does: the same message again under its own id, and the stream from the
last number seen. A quarter, half and three quarters of the way the service, Rasa and the action server are killed
outright; the launcher starts them again. When all is quiet the ledger of each conversation is read once more and held
against what was sent and what came down the stream. Exit code 1 if anything is missing, doubled, out of order or
unanswered.
"""

import argparse
import asyncio
import contextlib
import json
import os
import random
import signal
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx2
from instance import Instance, instance, memory_mb

# Answers, corrections and questions in between, in both languages; never a reason for a person.
SAYINGS = {
    "nl": (
        "32 uur per week",
        "wat is het salaris?",
        "ik woon in Utrecht",
        "nee, 28 uur",
        "hoe gaat het sollicitatieproces?",
        "ik kan per 1 maart beginnen",
        "ja, rijbewijs B",
    ),
    "en": (
        "32 hours a week",
        "what does it pay?",
        "I live in Utrecht",
        "no, 28 hours",
        "how does the application process work?",
        "I can start on 1 March",
        "yes, a category B licence",
    ),
}
PROCESSES = ("edge", "rasa", "actions")
NEVER = (
    *("lost", "doubled", "changed", "out of order", "unanswered", "missed by the stream"),
    *("shown twice by the stream", "with a person"),  # nothing of what is said here is a person's
)
SETTLE_S = 90.0  # at the end, for what is still under way
SILENCE_S = 20.0  # no ping for so long: the line is dead, as the chat takes it


@dataclass
class Candidate:
    """One conversation: what was sent, and what the stream brought."""

    language: str
    pause_s: float
    random: random.Random
    path: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    sent: dict[str, tuple[int, str]] = field(default_factory=dict)  # client message id -> number given, text
    seen: list[int] = field(default_factory=list)  # numbers, in the order in which the stream brought them
    owner: str = "bot"
    waiting: dict[int, float] = field(default_factory=dict)  # number of a message -> when it was sent, until the reply


@dataclass
class Figures:
    """Seconds, and counts of what happened on the way."""

    acknowledged: list[float] = field(default_factory=list)
    replied: list[float] = field(default_factory=list)
    memory: list[tuple[float, dict[str, float]]] = field(default_factory=list)  # seconds since the start, MB by process
    dropped: int = 0
    sent_again: int = 0
    killed: list[str] = field(default_factory=list)


class Soak:
    def __init__(self, running: Instance, candidates: list[Candidate], seconds: float) -> None:
        self.running, self.candidates, self.seconds = running, candidates, seconds
        self.figures = Figures()
        self.began = time.monotonic()
        self.over = asyncio.Event()  # nobody writes any more
        limits = httpx2.Limits(max_connections=None, max_keepalive_connections=None)
        self.client = httpx2.AsyncClient(base_url=running.url, timeout=10, limits=limits, trust_env=False)

    async def run(self) -> None:
        vacancies = (await self.client.get("/api/v1/vacancies")).json()
        ids = [vacancy["id"] for vacancy in (vacancies["vacancies"] if isinstance(vacancies, dict) else vacancies)]
        readers = []
        for candidate in self.candidates:
            await self._open(candidate, candidate.random.choice(ids))
            readers.append(asyncio.create_task(self._read(candidate)))
        others = [asyncio.create_task(self._kill()), asyncio.create_task(self._weigh())]
        self.began = time.monotonic()
        writers = [asyncio.create_task(self._write(candidate)) for candidate in self.candidates]
        await asyncio.sleep(self.seconds)
        self.over.set()
        await asyncio.gather(*writers)
        await self._settle()
        for task in (*readers, *others):
            task.cancel()
        for done in await asyncio.gather(*readers, *others, return_exceptions=True):
            if isinstance(done, Exception):
                raise done

    async def _open(self, candidate: Candidate, vacancy: str) -> None:
        body = {"vacancy_id": vacancy, "language": candidate.language}
        made = (await self._until_answered("POST", "/api/v1/conversations", body)).json()
        candidate.path = f"/api/v1/conversations/{made['conversation_id']}"
        candidate.headers = {"Authorization": f"Bearer {made['token']}"}

    async def _until_answered(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> httpx2.Response:
        """Tries again on a broken line, as the chat does. Any refusal that is not "later" ends the run."""
        while True:
            with contextlib.suppress(httpx2.HTTPError):
                answer = await self.client.request(method, path, json=body, headers=headers)
                if answer.status_code < 500 and answer.status_code != 429:
                    return answer.raise_for_status()
            self.figures.sent_again += 1
            await asyncio.sleep(0.5)

    async def _write(self, candidate: Candidate) -> None:
        turn = 0
        while not self.over.is_set():
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(candidate.random.expovariate(1 / candidate.pause_s)):
                    await self.over.wait()
                    return
            sayings = SAYINGS[candidate.language]
            await self._send(candidate, sayings[turn % len(sayings)])
            turn += 1

    async def _send(self, candidate: Candidate, text: str) -> None:
        body = {"text": text, "client_message_id": str(uuid4())}
        path = f"{candidate.path}/messages"
        if candidate.random.random() < 0.05:  # the line breaks before the answer is there; it may have been stored
            self.figures.dropped += 1
            hasty = asyncio.create_task(self.client.post(path, json=body, headers=candidate.headers))
            await asyncio.sleep(candidate.random.random() * 0.02)
            hasty.cancel()
            await asyncio.gather(hasty, return_exceptions=True)
        begun = time.monotonic()
        seq = (await self._until_answered("POST", path, body, candidate.headers)).json()["seq"]
        self.figures.acknowledged.append(time.monotonic() - begun)
        candidate.sent[body["client_message_id"]] = (seq, text)
        if seq > max(candidate.seen, default=0):
            candidate.waiting[seq] = begun

    async def _read(self, candidate: Candidate) -> None:
        """The stream, with the line lost now and then."""
        while True:
            after = str(max(candidate.seen, default=0))
            with contextlib.suppress(httpx2.HTTPError, TimeoutError):
                async with asyncio.timeout(candidate.random.expovariate(1 / 60)):
                    await self._follow(candidate, after)
            self.figures.dropped += 1
            await asyncio.sleep(candidate.random.random())

    async def _follow(self, candidate: Candidate, after: str) -> None:
        headers = {**candidate.headers, "Last-Event-ID": after}
        timeout = httpx2.Timeout(10, read=SILENCE_S)
        async with self.client.stream("GET", f"{candidate.path}/stream", headers=headers, timeout=timeout) as stream:
            async for line in stream.aiter_lines():
                event = json.loads(line[5:]) if line.startswith("data:") else None
                if isinstance(event, dict) and "seq" in event:
                    self._see(candidate, event)

    def _see(self, candidate: Candidate, event: dict[str, Any]) -> None:
        candidate.seen.append(event["seq"])
        if event["kind"] == "owner_changed":
            candidate.owner = event["owner"]
        if event["kind"] != "message" or event.get("from") == "candidate":
            return
        for seq in [seq for seq in candidate.waiting if seq < event["seq"]]:
            self.figures.replied.append(time.monotonic() - candidate.waiting.pop(seq))

    async def _kill(self) -> None:
        for number, name in enumerate(PROCESSES, 1):
            await asyncio.sleep(max(0.0, self.began + self.seconds * number / 4 - time.monotonic()))
            os.kill(self.running.pid(name), signal.SIGKILL)
            self.figures.killed.append(name)
            print(f"{time.monotonic() - self.began:5.0f} s  killed {name}", file=sys.stderr, flush=True)

    async def _weigh(self) -> None:
        while True:
            with contextlib.suppress(OSError, KeyError):
                weights = {name: memory_mb([self.running.pid(name)]) for name in PROCESSES}
                self.figures.memory.append((time.monotonic() - self.began, weights))
            await asyncio.sleep(5)

    async def _settle(self) -> None:
        """Until every message is answered and has come down its stream, and the bot has all conversations back."""
        deadline = time.monotonic() + SETTLE_S
        while time.monotonic() < deadline:
            if not any(one.waiting or one.owner != "bot" or self._behind(one) for one in self.candidates):
                return
            await asyncio.sleep(0.5)

    @staticmethod
    def _behind(candidate: Candidate) -> bool:
        return max((seq for seq, _ in candidate.sent.values()), default=0) > max(candidate.seen, default=0)

    async def wrong(self) -> dict[str, int]:
        """How often each thing went wrong that must never: from the ledgers as they are in the end. `with a person`:
        conversations that somebody must come for, though all of it was routine."""
        counts = dict.fromkeys(NEVER, 0)
        for candidate in self.candidates:
            answer = await self._until_answered("GET", f"{candidate.path}/events", headers=candidate.headers)
            events = answer.json()["events"]
            said = [e for e in events if e["kind"] == "message" and e.get("from") == "candidate"]
            stored = {e["client_message_id"]: (e["seq"], e["text"]) for e in said}
            counts["lost"] += len(candidate.sent.keys() - stored.keys())
            counts["doubled"] += len(said) - len(stored) + len(stored.keys() - candidate.sent.keys())
            counts["doubled"] += said_twice_by_the_bot(events)
            counts["changed"] += sum(stored.get(key, value) != value for key, value in candidate.sent.items())
            numbers = [e["seq"] for e in events]
            counts["out of order"] += numbers != sorted(set(numbers)) or candidate.seen != sorted(candidate.seen)
            last = max((seq for seq, _ in stored.values()), default=0)
            replies = [e["seq"] for e in events if e["kind"] == "message" and e.get("from") != "candidate"]
            owners = [e["owner"] for e in events if e["kind"] == "owner_changed"]
            counts["unanswered"] += last > max(replies, default=0) and owners[-1:] in ([], ["bot"])
            counts["with a person"] += owners[-1:] not in ([], ["bot"])
            counts["missed by the stream"] += len(set(numbers) - set(candidate.seen))
            counts["shown twice by the stream"] += len(candidate.seen) - len(set(candidate.seen))
        await self.client.aclose()
        return counts


def said_twice_by_the_bot(events: list[dict[str, Any]]) -> int:
    """The same words of the bot twice between two messages of the candidate: one turn stored two times."""
    twice, since = 0, set[str]()
    for event in events:
        if event["kind"] != "message":
            continue
        if event.get("from") == "candidate":
            since.clear()
        elif event.get("from") == "bot":
            twice += event["text"] in since
            since.add(event["text"])
    return twice


def milliseconds(values: list[float]) -> str:
    ordered = sorted(values) or [float("nan")]
    p99 = ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))]
    return f"{1000 * statistics.median(ordered):.0f} | {1000 * p99:.0f} | {1000 * ordered[-1]:.0f}"


def growth(figures: Figures, name: str, since: float) -> tuple[float, float, float]:
    """MB at the beginning and at the end of the time since a process last started, and MB per minute between."""
    points = [(at, weights[name]) for at, weights in figures.memory if at >= since]
    if len(points) < 4:
        return float("nan"), float("nan"), float("nan")
    tenth = max(1, len(points) // 10)
    first, last = (statistics.median(w for _, w in part) for part in (points[:tenth], points[-tenth:]))
    slope, _ = statistics.linear_regression([at / 60 for at, _ in points], [w for _, w in points])
    return first, last, slope


def report(soak: Soak, wrong: dict[str, int]) -> str:
    figures, candidates = soak.figures, soak.candidates
    messages = sum(len(candidate.sent) for candidate in candidates)
    lines = [
        f"{len(candidates)} conversations, {soak.seconds / 60:g} minutes: {messages} messages sent "
        f"({messages / soak.seconds:.1f} a second), {sum(len(c.seen) for c in candidates)} events read; "
        f"{figures.dropped} lines dropped, {figures.sent_again} calls tried again, killed: {', '.join(figures.killed)}",
        "",
        "| | " + " | ".join(wrong) + " |",
        "|---|" + "---|" * len(wrong),
        "| count | " + " | ".join(str(count) for count in wrong.values()) + " |",
        "",
        "| ms | median | p99 | longest |",
        "|---|---|---|---|",
        f"| stored and acknowledged | {milliseconds(figures.acknowledged)} |",
        f"| reply on the stream | {milliseconds(figures.replied)} |",
        "",
        "| memory since its start, MB | from | to | per minute |",
        "|---|---|---|---|",
    ]
    warm = min(60.0, soak.seconds / 10)  # caches fill first
    for number, name in enumerate(PROCESSES, 1):
        for since, until, what in (
            (warm, soak.seconds * number / 4 - 1, "until killed"),
            (soak.seconds * number / 4 + warm, soak.seconds, "after"),
        ):
            part = Figures(memory=[(at, w) for at, w in figures.memory if at <= until])
            first, last, slope = growth(part, name, since)
            lines.append(f"| {name}, {what} | {first:.0f} | {last:.0f} | {slope:+.1f} |")
    return "\n".join(lines)


async def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--conversations", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--pause", type=float, default=20, help="seconds between two messages of one, on average")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gezien-soak-") as folder:
        async with instance(Path(folder), GEZIEN_OPENING_HOURS="mon-sun 00:00-24:00") as running:
            candidates = [
                Candidate(("nl", "en")[number % 2], options.pause, random.Random(f"{options.seed} {number}"))  # noqa: S311
                for number in range(options.conversations)
            ]
            soak = Soak(running, candidates, options.minutes * 60)
            await soak.run()
            wrong = await soak.wrong()
            print(report(soak, wrong))
    return 1 if any(wrong.values()) else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
