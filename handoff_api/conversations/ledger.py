"""The ledger: one append-only list of events per conversation (law 2). Everything shown is read from here."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value

from handoff_api.conversations.models import Conversation, Event
from handoff_api.db import now
from handoff_api.memory.models import Fact

MESSAGE = "message"
OWNER_CHANGED = "owner_changed"
QUEUE_POSITION = "queue_position"
NOTE = "note"
DECISION = "decision"
FACT_KINDS = frozenset({"fact_learned", "fact_corrected", "fact_forgotten"})
PUBLIC_KINDS = frozenset({MESSAGE, OWNER_CHANGED, QUEUE_POSITION}) | FACT_KINDS
PRIVATE_KINDS = frozenset({DECISION, NOTE})


def topic_of(conversation_id: UUID | str) -> str:
    return f"conversation:{conversation_id}"


def announce(session: AsyncSession, *topics: str) -> None:
    """Has these topics published after the commit of this session, and only then."""
    session.info.setdefault("topics", set()).update(topics)


async def append(
    session: AsyncSession,
    conversation: Conversation,
    kind: str,
    payload: dict[str, Any],
    *,
    client_message_id: str | None = None,
) -> Event:
    """Adds one line. Two writers never share a number: the first line of a transaction takes it from the
    conversation's row in one statement, which holds the row; the lines after it just count on.

    A message of the candidate also moves the conversation's `last_candidate_seq` and `last_candidate_at`.
    """
    if kind not in PUBLIC_KINDS | PRIVATE_KINDS:
        raise ValueError(f"no such kind of event: {kind}")
    at = now()
    if is_held(session, conversation):
        conversation.last_seq += 1
    else:
        await _hold(session, conversation)
    seq = conversation.last_seq
    if kind == MESSAGE and payload["from"] == "candidate":
        conversation.last_candidate_seq, conversation.last_candidate_at = seq, at
    event = Event(
        conversation_id=conversation.id, seq=seq, kind=kind, at=at, payload=payload, client_message_id=client_message_id
    )
    session.add(event)
    announce(session, topic_of(conversation.id))
    return event


def hold(session: AsyncSession, conversation: Conversation) -> None:
    """Notes that this transaction holds the conversation's row and has read it since: nobody else can number lines."""
    session.info.setdefault("held", set()).add(conversation.id)


def is_held(session: AsyncSession, conversation: Conversation) -> bool:
    """On SQLite a whole write is held from its beginning."""
    return bool(session.info.get("serial")) or conversation.id in session.info.get("held", ())


async def _hold(session: AsyncSession, conversation: Conversation) -> None:
    """Takes the next number and, with it, the row."""
    row = (
        await session.execute(
            update(Conversation)
            .where(Conversation.id == conversation.id)
            .values(last_seq=Conversation.last_seq + 1)
            .returning(Conversation.last_seq, Conversation.last_candidate_seq, Conversation.last_candidate_at)
            .execution_options(synchronize_session=False)
        )
    ).first()
    if row is None:
        raise LookupError(f"conversation {conversation.id} is not stored")
    for name, value in zip(("last_seq", "last_candidate_seq", "last_candidate_at"), row, strict=True):
        set_committed_value(conversation, name, value)
    hold(session, conversation)


async def append_message(
    session: AsyncSession,
    conversation: Conversation,
    sender: str,
    text: str,
    *,
    name: str | None = None,
    lang: str | None = None,
    asked: str | None = None,
    confirming: bool = False,
    buttons: list[dict[str, str]] | None = None,
    code: str | None = None,
    client_message_id: str | None = None,
) -> Event:
    """Adds a message. `sender` is candidate, bot, recruiter or system; `code` tells which system line it is."""
    payload: dict[str, Any] = {
        "from": sender,
        "name": name,
        "text": text,
        "lang": lang or conversation.language,
        "asked": asked,
        "confirming": confirming,
        "buttons": buttons or [],
        "code": code,
    }
    if sender == "candidate":
        payload["client_message_id"] = client_message_id
    return await append(session, conversation, MESSAGE, payload, client_message_id=client_message_id)


async def read(
    session: AsyncSession,
    conversation_id: UUID,
    after: int = 0,
    public_only: bool = True,
    limit: int | None = None,
) -> list[Event]:
    """The events after a number, in order."""
    query = select(Event).where(Event.conversation_id == conversation_id, Event.seq > after).order_by(Event.seq)
    if public_only:
        query = query.where(Event.kind.in_(PUBLIC_KINDS))
    if limit is not None:
        query = query.limit(limit)
    return list(await session.scalars(query))


async def facts_of(session: AsyncSession, events: list[Event]) -> dict[str, Fact]:
    """The facts that these events refer to, by id as text; what `public` needs. No query when there are none."""
    ids = {
        UUID(event.payload["fact_id"]) for event in events if event.kind in FACT_KINDS and "fact_id" in event.payload
    }
    if not ids:
        return {}
    return {str(fact.id): fact for fact in await session.scalars(select(Fact).where(Fact.id.in_(ids)))}


def public(event: Event, facts: Mapping[str, Fact]) -> dict[str, Any]:
    """How a client sees an event. A fact's value is looked up now, so what was forgotten is not told any more."""
    seen: dict[str, Any] = {"seq": event.seq, "kind": event.kind, "at": event.at.isoformat(), **event.payload}
    if event.kind in FACT_KINDS:
        fact = facts.get(str(event.payload.get("fact_id")))
        gone = fact is None or fact.ended_why in ("forgotten", "erased")
        seen |= {
            "value": None if fact is None or gone else fact.value,
            "status": None if fact is None or gone else fact.status,
            "origin": fact.origin if fact else None,
        }
    return seen


async def read_public(
    session: AsyncSession, conversation_id: UUID, after: int = 0, limit: int | None = None
) -> list[dict[str, Any]]:
    """The public events after a number, as clients see them."""
    events = await read(session, conversation_id, after, public_only=True, limit=limit)
    facts = await facts_of(session, events)
    return [public(event, facts) for event in events]
