"""The tables of processes: their versions, drafts of them, and what they ask to be shown."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field

from bot.storage.rows import Instant, Row


class ProcessRow(Row, table=True):
    """A process of a team's own; `version` is the one that holds now."""

    __tablename__ = "process"
    team_id: int = Field(foreign_key="team.id", primary_key=True)
    key: str = Field(primary_key=True)
    version: int
    is_default: bool = False


class ProcessVersionRow(Row, table=True):
    """A process as it was saved once; rows are only ever added."""

    __tablename__ = "process_version"
    team_id: int = Field(foreign_key="team.id", primary_key=True)
    key: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    body: dict[str, Any] = Field(sa_type=JSON)
    at: dt.datetime = Field(sa_type=Instant)
    by_id: int | None = Field(default=None, foreign_key="person.id")


class DraftRow(Row, table=True):
    """A process that somebody is changing in a chat, before it is saved."""

    __tablename__ = "process_draft"
    person_id: int = Field(foreign_key="person.id", primary_key=True)
    team_id: int = Field(foreign_key="team.id", primary_key=True)
    channel: str = Field(primary_key=True)
    chat: str = Field(primary_key=True)
    body: dict[str, Any] = Field(sa_type=JSON)


class FactRow(Row, table=True):
    """What a deal's rep said of a fact that the process asks for: shown, or passed and why."""

    __tablename__ = "deal_fact"
    deal_id: int = Field(foreign_key="deal.id", primary_key=True)
    phase: str = Field(primary_key=True)
    text: str = Field(primary_key=True)
    shown: bool
    reason: str | None = None
    by_id: int = Field(foreign_key="person.id")
    at: dt.datetime = Field(sa_type=Instant)
