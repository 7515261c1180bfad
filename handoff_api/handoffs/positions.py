"""What a waiting candidate is told about their place: at once, and on every change (R16, R17). Never a guess."""

from datetime import datetime
from typing import Any
from uuid import UUID
from weakref import WeakKeyDictionary

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations import ledger
from handoff_api.conversations.models import Conversation, Event
from handoff_api.db import Database, now
from handoff_api.handoffs import lines
from handoff_api.handoffs.hours import OpeningHours
from handoff_api.handoffs.models import Handoff
from handoff_api.handoffs.office import Office, office_of
from handoff_api.handoffs.repository import live, live_handoff, locked

_hours: WeakKeyDictionary[Database, OpeningHours] = WeakKeyDictionary()  # as they were at the last look

OPENING_TIME_TOLD = 0  # in `shown_position`: closed, so the opening time was told instead of a place


async def positions(session: AsyncSession) -> dict[UUID, int]:
    """The place of every waiting conversation, 1 for who is next."""
    waiting = [conversation.id for handoff, conversation in await live(session) if handoff.status == "waiting"]
    return {conversation_id: place for place, conversation_id in enumerate(waiting, start=1)}


def position_line(
    office: Office, at: datetime, position: int, language: str, *, crisis: bool = False
) -> tuple[int, dict[str, Any]]:
    """What to note as told, and the payload of the `queue_position` event."""
    if office.hours.is_open(at):
        text = lines.place(position, language)
        return position, {"position": position, "opens_at": None, "text": text, "lang": language}
    opens_at = office.hours.opens_at(at)
    if opens_at is None:
        text = lines.say("nobody_here", language)
    else:
        line = "opens_at" if not crisis else "opens_at_crisis_contact" if office.alerts_in_crisis else "opens_at_crisis"
        text = lines.say(line, language, moment=lines.moment(opens_at, language, office.hours.zone))
    ways = ", ".join(filter(None, (office.contact_email, office.contact_phone)))
    if ways and not crisis:
        text = f"{text} {lines.say('other_ways', language, ways=ways)}"
    stamp = opens_at.isoformat() if opens_at else None
    return OPENING_TIME_TOLD, {"position": None, "opens_at": stamp, "text": text, "lang": language}


async def tell(
    session: AsyncSession, conversation: Conversation, handoff: Handoff, position: int, *, again: bool = False
) -> bool:
    """Appends the line if it says something new (or `again`)."""
    shown, payload = position_line(
        office_of(session), now(), position, conversation.language, crisis=handoff.urgency >= 3
    )
    same = shown == handoff.shown_position and (shown != OPENING_TIME_TOLD or await _told(session, payload, handoff))
    if same and not again:
        return False
    handoff.shown_position = shown
    await ledger.append(session, conversation, "queue_position", payload)
    return True


async def _told(session: AsyncSession, payload: dict[str, Any], handoff: Handoff) -> bool:
    """Whether the last line named this opening time: the hours may have changed since."""
    last = await session.scalar(
        select(Event)
        .where(Event.conversation_id == handoff.conversation_id, Event.kind == ledger.QUEUE_POSITION)
        .order_by(Event.seq.desc())
        .limit(1)
    )
    return last is None or last.payload.get("opens_at") == payload["opens_at"]


async def tell_changes(db: Database) -> int:
    """Tells everybody whose place changed, one short transaction each; returns how many were told.

    After a change of the opening hours everybody who waits is looked at: they may have been told another time.
    """
    async with db.read() as session:
        office, at = office_of(session), now()
        new_hours = _hours.get(db) != office.hours
        _hours[db] = office.hours
        stale = [
            conversation.id
            for place, (handoff, conversation) in enumerate(
                [row for row in await live(session) if row[0].status == "waiting"], start=1
            )
            if new_hours or position_line(office, at, place, conversation.language)[0] != handoff.shown_position
        ]
    told = 0
    for conversation_id in stale:
        async with db.write() as session:
            conversation = await locked(session, conversation_id)
            handoff = await live_handoff(session, conversation_id)
            if conversation and handoff and handoff.status == "waiting":
                place = (await positions(session))[conversation_id]
                told += await tell(session, conversation, handoff, place)
    return told
