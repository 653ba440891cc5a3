"""How a webhook proves whom it comes from, as Standard Webhooks has it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from datetime import datetime

PREFIX = "whsec_"
SECRET_BYTES = 32


def new_secret() -> str:
    """A secret that both sides keep."""
    return PREFIX + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


def headers(secret: str, message: str, body: str, at: datetime) -> dict[str, str]:
    """The headers of a message that is sent now; a repeat has the same id and another time."""
    time = str(int(at.timestamp()))
    key = base64.b64decode(secret.removeprefix(PREFIX))
    signed = hmac.new(key, f"{message}.{time}.{body}".encode(), hashlib.sha256).digest()
    return {
        "webhook-id": message,
        "webhook-timestamp": time,
        "webhook-signature": f"v1,{base64.b64encode(signed).decode()}",
    }
