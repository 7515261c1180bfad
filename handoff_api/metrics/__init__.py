"""What the service counts and times, for Prometheus. No ids, no names: every label has a handful of values.

`from handoff_api import metrics`, then `metrics.turns.labels(…).inc()`. What is counted inside a transaction is counted
`after_commit`, so that a transaction that failed leaves no trace here either. What can be looked up, like the length
of the queue, is not kept here but read when somebody asks (`state.py`). docs/observability.md explains each.
"""

import time
from collections.abc import Callable
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Info, disable_created_metrics
from prometheus_client.gc_collector import GCCollector
from prometheus_client.platform_collector import PlatformCollector
from prometheus_client.process_collector import ProcessCollector
from sqlalchemy.ext.asyncio import AsyncSession

disable_created_metrics()  # type: ignore[no-untyped-call]  # a second series per counter, which nobody needs
registry = CollectorRegistry()
ProcessCollector(registry=registry)
PlatformCollector(registry=registry)
GCCollector(registry=registry)

QUICK = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
PATIENT = (10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400)


def _counter(name: str, about: str, *labels: str) -> Counter:
    return Counter(name, about, labels, registry=registry)


def _known(metric: Counter | Histogram | Gauge, label: str, *values: str) -> None:
    """Shows these from the start, at zero: Prometheus sees no increase in what was not there before."""
    for value in values:
        metric.labels(**{label: value})


# Turns
turn = Histogram(
    "gezien_turn_seconds",
    "From the message stored to the answer stored.",
    ("turn",),
    buckets=QUICK,
    registry=registry,
)
stage = Histogram(
    "gezien_turn_stage_seconds",
    "One stage of a turn: stored, queued, rasa (of which parse, policy, actions), commit, stream.",
    ("stage",),
    buckets=QUICK,
    registry=registry,
)
turns = _counter("gezien_turns", "Turns that the assistant answered.", "turn", "route", "language")
reasons = _counter("gezien_turn_reasons", "Reasons for a person that turns gave.", "reason", "language")
fallbacks = _counter("gezien_fallbacks", "Turns whose message was not understood.", "language")
late_answers = _counter("gezien_late_answers", "Answers dropped because somebody else spoke meanwhile.")
bot_unavailable = _counter("gezien_bot_unavailable", "Turns that went without the assistant.")
bot_failures = _counter("gezien_bot_call_failures", "Calls of the assistant that brought no answer.", "cause")
model = Info("gezien_model", "The model that answered last.", registry=registry)

# People
handoffs = _counter("gezien_handoffs", "Times a person was called for.", "urgency")
claims = _counter("gezien_claims", "Conversations that a recruiter took.", "urgency")
claim_wait = Histogram(
    "gezien_claim_wait_seconds",
    "How long a candidate had waited when a recruiter took the conversation.",
    ("urgency",),
    buckets=PATIENT,
    registry=registry,
)

# The service itself
responses = _counter("gezien_http_responses", "Answers to HTTP calls, by kind of status.", "status")
errors = _counter("gezien_errors", "Failures that nobody foresaw, by type and file.", "type", "place")
refused_calls = _counter("gezien_rate_limited", "Calls refused because there were too many.", "limit")
streams = Gauge("gezien_streams_open", "Live streams that are open.", ("who",), registry=registry)
database_busy = _counter("gezien_database_busy", "Writes given up because the database was busy for too long.")
database_wait = Histogram(
    "gezien_database_write_wait_seconds", "Waiting for one's turn to write (SQLite).", buckets=QUICK, registry=registry
)
webhook_failures = _counter("gezien_webhook_failures", "Tries of a notice that the receiver did not take.")
notices_sent = _counter("gezien_notices_sent", "Notices that the receiver took.", "kind")


URGENCIES = ("0", "1", "2", "3")
for _of in (handoffs, claims, claim_wait):
    _known(_of, "urgency", *URGENCIES)
_known(bot_failures, "cause", "late", "unreachable", "refused", "malformed")
_known(refused_calls, "limit", "address", "start", "messages", "changes")
_known(responses, "status", "2xx", "3xx", "4xx", "5xx")
_known(streams, "who", "candidate", "recruiter")


def observe_since(name: str, begun: float) -> None:
    """A stage that ends now and began then (`time.perf_counter`)."""
    stage.labels(stage=name).observe(time.perf_counter() - begun)


def after_commit(session: AsyncSession, count: Callable[[], Any]) -> None:
    """Counts once this session is committed, and only then."""
    session.info.setdefault("counts", []).append(count)


def committed(session: AsyncSession) -> None:
    for count in session.info.pop("counts", ()):
        count()


def urgency_label(urgency: int) -> str:
    return str(max(0, min(urgency, 3)))
