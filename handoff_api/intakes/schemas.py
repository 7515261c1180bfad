"""A finished pre-screening, as a recruiter reads it."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field


class InBothRead(BaseModel):
    nl: str
    en: str


class AnswerRead(BaseModel):
    name: str
    label: InBothRead
    value: Any
    shown: InBothRead = Field(description="the value in words")
    origin: str
    stated_at: datetime
    conversation_id: UUID | None = None
    seq: int | None = Field(default=None, description="the event of that conversation in which it was said")
    no_preference: bool = False


class PromiseRead(BaseModel):
    name: str | None
    by: datetime | None
    due: bool = Field(description="falls due today, or is over")
    overdue: bool


class IntakeRead(BaseModel):
    conversation_id: UUID
    application_id: UUID | None
    application_status: str | None
    vacancy_id: str | None
    vacancy_title: str | None
    candidate_name: str | None
    language: str
    owner: str
    why: Literal["confirmed", "silence"]
    completed_at: datetime
    facts: list[AnswerRead]
    declined: list[InBothRead] = Field(description="questions the candidate would rather not answer")
    open: list[InBothRead] = Field(description="questions of the vacancy without an answer")
    notes: list[InBothRead] = Field(description="answers that differ from what the vacancy asks for, in words")
    promise: PromiseRead
    done_at: datetime | None
    done_by: str | None
    done_how: Literal["wrote", "called", "closed"] | None


class IntakesRead(BaseModel):
    intakes: list[IntakeRead]


class CallNoteWrite(BaseModel):
    text: str = Field(min_length=1, max_length=4000)
