"""What waits for endpoints, and how it fared, in rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlmodel import col, delete, select, update

from bot.storage.session import Rows
from bot.storage.webhook_tables import WebhookDeliveryRow, WebhookRow

WAITS = tuple(
    timedelta(seconds=seconds) for seconds in (5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600)
)
"""How long an event waits after each failure; after further ones as long as after the last."""
PATIENT = timedelta(days=1)
"""How long an endpoint may fail before it is paused."""
Delivery = WebhookDeliveryRow
Due = tuple[WebhookDeliveryRow, WebhookRow]


@dataclass(frozen=True)
class Fared:
    """How a delivery fared: taken, or why not; `gone` where nothing more is wanted."""

    delivery: int
    endpoint: int
    at: datetime
    failure: str | None = None
    gone: bool = False


async def prune(unit: Rows, before: datetime) -> None:
    """Forget what waited until then and reached nobody: what was heard may have to be undone."""
    idle = or_(
        col(Delivery.state) == "closed",
        and_(col(Delivery.state) == "withdrawn", col(Delivery.attempts) == 0),
    )
    await unit.session.exec(delete(Delivery).where(idle, col(Delivery.not_before) < before))


async def put_back_unsent(unit: Rows, known: Collection[int]) -> int:
    """What was being sent, and by none of us, waits again; says how many. It may have arrived."""
    lost = update(Delivery).where(
        col(Delivery.state) == "sending", col(Delivery.id).not_in(list(known))
    )
    return (await unit.session.exec(lost.values(state="pending"))).rowcount


def _due(at: datetime) -> tuple[ColumnElement[bool], ...]:
    return col(Delivery.state) == "pending", col(Delivery.not_before) <= at


async def waiting(unit: Rows, at: datetime) -> list[WebhookRow]:
    """The endpoints that something is due for."""
    theirs = exists().where(col(Delivery.webhook_id) == col(WebhookRow.id), *_due(at))
    query = select(WebhookRow).where(WebhookRow.state == "active", theirs)
    return list((await unit.session.exec(query.order_by(col(WebhookRow.id)))).all())


async def due(unit: Rows, endpoint: WebhookRow, at: datetime, most: int) -> list[Due]:
    """The oldest events that may go to an endpoint now."""
    query = select(Delivery).where(Delivery.webhook_id == endpoint.id, *_due(at))
    oldest = query.order_by(col(Delivery.not_before), col(Delivery.id)).limit(most)
    return [(row, endpoint) for row in await unit.session.exec(oldest)]


async def marked(unit: Rows, chosen: Sequence[Due]) -> list[Due]:
    """Those that now count as being sent; what was withdrawn meanwhile is left out."""
    ids = [row.id for row, _ in chosen]
    marking = (
        update(Delivery)
        .where(col(Delivery.id).in_(ids), col(Delivery.state) == "pending")
        .values(state="sending", attempts=col(Delivery.attempts) + 1)
        .returning(col(Delivery.id))
        .execution_options(synchronize_session=False)
    )
    ours = {number for (number,) in (await unit.session.exec(marking)).all()} if ids else set()
    return [(row, endpoint) for row, endpoint in chosen if row.id in ours]


async def note(unit: Rows, fared: Fared) -> WebhookRow | None:
    """Write down how a delivery fared; the endpoint, where it falls silent with that."""
    # Held, so that nothing is withdrawn between the look and the mark.
    row = await unit.session.get(WebhookDeliveryRow, fared.delivery, with_for_update=True)
    endpoint = await unit.session.get(WebhookRow, fared.endpoint)
    if row is None or endpoint is None:
        # Removed meanwhile.
        return None
    if row.state == "sending":
        _settle(row, fared)
        unit.session.add(row)
    silenced = _judge(endpoint, fared)
    unit.session.add(endpoint)
    await unit.session.flush()
    if silenced and endpoint.state == "closed":
        await _close(unit, fared.endpoint)
    return endpoint if silenced else None


def _settle(row: WebhookDeliveryRow, fared: Fared) -> None:
    row.failure = fared.failure
    if fared.failure is None and not fared.gone:
        # Nothing of what it said is kept longer than it is needed.
        row.state, row.sent_at, row.body = "sent", fared.at, ""
    else:
        row.state = "pending"
        row.not_before = fared.at + WAITS[min(row.attempts, len(WAITS)) - 1]


def _judge(endpoint: WebhookRow, fared: Fared) -> bool:
    """What an answer tells of its endpoint; whether it falls silent with that."""
    was, endpoint.failure = endpoint.state, fared.failure
    if fared.gone:
        endpoint.state = "closed"
    elif fared.failure is None:
        endpoint.failing_since = None
    else:
        endpoint.failing_since = endpoint.failing_since or fared.at
        if was == "active" and fared.at - endpoint.failing_since >= PATIENT:
            endpoint.state = "paused"
    return endpoint.state != was


async def _close(unit: Rows, endpoint: int) -> None:
    waits = (col(Delivery.webhook_id) == endpoint, col(Delivery.state) == "pending")
    await unit.session.exec(update(Delivery).where(*waits).values(state="closed", body=""))


async def resume(unit: Rows, endpoint: WebhookRow, at: datetime) -> None:
    """A paused endpoint hears again, at once of all that waits for it."""
    endpoint.state, endpoint.failing_since, endpoint.failure = "active", None, None
    unit.session.add(endpoint)
    tried = (
        col(Delivery.webhook_id) == endpoint.id,
        col(Delivery.state) == "pending",
        col(Delivery.attempts) > 0,
    )
    await unit.session.exec(update(Delivery).where(*tried).values(not_before=at))
