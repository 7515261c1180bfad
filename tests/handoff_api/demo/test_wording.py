"""A vacancy's fields as people write them."""

from datetime import date

from handoff_api.demo.wording import SPACE, answered, day, details, hours, number, salary, unsaid
from handoff_api.vacancies.schemas import Salary, Vacancy


def vacancy(**fields: object) -> Vacancy:
    plain = {"id": "a", "title": "A", "employer": "B", "location": "C", "country": "NL", "questions": ["start_date"]}
    return Vacancy.model_validate({**plain, **fields})


def test_hours_and_pay() -> None:
    assert hours(vacancy(hours_min=24, hours_max=37.5), "nl") == "24 tot 37,5 uur per week"
    assert hours(vacancy(hours_max=32), "en") == "up to 32 hours a week"
    pay = Salary(min=2600, max=3400, unit="month")
    assert salary(vacancy(salary=pay), "nl") == f"€{SPACE}2.600 tot €{SPACE}3.400 bruto per maand"
    assert salary(vacancy(salary=pay), "en") == "€2,600 to €3,400 gross per month"
    assert salary(vacancy(salary=Salary(min=15.2, unit="hour")), "nl") == f"vanaf €{SPACE}15,20 bruto per uur"
    assert number(1234.5, "en", money=True) == "1,234.50"


def test_days_and_how_soon_an_answer_comes() -> None:
    assert (day(date(2027, 1, 3), "nl"), day(date(2027, 1, 3), "en")) == ("3 januari 2027", "3 January 2027")
    assert list(details(vacancy(start="2027-03-01"), ["start"], "nl")) == [
        ("Wanneer je begint", ("1 maart 2027", "nl"))
    ]
    assert [answered(days, "nl") for days in (0, 1, 3)] == [
        "op dezelfde werkdag",
        "binnen 1 werkdag",
        "binnen 3 werkdagen",
    ]


def test_only_what_is_missing_is_called_missing() -> None:
    assert "hours" not in unsaid(vacancy(hours_max=20), "en")
    assert unsaid(vacancy(), "en").startswith("salary, hours, contract")
