"""Memory as candidates see it (law 8)."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field

Value = bool | int | float | str


class FactRead(BaseModel):
    name: str
    slug: str | None = Field(description="The question that it belongs to.")
    label: dict[str, str] = Field(description="Its name in words, by language.")
    value: Value | None
    status: str = Field(description="given, declined or no_preference")
    origin: str = Field(description="said, profile or recruiter")
    stated_at: datetime
    seq: int | None = Field(description="The event of this conversation in which it was said.")
    earlier: bool = Field(description="Said in another conversation of the same person.")


class Memory(BaseModel):
    facts: list[FactRead]


class Correction(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    name: str = Field(max_length=80)
    value: Value
