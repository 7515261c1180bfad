"""What a recruiter does with a conversation: claim, reply, note, hand back, close."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api import metrics
from handoff_api.conversations import ledger
from handoff_api.conversations.models import Conversation, Event
from handoff_api.conversations.ownership import BOT, CLOSED, QUEUE, change_owner, recruiter_of, recruiter_owner, refusal
from handoff_api.db import now
from handoff_api.errors import ConversationClosed, Invalid, NotFound, StaleView
from handoff_api.handoffs import lines
from handoff_api.handoffs.models import Handoff
from handoff_api.handoffs.positions import positions, tell
from handoff_api.handoffs.repository import live_handoff, locked, oldest_unanswered
from handoff_api.handoffs.visibility import open_to
from handoff_api.intakes.done import mark_done
from handoff_api.outbox.service import HANDOFF_OPENED, post
from handoff_api.recruiters.models import Recruiter

VERDICTS = ("bot_could", "right", "sooner")


async def claim(session: AsyncSession, conversation_id: UUID, recruiter: Recruiter) -> Handoff:
    """Gives a conversation to one recruiter. Of two who ask at once one gets it; the other is refused with
    OwnerChanged, which carries the winner's name (R4). Asking again for what one has is no change."""
    conversation = await open_to(session, conversation_id, recruiter)
    return await _take(session, conversation, recruiter)


async def reply(
    session: AsyncSession,
    conversation_id: UUID,
    recruiter: Recruiter,
    text: str,
    *,
    seen_seq: int,
    client_message_id: str,
) -> Event:
    """Says something to the candidate. Takes the conversation from bot or queue in the same transaction (R2).

    Refused with StaleView when the candidate wrote after `seen_seq` (R9), with OwnerChanged when a colleague has it.
    The same `client_message_id` again gives the message that was stored the first time.
    """
    text = text.strip()
    if not text:
        raise Invalid("there is nothing to send")
    conversation = await open_to(session, conversation_id, recruiter)
    await locked(session, conversation_id)
    message_id = f"{recruiter_owner(recruiter.id)}:{client_message_id}"
    sent = await session.scalar(
        select(Event).where(Event.conversation_id == conversation_id, Event.client_message_id == message_id)
    )
    if sent is not None:
        return sent
    if recruiter_of(conversation.owner) not in (None, recruiter.id):
        raise await refusal(session, conversation_id)
    if conversation.last_candidate_seq > seen_seq:
        raise StaleView(conversation.last_seq)
    handoff = await _take(session, conversation, recruiter)
    event = await ledger.append_message(
        session, conversation, "recruiter", text, name=recruiter.name, client_message_id=message_id
    )
    _settled(conversation, handoff)
    await mark_done(session, conversation_id, recruiter, "wrote")
    ledger.announce(session, "queue")
    return event


async def note(session: AsyncSession, conversation_id: UUID, recruiter: Recruiter, text: str) -> Event:
    """Keeps a remark that candidates never see. Anybody who may see the conversation may write one."""
    text = text.strip()
    if not text:
        raise Invalid("there is nothing to note")
    conversation = await open_to(session, conversation_id, recruiter)
    payload = {"recruiter_id": str(recruiter.id), "name": recruiter.name, "text": text}
    return await ledger.append(session, conversation, "note", payload)


async def hand_back(
    session: AsyncSession,
    conversation_id: UUID,
    recruiter: Recruiter,
    text: str | None = None,
    *,
    seen_seq: int | None = None,
) -> Conversation:
    """Ends the human episode and lets the bot go on by itself (R5). Ends a crisis too.

    What the candidate wrote up to `seen_seq` (default: all of it) counts as dealt with, so that the bot does not call
    a person for it again (R6); anything newer is the bot's to answer.
    """
    conversation, handoff = await _own(session, conversation_id, recruiter)
    if text and text.strip():
        await ledger.append_message(session, conversation, "recruiter", text.strip(), name=recruiter.name)
        await mark_done(session, conversation_id, recruiter, "wrote")
    line = lines.say("handed_back", conversation.language, name=recruiter.name)
    await change_owner(session, conversation, BOT, text=line, name=recruiter.name)
    if handoff is not None:
        handoff.status, handoff.ended_at = "handed_back", now()
    newest = conversation.last_candidate_seq if seen_seq is None else min(seen_seq, conversation.last_candidate_seq)
    conversation.answered_seq = max(conversation.answered_seq, newest)
    conversation.crisis = False
    conversation.resume_due = True
    return conversation


async def close(
    session: AsyncSession,
    conversation_id: UUID,
    recruiter: Recruiter,
    verdict: str,
    *,
    seen_seq: int | None = None,
) -> Conversation:
    """Ends the conversation with the one tap that teaches the bot. A candidate who writes again meets the bot (R7);
    after a crisis they meet people again, because only handing back ends that.

    Refused with StaleView when the candidate wrote after `seen_seq`: that message would be lost.
    """
    if verdict not in VERDICTS:
        raise Invalid(f"a verdict is one of {', '.join(VERDICTS)}")
    conversation, handoff = await _own(session, conversation_id, recruiter)
    if seen_seq is not None and conversation.last_candidate_seq > seen_seq:
        raise StaleView(conversation.last_seq)
    line = lines.say("closed", conversation.language, name=recruiter.name)
    await change_owner(session, conversation, CLOSED, text=line, name=recruiter.name)
    if handoff is not None:
        handoff.status, handoff.ended_at, handoff.verdict = "closed", now(), verdict
    conversation.answered_seq = conversation.last_candidate_seq
    conversation.resume_due = False
    await mark_done(session, conversation_id, recruiter, "closed")
    return conversation


async def release(session: AsyncSession, conversation_id: UUID, recruiter: Recruiter) -> Conversation:
    """Puts a conversation back into the queue: one's own, or as a team lead that of a colleague who is away."""
    conversation = await open_to(session, conversation_id, recruiter)
    await locked(session, conversation_id)
    holder_id = recruiter_of(conversation.owner)
    if holder_id is None or (holder_id != recruiter.id and recruiter.role != "lead"):
        raise await refusal(session, conversation_id)
    return await _back_in_the_queue(session, conversation, await session.get_one(Recruiter, holder_id))


async def release_all(session: AsyncSession, recruiter: Recruiter) -> int:
    """Puts back everything that a recruiter has, who leaves; returns how much that was."""
    held = await session.scalars(select(Conversation).where(Conversation.owner == recruiter_owner(recruiter.id)))
    count = 0
    for conversation in held.all():
        await _back_in_the_queue(session, conversation, recruiter)
        count += 1
    return count


async def _back_in_the_queue(session: AsyncSession, conversation: Conversation, holder: Recruiter) -> Conversation:
    text = lines.say("released", conversation.language, name=holder.name)
    await change_owner(session, conversation, QUEUE, text=text, name=holder.name)
    handoff = await live_handoff(session, conversation.id)
    if handoff is None:
        raise LookupError(f"conversation {conversation.id} was claimed without an episode")
    handoff.status, handoff.recruiter_id, handoff.claimed_at = "waiting", None, None
    handoff.waiting_since = await oldest_unanswered(session, conversation) or now()
    await session.flush()
    await post(session, HANDOFF_OPENED, handoff, conversation)
    await tell(session, conversation, handoff, (await positions(session))[conversation.id], again=True)
    return conversation


async def has(session: AsyncSession, conversation_id: UUID, recruiter: Recruiter) -> bool:
    """Whether this recruiter has the conversation now."""
    owner = await session.scalar(select(Conversation.owner).where(Conversation.id == conversation_id))
    return owner == recruiter_owner(recruiter.id)


async def _take(session: AsyncSession, conversation: Conversation, recruiter: Recruiter) -> Handoff:
    """Makes the recruiter the owner, by compare-and-set, and the live episode (or a new one) theirs."""
    mine = recruiter_owner(recruiter.id)
    if conversation.owner == CLOSED:
        raise ConversationClosed("this conversation is closed")
    if conversation.owner != mine:
        if recruiter_of(conversation.owner) is not None:
            raise await refusal(session, conversation.id)
        text = lines.say("joined", conversation.language, name=recruiter.name)
        await change_owner(session, conversation, mine, text=text, name=recruiter.name)
    handoff = await live_handoff(session, conversation.id)
    if handoff is None:  # nobody had called: the recruiter steps in
        handoff = Handoff(conversation_id=conversation.id, reasons=[])
        session.add(handoff)
    if handoff.status != "claimed" or handoff.recruiter_id != recruiter.id:
        handoff.status, handoff.recruiter_id, handoff.claimed_at = "claimed", recruiter.id, now()
        handoff.first_seen_at = handoff.first_seen_at or now()
        _count_claim(session, handoff)
    conversation.resume_due = False
    await session.flush()
    ledger.announce(session, "queue")
    return handoff


def _count_claim(session: AsyncSession, handoff: Handoff) -> None:
    urgency = metrics.urgency_label(handoff.urgency or 0)
    metrics.after_commit(session, metrics.claims.labels(urgency=urgency).inc)
    if handoff.waiting_since is not None:  # None: just stepped in, nobody had waited
        waited = max(0.0, (now() - handoff.waiting_since).total_seconds())
        metrics.after_commit(session, lambda: metrics.claim_wait.labels(urgency=urgency).observe(waited))


async def _own(
    session: AsyncSession, conversation_id: UUID, recruiter: Recruiter
) -> tuple[Conversation, Handoff | None]:
    """A conversation that this recruiter has, held until the transaction ends."""
    conversation = await locked(session, conversation_id)
    if conversation is None:
        raise NotFound("there is no such conversation")
    if conversation.owner == CLOSED:
        raise ConversationClosed("this conversation is closed")
    if conversation.owner != recruiter_owner(recruiter.id):
        raise await refusal(session, conversation_id)
    return conversation, await live_handoff(session, conversation_id)


def _settled(conversation: Conversation, handoff: Handoff) -> None:
    """Everything the candidate wrote so far is answered now."""
    conversation.answered_seq = conversation.last_candidate_seq
    handoff.first_seen_at = handoff.first_seen_at or now()
