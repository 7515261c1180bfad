from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handoff_api.console import clock
from handoff_api.console.texts import Words

NL, EN, ZONE = Words("nl"), Words("en"), ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)  # Monday, 14:00 in Amsterdam


@pytest.mark.parametrize(
    ("at", "nl", "en"),
    [
        (datetime(2026, 11, 23, 8, 5, tzinfo=UTC), "09:05", "09:05"),
        (datetime(2026, 11, 22, 23, 30, tzinfo=UTC), "00:30", "00:30"),  # already today in Amsterdam
        (datetime(2026, 11, 22, 12, 0, tzinfo=UTC), "gisteren 13:00", "yesterday 13:00"),
        (datetime(2026, 11, 24, 8, 0, tzinfo=UTC), "morgen 09:00", "tomorrow 09:00"),
        (datetime(2026, 11, 27, 8, 0, tzinfo=UTC), "vr 27 november 09:00", "Fri 27 November 09:00"),
        (datetime(2025, 6, 1, 8, 0, tzinfo=UTC), "1 juni 2025 10:00", "1 June 2025 10:00"),
    ],
)
def test_a_moment_reads_as_people_say_it_in_the_organisations_time_zone(at: datetime, nl: str, en: str) -> None:
    assert (clock.moment(NL, at, NOW, ZONE), clock.moment(EN, at, NOW, ZONE)) == (nl, en)


@pytest.mark.parametrize(
    ("length", "nl"),
    [
        (timedelta(seconds=-3), "< 1 min"),
        (timedelta(seconds=59), "< 1 min"),
        (timedelta(minutes=7), "7 min"),
        (timedelta(minutes=65), "1 u 05 min"),
        (timedelta(hours=30), "1 dag"),
        (timedelta(days=3), "3 dagen"),
    ],
)
def test_a_duration_names_the_units_that_matter(length: timedelta, nl: str) -> None:
    assert clock.duration(NL, length) == nl


def test_seconds_to_wait_are_rounded_up() -> None:
    assert [clock.in_minutes(NL, seconds) for seconds in (1, 60, 61)] == ["1 minuut", "1 minuut", "2 minuten"]
