"""What candidates send and get (DESIGN.md part 5)."""

from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, field_validator

MAX_TEXT = 4_000


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class NewConversation(Strict):
    vacancy_id: str | None = Field(None, max_length=63, description="Without it: the open application.")
    language: Literal["nl", "en"] | None = None
    invitation: str | None = Field(None, max_length=200)


class Started(BaseModel):
    conversation_id: UUID
    token: str = Field(description="Goes into the Authorization header of every later call; shown only once.")


class NewMessage(Strict):
    text: str = Field(max_length=MAX_TEXT)
    client_message_id: str = Field(min_length=1, max_length=100, pattern=r"^[\x21-\x7e]+$")
    payload: str | None = Field(None, max_length=200, description="Of a button that the last bot message offered.")

    @field_validator("text")
    @classmethod
    def _says_something(cls, text: str) -> str:
        text = text.replace("\x00", "").strip()  # PostgreSQL stores no NUL
        if not text:
            raise ValueError("a message needs text")
        return text


class Stored(BaseModel):
    seq: int


class Events(BaseModel):
    events: list[dict[str, Any]]


class OwnerNow(BaseModel):
    owner: str
