"""What a manager asks: of which kind the question is, and what narrows it down."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from flows.history import LossReason, Outcome
from flows.inquiry.reaches import Reach
from flows.people import Member
from flows.process import PhaseKind, StageKind


class Kind(StrEnum):
    """What may be asked; small talk and reports are `unknown`."""

    DEAL = "deal"
    PIPELINE = "pipeline"
    LIST = "list"
    CHANGES = "changes"
    FORECAST = "forecast"
    LOST = "lost"
    TIME = "time"
    REP = "rep"
    UNKNOWN = "unknown"


class Sort(StrEnum):
    """In which order deals are listed, where not the last moved first."""

    VALUE = "value"
    OLDEST = "oldest"


@dataclass(frozen=True)
class Filters:
    """What narrows a question down; what was not asked is None. Days are inclusive.

    A `competitor` is one by name, or True for whichever there is.
    """

    phase: PhaseKind | None = None
    stage: StageKind | None = None
    outcome: Outcome | None = None
    rep: Member | None = None
    value_min: Decimal | None = None
    value_max: Decimal | None = None
    currency: str | None = None
    since: date | None = None
    until: date | None = None
    age_days_min: int | None = None
    no_next_step: bool | None = None
    paused: bool | None = None
    warning: bool | None = None
    competitor: str | Literal[True] | None = None
    loss_reason: LossReason | None = None

    @property
    def said(self) -> dict[str, object]:
        """The filters that were asked for, by their fields."""
        found = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: value for name, value in found.items() if value is not None}

    def over(self, earlier: Filters) -> Filters:
        """These filters on top of earlier ones; a period or an amount replaces the other whole."""
        said = self.said
        for group in (("since", "until"), ("value_min", "value_max", "currency")):
            if said.keys() & {*group} - {"currency"}:
                earlier = replace(earlier, **dict.fromkeys(group))
        return replace(earlier, **said)  # type: ignore[arg-type]  # by the fields' own names


NO_FILTERS = Filters()


Total = Literal["sum", "average"]
"""What is asked of the values of the deals that are listed."""


@dataclass(frozen=True)
class Inquiry:
    """A question as it was understood; `deal` is a customer's name.

    `against` is the period that its own is compared with; `every` deal is one that is closed, too;
    `total` is what its deals' values are to be put into.
    """

    kind: Kind = Kind.UNKNOWN
    deal: str | None = None
    filters: Filters = field(default=NO_FILTERS)
    sort: Sort | None = None
    against: Reach | None = None
    every: bool = False
    total: Total | None = None

    def facts(self) -> dict[str, object]:
        """The question as scripts read it: what was not asked is absent."""
        told: dict[str, object] = {"kind": self.kind.value}
        if self.deal is not None:
            told["deal"] = self.deal
        return told | {
            "filters": {_KEYS.get(k, k): _plain(v) for k, v in self.filters.said.items()}
        }


_KEYS = {"since": "from", "until": "to"}


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == int(value) else float(value)
    if isinstance(value, date):
        return value.isoformat()
    return value.name if isinstance(value, Member) else value
