"""People and their applications."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from handoff_api.db import Base, now


class Person(Base):
    """Somebody who talks to us: anonymous until an address is verified. Facts belong to the person."""

    __tablename__ = "people"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    created_at: Mapped[datetime] = mapped_column(default=now)


class Application(Base):
    """A person and a vacancy. Only a named recruiter, or the ATS by API, sets its status, never the bot (law 9)."""

    __tablename__ = "applications"
    __table_args__ = (UniqueConstraint("person_id", "vacancy_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), index=True)
    vacancy_id: Mapped[str | None]  # None: the open application
    status: Mapped[str] = mapped_column(default="open")  # open, withdrawn, hired, rejected, vacancy_closed
    status_at: Mapped[datetime] = mapped_column(default=now)
    status_by: Mapped[str | None]  # recruiter:<id> or ats; None only while `open`
