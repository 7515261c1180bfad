"""What the service itself says about a conversation, read through the candidate's API with the candidate's token."""

from typing import Any

import httpx2
from playwright.async_api import Page

from handoff_api.memory.definitions import DEFINITIONS

KEPT = "JSON.parse(Object.entries(localStorage).find(([key]) => key.startsWith('gezien:'))[1])"
LEARNED = ("fact_learned", "fact_corrected")
SETTLED = ("given", "declined", "no_preference")


async def events_of(page: Page, url: str) -> list[dict[str, Any]]:
    """All public events of the chat on this page."""
    kept = await page.evaluate(KEPT)
    async with httpx2.AsyncClient(base_url=url, trust_env=False) as client:
        answer = await client.get(
            f"/api/v1/conversations/{kept['id']}/events", headers={"Authorization": f"Bearer {kept['token']}"}
        )
    answer.raise_for_status()
    events: list[dict[str, Any]] = answer.json()["events"]
    return events


def asked(events: list[dict[str, Any]]) -> list[str]:
    """What the assistant asked, in order."""
    return [event["asked"] for event in events if event.get("from") == "bot" and event.get("asked")]


def asked_again(events: list[dict[str, Any]]) -> list[str]:
    """What the assistant asked although the candidate had answered or declined it before (law 7)."""
    settled: set[str] = set()
    again = []
    for event in events:
        if event["kind"] in LEARNED and event.get("status") in SETTLED:
            slug = DEFINITIONS.slug_of(event["name"])
            if slug is not None and event["name"] in slug.facts:
                settled.add(slug.name)
        elif event.get("from") == "bot" and not event.get("confirming") and event.get("asked") in settled:
            again.append(event["asked"])
    return again


def known(events: list[dict[str, Any]]) -> dict[str, Any]:
    """The facts as they stand at the end; None: rather not said."""
    return {
        event["name"]: event.get("value") for event in events if event["kind"] in ("fact_learned", "fact_corrected")
    }
