"""Takes forgotten words out of what was written, and leaves a mark with date and reason (law 2)."""

import re
from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.conversations import ledger
from handoff_api.conversations.models import Conversation, Event
from handoff_api.db import now
from handoff_api.handoffs.models import Handoff

GAP = {"nl": "[vergeten]", "en": "[forgotten]"}
UNSEEN = "[\u00ad\u180e\u200b\u2060\ufeff]*"
GROUPING = r"[\s\-./()\u00ad\u180e\u200b\u2060\ufeff]*"
SHORTEST = 3  # shorter words (a bare "32", "ja") are only taken out where they were said


async def redact(
    session: AsyncSession,
    person_id: UUID,
    said_in: set[tuple[UUID, int]],
    words: Iterable[str],
    why: str,
    *,
    common: Iterable[str] = (),
) -> None:
    """Removes these words from every message of the person's conversations, from what recruiters noted there, and from
    the reasons of their hand-offs.

    Short words, and those that are `common` (the "nee" that answered a question), would hit too much: they only go from
    the messages in which they were said.
    """
    wanted = {word for word in words if word.strip()}
    everywhere = _pattern({word for word in wanted if len(word) >= SHORTEST})
    where_said = _pattern(wanted | {word for word in common if word.strip()})
    if where_said is None:
        return
    messages = await session.scalars(
        select(Event)
        .join(Conversation, Conversation.id == Event.conversation_id)
        .where(Conversation.person_id == person_id, Event.kind.in_((ledger.MESSAGE, ledger.NOTE)))
    )
    mark = {"at": now().isoformat(), "why": why}
    for event in messages:
        pattern = where_said if (event.conversation_id, event.seq) in said_in else everywhere
        text = event.payload.get("text")
        if pattern is None or text is None:
            continue
        kept = pattern.sub(GAP.get(event.payload.get("lang", "nl"), GAP["nl"]), text)
        if kept != text:
            event.payload = {**event.payload, "text": kept, "redacted": mark}
    if everywhere is not None:
        await _redact_reasons(session, person_id, everywhere)


async def _redact_reasons(session: AsyncSession, person_id: UUID, pattern: re.Pattern[str]) -> None:
    handoffs = await session.scalars(
        select(Handoff)
        .join(Conversation, Conversation.id == Handoff.conversation_id)
        .where(Conversation.person_id == person_id)
    )
    for handoff in handoffs:
        handoff.reasons = [_without(reason, pattern) for reason in handoff.reasons]


def _without(reason: dict[str, Any], pattern: re.Pattern[str]) -> dict[str, Any]:
    return {**reason, "quote": pattern.sub(GAP["nl"], reason["quote"])} if reason.get("quote") else reason


def is_common(quote: str, value: object) -> bool:
    """Whether these words mean this fact only where they answered its question: "nee", "zeker wel", "een", "drie"."""
    return isinstance(value, bool) or (not isinstance(value, str) and len(quote.strip()) <= len("drie"))


def ways_to_write(value: object) -> list[str]:
    """How a remembered value may stand in a text: as it is, and a telephone number in its common spellings."""
    if isinstance(value, bool) or not isinstance(value, str):
        return []  # a number alone says little; the words it was said in are known
    if re.fullmatch(r"\+(31|32)\d{8,10}", value):
        return [value, value[3:], "0" + value[3:]]
    return [value]


def _pattern(words: Collection[str]) -> re.Pattern[str] | None:
    if not words:
        return None
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){_loosely(word)}(?!\w)" for word in longest_first), re.IGNORECASE)


def _loosely(word: str) -> str:
    """Digits of a number may be grouped by spaces or dashes; what takes no room may stand between any two characters,
    as the bot reads past it."""
    if sum(char.isdigit() for char in word) >= 7:
        return GROUPING.join(re.escape(char) for char in word if char.isdigit() or char == "+")
    return UNSEEN.join(re.escape(char) for char in word)
