"""What is known, declined and open for a vacancy's questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations.models import Conversation
from handoff_api.handoffs.office import in_language, office_of
from handoff_api.intakes.requirements import differing
from handoff_api.intakes.schemas import AnswerRead, InBothRead
from handoff_api.intakes.wording import in_words, label
from handoff_api.memory.definitions import DEFINITIONS
from handoff_api.memory.models import Fact
from handoff_api.vacancies.schemas import Vacancy

NO_PREFERENCE = InBothRead(nl="geen voorkeur", en="no preference")


@dataclass(frozen=True)
class Reading:
    facts: list[AnswerRead]
    declined: list[InBothRead]
    open: list[InBothRead]
    notes: list[InBothRead]


async def read_facts(session: AsyncSession, conversations: Sequence[Conversation]) -> dict[UUID, Reading]:
    """By conversation; two queries' worth of work for any number of them."""
    office = office_of(session)
    people = {conversation.person_id for conversation in conversations}
    if not people:
        return {}
    current = list(
        await session.scalars(
            select(Fact).where(Fact.person_id.in_(people), Fact.ended_at.is_(None)).order_by(Fact.stated_at)
        )
    )
    return {
        conversation.id: reading_of(
            [fact for fact in current if belongs(fact, conversation)], office.vacancy(conversation.vacancy_id)
        )
        for conversation in conversations
    }


def belongs(fact: Fact, conversation: Conversation) -> bool:
    """Facts belong to the person; a few of them only to the person and this vacancy (DESIGN.md part 4)."""
    if fact.person_id != conversation.person_id:
        return False
    return not DEFINITIONS.per_vacancy(fact.name) or fact.vacancy_id == conversation.vacancy_id


def reading_of(facts: Sequence[Fact], vacancy: Vacancy | None) -> Reading:
    order = list(DEFINITIONS.facts)
    given = sorted(
        (fact for fact in facts if fact.status != "declined"),
        key=lambda fact: order.index(fact.name) if fact.name in order else len(order),
    )
    settled = {fact.name for fact in facts}
    questions = vacancy.questions if vacancy else []
    values = {fact.name: fact.value for fact in given if fact.status == "given"}
    return Reading(
        facts=[_fact(fact, vacancy) for fact in given],
        declined=[_question(_slug(fact.name), vacancy) for fact in facts if fact.status == "declined"],
        open=[_question(slug, vacancy) for slug in questions if not settled.intersection(_answers(slug))],
        notes=[InBothRead(**text) for text in differing(vacancy.requirements if vacancy else (), values)],
    )


def _slug(fact: str) -> str:
    slug = DEFINITIONS.slug_of(fact)
    return slug.name if slug else fact


def _answers(slug: str) -> tuple[str, ...]:
    known = DEFINITIONS.slugs.get(slug)
    return known.facts if known else (slug,)


def _question(slug: str, vacancy: Vacancy | None) -> InBothRead:
    """A question by its short name: that of its first fact, or the vacancy's own text."""
    custom = vacancy.custom_question(slug) if vacancy and slug.startswith("custom:") else None
    if custom is not None:
        return InBothRead(nl=in_language(custom.text, "nl") or slug, en=in_language(custom.text, "en") or slug)
    fact = _answers(slug)[0]
    return InBothRead(nl=label(fact, "nl"), en=label(fact, "en"))


def _fact(fact: Fact, vacancy: Vacancy | None) -> AnswerRead:
    no_preference = fact.status == "no_preference"
    shown = NO_PREFERENCE if no_preference else InBothRead(**_both(fact.name, fact.value))
    return AnswerRead(
        name=fact.name,
        label=_question(fact.name, vacancy)
        if fact.name.startswith("custom:")
        else InBothRead(nl=label(fact.name, "nl"), en=label(fact.name, "en")),
        value=fact.value,
        shown=shown,
        origin=fact.origin,
        stated_at=fact.stated_at,
        conversation_id=fact.conversation_id,
        seq=fact.seq,
        no_preference=no_preference,
    )


def _both(name: str, value: Any) -> dict[str, str]:
    return {language: in_words(name, value, language) for language in ("nl", "en")}
