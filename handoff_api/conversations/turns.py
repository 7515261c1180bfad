"""Runs the turns: reads every candidate message, and answers where the bot owns the conversation (laws 1, 3 and 4).

A turn is two short transactions with the call to the bot between them. The first takes the lease and reads; the second
looks whether the conversation is still as it was read, and stores answer, facts, decision and transition together.
Nothing about a turn lives only in memory: whoever finds a conversation that is due, without a live lease, may run it.
"""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import structlog
from sqlalchemy import or_, select, text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api import metrics, trace
from handoff_api.bot_client import BotClient, TurnAnswer
from handoff_api.bus import Bus
from handoff_api.conversations import ledger
from handoff_api.conversations.models import DUE, Conversation, Event
from handoff_api.conversations.outcome import apply_answer, apply_silence
from handoff_api.conversations.ownership import BOT, QUEUE
from handoff_api.conversations.turn import Turn
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
from handoff_api.handoffs.reasons import REASONS
from handoff_api.handoffs.waiting import waiting_only_for_the_bot
from handoff_api.in_force.holder import InForce
from handoff_api.memory import service as memory
from handoff_api.people import applications
from handoff_api.unexpected import report

log = structlog.get_logger()

LEASE = timedelta(seconds=4)  # how long after a kill -9 somebody else may take over
RENEW_S = 1.5
TYPING_AFTER_S = 0.25  # a quicker answer needs no "is typing"
TRIES = 2
CRASHES = 3
FALLBACK = "nlu_fallback"  # the intent of a message that the bot did not understand
BOT_STAGES = ("parse", "policy", "actions")  # of a call of the bot, as it tells
AT_ONCE = 16  # turns that run at the same time in this process
SWEEP_AT_MOST = 50
PLANNED_RESTART_S = 30.0
TRACES_KEPT = 20  # of messages that came in while a turn was running; the next turn answers them all
PROBE_PAUSE_S = (1.0, 2.0, 4.0, 8.0, 15.0)  # between looks whether the bot answers again


class TurnRunner:
    def __init__(self, db: Database, bus: Bus, bot: BotClient, in_force: InForce) -> None:
        self._db, self._bus, self._bot, self._in_force = db, bus, bot, in_force
        self._running: dict[UUID, asyncio.Task[None]] = {}
        self._again: set[UUID] = set()
        self._traces: dict[UUID, list[str]] = {}  # who woke us, so that a turn belongs to the call that caused it
        self._crashes: Counter[UUID] = Counter()
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._away = False  # the last try failed
        self._probes = 0
        self._next_probe = 0.0
        self._stopping = False

    @property
    def away(self) -> bool:
        """Whether the last try to reach the bot failed."""
        return self._away

    def wake(self, conversation_id: UUID) -> None:
        """Looks soon whether there is something to do here. Cheap, and harmless when there is not."""
        if self._stopping:
            return
        if (caller := trace.current()) is not None:
            traces = self._traces.setdefault(conversation_id, [])
            if caller not in traces[-1:] and len(traces) < TRACES_KEPT:
                traces.append(caller)
        self._start(conversation_id)

    def _start(self, conversation_id: UUID) -> None:
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
            if not self._stopping:
                self._start(conversation_id)

    def _crashed(self, conversation_id: UUID, error: BaseException) -> None:
        report("turn_crashed", error, conversation=str(conversation_id))
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
        woken_by = self._traces.pop(conversation_id, [])
        with trace.within(woken_by[0] if woken_by else trace.new()):
            turn = await self._begin(conversation_id, returning=returning)
            return turn is not None and await self._take(replace(turn, also=tuple(woken_by[1:])))

    async def _take(self, turn: Turn) -> bool:
        conversation_id = turn.conversation_id
        if self._given_up(conversation_id):  # which says nothing about the bot elsewhere
            log.warning("turn_given_up", **_about(turn))
            metrics.bot_unavailable.inc()
            await self._store(turn, None)
            return False
        try:
            async with self._holding(turn):
                answer = await self._ask(turn)
        except BotUnavailable as error:
            log.warning("bot_unavailable", **_about(turn), why=str(error))
            metrics.bot_unavailable.inc()
            self._away = True
            await self._store(turn, None)
            return False
        answered_at = time.perf_counter()
        more = await self._store(turn, answer)
        _count(turn, answer, asked_s=answered_at - turn.begun, stored_s=time.perf_counter() - answered_at)
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
            application = await applications.standing(session, conversation.person_id, conversation.vacancy_id)
        return Turn(
            conversation_id=conversation.id,
            event=event,
            owner=conversation.owner,
            version=conversation.version,
            returning=returning,
            upto=read_upto(conversation, event, texts),
            texts=texts,
            lease=lease,
            waited_s=(at - texts[0].at).total_seconds() if texts else 0.0,
            request=turn_request(conversation, event, texts, facts, self._in_force, at, application),
        )

    async def _ask(self, turn: Turn) -> TurnAnswer:
        """The bot's answer, after one retry. During a planned restart it waits for the bot to be back instead."""
        for _ in range(TRIES - 1):
            try:
                return await self._bot.turn(turn.request)
            except BotUnavailable as error:
                log.info("turn_retried", **_about(turn), why=str(error))
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
                log.warning("turn_lost", **_about(turn))
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
            if (reading := self._running.get(conversation_id)) is not None:
                await asyncio.wait([reading])  # not passed over for being read just now
            if self._given_up(conversation_id):
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


def _about(turn: Turn) -> dict[str, Any]:
    """What every log line about a turn begins with."""
    about: dict[str, Any] = {"conversation": str(turn.conversation_id), "turn": turn.event}
    return {**about, "also": turn.also} if turn.also else about


def _count(turn: Turn, answer: TurnAnswer, *, asked_s: float, stored_s: float) -> None:
    """The turn's one line, and its figures. Why a person was called is not logged: it expires with the handoff."""
    decision, language = answer.decision, answer.language
    queued_s = max(0.0, turn.waited_s)
    total_s = queued_s + asked_s + stored_s
    metrics.turns.labels(turn=turn.event, route=decision.route, language=language).inc()
    for code in {reason.code.partition(":")[0] for reason in decision.reasons}:
        metrics.reasons.labels(reason=code if code in REASONS else "other", language=language).inc()
    if answer.nlu.intent == FALLBACK:
        metrics.fallbacks.labels(language=language).inc()
    metrics.turn.labels(turn=turn.event).observe(total_s)
    stages = {"queued": queued_s, "rasa": asked_s, "commit": stored_s}
    stages |= {name: answer.timings[name] / 1000 for name in BOT_STAGES if name in answer.timings}
    for name, seconds in stages.items():
        metrics.stage.labels(stage=name).observe(seconds)
    metrics.model.info({"model": answer.nlu.model or "unknown"})
    log.info(
        "turn",
        **_about(turn),
        route=decision.route,
        texts=len(turn.texts),
        messages=len(answer.messages),
        facts=len(answer.facts),
        ms=round(total_s * 1000, 1),
        **{f"{name}_ms": round(seconds * 1000, 1) for name, seconds in stages.items()},
    )


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
