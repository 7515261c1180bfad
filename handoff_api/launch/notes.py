"""What an installation should know before real candidates come."""

from collections.abc import Iterator
from datetime import date, timedelta

import yaml

from handoff_api.config import DATA, Settings

CHECKED_AT_LEAST_EVERY = timedelta(days=365)


def of(settings: Settings, today: date | None = None) -> Iterator[str]:
    if not settings.crisis_contact:
        yield (
            "no crisis contact is set (GEZIEN_CRISIS_CONTACT). Outside opening hours nobody is alerted when a\n"
            "        candidate is in a crisis; the chat says plainly that nobody may read it before then."
        )
    checked_on = yaml.safe_load((DATA / "helplines.yml").read_text())["checked_on"]
    if (today or date.today()) - checked_on > CHECKED_AT_LEAST_EVERY:  # noqa: DTZ011 - the day on the wall
        yield f"the helplines were last checked on {checked_on}; check data/helplines.yml and write the new date there."
