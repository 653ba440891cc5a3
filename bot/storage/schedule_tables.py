"""The table of what is sent by the clock."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Index
from sqlmodel import Field

from bot.storage.rows import Row


class ScheduleRow(Row, table=True):
    """What somebody is sent, or has sent to a group, on which weekdays and when.

    `days` are digits, Monday is 0. One that is off has either been switched off, or waits for
    another day of somebody new, the first of which is `begun`.
    """

    __tablename__ = "schedule"
    __table_args__ = (Index("ix_schedule_place", "channel", "chat"),)
    id: int | None = Field(default=None, primary_key=True)
    team_id: int = Field(foreign_key="team.id")
    person_id: int = Field(foreign_key="person.id", index=True)
    what: str
    channel: str
    chat: str
    topic: str | None = None
    private: bool = True
    days: str
    at: dt.time
    language: str = ""
    question: str = ""
    is_on: bool = True
    begun: dt.date | None = None
    last: dt.date | None = None
