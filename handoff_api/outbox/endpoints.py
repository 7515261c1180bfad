"""What a team lead needs to set up a receiver."""

from fastapi import APIRouter, Request
from pydantic import BaseModel

from handoff_api.dependencies import in_force
from handoff_api.outbox.signing import signing_secret
from handoff_api.recruiters.dependencies import CurrentLead

router = APIRouter(prefix="/api/v1", tags=["webhook"])


class WebhookRead(BaseModel):
    url: str | None
    crisis_contact: str | None
    signing_secret: str


@router.get("/webhook")
async def webhook(lead: CurrentLead, request: Request) -> WebhookRead:
    """Where notices go, and the secret with which a receiver checks them."""
    settings = in_force(request).settings
    return WebhookRead(
        url=settings.webhook_url,
        crisis_contact=settings.crisis_contact,
        signing_secret=signing_secret(settings.secret.get_secret_value()),
    )
