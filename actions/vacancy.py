"""What a vacancy says about a topic, as lines to speak; what it does not say is said as such."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from actions.line import Line
from actions.phrases import PHRASES, day, money, number, word
from actions.turn import Turn
from bot.language import detect

# The vacancy field that answers a topic with its own text.
FIELDS = {
    "ask_contract": "contract",
    "ask_travel_allowance": "travel_allowance",
    "ask_holidays": "holidays",
    "ask_benefits": "benefits",
    "ask_training": "training",
    "ask_dress_code": "dress_code",
    "ask_team": "team",
    "ask_process": "process",
    "ask_employer": "employer",
    "ask_location": "location",
    "ask_remote": "remote",
    "ask_start_date": "start",
}
_WHEN = re.compile(
    r"weekend|zaterdag|zondag|rooster|ploeg|dienst|avond|nacht|ochtend|werktijd|van hoe laat|schedule|shift|roster"
    r"|saturday|sunday|evening|night|morning|what times?|working times"
)
HOLD_THINGS = ("ask_benefits", "ask_location", "ask_travel_allowance")
PLAIN = ("ask_employer", "ask_location")  # a name, the same in every language
# Topics about which every installation says the same.
ALWAYS = {
    "ask_bot": "utter_answer_bot",
    "ask_privacy": "utter_answer_privacy",
}


def answer(topic: str, turn: Turn) -> list[Line]:
    """The answer to one question of the candidate."""
    language, vacancy = turn.language, turn.vacancy
    if topic in ALWAYS:
        return _always(topic, turn)
    if topic == "ask_status":
        return [status(turn)]
    if topic == "ask_salary" and vacancy.get("salary"):
        return [Line("utter_answer_salary", {"answer": salary(vacancy["salary"], language)})]
    if topic == "ask_hours" and (vacancy.get("hours_min") or vacancy.get("hours_max")):
        return _hours(turn)
    if topic == "ask_deadline" and vacancy.get("deadline"):
        deadline = day(str(vacancy["deadline"]), language, today=turn.today)
        return [Line("utter_answer_deadline", {"answer": deadline})]
    if topic == "ask_deadline" and vacancy.get("status") == "open":
        return [Line("utter_answer_still_open", {"colleague": turn.colleague})]
    if topic == "ask_requirements" and vacancy.get("requirements"):
        return _requirements(turn)
    field = FIELDS.get(topic)
    if field and vacancy.get(field) not in (None, "", [], {}):
        return _or_unknown(topic, _own_text(topic, vacancy[field], turn), turn)
    if topic == "ask_process" and turn.people.get("answer_by"):
        promised = day(str(turn.people["answer_by"]), language, today=turn.today, weekday=True)
        return [Line("utter_promise", {"colleague": turn.colleague, "date": promised})]
    return [Line("utter_answer_unknown", {"topic": topic_in_words(topic, language), "colleague": turn.colleague})]


def known(topic: str, turn: Turn) -> bool:
    """Whether the vacancy, or what holds everywhere, answers the topic."""
    return answer(topic, turn)[0].response != "utter_answer_unknown"


def topic_in_words(topic: str, language: str) -> str:
    return str(PHRASES["topics"][topic][language])


def salary(pay: Mapping[str, Any], language: str) -> str:
    """€ 2.600 tot € 3.100 bruto per maand."""
    low, high = pay.get("min"), pay.get("max")
    gap = " " if language == "nl" else ""
    amounts = [f"€{gap}{money(amount, language)}" for amount in (low, high) if amount is not None]
    if len(amounts) == 2 and low != high:
        span = word("between", language, a=amounts[0], b=amounts[1])
    elif low is None:
        span = word("up_to", language, a=amounts[0])
    else:
        span = amounts[0] if high is not None else word("from", language, a=amounts[0])
    basis = word(pay.get("basis") or "gross", language)
    return f"{span} {basis} {word(pay.get('unit') or 'month', language)}"


def hours(vacancy: Mapping[str, Any], language: str) -> str:
    """24 tot 32 uur per week."""
    low, high = vacancy.get("hours_min"), vacancy.get("hours_max")
    if low and high and low != high:
        span = word("between", language, a=number(low, language), b=number(high, language))
    else:
        span = number(low or high, language)
    return word("hours", language, a=span)


def text_in(text: Any, language: str) -> tuple[str, str]:
    """A vacancy's text and the language it is in: the candidate's where it exists."""
    if isinstance(text, Mapping):
        written = {name: words for name, words in text.items() if words}
        chosen = language if language in written else next(iter(written), language)
        return str(written.get(chosen, "")), chosen
    return str(text), detect(str(text)) or language


def _always(topic: str, turn: Turn) -> list[Line]:
    if topic == "ask_privacy":
        url = turn.organisation.get("notice_url")
        response = "utter_answer_privacy" if url else "utter_answer_privacy_without_link"
        return [Line(response, {"url": url or "", "colleague": turn.colleague})]
    us = turn.organisation.get("name") or word("us", turn.language)
    return [Line(ALWAYS[topic], {"colleague": turn.colleague, "organisation": us})]


def _own_text(topic: str, value: Any, turn: Turn) -> list[Line]:
    if topic == "ask_start_date" and not isinstance(value, Mapping) and _is_date(str(value)):
        return [Line("utter_answer_start_date", {"answer": day(str(value), turn.language, today=turn.today)})]
    text, language = text_in(value, turn.language)
    if topic in PLAIN:
        return [Line(f"utter_answer_{topic[4:]}", {"answer": text})]
    return _quoted(topic, text, language, turn)


def _or_unknown(topic: str, lines: list[Line], turn: Turn) -> list[Line]:
    """ "Is er ook een kantine?" is not answered by a list of benefits without one, nor parking by a town."""
    thing = _thing(turn.text) if topic in HOLD_THINGS else None
    if thing is None or re.search(thing["said"], _all_words(turn.vacancy)):
        return lines
    return [Line("utter_answer_unknown", {"topic": thing[turn.language], "colleague": turn.colleague})]


def _thing(text: str) -> Mapping[str, str] | None:
    """The one thing that is asked about; of several the topic as a whole is told."""
    named = [thing for thing in PHRASES["things"] if re.search(rf"\b(?:{thing['said']})\b", text.lower())]
    return named[0] if len(named) == 1 else None


def _all_words(vacancy: Mapping[str, Any]) -> str:
    return json.dumps(vacancy, ensure_ascii=False, default=str).lower()


def _quoted(topic: str, text: str, language: str, turn: Turn) -> list[Line]:
    """The vacancy's own words; in the other language after a line that says so."""
    text = text.strip()
    if language == turn.language:
        several = len(turn.asked_about) > 1
        return [
            Line(
                "utter_answer_quote" if several else "utter_answer_in_full",
                {"topic": topic_in_words(topic, language), "answer": text},
            )
        ]
    name = word({"nl": "Dutch", "en": "English"}[language], turn.language)
    return [
        Line("utter_answer_other_language", {"topic": topic_in_words(topic, turn.language), "other": name}),
        Line("utter_quote", {"answer": text}, lang=language),
    ]


def _hours(turn: Turn) -> list[Line]:
    """How many hours; of when they are, a vacancy has no field, so a question about that is offered to a person."""
    lines = [Line("utter_answer_hours", {"answer": hours(turn.vacancy, turn.language)})]
    if _WHEN.search(turn.text.lower()):
        values = {"topic": topic_in_words("ask_schedule", turn.language), "colleague": turn.colleague}
        lines.append(Line("utter_answer_unknown", values))
    return lines


def _requirements(turn: Turn) -> list[Line]:
    """All of them: those in the candidate's language first, the others quoted."""
    written = [text_in(requirement["text"], turn.language) for requirement in turn.vacancy["requirements"]]
    own = [sentence(text) for text, language in written if language == turn.language]
    other = [sentence(text) for text, language in written if language != turn.language]
    lines = []
    if own:
        lines.append(Line("utter_answer_requirements", {"answer": " ".join(own)}, glue=" " if not other else None))
    if other:
        language = next(language for _, language in written if language != turn.language)
        lines += _quoted("ask_requirements", " ".join(other), language, turn)
    return [*lines, Line("utter_requirements_are_no_verdict", {"colleague": turn.colleague})]


def sentence(text: str) -> str:
    """The text with a full stop, so that several of them can follow each other."""
    text = text.strip()
    return text if text[-1:] in ".!?" else f"{text}."


def status(turn: Turn) -> Line:
    """How the application stands, as far as the service told; a decision carries its day and who took it."""
    now = turn.application.get("status")
    values = {"colleague": turn.application.get("by") or turn.colleague}
    if now is None:
        return Line("utter_answer_status_unknown", values)
    if now == "open":
        return Line("utter_answer_status_read" if turn.completed else "utter_answer_status_open", values)
    since = day(str(turn.application["since"]), turn.language, today=turn.today)
    return Line(f"utter_answer_status_{now}", {**values, "date": since})


def _is_date(value: str) -> bool:
    return len(value) == 10 and value[4] == value[7] == "-"
