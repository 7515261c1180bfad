"""Opening hours of the organisation, as pure time arithmetic. Everything is compared in UTC, so DST cannot bend it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DUTCH_DAYS = {"ma": "mon", "di": "tue", "wo": "wed", "do": "thu", "vr": "fri", "za": "sat", "zo": "sun"}
HORIZON = timedelta(days=15)  # two full weeks: further away no weekly opening can be hiding

_RULE = re.compile(r"^([a-z]{2,3})(?:\s*-\s*([a-z]{2,3}))?\s+(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})$")


class BadHours(ValueError):
    """The opening hours cannot be read. Says which part, and how it should look."""


@dataclass(frozen=True)
class OpeningHours:
    """When a person is there. `week` holds (weekday, first minute, last minute) in local time; empty: never."""

    week: tuple[tuple[int, int, int], ...]
    zone: ZoneInfo

    def is_open(self, now: datetime) -> bool:
        return any(start <= now < end for start, end in self._openings(now))

    def opens_at(self, now: datetime) -> datetime | None:
        """The next opening, in local time; None while open, and when there are no opening hours at all."""
        if self.is_open(now):
            return None
        start = next((start for start, _ in self._openings(now)), None)
        return start.astimezone(self.zone) if start else None

    def answer_by(self, now: datetime, working_days: int) -> date | None:
        """The local date of the last of so many working days after today; None without opening hours.

        A working day is one with opening hours. 0 days means today, or the first working day when today is none or
        is already over.
        """
        if not self.week:
            return None
        today = now.astimezone(self.zone).date()
        over = not any(end > now for _, end in self._of_day(today))
        left = max(working_days, 1) if over else working_days
        day = today
        while left > 0:
            day += timedelta(days=1)
            left -= bool(self._of_day(day))
        return day

    def closes_on(self, day: date) -> datetime | None:
        """The end of the last opening of that day, in local time and on that day; None when it is closed all day."""
        ends = [end for _, end in self._of_day(day)]
        if not ends:
            return None
        end = max(ends).astimezone(self.zone)
        return end if end.date() == day else end - timedelta(seconds=1)  # 24:00 is a moment of the next day

    def after(self, start: datetime, open_time: timedelta) -> datetime:
        """The moment at which so much opening time has passed since `start`. Without opening hours: by the clock."""
        if not self.week or not open_time:
            return start + open_time
        moment = start.astimezone(UTC)
        left = open_time
        while True:
            for begin, end in self._openings(moment):
                begin = max(begin, moment)
                if end - begin >= left:
                    return begin + left
                left -= end - begin
                moment = end

    def _openings(self, now: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Openings in UTC that end after `now`, in order, for the next two weeks."""
        now = now.astimezone(UTC)
        first = now.astimezone(self.zone).date() - timedelta(days=1)
        for offset in range(HORIZON.days + 1):
            for start, end in self._of_day(first + timedelta(days=offset)):
                if end > now:
                    yield start, end

    def _of_day(self, day: date) -> list[tuple[datetime, datetime]]:
        spans = [
            (self._moment(day, start), self._moment(day, end)) for d, start, end in self.week if d == day.weekday()
        ]
        return [(start, end) for start, end in spans if start < end]  # an opening inside the skipped hour is none

    def _moment(self, day: date, minute: int) -> datetime:
        if minute == 24 * 60:
            day, minute = day + timedelta(days=1), 0
        return datetime.combine(day, time(minute // 60, minute % 60), tzinfo=self.zone).astimezone(UTC)


def parse_hours(text: str, time_zone: str = "Europe/Amsterdam") -> OpeningHours:
    """Reads "mon-fri 09:00-17:00, sat 10:00-14:00" (Dutch day names too). An empty text means: never staffed."""
    week: set[tuple[int, int, int]] = set()
    for part in filter(None, (part.strip().lower() for part in re.split(r"[,;]", text))):
        week.update(_read_rule(part))
    return OpeningHours(_merged(week), ZoneInfo(time_zone))


def _read_rule(part: str) -> list[tuple[int, int, int]]:
    rule = _RULE.match(part)
    if rule is None:
        raise BadHours(f'opening hours "{part}" should look like "mon-fri 09:00-17:00"')
    first = _weekday(rule[1], part)
    last = _weekday(rule[2], part) if rule[2] else first
    start, end = int(rule[3]) * 60 + int(rule[4]), int(rule[5]) * 60 + int(rule[6])
    if int(rule[4]) > 59 or int(rule[6]) > 59 or end > 24 * 60 or start >= end:
        raise BadHours(f'opening hours "{part}" must begin before they end, between 00:00 and 24:00')
    return [((first + offset) % 7, start, end) for offset in range((last - first) % 7 + 1)]


def _weekday(name: str, part: str) -> int:
    name = DUTCH_DAYS.get(name, name)
    if name not in DAYS:
        raise BadHours(f'opening hours "{part}": "{name}" is not one of {", ".join(DAYS)}')
    return DAYS.index(name)


def _merged(week: set[tuple[int, int, int]]) -> tuple[tuple[int, int, int], ...]:
    """Overlapping and touching spans of one day become one, so that opening time is counted once."""
    merged: list[tuple[int, int, int]] = []
    for day, start, end in sorted(week):
        if merged and merged[-1][0] == day and start <= merged[-1][2]:
            merged[-1] = (day, merged[-1][1], max(end, merged[-1][2]))
        else:
            merged.append((day, start, end))
    return tuple(merged)
