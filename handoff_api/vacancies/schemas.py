"""A vacancy file (DESIGN.md part 4). What a file may not contain is an error, so that a typing mistake is found."""

from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    model_validator,
)
from pydantic_core import PydanticCustomError

from handoff_api.memory.definitions import DEFINITIONS, FactDefinition
from handoff_api.vacancies.weighing import why_not_weighed

Op = Literal["==", "!=", ">=", "<=", ">", "<", "in"]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Number = Annotated[float, Field(strict=True, gt=0, allow_inf_nan=False)]  # strict: `yes` is no number of hours


def wrong(message: str, *place: str | int) -> PydanticCustomError:
    """A mistake that shows only when fields are compared; `place` is the field to point at."""
    return PydanticCustomError("wrong", "{message}", {"message": message, "place": place})


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class InBoth(Strict):
    """A text in Dutch, English or both."""

    nl: Words | None = None
    en: Words | None = None

    @model_validator(mode="after")
    def _some(self) -> Self:
        if not (self.nl or self.en):
            raise wrong("a text needs nl, en or both")
        return self


def _form(value: Any) -> str:
    """Which form of a text somebody meant, so that only what is wrong with that one is told."""
    return "<both>" if isinstance(value, dict | InBoth) else "<one>"


Text = Annotated[Annotated[Words, Tag("<one>")] | Annotated[InBoth, Tag("<both>")], Discriminator(_form)]


def _written(value: Any) -> Any:
    """YAML reads 2026-12-01 as a day; here it is the text of one."""
    return value.isoformat() if type(value) is date else value


class Salary(Strict):
    min: Number | None = None
    max: Number | None = None
    unit: Literal["hour", "month", "year"]
    basis: Literal["gross", "net"] = "gross"

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.min is None and self.max is None:
            raise wrong("a salary needs min, max or both")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise wrong("min is more than max", "min")
        usual = DEFINITIONS.facts[f"salary_eur_{self.unit}"]
        for end in ("min", "max"):
            amount = getattr(self, end)
            if amount is not None and not usual.min <= amount <= usual.max:
                raise wrong(f"{amount:g} euros per {self.unit} cannot be; write an amount like 2600 or 15.20", end)
        return self


def _known_fact(name: str) -> str:
    if name not in DEFINITIONS.facts and not name.startswith("custom:"):
        raise PydanticCustomError("unknown_fact", "unknown fact")
    return name


def _known_question(slug: str) -> str:
    if slug not in DEFINITIONS.slugs and not slug.startswith("custom:"):
        raise PydanticCustomError("unknown_question", "unknown question")
    return slug


class Requirement(Strict):
    """Something that the employer needs. An answer that does not meet it is a note, never a verdict (law 9)."""

    fact: Annotated[str, AfterValidator(_known_fact)]
    op: Op
    value: Annotated[Any, BeforeValidator(_written)]
    text: Text

    @model_validator(mode="after")
    def _comparable(self) -> Self:
        definition = DEFINITIONS.facts.get(self.fact)
        if definition and (found := why_not_weighed(definition, self.op, self.value)):
            field, message = found
            raise wrong(message, field)
        return self


class CustomQuestion(Strict):
    id: str = Field(pattern=r"^[a-z][a-z0-9_]{0,40}$")
    kind: Literal["yes_no", "choice", "text"]
    text: Text
    choices: list[Text] = Field(default_factory=list)

    @model_validator(mode="after")
    def _choices(self) -> Self:
        if self.kind == "choice" and len(self.choices) < 2:
            raise wrong("a question of kind choice needs choices: a list of two or more texts", "choices")
        if self.kind != "choice" and self.choices:
            raise wrong(
                f"choices belong to kind choice, not to kind {self.kind}: change kind, or leave them out", "kind"
            )
        worded = [word.casefold() for choice in self.choices for word in dict.fromkeys(_wordings(choice))]
        if len(set(worded)) < len(worded):
            raise wrong("two choices have the same words", "choices")
        return self

    def definition(self) -> FactDefinition:
        """What its answer can be, as for the facts that every vacancy shares."""
        kinds = {"yes_no": "bool", "choice": "choice", "text": "text"}
        kept = tuple(_wordings(choice)[0] for choice in self.choices)  # the wording that an answer is kept in
        return FactDefinition(f"custom:{self.id}", kinds[self.kind], {}, choices=kept)


def _wordings(text: str | InBoth) -> list[str]:
    return [text] if isinstance(text, str) else [word for word in (text.nl, text.en) if word]


class Vacancy(Strict):
    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,62}$")
    example: bool = False  # comes with the demo and is marked as such
    title: Text
    employer: Words
    location: Words
    country: Literal["NL", "BE"]
    hours_min: Annotated[Number, Field(le=60)] | None = None
    hours_max: Annotated[Number, Field(le=60)] | None = None
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
    start: Annotated[Text | None, BeforeValidator(_written)] = None
    deadline: date | None = None
    requirements: list[Requirement] = Field(default_factory=list)
    recruiter: Words | None = None  # the name of the account, as candidates see it
    answer_within: int = Field(2, strict=True, ge=0, le=30)  # working days
    questions: list[Annotated[str, AfterValidator(_known_question)]] = Field(min_length=1)
    custom: list[CustomQuestion] = Field(default_factory=list)
    status: Literal["open", "closed"] = "open"

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.hours_min and self.hours_max and self.hours_min > self.hours_max:
            raise wrong("hours_min is more than hours_max", "hours_min")
        for place, slug in enumerate(self.questions):
            if slug in self.questions[:place]:
                raise wrong(f"the question {slug} stands here twice", "questions", place)
            if slug.startswith("custom:") and not self.custom_question(slug):
                raise wrong(f"{slug} is asked but not described: describe it under custom", "questions", place)
        for place, question in enumerate(self.custom):
            name = f"custom:{question.id}"
            if name not in self.questions:
                raise wrong(f'described but not asked: add "{name}" to questions', "custom", place)
            if question.id in [other.id for other in self.custom[:place]]:
                raise wrong(f"a question with the id {question.id} is described twice", "custom", place)
        for place, need in enumerate(self.requirements):
            described = self.custom_question(need.fact)
            if need.fact.startswith("custom:") and not described:
                raise wrong(f"{need.fact} is not described under custom", "requirements", place, "fact")
            if described and (found := why_not_weighed(described.definition(), need.op, need.value)):
                field, message = found
                raise wrong(message, "requirements", place, field)
        return self

    def is_open(self, today: date) -> bool:
        return self.status == "open" and (self.deadline is None or today <= self.deadline)

    def custom_question(self, fact: str) -> CustomQuestion | None:
        """The question behind a fact named `custom:<id>`."""
        return next((question for question in self.custom if f"custom:{question.id}" == fact), None)

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
