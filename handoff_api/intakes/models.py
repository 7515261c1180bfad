"""Finished pre-screenings, waiting for a recruiter's next step."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from handoff_api.db import Base, now


class Intake(Base):
    """A conversation that went well: the summary was confirmed, or it fell silent for 24 hours."""

    __tablename__ = "intakes"

    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id"), primary_key=True)
    vacancy_id: Mapped[str | None] = mapped_column(index=True)
    why: Mapped[str]  # confirmed, silence
    completed_at: Mapped[datetime] = mapped_column(default=now)
    promised_name: Mapped[str | None]  # who the candidate was told will answer
    promised_by: Mapped[datetime | None] = mapped_column(index=True)  # ... and until when
    done_at: Mapped[datetime | None]  # a recruiter wrote, called (noted) or closed
    done_by: Mapped[UUID | None] = mapped_column(ForeignKey("recruiters.id"))
    done_how: Mapped[str | None]  # wrote, called, closed
