"""The recruiter's calls. Each translates in, calls one verb of the service, translates out."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request

from handoff_api.conversations.ledger import topic_of
from handoff_api.db import now
from handoff_api.dependencies import Reading, Session, get_database
from handoff_api.handoffs import service
from handoff_api.handoffs.office import office_of
from handoff_api.handoffs.schemas import (
    ClaimRead,
    CloseWrite,
    ConversationRead,
    HandBackWrite,
    NoteRead,
    NoteWrite,
    QueueRead,
    ReplyRead,
    ReplyWrite,
    TranscriptRead,
)
from handoff_api.handoffs.visibility import open_to
from handoff_api.recruiters.dependencies import CurrentRecruiter

router = APIRouter(prefix="/api/v1", tags=["handoff"])


@router.get("/queue")
async def read_queue(recruiter: CurrentRecruiter, session: Reading) -> QueueRead:
    """Everybody who waits or is being helped: the most urgent first, then who waits longest."""
    hours = office_of(session).hours
    return QueueRead(
        entries=await service.queue(session, recruiter), open=hours.is_open(now()), opens_at=hours.opens_at(now())
    )


@router.post("/conversations/{conversation_id}/claim")
async def claim(conversation_id: UUID, recruiter: CurrentRecruiter, session: Session) -> ClaimRead:
    """Takes a conversation. 409 OwnerChanged, with the name, when a colleague was first."""
    handoff = await service.claim(session, conversation_id, recruiter)
    conversation = await open_to(session, conversation_id, recruiter)
    return ClaimRead(
        conversation_id=conversation_id,
        owner=conversation.owner,
        last_seq=conversation.last_seq,
        handoff_id=handoff.id,
    )


@router.post("/conversations/{conversation_id}/reply")
async def reply(conversation_id: UUID, body: ReplyWrite, recruiter: CurrentRecruiter, session: Session) -> ReplyRead:
    """Answers the candidate, and takes the conversation if nobody else has it. 409 StaleView: read the newest first."""
    event = await service.reply(
        session,
        conversation_id,
        recruiter,
        body.text,
        seen_seq=body.seen_seq,
        client_message_id=body.client_message_id,
    )
    conversation = await open_to(session, conversation_id, recruiter)
    return ReplyRead(seq=event.seq, owner=conversation.owner)


@router.post("/conversations/{conversation_id}/notes", status_code=201)
async def note(conversation_id: UUID, body: NoteWrite, recruiter: CurrentRecruiter, session: Session) -> NoteRead:
    """Keeps a remark that the candidate never sees."""
    return NoteRead(seq=(await service.note(session, conversation_id, recruiter, body.text)).seq)


@router.post("/conversations/{conversation_id}/hand-back")
async def hand_back(
    conversation_id: UUID, body: HandBackWrite, recruiter: CurrentRecruiter, session: Session
) -> ConversationRead:
    """Gives the conversation back to the assistant, which goes on by itself."""
    conversation = await service.hand_back(session, conversation_id, recruiter, body.text, seen_seq=body.seen_seq)
    return ConversationRead(conversation_id=conversation.id, owner=conversation.owner, last_seq=conversation.last_seq)


@router.post("/conversations/{conversation_id}/release")
async def release(conversation_id: UUID, recruiter: CurrentRecruiter, session: Session) -> ConversationRead:
    """Puts it back into the queue: one's own, or as a team lead that of a colleague who is away."""
    conversation = await service.release(session, conversation_id, recruiter)
    return ConversationRead(conversation_id=conversation.id, owner=conversation.owner, last_seq=conversation.last_seq)


@router.post("/conversations/{conversation_id}/close")
async def close(
    conversation_id: UUID, body: CloseWrite, recruiter: CurrentRecruiter, session: Session
) -> ConversationRead:
    """Ends the conversation, with one tap on whether the assistant could have done this."""
    conversation = await service.close(session, conversation_id, recruiter, body.verdict, seen_seq=body.seen_seq)
    return ConversationRead(conversation_id=conversation.id, owner=conversation.owner, last_seq=conversation.last_seq)


@router.get("/conversations/{conversation_id}/transcript")
async def read_transcript(
    conversation_id: UUID,
    recruiter: CurrentRecruiter,
    session: Reading,
    request: Request,
    after: Annotated[int, Query(ge=0, le=2**31 - 1)] = 0,
) -> TranscriptRead:
    """The whole ledger, notes and decisions included. Opening it counts as seen."""
    read = await service.transcript(session, conversation_id, recruiter, after=after)
    if read.entry is not None and not read.entry.seen:
        async with get_database(request).write() as writing:
            await service.mark_seen(writing, conversation_id)
    return read


@router.post("/conversations/{conversation_id}/recruiter-typing", status_code=204)
async def typing(
    conversation_id: UUID, recruiter: CurrentRecruiter, session: Reading, request: Request, stopped: bool = False
) -> None:
    """Shows the candidate that a person is typing. Not kept; only while this recruiter has the conversation."""
    if await service.has(session, conversation_id, recruiter):
        kind = "typing_stopped" if stopped else "typing"
        request.app.state.bus.publish(
            topic_of(conversation_id), {"event": kind, "who": "recruiter", "name": recruiter.name}
        )
