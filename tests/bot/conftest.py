"""A real Rasa server and a real action server, once per session, spoken to over HTTP."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
SECRET = "only for tests"

VACANCY: dict[str, Any] = {
    "id": "picker",
    "title": {"nl": "Orderpicker", "en": "Order picker"},
    "employer": "Bloemenhof",
    "location": "Aalsmeer",
    "country": "NL",
    "hours_min": 24,
    "hours_max": 40,
    "salary": {"min": 14.5, "max": 16, "unit": "hour", "basis": "gross"},
    "contract": {"nl": "Een jaarcontract, met uitzicht op een vaste baan.", "en": None},
    "holidays": {"nl": "25 dagen bij 40 uur.", "en": "25 days at 40 hours."},
    "team": None,
    "process": {"nl": "Eerst belt Sanne je.", "en": "Sanne calls you first."},
    "recruiter": "Sanne",
    "questions": ["start_date", "hours_per_week", "city", "driving_licence", "motivation", "name", "phone"],
    "custom": [],
}


@dataclass
class Servers:
    """The running pair; `actions` may be stopped by a test that wants it dead."""

    port: int
    actions_port: int
    environment: dict[str, str]
    model: Path
    log: Path
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def request(self, path: str, body: Any = None, *, secret: str | None = SECRET) -> tuple[int, Any]:
        data = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        if secret is not None:
            headers["Authorization"] = f"Bearer {secret}"
        asked = urllib.request.Request(f"http://127.0.0.1:{self.port}/webhooks/turn{path}", data, headers)
        try:
            with urllib.request.urlopen(asked, timeout=20) as answer:  # noqa: S310
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)

    def start_actions(self) -> None:
        command = [sys.executable, "-m", "actions.server", "--port", str(self.actions_port)]
        self._start(command)

    def start_rasa(self) -> None:
        command = [sys.executable, "-m", "rasa", "run", "-i", "127.0.0.1", "--port", str(self.port)]
        self._start([*command, "--model", str(self.model)])

    def _start(self, command: list[str]) -> None:
        with self.log.open("ab") as log:
            process = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=log, stderr=log)
        self.processes.append(process)

    def stop_actions(self) -> None:
        actions = self.processes.pop(0)
        actions.kill()
        actions.wait()

    def wait_until_healthy(self, seconds: float = 120) -> None:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                if self.request("/health")[0] == 200:
                    return
            except (urllib.error.URLError, OSError):
                pass
            if any(process.poll() is not None for process in self.processes):
                break
            time.sleep(0.3)
        pytest.fail("the servers did not start:\n" + self.log.read_text(errors="replace")[-3000:])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str], model: Path) -> Iterator[Servers]:
    port, actions_port = free_port(), free_port()
    environment = {
        **environment,
        "GEZIEN_SECRET": SECRET,
        "GEZIEN_ACTION_URL": f"http://127.0.0.1:{actions_port}/webhook",
    }
    log = tmp_path_factory.mktemp("log") / "servers.log"
    running = Servers(port, actions_port, environment, model, log)
    running.start_actions()
    running.start_rasa()
    try:
        running.wait_until_healthy()
        yield running
    finally:
        for process in running.processes:
            process.kill()
            process.wait()


@dataclass
class Talk:
    """A candidate's side of a conversation, and the service's memory of it."""

    servers: Servers
    language: str = "nl"
    vacancy: dict[str, Any] = field(default_factory=lambda: dict(VACANCY))
    application: dict[str, Any] | None = None
    is_open: bool = True
    facts: dict[str, Any] = field(default_factory=dict)
    state: Any = None
    asked: str | None = None
    seq: int = 0
    buttons: list[dict[str, str]] = field(default_factory=list)

    def request(self, event: str, texts: tuple[str, ...] = (), payload: str | None = None) -> dict[str, Any]:
        items = []
        for text in texts:
            self.seq += 1
            items.append({"seq": self.seq, "text": text})
        return {
            "conversation": "talk",
            "event": event,
            "texts": items,
            "payload": payload,
            "language": self.language,
            "now": "2026-11-23T21:40:00+01:00",
            "asked": self.asked,
            "people": {
                "open": self.is_open,
                "opens_at": None if self.is_open else "2026-11-24T09:00:00+01:00",
                "recruiter": self.vacancy.get("recruiter"),
                "answer_by": "2026-11-25",
            },
            "organisation": {
                "name": "Noord",
                "phone": "030 123 45 67",
                "email": "werk@noord.example",
                "notice_url": "https://noord.example/privacy",
            },
            "vacancy": self.vacancy or None,
            "application": self.application,
            "facts": self.facts,
            "state": self.state,
        }

    def turn(self, event: str, *texts: str, payload: str | None = None) -> dict[str, Any]:
        body = self.request(event, texts, payload)
        status, answer = self.servers.request("/webhook", body)
        assert status == 200, answer
        for fact in answer["facts"]:
            known = {name: fact[name] for name in ("status", "value", "seq")}
            self.facts[fact["name"]] = {**known, "stated_at": body["now"], "origin": "said"}
        for name in answer["forget"]:
            self.facts.pop(name, None)
        if answer["open_application"]:
            self.vacancy = {}
        self.state, self.language = answer["state"], answer["language"]
        if answer["messages"]:
            self.asked, self.buttons = answer["messages"][-1]["asked"], answer["messages"][-1]["buttons"]
        return dict(answer)

    def start(self) -> dict[str, Any]:
        return self.turn("start")

    def say(self, *texts: str) -> dict[str, Any]:
        return self.turn("message", *texts)

    def press(self, payload: str) -> dict[str, Any]:
        title = next(button["title"] for button in self.buttons if button["payload"] == payload)
        return self.turn("message", title, payload=payload)


@pytest.fixture
def talk(servers: Servers) -> Talk:
    return Talk(servers)


def spoken(answer: dict[str, Any]) -> str:
    """All that the assistant said in a turn."""
    return "\n".join(message["text"] for message in answer["messages"])
