"""Notices to send after the commit (law 4)."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.orm import Mapped, mapped_column

from handoff_api.db import Base, now


class Notice(Base):
    """Something that people outside the chat must hear: written in the transaction that causes it, sent after it."""

    __tablename__ = "outbox"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    kind: Mapped[str]  # handoff_opened, handoff_raised, handoff_overdue, crisis
    payload: Mapped[dict[str, Any]] = mapped_column(default=dict)  # ids and codes, never message text
    created_at: Mapped[datetime] = mapped_column(default=now)
    next_try_at: Mapped[datetime] = mapped_column(default=now, index=True)
    attempts: Mapped[int] = mapped_column(default=0)
    sent_at: Mapped[datetime | None]
