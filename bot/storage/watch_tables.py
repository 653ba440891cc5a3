"""The tables of the watch over deals: limits, what falls due, what was advised and learned."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field

from bot.storage.rows import Instant, Row


class LimitRow(Row, table=True):
    """From how many days on a rule warns a team; stage "" is all of them."""

    __tablename__ = "limit"
    team_id: int = Field(foreign_key="team.id", primary_key=True)
    rule: str = Field(primary_key=True)
    stage: str = Field(default="", primary_key=True)
    days: int


class LessonRow(Row, table=True):
    """What a team's closed deals teach, and when that was counted; made anew from their history."""

    __tablename__ = "lesson"
    team_id: int = Field(
        foreign_key="team.id", primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    at: dt.datetime = Field(sa_type=Instant)
    body: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


class WatchRow(Row, table=True):
    """When a deal is looked at next, and what its owner was told of it since its last note."""

    __tablename__ = "watch"
    deal_id: int = Field(
        foreign_key="deal.id", primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    due_at: dt.datetime | None = Field(default=None, sa_type=Instant)
    told: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


class AdviceRow(Row, table=True):
    """An advice that was given on a deal."""

    __tablename__ = "advice"
    id: int | None = Field(default=None, primary_key=True)
    deal_id: int = Field(foreign_key="deal.id", index=True)
    key: str
    at: dt.datetime = Field(sa_type=Instant)
    due: dt.date
