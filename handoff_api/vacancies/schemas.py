"""A vacancy file (DESIGN.md part 4). What a file may not contain is an error, so that a typing mistake is found."""

import re
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from handoff_api.memory.definitions import DEFINITIONS

Op = Literal["==", "!=", ">=", "<=", ">", "<", "in"]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class InBoth(Strict):
    """A text in Dutch, English or both."""

    nl: str | None = None
    en: str | None = None

    @model_validator(mode="after")
    def _some(self) -> Self:
        if not (self.nl or self.en):
            raise ValueError("a text needs nl, en or both")
        return self


Text = str | InBoth


class Salary(Strict):
    min: float | None = Field(None, gt=0)
    max: float | None = Field(None, gt=0)
    unit: Literal["hour", "month", "year"]
    basis: Literal["gross", "net"] = "gross"

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.min is None and self.max is None:
            raise ValueError("a salary needs min, max or both")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError("min is more than max")
        return self


def _known_fact(name: str) -> str:
    if name not in DEFINITIONS.facts and not name.startswith("custom:"):
        raise ValueError(f"no such fact: {name}")
    return name


def _known_question(slug: str) -> str:
    if slug not in DEFINITIONS.slugs and not slug.startswith("custom:"):
        raise ValueError(f"no such question: {slug}")
    return slug


class Requirement(Strict):
    """Something that the employer needs. An answer that does not meet it is a note, never a verdict (law 9)."""

    fact: Annotated[str, AfterValidator(_known_fact)]
    op: Op
    value: bool | int | float | str | list[str]
    text: Text


class CustomQuestion(Strict):
    id: str = Field(pattern=r"^[a-z][a-z0-9_]{0,40}$")
    kind: Literal["yes_no", "choice", "text"]
    text: Text
    choices: list[Text] = Field(default_factory=list)

    @model_validator(mode="after")
    def _choices(self) -> Self:
        if (self.kind == "choice") != (len(self.choices) >= 2):
            raise ValueError("choices (two or more) belong to kind choice, and only to it")
        return self


class Vacancy(Strict):
    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,62}$")
    example: bool = False  # comes with the demo and is marked as such
    title: Text
    employer: str
    location: str
    country: Literal["NL", "BE"]
    hours_min: float | None = Field(None, gt=0, le=60)
    hours_max: float | None = Field(None, gt=0, le=60)
    salary: Salary | None = None
    contract: Text | None = None
    remote: Text | None = None
    travel_allowance: Text | None = None
    holidays: Text | None = None
    benefits: Text | None = None
    training: Text | None = None
    dress_code: Text | None = None
    team: Text | None = None
    process: Text | None = None
    start: Text | None = None
    deadline: date | None = None
    requirements: list[Requirement] = Field(default_factory=list)
    recruiter: str | None = None  # the name of the account, as candidates see it
    answer_within: int = Field(2, ge=0, le=30)  # working days
    questions: list[Annotated[str, AfterValidator(_known_question)]] = Field(min_length=1)
    custom: list[CustomQuestion] = Field(default_factory=list)
    status: Literal["open", "closed"] = "open"

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.hours_min and self.hours_max and self.hours_min > self.hours_max:
            raise ValueError("hours_min is more than hours_max")
        if len(set(self.questions)) < len(self.questions):
            raise ValueError("a question stands twice in questions")
        described = {f"custom:{question.id}" for question in self.custom}
        asked = {slug for slug in self.questions if slug.startswith("custom:")}
        if asked != described:
            raise ValueError(f"questions and custom differ: {', '.join(sorted(asked ^ described))}")
        return self

    def is_open(self, today: date) -> bool:
        return self.status == "open" and (self.deadline is None or today <= self.deadline)

    def custom_question(self, fact: str) -> CustomQuestion | None:
        """The question behind a fact named `custom:<id>`."""
        name = re.sub(r"^custom:", "", fact)
        return next((question for question in self.custom if question.id == name), None)

    def for_bot(self) -> dict[str, Any]:
        """All fields, as JSON: what a turn carries."""
        return self.model_dump(mode="json", exclude={"example"})


class PublicVacancy(BaseModel):
    """What anybody may read: the advertisement, not how answers are weighed or who handles them."""

    id: str
    example: bool
    title: Text
    employer: str
    location: str
    country: str
    hours_min: float | None
    hours_max: float | None
    salary: Salary | None
    contract: Text | None
    remote: Text | None
    travel_allowance: Text | None
    holidays: Text | None
    benefits: Text | None
    training: Text | None
    dress_code: Text | None
    team: Text | None
    process: Text | None
    start: Text | None
    deadline: date | None


class PublicVacancies(BaseModel):
    vacancies: list[PublicVacancy]
