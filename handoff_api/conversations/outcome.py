"""What a turn changes: the bot's answer, or its absence, becomes events, facts and a transition in one transaction."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api import metrics, trace
from handoff_api.bot_client import TurnAnswer
from handoff_api.conversations import ledger, open_application, texts
from handoff_api.conversations.helplines import find_crisis, helplines_text
from handoff_api.conversations.models import Conversation, Event
from handoff_api.conversations.ownership import BOT, CLOSED, QUEUE
from handoff_api.conversations.turn import Turn
from handoff_api.db import now
from handoff_api.errors import NotFound
from handoff_api.handoffs import reasons as why
from handoff_api.handoffs import service as handoffs
from handoff_api.handoffs.office import office_of
from handoff_api.handoffs.repository import live_handoff
from handoff_api.handoffs.waiting import only_for_the_bot
from handoff_api.intakes import service as intakes
from handoff_api.memory import service as memory
from handoff_api.memory.definitions import DEFINITIONS
from handoff_api.memory.service import Statement
from handoff_api.outbox import service as outbox

log = structlog.get_logger()

GO_ON = "go_on"  # the intent of somebody who wants to go on with the assistant
NOT_AGAIN_FOR = timedelta(minutes=10)  # the same helplines are not put into the chat twice in a row


async def apply_answer(session: AsyncSession, conversation: Conversation, turn: Turn, answer: TurnAnswer) -> None:
    """Facts and decision are always kept. The words are kept only if the bot is still the one to speak (law 1)."""
    unchanged = (conversation.owner, conversation.version) == (turn.owner, turn.version)
    if turn.speaks and not unchanged and conversation.owner == BOT:
        # It went away and came back meanwhile: the next turn reads the same messages as things are now.
        await _decided(session, conversation, answer, dropped=True)
        return
    await _learn(session, conversation, turn, answer)
    conversation.read_seq = max(conversation.read_seq, turn.upto)
    if turn.speaks and unchanged:
        await _speak(session, conversation, turn, answer)
        return
    if turn.speaks:
        metrics.after_commit(session, metrics.late_answers.inc)
        log.info("late_answer_dropped", conversation=str(conversation.id), owner=conversation.owner.split(":")[0])
    conversation.language = answer.language
    if unchanged:
        conversation.state = answer.state
    await _decided(session, conversation, answer, dropped=turn.speaks)
    if conversation.owner != BOT:  # what was dealt with before it came back to the bot calls nobody again (R6)
        await _heard(session, conversation, answer)
    if unchanged and answer.nlu.intent == GO_ON:
        await _go_on(session, conversation, answer)


async def apply_silence(session: AsyncSession, conversation: Conversation, turn: Turn) -> None:
    """The bot did not answer. Crisis phrases are looked for; what the bot owned goes to the queue, saying so."""
    found = [
        {"code": "crisis", "kind": crisis[0], "score": None, "quote": crisis[1], "seq": one.seq}
        for one in turn.texts
        if one.seq > conversation.watched_seq and (crisis := find_crisis(one.payload.get("text", "")))
    ]
    conversation.watched_seq = max(conversation.watched_seq, turn.upto)
    mine = turn.owner == conversation.owner == BOT and conversation.version == turn.version
    if found:
        await _helplines(session, conversation, found)
        await _call_for_crisis(session, conversation, found, keep_owner=not mine)
    elif mine:
        line = "bot_unavailable" if turn.texts else "bot_unavailable_at_start"
        await ledger.append_message(
            session, conversation, "system", texts.text(line, conversation.language), code="bot_unavailable"
        )
        await handoffs.open_handoff(session, conversation, [{"code": "bot_unavailable"}], 1)


async def _speak(session: AsyncSession, conversation: Conversation, turn: Turn, answer: TurnAnswer) -> None:
    if turn.returning:
        await handoffs.return_to_bot(session, conversation)
    conversation.language, conversation.state = answer.language, answer.state
    conversation.greeted = True
    conversation.resume_due = False
    hands_off = answer.decision.route == "hand_off"
    reasons = [reason.model_dump() for reason in answer.decision.reasons] or [{"code": "unclear"}]
    if not answer.messages and hands_off:
        await _own_words(session, conversation, reasons)
    for message in answer.messages:
        await ledger.append_message(
            session,
            conversation,
            "bot",
            message.text,
            name=texts.text("assistant", message.lang or answer.language),
            lang=message.lang or answer.language,
            asked=message.asked,
            confirming=message.confirming,
            buttons=[button.model_dump() for button in message.buttons],
            code="crisis" if hands_off and why.is_crisis(reasons) else None,
        )
    if answer.messages:
        conversation.asked = next((one.asked for one in reversed(answer.messages) if one.asked), None)
    await _decided(session, conversation, answer, dropped=False)
    if hands_off:
        urgency = max(answer.decision.urgency, why.urgency_of(reasons))
        await handoffs.open_handoff(session, conversation, reasons, urgency)
        return
    if turn.event != "start":
        conversation.answered_seq = max(conversation.answered_seq, turn.upto)
    if answer.open_application:
        await open_application.move(session, conversation)
    if answer.completed:
        await intakes.complete(session, conversation, "confirmed")


async def _own_words(session: AsyncSession, conversation: Conversation, reasons: Sequence[dict[str, Any]]) -> None:
    """A hand-off whose words got lost on the way: the transition never comes without a text (law 4)."""
    if why.is_crisis(reasons):
        await _helplines(session, conversation, reasons)
        return
    words = texts.text("hand_off", conversation.language)
    await ledger.append_message(
        session, conversation, "bot", words, name=texts.text("assistant", conversation.language)
    )


async def _heard(session: AsyncSession, conversation: Conversation, answer: TurnAnswer) -> None:
    """What was found while somebody else owns the conversation only updates the briefing; a crisis does more."""
    if answer.decision.route != "hand_off":
        return
    reasons = [reason.model_dump() for reason in answer.decision.reasons] or [{"code": "unclear"}]
    if why.is_crisis(reasons):
        await _helplines(session, conversation, reasons)
        await _call_for_crisis(session, conversation, reasons, keep_owner=conversation.owner != CLOSED)
        return
    urgency = max(answer.decision.urgency, why.urgency_of(reasons))
    keep_owner = conversation.owner != CLOSED  # what was closed is open again when a person is needed after all
    await handoffs.open_handoff(session, conversation, reasons, urgency, keep_owner=keep_owner)


async def _go_on(session: AsyncSession, conversation: Conversation, answer: TurnAnswer) -> None:
    """Who waits may say, too, that they want to go on with the bot meanwhile (R8). Not in a crisis."""
    handoff = await live_handoff(session, conversation.id)
    if conversation.owner != QUEUE or handoff is None or only_for_the_bot(handoff):
        return  # what waits only for the bot comes back to it by itself, with an answer
    if conversation.crisis or handoff.urgency >= 3 or answer.decision.route == "hand_off":
        return
    await handoffs.continue_with_bot(session, conversation)


async def _call_for_crisis(
    session: AsyncSession, conversation: Conversation, reasons: Sequence[dict[str, Any]], *, keep_owner: bool
) -> None:
    """Urgency 3, and people are alerted: also those who were alerted before (law 3)."""
    before = await live_handoff(session, conversation.id)
    known_crisis = before is not None and why.is_crisis(before.reasons)
    handoff = await handoffs.open_handoff(session, conversation, reasons, 3, keep_owner=keep_owner)
    conversation.crisis = True
    if known_crisis:
        await outbox.post(session, outbox.CRISIS, handoff, conversation)


async def _helplines(session: AsyncSession, conversation: Conversation, reasons: Sequence[dict[str, Any]]) -> None:
    """The helplines as a system line, unless the same ones stand there since a moment."""
    office = office_of(session)
    vacancy = office.vacancy(conversation.vacancy_id)
    country = vacancy.country if vacancy else "NL"
    kinds = dict.fromkeys(
        reason.get("kind") or reason["code"].partition(":")[2] or None
        for reason in reasons
        if reason["code"].startswith("crisis")
    )
    lines = dict.fromkeys(helplines_text(office.helplines, kind, conversation.language, country) for kind in kinds)
    shown = await session.scalars(
        select(Event).where(
            Event.conversation_id == conversation.id, Event.kind == ledger.MESSAGE, Event.at > now() - NOT_AGAIN_FOR
        )
    )
    recent = {event.payload.get("text") for event in shown}
    for line in lines:
        if line not in recent:
            await ledger.append_message(session, conversation, "system", line, code="crisis_helplines")


async def _learn(session: AsyncSession, conversation: Conversation, turn: Turn, answer: TurnAnswer) -> None:
    """Every fact points to a message of this turn: the one the bot names, or else the newest."""
    seqs = [one.seq for one in turn.texts]
    newest = seqs[-1] if seqs else None
    for name in answer.forget:
        try:
            await memory.forget(session, conversation, name)
        except NotFound:
            log.info("nothing_to_forget", conversation=str(conversation.id), fact=DEFINITIONS.loggable(name))
    await memory.learn_all(
        session,
        conversation,
        [
            Statement(fact.name, fact.value, fact.status, "said", fact.seq if fact.seq in seqs else newest, fact.quote)
            for fact in answer.facts
        ],
    )


async def _decided(session: AsyncSession, conversation: Conversation, answer: TurnAnswer, *, dropped: bool) -> None:
    """The decision's own line: codes and figures, never words of the candidate (law 10)."""
    decision, nlu = answer.decision, answer.nlu
    await ledger.append(
        session,
        conversation,
        "decision",
        {
            "route": decision.route,
            "urgency": decision.urgency,
            "reasons": [{"code": one.code, "kind": one.kind, "score": one.score} for one in decision.reasons],
            "intent": nlu.intent,
            "confidence": nlu.confidence,
            "model": nlu.model,
            "dropped": dropped,
            "trace": trace.current(),
        },
    )
