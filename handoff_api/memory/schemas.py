"""Memory as candidates see it (law 8)."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Value = bool | int | float | str


class Choice(BaseModel):
    value: Value
    label: dict[str, str] = Field(description="In words, by language.")


class Form(BaseModel):
    """What a correction of the fact may be."""

    kind: Literal["yes_no", "number", "date", "choice", "text"]
    min: float | None = None
    max: float | None = None
    whole: bool = Field(False, description="A number without decimals.")
    longest: int | None = Field(None, description="Of a text, in characters.")
    choices: list[Choice] = []


class FactRead(BaseModel):
    name: str
    slug: str | None = Field(description="The question that it belongs to.")
    label: dict[str, str] = Field(description="Its name in words, by language.")
    value: Value | None
    words: dict[str, str] | None = Field(description="The value in words, by language.")
    form: Form
    status: str = Field(description="given, declined or no_preference")
    origin: str = Field(description="said, profile or recruiter")
    by: str | None = Field(description="The recruiter who noted it.")
    stated_at: datetime
    seq: int | None = Field(description="The event of this conversation in which it was said.")
    earlier: bool = Field(description="Said in another conversation of the same person.")


class Memory(BaseModel):
    facts: list[FactRead]


class Correction(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    name: str = Field(max_length=80)
    value: Value
