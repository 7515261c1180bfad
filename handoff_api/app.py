"""Wires the service together."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from http import HTTPStatus
from importlib import import_module
from uuid import UUID

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException

from handoff_api import logs, safety
from handoff_api.bot_client import BotClient
from handoff_api.bus import Bus
from handoff_api.config import Settings
from handoff_api.console.route import failed
from handoff_api.conversations import ledger
from handoff_api.conversations.streams import OpenStreams
from handoff_api.conversations.turns import TurnRunner
from handoff_api.db import Database
from handoff_api.erasures.journal import FILE, Journal
from handoff_api.errors import DatabaseBusy, GezienError, Malformed, Refusal
from handoff_api.in_force.holder import InForce
from handoff_api.limits import Limits
from handoff_api.metrics.counted import Counted
from handoff_api.recruiters.throttle import SignInThrottle
from handoff_api.trace import Traced
from handoff_api.unexpected import report

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

Job = Callable[[], Awaitable[object]]


def create_app(settings: Settings) -> FastAPI:
    """The service. Its database must have been migrated (`handoff_api.migrations.upgrade`)."""
    app = FastAPI(
        title="Gezien",
        description="Pre-screening conversations that bring in a person when a person is needed.",
        version="0.1.0",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,  # the pages FastAPI offers load scripts from elsewhere
        redoc_url=None,
        responses={
            "4XX": {"model": Refusal, "description": "Refused; `error` names why"},
            "5XX": {"model": Refusal, "description": "Not possible now; trying again is safe"},
        },
        lifespan=_lifespan,
    )
    bus = Bus()
    db = Database(settings.database)
    db.journal = Journal(settings.home / FILE).append
    in_force = InForce(settings)
    bot = BotClient(in_force, settings.secret.get_secret_value())
    limits = Limits(in_force.limit)

    app.state.in_force, app.state.bus, app.state.db = in_force, bus, db
    app.state.bot, app.state.limits = bot, limits
    app.state.turns = turns = TurnRunner(db, bus, bot, in_force)
    app.state.sign_in_throttle = SignInThrottle()
    app.state.streams = OpenStreams(lambda: in_force.settings.limit_streams)
    db.published = _published(bus, turns)
    in_force.changed = _changed(db, bus, in_force)
    in_force.changed()

    for name in (*ROUTERS, *(DEMO_ROUTERS if settings.demo else ())):
        app.include_router(import_module(name).router)
    app.add_exception_handler(GezienError, _refused)
    app.add_exception_handler(RequestValidationError, _malformed)
    app.add_exception_handler(HTTPException, _refused_by_the_framework)
    app.add_exception_handler(OperationalError, _database_failed)
    app.add_middleware(safety.BodyLimit)
    app.add_middleware(safety.CallLimit, limits=limits)
    app.add_middleware(safety.CatchAll, console=failed)
    app.add_middleware(safety.Cors, allowed=lambda: in_force.settings.allowed_origins)
    app.add_middleware(safety.SecurityHeaders)
    app.add_middleware(Counted)
    app.add_middleware(Traced)
    return app


def _published(bus: Bus, turns: TurnRunner) -> Callable[[str], None]:
    """After a commit: who listens hears of it, and the bot looks whether that leaves something for it to do."""
    prefix = ledger.topic_of("")

    def published(topic: str) -> None:
        bus.publish(topic)
        if topic.startswith(prefix):
            turns.wake(UUID(topic.removeprefix(prefix)))

    return published


def _changed(db: Database, bus: Bus, in_force: InForce) -> Callable[[], None]:
    """After a change of what is in force: sessions carry the new office, and open pages of the console show it."""

    def changed() -> None:
        db.carry(office=in_force.office)
        bus.publish("queue")

    return changed


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    in_force: InForce = app.state.in_force
    await asyncio.to_thread(in_force.write_down)
    jobs: dict[str, Job] = {"in_force": in_force.tick, "turns": app.state.turns.sweep}
    jobs |= {name.split(".")[1]: partial(import_module(name).tick, app.state.db) for name in JOBS}
    running = [asyncio.create_task(_repeat(name, job), name=f"job {name}") for name, job in jobs.items()]
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
        in_force.forget_last()


async def _repeat(name: str, job: Job) -> None:
    """Runs a job every second. One that fails is logged and tried again: the service outlives it."""
    while True:
        try:
            await job()
        except Exception as error:
            report("job_failed", error, job=name)
        await asyncio.sleep(TICK_S)


async def _refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, GezienError)
    return safety.refuse(error)


async def _refused_by_the_framework(_request: Request, error: Exception) -> JSONResponse:
    """No such address, no such method, a body that cannot be read: in the form of every other refusal."""
    assert isinstance(error, HTTPException)
    name = HTTPStatus(error.status_code).phrase.replace(" ", "")
    return safety.refusal(name, str(error.detail), error.status_code, headers=error.headers)


async def _malformed(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    return safety.refuse(Malformed(error.errors()))


async def _database_failed(_request: Request, error: Exception) -> JSONResponse:
    report("database_failed", error)
    return safety.refuse(DatabaseBusy("the database is busy; try again in a moment"))
