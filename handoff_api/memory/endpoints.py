"""What I know about you: read, correct, forget."""

from collections.abc import Mapping
from uuid import UUID

from fastapi import APIRouter

from handoff_api.conversations.access import ChangeAllowed, Held, Seen
from handoff_api.conversations.models import Conversation
from handoff_api.dependencies import Reading, Session
from handoff_api.handoffs.office import office_of
from handoff_api.memory import service
from handoff_api.memory.definitions import DEFINITIONS
from handoff_api.memory.forms import both_ways, form_of, in_both
from handoff_api.memory.models import Fact
from handoff_api.memory.schemas import Correction, FactRead, Memory
from handoff_api.memory.service import Statement
from handoff_api.recruiters import service as recruiters
from handoff_api.vacancies.schemas import Vacancy

router = APIRouter(prefix="/api/v1/conversations/{conversation_id}/memory", tags=["memory"])


@router.get("")
async def read_memory(conversation: Seen, session: Reading) -> Memory:
    """Everything that is known and may be used in this conversation, each with where it comes from."""
    return await _memory(session, conversation)


@router.patch("", dependencies=[ChangeAllowed])
async def correct_fact(body: Correction, conversation: Held, session: Session) -> Memory:
    """Corrects a fact, or states it. Other forms of the same quantity go."""
    await service.learn(session, conversation, Statement(body.name, body.value))
    return await _memory(session, conversation)


@router.delete("/{name}", dependencies=[ChangeAllowed])
async def forget_fact(name: str, conversation: Held, session: Session) -> Memory:
    """Forgets a fact: its value, and the words in which it was said."""
    await service.forget(session, conversation, name)
    return await _memory(session, conversation)


async def _memory(session: Reading, conversation: Conversation) -> Memory:
    vacancy = office_of(session).vacancy(conversation.vacancy_id)
    facts = await service.known(session, conversation)
    noted = any(fact.recruiter_id for fact in facts.values())
    names = await recruiters.names(session) if noted else {}
    in_order = sorted(facts.values(), key=lambda fact: DEFINITIONS.place(fact.name))
    return Memory(facts=[_read(fact, conversation, vacancy, names) for fact in in_order])


def _read(fact: Fact, conversation: Conversation, vacancy: Vacancy | None, names: Mapping[UUID, str]) -> FactRead:
    slug = DEFINITIONS.slug_of(fact.name)
    here = fact.conversation_id == conversation.id
    return FactRead(
        name=fact.name,
        slug=slug.name if slug else None,
        label=_label(fact.name, vacancy),
        value=fact.value,
        words=in_both(fact, vacancy),
        form=form_of(fact.name, vacancy),
        status=fact.status,
        origin=fact.origin,
        by=names.get(fact.recruiter_id) if fact.recruiter_id else None,
        stated_at=fact.stated_at,
        seq=fact.seq if here else None,
        earlier=not here,
    )


def _label(name: str, vacancy: Vacancy | None) -> dict[str, str]:
    definition = DEFINITIONS.facts.get(name)
    if definition is not None:
        return dict(definition.label)
    question = vacancy.custom_question(name) if vacancy else None
    return both_ways(question.text) if question else {"nl": name, "en": name}
