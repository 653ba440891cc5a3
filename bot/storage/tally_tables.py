"""What is counted of deals: kept by triggers of the database, in whatever writes a deal."""

from __future__ import annotations

from decimal import Decimal

from sqlmodel import Field

from bot.storage.rows import Row

WITHOUT_ROWID = {"sqlite_with_rowid": False}


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


class MovedRow(Row, table=True):
    """How many changes of deals that are not archived were news, and neither mended nor undone.

    A span begins with that quarter of an hour since 1970, and is 1 or, of a day in UTC, 96 of them
    long. Owner 0 is the whole team; an owner's changes, which are few, are by the quarter alone.
    """

    __tablename__ = "moved"
    __table_args__ = (WITHOUT_ROWID,)
    team_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    owner_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    span: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    quarter: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: str = Field(primary_key=True)
    part: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    many: int


class ReachedRow(Row, table=True):
    """How many deals that were won or lost had stood in the same phases, a bit of `stood` each."""

    __tablename__ = "reached"
    __table_args__ = (WITHOUT_ROWID,)
    team_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    owner_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    outcome: str = Field(primary_key=True)
    stood: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    part: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    many: int


class SeatRow(Row, table=True):
    """Which phase a stage of a saved process belongs to, for the triggers; team 0 is any team."""

    __tablename__ = "seat"
    __table_args__ = (WITHOUT_ROWID,)
    team_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    process_id: str = Field(primary_key=True)
    process_version: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    stage: str = Field(primary_key=True)
    phase: str
    bit: int
