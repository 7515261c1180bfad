"""What a recruiter must see of one conversation before writing: why, who, what is known and what is open."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.console.door import SignedIn
from handoff_api.console.texts import Words
from handoff_api.conversations.overview import last_words
from handoff_api.conversations.ownership import BOT, CLOSED, QUEUE, recruiter_of, recruiter_owner
from handoff_api.handoffs.office import Title, office_of
from handoff_api.handoffs.queue import candidate_names
from handoff_api.handoffs.schemas import TranscriptRead
from handoff_api.handoffs.visibility import open_to
from handoff_api.intakes.reading import read_facts


@dataclass(frozen=True)
class FactLine:
    label: str
    value: str
    origin: str
    at: datetime
    seq: int | None  # the line of this transcript in which it was said


@dataclass(frozen=True)
class ReasonLine:
    text: str
    quote: str | None


@dataclass(frozen=True)
class TalkView:
    """Everything on the page but the lines themselves."""

    id: UUID
    name: str | None
    vacancy: Title | None
    language: str
    last_seq: int
    step: Literal["bot", "queue", "person", "closed"]
    mode: Literal["mine", "taken", "closed", "free"]
    may_release: bool
    owner_name: str | None
    who: str
    question: str | None
    question_language: str
    waiting_since: datetime | None
    due_at: datetime | None
    overdue: bool
    urgency: int
    crisis: bool
    helplines: bool  # the candidate was given some; after a threat none are pushed
    reasons: list[ReasonLine]
    facts: list[FactLine]
    declined: list[str]
    open_questions: list[str]

    @property
    def may_write(self) -> bool:
        return self.mode in ("mine", "free")


async def view_of(session: AsyncSession, talk: TranscriptRead, me: SignedIn, t: Words) -> TalkView:
    conversation = await open_to(session, talk.conversation_id, me.recruiter)
    known = (await read_facts(session, [conversation]))[conversation.id]
    said = (await last_words(session, [conversation.id])).get(conversation.id)
    entry, mine = talk.entry, talk.owner == recruiter_owner(me.id)
    facts = [
        FactLine(
            label=getattr(fact.label, t.language),
            value=getattr(fact.shown, t.language),
            origin=fact.origin,
            at=fact.stated_at,
            seq=fact.seq if fact.conversation_id == conversation.id else None,
        )
        for fact in known.facts
    ]
    declined = [getattr(question, t.language) for question in known.declined]
    return TalkView(
        id=conversation.id,
        name=(await candidate_names(session, [conversation])).get(conversation.person_id),
        vacancy=office_of(session).titled(talk.vacancy_id, t.language),
        language=talk.language,
        last_seq=talk.last_seq,
        step=_step(talk.owner),
        mode=_mode(talk.owner, mine=mine),
        may_release=mine or (me.recruiter.role == "lead" and recruiter_of(talk.owner) is not None),
        owner_name=talk.owner_name,
        who=_who(talk, t, mine=mine),
        question=said.text if said else None,
        question_language=said.language if said else talk.language,
        waiting_since=entry.waiting_since if entry else None,
        due_at=entry.due_at if entry else None,
        overdue=bool(entry and entry.overdue),
        urgency=entry.urgency if entry else 0,
        crisis=bool(entry and entry.crisis),
        helplines=any(one.code == "crisis" and one.kind != "threat" for one in (entry.reasons if entry else [])),
        reasons=[ReasonLine(getattr(reason, t.language), reason.quote) for reason in (entry.reasons if entry else [])],
        facts=facts,
        declined=declined,
        open_questions=[getattr(question, t.language) for question in known.open],
    )


def _step(owner: str) -> Literal["bot", "queue", "person", "closed"]:
    if owner == BOT:
        return "bot"
    if owner == QUEUE:
        return "queue"
    return "closed" if owner == CLOSED else "person"


def _mode(owner: str, *, mine: bool) -> Literal["mine", "taken", "closed", "free"]:
    if mine:
        return "mine"
    if owner == CLOSED:
        return "closed"
    return "free" if owner in (BOT, QUEUE) else "taken"


def _who(talk: TranscriptRead, t: Words, *, mine: bool) -> str:
    if mine:
        return t("owner.you")
    if talk.owner == BOT:
        return t("owner.bot_waiting" if talk.entry else "owner.bot")
    if talk.owner in (QUEUE, CLOSED):
        return t(f"owner.{talk.owner}")
    return t("owner.colleague", name=talk.owner_name or t("intakes.somebody"))
