"""One conversation: the briefing, the transcript, and everything a recruiter can do with it."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from typing import Any
from uuid import UUID, uuid4

from fastapi import Depends, Request
from fastapi.responses import JSONResponse, Response
from fastapi.sse import EventSourceResponse, ServerSentEvent
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.console import live
from handoff_api.console.briefing import TalkView, view_of
from handoff_api.console.door import Form, Me, SignedIn, field
from handoff_api.console.page import after_post, page, piece, wants_json, words
from handoff_api.console.route import console_router, in_words
from handoff_api.console.transcript import Line, lines_of
from handoff_api.conversations.ledger import topic_of
from handoff_api.conversations.ownership import recruiter_owner
from handoff_api.dependencies import get_database
from handoff_api.errors import GezienError, NotFound
from handoff_api.handoffs import service as handoffs
from handoff_api.handoffs.visibility import open_to

router = console_router()


@router.get("/console/conversations/{conversation_id}")
async def show_conversation(request: Request, conversation_id: UUID, me: Me) -> Response:
    response = await _page(request, conversation_id, me)
    async with get_database(request).write() as session:
        await handoffs.mark_seen(session, conversation_id)
    return response


async def visible(request: Request, conversation_id: UUID, me: Me) -> None:
    """Refuses before a stream begins; within it nothing can be refused any more."""
    async with get_database(request).read() as session:
        await open_to(session, conversation_id, me.recruiter)


@router.get(
    "/console/conversations/{conversation_id}/stream",
    response_class=EventSourceResponse,
    dependencies=[Depends(visible)],
)
async def stream_conversation(
    request: Request, conversation_id: UUID, me: Me, after: int = 0
) -> AsyncIterator[ServerSentEvent]:
    """Everything after the event that was seen last, then what changes. The state of things is sent on connecting,
    so that owner and briefing are right after a reconnect too (R12)."""
    shown = None
    async with aclosing(live.beats(request, topic_of(conversation_id), "queue")) as beats:
        async for beat in beats:
            if beat == "signed_out":
                yield live.signed_out()
                return
            if isinstance(beat, dict):
                yield ServerSentEvent(data=beat, event=str(beat.get("event", "told")))
                continue
            try:
                view, lines = await _read(request, conversation_id, me, after=after)
            except NotFound:  # erased, or a team lead's alone by now
                return
            yield live.ping()
            if lines:
                html = piece(request, "messages.html", csrf=me.csrf, lines=lines)
                yield ServerSentEvent(raw_data=html, event="messages", id=str(view.last_seq))
            after = view.last_seq
            state = _state(request, me, view)
            if state != shown:
                yield ServerSentEvent(raw_data=json.dumps(state), event="state")
                shown = state


@router.post("/console/conversations/{conversation_id}/claim")
async def claim(request: Request, conversation_id: UUID, me: Me) -> Response:
    here = _address(conversation_id)
    return await _do(
        request, conversation_id, me, lambda session: handoffs.claim(session, conversation_id, me.recruiter), to=here
    )


@router.post("/console/conversations/{conversation_id}/reply")
async def reply(request: Request, conversation_id: UUID, me: Me, form: Form) -> Response:
    text = field(form, "text")[:4000]

    async def send(session: AsyncSession) -> None:
        await handoffs.reply(
            session,
            conversation_id,
            me.recruiter,
            text,
            seen_seq=_number(form, "seen_seq") or 0,
            client_message_id=field(form, "client_message_id")[:64] or uuid4().hex,
        )

    return await _do(request, conversation_id, me, send, stay=f"{_address(conversation_id)}#composer", draft=text)


@router.post("/console/conversations/{conversation_id}/note")
async def note(request: Request, conversation_id: UUID, me: Me, form: Form) -> Response:
    text = field(form, "text")[:4000]
    return await _do(
        request, conversation_id, me, lambda session: handoffs.note(session, conversation_id, me.recruiter, text)
    )


@router.post("/console/conversations/{conversation_id}/hand-back")
async def hand_back(request: Request, conversation_id: UUID, me: Me, form: Form) -> Response:
    text, seen_seq = field(form, "text")[:4000] or None, _number(form, "seen_seq")
    return await _do(
        request,
        conversation_id,
        me,
        lambda session: handoffs.hand_back(session, conversation_id, me.recruiter, text, seen_seq=seen_seq),
    )


@router.post("/console/conversations/{conversation_id}/release")
async def release(request: Request, conversation_id: UUID, me: Me) -> Response:
    """Back into the queue, for a colleague to take."""
    return await _do(
        request, conversation_id, me, lambda session: handoffs.release(session, conversation_id, me.recruiter)
    )


@router.post("/console/conversations/{conversation_id}/close")
async def close(request: Request, conversation_id: UUID, me: Me, form: Form) -> Response:
    verdict, seen_seq = field(form, "verdict"), _number(form, "seen_seq")
    return await _do(
        request,
        conversation_id,
        me,
        lambda session: handoffs.close(session, conversation_id, me.recruiter, verdict, seen_seq=seen_seq),
        to="/console/queue",
    )


@router.post("/console/conversations/{conversation_id}/typing")
async def typing(request: Request, conversation_id: UUID, me: Me) -> Response:
    """Tells the candidate that a person is typing, if this person has the conversation. On no ledger."""
    async with get_database(request).read() as session:
        conversation = await open_to(session, conversation_id, me.recruiter)
    if conversation.owner == recruiter_owner(me.id):
        message = {"event": "typing", "who": "recruiter", "name": me.name}
        request.app.state.bus.publish(topic_of(conversation_id), message)
    return JSONResponse({})


# --- reading ------------------------------------------------------------------------------------------


async def _read(
    request: Request, conversation_id: UUID, me: SignedIn, *, after: int = 0
) -> tuple[TalkView, list[Line]]:
    t = words(request)
    async with get_database(request).read() as session:
        talk = await handoffs.transcript(session, conversation_id, me.recruiter, after=after)
        view = await view_of(session, talk, me, t)
    return view, lines_of(talk.events, t, me.name, view.name)


# --- showing ------------------------------------------------------------------------------------------


async def _page(
    request: Request,
    conversation_id: UUID,
    me: SignedIn,
    *,
    error: str | None = None,
    draft: str = "",
    status: int = 200,
) -> Response:
    view, lines = await _read(request, conversation_id, me)
    return page(
        request,
        "conversation.html",
        me=me,
        status=status,
        path=_address(conversation_id),
        view=view,
        seen_seq=view.last_seq,
        lines=lines,
        error=error,
        draft=draft,
        client_message_id=uuid4().hex,
    )


async def _do(
    request: Request,
    conversation_id: UUID,
    me: SignedIn,
    verb: Callable[[AsyncSession], Awaitable[object]],
    *,
    to: str | None = None,
    stay: str | None = None,
    draft: str = "",
) -> Response:
    """Does it in one transaction. Refused: the page as it is now, with what did not happen and, if there was one, the
    draft (R9)."""
    try:
        async with get_database(request).write() as session:
            await verb(session)
    except NotFound:
        raise
    except GezienError as error:
        if wants_json(request):
            raise
        said = in_words(words(request), error)
        return await _page(request, conversation_id, me, error=said, draft=draft, status=error.status_code)
    return after_post(request, to, stay=to or stay or _address(conversation_id))


def _state(request: Request, me: SignedIn, view: TalkView) -> dict[str, Any]:
    parts = {
        name: piece(request, f"{name}.html", csrf=me.csrf, view=view, seen_seq=0)
        for name in ("strip", "briefing", "mode", "actions")
    }
    return {**parts, "may_write": view.may_write, "last": view.last_seq}


def _address(conversation_id: UUID) -> str:
    return f"/console/conversations/{conversation_id}"


def _number(form: Form, name: str) -> int | None:
    text = field(form, name)
    return int(text) if text.isdigit() and len(text) < 16 else None
