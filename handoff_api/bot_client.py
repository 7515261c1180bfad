"""The only code that calls Rasa. Raises BotUnavailable for everything that is not a proper answer in time."""

import asyncio
import json
from typing import Annotated, Any, Literal, Protocol

import httpx2
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from handoff_api import metrics, trace
from handoff_api.config import Settings
from handoff_api.errors import BotUnavailable

HEALTH_TIMEOUT_S = 3.0
MAX_STATE = 8 * 1024  # bytes of JSON


Seq = Annotated[int, Field(ge=0, le=2**31 - 1)]


class Part(BaseModel):
    """Unknown extra fields are allowed; wrong ones make it no answer, and so do NaN and infinity."""

    model_config = ConfigDict(extra="ignore", allow_inf_nan=False)


class Button(Part):
    title: str = Field(max_length=200)
    payload: str = Field(min_length=1, max_length=200)


class BotMessage(Part):
    text: str = Field(min_length=1, max_length=8_000)
    lang: Literal["nl", "en"] | None = None
    asked: str | None = Field(None, max_length=80)
    confirming: bool = False
    buttons: list[Button] = Field(default_factory=list, max_length=12)


class LearnedFact(Part):
    name: str = Field(max_length=80)
    value: bool | int | float | str | None = None
    status: Literal["given", "declined", "no_preference"]
    seq: Seq | None = None
    quote: str | None = Field(None, max_length=4_000)


class Reason(Part):
    code: str = Field(min_length=1, max_length=80)
    kind: str | None = Field(None, max_length=80)
    score: float | None = None
    quote: str | None = Field(None, max_length=4_000)
    seq: Seq | None = None


class Decision(Part):
    route: Literal["handle", "clarify", "hand_off"]
    urgency: int = Field(ge=0, le=3)
    reasons: list[Reason] = Field(default_factory=list, max_length=30)


class Understood(Part):
    intent: str | None = None
    confidence: float | None = None
    model: str | None = None


class TurnAnswer(Part):
    """What a turn returns (DESIGN.md part 3)."""

    messages: list[BotMessage] = Field(max_length=20)
    facts: list[LearnedFact] = Field(max_length=100)
    forget: list[str] = Field(default_factory=list, max_length=100)
    decision: Decision
    language: Literal["nl", "en"]
    nlu: Understood = Field(default_factory=Understood)
    state: dict[str, Any]
    completed: bool = False
    open_application: bool = False
    explained: dict[str, Any] | None = None  # how the message was read, where the request asks `explain`
    timings: dict[str, float] = Field(default_factory=dict, max_length=20)  # stage -> ms, of a bot that tells

    @field_validator("state")
    @classmethod
    def _small(cls, state: dict[str, Any]) -> dict[str, Any]:
        if len(json.dumps(state, allow_nan=False).encode()) > MAX_STATE:
            raise ValueError("the state is larger than 8 kB")
        return state


class Whereabouts(Protocol):
    """Where the bot is and how long it may take; the running service's is `InForce`."""

    @property
    def settings(self) -> Settings: ...
    @property
    def rasa_url(self) -> str: ...


class BotClient:
    """One Rasa, or a balancer before several."""

    def __init__(self, in_force: Whereabouts, secret: str) -> None:
        self._in_force = in_force
        self._http = httpx2.AsyncClient(
            headers={"authorization": f"Bearer {secret}"},
            timeout=None,  # each call has its own, all in all
            limits=httpx2.Limits(max_connections=32, max_keepalive_connections=16),
            trust_env=False,
        )

    @property
    def _url(self) -> str:
        """Looked up for each call: during a swap of the model it moves."""
        return self._in_force.rasa_url.rstrip("/")

    async def turn(self, request: dict[str, Any]) -> TurnAnswer:
        """One try, in at most `turn_timeout_s` from the call to the last byte."""
        try:
            async with asyncio.timeout(self._in_force.settings.turn_timeout_s):
                response = await self._http.post(
                    f"{self._url}/webhooks/turn/webhook", json=request, headers={trace.HEADER: trace.traceparent()}
                )
        except (httpx2.HTTPError, TimeoutError) as error:
            late = isinstance(error, (httpx2.TimeoutException, TimeoutError))
            raise _failure("late" if late else "unreachable", type(error).__name__) from error
        if response.status_code != 200:
            raise _failure("refused", f"status {response.status_code}")
        if b"\\u0000" in response.content:
            raise _failure("malformed", "not an answer: NUL")  # PostgreSQL stores none
        try:
            return TurnAnswer.model_validate_json(response.content)
        except ValidationError as error:
            places = ", ".join(".".join(map(str, one["loc"])) for one in error.errors()[:3])
            raise _failure("malformed", f"not an answer: {places}") from None  # the values could be personal

    async def healthy(self) -> bool:
        """Whether a turn could be served now: model loaded, action server there."""
        try:
            async with asyncio.timeout(HEALTH_TIMEOUT_S):
                response = await self._http.get(f"{self._url}/webhooks/turn/health")
        except (httpx2.HTTPError, TimeoutError):
            return False
        return response.status_code == 200

    async def close(self) -> None:
        await self._http.aclose()


def _failure(cause: str, why: str) -> BotUnavailable:
    metrics.bot_failures.labels(cause=cause).inc()
    return BotUnavailable(why)
