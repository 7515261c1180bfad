"""Whether a value can be what a fact holds. Normalised values in, normalised values out."""

from collections.abc import Mapping
from datetime import date

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from handoff_api.errors import Invalid
from handoff_api.memory.definitions import CEFR, DEFINITIONS, FactDefinition
from handoff_api.vacancies.schemas import CustomQuestion, Vacancy

Value = bool | int | float | str
MAX_TEXT = {"motivation": 4_000, "name": 120, "city": 120, "phone": 40, "email": 254}
MAX_CUSTOM_TEXT = 4_000
MAX_OTHER_TEXT = 500
BETWEEN = " / "  # of several choices; the assistant writes it so (bot/custom.py)
DIAL_FROM = {"NL": "NL", "BE": "BE"}


class UnknownFact(Invalid):
    """Not something we keep about a candidate: not on the list of facts, so never stored."""


def checked(name: str, value: object, vacancy: Vacancy | None = None) -> Value:
    """The value as it is stored. Raises UnknownFact for a name that is not kept, Invalid for a value that cannot be."""
    if name.startswith("custom:"):
        question = vacancy.custom_question(name) if vacancy else None
        if question is None:
            raise UnknownFact(f"{name} is not a question of this vacancy")
        return _custom(question, value)
    definition = DEFINITIONS.facts.get(name)
    if definition is None:
        raise UnknownFact(f"{name} is not something that is kept")
    if name == "phone":
        return _phone(value, vacancy.country if vacancy else "NL")
    if name == "email":
        return _email(value)
    return _CHECKS[definition.type](definition, value)


def _bool(definition: FactDefinition, value: object) -> bool:
    if not isinstance(value, bool):
        raise Invalid(f"{definition.name} is yes or no (true or false)")
    return value


def _number(definition: FactDefinition, value: object) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Invalid(f"{definition.name} is a number")
    low, high = definition.min, definition.max
    if (low is not None and not value >= low) or (high is not None and not value <= high):
        raise Invalid(f"{definition.name} is between {low:g} and {high:g}")
    return int(value) if float(value).is_integer() else value


def _int(definition: FactDefinition, value: object) -> int:
    number = _number(definition, value)
    if not isinstance(number, int):
        raise Invalid(f"{definition.name} is a whole number")
    return number


def longest(name: str) -> int:
    """How many characters a text under this name may have."""
    return MAX_CUSTOM_TEXT if name.startswith("custom:") else MAX_TEXT.get(name, MAX_OTHER_TEXT)


def _text(definition: FactDefinition, value: object) -> str:
    return _words(definition.name, value, longest(definition.name))


def _date(definition: FactDefinition, value: object) -> str:
    if not isinstance(value, str):
        raise Invalid(f"{definition.name} is a date like 2027-01-31")
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise Invalid(f"{definition.name} is a date like 2027-01-31") from error


def _cefr(definition: FactDefinition, value: object) -> str:
    return _one_of(definition.name, value, CEFR)


def _choice(definition: FactDefinition, value: object) -> str:
    return _one_of(definition.name, value, definition.choices)


_CHECKS = {
    "bool": _bool,
    "int": _int,
    "number": _number,
    "text": _text,
    "date": _date,
    "cefr": _cefr,
    "choice": _choice,
}


def _words(name: str, value: object, longest: int) -> str:
    if not isinstance(value, str) or not (text := value.replace("\x00", "").strip()):
        raise Invalid(f"{name} is a text")
    if len(text) > longest:
        raise Invalid(f"{name} has at most {longest} characters")
    return text


def _one_of(name: str, value: object, choices: tuple[str, ...]) -> str:
    if not isinstance(value, str) or value not in choices:
        raise Invalid(f"{name} is one of {', '.join(choices)}")
    return value


def _some_of(name: str, value: object, choices: tuple[str, ...]) -> str:
    """One choice, or several with a stroke between them ("Ochtend / Avond"); a choice may hold a stroke itself."""
    text = value if isinstance(value, str) else ""
    left, named = text, 0
    while left:
        fitting = [one for one in choices if left == one or left.startswith(one + BETWEEN)]
        if not fitting:
            break
        left, named = left[len(max(fitting, key=len)) + len(BETWEEN) :], named + 1
    if left or not 1 <= named <= len(choices):
        raise Invalid(f"{name} is one or more of {', '.join(choices)}")
    return text


def _phone(value: object, country: str) -> str:
    text = _words("phone", value, longest("phone"))
    try:
        number = phonenumbers.parse(text, DIAL_FROM.get(country, "NL"))
    except phonenumbers.NumberParseException as error:
        raise Invalid("phone is a telephone number like +31612345678") from error
    if not phonenumbers.is_valid_number(number):
        raise Invalid("phone is a telephone number like +31612345678")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _email(value: object) -> str:
    text = _words("email", value, longest("email"))
    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise Invalid("email is an e-mail address like sam@example.com") from error


def _custom(question: CustomQuestion, value: object) -> Value:
    name = f"custom:{question.id}"
    if question.kind == "yes_no":
        if not isinstance(value, bool):
            raise Invalid(f"{name} is yes or no (true or false)")
        return value
    if question.kind == "choice":
        return _some_of(name, value, tuple(_choices(question)))
    return _words(name, value, longest(name))


def _choices(question: CustomQuestion) -> Mapping[str, None]:
    """Every wording of every choice, in both languages."""
    words: dict[str, None] = {}
    for choice in question.choices:
        for text in (choice,) if isinstance(choice, str) else (choice.nl, choice.en):
            if text:
                words[text] = None
    return words
