"""The table of deals counted: kept by triggers of the database, in whatever writes a deal."""

from __future__ import annotations

from decimal import Decimal

from sqlmodel import Field

from bot.storage.rows import Row


class TallyRow(Row, table=True):
    """How many deals stand alike, and what they are worth together, in hundredths.

    What is empty in a deal is "" here. A key's rows add up: on SQLite there is one of each, on
    PostgreSQL each change of a deal adds a `part` of its own, so that nobody waits for another
    who changes a deal of the same kind, and these are put together now and then.
    """

    __tablename__ = "tally"
    team_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    process_id: str = Field(primary_key=True)
    process_version: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    stage: str = Field(primary_key=True)
    outcome: str = Field(primary_key=True)
    reason: str = Field(primary_key=True)
    owner_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    currency: str = Field(primary_key=True)
    paused: bool = Field(primary_key=True)
    warned: bool = Field(primary_key=True)
    part: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    many: int
    hundredths: Decimal = Field(max_digits=38, decimal_places=0)
