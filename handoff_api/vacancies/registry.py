"""The vacancies of this installation at one moment."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from handoff_api.config import DATA
from handoff_api.db import now
from handoff_api.errors import NotFound
from handoff_api.vacancies.schemas import Vacancy

EXAMPLES = DATA / "vacancies"


class VacancyRegistry:
    """What is on offer; and what no longer is, for the conversations that are about it."""

    def __init__(
        self,
        vacancies: Iterable[Vacancy],
        zone: str = "Europe/Amsterdam",
        gone: Iterable[Vacancy] = (),
        clock: Callable[[], datetime] = now,
    ) -> None:
        self._clock = clock
        self._zone = ZoneInfo(zone)
        self._vacancies = {vacancy.id: vacancy for vacancy in vacancies}
        self._gone = {vacancy.id: vacancy for vacancy in gone}
        self._for_bot = {vacancy.id: vacancy.for_bot() for vacancy in (*self._gone.values(), *self)}

    def __iter__(self) -> Iterator[Vacancy]:
        return iter(self._vacancies.values())

    def get(self, vacancy_id: str, /) -> Vacancy | None:
        """Also one that was taken away since; it is closed."""
        return self._vacancies.get(vacancy_id) or self._gone.get(vacancy_id)

    def for_bot(self, vacancy_id: str | None) -> dict[str, Any] | None:
        """All fields, as a turn carries them; shared between turns, so not to be changed."""
        return self._for_bot.get(vacancy_id) if vacancy_id else None

    def for_turn(self, vacancy_id: str | None) -> dict[str, Any] | None:
        """What a turn is told of a conversation's vacancy: one that was taken away or ran out is closed."""
        if vacancy_id is None:
            return None
        vacancy, fields = self.get(vacancy_id), self.for_bot(vacancy_id)
        if vacancy is None or fields is None:
            return {"id": vacancy_id, "status": "closed"}
        return fields if self.is_open(vacancy) else {**fields, "status": "closed"}

    def open(self) -> list[Vacancy]:
        return [vacancy for vacancy in self if self.is_open(vacancy)]

    def is_open(self, vacancy: Vacancy) -> bool:
        return vacancy.is_open(self._today())

    def to_start(self, vacancy_id: str) -> Vacancy:
        """The vacancy that a new conversation is about; refused when it is unknown. A closed one is not: the assistant
        says so, and offers the open application."""
        vacancy = self.get(vacancy_id)
        if vacancy is None:
            raise NotFound("there is no such vacancy")
        return vacancy

    def _today(self) -> date:
        return self._clock().astimezone(self._zone).date()
