"""The table of what was asked of deals."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Field

from bot.storage.rows import Instant, Row


class QuestionRow(Row, table=True):
    """A question after a fact of a deal: when it was last asked, and what became of it since."""

    __tablename__ = "question"
    deal_id: int = Field(foreign_key="deal.id", primary_key=True)
    fact: str = Field(primary_key=True)
    at: dt.datetime = Field(sa_type=Instant)
    since: str
