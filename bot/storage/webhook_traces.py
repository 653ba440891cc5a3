"""What events that still wait for other systems say of a person, and how it goes."""

from __future__ import annotations

import json

from sqlmodel import select

from bot.storage.session import Rows
from bot.storage.webhook_tables import WebhookDeliveryRow


async def unname(unit: Rows, person: int) -> None:
    """Events of somebody's deals that have not been taken yet go out without the name."""
    query = select(WebhookDeliveryRow).where(
        WebhookDeliveryRow.owner_id == person, WebhookDeliveryRow.body != ""
    )
    for row in await unit.session.exec(query.with_for_update()):
        told = json.loads(row.body)
        told["data"]["owner"] = None
        row.body = json.dumps(told, ensure_ascii=False)
        unit.session.add(row)
