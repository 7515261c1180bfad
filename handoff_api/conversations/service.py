"""What a candidate does: start, write, ask for a person. Every function takes an open write session, never commits."""

from typing import Any
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations import ledger, texts
from handoff_api.conversations.access import hashed, new_token
from handoff_api.conversations.models import Conversation, Event
from handoff_api.conversations.ownership import BOT, CLOSED, change_owner
from handoff_api.conversations.schemas import NewMessage
from handoff_api.errors import Invalid
from handoff_api.handoffs import service as handoffs
from handoff_api.handoffs.repository import live_handoff
from handoff_api.people import service as people
from handoff_api.people.models import Person


class PayloadNotOffered(Invalid):
    """A button that the last bot message did not offer: an old one, or an invented one."""


async def start(
    session: AsyncSession,
    *,
    vacancy_id: str | None,
    language: str,
    notice_version: str,
    person: Person | None,
    closed: bool = False,
) -> tuple[Conversation, str]:
    """A new conversation and its token, of which only the hash is kept. The greeting is the first turn's.

    Nobody applies for a closed vacancy: there the assistant offers the open application, and that is what is joined.
    A person who was in a crisis that no recruiter has ended meets no questions here either, but people.
    """
    crisis = person is not None and await people.in_crisis(session, person)
    if person is None:
        person = people.somebody(session)
        await session.flush()
    token = new_token()
    conversation = Conversation(
        id=uuid4(),
        person_id=person.id,
        vacancy_id=vacancy_id,
        token_hash=hashed(token),
        language=language,
        notice_version=notice_version,
    )
    session.add(conversation)
    if not closed:
        await people.apply_for(session, person, vacancy_id)
    await session.flush()
    if crisis:
        await handoffs.open_handoff(session, conversation, [{"code": "crisis"}], 3)
    ledger.announce(session, ledger.topic_of(conversation.id))  # wakes the first turn
    return conversation, token


async def receive(session: AsyncSession, conversation: Conversation, message: NewMessage) -> Event:
    """Stores a candidate's message before anything is done with it (law 3). The same client id: the same event.

    The conversation's row must be held. Who writes after the end finds the bot again, with its memory (R7), unless
    there was a crisis that nobody has handed back.
    """
    before = await session.scalar(
        select(Event).where(
            Event.conversation_id == conversation.id, Event.client_message_id == message.client_message_id
        )
    )
    if before is not None:
        return before
    if message.payload is not None and message.payload not in await _offered(session, conversation):
        raise PayloadNotOffered("that choice is not offered any more")
    payload: dict[str, Any] = {
        "from": "candidate",
        "name": None,
        "text": message.text,
        "lang": conversation.language,
        "asked": None,
        "confirming": False,
        "buttons": [],
        "code": None,
        "client_message_id": message.client_message_id,
    }
    if message.payload is not None:
        payload["payload"] = message.payload
    event = await ledger.append(
        session, conversation, ledger.MESSAGE, payload, client_message_id=message.client_message_id
    )
    if conversation.owner == CLOSED and conversation.crisis:
        await handoffs.open_handoff(session, conversation, [{"code": "crisis", "seq": event.seq}], 3)
    elif conversation.owner == CLOSED:
        await change_owner(session, conversation, BOT, text=texts.text("reopened", conversation.language))
    elif conversation.owner != BOT:
        ledger.announce(session, "queue")  # how long somebody waits shows there
    return event


async def ask_for_person(session: AsyncSession, conversation: Conversation) -> None:
    """The button "talk to a person". Asking again changes nothing; a crisis that was closed stays one."""
    reasons, urgency = [{"code": "asked_for_human"}], 1
    if conversation.owner == CLOSED and conversation.crisis:
        reasons, urgency = [{"code": "crisis"}, *reasons], 3
    if conversation.owner in (BOT, CLOSED):
        line = texts.text("asked_for_human", conversation.language)
        await ledger.append_message(session, conversation, "system", line, code="asked_for_human")
    elif await _asked_before(session, conversation):
        return
    await handoffs.open_handoff(session, conversation, reasons, urgency)


async def _asked_before(session: AsyncSession, conversation: Conversation) -> bool:
    handoff = await live_handoff(session, conversation.id)
    return handoff is not None and any(reason["code"] == "asked_for_human" for reason in handoff.reasons)


async def _offered(session: AsyncSession, conversation: Conversation) -> set[str]:
    """The payloads of the buttons under the newest bot message, unless the candidate has answered it since."""
    newest = await session.scalars(
        select(Event)
        .where(
            Event.conversation_id == conversation.id,
            Event.kind == ledger.MESSAGE,
            Event.payload["from"].as_string() == "bot",
        )
        .order_by(Event.seq.desc())
        .limit(1)
    )
    event = newest.first()
    return {button["payload"] for button in event.payload.get("buttons", [])} if event else set()
