"""The vacancies of this installation, read from files at the start."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Self
from zoneinfo import ZoneInfo

from handoff_api.config import DATA, Settings
from handoff_api.db import now
from handoff_api.errors import GezienError, NotFound
from handoff_api.vacancies.loader import BadVacancy, read_vacancies
from handoff_api.vacancies.schemas import Vacancy

EXAMPLES = DATA / "vacancies"


class VacancyClosed(GezienError):
    """Nobody can start a conversation about it any more."""

    status_code = 410


class VacancyRegistry:
    def __init__(self, vacancies: Iterable[Vacancy], zone: str = "Europe/Amsterdam") -> None:
        self._zone = ZoneInfo(zone)
        self._vacancies: dict[str, Vacancy] = {}
        for vacancy in vacancies:
            if vacancy.id in self._vacancies:
                raise BadVacancy(f"the vacancy id {vacancy.id} is used twice")
            self._vacancies[vacancy.id] = vacancy
        self._for_bot = {vacancy.id: vacancy.for_bot() for vacancy in self}

    @classmethod
    def load(cls, settings: Settings) -> Self:
        own = read_vacancies(settings.vacancies)
        examples = read_vacancies(EXAMPLES) if settings.demo else []
        return cls(
            [*own, *(example for example in examples if example.id not in {one.id for one in own})], settings.time_zone
        )

    def __iter__(self) -> Iterator[Vacancy]:
        return iter(self._vacancies.values())

    def get(self, vacancy_id: str, /) -> Vacancy | None:
        return self._vacancies.get(vacancy_id)

    def for_bot(self, vacancy_id: str | None) -> dict[str, Any] | None:
        """All fields, as a turn carries them; shared between turns, so not to be changed."""
        return self._for_bot.get(vacancy_id) if vacancy_id else None

    def open(self) -> list[Vacancy]:
        return [vacancy for vacancy in self if vacancy.is_open(self._today())]

    def to_start(self, vacancy_id: str) -> Vacancy:
        """The vacancy that a new conversation is about; refused when it is unknown or closed."""
        vacancy = self.get(vacancy_id)
        if vacancy is None:
            raise NotFound("there is no such vacancy")
        if not vacancy.is_open(self._today()):
            raise VacancyClosed("this vacancy is closed")
        return vacancy

    def _today(self) -> date:
        return now().astimezone(self._zone).date()
