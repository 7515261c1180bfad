"""What a candidate told us, and where it comes from (law 8)."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from handoff_api.db import Base, now


class Fact(Base):
    """One statement. A correction adds a row and ends the one before; forgetting also empties its value."""

    __tablename__ = "facts"
    __table_args__ = (Index("ix_facts_current", "person_id", "name", "ended_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    vacancy_id: Mapped[str | None]  # only for facts of one vacancy: motivation, salary, custom:<id>
    name: Mapped[str]
    status: Mapped[str]  # given, declined, no_preference
    value: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    quote: Mapped[str | None]  # only the words that hold the value
    origin: Mapped[str]  # said, profile, recruiter
    conversation_id: Mapped[UUID | None] = mapped_column(ForeignKey("conversations.id"))
    seq: Mapped[int | None]  # the event in which it was said
    recruiter_id: Mapped[UUID | None] = mapped_column(ForeignKey("recruiters.id"))
    stated_at: Mapped[datetime] = mapped_column(default=now)
    ended_at: Mapped[datetime | None]
    ended_why: Mapped[str | None]  # corrected, forgotten, erased
