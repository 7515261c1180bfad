"""What a waiting candidate can choose: stop waiting, or go on with the bot and keep the place."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations import ledger
from handoff_api.conversations.models import Conversation
from handoff_api.conversations.ownership import BOT, QUEUE, change_owner
from handoff_api.db import now
from handoff_api.errors import NotAllowed, NotFound
from handoff_api.handoffs import lines
from handoff_api.handoffs.models import Handoff
from handoff_api.handoffs.positions import positions, tell
from handoff_api.handoffs.repository import live_handoff

BOT_UNAVAILABLE = "bot_unavailable"


class NobodyWaiting(NotFound):
    """There is no wait to end: a person has the conversation already, or nobody was called."""


class StaysWithPeople(NotAllowed):
    """In a crisis the bot does not go on; a person reads it first."""


async def cancel_wait(session: AsyncSession, conversation: Conversation) -> Handoff:
    """Ends the wait and gives the conversation back to the bot. After a crisis the entry stays open for the recruiter,
    and the bot keeps silent."""
    handoff = await _waiting(session, conversation)
    if handoff.urgency >= 3 or conversation.crisis:
        text = lines.say("crisis_wait_stays", conversation.language)
        await ledger.append_message(session, conversation, "system", text, code="crisis_wait_stays")
        return handoff
    if conversation.owner == QUEUE:
        await _to_the_bot(session, conversation, "wait_cancelled")
    else:  # the bot has it already, so no change of owner tells that the wait is over
        text, lang = lines.say("wait_over", conversation.language), conversation.language
        over = {"position": None, "opens_at": None, "waiting": False, "text": text, "lang": lang}
        await ledger.append(session, conversation, ledger.QUEUE_POSITION, over)
    handoff.status, handoff.ended_at = "cancelled", now()
    _settle_what_was_read(conversation)
    ledger.announce(session, "queue")
    return handoff


async def continue_with_bot(session: AsyncSession, conversation: Conversation) -> Handoff:
    """The bot goes on while the entry keeps its place in the queue. Refused in a crisis."""
    handoff = await _waiting(session, conversation)
    if handoff.urgency >= 3 or conversation.crisis:
        raise StaysWithPeople("a colleague reads this conversation first")
    if conversation.owner == QUEUE:
        await _to_the_bot(session, conversation, "bot_meanwhile")
        _settle_what_was_read(conversation)
        place = (await positions(session))[conversation.id]
        await tell(session, conversation, handoff, place, again=True)  # the place is kept, and seen to be kept
    return handoff


async def return_to_bot(session: AsyncSession, conversation: Conversation) -> Handoff:
    """The bot answers again: it takes back what waited only for that. Unanswered messages stay for it to answer."""
    handoff = await _waiting(session, conversation)
    if not only_for_the_bot(handoff):
        raise StaysWithPeople("a person was asked for as well")
    if conversation.owner == QUEUE:
        text = lines.say("bot_back", conversation.language)
        await change_owner(session, conversation, BOT, text=text)
    handoff.status, handoff.ended_at = "cancelled", now()
    ledger.announce(session, "queue")
    return handoff


async def waiting_only_for_the_bot(session: AsyncSession) -> list[Conversation]:
    """Unclaimed conversations that wait for nothing but the bot, oldest first."""
    rows = await session.execute(
        select(Handoff, Conversation)
        .join(Conversation, Conversation.id == Handoff.conversation_id)
        .where(Handoff.status == "waiting", Conversation.owner == QUEUE)
        .order_by(Handoff.waiting_since, Handoff.opened_at)
    )
    return [conversation for handoff, conversation in rows if only_for_the_bot(handoff)]


def only_for_the_bot(handoff: Handoff) -> bool:
    return bool(handoff.reasons) and all(reason["code"] == BOT_UNAVAILABLE for reason in handoff.reasons)


async def _waiting(session: AsyncSession, conversation: Conversation) -> Handoff:
    handoff = await live_handoff(session, conversation.id)
    if handoff is None or handoff.status != "waiting":
        raise NobodyWaiting("nobody is waiting here")
    return handoff


def _settle_what_was_read(conversation: Conversation) -> None:
    """The candidate's choice settles what called a person; what the bot has not read yet is its to read and answer."""
    read = min(conversation.read_seq, conversation.last_candidate_seq)
    conversation.answered_seq = max(conversation.answered_seq, read)


async def _to_the_bot(session: AsyncSession, conversation: Conversation, line: str) -> None:
    await change_owner(session, conversation, BOT, text=lines.say(line, conversation.language))
    conversation.resume_due = True
