"""Refusals by name. One base, one subclass each with its status; `safety.refusal` renders them all."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict


class Refusal(BaseModel):
    """How every refusal reads: its name, a sentence, and the trace that finds it in the logs. Some carry more, for
    example `retry_after` (seconds)."""

    model_config = ConfigDict(extra="allow")

    error: str
    message: str
    trace: str | None = None


class GezienError(Exception):
    """A refusal that a client can understand. `status_code` is the HTTP answer, `str(error)` the sentence."""

    status_code = 400

    def details(self) -> dict[str, Any]:
        """Extra fields of the JSON answer, next to `error` (the class name) and `message`."""
        return {}


class NotSignedIn(GezienError):
    status_code = 401


class NotAllowed(GezienError):
    status_code = 403


class NotFound(GezienError):
    status_code = 404


class OwnerChanged(GezienError):
    """Somebody else was first. Carries the name of who has the conversation now."""

    status_code = 409

    def __init__(self, owner: str, name: str | None) -> None:
        super().__init__(f"this conversation is now with {name or owner}")
        self.owner, self.name = owner, name

    def details(self) -> dict[str, Any]:
        return {"owner": self.owner, "name": self.name}


class StaleView(GezienError):
    """The sender had not seen the newest messages (R9). Carries the newest sequence number."""

    status_code = 409

    def __init__(self, last_seq: int) -> None:
        super().__init__("new messages came in; read them first")
        self.last_seq = last_seq

    def details(self) -> dict[str, Any]:
        return {"last_seq": self.last_seq}


class ConversationClosed(GezienError):
    status_code = 409


class TooMany(GezienError):
    """A limit was reached. Carries after how many seconds to try again."""

    status_code = 429

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"too many requests; try again in {retry_after} seconds")
        self.retry_after = retry_after

    def details(self) -> dict[str, Any]:
        return {"retry_after": self.retry_after}


class TooLarge(GezienError):
    status_code = 413


class Invalid(GezienError):
    """A value that is well-formed but cannot be right."""

    status_code = 422


class Malformed(GezienError):
    """The request is not what this call takes. Carries where, and why; not what was sent, which may be private."""

    status_code = 422

    def __init__(self, found: Sequence[Mapping[str, Any]]) -> None:
        self.errors = [{"where": ".".join(map(str, one["loc"])), "why": one["msg"]} for one in found]
        super().__init__("; ".join(f"{one['where']}: {one['why']}" for one in self.errors))

    def details(self) -> dict[str, Any]:
        return {"errors": self.errors}


class BotUnavailable(GezienError):
    """Rasa did not answer, answered too late, or answered what no bot of ours answers."""

    status_code = 503


class DatabaseBusy(GezienError):
    """The database did not let us write in time. Nothing was stored; trying again is safe."""

    status_code = 503
