"""What an installation should know before real candidates come."""

from collections.abc import Iterator
from datetime import date, timedelta

from handoff_api.config import Settings
from handoff_api.conversations.helplines import read_helplines

CHECKED_AT_LEAST_EVERY = timedelta(days=365)


def of(settings: Settings, today: date | None = None) -> Iterator[str]:
    if not (settings.crisis_contact and settings.webhook_url):
        yield (
            "nobody is alerted outside opening hours when a candidate is in a crisis; the chat says plainly that\n"
            "        nobody may read it before then. Set GEZIEN_CRISIS_CONTACT and GEZIEN_WEBHOOK_URL: docs/webhook.md"
        )
    checked_on = read_helplines().checked_on
    if (today or date.today()) - checked_on > CHECKED_AT_LEAST_EVERY:  # noqa: DTZ011 - the day on the wall
        yield f"the helplines were last checked on {checked_on}; check data/helplines.yml and write the new date there."
