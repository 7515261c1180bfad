"""Measures what a turn costs, side by side in one run.

    .venv/bin/python bench/turns.py            (about fifteen minutes on two cores)
    .venv/bin/python bench/turns.py --only c   (Gezien alone, about three)

The same conversation of 5, 50 and 500 turns goes to
  (a) stock Rasa 3.6.21 with its default pipeline, through its REST channel,
  (b) stock Rasa with our pipeline, through its REST channel,
  (c) Gezien, from the POST of a message to the bot's reply on the candidate's stream.
The systems take turns, conversation by conversation, so that a noisy machine is noisy for all of them. The pipeline of
(a) is trained for a few epochs only: how long it trained does not change what a message costs.
"""

import argparse
import asyncio
import contextlib
import json
import os
import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
from instance import ROOT, free_port, instance, memory_mb, running, wait_for

BOT_PYTHON = ROOT / ".venv-bot" / "bin" / "python"
VACANCY = "orderpicker-tilburg"
LENGTHS = (5, 50, 500)
MIN_CALLS = 200
# Answers, corrections and questions in between: what a routine conversation is made of, never a reason for a person.
SAYINGS = (
    "32 uur per week",
    "wat is het salaris?",
    "ik woon in Utrecht",
    "nee, 28 uur",
    "hoe gaat het sollicitatieproces?",
)
DEFAULT_PIPELINE = """\
version: "3.1"
recipe: default.v1
assistant_id: bench-default
language: nl
pipeline:
- name: WhitespaceTokenizer
- name: RegexFeaturizer
- name: LexicalSyntacticFeaturizer
- name: CountVectorsFeaturizer
- name: CountVectorsFeaturizer
  analyzer: char_wb
  min_ngram: 1
  max_ngram: 4
- name: DIETClassifier
  epochs: {epochs}
  constrain_similarities: true
- name: EntitySynonymMapper
- name: ResponseSelector
  epochs: {epochs}
  constrain_similarities: true
- name: FallbackClassifier
  threshold: 0.3
  ambiguity_threshold: 0.1
policies:
- name: MemoizationPolicy
- name: RulePolicy
- name: UnexpecTEDIntentPolicy
  max_history: 5
  epochs: {epochs}
- name: TEDPolicy
  max_history: 5
  epochs: {epochs}
  constrain_similarities: true
"""


@dataclass
class System:
    """One thing under test: how to open a conversation, and how long one message takes in it (seconds)."""

    label: str
    root_pid: Callable[[], list[int]]
    talk: Callable[
        [int], Any
    ]  # number of turns -> async iterator of (seconds to the reply, seconds to the 202 or None)
    replies: dict[int, list[float]] = field(default_factory=dict)
    late_replies: dict[int, list[float]] = field(
        default_factory=dict
    )  # the last turns of a conversation of that length
    acks: list[float] = field(default_factory=list)


def environment(**extra: str) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "SANIC_HOST": "127.0.0.1",
        **extra,
    }


def rest_system(label: str, url: str, pids: list[int]) -> System:
    async def talk(turns: int) -> AsyncIterator[tuple[float, float | None]]:
        sender = secrets.token_hex(8)
        async with httpx2.AsyncClient(timeout=60) as client:
            for turn in range(turns):
                text = SAYINGS[turn % len(SAYINGS)]
                begun = time.perf_counter()
                answer = await client.post(f"{url}/webhooks/rest/webhook", json={"sender": sender, "message": text})
                answer.raise_for_status()
                yield time.perf_counter() - begun, None

    return System(label, lambda: pids, talk)


def gezien_system(label: str, url: str, pids: list[int]) -> System:
    async def talk(turns: int) -> AsyncIterator[tuple[float, float | None]]:
        async with httpx2.AsyncClient(base_url=url, timeout=60) as client:
            made = (await client.post("/api/v1/conversations", json={"vacancy_id": VACANCY, "language": "nl"})).json()
            path = f"/api/v1/conversations/{made['conversation_id']}"
            headers = {"Authorization": f"Bearer {made['token']}"}
            heard: asyncio.Queue[int] = asyncio.Queue()
            listener = asyncio.create_task(listen(client, path, headers, heard))
            await asyncio.wait_for(heard.get(), 20)  # the greeting
            await asyncio.sleep(0.05)
            for turn in range(turns):
                while not heard.empty():
                    heard.get_nowait()
                body = {"text": SAYINGS[turn % len(SAYINGS)], "client_message_id": secrets.token_hex(8)}
                begun = time.perf_counter()
                answer = await client.post(f"{path}/messages", json=body, headers=headers)
                acknowledged = time.perf_counter() - begun
                answer.raise_for_status()
                seq = answer.json()["seq"]
                while await asyncio.wait_for(heard.get(), 20) < seq:
                    pass
                yield time.perf_counter() - begun, acknowledged
                await asyncio.sleep(0.005)  # the rest of this reply's bubbles
            listener.cancel()

    return System(label, lambda: pids, talk)


async def listen(client: httpx2.AsyncClient, path: str, headers: dict[str, str], heard: "asyncio.Queue[int]") -> None:
    """Put the sequence number of every bot message that comes down the stream into `heard`."""
    async with client.stream("GET", f"{path}/stream", headers=headers, timeout=None) as stream:
        async for line in stream.aiter_lines():
            if line.startswith("data:"):
                data = json.loads(line[5:])
                if isinstance(data, dict) and data.get("kind") == "message" and data.get("from") == "bot":
                    heard.put_nowait(data["seq"])


async def measure(systems: list[System], lengths: tuple[int, ...]) -> None:
    for length in lengths:
        conversations = max(1, -(-MIN_CALLS // length))
        for number in range(conversations):
            for system in systems:
                turn = 0
                async for reply, acknowledged in system.talk(length):
                    turn += 1
                    system.replies.setdefault(length, []).append(reply)
                    if turn > length - max(2, length // 10):
                        system.late_replies.setdefault(length, []).append(reply)
                    if acknowledged is not None:
                        system.acks.append(acknowledged)
            print(f"  {length} turns: {number + 1}/{conversations}", file=sys.stderr, flush=True)


def milliseconds(values: list[float]) -> tuple[float, float]:
    ordered = sorted(values)
    return 1000 * statistics.median(ordered), 1000 * ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))]


def report(systems: list[System], lengths: tuple[int, ...]) -> str:
    lines = [
        "| system | turns | calls | median ms | p99 ms | median of the last tenth, ms | turns/s | memory MB |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for system in systems:
        memory = memory_mb(system.root_pid())
        for length in lengths:
            values = system.replies[length]
            median, p99 = milliseconds(values)
            late, _ = milliseconds(system.late_replies[length])
            lines.append(
                f"| {system.label} | {length} | {len(values)} | {median:.1f} | {p99:.1f} | {late:.1f} "
                f"| {len(values) / sum(values):.1f} | {memory:.0f} |"
            )
    for system in systems:
        if system.acks:
            median, p99 = milliseconds(system.acks)
            lines.append(
                f"\n{system.label}: message stored and acknowledged in {median:.1f} ms (median), {p99:.1f} ms (p99)."
            )
    return "\n".join(lines)


def train_default(folder: Path, epochs: int) -> Path:
    """Train Rasa's default pipeline on our intents and a plain reply to each of them."""
    import yaml

    domain = yaml.safe_load((ROOT / "domain.yml").read_text())
    intents = [intent if isinstance(intent, str) else next(iter(intent)) for intent in domain["intents"]]
    project = folder / "default"
    shutil.copytree(ROOT / "data" / "nlu", project / "data" / "nlu")
    plain = {
        "version": "3.1",
        "intents": intents,
        "responses": {"utter_reply": [{"text": "Dank je. Wat wil je nog meer vertellen?"}]},
    }
    stories = [{"story": f"s {i}", "steps": [{"intent": i}, {"action": "utter_reply"}]} for i in intents]
    (project / "domain.yml").write_text(yaml.safe_dump(plain))
    (project / "data" / "stories.yml").write_text(yaml.safe_dump({"version": "3.1", "stories": stories}))
    (project / "config.yml").write_text(DEFAULT_PIPELINE.format(epochs=epochs))
    command = [
        str(BOT_PYTHON),
        "-m",
        "rasa",
        "train",
        "--fixed-model-name",
        "default",
        "--out",
        str(project / "models"),
    ]
    with (folder / "train.log").open("wb") as log:
        subprocess.run(command, cwd=project, env=environment(), stdout=log, stderr=subprocess.STDOUT, check=True)
    return project / "models" / "default.tar.gz"


def rasa_run(model: Path, port: int, folder: Path, endpoints: Path) -> list[str]:
    credentials = folder / "rest.yml"
    credentials.write_text("rest:\n")
    return [
        *(str(BOT_PYTHON), "-m", "rasa", "run", "--model", str(model), "--port", str(port), "-i", "127.0.0.1"),
        *("--credentials", str(credentials), "--endpoints", str(endpoints)),
    ]


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="abc", help="which systems, e.g. bc (default: abc)")
    parser.add_argument("--turns", type=int, nargs="+", default=LENGTHS, help="conversation lengths")
    parser.add_argument("--epochs", type=int, default=2, help="training epochs of (a)")
    options = parser.parse_args()
    lengths = tuple(options.turns)

    async with contextlib.AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="gezien-bench-")))
        systems: list[System] = []
        gezien = await stack.enter_async_context(instance(folder))
        run = gezien.run()

        if "a" in options.only:
            print("training Rasa's default pipeline …", file=sys.stderr, flush=True)
            model = train_default(folder, options.epochs)
            endpoints = folder / "none.yml"
            endpoints.write_text("")
            at = free_port()
            rasa = stack.enter_context(running(rasa_run(model, at, folder, endpoints), folder / "a.log", environment()))
            await wait_for(f"http://127.0.0.1:{at}/", rasa)
            systems.append(rest_system("(a) stock Rasa, default pipeline, REST", f"http://127.0.0.1:{at}", [rasa.pid]))
        if "b" in options.only:
            at, actions_at, secret = free_port(), free_port(), secrets.token_hex(16)
            env = environment(GEZIEN_SECRET=secret, GEZIEN_ACTION_URL=f"http://127.0.0.1:{actions_at}/webhook")
            actions = stack.enter_context(
                running(
                    [str(BOT_PYTHON), "-m", "actions.server", "--port", str(actions_at)], folder / "b-actions.log", env
                )
            )
            command = rasa_run(ROOT / "models" / run["model"], at, folder, ROOT / "endpoints.yml")
            rasa = stack.enter_context(running(command, folder / "b.log", env))
            await wait_for(f"http://127.0.0.1:{at}/", rasa)
            systems.append(
                rest_system("(b) stock Rasa, our pipeline, REST", f"http://127.0.0.1:{at}", [rasa.pid, actions.pid])
            )
        if "c" in options.only:
            systems.append(
                gezien_system("(c) Gezien, POST to the reply on the stream", gezien.url, [gezien.launcher.pid])
            )

        await measure(systems, lengths)
        print(report(systems, lengths))


if __name__ == "__main__":
    asyncio.run(main())
