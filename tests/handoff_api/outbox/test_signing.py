"""The signature that receivers check."""

import base64
import hashlib
import hmac

from handoff_api.outbox.signing import signed_headers, signing_secret


def test_the_signature_is_that_of_standard_webhooks() -> None:
    secret = "whsec_" + base64.b64encode(b"0123456789abcdef").decode()
    headers = signed_headers(secret, "msg_1", 1_700_000_000, b'{"a": 1}')
    expected = hmac.new(b"0123456789abcdef", b'msg_1.1700000000.{"a": 1}', hashlib.sha256).digest()
    assert headers["webhook-signature"] == "v1," + base64.b64encode(expected).decode()
    assert (headers["webhook-id"], headers["webhook-timestamp"]) == ("msg_1", "1700000000")


def test_the_receiver_never_learns_the_secret_of_the_service() -> None:
    assert "geheim" not in signing_secret("geheim")
    assert signing_secret("geheim") == signing_secret("geheim") != signing_secret("anders")
