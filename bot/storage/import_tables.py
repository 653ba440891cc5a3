"""The tables of what came from other systems: deals that did, and files on their way."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, LargeBinary
from sqlmodel import Field

from bot.storage.rows import Instant, Row


class ImportedRow(Row, table=True):
    """A deal that came from another system, and digests of what was last told of it there."""

    __tablename__ = "imported"
    team_id: int = Field(foreign_key="team.id", primary_key=True)
    key: str = Field(primary_key=True)
    deal_id: int = Field(foreign_key="deal.id", index=True)
    told: dict[str, str] = Field(sa_type=JSON)
    at: dt.datetime = Field(sa_type=Instant)


class BroughtRow(Row, table=True):
    """A file of deals that somebody has brought, until it is taken in or a day is over.

    `key` is what its channel knows it by; `content` is there once it is fetched. `body` holds what
    it leaves open, what was answered and how far it has been gone through; `refused` the rows that
    were not taken, as CSV.
    """

    __tablename__ = "brought_file"
    # Ids are never used again: buttons carry them.
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    team_id: int = Field(foreign_key="team.id")
    channel: str
    chat: str
    name: str
    key: str
    state: str
    rows: int = 0
    body: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    content: bytes | None = Field(default=None, sa_type=LargeBinary)
    refused: str = ""
    at: dt.datetime = Field(sa_type=Instant)
