"""The tables of delivery: what came in, what goes out, what is due, who holds which role."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, BigInteger, Index, UniqueConstraint, false
from sqlmodel import Field

from bot.storage.rows import Instant, Row, only


class InboxRow(Row, table=True):
    """An update or a due timer as it came. Stored and committed before it is acknowledged.

    `state` is pending, done or dead; a claim holds while the lease of its worker does.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("source", "source_id"),
        Index("ix_inbox_state_lane", "state", "lane", "id"),
        Index("ix_inbox_pending", "id", **only("state = 'pending'")),
        # Ids are never used again, also after pruning: replies are known by them.
        {"sqlite_autoincrement": True},
    )
    id: int | None = Field(default=None, primary_key=True)
    source: str
    source_id: int = Field(sa_type=BigInteger)
    lane: str
    body: dict[str, Any] = Field(sa_type=JSON)
    state: str = "pending"
    attempts: int = 0
    arrived_at: dt.datetime = Field(sa_type=Instant)
    not_before: dt.datetime = Field(sa_type=Instant)
    done_at: dt.datetime | None = Field(default=None, sa_type=Instant)
    claimed_by: str | None = None
    failure: str | None = None


class OutboxRow(Row, table=True):
    """A reply or an alert. Written in the transaction that changed the deal, sent afterwards.

    `state` is pending, sending, sent, joined (into the row `joined_into`), closed (its chat is) or
    dead. Rows of one chat that share a `coalesce_key` may be joined into one message; `edits` is
    the row whose message this one changes; `parts` are the messages of a long text that are out.
    `picture` is what a picture is drawn from when it is sent; the body says the same in words.
    `document` says which file is then made and sent with it. `breaks` are the attempts that failed
    in a way nobody foresaw.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_state", "state", "channel", "not_before", "id"),
        Index("ix_outbox_sent", "channel", "chat", "sent_message_id"),
        Index("ix_outbox_pending", "channel", "id", **only("state = 'pending'")),
    )
    id: int | None = Field(default=None, primary_key=True)
    dedupe_key: str = Field(unique=True)
    channel: str
    chat: str
    topic: str | None = None
    body: str
    buttons: list[list[str]] = Field(default_factory=list, sa_type=JSON)
    deal_id: int | None = None
    state: str = "pending"
    attempts: int = 0
    not_before: dt.datetime = Field(sa_type=Instant)
    sent_at: dt.datetime | None = Field(default=None, sa_type=Instant)
    sent_message_id: str | None = None
    failure: str | None = None
    coalesce_key: str | None = None
    joined_into: int | None = None
    edits: int | None = None
    silent: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    parts: list[str] = Field(
        default_factory=list, sa_type=JSON, sa_column_kwargs={"server_default": "[]"}
    )
    picture: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    document: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    possible_repeats: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    breaks: int = Field(default=0, sa_column_kwargs={"server_default": "0"})


class ChatRow(Row, table=True):
    """What the courier has learned about a chat: held back until then, or closed and why."""

    __tablename__ = "chat"
    channel: str = Field(primary_key=True)
    chat: str = Field(primary_key=True)
    held_until: dt.datetime | None = Field(default=None, sa_type=Instant)
    closed: str | None = None


class TimerRow(Row, table=True):
    """What is to happen at a time; when due it is moved into the inbox, and so done once."""

    __tablename__ = "timer"
    __table_args__ = (Index("ix_timer_due_at", "channel", "due_at"), {"sqlite_autoincrement": True})
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    channel: str
    due_at: dt.datetime = Field(sa_type=Instant)
    lane: str
    body: dict[str, Any] = Field(sa_type=JSON)


class LeaseRow(Row, table=True):
    """Who holds a role that one alone may have, until when on the database's clock.

    Each new holder raises the epoch, so that a late one is known.
    """

    __tablename__ = "lease"
    name: str = Field(primary_key=True)
    owner: str
    epoch: int
    until: dt.datetime = Field(sa_type=Instant)
