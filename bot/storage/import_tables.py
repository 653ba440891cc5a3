"""The table of what came from other systems."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import JSON
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
