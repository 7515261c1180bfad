"""Says the set to a real assistant, turn by turn, with the requests that the service itself sends."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from handoff_api.bot_client import BotClient, TurnAnswer
from handoff_api.config import Settings
from handoff_api.conversations.models import Conversation, Event
from handoff_api.conversations.turn_request import TurnEvent, turn_request
from handoff_api.errors import BotUnavailable, Invalid
from handoff_api.launch.evaluation.heard import Heard
from handoff_api.launch.evaluation.unseen import Dialogue, Message, Turn
from handoff_api.launch.explain.rows import asked_by, value_of
from handoff_api.launch.explain.talks import Surroundings
from handoff_api.launch.refusal import Exit, Refusal
from handoff_api.memory import service as memory
from handoff_api.memory.models import Fact
from handoff_api.memory.service import Statement
from handoff_api.memory.values import checked
from handoff_api.people.applications import Standing
from handoff_api.vacancies.registry import VacancyRegistry
from handoff_api.vacancies.schemas import Vacancy

SAID_AT = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))  # a Monday: relative dates count from it
TRIES = 2  # as the service does
GIVES_UP_AFTER = 5  # turns in a row without an answer
CALLS_NOBODY = ("irritation", "doubt", "other_language")  # signals of the bot that are no reason for a person


class Player:
    """Every message and dialogue is a conversation of its own about one vacancy. One turn at a time: it is timed."""

    def __init__(self, settings: Settings, vacancy: Vacancy, rasa_url: str, secret: str) -> None:
        self._vacancy = vacancy
        vacancies = VacancyRegistry([vacancy], settings.time_zone, clock=lambda: SAID_AT)
        self._around = Surroundings(settings, vacancies, rasa_url)
        self._bot = BotClient(self._around, secret)
        self._greetings: dict[str, TurnAnswer] = {}
        self._silent = 0
        self.model: str | None = None  # the archive that answered

    async def aclose(self) -> None:
        await self._bot.close()

    async def messages(self, messages: Sequence[Message], done: Callable[[], None]) -> list[Heard]:
        heard = []
        for message in messages:
            heard.append(await self._message(message))
            done()
        return heard

    async def dialogues(self, dialogues: Sequence[Dialogue], done: Callable[[], None]) -> list[list[Heard]]:
        """Each as far as it went: a handoff ends it."""
        heard = []
        for dialogue in dialogues:
            heard.append(await self._dialogue(dialogue))
            done()
        return heard

    async def _message(self, message: Message) -> Heard:
        """Said right after the greeting, or after the question of its context."""
        talk = await self._greeted(message.lang)
        talk.ask(asked_by(message.context, message.text))
        request = talk.request(message.text.strip())  # as the service takes it
        answer = await self._answer(request)
        if answer is None:
            return _nothing(message.lang)
        again = await self._answer({**request, "explain": True})  # apart: it costs time, which is measured
        return heard_of(answer, again or answer, message.text)

    async def _dialogue(self, dialogue: Dialogue) -> list[Heard]:
        talk = await self._greeted(dialogue.lang)
        heard: list[Heard] = []
        for turn in dialogue.turns:
            heard.append(await self._turn(talk, turn))
            if heard[-1].handed_off:
                break
        return heard

    async def _turn(self, talk: "Talk", turn: Turn) -> Heard:
        answer = await self._answer(talk.request(turn.say.strip()))
        if answer is None:
            return _nothing(talk.conversation.language)
        talk.go_on(answer)
        return heard_of(answer, answer, turn.say)

    async def _greeted(self, language: str) -> "Talk":
        talk = Talk(self._around, self._vacancy, language)
        if language not in self._greetings:
            greeting = await self._answer(talk.request(None, "start"))
            if greeting is None:
                raise Refusal("the assistant does not greet; its log is in the home's logs", Exit.UNAVAILABLE)
            self._greetings[language] = greeting
        talk.go_on(self._greetings[language])
        return talk

    async def _answer(self, request: dict[str, Any]) -> TurnAnswer | None:
        for _ in range(TRIES):
            try:
                answer = await self._bot.turn(request)
            except BotUnavailable:
                continue
            self._silent, self.model = 0, answer.nlu.model
            return answer
        self._silent += 1
        if self._silent == GIVES_UP_AFTER:
            raise Refusal(
                f"the assistant gave no answer {GIVES_UP_AFTER} times in a row; its log is in the home's logs",
                Exit.UNAVAILABLE,
            )
        return None


class Talk:
    """One conversation as the service would have stored it, in memory."""

    def __init__(self, around: Surroundings, vacancy: Vacancy, language: str) -> None:
        self._around, self._vacancy = around, vacancy
        self.conversation = Conversation(
            id=uuid4(), vacancy_id=vacancy.id, language=language, asked=None, state={}, person_id=uuid4()
        )
        self.facts: dict[str, Fact] = {}
        self._seq = 0

    def ask(self, asked: str | None) -> None:
        """As if the bot had just asked this; None leaves the question that the greeting ended with."""
        if asked is not None:
            self.conversation.asked = asked

    def request(self, text: str | None, event: TurnEvent = "message") -> dict[str, Any]:
        self._seq += 1
        said = [self._event(text)] if text is not None else []
        standing = Standing("open", SAID_AT, None)  # whoever begins a conversation applies
        return turn_request(self.conversation, event, said, self.facts, self._around, SAID_AT, standing)

    def _event(self, text: str) -> Event:
        payload = {"text": text}
        return Event(conversation_id=self.conversation.id, seq=self._seq, kind="message", at=SAID_AT, payload=payload)

    def go_on(self, answer: TurnAnswer) -> None:
        """Takes over what the service takes over from an answer (conversations/outcome.py)."""
        self.conversation.language, self.conversation.state = answer.language, answer.state
        if answer.messages:
            self.conversation.asked = next((one.asked for one in reversed(answer.messages) if one.asked), None)
        self._seq += len(answer.messages) + 1
        for name in answer.forget:
            self.facts.pop(name, None)
        for fact in answer.facts:
            self._learn(Statement(fact.name, fact.value, fact.status, "said", fact.seq, fact.quote))

    def _learn(self, statement: Statement) -> None:
        try:
            value = checked(statement.name, statement.value, self._vacancy) if statement.status == "given" else None
        except Invalid:
            return  # the service would not take it either
        for name in memory.replaced(statement, self.facts):
            del self.facts[name]
        self.facts[statement.name] = Fact(
            name=statement.name,
            status=statement.status,
            value=value,
            stated_at=SAID_AT,
            origin=statement.origin,
            conversation_id=self.conversation.id,
            seq=statement.seq,
        )


def heard_of(answer: TurnAnswer, explained: TurnAnswer, text: str) -> Heard:
    """`explained` is the answer to the same request with `explain`, or the same answer."""
    read = explained.explained or {}
    heard = Heard(
        route=answer.decision.route,
        urgency=answer.decision.urgency,
        reasons=[reason.model_dump(exclude_none=True) for reason in answer.decision.reasons],
        facts={fact.name: value for fact in answer.facts if (value := value_of(fact)) is not None},
        language=answer.language,
        intent=answer.nlu.intent,
        confidence=answer.nlu.confidence,
        why=tuple(_why(read, text)),
        parse_ms=answer.timings.get("parse"),
    )
    return replace(heard, person=_person(read, heard))


def _nothing(language: str) -> Heard:
    """The service would call somebody, and say that the assistant cannot be reached."""
    reasons = [{"code": "bot_unavailable"}]
    return Heard("hand_off", 1, reasons, language=language, failed=True, why=("the assistant gave no answer",))


def _person(read: dict[str, Any], heard: Heard) -> float | None:
    """How sure it is that a person is needed: the surest reason there is, or what the model says of the whole."""
    if not read:
        return None
    scores = [reason.get("score") for reason in heard.reasons]
    scores += [one.get("score") for one in read.get("signals", []) if one.get("code") not in CALLS_NOBODY]
    scores += [part.get("needs_person") for part in read.get("parts", [])[:1]]
    return min(1.0, max((float(score) for score in scores if score is not None), default=0.0))


def _why(read: dict[str, Any], text: str) -> list[str]:
    """In words, for people who look for the cause of an error."""
    lines = []
    for signal in read.get("signals", []):
        by = "the trained model" if signal.get("why") == "model" else f"the rule {signal.get('why')}"
        lines.append(f"{signal['code']} by {by}, {signal.get('score') or 0:.2f}: {_words(signal['quote'], text)}")
    if doubt := read.get("doubt"):
        lines.append(f"perhaps {doubt['intent']}, {doubt['score']:.2f}: {_words(doubt['quote'], text)}")
    if parts := read.get("parts"):
        lines.append(f"the model: a person is needed {parts[0]['needs_person']:.2f}")
    if ranking := read.get("ranking"):
        lines.append("read as " + ", ".join(f"{one['intent']} {one['score']:.2f}" for one in ranking))
    return lines


def _words(quote: str, text: str) -> str:
    return "the whole message" if quote.strip() == text.strip() else f"“{quote}”"
