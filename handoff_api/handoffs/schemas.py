"""What the recruiter's calls take and give."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field

Verdict = Literal["bot_could", "right", "sooner"]


class ReasonRead(BaseModel):
    """A reason in plain words, with the words of the candidate that gave rise to it."""

    code: str
    kind: str | None = None
    nl: str
    en: str
    quote: str | None = None


class QueueEntry(BaseModel):
    """One line of the queue: a live handoff, and what a recruiter must know before opening it."""

    handoff_id: UUID
    conversation_id: UUID
    status: Literal["waiting", "claimed"]
    urgency: int
    reasons: list[ReasonRead]
    for_lead: bool
    vacancy_id: str | None
    vacancy_title: str | None
    candidate_name: str | None
    language: str
    opened_at: datetime
    waiting_since: datetime | None = Field(description="the oldest candidate message nobody has answered; null: none")
    due_at: datetime | None = Field(description="until when somebody should have answered; null: nobody is waiting")
    overdue: bool
    position: int | None = Field(description="place among those who wait; null once claimed")
    with_bot: bool = Field(description="the candidate goes on with the assistant meanwhile")
    crisis: bool
    recruiter_id: UUID | None
    recruiter_name: str | None
    mine: bool
    seen: bool
    last_seq: int


class QueueRead(BaseModel):
    entries: list[QueueEntry]
    open: bool
    opens_at: datetime | None


class ConversationRead(BaseModel):
    """Who has the conversation now, after a recruiter's action."""

    conversation_id: UUID
    owner: str
    last_seq: int


class ClaimRead(ConversationRead):
    handoff_id: UUID


class ReplyWrite(BaseModel):
    text: str = Field(min_length=1, max_length=4000)
    seen_seq: int = Field(ge=0, description="the newest event the recruiter has on screen")
    client_message_id: str = Field(min_length=1, max_length=64)


class ReplyRead(BaseModel):
    seq: int
    owner: str


class NoteWrite(BaseModel):
    text: str = Field(min_length=1, max_length=4000)


class NoteRead(BaseModel):
    seq: int


class HandBackWrite(BaseModel):
    text: str | None = Field(default=None, max_length=4000)
    seen_seq: int | None = Field(default=None, ge=0, description="newer candidate messages are the bot's to answer")


class CloseWrite(BaseModel):
    verdict: Verdict
    seen_seq: int | None = Field(default=None, ge=0)


class TranscriptRead(BaseModel):
    """The whole ledger for a recruiter: public events, notes and decisions."""

    conversation_id: UUID
    owner: str
    owner_name: str | None
    language: str
    vacancy_id: str | None
    vacancy_title: str | None
    last_seq: int
    last_candidate_seq: int
    entry: QueueEntry | None
    events: list[dict[str, Any]]
