"""Intakes over JSON and as CSV. There is no parameter that sorts or filters by what was answered (law 9)."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from handoff_api.dependencies import Reading, Session
from handoff_api.errors import NotFound
from handoff_api.intakes import service
from handoff_api.intakes.export import csv_of
from handoff_api.intakes.schemas import CallNoteWrite, IntakeRead, IntakesRead
from handoff_api.recruiters.dependencies import CurrentRecruiter

router = APIRouter(prefix="/api/v1", tags=["intakes"])

Vacancy = Annotated[str | None, Query(max_length=64)]


@router.get("/intakes")
async def read_intakes(
    recruiter: CurrentRecruiter, session: Reading, vacancy: Vacancy = None, done: bool = False
) -> IntakesRead:
    """Promises that fall due first, then the newest."""
    return IntakesRead(intakes=await service.intakes(session, recruiter, vacancy, done=done))


@router.get("/intakes.csv", response_class=Response)
async def read_csv(
    recruiter: CurrentRecruiter,
    session: Reading,
    vacancy: Vacancy = None,
    done: bool = False,
    lang: Annotated[str, Query(pattern="^(nl|en)$")] = "nl",
) -> Response:
    """The same list for a spreadsheet."""
    content = csv_of(await service.intakes(session, recruiter, vacancy, done=done), lang)
    name = f"intakes-{vacancy}.csv" if vacancy and vacancy.replace("-", "").isalnum() else "intakes.csv"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type="text/csv; charset=utf-8", headers=headers)


@router.post("/intakes/{conversation_id}/call-note")
async def note_call(
    conversation_id: UUID, body: CallNoteWrite, recruiter: CurrentRecruiter, session: Session
) -> IntakeRead:
    """The recruiter called: keeps the note and settles the promise."""
    await service.note_call(session, conversation_id, recruiter, body.text)
    return _found(await service.find(session, conversation_id, recruiter))


@router.post("/intakes/{conversation_id}/close")
async def close(conversation_id: UUID, recruiter: CurrentRecruiter, session: Session) -> IntakeRead:
    """Nothing more to do here."""
    await service.close(session, conversation_id, recruiter)
    return _found(await service.find(session, conversation_id, recruiter))


def _found(intake: IntakeRead | None) -> IntakeRead:
    if intake is None:
        raise NotFound("there is no such intake")
    return intake
