"""What is looked up when somebody asks: the queue, the outbox, what is loaded."""

import platform
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from typing import Any

from prometheus_client.core import GaugeMetricFamily, InfoMetricFamily, Metric
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette

from handoff_api.db import Database, now
from handoff_api.handoffs.office import office_of
from handoff_api.handoffs.repository import live
from handoff_api.handoffs.sla import due_at
from handoff_api.in_force.holder import InForce
from handoff_api.metrics import URGENCIES, urgency_label
from handoff_api.outbox.service import unsent
from handoff_api.unexpected import report


@dataclass
class Waiting:
    """One urgency's part of the queue."""

    count: int = 0
    overdue: int = 0
    oldest_s: float = 0.0


@dataclass
class State:
    """Read from the database in one go; then `collect` makes it metrics, as prometheus_client asks.

    When the database cannot be read, its figures are missing and the rest is there: that is when somebody looks.
    """

    readable: bool = False
    waiting: dict[str, Waiting] = field(default_factory=lambda: {urgency: Waiting() for urgency in URGENCIES})
    claimed: int = 0
    unsent: int = 0
    oldest_unsent_s: float = 0.0
    plain: list[Metric] = field(default_factory=list)

    def collect(self) -> Iterator[Metric]:
        yield from self.plain
        yield _value("gezien_database_readable", "1 if the database could be read just now.", self.readable)
        if not self.readable:
            return
        waiting = _gauge("gezien_queue_waiting", "Candidates who wait for a person.", "urgency")
        overdue = _gauge("gezien_queue_overdue", "Of these, who wait longer than the target.", "urgency")
        oldest = _gauge("gezien_queue_oldest_wait_seconds", "How long the first of them waits.", "urgency")
        for urgency, part in self.waiting.items():
            waiting.add_metric([urgency], part.count)
            overdue.add_metric([urgency], part.overdue)
            oldest.add_metric([urgency], part.oldest_s)
        yield from (waiting, overdue, oldest)
        yield _value("gezien_queue_claimed", "Conversations that a recruiter has.", self.claimed)
        yield _value("gezien_outbox_waiting", "Notices not delivered yet.", self.unsent)
        yield _value("gezien_outbox_oldest_seconds", "How long the first of them waits.", self.oldest_unsent_s)


async def read_state(app: Starlette) -> State:
    state = State(plain=list(_loaded(app)))
    try:
        await _look_up(app.state.db, state)
        state.readable = True
    except SQLAlchemyError as error:
        report("database_failed", error)
    return state


async def _look_up(db: Database, state: State) -> None:
    at = now()
    async with db.read() as session:
        hours = office_of(session).hours
        for handoff, _conversation in await live(session):
            if handoff.status != "waiting":
                state.claimed += 1
                continue
            part = state.waiting[urgency_label(handoff.urgency)]
            part.count += 1
            part.overdue += due_at(hours, handoff.urgency, handoff.waiting_since) < at
            part.oldest_s = max(part.oldest_s, (at - handoff.waiting_since).total_seconds())
        state.unsent, since = await unsent(session)
    state.oldest_unsent_s = max(0.0, (at - since).total_seconds()) if since else 0.0


def _loaded(app: Starlette) -> Iterator[Metric]:
    in_force: InForce = app.state.in_force
    build = InfoMetricFamily("gezien_build", "The version that runs.")
    build.add_metric([], {"version": str(app.version), "python": platform.python_version()})  # type: ignore[attr-defined]
    yield build
    yield _value("gezien_bot_away", "1 while the last try to reach the assistant failed.", app.state.turns.away)
    yield _value("gezien_vacancies_loaded", "Vacancies read from the files.", sum(1 for _ in in_force.vacancies))
    yield _value("gezien_vacancies_open", "Of these, which take candidates today.", len(in_force.vacancies.open()))
    alerted = in_force.office.alerts_in_crisis
    yield _value("gezien_crisis_contact_set", "1 if somebody is alerted to a crisis at any hour.", alerted)
    taken = in_force.at.timestamp()
    yield _value("gezien_settings_loaded_timestamp_seconds", "When settings and vacancies were taken in force.", taken)
    wrong = len({trouble.file for trouble in in_force.troubles})
    yield _value("gezien_files_not_in_force", "Files with a mistake, of which an earlier state is in force.", wrong)
    waiting = len(in_force.next_start)
    yield _value("gezien_settings_waiting", "Settings that were changed and wait for the next start.", waiting)
    checked = datetime.combine(in_force.helplines.checked_on, time(), UTC).timestamp()
    yield _value("gezien_helplines_checked_timestamp_seconds", "When a person last checked them.", checked)


def _gauge(name: str, about: str, *labels: str) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, about, labels=labels)


def _value(name: str, about: str, value: Any) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, about, value=float(value))
