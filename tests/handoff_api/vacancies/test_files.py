"""Vacancy files: what they may hold, where a mistake is, and what to do about it."""

from datetime import date
from pathlib import Path

import pytest

from handoff_api.checked_file import BadFile
from handoff_api.vacancies.loader import read_vacancy
from handoff_api.vacancies.shelf import Shelf
from tests.handoff_api.vacancies.files import GOOD, written

BOOTS = "custom:\n  - id: boots\n    kind: {kind}\n    text: Welke maat?\n"  # goes at the end: lines 14 to 17


def told(path: Path) -> list[str]:
    """What is said about the file, one line per mistake."""
    with pytest.raises(BadFile) as error:
        read_vacancy(path)
    return str(error.value).splitlines()


def test_good_file_is_read(tmp_path: Path) -> None:
    vacancy = read_vacancy(written(tmp_path, GOOD))
    assert (vacancy.id, vacancy.answer_within, vacancy.status) == ("bakker-delft", 2, "open")


def test_a_day_is_read_where_a_day_or_its_text_belongs(tmp_path: Path) -> None:
    days = "start: 2026-12-01\ndeadline: 2026-12-31\n"
    need = GOOD.replace("fact: hours_per_week", "fact: start_date").replace("value: 24", "value: 2027-01-01")
    vacancy = read_vacancy(written(tmp_path, need + days))
    assert (vacancy.start, vacancy.deadline) == ("2026-12-01", date(2026, 12, 31))
    assert vacancy.requirements[0].value == "2027-01-01"


def test_a_mark_at_the_beginning_as_notepad_writes_it_does_no_harm(tmp_path: Path) -> None:
    assert read_vacancy(written(tmp_path, GOOD.encode("utf-8-sig"))).id == "bakker-delft"


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        # A field that is not one, is missing, or stands twice
        ("location: Delft", "locatoin: Delft", 4, "locatoin: unknown field; did you mean location?"),
        ("location: Delft", "plaats: Delft", 4, "plaats: unknown field; known here are id, example, title, employer"),
        ("    value: 24", "    waarde: 24", 12, "waarde: unknown field; known here are fact, op, value, text"),
        ("title: Bakker", "title: {fr: Boulanger}", 2, "title.fr: unknown field; known here are nl, en"),
        ("id: bakker-delft\n", "", 1, "id: is missing; add a line with id: …"),
        ("employer: Bakkerij Voorbeeld\n", "", 1, "employer: is missing; add a line with employer: …"),
        ("country: NL", "country: NL\nid: ander", 6, "id: stands here twice; keep one of them"),
        ("country: NL", "country: NL\n1: x", 6, "1: every field needs a name that is a word"),
        ("country: NL", "country: NL\n? [a]\n: x", 6, "every field needs a name that is a word"),
        # Texts
        ("title: Bakker", "title:", 2, "title: is empty; write something"),
        ("title: Bakker", 'title: " "', 2, "title: is empty; write something, or leave the field out"),
        ("title: Bakker", "title: {}", 2, "title: a text needs nl, en or both"),
        ("title: Bakker", "title: [a]", 2, "title: must be a text, or {nl: …, en: …} for both languages"),
        ("title: Bakker", "title: 24", 2, 'title: must be a text; YAML reads this as something else, so put it in "'),
        ("title: Bakker", "title: {nl: no}", 2, "title.nl: must be a text; YAML reads this as something else, so put"),
        ("employer: Bakkerij Voorbeeld", "employer: [a]", 3, "employer: must be a text"),
        # Values
        ("id: bakker-delft", "id: Bakker Delft", 1, "id: Bakker Delft is no id; use small letters, digits and -"),
        ("country: NL", "country: DE", 5, "country: DE is not possible here; choose NL or BE"),
        ("country: NL", "country: no", 5, 'true or false, so put it in "quotes"'),
        ("country: NL", "country: NL\nstatus: dicht", 6, "status: dicht is not possible here; choose open or closed"),
        ("country: NL", "country: NL\nexample: misschien", 6, "example: must be true or false"),
        ("country: NL", "country: NL\nhours_min: 24 uur", 6, "hours_min: 24 uur is no number; write a number without"),
        ("country: NL", 'country: NL\nhours_min: "24"', 6, "hours_min: 24 is no number; write a number without quotes"),
        ("country: NL", "country: NL\nhours_min: yes", 6, "hours_min: True is no number"),
        ("country: NL", "country: NL\nhours_min: .nan", 6, "hours_min: must be more than 0"),
        ("country: NL", "country: NL\nhours_max: 80", 6, "hours_max: must be at most 60"),
        ("country: NL", "country: NL\nhours_min: 40\nhours_max: 32", 6, "hours_min: hours_min is more than hours_max"),
        ("country: NL", "country: NL\nanswer_within: 1.5", 6, "answer_within: 1.5 is no number; write a whole number"),
        ("country: NL", "country: NL\nanswer_within: -1", 6, "answer_within: must be at least 0"),
        ("country: NL", "country: NL\nsalary: 3000", 6, "salary: must hold fields: min, max, unit, basis"),
        ("country: NL", "country: NL\nsalary: {unit: month}", 6, "salary: a salary needs min, max or both"),
        ("country: NL", "country: NL\nsalary: {min: 3000}", 6, "salary.unit: is missing; add a line with unit: …"),
        (
            "country: NL",
            "country: NL\nsalary: {min: 9, unit: week}",
            6,
            "salary.unit: week is not possible here; choose",
        ),
        ("country: NL", "country: NL\nsalary:\n  min: 3000\n  max: 2000\n  unit: month", 7, "min is more than max"),
        ("country: NL", "country: NL\nsalary: {max: 3.000, unit: month}", 6, "3 euros per month cannot be; write an"),
        # Days
        (
            "country: NL",
            "country: NL\ndeadline: 31-12-2026",
            6,
            "deadline: 31-12-2026 is no day; write it like 2026-12-31",
        ),
        ("country: NL", "country: NL\ndeadline: 2026-02-30", 6, "write a day like 2026-12-31"),
        ("country: NL", "country: NL\ndeadline: 2026-12-31 10:00:00", 6, "is no day; write it like 2026-12-31"),
        ("country: NL", "country: NL\ndeadline: morgen", 6, "deadline: morgen is no day; write it like 2026-12-31"),
        # Questions
        ("  - name", "  - nmae", 8, "questions.1: there is no question nmae; did you mean name?"),
        ("  - name", "  - leeftijd", 8, "there is no question leeftijd; choose from name, start_date,"),
        ("  - name", "  - hours_per_week", 8, "questions.1: the question hours_per_week stands here twice"),
        (
            "questions:\n  - hours_per_week\n  - name",
            "questions: name",
            6,
            "must be a list, like [name], or lines that",
        ),
        ("questions:\n  - hours_per_week\n  - name", "questions: []", 6, "questions: is empty; name at least one"),
        ("  - name", "  - custom:boots", 8, "custom:boots is asked but not described: describe it under custom"),
        # Requirements
        ("  - fact: hours_per_week", "  - fact: age", 10, "there is no fact age; data/facts.yml lists them all"),
        ("  - fact: hours_per_week", "  - fact: hours_per_wek", 10, "did you mean hours_per_week?"),
        ("  - fact: hours_per_week", "  - fact: custom:boots", 10, "custom:boots is not described under custom"),
        ('op: ">="', 'op: "=>"', 11, "op: => is not possible here; choose ==, !=, >=, <=, >, < or in"),
        (
            "  - fact: hours_per_week",
            "  - fact: driving_licence",
            11,
            ">= says nothing about driving_licence; use one of",
        ),
        ("    value: 24", "    value: veel", 12, "value: hours_per_week is a number from 1 to 60"),
        ("    value: 24", "    value: true", 12, "value: hours_per_week is a number from 1 to 60"),
        ('op: ">="', "op: in", 12, "value: op in needs a list of values"),
        ("requirements:", "requirements:\n  - Minimaal 24 uur", 10, "must hold fields: fact, op, value, text"),
        # YAML itself
        ("title: Bakker", "title: [Bakker", 3, "a bracket or brace is not closed"),
        ("title: Bakker", "title: 'Bakker", 14, "a quotation mark is not closed"),
        ("title: Bakker", "title: Bakker: dag", 2, 'a text with a colon in it must stand in "quotes"'),
        ("title: Bakker", " title: Bakker", 2, "fields of one level begin in the same column"),
        ("title: Bakker", "title Bakker", 3, "every field is written as name: value"),
        ("title: Bakker", "\ttitle: Bakker", 2, "indent with spaces instead of a tab"),
        ("title: Bakker", "title: @huis", 2, 'put the text in "quotes"'),
        ("title: Bakker", "title: *Bakker*", 2, '"quotes"'),
        ("title: Bakker", "title: &a [*a]", 1, '"quotes"'),
        ("title: Bakker", "title: !Bakker x", 2, "leave out the !"),
        ("title: Bakker", "title: Bak\0ker", 2, "an invisible character"),
        ('op: ">="', "op: >=", 11, 'put a value like >= in "quotes"'),
    ],
)
def test_mistake_is_named_with_file_and_line_and_what_to_do(
    old: str, new: str, line: int, words: str, tmp_path: Path
) -> None:
    path = written(tmp_path, GOOD.replace(old, new, 1))
    said = told(path)
    assert any(one.startswith(f"{path}, line {line}: ") and words in one for one in said), said


@pytest.mark.parametrize(
    ("asked", "described", "line", "words"),
    [
        ("custom:boots", BOOTS.format(kind="choice"), 15, "custom.0.choices: a question of kind choice needs choices"),
        ("custom:boots", BOOTS.format(kind="text") + "    choices: [a, b]\n", 16, "choices belong to kind choice"),
        ("custom:boots", BOOTS.format(kind="choice") + "    choices: [a, A]\n", 18, "two choices have the same words"),
        ("custom:boots", BOOTS.format(kind="getal"), 16, "getal is not possible here; choose yes_no, choice or text"),
        (
            "custom:boots",
            BOOTS.format(kind="text").replace("boots", "Boots"),
            15,
            "no id; use small letters, digits and _",
        ),
        ("name", BOOTS.format(kind="text"), 15, 'described but not asked: add "custom:boots" to questions'),
        ("custom:boots", BOOTS.format(kind="text") * 2, 18, "custom: stands here twice; keep one of them"),
        ("name", "custom: ja\n", 14, "custom: must be a list, like [ja], or lines that begin with -"),
    ],
)
def test_mistake_in_a_question_of_one_s_own_is_named(
    asked: str, described: str, line: int, words: str, tmp_path: Path
) -> None:
    path = written(tmp_path, GOOD.replace("- name", f"- {asked}") + described)
    said = told(path)
    assert any(one.startswith(f"{path}, line {line}: ") and words in one for one in said), said


def test_requirement_on_a_question_of_one_s_own_names_one_of_its_choices(tmp_path: Path) -> None:
    choices = "    choices: [{nl: Ochtend, en: Morning}, {nl: Avond, en: Evening}]\n"
    good = GOOD.replace("- name", "- custom:boots") + BOOTS.format(kind="choice") + choices
    good = good.replace("fact: hours_per_week", "fact: custom:boots").replace(">=", "==")
    assert read_vacancy(written(tmp_path, good.replace("24\n", "Ochtend\n", 1))).requirements
    path = written(tmp_path, good.replace("24\n", "Morning\n", 1))
    assert told(path) == [f"{path}, line 12: requirements.0.value: custom:boots is one of Ochtend, Avond"]


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    path = written(tmp_path, GOOD.replace("location", "locatoin").replace("NL", "DE"))
    assert len(told(path)) == 3  # unknown, missing, wrong


@pytest.mark.parametrize("text", ["", "# later\n", "---\n", "{}", "- een\n- lijst\n", "gewoon tekst", "[" * 3000])
def test_file_that_is_no_vacancy_is_named(text: str, tmp_path: Path) -> None:
    path = written(tmp_path, text)
    assert told(path) == [
        f"{path}, line 1: this is no vacancy; begin with a line like `id: baker-delft`, "
        "and see data/vacancies for examples"
    ]


def test_two_vacancies_in_one_file_are_refused(tmp_path: Path) -> None:
    path = written(tmp_path, f"{GOOD}---\n{GOOD}")
    assert f"{path}, line 14: one vacancy per file" in told(path)[0]


@pytest.mark.parametrize(("encoding", "line"), [("latin-1", 3), ("utf-16", 1)])
def test_file_that_is_not_utf_8_is_named(encoding: str, line: int, tmp_path: Path) -> None:
    path = written(tmp_path, GOOD.replace("Bakkerij", "Café").encode(encoding))
    assert told(path) == [f"{path}, line {line}: this is not UTF-8; save the file as UTF-8"]


def test_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (path := tmp_path / "map.yml").mkdir()
    assert told(path) == [f"{path}, line 1: cannot be read: Is a directory"]


def test_same_id_twice_is_refused(tmp_path: Path) -> None:
    first = written(tmp_path, GOOD, "a.yml")
    second = written(tmp_path, f"# kopie\n{GOOD}", "b.yml")
    on_offer, _, bad = Shelf(tmp_path, None, {}).read()
    assert [vacancy.id for vacancy in on_offer] == ["bakker-delft"]
    assert "\n".join(map(str, bad)) == f"{second}, line 2: id: {first} has the id bakker-delft too; change one"


def test_mistakes_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    written(tmp_path, GOOD.replace("NL", "DE"), "a.yml")
    written(tmp_path, "", "b.yml")
    written(tmp_path, GOOD, "c.yml")
    _, _, bad = Shelf(tmp_path, None, {}).read()
    assert [error.path for error in bad] == [tmp_path / name for name in ("a.yml", "b.yml")]
