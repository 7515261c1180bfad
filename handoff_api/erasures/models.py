"""What was erased, by id and date, so that a restored backup can be made to forget it again."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Mapped, mapped_column

from handoff_api.db import Base, now


class Erasure(Base):
    """One erasure, stored in the transaction that erases. The home's journal holds the same lines."""

    __tablename__ = "erasures"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    at: Mapped[datetime] = mapped_column(default=now)
    what: Mapped[str]  # person, conversation, fact
    subject: Mapped[UUID]  # the person (of a fact too) or the conversation; no reference: it may come from elsewhere
    name: Mapped[str | None]  # of a fact
    vacancy_id: Mapped[str | None]  # of a fact of one vacancy
