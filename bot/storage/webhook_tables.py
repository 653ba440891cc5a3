"""The tables of events out: who is told, and what."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlmodel import Field

from bot.storage.rows import Instant, Row, only


class WebhookRow(Row, table=True):
    """An endpoint of another system that hears of a team's deals; without `events` of all.

    `state` is active, paused (what is for it waits) or closed (by its own side). `failing_since`
    is when the failures began that no success has ended yet. The secret is kept as it is: what
    goes out is signed with it.
    """

    __tablename__ = "webhook"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: int | None = Field(default=None, primary_key=True)
    team_id: int = Field(foreign_key="team.id", index=True)
    url: str
    secret: str
    events: list[str] = Field(default_factory=list, sa_type=JSON)
    state: str = "active"
    added_at: dt.datetime = Field(sa_type=Instant)
    failing_since: dt.datetime | None = Field(default=None, sa_type=Instant)
    failure: str | None = None


class WebhookDeliveryRow(Row, table=True):
    """An event for one endpoint. Written in the transaction that changed the deal, sent afterwards.

    `state` is pending, sending, sent, withdrawn (taken back while it waited), closed (its endpoint
    is) or dead (tried too often). `message` is the id that the other side knows it by, `body` what
    is signed and sent, kept only while it waits or is dead.
    """

    __tablename__ = "webhook_delivery"
    __table_args__ = (
        UniqueConstraint("webhook_id", "deal_id", "key"),
        Index("ix_webhook_delivery_state", "state", "not_before"),
        Index("ix_webhook_delivery_waits", "webhook_id", "not_before", **only("state = 'pending'")),
    )
    id: int | None = Field(default=None, primary_key=True)
    webhook_id: int = Field(foreign_key="webhook.id")
    deal_id: int = Field(foreign_key="deal.id")
    key: str
    owner_id: int = Field(foreign_key="person.id")
    topic: str
    message: str = Field(unique=True)
    body: str
    state: str = "pending"
    attempts: int = 0
    not_before: dt.datetime = Field(sa_type=Instant)
    sent_at: dt.datetime | None = Field(default=None, sa_type=Instant)
    failure: str | None = None
