"""Which question comes next."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from bot.memory import CUSTOM, SLUGS, Facts, answers, settled

# Asked when the vacancy names no questions of its own.
DEFAULT_QUESTIONS = ("start_date", "hours_per_week", "city", "driving_licence", "motivation", "name", "phone")

OLD = timedelta(days=90)  # from then on a fact is confirmed, not asked
LASTING = ("name", "work_permit", "education", "driving_licence", "motivation")  # these do not wear out


def questions_of(vacancy: Mapping[str, Any]) -> list[str]:
    """The questions of a vacancy in its order; its own custom ones come last unless it places them itself."""
    asked = [slug for slug in vacancy.get("questions") or DEFAULT_QUESTIONS if slug in SLUGS or slug.startswith(CUSTOM)]
    custom = [CUSTOM + str(question["id"]) for question in vacancy.get("custom") or ()]
    known = [slug for slug in asked if not slug.startswith(CUSTOM) or slug in custom]
    return known + [slug for slug in custom if slug not in known]


def open_questions(
    questions: Sequence[str],
    facts: Facts,
    skipped: Collection[str] = (),
    doubtful: Collection[str] = (),
    deferred: Sequence[str] = (),
) -> list[str]:
    """The questions that no fact answers, that nobody declined, and that were not set aside; and what is doubtful.
    Those that were passed over while the candidate told other things come last, in the order in which they were."""
    still = [slug for slug in questions if slug not in skipped and (slug in doubtful or not settled(slug, facts))]
    last = {slug: place for place, slug in enumerate(deferred, start=1)}
    return sorted(still, key=lambda slug: last.get(slug, 0))


def stale(slug: str, facts: Facts, provenance: Mapping[str, Mapping[str, Any]], today: date) -> bool:
    """Whether all that is known about it was given so long ago, or is a day gone by, that it is worth confirming."""
    given = [name for name in answers(slug) if name in facts and facts[name].status == "given"]
    if "start_date" in given and str(facts["start_date"].value) < today.isoformat():
        return True
    ages = [_age(provenance.get(name) or {}, today) for name in given]
    return slug not in LASTING and bool(ages) and min(ages) > OLD


def _age(origin: Mapping[str, Any], today: date) -> timedelta:
    stated = origin.get("stated_at")
    return today - date.fromisoformat(str(stated)[:10]) if stated else timedelta(0)
