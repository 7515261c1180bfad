"""Calling a person: the queue entry, its line for the candidate and its notices, all in the caller's transaction."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api import metrics
from handoff_api.conversations import ledger
from handoff_api.conversations.models import Conversation
from handoff_api.conversations.ownership import BOT, CLOSED, QUEUE, change_owner
from handoff_api.db import now
from handoff_api.handoffs import lines
from handoff_api.handoffs import reasons as why
from handoff_api.handoffs.models import Handoff
from handoff_api.handoffs.office import office_of
from handoff_api.handoffs.positions import positions, tell
from handoff_api.handoffs.repository import live_handoff, locked, oldest_unanswered, sent_at
from handoff_api.outbox.service import CRISIS, HANDOFF_OPENED, HANDOFF_RAISED, post
from handoff_api.recruiters.models import Recruiter


async def open_handoff(
    session: AsyncSession,
    conversation: Conversation,
    reasons: Sequence[Mapping[str, Any]],
    urgency: int,
    *,
    keep_owner: bool = False,
) -> Handoff:
    """Calls a person. While an episode is live this only adds reasons and raises its urgency (R21).

    The bot's (or a closed) conversation goes to the queue by compare-and-set on the version the caller has seen, so a
    caller who lost it is refused with OwnerChanged; `keep_owner` leaves it where it is. The bot's own words come from
    the caller, before this call and in the same transaction (law 4).
    """
    moves = not keep_owner and conversation.owner in (BOT, CLOSED)
    if not moves:
        await locked(session, conversation.id)
    waiting_since = await _waiting_since(session, conversation, reasons)
    handoff = await live_handoff(session, conversation.id)
    if moves:
        line = "waiting_again" if handoff else "waiting"
        await change_owner(session, conversation, QUEUE, text=lines.say(line, conversation.language))
        handoff = await live_handoff(session, conversation.id)  # now the row is ours, so this is the newest
    for_lead = why.for_lead(reasons, await _staff(session, conversation))
    if handoff is None:
        handoff = Handoff(
            conversation_id=conversation.id,
            urgency=urgency,
            reasons=why.merged((), reasons),
            for_lead=for_lead,
            waiting_since=waiting_since,
        )
        session.add(handoff)
        await session.flush()
        metrics.after_commit(session, metrics.handoffs.labels(urgency=metrics.urgency_label(urgency)).inc)
        await post(session, HANDOFF_OPENED, handoff, conversation)
        raised_to_crisis = why.is_crisis(reasons)
    else:
        raised_to_crisis = why.is_crisis(reasons) and not why.is_crisis(handoff.reasons)
        if urgency > handoff.urgency:
            handoff.urgency = urgency
            await post(session, HANDOFF_RAISED, handoff, conversation)
        handoff.reasons = why.merged(handoff.reasons, reasons)
        handoff.for_lead = handoff.for_lead or for_lead
        await session.flush()
    if raised_to_crisis:
        conversation.crisis = True
        await post(session, CRISIS, handoff, conversation)
    if handoff.status == "waiting":
        place = (await positions(session))[conversation.id]
        await tell(session, conversation, handoff, place, again=moves)
    ledger.announce(session, "queue")
    return handoff


async def _waiting_since(
    session: AsyncSession, conversation: Conversation, reasons: Sequence[Mapping[str, Any]]
) -> datetime:
    """The oldest candidate message nobody answered, or the one that gave the reason. Bot text never counts (R19)."""
    seqs = [reason["seq"] for reason in reasons if reason.get("seq")]
    moments = [
        await oldest_unanswered(session, conversation),
        await sent_at(session, conversation.id, min(seqs)) if seqs else None,
    ]
    return min((moment for moment in moments if moment is not None), default=now())


async def _staff(session: AsyncSession, conversation: Conversation) -> list[str]:
    """First names that a complaint might be about."""
    names = [*await session.scalars(select(Recruiter.name)), office_of(session).recruiter_name(conversation.vacancy_id)]
    return [name.split()[0] for name in names if name and name.strip()]
