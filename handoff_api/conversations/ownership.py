"""Who may speak (law 1). The only code that writes `owner`."""

from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value

from handoff_api.conversations import ledger
from handoff_api.conversations.models import Conversation
from handoff_api.errors import OwnerChanged
from handoff_api.recruiters.models import Recruiter

BOT, QUEUE, CLOSED = "bot", "queue", "closed"


def recruiter_owner(recruiter_id: UUID) -> str:
    return f"recruiter:{recruiter_id}"


def recruiter_of(owner: str) -> UUID | None:
    """The recruiter who owns it; None when it is the bot's, the queue's or closed."""
    return UUID(owner.removeprefix("recruiter:")) if owner.startswith("recruiter:") else None


async def change_owner(
    session: AsyncSession,
    conversation: Conversation,
    owner: str,
    *,
    text: str,
    name: str | None = None,
) -> None:
    """Gives the conversation to a new owner and says so on the ledger, in one transaction.

    Compare-and-set on the version this conversation was read with: of two who act on the same view, one gets it and
    the other is refused with OwnerChanged, which names who has it now.
    """
    version = await session.scalar(
        update(Conversation)
        .where(Conversation.id == conversation.id, Conversation.version == conversation.version)
        .values(owner=owner, version=Conversation.version + 1)
        .returning(Conversation.version)
        .execution_options(synchronize_session=False)
    )
    if version is None:
        raise await refusal(session, conversation.id)
    set_committed_value(conversation, "owner", owner)
    set_committed_value(conversation, "version", version)
    payload: dict[str, Any] = {"owner": owner, "name": name, "text": text, "lang": conversation.language}
    await ledger.append(session, conversation, ledger.OWNER_CHANGED, payload)
    ledger.announce(session, "queue")


async def refusal(session: AsyncSession, conversation_id: UUID) -> OwnerChanged:
    """The refusal that names the present owner."""
    owner = await session.scalar(select(Conversation.owner).where(Conversation.id == conversation_id)) or CLOSED
    recruiter_id = recruiter_of(owner)
    name = await session.scalar(select(Recruiter.name).where(Recruiter.id == recruiter_id)) if recruiter_id else None
    return OwnerChanged(owner, name)
