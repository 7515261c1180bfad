"""What came back for one message."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from handoff_api.launch.evaluation.unseen import Value


@dataclass(frozen=True)
class Heard:
    """One turn's answer, as far as it is measured."""

    route: Literal["handle", "clarify", "hand_off"]
    urgency: int = 0
    reasons: Sequence[Mapping[str, Any]] = ()  # code, kind, score, quote
    facts: Mapping[str, Value] = field(default_factory=dict)  # also "declined" and "no_preference"
    language: str = "nl"
    intent: str | None = None
    confidence: float | None = None  # of the intent
    person: float | None = None  # how sure it was that somebody is needed, 0 to 1; None where it does not tell
    why: Sequence[str] = ()  # in words: which rule, which sentence
    parse_ms: float | None = None  # of reading the message
    failed: bool = False  # no answer came; the service would call somebody

    @property
    def handed_off(self) -> bool:
        return self.route == "hand_off"

    @property
    def noticed(self) -> bool:
        """Handed off, or asked about."""
        return self.route != "handle"

    @property
    def came(self) -> str:
        """In one word: the first reason's code, "clarified" or "handled"."""
        if self.handed_off:
            return str(self.reasons[0]["code"]) if self.reasons else "unclear"
        return "clarified" if self.route == "clarify" else "handled"
