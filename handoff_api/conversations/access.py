"""Whose conversation it is. Somebody else's, an erased one and one that never was look the same: 404."""

import hashlib
import secrets
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations import ledger
from handoff_api.conversations.models import Conversation
from handoff_api.dependencies import Session, get_database
from handoff_api.errors import NotFound, NotSignedIn
from handoff_api.limits import Limits


def new_token() -> str:
    return secrets.token_urlsafe(32)


def hashed(token: str) -> str:
    """Tokens are long and random, so a plain digest is enough to keep a stolen database useless."""
    return hashlib.sha256(token.encode()).hexdigest()


Given = Annotated[
    HTTPAuthorizationCredentials | None,
    Depends(HTTPBearer(auto_error=False, scheme_name="conversation", description="The token of the conversation.")),
]


def bearer(given: Given) -> str:
    """The hash of the token in the Authorization header. In an address a token counts for nothing."""
    if given is None or not given.credentials.strip():
        raise NotSignedIn("this call needs the conversation's token in the Authorization header")
    return hashed(given.credentials.strip())


Token = Annotated[str, Depends(bearer)]


async def find(session: AsyncSession, conversation_id: str, token_hash: str, *, lock: bool = False) -> Conversation:
    query = select(Conversation).where(Conversation.id == _uuid(conversation_id), Conversation.token_hash == token_hash)
    conversation = await session.scalar(query.with_for_update() if lock else query)
    if conversation is None:
        raise NotFound("there is no such conversation")
    if lock:
        ledger.hold(session, conversation)
    return conversation


async def of_token(session: AsyncSession, token_hash: str) -> Conversation:
    conversation = await session.scalar(select(Conversation).where(Conversation.token_hash == token_hash))
    if conversation is None:
        raise NotFound("there is no such conversation")
    return conversation


async def seen(request: Request, conversation_id: str, token: Token) -> Conversation:
    """To read: looked up in a session of its own, which a stream does not keep open."""
    async with get_database(request).read() as session:
        return await find(session, conversation_id, token)


async def message_allowed(request: Request, conversation_id: str, token: Token) -> None:
    limits: Limits = request.app.state.limits
    await limits.check("messages", token)


async def change_allowed(request: Request, token: Token) -> None:
    limits: Limits = request.app.state.limits
    await limits.check("changes", token)


async def held(conversation_id: str, token: Token, session: Session) -> Conversation:
    """To write: the row is held until the transaction ends, so that two writers take turns."""
    return await find(session, conversation_id, token, lock=True)


Seen = Annotated[Conversation, Depends(seen)]
Held = Annotated[Conversation, Depends(held)]
MessageAllowed = Depends(message_allowed)
ChangeAllowed = Depends(change_allowed)


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise NotFound("there is no such conversation") from error
