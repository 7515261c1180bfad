"""What we know of a candidate: learned, corrected, declined, forgotten (laws 7 and 8). Never commits.

Facts belong to the person; those of one vacancy (motivation, salary, custom questions) to the person and the vacancy.
A statement is never changed: a newer one ends it, so that the ledger's references stay true.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID, uuid4

import structlog
from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations import ledger
from handoff_api.conversations.models import Conversation
from handoff_api.conversations.redaction import is_common, redact, ways_to_write
from handoff_api.db import now
from handoff_api.erasures.service import note
from handoff_api.errors import Invalid, NotFound
from handoff_api.handoffs.office import office_of
from handoff_api.memory.definitions import DEFINITIONS
from handoff_api.memory.models import Fact
from handoff_api.memory.values import UnknownFact, checked

log = structlog.get_logger()

Status = Literal["given", "declined", "no_preference"]
Origin = Literal["said", "profile", "recruiter"]


@dataclass(frozen=True)
class Statement:
    """One thing stated about a candidate, before it is checked."""

    name: str
    value: object
    status: Status = "given"
    origin: Origin = "said"
    seq: int | None = None
    quote: str | None = None
    recruiter_id: UUID | None = None


KNOWN = and_(  # the rule of `known` as a condition on facts and conversations
    Fact.person_id == Conversation.person_id,
    Fact.ended_at.is_(None),
    or_(
        Fact.vacancy_id == Conversation.vacancy_id,
        and_(
            Fact.vacancy_id.is_(None),
            or_(Conversation.vacancy_id.is_(None), Fact.name.not_in(DEFINITIONS.facts_per_vacancy)),
        ),
    ),
)


async def known(session: AsyncSession, conversation: Conversation) -> dict[str, Fact]:
    """What is known now, as far as this conversation may use it: the person's facts, and those of this vacancy."""
    facts = await session.scalars(
        select(Fact).where(Fact.person_id == conversation.person_id, Fact.ended_at.is_(None)).order_by(Fact.stated_at)
    )
    return {
        fact.name: fact
        for fact in facts
        if not DEFINITIONS.per_vacancy(fact.name) or fact.vacancy_id == conversation.vacancy_id
    }


async def learn_all(session: AsyncSession, conversation: Conversation, statements: list[Statement]) -> list[Fact]:
    """Takes what a turn found. What cannot be (an unknown name, a value out of bounds) is left out and logged."""
    if not statements:
        return []
    facts = await known(session, conversation)
    learned = []
    for statement in statements:
        try:
            fact = await _learn(session, conversation, facts, statement)
        except Invalid as error:
            reason = type(error).__name__
            log.warning(
                "fact_refused",
                conversation=str(conversation.id),
                fact=DEFINITIONS.loggable(statement.name),
                reason=reason,
            )
            continue
        if fact is not None:
            learned.append(fact)
    return learned


async def learn(session: AsyncSession, conversation: Conversation, statement: Statement) -> Fact | None:
    """Takes one statement; None when it says nothing new. Raises Invalid when it cannot be."""
    return await _learn(session, conversation, await known(session, conversation), statement)


async def forget(session: AsyncSession, conversation: Conversation, name: str, why: str = "forgotten") -> Fact:
    """Ends a fact and everything that was ever stated under its name, values and quotes included."""
    current = (await known(session, conversation)).get(name)
    if current is None:
        raise NotFound(f"nothing is known under {name}")
    await empty(session, conversation.person_id, name, _vacancy_of(conversation, name), why)
    await ledger.append(session, conversation, "fact_forgotten", {"fact_id": str(current.id), "name": name})
    ledger.announce(session, "queue")
    return current


async def forget_of(session: AsyncSession, person_id: UUID, name: str, vacancy_id: str | None) -> None:
    """The same where no conversation asks for it: in a database that was restored from before the forgetting."""
    query = select(Fact).where(Fact.ended_at.is_(None), *_under(person_id, name, vacancy_id))
    current = list(await session.scalars(query))
    await empty(session, person_id, name, vacancy_id, "forgotten")
    for fact in current:
        if conversation := await session.get(Conversation, fact.conversation_id) if fact.conversation_id else None:
            await ledger.append(session, conversation, "fact_forgotten", {"fact_id": str(fact.id), "name": name})


async def empty(session: AsyncSession, person_id: UUID, name: str, vacancy_id: str | None, why: str) -> None:
    """Removes value and quote of every statement under this name, ended ones too, and the words from the messages."""
    note(session, "fact", person_id, name=name, vacancy_id=vacancy_id)
    facts = list(await session.scalars(select(Fact).where(*_under(person_id, name, vacancy_id))))
    words = [word for fact in facts for word in ways_to_write(fact.value)]
    quotes = [fact.quote for fact in facts if fact.quote and not is_common(fact.quote, fact.value)]
    common = [fact.quote for fact in facts if fact.quote and is_common(fact.quote, fact.value)]
    said_in = {(fact.conversation_id, fact.seq) for fact in facts if fact.conversation_id and fact.seq}
    await redact(session, person_id, said_in, [*words, *quotes], why, common=common)
    for fact in facts:
        erase(fact, why)


def _vacancy_of(conversation: Conversation, name: str) -> str | None:
    return conversation.vacancy_id if DEFINITIONS.per_vacancy(name) else None


def _under(person_id: UUID, name: str, vacancy_id: str | None) -> list[ColumnElement[bool]]:
    """The conditions on every statement under one name; of one vacancy, where facts of that name are."""
    same = [Fact.person_id == person_id, Fact.name == name]
    if DEFINITIONS.per_vacancy(name):
        same.append(Fact.vacancy_id == vacancy_id if vacancy_id else Fact.vacancy_id.is_(None))
    return same


def erase(fact: Fact, why: str, at: datetime | None = None) -> None:
    fact.value = fact.quote = None
    fact.ended_at = fact.ended_at or at or now()
    fact.ended_why = why


async def _learn(
    session: AsyncSession, conversation: Conversation, facts: dict[str, Fact], statement: Statement
) -> Fact | None:
    """Adds one statement to `facts` and to the ledger, and ends what it replaces."""
    value = _value(session, conversation, statement)
    before = facts.get(statement.name)
    if before is not None and before.status == statement.status and _same(before.value, value):
        return None
    ended = replaced(statement, facts)
    fact = Fact(
        id=uuid4(),
        person_id=conversation.person_id,
        vacancy_id=conversation.vacancy_id if DEFINITIONS.per_vacancy(statement.name) else None,
        name=statement.name,
        status=statement.status,
        value=value,
        quote=statement.quote if statement.status == "given" else None,
        origin=statement.origin,
        conversation_id=conversation.id,
        seq=statement.seq,
        recruiter_id=statement.recruiter_id,
    )
    session.add(fact)
    for name in ended:
        old = facts.pop(name)
        old.ended_at, old.ended_why = now(), "corrected"
    facts[statement.name] = fact
    kind = "fact_corrected" if ended else "fact_learned"
    payload: dict[str, Any] = {"fact_id": str(fact.id), "name": statement.name}
    if ended:
        payload["replaces"] = ended
    await ledger.append(session, conversation, kind, payload)
    return fact


def _value(session: AsyncSession, conversation: Conversation, statement: Statement) -> Any:
    vacancy = office_of(session).vacancy(conversation.vacancy_id)
    if statement.status == "given":
        return checked(statement.name, statement.value, vacancy)
    if DEFINITIONS.slug_of(statement.name) is None or (
        statement.name.startswith("custom:") and (vacancy is None or vacancy.custom_question(statement.name) is None)
    ):
        raise UnknownFact(f"{statement.name} is not something that is kept")
    return None


def _same(one: object, other: object) -> bool:
    """Equal, and not `True == 1`."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def replaced(statement: Statement, facts: dict[str, Fact]) -> list[str]:
    """The names whose facts end when this statement comes: its own, other forms of the quantity, and for an answer
    the earlier "rather not" (and the reverse)."""
    names = {statement.name} | DEFINITIONS.other_forms(statement.name)
    slug = DEFINITIONS.slug_of(statement.name)
    if slug is not None and statement.name in slug.facts:
        given = statement.status == "given"
        names |= {name for name in slug.facts if name in facts and (facts[name].status == "given") != given}
    return sorted(name for name in names if name in facts)
