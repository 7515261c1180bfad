"""A request for a person: the queue's entries."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from handoff_api.db import Base, now


class Handoff(Base):
    """One episode in which a person is needed. At most one is live (waiting or claimed) per conversation.

    The quoted words that triggered it live here, in `reasons`, and go when it expires (law 10).
    """

    __tablename__ = "handoffs"
    __table_args__ = (
        Index(
            "uq_handoffs_live",
            "conversation_id",
            unique=True,
            sqlite_where=text("status IN ('waiting', 'claimed')"),
            postgresql_where=text("status IN ('waiting', 'claimed')"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id"), index=True)
    status: Mapped[str] = mapped_column(
        default="waiting", index=True
    )  # waiting, claimed, handed_back, cancelled, closed
    urgency: Mapped[int] = mapped_column(default=0)  # 0 to 3, DESIGN.md part 3
    reasons: Mapped[list[Any]] = mapped_column(default=list)  # [{code, kind?, score, quote, seq}]
    for_lead: Mapped[bool] = mapped_column(
        default=False
    )  # first seen by a team lead only (threat, complaint about a person)
    opened_at: Mapped[datetime] = mapped_column(default=now)
    waiting_since: Mapped[datetime] = mapped_column(default=now)  # the oldest candidate message still unanswered
    first_seen_at: Mapped[datetime | None]
    recruiter_id: Mapped[UUID | None] = mapped_column(ForeignKey("recruiters.id"))
    claimed_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    verdict: Mapped[str | None]  # bot_could, right, sooner: the one tap on closing
    shown_position: Mapped[int | None]  # the last position told to the candidate; 0: the opening time was told
