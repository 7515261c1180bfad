"""What a turn is asked to read: a pure translation of what is stored into DESIGN.md part 3."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Protocol

from handoff_api.config import Settings
from handoff_api.conversations.models import Conversation, Event
from handoff_api.handoffs.hours import OpeningHours
from handoff_api.memory.models import Fact
from handoff_api.people.applications import Standing
from handoff_api.vacancies.registry import VacancyRegistry

TurnEvent = Literal["start", "message", "resume", "listen"]


class Around(Protocol):
    """What a turn is told beside the conversation; the running service's is `InForce`."""

    @property
    def settings(self) -> Settings: ...
    @property
    def hours(self) -> OpeningHours: ...
    @property
    def vacancies(self) -> VacancyRegistry: ...


def due(conversation: Conversation, owner: str | None = None) -> TurnEvent | None:
    """What the bot has to do in this conversation now; None: nothing. `owner` asks as if that one owned it."""
    if (owner or conversation.owner) == "bot":
        if not conversation.greeted:
            return "start"
        if conversation.answered_seq > conversation.read_seq:
            return "listen"  # a recruiter dealt with it while the bot was away: facts first, so nothing is asked twice
        if conversation.resume_due:
            return "resume"
        return "message" if conversation.last_candidate_seq > conversation.answered_seq else None
    return "listen" if conversation.last_candidate_seq > conversation.read_seq else None


def texts_after(conversation: Conversation, event: TurnEvent) -> int | None:
    """After which event the texts of this turn begin; None: it carries no texts."""
    if event == "start":
        return None  # greets; what was written meanwhile is the next turn's
    return conversation.read_seq if event == "listen" else conversation.answered_seq


def catches_up(conversation: Conversation, event: TurnEvent) -> bool:
    """Whether this turn only reads what people dealt with while the bot was away."""
    return event == "listen" and conversation.answered_seq > conversation.read_seq


def texts_upto(conversation: Conversation, event: TurnEvent) -> int:
    """The newest event that this turn may read: what waits for an answer is not only listened to."""
    return conversation.answered_seq if catches_up(conversation, event) else conversation.last_seq


def read_upto(conversation: Conversation, event: TurnEvent, texts: Sequence[Event]) -> int:
    """Up to where everything is read once this turn has its answer."""
    if catches_up(conversation, event):
        return conversation.answered_seq
    return texts[-1].seq if texts else 0


def turn_request(
    conversation: Conversation,
    event: TurnEvent,
    texts: Sequence[Event],
    facts: Mapping[str, Fact],
    around: Around,
    at: datetime,
    application: Standing | None = None,
) -> dict[str, Any]:
    """`at` is the present; "tomorrow" in a message counts from the moment it was written."""
    settings, hours = around.settings, around.hours
    vacancy = around.vacancies.get(conversation.vacancy_id) if conversation.vacancy_id else None
    said_at = texts[-1].at if texts else at
    opens_at = hours.opens_at(at)
    answer_by = hours.answer_by(at, vacancy.answer_within if vacancy else 2)
    return {
        "conversation": str(conversation.id),
        "event": event,
        "texts": [{"seq": text.seq, "text": text.payload["text"]} for text in texts],
        "payload": texts[-1].payload.get("payload") if texts else None,
        "language": conversation.language,
        "now": said_at.astimezone(hours.zone).isoformat(),
        "asked": conversation.asked,
        "people": {
            "open": hours.is_open(at),
            "opens_at": opens_at.isoformat() if opens_at else None,
            "recruiter": vacancy.recruiter if vacancy else None,
            "answer_by": answer_by.isoformat() if answer_by else None,
        },
        "organisation": {
            "name": settings.organisation_name,
            "phone": settings.contact_phone,
            "email": settings.contact_email,
            "notice_url": settings.notice,
        },
        "vacancy": around.vacancies.for_turn(conversation.vacancy_id),
        "application": _standing(application, hours) if application else None,
        "facts": {name: _fact(fact, conversation, hours) for name, fact in facts.items()},
        "state": conversation.state,
    }


def _standing(application: Standing, hours: OpeningHours) -> dict[str, Any]:
    since = application.since.astimezone(hours.zone).date().isoformat()
    return {"status": application.status, "since": since, "by": application.by}


def _fact(fact: Fact, conversation: Conversation, hours: OpeningHours) -> dict[str, Any]:
    return {
        "status": fact.status,
        "value": fact.value,
        "stated_at": fact.stated_at.astimezone(hours.zone).isoformat(),
        "origin": fact.origin,
        "seq": fact.seq if fact.conversation_id == conversation.id else None,
    }
