"""Wires the service together."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from importlib import import_module
from importlib.util import find_spec
from uuid import UUID

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import JSONResponse
from sqlalchemy.exc import OperationalError
from starlette.middleware.cors import CORSMiddleware

from handoff_api import logs, safety, trace
from handoff_api.bot_client import BotClient
from handoff_api.bus import Bus
from handoff_api.config import Settings
from handoff_api.console.route import failed
from handoff_api.conversations import ledger
from handoff_api.conversations.streams import OpenStreams
from handoff_api.conversations.turns import TurnRunner
from handoff_api.db import Database, now
from handoff_api.errors import DatabaseBusy, GezienError
from handoff_api.handoffs.office import Office
from handoff_api.limits import Limits
from handoff_api.metrics.counted import Counted
from handoff_api.recruiters.throttle import SignInThrottle
from handoff_api.unexpected import report
from handoff_api.vacancies.registry import VacancyRegistry

ROUTERS = (
    "handoff_api.vacancies.endpoints",
    "handoff_api.conversations.endpoints",
    "handoff_api.memory.endpoints",
    "handoff_api.people.endpoints",
    "handoff_api.people.application_endpoints",
    "handoff_api.health",
    "handoff_api.metrics.endpoints",
    "handoff_api.recruiters.endpoints",
    "handoff_api.handoffs.endpoints",
    "handoff_api.handoffs.stream",
    "handoff_api.intakes.endpoints",
    "handoff_api.outbox.endpoints",
    "handoff_api.console.pages",
    "handoff_api.widget.endpoints",
)
DEMO_ROUTERS = ("handoff_api.demo.endpoints",)
JOBS = ("handoff_api.handoffs.jobs", "handoff_api.intakes.jobs", "handoff_api.outbox.jobs")  # each: async tick(db)
TICK_S = 1.0


def create_app(settings: Settings) -> FastAPI:
    """The service. Its database must have been migrated (`handoff_api.migrations.upgrade`)."""
    app = FastAPI(
        title="Gezien",
        description="Pre-screening conversations that bring in a person when a person is needed.",
        version="0.1.0",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,  # the pages FastAPI offers load scripts from elsewhere
        redoc_url=None,
        lifespan=_lifespan,
    )
    bus = Bus()
    db = Database(settings.database)
    vacancies = VacancyRegistry.load(settings)
    bot = BotClient(settings.rasa_url, settings.secret.get_secret_value(), settings.turn_timeout_s)
    limits = Limits(
        {
            "address": settings.limit_address,
            "start": settings.limit_start,
            "messages": settings.limit_messages,
            "changes": settings.limit_changes,
        }
    )
    db.carry(office=Office.of(settings, vacancies))

    app.state.settings, app.state.bus, app.state.db = settings, bus, db
    app.state.settings_read_at = now().timestamp()
    app.state.vacancies, app.state.bot, app.state.limits = vacancies, bot, limits
    app.state.turns = turns = TurnRunner(db, bus, bot, settings, vacancies)
    app.state.sign_in_throttle = SignInThrottle()
    app.state.streams = OpenStreams(settings.limit_streams)
    db.published = _published(bus, turns)

    for name in (*ROUTERS, *(DEMO_ROUTERS if settings.demo else ())):
        router = _router(name)
        if router is not None:
            app.include_router(router)
    app.add_exception_handler(GezienError, _refused)
    app.add_exception_handler(OperationalError, _database_failed)
    app.add_middleware(safety.BodyLimit)
    app.add_middleware(safety.CallLimit, limits=limits)
    app.add_middleware(safety.CatchAll, console=failed)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=list(settings.allowed_origins),
        allow_methods=["GET", "POST", "PATCH", "DELETE"],
        allow_headers=["authorization", "content-type", "last-event-id"],
        expose_headers=["retry-after", trace.HEADER],
        max_age=600,
    )
    app.add_middleware(safety.SecurityHeaders)
    app.add_middleware(Counted)
    app.add_middleware(trace.Traced)
    return app


def _published(bus: Bus, turns: TurnRunner) -> Callable[[str], None]:
    """After a commit: who listens hears of it, and the bot looks whether that leaves something for it to do."""
    prefix = ledger.topic_of("")

    def published(topic: str) -> None:
        bus.publish(topic)
        if topic.startswith(prefix):
            turns.wake(UUID(topic.removeprefix(prefix)))

    return published


def _router(name: str) -> APIRouter | None:
    if find_spec(name) is None:
        return None
    router: APIRouter = import_module(name).router
    return router


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    jobs = [app.state.turns.sweep, *(_job(name, app.state.db) for name in JOBS if find_spec(name) is not None)]
    running = [asyncio.create_task(_repeat(job), name=f"job {number}") for number, job in enumerate(jobs)]
    logs.serving()
    try:
        yield
    finally:
        app.state.bus.close()
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await app.state.turns.stop()
        await app.state.bot.close()
        await app.state.db.dispose()


def _job(name: str, db: Database) -> Callable[[], object]:
    tick = import_module(name).tick
    return lambda: tick(db)


async def _repeat(job: Callable[[], object]) -> None:
    """Runs a job every second. One that fails is logged and tried again: the service outlives it."""
    while True:
        try:
            await job()  # type: ignore[misc]
        except Exception as error:
            report("job_failed", error, job=getattr(job, "__qualname__", "job"))
        with suppress(TimeoutError):
            await asyncio.sleep(TICK_S)


async def _refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, GezienError)
    return safety.refuse(error)


async def _database_failed(_request: Request, error: Exception) -> JSONResponse:
    report("database_failed", error)
    return safety.refuse(DatabaseBusy("the database is busy; try again in a moment"))
