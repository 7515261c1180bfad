"""What a recruiter's screen hears live: the queue, alerts, and the one conversation that is open on it."""

import re
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Header, Query, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api import metrics
from handoff_api.bus import Bus
from handoff_api.conversations.ledger import topic_of
from handoff_api.conversations.models import Conversation
from handoff_api.db import Database, now
from handoff_api.dependencies import get_database
from handoff_api.errors import GezienError
from handoff_api.handoffs import service
from handoff_api.handoffs.office import office_of
from handoff_api.handoffs.schemas import QueueRead
from handoff_api.handoffs.transcript import events_after
from handoff_api.handoffs.visibility import open_to
from handoff_api.outbox.models import Notice
from handoff_api.recruiters.dependencies import COOKIE, CurrentRecruiter
from handoff_api.recruiters.models import Recruiter
from handoff_api.recruiters.service import find_sign_in

LOOK_EVERY_S = 20.0  # also without news: sign-ins end, and the clock of who waits moves

router = APIRouter(prefix="/api/v1", tags=["handoff"])


@router.get("/recruiter/stream", response_class=EventSourceResponse)
async def stream(
    recruiter: CurrentRecruiter,
    request: Request,
    conversation: UUID | None = None,
    after: Annotated[int | None, Query(ge=0, le=2**31 - 1)] = None,
    last_event_id: Annotated[str, Header()] = "",
) -> AsyncIterator[ServerSentEvent]:
    """Server-sent events: `queue` (the whole list, at once and on every change), `alert` ({kind, conversation_id,
    urgency}), and of the conversation named: `event` (a ledger line, id = seq, after `after` or Last-Event-ID), `owner`
    ({owner, owner_name, last_seq, last_candidate_seq}), `typing` and `typing_stopped`. `signed_out` ends it.
    """
    seen = int(last_event_id) if re.fullmatch(r"[0-9]{1,9}", last_event_id) else after or 0
    topics = ("queue", topic_of(conversation)) if conversation else ("queue",)
    db, bus, token = get_database(request), bus_of(request), request.cookies.get(COOKIE)
    screen = Screen(conversation, seen, now())
    with bus.subscribe(*topics) as changes, metrics.streams.labels(who="recruiter").track_inprogress():
        news: tuple[str, dict[str, Any] | None] | None = ("queue", None)
        while True:
            if news is not None and news[1] is not None:
                yield passing(news[1])
            else:
                async for event in look(db, token, screen):
                    yield event
                if screen.ended:
                    return
            try:
                news = await changes.next(LOOK_EVERY_S)
            except StopAsyncIteration:
                return


class Screen:
    """How far one stream has come."""

    def __init__(self, conversation_id: UUID | None, seen: int, since: datetime) -> None:
        self.conversation_id = conversation_id
        self.seen = seen  # the newest ledger line sent
        self.alerted = since  # the newest notice told
        self.owner: str | None = None
        self.queue = ""  # the list as sent last, so that the same is not sent twice
        self.ended = False


async def look(db: Database, token: str | None, screen: Screen) -> AsyncIterator[ServerSentEvent]:
    """Everything that is new since the last look, in one reading transaction."""
    async with db.read() as session:
        found = await find_sign_in(session, token)
        if found is None:
            screen.ended = True
            yield ServerSentEvent(event="signed_out", data={})
            return
        recruiter = found[0]
        if screen.conversation_id is not None:
            try:
                conversation = await open_to(session, screen.conversation_id, recruiter)
            except GezienError:  # it became a team lead's while it was on screen
                screen.conversation_id = None
                yield ServerSentEvent(event="gone", data={})
            else:
                async for event in _conversation(session, conversation, screen):
                    yield event
        async for event in _queue(session, recruiter, screen):
            yield event


async def _conversation(
    session: AsyncSession, conversation: Conversation, screen: Screen
) -> AsyncIterator[ServerSentEvent]:
    for line in await events_after(session, conversation.id, screen.seen):
        screen.seen = line["seq"]
        yield ServerSentEvent(event="event", data=line, id=str(line["seq"]))
    state = f"{conversation.owner} {conversation.version} {conversation.last_seq}"
    if state != screen.owner:
        screen.owner = state
        yield ServerSentEvent(
            event="owner",
            data={
                "owner": conversation.owner,
                "last_seq": conversation.last_seq,
                "last_candidate_seq": conversation.last_candidate_seq,
            },
        )


async def _queue(session: AsyncSession, recruiter: Recruiter, screen: Screen) -> AsyncIterator[ServerSentEvent]:
    hours = office_of(session).hours
    entries = await service.queue(session, recruiter)
    read = QueueRead(entries=entries, open=hours.is_open(now()), opens_at=hours.opens_at(now()))
    text = read.model_dump_json()
    if text != screen.queue:
        screen.queue = text
        yield ServerSentEvent(event="queue", raw_data=text)
    visible = {str(entry.conversation_id) for entry in entries}
    notices = await session.scalars(
        select(Notice).where(Notice.created_at > screen.alerted).order_by(Notice.created_at)
    )
    for notice in notices:
        screen.alerted = notice.created_at
        if notice.payload["conversation_id"] in visible:
            told = {key: notice.payload[key] for key in ("conversation_id", "urgency")}
            yield ServerSentEvent(event="alert", data={"kind": notice.kind, **told})


def passing(message: dict[str, Any]) -> ServerSentEvent:
    """Typing and presence: told as they come, kept nowhere."""
    return ServerSentEvent(event=message["event"], data={k: v for k, v in message.items() if k != "event"})


def bus_of(request: Request) -> Bus:
    bus: Bus = request.app.state.bus
    return bus
