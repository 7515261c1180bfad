"""The candidate's API (DESIGN.md part 5)."""

import re
from collections.abc import AsyncIterable
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent

from handoff_api import metrics
from handoff_api.conversations import ledger, service
from handoff_api.conversations.access import ChangeAllowed, Given, Held, MessageAllowed, Seen, bearer, of_token
from handoff_api.conversations.erasure import erase_conversation
from handoff_api.conversations.schemas import Events, NewConversation, NewMessage, OwnerNow, Started, Stored
from handoff_api.conversations.streams import OpenStreams, follow
from handoff_api.dependencies import Reading, Session, in_force
from handoff_api.errors import Invalid
from handoff_api.handoffs import service as handoffs
from handoff_api.people.models import Person
from handoff_api.safety import address_of

router = APIRouter(prefix="/api/v1/conversations", tags=["conversations"])


async def start_allowed(request: Request) -> None:
    await request.app.state.limits.check("start", address_of(request))


@router.post("", status_code=201, dependencies=[Depends(start_allowed)])
async def start_conversation(body: NewConversation, request: Request, session: Session, given: Given) -> Started:
    """Starts a conversation, about a closed vacancy too: the assistant then offers the open application.

    With the bearer token of an earlier one it belongs to the same person, who then need not say everything again.
    """
    if body.invitation is not None:
        raise Invalid("this invitation is not known")
    vacancies = in_force(request).vacancies
    closed = body.vacancy_id is not None and not vacancies.is_open(vacancies.to_start(body.vacancy_id))
    person = None
    if "authorization" in request.headers:
        earlier = await of_token(session, bearer(given))
        person = await session.get(Person, earlier.person_id)
    conversation, token = await service.start(
        session,
        vacancy_id=body.vacancy_id,
        language=body.language or "nl",
        notice_version=in_force(request).settings.notice_version,
        person=person,
        closed=closed,
    )
    return Started(conversation_id=conversation.id, token=token)


@router.post("/{conversation_id}/messages", status_code=202, dependencies=[MessageAllowed])
async def send_message(body: NewMessage, conversation: Held, session: Session, request: Request) -> Stored:
    """Stores a message. 202 means that it is on the disk; the answer comes on the stream."""
    event = await service.receive(session, conversation, body)
    metrics.after_commit(session, lambda: metrics.observe_since("stored", request.state.begun))
    return Stored(seq=event.seq)


@router.get("/{conversation_id}/events")
async def read_events(
    conversation: Seen, session: Reading, after: Annotated[int, Query(ge=0, le=2**31 - 1)] = 0
) -> Events:
    """The public events after a number. Numbers may skip: not every event is public."""
    return Events(events=await ledger.read_public(session, conversation.id, after))


def streamable(request: Request, conversation: Seen) -> None:
    streams: OpenStreams = request.app.state.streams
    streams.check(conversation.id)


@router.get("/{conversation_id}/stream", response_class=EventSourceResponse, dependencies=[Depends(streamable)])
async def stream_events(
    request: Request,
    conversation: Seen,
    after: Annotated[int, Query(ge=0, le=2**31 - 1)] = 0,
    last_event_id: Annotated[str, Header()] = "",
) -> AsyncIterable[ServerSentEvent]:
    """The same, live, as server-sent events: the event id is the number, so `Last-Event-ID` resumes. Events without an
    id (`typing`, `typing_stopped`) are on no ledger. A comment at least every 15 s shows that the line is open."""
    streams: OpenStreams = request.app.state.streams
    if re.fullmatch(r"[0-9]{1,9}", last_event_id):
        after = max(after, int(last_event_id))
    with streams.one_more(conversation.id):
        yield ServerSentEvent(comment="open")
        async for seq, name, data in follow(request.app.state.db, request.app.state.bus, conversation, after):
            yield ServerSentEvent(data=data, event=name, id=str(seq) if seq is not None else None)


@router.post("/{conversation_id}/handoff", status_code=202, dependencies=[ChangeAllowed])
async def ask_for_person(conversation: Held, session: Session) -> OwnerNow:
    """Asks for a person. Asking again changes nothing."""
    await service.ask_for_person(session, conversation)
    return OwnerNow(owner=conversation.owner)


@router.delete("/{conversation_id}/handoff", dependencies=[ChangeAllowed])
async def stop_waiting(conversation: Held, session: Session) -> OwnerNow:
    """Ends the wait; the assistant goes on. After a crisis the entry stays open for a recruiter."""
    await handoffs.cancel_wait(session, conversation)
    return OwnerNow(owner=conversation.owner)


@router.post("/{conversation_id}/continue", status_code=202, dependencies=[ChangeAllowed])
async def go_on_with_assistant(conversation: Held, session: Session) -> OwnerNow:
    """Goes on with the assistant while the place in the queue stays. Not in a crisis."""
    await handoffs.continue_with_bot(session, conversation)
    return OwnerNow(owner=conversation.owner)


@router.delete("/{conversation_id}", status_code=204, dependencies=[ChangeAllowed])
async def erase(conversation: Held, session: Session) -> None:
    """Erases this conversation: what was written, and the facts that were stated in it."""
    await erase_conversation(session, conversation)
