"""Delivers notices to the webhook: at least once, signed, with patience."""

import json
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx2
import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api import metrics
from handoff_api.db import Database, now
from handoff_api.handoffs.models import Handoff
from handoff_api.handoffs.office import Office, office_of
from handoff_api.handoffs.repository import LIVE
from handoff_api.outbox.models import Notice
from handoff_api.outbox.service import CRISIS
from handoff_api.outbox.signing import signed_headers, signing_secret

TIMEOUT_S = 10.0
BATCH = 20
PAUSES = tuple(timedelta(seconds=s) for s in (15, 30, 60, 300, 900, 3600))  # after the first, second, … failed try
CRISIS_PAUSE = timedelta(seconds=30)  # a crisis is tried again and again
GIVE_UP_AFTER = timedelta(days=2)

log = structlog.get_logger()


async def send_due(db: Database) -> int:
    """Tries every notice that is due; returns how many were delivered. Nobody to send to: they count as sent, because
    the console has shown them already."""
    if await _next_due(db) is None:
        return 0
    delivered = 0
    async with httpx2.AsyncClient(timeout=TIMEOUT_S, follow_redirects=False) as http:
        for _ in range(BATCH):
            found = await _next_due(db)  # looked up each time: a crisis does not wait behind what was due before it
            if found is None:
                break
            notice_id, office = found
            notice = await _take(db, notice_id)
            if notice is not None and await _deliver(http, office, notice):
                delivered += await _settle(db, notice_id)
    return delivered


async def _next_due(db: Database) -> tuple[UUID, Office] | None:
    """A crisis goes first, then what waits longest."""
    async with db.read() as session:
        notice_id = await session.scalar(
            select(Notice.id)
            .where(Notice.sent_at.is_(None), Notice.next_try_at <= now())
            .order_by((Notice.kind == CRISIS).desc(), Notice.created_at)
            .limit(1)
        )
        return (notice_id, office_of(session)) if notice_id is not None else None


async def _take(db: Database, notice_id: UUID) -> Notice | None:
    """Reserves a notice for one try: whoever else looks finds it due only after the pause."""
    async with db.write() as session:
        notice = await session.get(Notice, notice_id)
        if notice is None or notice.sent_at is not None or notice.next_try_at > now():
            return None
        if notice.attempts > 0 and await _over(session, notice):
            _let_go(notice)
            return None
        taken = await session.execute(
            update(Notice)
            .where(Notice.id == notice_id, Notice.attempts == notice.attempts)
            .values(attempts=notice.attempts + 1, next_try_at=now() + pause_after(notice.kind, notice.attempts + 1))
            .returning(Notice.id)
            .execution_options(synchronize_session=False)
        )
        return notice if taken.first() else None


async def _over(session: AsyncSession, notice: Notice) -> bool:
    """Whether a delayed notice would only confuse: somebody has the conversation now, or it is days old.

    A crisis may have been found while a recruiter had the conversation: that is told until they have dealt with it.
    """
    status = await session.scalar(select(Handoff.status).where(Handoff.id == UUID(notice.payload["handoff_id"])))
    wanted = LIVE if notice.kind == CRISIS else ("waiting",)
    return status not in wanted or now() - notice.created_at > GIVE_UP_AFTER


async def _deliver(http: httpx2.AsyncClient, office: Office, notice: Notice) -> bool:
    if not office.webhook_url:
        if notice.kind == CRISIS:
            log.error(
                "crisis_alert_has_no_receiver", remedy="set webhook_url and crisis_contact", notice=str(notice.id)
            )
        return True
    body = json.dumps(body_of(notice, office)).encode()
    headers = signed_headers(signing_secret(office.webhook_secret), str(notice.id), int(now().timestamp()), body) | {
        "content-type": "application/json"
    }
    try:
        response = await http.post(office.webhook_url, content=body, headers=headers)
    except httpx2.HTTPError as error:
        metrics.webhook_failures.inc()
        log.warning("webhook_failed", notice=str(notice.id), attempt=notice.attempts + 1, error=type(error).__name__)
        return False
    if response.is_success:
        metrics.notices_sent.labels(kind=notice.kind).inc()
    else:
        metrics.webhook_failures.inc()
        log.warning("webhook_failed", notice=str(notice.id), attempt=notice.attempts + 1, status=response.status_code)
    return response.is_success


def body_of(notice: Notice, office: Office) -> dict[str, Any]:
    """Ids, codes and a link; never a name of a candidate, never their words."""
    content = dict(notice.payload)
    link = office.public_url + str(content.pop("path"))
    body = {"id": str(notice.id), "kind": notice.kind, "at": notice.created_at.isoformat(), **content, "link": link}
    return body | {"alert": office.crisis_contact} if notice.kind == CRISIS else body


async def _settle(db: Database, notice_id: UUID) -> int:
    async with db.write() as session:
        notice = await session.get(Notice, notice_id)
        if notice is not None:
            _let_go(notice)
    return 1


def _let_go(notice: Notice) -> None:
    """Delivered or given up: nothing more is sent, and the reason codes live with the handoff alone (law 10)."""
    notice.sent_at = now()
    notice.payload = {key: value for key, value in notice.payload.items() if key != "codes"}


def pause_after(kind: str, attempts: int) -> timedelta:
    pause = PAUSES[min(attempts, len(PAUSES)) - 1]
    return min(pause, CRISIS_PAUSE) if kind == CRISIS else pause
