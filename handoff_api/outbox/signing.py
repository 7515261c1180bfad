"""How a receiver knows that a webhook is ours: the Standard Webhooks signature (standardwebhooks.com)."""

import base64
import hashlib
import hmac


def signing_secret(service_secret: str) -> str:
    """What the receiver is given. Derived, so that it opens nothing else."""
    key = hmac.new(service_secret.encode(), b"gezien webhook", hashlib.sha256).digest()
    return "whsec_" + base64.b64encode(key).decode()


def signed_headers(secret: str, notice_id: str, timestamp: int, body: bytes) -> dict[str, str]:
    key = base64.b64decode(secret.removeprefix("whsec_"))
    digest = hmac.new(key, f"{notice_id}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    return {
        "webhook-id": notice_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": "v1," + base64.b64encode(digest).decode(),
    }
