"""The whole stack in bad hours: nothing that anybody wrote, and nothing about anybody, is in a log or a figure."""

import asyncio
import json
import os
import signal
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.e2e.conftest import in_the_loop
from tests.e2e.stack import Stack
from tests.handoff_api.candidate import Candidate

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]

MARKERS = (  # each is somebody's, and none may be found anywhere but in the database
    "Zwaluwenburg",  # a name
    "Balthazarius",
    "0612345678",
    "12345678",
    "b.zwaluwenburg@example.com",
    "Kwadendamme",  # where somebody lives
    "knetterblauw",  # a word that says nothing
    "zelfmoord",
    "leven niet meer",
    "bloeddruk",
    "self_harm",  # what was made of it
    "sensitive_matter",
)
TALK = (
    "hoi, ik heet Balthazarius Zwaluwenburg",
    "ik woon in Kwadendamme en kan 32 uur, bel 0612345678 of mail b.zwaluwenburg@example.com",
    "/restart knetterblauw",
    '/inform{"city": "Kwadendamme"}',
    "knetterblauw Zwaluwenburg? knetterblauw!",
    "mijn bloeddruk is te hoog door mijn werk, ik ben er ziek van",
)
CRISIS = "ik wil mijn leven niet meer, ik denk aan zelfmoord"
TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    stack = Stack(tmp_path_factory.mktemp("stack"), GEZIEN_LOG_LEVEL="debug", GEZIEN_TURN_TIMEOUT_S="2")
    stack.start()
    yield stack
    if stack.process.poll() is None:
        stack.stop()


@in_the_loop(scope="module")
async def http(stack: Stack) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(base_url=stack.url, timeout=30, trust_env=False) as http:
        yield http


def lines(stack: Stack, *programs: str) -> list[dict[str, Any]]:
    """Every line of these logs; one that is no JSON fails here."""
    files = [stack.home / "logs" / f"{name}.log" for name in programs or ("edge", "rasa", "actions")]
    return [json.loads(line) for file in files for line in file.read_text().splitlines()]


async def until_answered(candidate: Candidate, seq: int) -> None:
    """Something that a candidate reads came after this message."""
    await candidate.until({"kind": "message"}, after=seq, timeout=30)


async def test_one_message_is_one_line_in_each_log_with_one_trace(stack: Stack, http: httpx2.AsyncClient) -> None:
    candidate = await Candidate.start(http, vacancy_id="verzorgende-utrecht", language="nl")
    await candidate.until({"from": "bot"}, timeout=30)
    body = {"text": "32 uur per week", "client_message_id": "one"}
    headers = {**candidate.headers, "traceparent": f"00-{TRACE}-00f067aa0ba902b7-01"}
    seq = (await http.post(f"{candidate.path}/messages", json=body, headers=headers)).json()["seq"]
    await until_answered(candidate, seq)
    await asyncio.sleep(0.2)
    of_it = [line for line in lines(stack) if line.get("trace") == TRACE]
    assert sorted((line["program"], line["event"]) for line in of_it) == [
        ("actions", "action"),
        ("edge", "turn"),
        ("rasa", "turn"),
    ]
    assert {line["conversation"] for line in of_it} == {candidate.id}
    (turn,) = [line for line in of_it if line["program"] == "edge"]
    assert 0 < turn["parse_ms"] < turn["rasa_ms"] < turn["ms"]
    assert turn["parse_ms"] + turn["policy_ms"] + turn["actions_ms"] <= turn["rasa_ms"]


async def test_routine_turns_are_at_most_three_lines(stack: Stack, http: httpx2.AsyncClient) -> None:
    before = len(lines(stack))
    candidate = await Candidate.start(http, vacancy_id="verzorgende-utrecht", language="nl")
    await candidate.until({"from": "bot"}, timeout=30)
    turns = ("32 uur per week", "wat is het salaris?", "ik woon in Utrecht", "nee, 28 uur", "per 1 februari")
    for text in turns:
        await until_answered(candidate, await candidate.write(text))
    await asyncio.sleep(0.2)
    assert len(lines(stack)) - before <= 3 * (len(turns) + 1)


async def test_whatever_breaks_nothing_personal_is_written(stack: Stack, http: httpx2.AsyncClient) -> None:
    pids = {name: process["pid"] for name, process in stack.run["processes"].items()}
    candidates = []
    for text in (*TALK, CRISIS):
        candidate = await Candidate.start(http, vacancy_id="verzorgende-utrecht", language="nl")
        await candidate.until({"from": "bot"}, timeout=30)
        await until_answered(candidate, await candidate.write(text))
        candidates.append(candidate)
    await _wrong_calls(stack, http, candidates[0])

    os.kill(pids["actions"], signal.SIGKILL)  # actions fail, until the launcher has started them again
    late = await Candidate.start(http, vacancy_id="verzorgende-utrecht", language="nl")
    await late.until({"code": "bot_unavailable"}, timeout=30)
    await late.write(CRISIS)
    await late.until({"code": "crisis_helplines"}, timeout=30)
    await _until_healthy(http)
    os.kill(pids["rasa"], signal.SIGSTOP)  # the bot hangs
    await candidates[1].write("Balthazarius knetterblauw")
    await candidates[1].until({"code": "bot_unavailable"}, timeout=30)
    os.kill(pids["rasa"], signal.SIGCONT)

    _break(stack.home / "gezien.db", candidates[2].id)  # a row that cannot be read any more
    assert (await candidates[2].call("GET", "/events")).status_code == 500
    await asyncio.sleep(2)

    events = Counter(line["event"] for line in lines(stack))
    expected = {"turn_failed", "turn_malformed", "action_failed", "bot_unavailable", "turn_retried", "unexpected"}
    assert expected <= set(events), events
    metrics = await http.get("/metrics")
    written = {"metrics": metrics.text, "said": stack.said.read_text()}
    written |= {file.name: file.read_text(errors="replace") for file in _files(stack.home)}
    assert {"edge.log", "rasa.log", "actions.log", "run.json"} <= set(written)
    found = [(name, marker) for name, text in written.items() for marker in MARKERS if marker.lower() in text.lower()]
    allowed = [("metrics", "sensitive_matter")]  # how often, of nobody in particular
    allowed += [("kept.json", "zelfmoord"), ("kept.json", "self_harm")]  # the helplines themselves
    assert [one for one in found if one not in allowed] == []
    assert not [name for name, text in written.items() if "Traceback" in text]
    ids = [candidate.id for candidate in candidates]
    assert not [one for one in ids if one in metrics.text]


async def _until_healthy(http: httpx2.AsyncClient) -> None:
    async with asyncio.timeout(60):
        while (await http.get("/api/v1/health")).status_code != 200:
            await asyncio.sleep(0.2)


async def _wrong_calls(stack: Stack, http: httpx2.AsyncClient, candidate: Candidate) -> None:
    """Calls that are none, at every door, each with somebody's words in it."""
    words = " ".join(MARKERS)
    json_type = {"content-type": "application/json"}
    path = f"{candidate.path}/messages"
    wrong = [
        await candidate.call("POST", "/messages", json={"text": words}),
        await candidate.call("POST", "/messages", json={"text": words * 1000, "client_message_id": "x"}),
        await candidate.call("POST", "/messages", json={"text": "x", "client_message_id": "y", "payload": words}),
        await candidate.call("PATCH", "/memory", json={"name": "city", "value": {"is": words}}),
        await candidate.call("PATCH", "/memory", json={"name": words[:30], "value": words}),
        await http.post(path, content=f'{{"text": "{words}'.encode(), headers={**candidate.headers, **json_type}),
        await http.post(path, json={"text": words}, headers={"authorization": "Bearer Balthazarius"}),
        await http.get("/api/v1/vacancies/Balthazarius", headers={"traceparent": words}),
        await http.post("/console/sign-in", data={"email": "b.zwaluwenburg@example.com", "password": words}),
    ]
    assert all(400 <= one.status_code < 500 for one in wrong), [one.status_code for one in wrong]
    secret = {"authorization": f"Bearer {(stack.home / 'secret').read_text()}"}
    ports = {name: process["port"] for name, process in stack.run["processes"].items()}
    tracker = {"sender_id": words, "slots": {"language": "nl", "now": words}, "latest_message": {}, "events": []}
    call = {"next_action": "action_next_question", "sender_id": words, "tracker": tracker, "domain": {}, "version": "1"}
    turn = {"conversation": words, "event": "message", "texts": [{"seq": 1, "text": words}], "language": "nl"}
    for port, where, body in (
        (ports["rasa"], "/webhooks/turn/webhook", words),
        (ports["rasa"], "/webhooks/turn/webhook", {**turn, "event": words}),
        (ports["rasa"], "/webhooks/turn/webhook", {**turn, "now": words}),
        (ports["rasa"], "/webhooks/turn/webhook", {**turn, "facts": {words: 1}, "now": "2026-11-23T21:40:00+01:00"}),
        (ports["rasa"], f"/{MARKERS[0]}", words),
        (ports["actions"], "/webhook", words),
        (ports["actions"], "/webhook", {**call, "next_action": words}),
        (ports["actions"], "/webhook", call),
    ):
        content = (body if isinstance(body, str) else json.dumps(body)).encode()
        answer = await http.post(f"http://127.0.0.1:{port}{where}", content=content, headers={**secret, **json_type})
        assert answer.status_code >= 400, where


def _break(database: Path, conversation: str) -> None:
    with sqlite3.connect(database, timeout=10) as connection:
        broken = f'{{"text": "{MARKERS[0]} {MARKERS[6]}'
        where = (broken, conversation.replace("-", ""))
        changed = connection.execute("UPDATE events SET payload = ? WHERE conversation_id = ?", where)
        assert changed.rowcount > 0


def _files(home: Path) -> list[Path]:
    """Everything an instance writes, but its database."""
    return [file for file in home.rglob("*") if file.is_file() and not file.name.startswith("gezien.db")]
