"""What every endpoint may ask for: a session that reads, a session that writes."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.db import Database
from handoff_api.in_force.holder import InForce


def get_database(request: Request) -> Database:
    db: Database = request.app.state.db
    return db


def in_force(request: Request) -> InForce:
    """Settings, vacancies and hours as they are at this moment."""
    held: InForce = request.app.state.in_force
    return held


async def get_reading(request: Request) -> AsyncIterator[AsyncSession]:
    async with get_database(request).read() as session:
        yield session


async def get_session(request: Request) -> AsyncIterator[AsyncSession]:
    """One request, one transaction: committed when the endpoint ends well, before the answer leaves."""
    async with get_database(request).write() as session:
        yield session


Reading = Annotated[AsyncSession, Depends(get_reading, scope="function")]
Session = Annotated[AsyncSession, Depends(get_session, scope="function")]
