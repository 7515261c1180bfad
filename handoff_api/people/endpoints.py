"""The rights of the person behind a token: take everything along, have everything erased."""

from typing import Annotated

from fastapi import APIRouter, Query

from handoff_api.conversations.access import ChangeAllowed, Token, of_token
from handoff_api.dependencies import Reading, Session
from handoff_api.errors import GezienError
from handoff_api.people import rights
from handoff_api.people.schemas import Export

router = APIRouter(prefix="/api/v1/me", tags=["me"])


class ConfirmationNeeded(GezienError):
    """Erasing cannot be undone, so it is asked for twice."""

    status_code = 409


@router.get("/export", dependencies=[ChangeAllowed])
async def export(token: Token, session: Reading) -> Export:
    """Everything that is kept about the person of this token: what they wrote and were told, the facts, what the
    assistant decided at each turn, and what colleagues noted about them (GDPR Article 15). Nothing about others: not
    who wrote a note."""
    conversation = await of_token(session, token)
    return await rights.export(session, conversation.person_id)


@router.delete("", status_code=204, dependencies=[ChangeAllowed])
async def erase(token: Token, session: Session, confirm: Annotated[str, Query(max_length=20)] = "") -> None:
    """Erases the person of this token: all conversations, all facts. Needs `?confirm=erase`."""
    conversation = await of_token(session, token)
    if confirm != "erase":
        raise ConfirmationNeeded(
            "this erases all your conversations and everything we know; confirm with ?confirm=erase"
        )
    await rights.erase_person(session, conversation.person_id)
