"""The action server answers only those who know the secret."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bot.conftest import free_port

ROOT = Path(__file__).parent.parent.parent
SECRET = "only for tests"


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("actions") / "actions.log"


@pytest.fixture(scope="module")
def port(log: Path) -> Iterator[int]:
    chosen = free_port()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "GEZIEN_SECRET": SECRET}
    command = [sys.executable, "-m", "actions.server", "--port", str(chosen)]
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=subprocess.STDOUT)
    try:
        deadline = time.monotonic() + 60
        while process.poll() is None and time.monotonic() < deadline:
            try:
                call(chosen, "/health", SECRET)
                break
            except urllib.error.URLError:
                time.sleep(0.2)
        yield chosen
    finally:
        process.kill()
        process.wait()


def call(port: int, path: str, secret: str | None, body: Any = None) -> tuple[int, dict[str, Any]]:
    data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
    headers = {} if secret is None else {"Authorization": f"Bearer {secret}"}
    asked = urllib.request.Request(f"http://127.0.0.1:{port}{path}", data, headers)
    try:
        with urllib.request.urlopen(asked, timeout=10) as answer:  # noqa: S310
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


@pytest.mark.parametrize("secret", [None, "wrong"])
def test_without_the_secret_no_action_runs(port: int, secret: str | None) -> None:
    assert call(port, "/webhook", secret, {"next_action": "action_greet"})[0] == 401
    assert call(port, "/health", secret)[0] == 401


def test_with_the_secret_it_is_healthy(port: int) -> None:
    assert call(port, "/health", SECRET) == (200, {"status": "ok"})


def test_an_unknown_action_is_refused(port: int) -> None:
    body = {"next_action": "action_dance", "tracker": {"sender_id": "x"}, "domain": {}, "version": "3.6.2"}
    assert call(port, "/webhook", SECRET, body)[0] == 404


@pytest.mark.parametrize("body", [b"Balthazarius", b'["Balthazarius"]'])
def test_what_is_no_call_is_refused_and_not_repeated(port: int, log: Path, body: bytes) -> None:
    assert call(port, "/webhook", SECRET, body)[0] == 400
    assert "Balthazarius" not in log.read_text()


def test_an_error_does_not_repeat_what_was_sent(port: int, log: Path) -> None:
    """`datetime.fromisoformat` puts the value into its words, as many errors do."""
    tracker = {"sender_id": "x", "slots": {"language": "nl", "now": "Balthazarius"}, "latest_message": {}, "events": []}
    body = {"next_action": "action_next_question", "tracker": tracker, "domain": {}, "version": "3.6.2"}
    status, answer = call(port, "/webhook", SECRET, body)
    assert (status, answer["error"]) == (500, "ValueError")
    assert "Balthazarius" not in json.dumps(answer)
    line = json.loads(log.read_text().splitlines()[-1])
    assert (line["event"], line["action"], line["error"]) == ("action_failed", "action_next_question", "ValueError")
    assert "Balthazarius" not in log.read_text()


def test_without_a_secret_of_its_own_it_does_not_start() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "GEZIEN_SECRET"}
    command = [sys.executable, "-m", "actions.server"]
    environment["PYTHONPATH"] = str(ROOT)
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode != 0
    assert "GEZIEN_SECRET" in ended.stderr
