"""What the service itself tells a waiting candidate: who has the conversation, their place, or the opening time."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

LINES: dict[str, dict[str, str]] = {
    "waiting": {
        "nl": "Je wacht nu op een collega. Je kunt gewoon blijven schrijven.",
        "en": "You are now waiting for a colleague. You can keep writing meanwhile.",
    },
    "waiting_again": {
        "nl": "Je wacht weer op een collega. De assistent schrijft nu niets meer.",
        "en": "You are waiting for a colleague again. The assistant will not write for now.",
    },
    "first": {
        "nl": "Je bent als eerste aan de beurt.",
        "en": "You are next in line.",
    },
    "one_ahead": {
        "nl": "Er wacht nog 1 persoon voor je.",
        "en": "There is 1 person ahead of you.",
    },
    "more_ahead": {
        "nl": "Er wachten nog {ahead} mensen voor je.",
        "en": "There are {ahead} people ahead of you.",
    },
    "opens_at": {
        "nl": "Er is nu niemand van ons aanwezig. We zijn er weer op {moment}. Je plek blijft bewaard.",
        "en": "None of us is here right now. We are back on {moment}. Your place is kept.",
    },
    "opens_at_crisis": {
        "nl": "Er is nu niemand van ons aanwezig. Het kan zijn dat wij dit pas lezen op {moment}.",
        "en": "None of us is here right now. It may be that we only read this on {moment}.",
    },
    "opens_at_crisis_contact": {
        "nl": "Er is nu niemand van ons aanwezig. We waarschuwen wel een collega, maar het kan zijn dat wij dit pas "
        "lezen op {moment}.",
        "en": "None of us is here right now. We are alerting a colleague, but it may be that we only read this on "
        "{moment}.",
    },
    "nobody_here": {
        "nl": "Er is nu niemand van ons aanwezig. We weten niet precies wanneer een collega dit leest.",
        "en": "None of us is here right now. We do not know exactly when a colleague will read this.",
    },
    "other_ways": {
        "nl": "Mailen of bellen kan ook: {ways}.",
        "en": "You can also mail or call us: {ways}.",
    },
    "joined": {
        "nl": "{name} is er. Je praat nu met een mens, niet met de assistent.",
        "en": "{name} is here. You are now talking with a person, not with the assistant.",
    },
    "handed_back": {
        "nl": "{name} is uit het gesprek. De digitale assistent gaat weer met je verder.",
        "en": "{name} has left the chat. The digital assistant goes on with you.",
    },
    "released": {
        "nl": "{name} kan nu niet verder met je praten. Je wacht weer op een collega.",
        "en": "{name} cannot go on talking with you right now. You are waiting for a colleague again.",
    },
    "closed": {
        "nl": "{name} heeft dit gesprek afgesloten. Wil je nog iets vragen? Schrijf gerust, dan antwoordt de digitale "
        "assistent.",
        "en": "{name} has closed this conversation. Is there anything else? Just write, and the digital assistant "
        "will answer.",
    },
    "wait_cancelled": {
        "nl": "Je wacht niet meer op een collega. De digitale assistent gaat weer met je verder.",
        "en": "You are no longer waiting for a colleague. The digital assistant goes on with you.",
    },
    "wait_over": {
        "nl": "Je wacht niet meer op een collega.",
        "en": "You are no longer waiting for a colleague.",
    },
    "crisis_wait_stays": {
        "nl": "Goed. Je hoeft nu niets te doen. Een collega leest dit gesprek nog wel.",
        "en": "That is fine. You do not have to do anything now. A colleague will still read this conversation.",
    },
    "bot_meanwhile": {
        "nl": "Je houdt je plek in de rij. Intussen gaat de digitale assistent met je verder.",
        "en": "You keep your place in line. Meanwhile the digital assistant goes on with you.",
    },
    "bot_back": {
        "nl": "De digitale assistent doet het weer en gaat met je verder.",
        "en": "The digital assistant is working again and goes on with you.",
    },
}

_WEEKDAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "nl": "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december".split("|"),  # noqa: SIM905
    "en": "January|February|March|April|May|June|July|August|September|October|November|December".split("|"),  # noqa: SIM905
}


def say(line: str, language: str, **values: Any) -> str:
    return LINES[line][language if language in ("nl", "en") else "nl"].format(**values)


def place(position: int, language: str) -> str:
    """How many people are ahead, in words that hold for exactly this place."""
    if position <= 1:
        return say("first", language)
    return say("one_ahead", language) if position == 2 else say("more_ahead", language, ahead=position - 1)


def moment(at: datetime, language: str, zone: ZoneInfo) -> str:
    """A day and a time that still read right tomorrow: no "today" or "tomorrow"."""
    at = at.astimezone(zone)
    day, month = _WEEKDAYS[language][at.weekday()], _MONTHS[language][at.month - 1]
    if language == "nl":
        return f"{day} {at.day} {month} om {at.hour}.{at.minute:02d} uur"
    return f"{day} {at.day} {month} at {at.hour}:{at.minute:02d}"
