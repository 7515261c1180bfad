"""Finished pre-screenings: what was told, what was promised, and the recruiter's next step."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from fastapi import Request
from fastapi.responses import Response

from handoff_api.console.briefing import FactLine
from handoff_api.console.door import Form, Me, SignedIn, field
from handoff_api.console.page import after_post, moment_text, page, words
from handoff_api.console.route import console_router, in_words
from handoff_api.console.texts import Words
from handoff_api.dependencies import get_database, in_force
from handoff_api.errors import Invalid, NotFound
from handoff_api.handoffs.office import Title, in_language, office_of
from handoff_api.intakes import service as intakes
from handoff_api.intakes.schemas import InBothRead, IntakeRead

router = console_router()

DONE_SHOWN = 30


@dataclass(frozen=True)
class Row:
    id: UUID
    name: str | None
    vacancy_id: str | None
    vacancy: Title | None
    why: str
    completed_at: datetime
    promised_name: str | None
    promised_by: datetime | None
    urgency: Literal["late", "today", ""]
    done: str | None


@dataclass(frozen=True)
class ListView:
    due: list[Row]
    open: list[Row]
    done: list[Row]


@dataclass(frozen=True)
class DetailView:
    facts: list[FactLine]
    declined: list[str]
    open_questions: list[str]
    notes: list[str]


@router.get("/console/intakes")
async def show_intakes(request: Request, me: Me, vacancy: str = "") -> Response:
    """Promises that fall due on top. There is no sorting and no filter by what was answered (law 9)."""
    registry = in_force(request).vacancies
    t = words(request)
    async with get_database(request).read() as session:
        to_do = await intakes.intakes(session, me.recruiter, vacancy or None)
        done = await intakes.intakes(session, me.recruiter, vacancy or None, done=True)
        office = office_of(session)
    rows = [_row(request, intake, office.titled(intake.vacancy_id, t.language)) for intake in to_do]
    latest = sorted(done, key=lambda intake: intake.done_at or intake.completed_at, reverse=True)[:DONE_SHOWN]
    return page(
        request,
        "intakes.html",
        me=me,
        here="intakes",
        vacancy=vacancy,
        vacancies=sorted(
            ((one.id, in_language(one.title, t.language)) for one in registry), key=lambda pair: str(pair[1]).casefold()
        ),
        view=ListView(
            due=[row for row in rows if row.urgency],
            open=[row for row in rows if not row.urgency],
            done=[_row(request, intake, office.titled(intake.vacancy_id, t.language)) for intake in latest],
        ),
    )


@router.get("/console/intakes/{conversation_id}")
async def show_intake(request: Request, conversation_id: UUID, me: Me) -> Response:
    return await _detail(request, conversation_id, me)


@router.post("/console/intakes/{conversation_id}/called")
async def called(request: Request, conversation_id: UUID, me: Me, form: Form) -> Response:
    text = field(form, "text")[:4000]
    try:
        async with get_database(request).write() as session:
            await intakes.note_call(session, conversation_id, me.recruiter, text)
    except Invalid as error:
        message = in_words(words(request), error)
        return await _detail(request, conversation_id, me, error=message, note=text, status=error.status_code)
    return after_post(request, None, stay=f"/console/intakes/{conversation_id}")


@router.post("/console/intakes/{conversation_id}/close")
async def close(request: Request, conversation_id: UUID, me: Me) -> Response:
    async with get_database(request).write() as session:
        await intakes.close(session, conversation_id, me.recruiter)
    return after_post(request, None, stay=f"/console/intakes/{conversation_id}")


async def _detail(
    request: Request,
    conversation_id: UUID,
    me: SignedIn,
    *,
    error: str | None = None,
    note: str = "",
    status: int = 200,
) -> Response:
    t = words(request)
    async with get_database(request).read() as session:
        intake = await intakes.find(session, conversation_id, me.recruiter)
        if intake is None:
            raise NotFound("there is no such intake")
        title = office_of(session).titled(intake.vacancy_id, t.language)
    return page(
        request,
        "intake.html",
        me=me,
        status=status,
        here="intakes",
        path=f"/console/intakes/{conversation_id}",
        row=_row(request, intake, title),
        view=DetailView(
            facts=[
                FactLine(
                    getattr(fact.label, t.language), getattr(fact.shown, t.language), fact.origin, fact.stated_at, None
                )
                for fact in intake.facts
            ],
            declined=_said(intake.declined, t),
            open_questions=_said(intake.open, t),
            notes=_said(intake.notes, t),
        ),
        error=error,
        note=note,
    )


def _said(texts: Iterable[InBothRead], t: Words) -> list[str]:
    return [getattr(text, t.language) for text in texts]


def _row(request: Request, intake: IntakeRead, vacancy: Title | None) -> Row:
    t, promise = words(request), intake.promise
    done = None
    if intake.done_at is not None:
        name = intake.done_by or t("intakes.somebody")
        done = t(f"intakes.done_{intake.done_how}", name=name, moment=moment_text(request, intake.done_at))
    return Row(
        id=intake.conversation_id,
        name=intake.candidate_name,
        vacancy_id=intake.vacancy_id,
        vacancy=vacancy,
        why=intake.why,
        completed_at=intake.completed_at,
        promised_name=promise.name,
        promised_by=promise.by,
        urgency="" if done else "late" if promise.overdue else "today" if promise.due else "",
        done=done,
    )
