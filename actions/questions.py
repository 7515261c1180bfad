"""Which question comes next."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from bot.memory import CUSTOM, SLUGS, Facts, settled

# Asked when the vacancy names no questions of its own.
DEFAULT_QUESTIONS = ("start_date", "hours_per_week", "city", "driving_licence", "motivation", "name", "phone")


def questions_of(vacancy: Mapping[str, Any]) -> list[str]:
    """The questions of a vacancy in its order; its own custom ones come last unless it places them itself."""
    asked = [slug for slug in vacancy.get("questions") or DEFAULT_QUESTIONS if slug in SLUGS or slug.startswith(CUSTOM)]
    custom = [CUSTOM + str(question["id"]) for question in vacancy.get("custom") or ()]
    known = [slug for slug in asked if not slug.startswith(CUSTOM) or slug in custom]
    return known + [slug for slug in custom if slug not in known]


def open_questions(questions: Sequence[str], facts: Facts, skipped: Collection[str] = ()) -> list[str]:
    """The questions that no fact answers, that nobody declined, and that were not set aside."""
    return [slug for slug in questions if slug not in skipped and not settled(slug, facts)]


def next_question(questions: Sequence[str], facts: Facts, skipped: Collection[str] = ()) -> str | None:
    """The first open question; None when all are settled."""
    return next(iter(open_questions(questions, facts, skipped)), None)
