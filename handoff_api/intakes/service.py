"""Conversations that went well, and the recruiter's next step. Functions take an open session and never commit."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations import ledger
from handoff_api.conversations.models import Conversation
from handoff_api.conversations.ownership import BOT
from handoff_api.db import now
from handoff_api.errors import NotFound
from handoff_api.handoffs.answering import note
from handoff_api.handoffs.models import Handoff
from handoff_api.handoffs.office import Office, office_of
from handoff_api.handoffs.queue import candidate_names
from handoff_api.handoffs.repository import LIVE
from handoff_api.handoffs.visibility import leads_of, may_see, open_to
from handoff_api.intakes.done import mark_done
from handoff_api.intakes.models import Intake
from handoff_api.intakes.promise import promise
from handoff_api.intakes.reading import Reading, read_facts
from handoff_api.intakes.schemas import IntakeRead, PromiseRead
from handoff_api.memory import service as memory
from handoff_api.people.models import Application
from handoff_api.recruiters import service as recruiters
from handoff_api.recruiters.models import Recruiter

SILENCE = timedelta(hours=24)
BATCH = 200


async def complete(session: AsyncSession, conversation: Conversation, why: str) -> Intake:
    """Puts a conversation under "Intakes". `why`: confirmed (the summary, with its promise) or silence (no promise).

    A confirmation after a silence makes the promise that was then told; after a recruiter's step it opens a new one.
    """
    intake = await session.get(Intake, conversation.id)
    if intake is not None and why != "confirmed":
        return intake
    if intake is None:
        intake = Intake(conversation_id=conversation.id, vacancy_id=conversation.vacancy_id, why=why)
        session.add(intake)
    at = now()
    intake.why, intake.completed_at = why, at
    intake.done_at = intake.done_by = intake.done_how = None
    if why == "confirmed":
        told = promise(office_of(session), conversation.vacancy_id, at)
        intake.promised_name, intake.promised_by = told.name, told.by
    await session.flush()
    ledger.announce(session, "queue")
    return intake


async def tick(session: AsyncSession) -> int:
    """Makes intakes of what fell silent; returns how many."""
    found = await silent(session)
    for conversation in found:
        await complete(session, conversation, "silence")
    return len(found)


async def silent(session: AsyncSession) -> list[Conversation]:
    """No word for 24 hours from a candidate who wrote here and of whom something is known, in whatever conversation it
    was told; with the bot and nobody waiting."""
    return list(
        await session.scalars(
            select(Conversation)
            .where(
                Conversation.owner == BOT,
                Conversation.last_candidate_at <= now() - SILENCE,
                Conversation.last_candidate_seq > 0,
                exists().where(memory.KNOWN),
                ~exists().where(Handoff.conversation_id == Conversation.id, Handoff.status.in_(LIVE)),
                ~exists().where(Intake.conversation_id == Conversation.id),
            )
            .order_by(Conversation.last_candidate_at)
            .limit(BATCH)
        )
    )


async def intakes(
    session: AsyncSession, recruiter: Recruiter, vacancy_id: str | None = None, *, done: bool = False
) -> list[IntakeRead]:
    """Intakes of one vacancy, or of all: promises that fall due first, then the newest. There is no other order, and
    nothing filters by what a candidate answered (law 9)."""
    query = select(Intake, Conversation).join(Conversation, Conversation.id == Intake.conversation_id)
    query = query.where(Intake.done_at.is_not(None) if done else Intake.done_at.is_(None))
    if vacancy_id is not None:
        query = query.where(Intake.vacancy_id == vacancy_id)
    rows = [(intake, conversation) for intake, conversation in await session.execute(query)]
    rows = await _visible(session, recruiter, rows)
    readings = await read_facts(session, [conversation for _, conversation in rows])
    names = await candidate_names(session, [conversation for _, conversation in rows])
    staff = await recruiters.names(session)
    applications = await _applications(session, [conversation for _, conversation in rows])
    office, at = office_of(session), now()
    shown = [
        _shown(
            intake,
            conversation,
            readings[conversation.id],
            names.get(conversation.person_id),
            staff.get(intake.done_by) if intake.done_by else None,
            applications.get((conversation.person_id, conversation.vacancy_id)),
            office,
            at,
        )
        for intake, conversation in rows
    ]
    return sorted(shown, key=_order)


async def find(session: AsyncSession, conversation_id: UUID, recruiter: Recruiter) -> IntakeRead | None:
    """The intake of one conversation, if it has one, done or not."""
    intake = await session.get(Intake, conversation_id)
    if intake is None:
        return None
    found = await intakes(session, recruiter, done=intake.done_at is not None)
    return next((one for one in found if one.conversation_id == conversation_id), None)


async def note_call(session: AsyncSession, conversation_id: UUID, recruiter: Recruiter, text: str) -> Intake:
    """The recruiter called: what was said is kept as a note, and the promise is kept."""
    await note(session, conversation_id, recruiter, text)
    return await _step(session, conversation_id, recruiter, "called")


async def close(session: AsyncSession, conversation_id: UUID, recruiter: Recruiter) -> Intake:
    """Nothing more to do here, says a named recruiter. The conversation itself stays as it is."""
    await open_to(session, conversation_id, recruiter)
    return await _step(session, conversation_id, recruiter, "closed")


async def _step(session: AsyncSession, conversation_id: UUID, recruiter: Recruiter, how: str) -> Intake:
    intake = await mark_done(session, conversation_id, recruiter, how)
    if intake is None:
        raise NotFound("there is no such intake")
    return intake


async def _visible(
    session: AsyncSession, recruiter: Recruiter, rows: list[tuple[Intake, Conversation]]
) -> list[tuple[Intake, Conversation]]:
    """Without those whose live handoff is a team lead's alone."""
    guarded = {
        handoff.conversation_id: handoff
        for handoff in await session.scalars(select(Handoff).where(Handoff.status.in_(LIVE), Handoff.for_lead))
    }
    if not guarded:
        return rows
    leads, office = await leads_of(session), office_of(session)
    return [
        (intake, conversation)
        for intake, conversation in rows
        if conversation.id not in guarded
        or may_see(recruiter, guarded[conversation.id], office.recruiter_name(conversation.vacancy_id), leads)
    ]


async def _applications(
    session: AsyncSession, conversations: list[Conversation]
) -> dict[tuple[UUID, str | None], Application]:
    people = {conversation.person_id for conversation in conversations}
    found = await session.scalars(select(Application).where(Application.person_id.in_(people)))
    return {(application.person_id, application.vacancy_id): application for application in found}


def _shown(
    intake: Intake,
    conversation: Conversation,
    reading: Reading,
    name: str | None,
    done_by: str | None,
    application: Application | None,
    office: Office,
    at: datetime,
) -> IntakeRead:
    by = intake.promised_by
    due = by is not None and by.astimezone(office.hours.zone).date() <= at.astimezone(office.hours.zone).date()
    return IntakeRead.model_validate(
        {
            "conversation_id": conversation.id,
            "application_id": application.id if application else None,
            "application_status": application.status if application else None,
            "vacancy_id": conversation.vacancy_id,
            "vacancy_title": office.title(conversation.vacancy_id),
            "candidate_name": name,
            "language": conversation.language,
            "owner": conversation.owner,
            "why": intake.why,
            "completed_at": intake.completed_at,
            "facts": reading.facts,
            "declined": reading.declined,
            "open": reading.open,
            "notes": reading.notes,
            "promise": PromiseRead(name=intake.promised_name, by=by, due=due, overdue=by is not None and by < at),
            "done_at": intake.done_at,
            "done_by": done_by,
            "done_how": intake.done_how,
        }
    )


def _order(intake: IntakeRead) -> tuple[bool, float]:
    """Due promises first, the most pressing on top; then the newest."""
    if intake.done_at is None and intake.promise.due and intake.promise.by is not None:
        return False, intake.promise.by.timestamp()
    return True, -intake.completed_at.timestamp()
