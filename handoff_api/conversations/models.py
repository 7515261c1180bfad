"""A conversation and its ledger."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from handoff_api.db import Base, now

# There is something for the bot to do: greet, go on, answer or read. The same in SQL here and in `due` of turns.py.
DUE = (
    "(owner = 'bot' AND (NOT greeted OR resume_due OR last_candidate_seq > answered_seq OR answered_seq > read_seq)) "
    "OR (owner <> 'bot' AND last_candidate_seq > read_seq)"
)


class Conversation(Base):
    """One candidate's talk about one vacancy. `owner` alone says who may speak (law 1)."""

    __tablename__ = "conversations"
    __table_args__ = (
        Index("ix_conversations_due", "last_candidate_at", sqlite_where=text(DUE), postgresql_where=text(DUE)),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), index=True)
    vacancy_id: Mapped[str | None]  # None: the open application
    token_hash: Mapped[str] = mapped_column(unique=True)
    language: Mapped[str] = mapped_column(default="nl")  # nl, en
    notice_version: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(default=now)

    owner: Mapped[str] = mapped_column(default="bot", index=True)  # bot, queue, recruiter:<id>, closed
    version: Mapped[int] = mapped_column(default=1)  # raised by every change of owner; compare-and-set
    last_seq: Mapped[int] = mapped_column(default=0)  # the newest event of the ledger
    last_candidate_seq: Mapped[int] = mapped_column(default=0)
    last_candidate_at: Mapped[datetime | None]
    read_seq: Mapped[int] = mapped_column(default=0)  # candidate messages up to here were read by the bot (law 3)
    watched_seq: Mapped[int] = mapped_column(default=0)  # ... compared with the crisis phrases, the bot being away
    answered_seq: Mapped[int] = mapped_column(default=0)  # ... answered by whoever owned it

    # What the next turn needs; `state` is the bot's own and opaque here.
    greeted: Mapped[bool] = mapped_column(default=False)
    resume_due: Mapped[bool] = mapped_column(default=False)  # handed back: the bot must go on by itself
    asked: Mapped[str | None]
    state: Mapped[dict[str, Any]] = mapped_column(default=dict)
    crisis: Mapped[bool] = mapped_column(default=False)  # the bot asks nothing until a recruiter has handed back

    # One turn at a time. A process that dies leaves a lease that runs out, and the next one takes over.
    lease: Mapped[str | None]
    lease_until: Mapped[datetime | None]


class Event(Base):
    """One line of the ledger (law 2). Never removed or renumbered; erasure replaces `payload` by a mark."""

    __tablename__ = "events"
    __table_args__ = (
        UniqueConstraint("conversation_id", "client_message_id"),
        Index("ix_events_kind_at", "kind", "at"),
    )

    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)  # 1, 2, 3 … per conversation
    kind: Mapped[str]  # see ledger.PUBLIC_KINDS and ledger.PRIVATE_KINDS
    at: Mapped[datetime] = mapped_column(default=now)
    payload: Mapped[dict[str, Any]] = mapped_column(default=dict)
    client_message_id: Mapped[str | None]
