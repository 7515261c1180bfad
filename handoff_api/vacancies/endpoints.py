"""The open vacancies, for careers sites."""

from fastapi import APIRouter, Request

from handoff_api.vacancies.registry import VacancyRegistry
from handoff_api.vacancies.schemas import PublicVacancies, PublicVacancy

router = APIRouter(prefix="/api/v1", tags=["vacancies"])


@router.get("/vacancies")
async def list_vacancies(request: Request) -> PublicVacancies:
    """Open vacancies, public fields."""
    registry: VacancyRegistry = request.app.state.vacancies
    return PublicVacancies(
        vacancies=[PublicVacancy.model_validate(vacancy, from_attributes=True) for vacancy in registry.open()]
    )
