"""Conversations in memory, of which only the greeting went before, with the requests that the service itself sends."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from handoff_api.bot_client import BotClient, TurnAnswer
from handoff_api.config import Settings
from handoff_api.conversations.models import Conversation, Event
from handoff_api.conversations.turn_request import turn_request
from handoff_api.errors import BotUnavailable
from handoff_api.handoffs.hours import OpeningHours
from handoff_api.launch.explain.rows import Row
from handoff_api.launch.refusal import Exit, Refusal
from handoff_api.people.applications import Standing
from handoff_api.vacancies.registry import VacancyRegistry
from handoff_api.vacancies.schemas import Vacancy

AT_ONCE = 4  # turns under way; more only wait for each other
TRIES = 2  # as the service does


@dataclass(frozen=True)
class Surroundings:
    """What the service would have in force."""

    settings: Settings
    vacancies: VacancyRegistry
    rasa_url: str

    @property
    def hours(self) -> OpeningHours:
        return self.settings.hours


class Talks:
    """Each message is said in a conversation of its own, at one and the same moment."""

    def __init__(self, settings: Settings, vacancy: Vacancy, rasa_url: str, secret: str, at: datetime) -> None:
        self._vacancy, self._at = vacancy, at
        vacancies = VacancyRegistry([vacancy], settings.time_zone, clock=lambda: at)
        self._around = Surroundings(settings, vacancies, rasa_url)
        self._bot = BotClient(self._around, secret)
        self._openings: dict[str, TurnAnswer] = {}

    async def explain(self, row: Row) -> TurnAnswer:
        """With how the message was read."""
        return await self._say(row, await self._opening(row.language), explain=True)

    async def answers(self, rows: Sequence[Row], done: Callable[[], None] = lambda: None) -> list[TurnAnswer]:
        """In the order of the rows; `done` is called after each."""
        openings = {language: await self._opening(language) for language in sorted({row.language for row in rows})}
        slots = asyncio.Semaphore(AT_ONCE)

        async def one(row: Row) -> TurnAnswer:
            async with slots:
                answer = await self._say(row, openings[row.language])
            done()
            return answer

        tasks = [asyncio.create_task(one(row)) for row in rows]
        try:
            return await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()

    async def aclose(self) -> None:
        await self._bot.close()

    async def _opening(self, language: str) -> TurnAnswer:
        """The greeting: the same for all who begin in this language."""
        if language not in self._openings:
            self._openings[language] = await self._turn(self._start(language), "the greeting")
        return self._openings[language]

    async def _say(self, row: Row, opening: TurnAnswer, **more: Any) -> TurnAnswer:
        return await self._turn({**self.request(row, opening), **more}, f"line {row.line}")

    def request(self, row: Row, opening: TurnAnswer) -> dict[str, Any]:
        """The state after the greeting stays as the bot made it: what was asked last is the service's to say."""
        greeted = next((one.asked for one in reversed(opening.messages) if one.asked), None)
        conversation = self._conversation(opening.language)
        conversation.asked, conversation.state = row.asked or greeted, opening.state
        seq = len(opening.messages) + 2  # after the greeting's messages and its decision
        said = Event(conversation_id=conversation.id, seq=seq, kind="message", at=self._at, payload={"text": row.text})
        return turn_request(conversation, "message", [said], {}, self._around, self._at, self._application())

    def _start(self, language: str) -> dict[str, Any]:
        conversation = self._conversation(language)
        return turn_request(conversation, "start", [], {}, self._around, self._at, self._application())

    def _conversation(self, language: str) -> Conversation:
        return Conversation(id=uuid4(), vacancy_id=self._vacancy.id, language=language, asked=None, state={})

    def _application(self) -> Standing | None:
        """Whoever begins a conversation applies, unless the vacancy is closed."""
        return Standing("open", self._at, None) if self._around.vacancies.is_open(self._vacancy) else None

    async def _turn(self, request: dict[str, Any], what: str) -> TurnAnswer:
        why = ""
        for _ in range(TRIES):
            try:
                return await self._bot.turn(request)
            except BotUnavailable as error:
                why = str(error)
        raise Refusal(f"{what}: the assistant gave no answer ({why}); nothing was written", Exit.UNAVAILABLE)
