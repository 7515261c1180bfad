"""What the candidate is promised at the end: who answers, and until when."""

from dataclasses import dataclass
from datetime import date, datetime

from handoff_api.handoffs.office import Office

ANSWER_WITHIN = 2  # working days, where there is no vacancy to say otherwise (the open application)


@dataclass(frozen=True)
class Promise:
    name: str | None
    day: date | None  # what the candidate is told
    by: datetime | None  # the end of opening time on that day


def promise(office: Office, vacancy_id: str | None, at: datetime) -> Promise:
    """The vacancy's recruiter, within `answer_within` working days. No opening hours: no time is promised."""
    vacancy = office.vacancy(vacancy_id)
    day = office.hours.answer_by(at, vacancy.answer_within if vacancy else ANSWER_WITHIN)
    return Promise(vacancy.recruiter if vacancy else None, day, office.hours.closes_on(day) if day else None)
