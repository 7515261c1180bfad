"""A stand-in for the bot: a real HTTP server that speaks the turn contract, and can be late, broken or gone.

    with StandIn() as bot:
        Settings(rasa_url=bot.url, secret=bot.secret, …)
        bot.plan(late(2.0), broken(), then…)   # one behaviour per turn, in order; afterwards the default again
        bot.always(hang())                     # … or every turn until `bot.always(None)`
        bot.requests                           # the turns it was asked

Its default is a small bot by rules: it greets, takes "32 uur", hands off for "mens"/"person" and for "crisis", and
answers anything else with "gehoord: …". It runs in a thread of its own, so a blocked test does not block it.
"""

import asyncio
import json
import re
import socket
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, Self

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

Asked = dict[str, Any]
Behaviour = Callable[["StandIn", Asked], Awaitable[Response]]


def answer(
    *messages: str | dict[str, Any],
    facts: list[dict[str, Any]] | None = None,
    forget: list[str] | None = None,
    route: str = "handle",
    urgency: int = 0,
    reasons: list[dict[str, Any]] | None = None,
    language: str = "nl",
    state: dict[str, Any] | None = None,
    completed: bool = False,
    open_application: bool = False,
    intent: str = "stand_in",
) -> dict[str, Any]:
    """A proper answer of a turn. A message is its text, or a dict with what differs from an ordinary one."""
    plain = {"lang": language, "asked": None, "confirming": False, "buttons": []}
    return {
        "messages": [{**plain, "text": one} if isinstance(one, str) else {**plain, **one} for one in messages],
        "facts": facts or [],
        "forget": forget or [],
        "decision": {"route": route, "urgency": urgency, "reasons": reasons or []},
        "language": language,
        "nlu": {"intent": intent, "confidence": 1.0, "model": "stand-in"},
        "state": state or {"v": 1},
        "completed": completed,
        "open_application": open_application,
    }


def fact(name: str, value: Any, seq: int | None = None, *, status: str = "given", quote: str | None = None) -> Asked:
    return {"name": name, "value": value, "status": status, "seq": seq, "quote": quote}


def by_rules(asked: Asked) -> dict[str, Any]:
    """What the stand-in says of itself."""
    language, event = asked["language"], asked["event"]
    state = {"v": 1, "turns": asked["state"].get("turns", 0) + 1}
    if event == "start":
        return answer({"text": "Hoi, ik ben de digitale assistent.", "asked": "hours_per_week"}, state=state)
    said = " ".join(text["text"] for text in asked["texts"])
    seq = asked["texts"][-1]["seq"] if asked["texts"] else None
    facts = [fact("hours_per_week", int(found[1]), seq, quote=found[0]) for found in re.finditer(r"(\d+) uur", said)]
    called = None
    if "crisis" in said:
        called = (3, {"code": "crisis", "kind": "self_harm", "score": 0.9, "quote": "crisis", "seq": seq})
    elif "moedeloos" in said:
        called = (2, {"code": "emotional_load", "score": 0.9, "quote": "moedeloos", "seq": seq})
    elif re.search(r"\b(mens|person)\b", said):
        called = (1, {"code": "asked_for_human", "score": 0.9, "quote": "mens", "seq": seq})
    if called:
        words = () if event == "listen" else ("Ik haal er een collega bij.",)
        return answer(
            *words,
            facts=facts,
            route="hand_off",
            urgency=called[0],
            reasons=[called[1]],
            language=language,
            state=state,
        )
    if event == "listen":
        return answer(facts=facts, language=language, state=state)
    if event == "resume":
        return answer(f"We gaan verder. {said}".strip(), facts=facts, language=language, state=state)
    completed = "klopt" in said
    return answer(f"gehoord: {said}", facts=facts, language=language, state=state, completed=completed)


async def ordinary(bot: "StandIn", asked: Asked) -> Response:
    return JSONResponse(bot.brain(asked))


def saying(given: dict[str, Any]) -> Behaviour:
    """Answers exactly this."""

    async def behave(_bot: "StandIn", _asked: Asked) -> Response:
        return JSONResponse(given)

    return behave


def late(seconds: float, then: Behaviour = ordinary) -> Behaviour:
    """Thinks for so long first."""

    async def behave(bot: "StandIn", asked: Asked) -> Response:
        await asyncio.sleep(seconds)
        return await then(bot, asked)

    return behave


class Gate:
    """What a bot stands before that `held` keeps thinking."""

    def __init__(self) -> None:
        self._reached, self._opened = threading.Event(), threading.Event()

    async def reached(self) -> None:
        """Until the bot is thinking."""
        assert await asyncio.to_thread(self._reached.wait, 10.0), "the bot was not asked"

    def open(self) -> None:
        self._opened.set()

    def _pass(self) -> None:
        self._reached.set()
        self._opened.wait()


def held(gate: Gate, then: Behaviour = ordinary) -> Behaviour:
    """Thinks until the test opens the gate. The test needs a `turn_timeout_s` that outlasts what it does meanwhile."""

    async def behave(bot: "StandIn", asked: Asked) -> Response:
        await asyncio.to_thread(gate._pass)
        return await then(bot, asked)

    return behave


def hang() -> Behaviour:
    """Never answers (until the stand-in is closed)."""
    return late(3_600)


def failing(status: int = 503) -> Behaviour:
    async def behave(_bot: "StandIn", _asked: Asked) -> Response:
        return JSONResponse({"error": "ActionFailed", "message": "no"}, status)

    return behave


def broken(body: bytes = b'{"messages": "none"}') -> Behaviour:
    """Answers 200 with what is no answer."""

    async def behave(_bot: "StandIn", _asked: Asked) -> Response:
        return Response(body, media_type="application/json")

    return behave


class StandIn:
    def __init__(self, secret: str = "stand-in", brain: Callable[[Asked], dict[str, Any]] = by_rules) -> None:  # noqa: S107
        self.secret = secret
        self.brain = brain
        self.healthy = True
        self.requests: list[Asked] = []
        self.traceparents: list[str] = []  # of each of them
        self.port = _free_port()
        self._planned: deque[Behaviour] = deque()
        self._always: Behaviour | None = None
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def plan(self, *behaviours: Behaviour) -> None:
        """What the next turns meet, one each."""
        self._planned.extend(behaviours)

    def always(self, behaviour: Behaviour | None) -> None:
        """What every turn meets that has no plan of its own; None: the ordinary."""
        self._always = behaviour

    def turns(self, event: str) -> list[Asked]:
        return [asked for asked in self.requests if asked["event"] == event]

    def start(self) -> Self:
        """Opens the port (again, after `stop`)."""
        app = Starlette(
            routes=[
                Route("/webhooks/turn/webhook", self._turn, methods=["POST"]),
                Route("/webhooks/turn/health", self._health),
            ]
        )
        config = uvicorn.Config(app, host="127.0.0.1", port=self.port, log_level="critical", lifespan="off")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        until = time.monotonic() + 10
        while not self._server.started:
            if time.monotonic() > until:
                raise TimeoutError("the stand-in did not start")
            time.sleep(0.002)
        return self

    def stop(self) -> None:
        """Closes the port: connections are refused, as when Rasa is not running. Turns under way are cut off."""
        if self._server is None or self._thread is None:
            return
        self._server.should_exit = self._server.force_exit = True
        self._thread.join(5)
        self._server = self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    async def _turn(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {self.secret}":
            return JSONResponse({"error": "NotSignedIn", "message": "secret"}, 401)
        asked = json.loads(await request.body())
        self.requests.append(asked)
        self.traceparents.append(request.headers.get("traceparent", ""))
        behaviour = self._planned.popleft() if self._planned else self._always or ordinary
        return await behaviour(self, asked)

    async def _health(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {self.secret}":
            return JSONResponse({}, 401)
        return JSONResponse({"status": "ok", "model": "stand-in", "actions": True}, 200 if self.healthy else 503)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
