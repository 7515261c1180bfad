"""Whatever happens at the same time, the laws hold.

Two windows of a candidate, a breaking stream and two recruiters act at once on one conversation, over HTTP against the
running service, while the bot answers at once, late, too late, never, brokenly or with a hand-off. Afterwards every
law is read back from the ledger. 50 interleavings per database, 1,000 with `./gezien test --long`; the seed of one
that fails is printed, and GEZIEN_TEST_SEED repeats it.
"""

import asyncio
import os
import random
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
import pytest_asyncio
from sqlalchemy import func, select
from starlette.responses import Response

from handoff_api.conversations import turns
from handoff_api.conversations.ledger import PUBLIC_KINDS
from handoff_api.conversations.models import Conversation, Event
from handoff_api.conversations.turn_request import due
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.laws.actors import Log, candidate_acts, listener, recruiter_acts, together
from tests.handoff_api.laws.invariants import broken_laws
from tests.handoff_api.standin import Asked, Behaviour, StandIn, broken, failing, hang, late, ordinary

INTERLEAVINGS = 1_000 if os.environ.get("GEZIEN_TEST_LONG") else 50
AT_ONCE = 5  # conversations that run side by side in the same service
TURN_TIMEOUT_S = 0.15
PUBLIC = Event.kind.in_(PUBLIC_KINDS)


class Moods:
    """What the bot does next, per conversation."""

    def __init__(self) -> None:
        self.plans: dict[str, deque[Behaviour]] = defaultdict(deque)

    async def __call__(self, bot: StandIn, asked: Asked) -> Response:
        plan = self.plans[asked["conversation"]]
        return await (plan.popleft() if plan else ordinary)(bot, asked)


def a_mood(chance: random.Random) -> Behaviour:
    """`late` beyond the time-out is the answer that comes twice: for the first try, unheard, and for the retry."""
    return chance.choices(
        (ordinary, late(0.02), late(0.1), late(TURN_TIMEOUT_S + 0.1), hang(), broken(), failing()),
        (6, 4, 3, 2, 1, 1, 1),
    )[0]


@pytest_asyncio.fixture
async def impatient(
    tmp_path: Path, database_url: str, bot: StandIn, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Edge]:
    """A service that gives the bot little time and looks for it often, so that much happens within a second."""
    monkeypatch.setattr(turns, "LEASE", timedelta(seconds=1))
    monkeypatch.setattr(turns, "RENEW_S", 0.3)
    monkeypatch.setattr(turns, "PROBE_PAUSE_S", (0.1,))
    async with Edge(tmp_path, database_url, bot, turn_timeout_s=TURN_TIMEOUT_S, limit_streams=50) as edge:
        yield edge


@pytest.mark.slow
@pytest.mark.timeout(3_000)
async def test_the_laws_hold_in_every_interleaving(impatient: Edge) -> None:
    """With `Conversation.version == conversation.version` taken out of `change_owner`, 13 of 50 failed on PostgreSQL:

        seed 558870506: 13: recruiter:f2e1… lost it to recruiter:3578… without handing back

    SQLite kept passing, because there the writers stand in one line (`BEGIN IMMEDIATE`) and re-read what they change.
    """
    moods = Moods()
    impatient.bot.always(moods)
    desks = [await Desk.open(impatient, "Anna", "lead"), await Desk.open(impatient, "Bram")]
    given = os.environ.get("GEZIEN_TEST_SEED")
    seeds = [int(given)] if given else [random.randrange(2**32) for _ in range(INTERLEAVINGS)]
    places = asyncio.Semaphore(AT_ONCE)
    failures: list[str] = []

    async def one(seed: int) -> None:
        async with places:
            wrong = await interleaving(impatient, moods, desks, seed)
            failures.extend(f"seed {seed}: {line}" for line in wrong)

    await asyncio.gather(*(one(seed) for seed in seeds))
    assert not failures, "\n".join(["GEZIEN_TEST_SEED=<seed> repeats one of these:", *failures])


async def interleaving(edge: Edge, moods: Moods, desks: list[Desk], seed: int) -> list[str]:
    chance, log = random.Random(seed), Log()
    candidate = await edge.candidate(greeted=chance.random() < 0.5)
    moods.plans[candidate.id].extend(a_mood(chance) for _ in range(12))
    listening = asyncio.create_task(listener(candidate, random.Random(chance.random()), log))
    actors = [random.Random(chance.random()) for _ in range(4)]
    await together(
        lambda: candidate_acts(candidate, actors[0], log, 6),
        lambda: candidate_acts(candidate, actors[1], log, 4),
        lambda: recruiter_acts(desks[0], candidate.id, actors[2], log, 6),
        lambda: recruiter_acts(desks[1], candidate.id, actors[3], log, 6),
    )
    moods.plans[candidate.id].clear()  # the bot is itself again; now everything must come to rest by itself
    try:
        await at_rest(edge, candidate.id, log)
        return await broken_laws(edge.db, candidate.id, log, desks[0])
    except TimeoutError:
        return ["it did not come to rest", *await broken_laws(edge.db, candidate.id, log, desks[0])]
    finally:
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)


async def at_rest(edge: Edge, conversation_id: str, log: Log) -> None:
    """Until no turn is due or running, and the stream has told everything."""
    quiet = 0
    async with asyncio.timeout(60):  # turns that a busy machine answers too late are tried again, ever later
        while quiet < 5:
            await asyncio.sleep(0.05)
            async with edge.db.read() as session:
                row = await session.get_one(Conversation, UUID(conversation_id))
                newest = await session.scalar(
                    select(func.max(Event.seq)).where(Event.conversation_id == row.id, PUBLIC)
                )
            told = bool(log.streamed) and log.streamed[-1]["seq"] == newest
            quiet = quiet + 1 if row.lease is None and due(row) is None and told else 0
