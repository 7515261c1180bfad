"""The turn as JSON, on both sides: a request checked and made into events, and events made into an answer."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.memory import CUSTOM, FACTS, Fact, from_slot, slug_of, to_slot

EVENTS = ("start", "message", "resume", "listen")
LANGUAGES = ("nl", "en")
LONGEST_TEXT = 4_000
LONGEST_QUOTE = 500  # of a reason; the message itself is on the ledger
LARGEST_STATE = 8_192  # bytes
VERSION = 1

# What the talk carries from turn to turn. Everything else is rebuilt from the request.
STATE = (
    "asked", "last_asked", "confirming", "confirmed", "reopened", "skipped", "deferred", "repeats", "told", "gently",
    "completed", "closed", "turns", "last_text", "same", "unclear_in_a_row", "unclear_in_total", "trouble",
    "offered", "crisis", "calm",
)  # fmt: skip
# What a recruiter's hand-back ends: counts and offers of before say nothing about what comes now.
ENDED_BY_RESUME = (
    "last_text", "same", "unclear_in_a_row", "unclear_in_total", "trouble", "offered", "crisis", "repeats", "gently",
    "calm",
)  # fmt: skip


class MalformedRequest(Exception):
    """The request is not a turn; the message says where."""


@dataclass(frozen=True)
class Text:
    """One message of the candidate, with its place in the joined text."""

    seq: int
    text: str
    start: int = 0


@dataclass(frozen=True)
class Request:
    """One turn asked for."""

    conversation: str
    event: str
    texts: tuple[Text, ...]
    payload: str | None
    language: str
    now: str
    asked: str | None
    people: Mapping[str, Any]
    organisation: Mapping[str, Any]
    vacancy: Mapping[str, Any]
    application: Mapping[str, Any]
    facts: Mapping[str, Mapping[str, Any]]
    state: Mapping[str, Any] = field(default_factory=dict)
    explain: bool = False  # whether the answer shall say how the message was read

    @property
    def text(self) -> str:
        return "\n".join(t.text for t in self.texts)

    def seq_at(self, offset: int) -> int | None:
        """The message that holds this place of the joined text."""
        return next((t.seq for t in reversed(self.texts) if t.start <= offset), None)


def read_request(body: Any) -> Request:
    """Check a request's JSON. Unknown keys are ignored, so that an older bot serves a newer service."""
    if not isinstance(body, Mapping):
        raise MalformedRequest("the body must be a JSON object")
    event = _one_of(body, "event", EVENTS)
    texts = _texts(body.get("texts", []))
    if event == "message" and not texts:
        raise MalformedRequest("texts: a message needs at least one")
    now = _string(body, "now")
    try:
        datetime.fromisoformat(now)
    except ValueError as error:
        raise MalformedRequest("now: not an ISO 8601 time") from error
    return Request(
        conversation=_string(body, "conversation"),
        event=event,
        texts=texts,
        payload=_optional_string(body, "payload"),
        language=_one_of(body, "language", LANGUAGES),
        now=now,
        asked=_optional_string(body, "asked"),
        people=_object(body, "people"),
        organisation=_object(body, "organisation"),
        vacancy=_object(body, "vacancy"),
        application=_object(body, "application"),
        facts=_facts(_object(body, "facts")),
        state=_state(body.get("state")),
        explain=body.get("explain") is True,
    )


def _string(body: Mapping[str, Any], key: str) -> str:
    value = body.get(key)
    if not isinstance(value, str) or not value:
        raise MalformedRequest(f"{key}: must be a text")
    return value


def _optional_string(body: Mapping[str, Any], key: str) -> str | None:
    return None if body.get(key) is None else _string(body, key)


def _one_of(body: Mapping[str, Any], key: str, allowed: Sequence[str]) -> str:
    if body.get(key) not in allowed:
        raise MalformedRequest(f"{key}: must be one of {', '.join(allowed)}")
    return str(body[key])


def _object(body: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = body.get(key) or {}
    if not isinstance(value, Mapping):
        raise MalformedRequest(f"{key}: must be an object")
    return value


def _texts(given: Any) -> tuple[Text, ...]:
    if not isinstance(given, list):
        raise MalformedRequest("texts: must be a list")
    texts: list[Text] = []
    start = 0
    for i, item in enumerate(given):
        if not isinstance(item, Mapping) or not isinstance(item.get("text"), str):
            raise MalformedRequest(f"texts[{i}]: needs seq and text")
        if not isinstance(item.get("seq"), int) or isinstance(item["seq"], bool):
            raise MalformedRequest(f"texts[{i}].seq: must be a number")
        if len(item["text"]) > LONGEST_TEXT:
            raise MalformedRequest(f"texts[{i}].text: longer than {LONGEST_TEXT} characters")
        text = neutral(item["text"])
        texts.append(Text(item["seq"], text, start))
        start += len(text) + 1
    return tuple(texts)


# Takes no room and means nothing by itself; the joiner that emoji need, and the marks of right-to-left text, stay.
_UNSEEN = re.compile("[\u00ad\u180e\u200b\u2060\ufeff]")


def neutral(text: str) -> str:
    """Text that Rasa takes for text: without blanks around it, and a leading `/` as the slash that is no command."""
    text = text.encode("utf-8", "replace").decode()  # half a surrogate pair is no character
    text = _UNSEEN.sub("", text.replace("\0", " ")).strip()
    return "\u2044" + text[1:] if text.startswith("/") else text


def _facts(given: Mapping[str, Any]) -> Mapping[str, Mapping[str, Any]]:
    for name, fact in given.items():
        if not isinstance(fact, Mapping) or fact.get("status") not in ("given", "declined", "no_preference"):
            raise MalformedRequest(f"facts.{name}: needs a status")
    return given


def _state(given: Any) -> Mapping[str, Any]:
    """The dialogue's state; one of another version is dropped, since the facts tell most of it."""
    if given is None:
        return {}
    if not isinstance(given, Mapping):
        raise MalformedRequest("state: must be an object")
    if len(json.dumps(given).encode()) > LARGEST_STATE:
        raise MalformedRequest(f"state: larger than {LARGEST_STATE} bytes")
    return given if given.get("v") == VERSION else {}


def slots_of(request: Request) -> dict[str, Any]:
    """Every slot that the turn starts with. The service knows what was asked last; the state what is still open."""
    state = {name: request.state.get(name) for name in STATE}
    if request.event == "resume":
        state |= dict.fromkeys(ENDED_BY_RESUME)
    opening = state["turns"] == 1 and request.asked in (None, state["asked"])  # the greeting went before, and no more
    if request.asked or request.event == "listen":  # "ok" to a person answers no question of the bot's
        state["asked"] = request.asked
    known = {name: fact for name, fact in request.facts.items() if name in FACTS}
    custom = {name: to_slot(_fact(f)) for name, f in request.facts.items() if name.startswith(CUSTOM)}
    slots: dict[str, Any] = {
        **{name: to_slot(_fact(fact)) for name, fact in known.items()},
        **state,
        "turns": (state["turns"] or 0) + 1,
        **_repetition(request, state),
        "opening": opening or None,
        "event": request.event,
        "language": request.language,
        "now": request.now,
        "vacancy": dict(request.vacancy) or None,
        "application": dict(request.application) or None,
        "people": dict(request.people) or None,
        "organisation": dict(request.organisation) or None,
        "provenance": {n: {k: f.get(k) for k in ("origin", "stated_at")} for n, f in request.facts.items()} or None,
        "custom_answers": custom or None,
    }
    return {name: value for name, value in slots.items() if value is not None}


def _repetition(request: Request, state: Mapping[str, Any]) -> dict[str, Any]:
    """How often in a row the same words came while the same was asked. Two bytes tell it; they give no words away."""
    if request.event != "message":
        return {}
    said = " ".join(request.text.casefold().split())
    mark = zlib.crc32(f"{state['asked']} {said}".encode()) & 0xFFFF
    return {"last_text": mark, "same": (state["same"] or 1) + 1 if state["last_text"] == mark else 1}


def _fact(given: Mapping[str, Any]) -> Fact:
    return Fact(given.get("value") if given["status"] == "given" else None, given["status"])


def state_of(slots: Mapping[str, Any]) -> dict[str, Any]:
    """What the next turn must know; empty things are left out."""
    return {"v": VERSION, **{name: slots[name] for name in STATE if slots.get(name)}}


def facts_learned(request: Request, entities: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The facts that are new, differ, or were confirmed, each with the message and the words it came from."""
    learned: dict[str, dict[str, Any]] = {}
    confirmed = bool(request.state.get("confirming"))
    for entity in entities:
        name, value = entity["entity"], entity["value"]
        if name == "custom":
            name, value = value["name"], value["value"]
        elif name not in FACTS:
            continue
        fact = from_slot(value)
        known = request.facts.get(name)
        if fact is None or (known and _fact(known) == fact and not confirmed):
            learned.pop(name, None)
            continue
        start, end = entity.get("start") or 0, entity.get("end") or 0
        learned[name] = {
            "name": name,
            "value": fact.value,
            "status": fact.status,
            "seq": request.seq_at(start),
            "quote": request.text[start:end][:LONGEST_TEXT],
        }
    return list(learned.values())


def facts_forgotten(request: Request, entities: Iterable[Mapping[str, Any]]) -> list[str]:
    """The names that the candidate asked to have forgotten and that are known."""
    slugs = {e["value"] for e in entities if e["entity"] == "forget"}
    return [name for name in request.facts if (name in FACTS or name.startswith(CUSTOM)) and slug_of(name) in slugs]


def decision_of(request: Request, decided: Mapping[str, Any] | None) -> dict[str, Any]:
    """The policy's decision with each reason's message instead of its offsets."""
    if decided is None:
        return {"route": "handle", "urgency": 0, "reasons": []}
    reasons = [
        {
            **{k: v for k, v in reason.items() if k != "start"},
            "quote": reason["quote"][:LONGEST_QUOTE],
            "seq": request.seq_at(reason.get("start") or 0),
        }
        for reason in decided["reasons"]
    ]
    return {"route": decided["route"], "urgency": decided["urgency"], "reasons": reasons}


def bubbles(uttered: Iterable[Mapping[str, Any]], language: str) -> list[dict[str, Any]]:
    """The messages to show: lines glued to what follows them, and every button on the last, where buttons count."""
    messages: list[dict[str, Any]] = []
    glue: str | None = None
    for line in uttered:
        said = line.get("said") or {}
        text, lang = line["text"], said.get("lang") or language
        if glue is not None and messages[-1]["lang"] == lang:
            messages[-1]["text"] += glue + text
        else:
            messages.append({"text": text, "lang": lang, "asked": None, "confirming": False, "buttons": []})
        messages[-1]["asked"] = said.get("asked") or messages[-1]["asked"]
        messages[-1]["confirming"] = bool(said.get("confirming")) or messages[-1]["confirming"]
        messages[-1]["buttons"] = [*(line.get("buttons") or []), *messages[-1]["buttons"]]
        glue = said.get("glue")
    if messages:
        gathered: dict[str, dict[str, str]] = {}
        for message in reversed(messages):  # the question's own choices first
            for button in message["buttons"]:
                gathered.setdefault(button["payload"], {"title": button["title"], "payload": button["payload"]})
            message["buttons"] = []
        messages[-1]["buttons"] = list(gathered.values())
    return messages
