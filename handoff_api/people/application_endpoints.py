"""The status of an application, for recruiters."""

from datetime import datetime
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel

from handoff_api.dependencies import Reading, Session
from handoff_api.people import applications
from handoff_api.people.models import Application
from handoff_api.recruiters.dependencies import CurrentRecruiter

router = APIRouter(prefix="/api/v1/applications", tags=["applications"])


class StatusWrite(BaseModel):
    status: applications.Status


class ApplicationRead(BaseModel):
    id: UUID
    vacancy_id: str | None
    status: str
    status_at: datetime
    status_by: str | None


@router.get("/{application_id}")
async def read(application_id: UUID, recruiter: CurrentRecruiter, session: Reading) -> ApplicationRead:
    return _read(await applications.find(session, application_id))


@router.put("/{application_id}")
async def set_status(
    application_id: UUID, body: StatusWrite, recruiter: CurrentRecruiter, session: Session
) -> ApplicationRead:
    """Set by the recruiter who is signed in, with the date. Nothing else in the service ever sets it."""
    return _read(await applications.set_status(session, application_id, body.status, recruiter))


def _read(application: Application) -> ApplicationRead:
    return ApplicationRead.model_validate(application, from_attributes=True)
