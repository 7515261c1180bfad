"""Everything about one person, for that person."""

from typing import Any

from pydantic import BaseModel


class Export(BaseModel):
    person: dict[str, Any]
    applications: list[dict[str, Any]]
    facts: list[dict[str, Any]]
    conversations: list[dict[str, Any]]
