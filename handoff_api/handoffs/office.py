"""What the services must know of the organisation, carried by every session: hours, vacancies, addresses."""

from dataclasses import dataclass, field
from typing import Protocol, Self

from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.config import Settings
from handoff_api.conversations.helplines import Helplines, shipped
from handoff_api.handoffs.hours import OpeningHours, parse_hours
from handoff_api.vacancies.schemas import Text, Vacancy


class VacancyList(Protocol):
    def get(self, vacancy_id: str, /) -> Vacancy | None: ...


@dataclass(frozen=True)
class Title:
    text: str
    language: str


@dataclass(frozen=True)
class Office:
    hours: OpeningHours = field(default_factory=lambda: parse_hours("mon-fri 09:00-17:00"))
    vacancies: VacancyList = field(default_factory=dict[str, Vacancy])
    helplines: Helplines = field(default_factory=shipped)
    crisis_contact: str | None = None
    webhook_url: str | None = None
    webhook_secret: str = ""  # the service's own secret; what receivers get is derived from it
    public_url: str = ""
    contact_phone: str | None = None
    contact_email: str | None = None

    @classmethod
    def of(cls, settings: Settings, vacancies: VacancyList, helplines: Helplines) -> Self:
        return cls(
            hours=settings.hours,
            vacancies=vacancies,
            helplines=helplines,
            crisis_contact=settings.crisis_contact,
            webhook_url=settings.webhook_url,
            webhook_secret=settings.secret.get_secret_value(),
            public_url=settings.address,
            contact_phone=settings.contact_phone,
            contact_email=settings.contact_email,
        )

    @property
    def alerts_in_crisis(self) -> bool:
        """Whether somebody is really alerted at any hour; only then may a candidate be told so."""
        return bool(self.crisis_contact and self.webhook_url)

    def vacancy(self, vacancy_id: str | None) -> Vacancy | None:
        return self.vacancies.get(vacancy_id) if vacancy_id else None

    def title(self, vacancy_id: str | None, language: str = "nl") -> str | None:
        """The vacancy's title in a language, or in the other one if that is all there is."""
        vacancy = self.vacancy(vacancy_id)
        return in_language(vacancy.title, language) if vacancy else None

    def titled(self, vacancy_id: str | None, language: str) -> "Title | None":
        """The same, with the language it is really in, for pages that must mark it."""
        vacancy, text = self.vacancy(vacancy_id), self.title(vacancy_id, language)
        if vacancy is None or text is None:
            return None
        as_asked = isinstance(vacancy.title, str) or getattr(vacancy.title, language) == text
        return Title(text, language if as_asked else {"nl": "en", "en": "nl"}[language])

    def recruiter_name(self, vacancy_id: str | None) -> str | None:
        vacancy = self.vacancy(vacancy_id)
        return vacancy.recruiter if vacancy else None


def office_of(session: AsyncSession) -> Office:
    """The office that `Database.carry(office=…)` put on every session; a plain one where nobody did."""
    office = session.info.get("office")
    return office if isinstance(office, Office) else Office()


def in_language(text: Text | None, language: str) -> str | None:
    """A vacancy text in one language: a string as it is, the other language rather than nothing."""
    if text is None or isinstance(text, str):
        return text
    return (text.en or text.nl) if language == "en" else (text.nl or text.en)
