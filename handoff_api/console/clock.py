"""Times and durations as people say them, in the organisation's time zone."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from handoff_api.console.texts import Words


def moment(t: Words, at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """A point in time: only the clock today, the day in words around it, else the date."""
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    clock = f"{local:%H:%M}"
    near = {0: "time.today", -1: "time.yesterday", 1: "time.tomorrow"}.get((local.date() - today).days)
    if near:
        return t(near, clock=clock)
    return t("time.date_clock", date=_date(t, local.date(), today), clock=clock)


def day(t: Words, at: datetime | date, now: datetime, zone: ZoneInfo) -> str:
    """A day, without the time: for promises."""
    local = at.astimezone(zone).date() if isinstance(at, datetime) else at
    today = now.astimezone(zone).date()
    near = {0: "time.today_word", -1: "time.yesterday_word", 1: "time.tomorrow_word"}.get((local - today).days)
    return t(near) if near else _date(t, local, today)


def _date(t: Words, on: date, today: date) -> str:
    if abs((on - today).days) > 180:
        return full_date(t, on)
    return t("time.date", weekday=t("time.weekdays").split()[on.weekday()], day=on.day, month=_month(t, on))


def full_date(t: Words, on: date) -> str:
    return t("time.date_year", day=on.day, month=_month(t, on), year=on.year)


def _month(t: Words, on: date) -> str:
    return t("time.months").split()[on.month - 1]


def duration(t: Words, length: timedelta) -> str:
    """How long, in the one or two units that matter. The page's own ticking says the same (static/clock.js)."""
    minutes = int(length.total_seconds() // 60)
    if minutes < 1:
        return t("time.now")
    if minutes < 60:
        return t("time.minutes", n=minutes)
    hours, rest = divmod(minutes, 60)
    if hours < 24:
        return t("time.hours_minutes", h=hours, m=f"{rest:02d}")
    days = hours // 24
    return t("time.day") if days == 1 else t("time.days", n=days)


def in_minutes(t: Words, seconds: int) -> str:
    """How long to wait, rounded up to whole minutes."""
    minutes = max(1, -(-seconds // 60))
    return t("time.minute_long") if minutes == 1 else t("time.minutes_long", n=minutes)
