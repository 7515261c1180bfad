"""The ledger as lines on a page: who says what, unmistakably."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from handoff_api.console.texts import Words
from handoff_api.intakes.wording import in_words, label


@dataclass(frozen=True)
class Line:
    seq: int
    at: datetime
    look: str  # candidate, bot, you, recruiter, system, note, event
    icon: str
    speaker: str
    text: str
    language: str | None = None
    choices: list[str] = field(default_factory=list)
    erased: bool = False

    @property
    def from_candidate(self) -> bool:
        return self.look == "candidate"


def lines_of(events: Iterable[dict[str, Any]], t: Words, me: str, candidate: str | None) -> list[Line]:
    """What a recruiter reads. The bot's decisions are left out: why a person is needed stands in the briefing."""
    return [line for event in events for line in _line(event, t, me, candidate)]


def _line(event: dict[str, Any], t: Words, me: str, candidate: str | None) -> Iterator[Line]:
    seq, at = event["seq"], datetime.fromisoformat(event["at"])
    match event["kind"]:
        case "message":
            yield _message(event, seq, at, t, me, candidate)
        case "owner_changed" | "queue_position":
            yield Line(seq, at, "system", "info", t("speaker.system"), event.get("text") or "", event.get("lang"))
        case "note":
            yield Line(seq, at, "note", "lock", t("speaker.note", name=event.get("name") or "?"), **_text(event))
        case "fact_learned" | "fact_corrected" | "fact_forgotten":
            yield Line(seq, at, "event", "info", t("speaker.system"), _fact(event, t))


def _message(event: dict[str, Any], seq: int, at: datetime, t: Words, me: str, candidate: str | None) -> Line:
    choices = [str(button["title"]) for button in event.get("buttons") or []]
    match event.get("from"):
        case "candidate":
            speaker = f"{candidate} ({t('speaker.candidate').lower()})" if candidate else t("speaker.candidate")
            return Line(seq, at, "candidate", "person", speaker, **_text(event))
        case "bot":
            return Line(seq, at, "bot", "bot", t("speaker.bot"), choices=choices, **_text(event))
        case "recruiter":
            name = event.get("name") or t("speaker.recruiter")
            if name == me:
                return Line(seq, at, "you", "person", t("speaker.you", name=name), **_text(event))
            return Line(seq, at, "recruiter", "person", f"{name} ({t('speaker.recruiter').lower()})", **_text(event))
        case _:
            look = "system loud" if "crisis" in str(event.get("code")) else "system"
            return Line(seq, at, look, "info", t("speaker.system"), choices=choices, **_text(event))


def _text(event: dict[str, Any]) -> dict[str, Any]:
    text = event.get("text")
    return {"text": text or "", "language": event.get("lang"), "erased": text is None}


def _fact(event: dict[str, Any], t: Words) -> str:
    fact = label(str(event.get("name", "")), t.language)
    if event["kind"] == "fact_forgotten" or event.get("status") is None:
        return t("facts.forgotten", fact=fact)
    if event["status"] == "declined":
        return t("facts.declined", fact=fact.capitalize())
    no_preference = event["status"] == "no_preference"
    value = t("conversation.no_preference") if no_preference else in_words(event["name"], event["value"], t.language)
    kind = "facts.corrected" if event["kind"] == "fact_corrected" else "facts.learned"
    return t(kind, fact=f"{fact}: {value}")
