"""One conversation: the briefing, the transcript, and everything a recruiter can do with it."""

import json
from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID, uuid4

from fastapi import Depends, Request
from fastapi.responses import JSONResponse, Response
from fastapi.sse import EventSourceResponse, ServerSentEvent
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.console import live
from handoff_api.console.door import Form, Me, SignedIn, field
from handoff_api.console.page import after_post, page, piece, wants_json, words
from handoff_api.console.route import console_router, in_words
from handoff_api.console.texts import Words
from handoff_api.console.transcript import Line, lines_of
from handoff_api.conversations.ledger import topic_of
from handoff_api.conversations.overview import last_words
from handoff_api.conversations.ownership import BOT, CLOSED, QUEUE, recruiter_of, recruiter_owner
from handoff_api.dependencies import get_database
from handoff_api.errors import GezienError, NotFound
from handoff_api.handoffs import service as handoffs
from handoff_api.handoffs.office import Title, office_of
from handoff_api.handoffs.queue import candidate_names
from handoff_api.handoffs.schemas import TranscriptRead
from handoff_api.handoffs.visibility import open_to
from handoff_api.intakes.reading import read_facts

router = console_router()


@dataclass(frozen=True)
class FactLine:
    label: str
    value: str
    origin: str
    at: datetime
    seq: int | None  # the line of this transcript in which it was said


@dataclass(frozen=True)
class ReasonLine:
    text: str
    quote: str | None


@dataclass(frozen=True)
class TalkView:
    """Everything on the page but the lines themselves."""

    id: UUID
    name: str | None
    vacancy: Title | None
    language: str
    last_seq: int
    step: Literal["bot", "queue", "person", "closed"]
    mode: Literal["mine", "taken", "closed", "free"]
    may_release: bool
    owner_name: str | None
    who: str
    question: str | None
    question_language: str
    waiting_since: datetime | None
    due_at: datetime | None
    overdue: bool
    urgency: int
    crisis: bool
    helplines: bool  # the candidate was given some; after a threat none are pushed
    reasons: list[ReasonLine]
    facts: list[FactLine]
    declined: list[str]
    open_questions: list[str]

    @property
    def may_write(self) -> bool:
        return self.mode in ("mine", "free")


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
    try:
        async with get_database(request).write() as session:
            await handoffs.claim(session, conversation_id, me.recruiter)
    except NotFound:
        raise
    except GezienError as error:
        return await _refuse(request, conversation_id, me, error)
    return after_post(request, here, stay=here)


@router.post("/console/conversations/{conversation_id}/reply")
async def reply(request: Request, conversation_id: UUID, me: Me, form: Form) -> Response:
    text = field(form, "text")[:4000]
    try:
        async with get_database(request).write() as session:
            await handoffs.reply(
                session,
                conversation_id,
                me.recruiter,
                text,
                seen_seq=_number(form, "seen_seq") or 0,
                client_message_id=field(form, "client_message_id")[:64] or uuid4().hex,
            )
    except NotFound:
        raise
    except GezienError as error:
        return await _refuse(request, conversation_id, me, error, draft=text)
    return after_post(request, None, stay=f"{_address(conversation_id)}#composer")


@router.post("/console/conversations/{conversation_id}/note")
async def note(request: Request, conversation_id: UUID, me: Me, form: Form) -> Response:
    try:
        async with get_database(request).write() as session:
            await handoffs.note(session, conversation_id, me.recruiter, field(form, "text")[:4000])
    except NotFound:
        raise
    except GezienError as error:
        return await _refuse(request, conversation_id, me, error)
    return after_post(request, None, stay=_address(conversation_id))


@router.post("/console/conversations/{conversation_id}/hand-back")
async def hand_back(request: Request, conversation_id: UUID, me: Me, form: Form) -> Response:
    text = field(form, "text")[:4000] or None
    try:
        async with get_database(request).write() as session:
            await handoffs.hand_back(session, conversation_id, me.recruiter, text, seen_seq=_number(form, "seen_seq"))
    except NotFound:
        raise
    except GezienError as error:
        return await _refuse(request, conversation_id, me, error)
    return after_post(request, None, stay=_address(conversation_id))


@router.post("/console/conversations/{conversation_id}/release")
async def release(request: Request, conversation_id: UUID, me: Me) -> Response:
    """Back into the queue, for a colleague to take."""
    try:
        async with get_database(request).write() as session:
            await handoffs.release(session, conversation_id, me.recruiter)
    except NotFound:
        raise
    except GezienError as error:
        return await _refuse(request, conversation_id, me, error)
    return after_post(request, None, stay=_address(conversation_id))


@router.post("/console/conversations/{conversation_id}/close")
async def close(request: Request, conversation_id: UUID, me: Me, form: Form) -> Response:
    try:
        async with get_database(request).write() as session:
            await handoffs.close(
                session, conversation_id, me.recruiter, field(form, "verdict"), seen_seq=_number(form, "seen_seq")
            )
    except NotFound:
        raise
    except GezienError as error:
        return await _refuse(request, conversation_id, me, error)
    return after_post(request, "/console/queue", stay="/console/queue")


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
        view = await _view(session, talk, me, t)
    return view, lines_of(talk.events, t, me.name, view.name)


async def _view(session: AsyncSession, talk: TranscriptRead, me: SignedIn, t: Words) -> TalkView:
    conversation = await open_to(session, talk.conversation_id, me.recruiter)
    known = (await read_facts(session, [conversation]))[conversation.id]
    said = (await last_words(session, [conversation.id])).get(conversation.id)
    entry, mine = talk.entry, talk.owner == recruiter_owner(me.id)
    facts = [
        FactLine(
            label=getattr(fact.label, t.language),
            value=getattr(fact.shown, t.language),
            origin=fact.origin,
            at=fact.stated_at,
            seq=fact.seq if fact.conversation_id == conversation.id else None,
        )
        for fact in known.facts
    ]
    declined = [getattr(question, t.language) for question in known.declined]
    return TalkView(
        id=conversation.id,
        name=(await candidate_names(session, [conversation])).get(conversation.person_id),
        vacancy=office_of(session).titled(talk.vacancy_id, t.language),
        language=talk.language,
        last_seq=talk.last_seq,
        step=_step(talk.owner),
        mode=_mode(talk.owner, mine=mine),
        may_release=mine or (me.recruiter.role == "lead" and recruiter_of(talk.owner) is not None),
        owner_name=talk.owner_name,
        who=_who(talk, t, mine=mine),
        question=said.text if said else None,
        question_language=said.language if said else talk.language,
        waiting_since=entry.waiting_since if entry else None,
        due_at=entry.due_at if entry else None,
        overdue=bool(entry and entry.overdue),
        urgency=entry.urgency if entry else 0,
        crisis=bool(entry and entry.crisis),
        helplines=any(one.code == "crisis" and one.kind != "threat" for one in (entry.reasons if entry else [])),
        reasons=[ReasonLine(getattr(reason, t.language), reason.quote) for reason in (entry.reasons if entry else [])],
        facts=facts,
        declined=declined,
        open_questions=[getattr(question, t.language) for question in known.open],
    )


def _step(owner: str) -> Literal["bot", "queue", "person", "closed"]:
    if owner == BOT:
        return "bot"
    if owner == QUEUE:
        return "queue"
    return "closed" if owner == CLOSED else "person"


def _mode(owner: str, *, mine: bool) -> Literal["mine", "taken", "closed", "free"]:
    if mine:
        return "mine"
    if owner == CLOSED:
        return "closed"
    return "free" if owner in (BOT, QUEUE) else "taken"


def _who(talk: TranscriptRead, t: Words, *, mine: bool) -> str:
    if mine:
        return t("owner.you")
    if talk.owner == BOT:
        return t("owner.bot_waiting" if talk.entry else "owner.bot")
    if talk.owner in (QUEUE, CLOSED):
        return t(f"owner.{talk.owner}")
    return t("owner.colleague", name=talk.owner_name or t("intakes.somebody"))


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


async def _refuse(
    request: Request, conversation_id: UUID, me: SignedIn, error: GezienError, *, draft: str = ""
) -> Response:
    """The page as it is now, with what did not happen and, if there was one, the draft (R9)."""
    if wants_json(request):
        raise error
    message = in_words(words(request), error)
    return await _page(request, conversation_id, me, error=message, draft=draft, status=error.status_code)


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
