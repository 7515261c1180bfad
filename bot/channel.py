"""The turn channel: JSON in, one Rasa turn, JSON out. Nothing of a conversation stays behind in Rasa (law 5)."""

from __future__ import annotations

import asyncio
import functools
import hmac
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
from jsonschema import Draft202012Validator
from rasa.core.actions.action import RemoteAction
from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import ACTION_LISTEN_NAME, DEFAULT_ACTION_NAMES
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig
from sanic import Blueprint, response
from sanic.request import Request as HttpRequest
from sanic.response import HTTPResponse

from bot import logs, timings, trace
from bot.explained import explained
from bot.reading import from_payload, is_button
from bot.timings import ms_since
from bot.turn import (
    MalformedRequest,
    Request,
    bubbles,
    decision_of,
    facts_forgotten,
    facts_learned,
    read_request,
    slots_of,
    state_of,
)

if TYPE_CHECKING:  # what it needs must be loaded after our logs are set up: it brings loggers of its own
    from bot.understanding import Reading

logger = logging.getLogger(__name__)

LONGEST_TURN = 4.5  # seconds; the service stops waiting after 5


class TurnFailed(Exception):
    """Rasa went through the motions without doing its work: an action failed, or the turn did not end."""


def _checks_results_quickly() -> None:
    """Rasa checks its schema against the schema of schemas on each action call (40 ms); this compiles it once."""
    validator = Draft202012Validator(RemoteAction.action_response_format_spec())

    def validate(self: RemoteAction, result: dict[str, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = validate


def _calls_actions_traced() -> None:
    """Every call of the action server carries the turn's trace on, and its time counts as the actions'."""
    request = EndpointConfig.request

    @functools.wraps(request)
    async def traced(self: EndpointConfig, *arguments: Any, **options: Any) -> Any:
        begun = time.perf_counter()
        try:
            given = options.pop("headers", None) or {}
            return await request(self, *arguments, headers={**given, **trace.headers()}, **options)
        finally:
            timings.current().actions += ms_since(begun)

    EndpointConfig.request = traced


_checks_results_quickly()
_calls_actions_traced()


class TurnChannel(InputChannel):
    """`POST /webhooks/turn/webhook`, for callers that carry the shared secret."""

    def __init__(self, secret: str) -> None:
        self.secret = secret

    @classmethod
    def name(cls) -> str:
        return "turn"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> TurnChannel:
        secret = (credentials or {}).get("secret")
        if not secret:
            cls.raise_missing_credentials_exception()
        logs.configure("rasa")
        return cls(str(secret))

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        routes = Blueprint("turn")

        @routes.middleware("request")
        async def authorise(request: HttpRequest) -> HTTPResponse | None:
            given = request.headers.get("Authorization", "")
            if hmac.compare_digest(given.encode(), f"Bearer {self.secret}".encode()):
                return None
            return _refusal(401, "NotAuthorised", "the shared secret is missing or wrong")

        @routes.get("/health")
        async def health(request: HttpRequest) -> HTTPResponse:
            agent: Agent | None = getattr(request.app.ctx, "agent", None)
            ready = agent is not None and agent.is_ready()
            acting = agent is not None and await _actions_answer(agent)
            status = {"status": "ok" if ready and acting else "down", "model": _model(agent), "actions": acting}
            return response.json(status, status=200 if ready and acting else 503)

        @routes.post("/webhook")
        async def webhook(request: HttpRequest) -> HTTPResponse:
            agent: Agent | None = request.app.ctx.agent  # once: a model swapped in meanwhile takes the next turn
            logs.serving()
            trace.take(request.headers.get(trace.HEADER))
            if agent is None or not agent.is_ready():
                return _refusal(503, "NoModel", "no model is loaded")
            try:
                asked = read_request(request.json)
            except MalformedRequest as error:
                return _malformed(str(error))
            except Exception:  # sanic's own, for a body that is no JSON
                return _malformed("the body is not JSON")
            return await _answered(agent, asked)

        return routes


async def _answered(agent: Agent, asked: Request) -> HTTPResponse:
    """The turn's answer, or the refusal that tells the service to do without; one log line for either."""
    begun = time.perf_counter()
    about = {"conversation": logs.only_id(asked.conversation), "turn": asked.event, "texts": len(asked.texts)}
    stages = timings.begin()
    try:
        answer = await asyncio.wait_for(serve(agent, asked), LONGEST_TURN)
    except (TurnFailed, asyncio.TimeoutError) as error:
        why = str(error) or "the turn took too long"
        logger.error("turn_failed", {**about, "why": why})
        return _refusal(503, "TurnFailed", why)
    except Exception as error:  # its own words and trace could hold the candidate's
        logger.error("turn_failed", {**about, "error": type(error).__name__, "place": logs.place(error)})
        return _refusal(503, "TurnFailed", "the turn broke off")
    took = {"ms": round(ms_since(begun), 1), **{f"{name}_ms": ms for name, ms in stages.as_json().items()}}
    logger.info("turn", {**about, "route": answer["decision"]["route"], **took})
    return response.json({**answer, "timings": stages.as_json()})


async def serve(agent: Agent, request: Request) -> dict[str, Any]:
    """The turn asked for. Who wrote before being greeted is greeted first, and then answered."""
    if request.event not in ("start", "resume") or not request.texts:
        return await take_turn(agent, request)
    opening = await take_turn(agent, replace(request, texts=(), payload=None))
    after = replace(request, event="message", asked=None, state=opening["state"])
    answer = await take_turn(agent, after)
    greeting = [message for message in opening["messages"] if message["asked"] is None]
    return {**answer, "messages": greeting + answer["messages"]}


async def take_turn(agent: Agent, request: Request) -> dict[str, Any]:
    """One Rasa turn on a tracker made for it. Uses two private methods of the pinned 3.6; tests/bot guard them."""
    processor = agent.processor
    assert processor is not None
    tracker = _tracker(request, processor)
    reading = await _reading(request, processor, tracker) if request.explain else None
    seeded = len(tracker.events)
    output = CollectingOutputChannel()
    stages, begun = timings.current(), time.perf_counter()
    await processor._handle_message_with_tracker(_message(request, output), tracker)
    tracker = await processor.run_action_extract_slots(output, tracker)
    stages.parse += ms_since(begun)
    acted, begun = stages.actions, time.perf_counter()
    if request.event == "listen" or not _speaks(request):
        decided = _listen(processor, tracker)
    else:
        await processor._run_prediction_loop(output, tracker)
        decided = _decided(list(tracker.events)[seeded:])
        _require_all_done(list(tracker.events)[seeded:])
    stages.policy += ms_since(begun) - (stages.actions - acted)
    answer = _answer(agent, request, tracker, list(tracker.events)[seeded:], decided)
    return {**answer, "explained": _explained(request, tracker, reading)} if request.explain else answer


async def _reading(request: Request, processor: MessageProcessor, tracker: DialogueStateTracker) -> Reading | None:
    """What the classifier made of the message. Rasa drops it after the parse, so the same is read once more."""
    from bot.components.intent_classifier import READING  # brings Rasa's whole pipeline: not before the logs are ours

    message = _message(request, CollectingOutputChannel())
    if message.parse_data:
        return None
    parsed = await processor.parse_message(message, tracker, only_output_properties=False)
    reading: Reading | None = parsed.get(READING)
    return reading


def _explained(request: Request, tracker: DialogueStateTracker, reading: Reading | None) -> dict[str, Any]:
    message, decision = tracker.latest_message, tracker.current_slot_values().get("decision") or {}
    return explained(request.text, reading, message.entities if message else [], decision.get("about"))


def _speaks(request: Request) -> bool:
    return bool(request.texts) or request.event in ("start", "resume")


def _tracker(request: Request, processor: MessageProcessor) -> DialogueStateTracker:
    """A tracker that knows what the request says and waits for a message; a swapped model may know fewer slots."""
    domain = processor.domain
    known = {slot.name for slot in domain.slots}
    events: list[Event] = [SlotSet(name, value) for name, value in slots_of(request).items() if name in known]
    events.append(ActionExecuted(ACTION_LISTEN_NAME))
    return DialogueStateTracker.from_events(request.conversation, events, domain.slots, domain=domain)


def _message(request: Request, output: CollectingOutputChannel) -> UserMessage:
    parsed: dict[str, Any] | None = None
    if request.payload and is_button(request.payload):
        intent, entities = from_payload(
            request.payload,
            asked=request.asked,
            text=request.text,
            confirming=bool(request.state.get("confirming")),
            known=slots_of(request),
        )
        parsed = {"text": request.text, "intent": {"name": intent, "confidence": 1.0}, "entities": entities}
    elif not request.texts:
        intent = request.event if request.event in ("start", "resume") else "resume"
        parsed = {"text": "", "intent": {"name": intent, "confidence": 1.0}, "entities": []}
    return UserMessage(request.text, output, request.conversation, parse_data=parsed, input_channel="turn")


def _listen(processor: MessageProcessor, tracker: DialogueStateTracker) -> dict[str, Any] | None:
    """The policies' first prediction and what they counted, without acting on it."""
    _, prediction = processor.predict_next_with_tracker_if_should(tracker)
    tracker.update_with_events(prediction.events, processor.domain)
    return (prediction.action_metadata or {}).get("decision")


def _decided(events: list[Event]) -> dict[str, Any] | None:
    for event in events:
        if isinstance(event, ActionExecuted):
            decision: dict[str, Any] | None = (event.metadata or {}).get("decision")
            if decision is None and event.action_name == "action_clarify":
                return {"route": "clarify", "urgency": 0, "reasons": []}
            return decision
    return None


def _require_all_done(events: list[Event]) -> None:
    """Rasa logs a failing action and goes on; a candidate would get silence. So every action leaves a mark."""
    acted = [event.action_name for event in events if isinstance(event, ActionExecuted)]
    if not acted or acted[-1] != ACTION_LISTEN_NAME:
        raise TurnFailed("the turn did not end")
    custom = [name for name in acted if name and not name.startswith("utter_") and name not in DEFAULT_ACTION_NAMES]
    marks = [event.value for event in events if isinstance(event, SlotSet) and event.key == "turn_done"]
    if marks != custom:
        raise TurnFailed(f"no answer from {', '.join(name for name in custom if name not in marks) or 'an action'}")


def _answer(
    agent: Agent, request: Request, tracker: DialogueStateTracker, events: list[Event], decided: dict[str, Any] | None
) -> dict[str, Any]:
    message = tracker.latest_message
    assert message is not None
    slots = tracker.current_slot_values()
    language = slots.get("language") or request.language
    uttered = [
        {"text": e.text or "", "buttons": e.data.get("buttons"), "said": e.metadata.get("said")}
        for e in events
        if isinstance(e, BotUttered)
    ]
    forgotten = facts_forgotten(request, message.entities)
    learned = [f for f in facts_learned(request, message.entities) if f["name"] not in forgotten]
    return {
        "messages": bubbles(uttered, language),
        "facts": learned,
        "forget": forgotten,
        "decision": decision_of(request, decided),
        "completed": bool(slots.get("completed")) and not request.state.get("completed"),
        "open_application": bool(slots.get("open_application")),
        "language": language,
        "nlu": {
            "intent": message.intent_name,
            "confidence": round(message.intent.get("confidence") or 0.0, 3),
            "model": _model(agent),
        },
        "state": state_of(slots),
    }


def _model(agent: Agent | None) -> str | None:
    """The archive's name, so that the service can tell which model decided."""
    path = agent.processor.model_path if agent is not None and agent.processor else None
    return Path(path).name if path else None


async def _actions_answer(agent: Agent) -> bool:
    endpoint = agent.action_endpoint
    if endpoint is None:
        return False
    url = endpoint.url.rsplit("/", 1)[0] + "/health"
    try:
        timeout = aiohttp.ClientTimeout(total=2)
        async with (
            aiohttp.ClientSession(headers=endpoint.headers, timeout=timeout) as session,
            session.get(url) as got,
        ):
            return got.status == 200
    except (aiohttp.ClientError, asyncio.TimeoutError):
        return False


def _malformed(why: str) -> HTTPResponse:
    """`why` says where and what; the log holds only the field, since the name of a fact may be anything."""
    logger.warning("turn_malformed", {"where": why.partition(":")[0].partition(".")[0]})
    return _refusal(400, "MalformedRequest", why)


def _refusal(status: int, error: str, message: str) -> HTTPResponse:
    return response.json({"error": error, "message": message}, status=status)
