"""The tables of people, deals and talks, one class each.

Rows are mapped to the plain dataclasses of `flows` beside where they are read.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, Index, UniqueConstraint, false
from sqlmodel import Field

from bot.storage.rows import Instant, Row, only

STANDS = ("team_id", "archived", "process_id", "process_version", "stage", "outcome")
"""Where a deal stands: an index leads from there to the deals last changed."""


class TeamRow(Row, table=True):
    """Reps who sell together."""

    __tablename__ = "team"
    id: int | None = Field(default=None, primary_key=True)
    name: str
    language: str = "en"
    timezone: str = "UTC"
    closed: bool = False
    values_shown: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    personal_figures_off: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


class PersonRow(Row, table=True):
    """Somebody we know; `team_id` is the team they are working in now.

    `language` and `timezone` are what they set, `heard` the language that their phone or their
    notes are in; all are empty where nobody knows. Of somebody who is forgotten the row stays
    without a name, so that histories hold together.
    """

    __tablename__ = "person"
    id: int | None = Field(default=None, primary_key=True)
    name: str
    language: str = ""
    heard: str = ""
    timezone: str = ""
    team_id: int = Field(foreign_key="team.id", index=True)


class IdentityRow(Row, table=True):
    """Under which name somebody writes in a channel."""

    __tablename__ = "identity"
    channel: str = Field(primary_key=True)
    sender: str = Field(primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)


class MemberRow(Row, table=True):
    """What somebody is in a team."""

    __tablename__ = "member"
    team_id: int = Field(foreign_key="team.id", primary_key=True)
    person_id: int = Field(foreign_key="person.id", primary_key=True)
    role: str


class InviteRow(Row, table=True):
    """A one-time code; only its hash is kept. A `claim` makes the first administrator."""

    __tablename__ = "invite"
    code_hash: str = Field(primary_key=True)
    team_id: int = Field(foreign_key="team.id")
    role: str
    by_id: int | None = Field(default=None, foreign_key="person.id")
    claim: bool = False
    expires_at: dt.datetime = Field(sa_type=Instant)
    used_at: dt.datetime | None = Field(default=None, sa_type=Instant)


class GroupRow(Row, table=True):
    """A chat that a team is told of its changes in; topic "" is the chat as a whole.

    Without a language or a time zone of its own it is told in its team's. `alerts` are those of its
    settings that are not as in a new group.
    """

    __tablename__ = "bound_group"
    channel: str = Field(primary_key=True)
    chat: str = Field(primary_key=True)
    topic: str = Field(default="", primary_key=True)
    team_id: int = Field(foreign_key="team.id", index=True)
    title: str = ""
    language: str = ""
    bound_by_id: int | None = Field(default=None, foreign_key="person.id")
    alerts: dict[str, Any] = Field(
        default_factory=dict, sa_type=JSON, sa_column_kwargs={"server_default": "{}"}
    )
    timezone: str = Field(default="", sa_column_kwargs={"server_default": ""})


class CustomerRow(Row, table=True):
    """Somebody who buys. `folded` is the name without case, accents and company form."""

    __tablename__ = "customer"
    __table_args__ = (UniqueConstraint("team_id", "folded"),)
    id: int | None = Field(default=None, primary_key=True)
    team_id: int = Field(foreign_key="team.id")
    name: str
    folded: str


class NameKeyRow(Row, table=True):
    """A key that a customer is looked up by in a text."""

    __tablename__ = "name_key"
    team_id: int = Field(foreign_key="team.id", primary_key=True)
    key: str = Field(primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", primary_key=True)


class DealRow(Row, table=True):
    """A deal as it stands; its phase is derived from the stage and so not kept.

    Triggers keep how far its history came: `stood` are the phases it stood in while it was open, a
    bit each, `told_phase` the one of its last line, in which it is `phase_since`. By `lot` deals
    are drawn evenly.

    From `activity` to `next_step_date` is what lists show of what its history knows; dates are ISO,
    with a time of day where one was said. `joined_to` is the deal that an archived one is part of
    now; no foreign key, because it may be a later row, which a copy would bring after this one.
    `warned` is how grave its gravest warning is.
    """

    __tablename__ = "deal"
    __table_args__ = (
        Index("ix_deal_team_changed", "team_id", "archived", "changed_at"),
        Index("ix_deal_standing", *STANDS, "changed_at"),
        Index("ix_deal_owner", "team_id", "owner_id", "archived", "outcome", "changed_at"),
        Index("ix_deal_value", "team_id", "archived", "outcome", "value"),
        Index("ix_deal_lot", "team_id", "archived", "outcome", "lot"),
    )
    id: int | None = Field(default=None, primary_key=True)
    team_id: int = Field(foreign_key="team.id")
    customer_id: int = Field(foreign_key="customer.id", index=True)
    owner_id: int = Field(foreign_key="person.id")
    title: str | None = None
    process_id: str
    process_version: int
    stage: str
    outcome: str
    reason: str | None = None
    paused_until: dt.date | None = None
    archived: bool = False
    value: Decimal | None = Field(default=None, max_digits=18, decimal_places=2)
    currency: str | None = None
    activity: str | None = None
    competitor: str | None = None
    decision_date: str | None = None
    next_step: str | None = None
    next_step_date: str | None = None
    changed_at: dt.datetime = Field(sa_type=Instant)
    joined_to: int | None = Field(default=None, index=True)
    version: int = 0
    warned: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    stood: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    told_phase: str | None = None
    phase_since: dt.datetime | None = Field(default=None, sa_type=Instant)
    lot: int = Field(default=0, sa_column_kwargs={"server_default": "0"})


class ChangeRow(Row, table=True):
    """A line of a deal's history; rows are only ever added. `team_id` is the deal's."""

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_team_at", "team_id", "at"),
        # What was put right is looked at one by one wherever changes are counted; it is seldom.
        Index("ix_change_corrected", "team_id", "at", **only("kind = 'corrected'")),
    )
    deal_id: int = Field(foreign_key="deal.id", primary_key=True)
    number: int = Field(primary_key=True)
    kind: str
    before: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    after: dict[str, Any] = Field(sa_type=JSON)
    by_id: int = Field(foreign_key="person.id")
    at: dt.datetime = Field(sa_type=Instant)
    note_id: int | None = Field(default=None, foreign_key="note.id")
    words: list[str] = Field(default_factory=list, sa_type=JSON)
    mends: int | None = None
    edits: list[list[str | None]] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    process_id: str = Field(default="default", sa_column_kwargs={"server_default": "default"})
    process_version: int = Field(default=1, sa_column_kwargs={"server_default": "1"})
    team_id: int = Field(default=0, sa_column_kwargs={"server_default": "0"})


class NoteRow(Row, table=True):
    """What a rep reported, as typed; `labels` is what the rep said is right about it."""

    __tablename__ = "note"
    __table_args__ = (Index("ix_note_place", "channel", "chat", "message"),)
    id: int | None = Field(default=None, primary_key=True)
    team_id: int = Field(foreign_key="team.id")
    person_id: int = Field(foreign_key="person.id")
    deal_id: int | None = Field(default=None, foreign_key="deal.id", index=True)
    at: dt.datetime = Field(sa_type=Instant)
    text: str
    channel: str
    chat: str
    message: str | None = None
    labels: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))


class TalkRow(Row, table=True):
    """Where the talk with somebody in a chat stands, in the team they were working in.

    Team 0 is that of talks which the version before kept; they start over.
    """

    __tablename__ = "talk"
    person_id: int = Field(foreign_key="person.id", primary_key=True)
    channel: str = Field(primary_key=True)
    chat: str = Field(primary_key=True)
    team_id: int = Field(
        default=0,
        primary_key=True,
        sa_column_kwargs={"server_default": "0", "autoincrement": False},
    )
    state: str
    body: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    version: int = 0


class CoachingRow(Row, table=True):
    """What a colleague said on an alert in a group, or what the rep answered to that.

    `told_as` is the key under which it was passed on; `answers` is the row of what it answers.
    """

    __tablename__ = "coaching"
    id: int | None = Field(default=None, primary_key=True)
    told_as: str = Field(unique=True)
    deal_id: int = Field(foreign_key="deal.id", index=True)
    by_id: int = Field(foreign_key="person.id")
    at: dt.datetime = Field(sa_type=Instant)
    text: str
    channel: str
    chat: str
    topic: str | None = None
    answers: int | None = Field(default=None, foreign_key="coaching.id")
