"""What the queue does by itself, every second: tell changed places, alert again about who still waits."""

from handoff_api.db import Database
from handoff_api.handoffs.alerts import alert_again
from handoff_api.handoffs.positions import tell_changes


async def tick(db: Database) -> None:
    await tell_changes(db)
    await alert_again(db)
