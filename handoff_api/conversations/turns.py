"""Runs the turns: reads every candidate message, and answers where the bot owns the conversation (laws 1, 3 and 4).

A turn is two short transactions with the call to the bot between them. The first takes the lease and reads; the second
looks whether the conversation is still as it was read, and stores answer, facts, decision and transition together.
Nothing about a turn lives only in memory: whoever finds a conversation that is due, without a live lease, may run it.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import structlog
from sqlalchemy import or_, select, text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.bot_client import BotClient, TurnAnswer
from handoff_api.bus import Bus
from handoff_api.conversations import ledger
from handoff_api.conversations.models import DUE, Conversation, Event
from handoff_api.conversations.outcome import apply_answer, apply_silence
from handoff_api.conversations.ownership import BOT, QUEUE
from handoff_api.conversations.turn_request import (
    TurnEvent,
    due,
    read_upto,
    texts_after,
    texts_upto,
    turn_request,
)
from handoff_api.db import Database, now
from handoff_api.errors import BotUnavailable, GezienError
from handoff_api.handoffs.waiting import waiting_only_for_the_bot
from handoff_api.in_force.holder import InForce
from handoff_api.memory import service as memory
from handoff_api.unexpected import named

log = structlog.get_logger()

LEASE = timedelta(seconds=4)  # how long after a kill -9 somebody else may take over
RENEW_S = 1.5
TYPING_AFTER_S = 0.25  # a quicker answer needs no "is typing"
TRIES = 2
CRASHES = 3
AT_ONCE = 16  # turns that run at the same time in this process
SWEEP_AT_MOST = 50
PLANNED_RESTART_S = 30.0
PROBE_PAUSE_S = (1.0, 2.0, 4.0, 8.0, 15.0)  # between looks whether the bot answers again


@dataclass(frozen=True)
class Turn:
    """One turn under way: what was read, and the lease that entitles us to store its outcome."""

    conversation_id: UUID
    event: TurnEvent
    owner: str
    version: int
    returning: bool  # the queue has it only because the bot was away; an answer takes it back
    upto: int  # the newest candidate message this turn has seen
    texts: tuple[Event, ...]
    lease: str
    request: dict[str, Any]

    @property
    def speaks(self) -> bool:
        return self.event != "listen"


class TurnRunner:
    def __init__(self, db: Database, bus: Bus, bot: BotClient, in_force: InForce) -> None:
        self._db, self._bus, self._bot, self._in_force = db, bus, bot, in_force
        self._running: dict[UUID, asyncio.Task[None]] = {}
        self._again: set[UUID] = set()
        self._crashes: Counter[UUID] = Counter()
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._away = False  # the last try failed
        self._probes = 0
        self._next_probe = 0.0
        self._stopping = False

    def wake(self, conversation_id: UUID) -> None:
        """Looks soon whether there is something to do here. Cheap, and harmless when there is not."""
        if self._stopping:
            return
        if conversation_id in self._running:
            self._again.add(conversation_id)
            return
        task = asyncio.create_task(self._work(conversation_id), name=f"turn {conversation_id}")
        self._running[conversation_id] = task
        task.add_done_callback(lambda done: self._done(conversation_id, done))

    async def sweep(self) -> None:
        """Finds what nobody was woken for: turns of a process that died, and conversations that wait for the bot."""
        async with self._db.read() as session:
            found = (
                await session.execute(
                    select(
                        Conversation.id, Conversation.owner, Conversation.watched_seq, Conversation.last_candidate_seq
                    )
                    .where(text(DUE), or_(Conversation.lease_until.is_(None), Conversation.lease_until < now()))
                    .order_by(Conversation.last_candidate_at)
                    .limit(SWEEP_AT_MOST)
                )
            ).all()
        for conversation_id, owner, watched_seq, last_candidate_seq in found:
            readable = not (self._away or self._given_up(conversation_id))
            if owner == BOT or readable or watched_seq < last_candidate_seq:
                self.wake(conversation_id)
        await self._look_for_the_bot(unread=any(owner != BOT for _, owner, *_ in found))

    async def idle(self) -> None:
        """Waits until no turn is running or due to be started by `wake`."""
        while self._running:
            await asyncio.wait(list(self._running.values()))

    async def stop(self, patience_s: float = 2.0) -> None:
        """Lets running turns end, for a moment; what does not is taken over by whoever starts next."""
        self._stopping = True
        if self._running:
            await asyncio.wait(list(self._running.values()), timeout=patience_s)
        for task in list(self._running.values()):
            task.cancel()
        await asyncio.gather(*self._running.values(), return_exceptions=True)

    # One conversation

    def _done(self, conversation_id: UUID, task: asyncio.Task[None]) -> None:
        self._running.pop(conversation_id, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._crashed(conversation_id, error)
            self._again.discard(conversation_id)  # the sweeper tries again, when the lease has run out
        elif conversation_id in self._again:
            self._again.discard(conversation_id)
            self.wake(conversation_id)

    def _crashed(self, conversation_id: UUID, error: BaseException) -> None:
        log.error("turn_crashed", conversation=str(conversation_id), **named(error))
        self._crashes[conversation_id] += 1

    def _given_up(self, conversation_id: UUID) -> bool:
        """Answers here could not be stored, time after time: an answer that cannot be stored is none."""
        return self._crashes[conversation_id] >= CRASHES

    async def _work(self, conversation_id: UUID) -> None:
        async with self._slots:
            while not self._stopping and await self._run(conversation_id):
                self._again.discard(conversation_id)

    async def _run(self, conversation_id: UUID, *, returning: bool = False) -> bool:
        """One turn, if one is due and nobody else is at it. True: the bot answered, and there is more to do."""
        turn = await self._begin(conversation_id, returning=returning)
        if turn is None:
            return False
        if self._given_up(conversation_id):  # which says nothing about the bot elsewhere
            log.warning("turn_given_up", conversation=str(conversation_id), turn=turn.event)
            await self._store(turn, None)
            return False
        try:
            async with self._holding(turn):
                answer = await self._ask(turn)
        except BotUnavailable as error:
            log.warning("bot_unavailable", conversation=str(conversation_id), turn=turn.event, why=str(error))
            self._away = True
            await self._store(turn, None)
            return False
        more = await self._store(turn, answer)
        self._away, self._probes = False, 0
        self._crashes.pop(conversation_id, None)
        return more

    async def _begin(self, conversation_id: UUID, *, returning: bool) -> Turn | None:
        """Takes the lease by compare-and-set, and reads what the turn needs."""
        async with self._db.write() as session:
            conversation = await session.get(Conversation, conversation_id)
            if conversation is None:
                return None
            returning = returning and conversation.owner == QUEUE
            event = due(conversation, BOT if returning else None)
            at = now()
            if event is None or (conversation.lease_until is not None and conversation.lease_until >= at):
                return None
            texts = await _texts(session, conversation, event)
            if event in ("message", "listen") and not texts:  # erased meanwhile: nothing is left to read
                conversation.read_seq = conversation.last_candidate_seq
                conversation.answered_seq = max(conversation.answered_seq, conversation.read_seq * (event == "message"))
                return None
            lease = uuid4().hex
            taken = await session.scalar(
                update(Conversation)
                .where(
                    Conversation.id == conversation_id,
                    Conversation.version == conversation.version,
                    or_(Conversation.lease_until.is_(None), Conversation.lease_until < at),
                )
                .values(lease=lease, lease_until=at + LEASE)
                .returning(Conversation.id)
                .execution_options(synchronize_session=False)
            )
            if taken is None:
                return None
            facts = await memory.known(session, conversation)
        return Turn(
            conversation_id=conversation.id,
            event=event,
            owner=conversation.owner,
            version=conversation.version,
            returning=returning,
            upto=read_upto(conversation, event, texts),
            texts=texts,
            lease=lease,
            request=turn_request(conversation, event, texts, facts, self._in_force, at),
        )

    async def _ask(self, turn: Turn) -> TurnAnswer:
        """The bot's answer, after one retry. During a planned restart it waits for the bot to be back instead."""
        for _ in range(TRIES - 1):
            try:
                return await self._bot.turn(turn.request)
            except BotUnavailable as error:
                log.info("turn_retried", conversation=str(turn.conversation_id), why=str(error))
        if self._restart_planned():
            await self._until_healthy()
        return await self._bot.turn(turn.request)

    @asynccontextmanager
    async def _holding(self, turn: Turn) -> AsyncIterator[None]:
        """Keeps the lease while the bot thinks, and shows the candidate that it does."""
        answered = asyncio.Event()
        keeper = asyncio.create_task(self._keep(turn, answered))
        try:
            yield
        finally:
            answered.set()
            await keeper

    async def _keep(self, turn: Turn, answered: asyncio.Event) -> None:
        topic = ledger.topic_of(turn.conversation_id)
        if await _within(TYPING_AFTER_S, answered):
            return
        if turn.speaks:
            self._bus.publish(topic, {"event": "typing", "who": "bot", "name": None})
        while not await _within(RENEW_S, answered):
            try:
                async with self._db.write() as session:
                    await session.execute(
                        update(Conversation)
                        .where(Conversation.id == turn.conversation_id, Conversation.lease == turn.lease)
                        .values(lease_until=now() + LEASE)
                        .execution_options(synchronize_session=False)
                    )
            except (GezienError, SQLAlchemyError) as error:  # whether it is still ours is looked at when storing
                log.warning("lease_not_renewed", error=type(error).__name__)
        if turn.speaks:
            self._bus.publish(topic, {"event": "typing_stopped", "who": "bot", "name": None})

    async def _store(self, turn: Turn, answer: TurnAnswer | None) -> bool:
        """Stores the outcome in one transaction, unless the lease went to somebody else meanwhile.

        True: there is already more to do here.
        """
        topic = ledger.topic_of(turn.conversation_id)
        async with self._db.write() as session:
            conversation = await session.scalar(
                select(Conversation)
                .where(Conversation.id == turn.conversation_id, Conversation.lease == turn.lease)
                .with_for_update()
            )
            if conversation is None:
                log.warning("turn_lost", conversation=str(turn.conversation_id), turn=turn.event)
                return False
            ledger.hold(session, conversation)
            conversation.lease = conversation.lease_until = None
            if answer is None:
                await apply_silence(session, conversation, turn)
            else:
                await apply_answer(session, conversation, turn, answer)
            session.info.get("topics", set()).discard(topic)  # published below: it need not wake ourselves
        self._bus.publish(topic)
        return due(conversation) is not None

    # The bot as a whole

    async def _look_for_the_bot(self, *, unread: bool) -> None:
        """Gives back to the bot what waits only for it, oldest first, once it really answers a turn again."""
        clock = asyncio.get_running_loop().time()
        if clock < self._next_probe:
            return
        async with self._db.read() as session:
            waiting = [conversation.id for conversation in await waiting_only_for_the_bot(session)]
        if not waiting and not (self._away and unread):
            self._next_probe = clock + PROBE_PAUSE_S[0]
            return
        self._next_probe = clock + PROBE_PAUSE_S[min(self._probes, len(PROBE_PAUSE_S) - 1)]
        self._probes += 1
        if not await self._bot.healthy():
            return
        self._away = False  # messages that wait only to be read are read at the next sweep
        for conversation_id in waiting:
            if conversation_id in self._running or self._given_up(conversation_id):
                continue
            try:
                answered = await self._run(conversation_id, returning=True)
            except Exception as error:  # this one stays with people; the others need not wait for it
                self._crashed(conversation_id, error)
                continue
            if answered:
                self.wake(conversation_id)
            elif self._away:
                return

    def _restart_planned(self) -> bool:
        """Whether the launcher restarts Rasa on purpose: it touches a file in HOME just before."""
        marker = self._in_force.settings.home / "restart-planned"
        try:
            age = now().timestamp() - marker.stat().st_mtime
        except OSError:
            return False
        return 0 <= age < PLANNED_RESTART_S

    async def _until_healthy(self) -> None:
        try:
            async with asyncio.timeout(PLANNED_RESTART_S):
                while not await self._bot.healthy():  # noqa: ASYNC110 (another process: there is no event)
                    await asyncio.sleep(0.5)
        except TimeoutError:
            return


async def _texts(session: AsyncSession, conversation: Conversation, event: TurnEvent) -> tuple[Event, ...]:
    """The candidate messages that this turn is about."""
    after = texts_after(conversation, event)
    if after is None or conversation.last_candidate_seq <= after:
        return ()
    upto = texts_upto(conversation, event)
    events = await ledger.read(session, conversation.id, after)
    said = (one for one in events if one.kind == ledger.MESSAGE and one.payload.get("from") == "candidate")
    return tuple(one for one in said if one.seq <= upto)


async def _within(seconds: float, event: asyncio.Event) -> bool:
    try:
        async with asyncio.timeout(seconds):
            return await event.wait()
    except TimeoutError:
        return False
