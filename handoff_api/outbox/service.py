"""Notices for people outside the chat: written here in the transaction that causes them, sent after it (law 4)."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations.models import Conversation
from handoff_api.handoffs.models import Handoff
from handoff_api.outbox.models import Notice

HANDOFF_OPENED = "handoff_opened"
HANDOFF_RAISED = "handoff_raised"
HANDOFF_OVERDUE = "handoff_overdue"
CRISIS = "crisis"


async def post(session: AsyncSession, kind: str, handoff: Handoff, conversation: Conversation) -> Notice:
    """Adds a notice of ids and codes: never a name, never words from the conversation."""
    codes = [f"{r['code']}:{r['kind']}" if r.get("kind") else r["code"] for r in handoff.reasons]
    notice = Notice(
        kind=kind,
        payload={
            "handoff_id": str(handoff.id),
            "conversation_id": str(conversation.id),
            "vacancy_id": conversation.vacancy_id,
            "urgency": handoff.urgency,
            "codes": codes,
            "for_lead": handoff.for_lead,
            "path": f"/console/conversations/{conversation.id}",
        },
    )
    session.add(notice)
    await session.flush()
    session.info.setdefault("topics", set()).add("outbox")
    return notice


async def unsent(session: AsyncSession) -> tuple[int, datetime | None]:
    """How many notices wait, and since when the first of them does."""
    found = select(func.count(), func.min(Notice.created_at)).select_from(Notice).where(Notice.sent_at.is_(None))
    count, since = (await session.execute(found)).one()
    return count, since
