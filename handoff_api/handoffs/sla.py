"""Within what time somebody should have answered."""

from datetime import datetime, timedelta

from handoff_api.handoffs.hours import OpeningHours

TARGETS = {
    3: timedelta(minutes=5),  # by the clock, at any hour
    2: timedelta(minutes=15),  # from here on in opening time: nobody is late while we are closed
    1: timedelta(minutes=60),
    0: timedelta(hours=4),
}


def due_at(hours: OpeningHours, urgency: int, waiting_since: datetime) -> datetime:
    target = TARGETS[max(0, min(urgency, 3))]
    return waiting_since + target if urgency >= 3 else hours.after(waiting_since, target)
