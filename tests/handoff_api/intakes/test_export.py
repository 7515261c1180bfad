"""CSV that no spreadsheet runs."""

import csv
import io
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from handoff_api.intakes.export import csv_of, safe
from handoff_api.intakes.schemas import AnswerRead, InBothRead, IntakeRead, PromiseRead


def intake(**facts: str) -> IntakeRead:
    at = datetime(2026, 11, 23, 10, tzinfo=UTC)
    return IntakeRead(
        conversation_id=uuid4(),
        application_id=None,
        application_status=None,
        vacancy_id="zorg",
        vacancy_title="Verzorgende",
        candidate_name='=HYPERLINK("http://evil")',
        language="nl",
        owner="bot",
        why="confirmed",
        completed_at=at,
        facts=[
            AnswerRead(
                name=name,
                label=InBothRead(nl=name, en=name),
                value=value,
                shown=InBothRead(nl=value, en=value),
                origin="said",
                stated_at=at,
            )
            for name, value in facts.items()
        ],
        declined=[InBothRead(nl="telefoonnummer", en="phone number")],
        open=[],
        notes=[InBothRead(nl="Gevraagd: rijbewijs. Antwoord: nee.", en="…")],
        promise=PromiseRead(name="Sanne", by=at, due=True, overdue=False),
        done_at=None,
        done_by=None,
        done_how=None,
    )


@pytest.mark.parametrize("cell", ["=1+1", "+SUM(A1)", "-2+3", "@cmd", " =1", "\t=1", "|calc", "%x"])
def test_a_formula_becomes_text(cell: str) -> None:
    assert safe(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["+31612345678", "-3", "2,5", "Utrecht", "a=b", ""])
def test_ordinary_answers_stay_as_they_are(cell: str) -> None:
    assert safe(cell) == cell


def test_one_line_per_intake_and_one_column_per_answer() -> None:
    text = csv_of([intake(city="Utrecht", motivation='=cmd|"x"\nen meer'), intake(city="Ede")], "nl")
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert [row["city"] for row in rows] == ["Utrecht", "Ede"]
    assert rows[0]["motivation"] == '\'=cmd|"x"\nen meer'
    assert rows[1]["motivation"] == ""
    assert rows[0]["kandidaat"].startswith("'=")
    assert rows[0]["anders dan gevraagd"] == "Gevraagd: rijbewijs. Antwoord: nee."
    assert rows[0]["wil niet zeggen"] == "telefoonnummer"
