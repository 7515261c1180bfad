"""The open vacancies, for careers sites."""

from fastapi import APIRouter, Request

from handoff_api.dependencies import in_force
from handoff_api.vacancies.schemas import PublicVacancies, PublicVacancy

router = APIRouter(prefix="/api/v1", tags=["vacancies"])


@router.get("/vacancies")
async def list_vacancies(request: Request) -> PublicVacancies:
    """Open vacancies, public fields."""
    return PublicVacancies(
        vacancies=[
            PublicVacancy.model_validate(vacancy, from_attributes=True)
            for vacancy in in_force(request).vacancies.open()
        ]
    )
