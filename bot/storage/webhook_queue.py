"""What waits for endpoints, and how it fared, in rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists
from sqlmodel import col, select, update

from bot.storage.session import Rows
from bot.storage.webhook_tables import WebhookDeliveryRow, WebhookRow

WAITS = tuple(
    timedelta(seconds=seconds) for seconds in (5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600)
)
"""How long an event waits after each failure; after further ones as long as after the last."""
PATIENT = timedelta(days=1)
"""How long an endpoint may fail before it is paused."""
TRIES = 12
"""How often an event is tried; an endpoint that takes nothing at all is paused before."""
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


@dataclass(frozen=True)
class Noted:
    """What a result led to: an endpoint that falls silent with it, an event that is given up."""

    silenced: WebhookRow | None = None
    given_up: bool = False


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


async def note(unit: Rows, fared: Fared) -> Noted:
    """Write down how a delivery fared, and what that says of its endpoint."""
    # Held, so that nothing is withdrawn between the look and the mark.
    row = await unit.session.get(WebhookDeliveryRow, fared.delivery, with_for_update=True)
    endpoint = await unit.session.get(WebhookRow, fared.endpoint)
    if row is None or endpoint is None:
        # Removed meanwhile.
        return Noted()
    ours, was = row.state == "sending", endpoint.state
    if ours:
        _settle(row, fared)
        unit.session.add(row)
    _judge(endpoint, fared)
    unit.session.add(endpoint)
    await unit.session.flush()
    if endpoint.state == "active" != was:
        await resume(unit, endpoint, fared.at)
    if endpoint.state == "closed" != was:
        await _close(unit, fared.endpoint)
    silenced = endpoint.state not in {was, "active"}
    return Noted(endpoint if silenced else None, ours and row.state == "dead")


def _settle(row: WebhookDeliveryRow, fared: Fared) -> None:
    row.failure = fared.failure
    if fared.failure is None and not fared.gone:
        # Nothing of what it said is kept longer than it is needed.
        row.state, row.sent_at, row.body = "sent", fared.at, ""
    elif row.attempts >= TRIES and not fared.gone:
        row.state, row.not_before = "dead", fared.at
    else:
        row.state = "pending"
        row.not_before = fared.at + WAITS[min(row.attempts, len(WAITS)) - 1]


def _judge(endpoint: WebhookRow, fared: Fared) -> None:
    """What an answer tells of its endpoint; a closed one is that for good."""
    if endpoint.state == "closed":
        return
    endpoint.failure = fared.failure
    if fared.gone:
        endpoint.state = "closed"
    elif fared.failure is None:
        endpoint.state, endpoint.failing_since = "active", None
    else:
        endpoint.failing_since = endpoint.failing_since or fared.at
        if fared.at - endpoint.failing_since >= PATIENT:
            endpoint.state = "paused"


async def _close(unit: Rows, endpoint: int) -> None:
    unsent = col(Delivery.state).in_(("pending", "dead"))
    waits = (col(Delivery.webhook_id) == endpoint, unsent)
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
