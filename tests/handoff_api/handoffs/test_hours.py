"""Opening hours, without a clock or a database."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff_api.handoffs.hours import BadHours, OpeningHours, parse_hours

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WEEK = parse_hours("mon-fri 09:00-17:00, sat 10:00-14:00")


def local(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=AMSTERDAM)


def test_open_from_the_first_minute_until_just_before_the_last() -> None:
    assert WEEK.is_open(local(23, 9))  # a Monday
    assert WEEK.is_open(local(23, 16, 59))
    assert not WEEK.is_open(local(23, 17))
    assert not WEEK.is_open(local(23, 8, 59))
    assert WEEK.is_open(local(28, 10))  # a Saturday
    assert not WEEK.is_open(local(29, 11))


def test_opening_time_is_the_next_one_in_local_time() -> None:
    assert WEEK.opens_at(local(23, 8)) == local(23, 9)
    assert WEEK.opens_at(local(23, 18)) == local(24, 9)
    assert WEEK.opens_at(local(28, 15)) == local(30, 9)  # over the Sunday
    assert WEEK.opens_at(local(23, 12)) is None  # it is open
    assert str(WEEK.opens_at(local(23, 8)).tzinfo) == "Europe/Amsterdam"


def test_the_hour_holds_when_the_clock_changes() -> None:
    saturday_evening = datetime(2026, 10, 24, 20, tzinfo=AMSTERDAM)  # summer time ends in this night
    assert WEEK.opens_at(saturday_evening) == datetime(2026, 10, 26, 9, tzinfo=AMSTERDAM)
    assert WEEK.opens_at(saturday_evening).astimezone(UTC).hour == 8
    before_spring = datetime(2026, 3, 28, 20, tzinfo=AMSTERDAM)
    assert WEEK.opens_at(before_spring).astimezone(UTC).hour == 7
    night = parse_hours("sun 01:00-05:00")
    start, end = datetime(2026, 10, 25, 1, tzinfo=AMSTERDAM), datetime(2026, 10, 25, 5, tzinfo=AMSTERDAM)
    assert night.after(start, timedelta(hours=5)) == end  # one hour happens twice
    assert night.after(datetime(2026, 3, 29, 1, tzinfo=AMSTERDAM), timedelta(hours=3)) == datetime(
        2026, 3, 29, 5, tzinfo=AMSTERDAM
    )  # and one does not happen


def test_an_opening_inside_the_skipped_hour_is_none() -> None:
    skipped = parse_hours("sun 02:00-03:00")
    sunday = datetime(2026, 3, 29, 0, tzinfo=AMSTERDAM)
    assert skipped.opens_at(sunday) == datetime(2026, 4, 5, 2, tzinfo=AMSTERDAM)


def test_an_answer_is_promised_in_working_days() -> None:
    assert WEEK.answer_by(local(23, 12), 2) == date(2026, 11, 25)
    assert WEEK.answer_by(local(27, 12), 2) == date(2026, 11, 30)  # Friday: Saturday is a working day here, Sunday not
    assert parse_hours("mon-fri 09:00-17:00").answer_by(local(27, 12), 2) == date(2026, 12, 1)
    assert WEEK.answer_by(local(23, 12), 0) == date(2026, 11, 23)
    assert WEEK.answer_by(local(23, 18), 0) == date(2026, 11, 24)  # today is over


def test_opening_time_passes_only_while_open() -> None:
    assert WEEK.after(local(23, 16), timedelta(hours=4)) == local(24, 12)
    assert WEEK.after(local(28, 13), timedelta(hours=2)) == local(30, 10)


def test_without_opening_hours_nothing_is_promised() -> None:
    never = parse_hours("")
    assert not never.is_open(local(23, 12))
    assert never.opens_at(local(23, 12)) is None
    assert never.answer_by(local(23, 12), 2) is None


def test_always_open_is_always_open() -> None:
    always = parse_hours("mon-sun 00:00-24:00")
    assert always.is_open(local(29, 3))
    assert always.opens_at(local(29, 3)) is None
    assert always.answer_by(local(28, 12), 1) == date(2026, 11, 29)


def test_dutch_days_read_the_same() -> None:
    assert parse_hours("ma-vr 9:00-17:00; za 10:00-14:00") == WEEK
    assert parse_hours("fri-mon 10:00-12:00").week == parse_hours("fri-sun 10:00-12:00, mon 10:00-12:00").week


@pytest.mark.parametrize(
    "text", ["mon 9-17", "mon-fri", "mun 09:00-17:00", "mon 17:00-09:00", "mon 09:00-25:00", "mon 09:75-10:00", "x"]
)
def test_hours_that_cannot_be_read_are_refused_by_name(text: str) -> None:
    with pytest.raises(BadHours, match="opening hours"):
        parse_hours(text)


minutes = st.integers(0, 24 * 60 - 1)
rules = st.lists(
    st.tuples(st.integers(0, 6), minutes, st.integers(1, 24 * 60)).filter(lambda rule: rule[1] < rule[2]),
    min_size=1,
    max_size=6,
)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))


def hours_of(drawn: list[tuple[int, int, int]]) -> OpeningHours:
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    text = ", ".join(f"{days[d]} {a // 60:02}:{a % 60:02}-{b // 60:02}:{b % 60:02}" for d, a, b in drawn)
    return parse_hours(text)


@given(rules, moments)
def test_it_is_open_exactly_when_it_does_not_open_later(drawn: list[tuple[int, int, int]], at: datetime) -> None:
    hours = hours_of(drawn)
    opens = hours.opens_at(at)
    if hours.is_open(at):
        assert opens is None
    elif opens is not None:
        assert opens > at
        assert hours.is_open(opens)
        assert not hours.is_open(opens - timedelta(microseconds=1))


@given(rules, moments, st.integers(0, 600), st.integers(0, 600))
def test_opening_time_adds_up(drawn: list[tuple[int, int, int]], at: datetime, first: int, second: int) -> None:
    hours = hours_of(drawn)
    halfway = hours.after(at, timedelta(minutes=first))
    assert at <= halfway
    assert hours.after(halfway, timedelta(minutes=second)) == hours.after(at, timedelta(minutes=first + second))


@given(rules, moments, st.integers(1, 20))
def test_promises_never_go_back_and_fall_on_working_days(
    drawn: list[tuple[int, int, int]], at: datetime, days: int
) -> None:
    hours = hours_of(drawn)
    by = hours.answer_by(at, days)
    assert by > at.astimezone(AMSTERDAM).date()
    assert hours.answer_by(at, days - 1) <= by < hours.answer_by(at, days + 1)
    assert by.weekday() in {weekday for weekday, _, _ in hours.week}


def test_a_day_that_is_open_until_midnight_closes_on_that_day() -> None:
    """A promise "by Wednesday" is not shown as one by Thursday."""
    end = parse_hours("wed 00:00-24:00").closes_on(date(2026, 11, 25))
    assert end is not None and end.date() == date(2026, 11, 25)
    assert WEEK.closes_on(date(2026, 11, 25)) == local(25, 17)
