"""What must be true of a conversation whatever happened: laws 1 to 4, read from the ledger and the rows."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from handoff_api.conversations.ledger import PUBLIC_KINDS
from handoff_api.conversations.models import Conversation, Event
from handoff_api.db import Database
from tests.handoff_api.desk import Desk
from tests.handoff_api.laws.actors import REFUSALS, Log


async def broken_laws(db: Database, conversation_id: str, log: Log, lead: Desk) -> list[str]:
    """What is wrong with this conversation, in words; nothing when all laws hold."""
    async with db.read() as session:
        conversation = await session.get_one(Conversation, UUID(conversation_id))
        events = list(
            await session.scalars(
                select(Event).where(Event.conversation_id == conversation.id).order_by(Event.seq, Event.at)
            )
        )
    wrong = [f"{what} answered {status}" for what, status in log.statuses if status >= 400 and status not in REFUSALS]
    wrong += _numbered(conversation, events)
    wrong += _one_speaker(conversation, events)
    wrong += _nothing_lost(events, log)
    wrong += _streamed_once(events, log)
    wrong += await _everyone_seen(conversation, events, lead)
    return wrong


def _numbered(conversation: Conversation, events: list[Event]) -> list[str]:
    numbers = [event.seq for event in events]
    if numbers != list(range(1, conversation.last_seq + 1)):
        return [f"the ledger has a gap or a double: {numbers} of {conversation.last_seq}"]
    return []


def _one_speaker(conversation: Conversation, events: list[Event]) -> list[str]:
    """Replays who owned the conversation, and holds every word against it."""
    wrong, owner = [], "bot"
    for event in events:
        if event.kind == "owner_changed":
            previous, owner = owner, event.payload["owner"]
            if owner not in ("bot", "queue", "closed") and not owner.startswith("recruiter:"):
                wrong.append(f"{event.seq}: no such owner: {owner}")
            if previous.startswith("recruiter:") and owner.startswith("recruiter:"):
                wrong.append(f"{event.seq}: {previous} lost it to {owner} without handing back")
        elif event.kind == "message":
            speaker = event.payload["from"]
            if speaker == "bot" and owner != "bot":
                wrong.append(f"{event.seq}: the bot spoke while {owner} owned it")
            if speaker == "recruiter" and not owner.startswith("recruiter:"):
                wrong.append(f"{event.seq}: a recruiter spoke while {owner} owned it")
            if speaker == "recruiter" and not (event.client_message_id or "").startswith(owner):
                wrong.append(f"{event.seq}: {event.client_message_id} spoke while {owner} owned it")
    if owner != conversation.owner:
        wrong.append(f"the ledger says {owner}, the row says {conversation.owner}")
    return wrong


def _nothing_lost(events: list[Event], log: Log) -> list[str]:
    wrong = []
    stored: dict[str, list[int]] = {}
    for event in events:
        if event.kind == "message" and event.payload["from"] == "candidate" and event.client_message_id:
            stored.setdefault(event.client_message_id, []).append(event.seq)
    for message_id, seqs in log.accepted.items():
        if len(seqs) != 1:
            wrong.append(f"one message was acknowledged under two numbers: {seqs}")
        if stored.get(message_id) != sorted(seqs):
            wrong.append(f"acknowledged as {seqs}, stored as {stored.get(message_id)}")
    return wrong


def _streamed_once(events: list[Event], log: Log) -> list[str]:
    expected = [event.seq for event in events if event.kind in PUBLIC_KINDS]
    got: list[Any] = [event["seq"] for event in log.streamed]
    return [] if got == expected else [f"the stream gave {got}, the ledger has {expected}"]


async def _everyone_seen(conversation: Conversation, events: list[Event], lead: Desk) -> list[str]:
    """No unanswered message outside every visible list (R3): the bot answered it, or a person sees it."""
    answered = any(
        event.kind == "message" and event.payload["from"] in ("bot", "recruiter")
        for event in events
        if event.seq > conversation.last_candidate_seq
    )
    listed = {entry["conversation_id"]: entry for entry in await lead.queue()}
    entry = listed.get(str(conversation.id))
    owner = conversation.owner
    if owner == "bot" and conversation.last_candidate_seq and not answered:
        settled = conversation.answered_seq >= conversation.last_candidate_seq
        return [] if settled else ["the bot owns it, a message is unanswered, and nobody sees it"]
    if owner == "queue" and (entry is None or entry["status"] != "waiting"):
        return ["it is in the queue, and the queue does not show it"]
    if owner.startswith("recruiter:") and (entry is None or f"recruiter:{entry['recruiter_id']}" != owner):
        return ["a recruiter owns it, and no list shows it under that name"]
    if owner == "closed" and conversation.answered_seq < conversation.last_candidate_seq:
        return ["it was closed over an unanswered message"]
    return []
