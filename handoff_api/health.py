"""Whether a turn can really be served."""

import time

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from handoff_api.dependencies import get_database, in_force

router = APIRouter(prefix="/api/v1", tags=["health"])

BOT_FOR_S = 1.0  # how long an answer about the bot holds, so that asking often costs nothing


@router.get("/health", responses={503: {"description": "Not all parts work; the body says which."}})
async def health(request: Request) -> JSONResponse:
    """200 only when database, model and action server are there. `files`: settings and vacancies are in force as they
    stand; which are not is told to those who can sign in."""
    parts = {"database": await _database(request), "bot": await _bot(request)}
    status = "ok" if all(parts.values()) else "unavailable"
    files = not in_force(request).troubles  # what was in force before still serves, so this alone is no reason for 503
    return JSONResponse({"status": status, **parts, "files": files}, 200 if status == "ok" else 503)


async def _database(request: Request) -> bool:
    try:
        async with get_database(request).read() as session:
            await session.execute(text("SELECT 1 FROM conversations LIMIT 1"))
    except SQLAlchemyError:
        return False
    return True


async def _bot(request: Request) -> bool:
    state = request.app.state
    asked_at, was = getattr(state, "bot_health", (0.0, False))
    if time.monotonic() - asked_at > BOT_FOR_S:
        was = await state.bot.healthy()
        state.bot_health = (time.monotonic(), was)
    return bool(was)
