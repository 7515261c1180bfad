"""A fact as the candidate reads it, and what a correction of it may be. The same bounds as in values.py."""

import phonenumbers

from handoff_api.intakes.wording import YES_NO, in_words
from handoff_api.memory.definitions import CEFR, DEFINITIONS
from handoff_api.memory.models import Fact
from handoff_api.memory.schemas import Choice, Form
from handoff_api.memory.values import longest
from handoff_api.vacancies.schemas import CustomQuestion, InBoth, Text, Vacancy

LANGUAGES = ("nl", "en")
KINDS = {"bool": "yes_no", "int": "number", "number": "number", "date": "date", "cefr": "choice", "choice": "choice"}


def in_both(fact: Fact, vacancy: Vacancy | None) -> dict[str, str] | None:
    """The value in words; None for what was declined. A custom choice, kept in one language, is said in both."""
    if fact.value is None:
        return None
    if fact.name == "phone":
        return dict.fromkeys(LANGUAGES, _phone(str(fact.value)))
    for choice in form_of(fact.name, vacancy).choices:
        if fact.value in (choice.value, *choice.label.values()):
            return choice.label
    return _words(fact.name, fact.value)


def form_of(name: str, vacancy: Vacancy | None) -> Form:
    """How a value under this name can be filled in."""
    definition = DEFINITIONS.facts.get(name)
    if definition is None:
        question = vacancy.custom_question(name) if vacancy else None
        return _custom(question) if question else Form(kind="text", longest=longest(name))
    kind = KINDS.get(definition.type, "text")
    values: tuple[bool | str, ...] = CEFR if definition.type == "cefr" else definition.choices
    if kind == "yes_no":
        values = (True, False)
    return Form(
        kind=kind,
        min=definition.min,
        max=definition.max,
        whole=definition.type == "int",
        longest=longest(name) if kind == "text" else None,
        choices=[Choice(value=value, label=_words(name, value)) for value in values],
    )


def both_ways(text: Text) -> dict[str, str]:
    """A vacancy's text by language; what there is only one of stands for both."""
    if not isinstance(text, InBoth):
        return dict.fromkeys(LANGUAGES, text)
    return {"nl": text.nl or text.en or "", "en": text.en or text.nl or ""}


def _custom(question: CustomQuestion) -> Form:
    if question.kind == "yes_no":
        yes_no = [{language: YES_NO[language][at] for language in LANGUAGES} for at in (0, 1)]
        return Form(kind="yes_no", choices=[Choice(value=not at, label=label) for at, label in enumerate(yes_no)])
    if question.kind == "choice":
        labels = [both_ways(choice) for choice in question.choices]
        return Form(kind="choice", choices=[Choice(value=label["nl"], label=label) for label in labels])
    return Form(kind="text", longest=longest(f"custom:{question.id}"))


def _phone(value: str) -> str:
    """As one says it at home; with the country's number where it is not a Dutch one."""
    number = phonenumbers.parse(value)
    form = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, form.NATIONAL if number.country_code == 31 else form.INTERNATIONAL)


def _words(name: str, value: object) -> dict[str, str]:
    return {language: in_words(name, value, language) for language in LANGUAGES}
