"""What the service says about waiting: in both languages, and true tomorrow too."""

import string
from datetime import UTC, datetime

import pytest

from handoff_api.handoffs import lines
from handoff_api.handoffs.hours import parse_hours
from handoff_api.handoffs.office import Office
from handoff_api.handoffs.positions import position_line

OFFICE = Office(hours=parse_hours("mon-fri 09:00-17:00"), contact_email="werk@example.org")
OPEN, CLOSED = datetime(2026, 11, 23, 10, tzinfo=UTC), datetime(2026, 11, 23, 20, tzinfo=UTC)


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("name", lines.LINES)
def test_both_languages_say_the_same_things(name: str) -> None:
    texts = lines.LINES[name]
    assert set(texts) == {"nl", "en"}
    assert fields(texts["nl"]) == fields(texts["en"])


def test_a_place_is_told_only_while_somebody_is_there() -> None:
    shown, payload = position_line(OFFICE, OPEN, 3, "nl")
    assert (shown, payload["position"], payload["opens_at"]) == (3, 3, None)
    assert payload["text"] == "Er wachten nog 2 mensen voor je."
    shown, payload = position_line(OFFICE, CLOSED, 3, "nl")
    assert (shown, payload["position"]) == (0, None)
    assert payload["opens_at"] == "2026-11-24T09:00:00+01:00"
    assert "dinsdag 24 november om 9.00 uur" in payload["text"]
    assert "werk@example.org" in payload["text"]


def test_a_crisis_at_night_is_told_plainly_that_nobody_may_read_it() -> None:
    _, payload = position_line(OFFICE, CLOSED, 1, "en", crisis=True)
    assert "It may be that we only read this on Tuesday 24 November at 9:00." in payload["text"]
    assert "alerting" not in payload["text"]  # no contact is set, so nobody is alerted
    alerting = Office(hours=OFFICE.hours, crisis_contact="lead@example.org", webhook_url="http://localhost/hook")
    _, payload = position_line(alerting, CLOSED, 1, "en", crisis=True)
    assert "We are alerting a colleague" in payload["text"]


def test_without_opening_hours_no_time_is_made_up() -> None:
    shown, payload = position_line(Office(hours=parse_hours("")), OPEN, 1, "nl")
    assert (shown, payload["position"], payload["opens_at"]) == (0, None, None)
    assert not any(character.isdigit() for character in payload["text"])
