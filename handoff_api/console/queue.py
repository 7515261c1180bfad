"""The queue: who waits, why and how long; live."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from fastapi import Request
from fastapi.responses import Response
from fastapi.sse import EventSourceResponse, ServerSentEvent
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.console import live
from handoff_api.console.door import Me, SignedIn
from handoff_api.console.page import page, piece, words
from handoff_api.console.route import console_router
from handoff_api.console.texts import Words
from handoff_api.conversations.models import Conversation
from handoff_api.conversations.overview import LastWords, busy_with_the_bot, last_words
from handoff_api.db import now
from handoff_api.dependencies import get_database
from handoff_api.handoffs import service as handoffs
from handoff_api.handoffs.office import Office, Title, office_of
from handoff_api.handoffs.queue import candidate_names
from handoff_api.handoffs.schemas import QueueEntry

router = console_router()

CRISIS = 3


@dataclass(frozen=True)
class Row:
    """One line of a list, ready to be shown."""

    id: UUID
    state: Literal["mine", "waiting", "colleague", "bot"]
    name: str | None
    vacancy: Title | None
    question: str | None
    question_language: str
    handoff: bool = False
    urgency: int = 0
    reasons: tuple[str, ...] = ()
    waiting_since: datetime | None = None
    due_at: datetime | None = None
    overdue: bool = False
    since: datetime | None = None
    owner_name: str | None = None
    with_bot: bool = False
    for_lead: bool = False
    announcement: str = ""


@dataclass(frozen=True)
class QueueView:
    crisis: list[Row]  # above all, also above what one has oneself
    mine: list[Row]
    waiting: list[Row]
    colleagues: list[Row]
    bot: list[Row]
    open: bool
    opens_at: datetime | None


@router.get("/console/queue")
async def show_queue(request: Request, me: Me) -> Response:
    async with get_database(request).read() as session:
        view = await read_queue(session, me, words(request))
    return page(request, "queue.html", me=me, here="queue", view=view, error=None)


@router.get("/console/queue/stream", response_class=EventSourceResponse)
async def stream_queue(request: Request, me: Me) -> AsyncIterator[ServerSentEvent]:
    """The whole list on connecting and after each change, so that a reconnect heals itself."""
    t, shown = words(request), None
    async with aclosing(live.beats(request, "queue")) as beats:
        async for beat in beats:
            if beat == "signed_out":
                yield live.signed_out()
                return
            async with get_database(request).read() as session:
                view = await read_queue(session, me, t)
            html = piece(request, "queue_list.html", csrf=me.csrf, view=view)
            yield live.ping()
            if html != shown:
                yield ServerSentEvent(raw_data=html, event="queue")
                shown = html


async def read_queue(session: AsyncSession, me: SignedIn, t: Words) -> QueueView:
    office, at = office_of(session), now()
    entries = await handoffs.queue(session, me.recruiter)
    with_bot = await busy_with_the_bot(session)
    names = await candidate_names(session, with_bot)
    said = await last_words(session, [*(entry.conversation_id for entry in entries), *(one.id for one in with_bot)])
    rows = [_row(entry, said.get(entry.conversation_id), office, t) for entry in entries]
    waiting = [row for row in rows if row.state == "waiting"]
    return QueueView(
        crisis=[row for row in waiting if row.urgency >= CRISIS],
        mine=sorted((row for row in rows if row.state == "mine"), key=_unanswered_first),
        waiting=[row for row in waiting if row.urgency < CRISIS],
        colleagues=[row for row in rows if row.state == "colleague"],
        bot=[_bot_row(one, names.get(one.person_id), said.get(one.id), office, t) for one in with_bot],
        open=office.hours.is_open(at),
        opens_at=office.hours.opens_at(at),
    )


def _row(entry: QueueEntry, said: LastWords | None, office: Office, t: Words) -> Row:
    reasons = tuple(getattr(reason, t.language) for reason in entry.reasons)
    urgency = t(f"urgency.{entry.urgency}")
    name = entry.candidate_name or t("app.unknown_name")
    return Row(
        id=entry.conversation_id,
        state="waiting" if entry.status == "waiting" else "mine" if entry.mine else "colleague",
        name=entry.candidate_name,
        vacancy=office.titled(entry.vacancy_id, t.language),
        question=_first_line(said),
        question_language=said.language if said else entry.language,
        handoff=True,
        urgency=entry.urgency,
        reasons=reasons,
        waiting_since=entry.waiting_since,
        due_at=entry.due_at,
        overdue=entry.overdue,
        owner_name=entry.recruiter_name,
        with_bot=entry.with_bot,
        for_lead=entry.for_lead,
        announcement=t("queue.announce", name=name, reason=", ".join(reasons), urgency=urgency),
    )


def _bot_row(one: Conversation, name: str | None, said: LastWords | None, office: Office, t: Words) -> Row:
    return Row(
        id=one.id,
        state="bot",
        name=name,
        vacancy=office.titled(one.vacancy_id, t.language),
        question=_first_line(said),
        question_language=said.language if said else one.language,
        since=one.last_candidate_at,
    )


def _first_line(said: LastWords | None) -> str | None:
    lines = said.text.strip().splitlines() if said and said.text else []
    return lines[0] if lines else None


def _unanswered_first(row: Row) -> tuple[bool, int, datetime]:
    """Who waits for my answer, the most urgent and then the longest; then the rest."""
    return row.waiting_since is None, -row.urgency, row.waiting_since or now()
