"""Deals and the lines of their history, to rows and from what is read of them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from bot.storage.processes import Past
from bot.storage.tables import ChangeRow, DealRow
from flows.deal import Deal
from flows.history import Cause, Change, ChangeKind, Edit, LossReason, Outcome, Standing
from flows.process import PhaseKind, Process

LOTS = 2147483647
"""The lots that there are; as many as are drawn evenly by the generator of Park and Miller."""


def row_of(deal: Deal, change: Change) -> ChangeRow:
    """A line of a deal's history as its row."""
    return ChangeRow(**line_of(deal, change))


def line_of(deal: Deal, change: Change) -> dict[str, Any]:
    """A line of a deal's history as many are inserted at once."""
    return {
        "deal_id": deal.id,
        "team_id": deal.team,
        "number": change.number,
        "kind": change.kind,
        "before": None if change.before is None else _body(change.before),
        "after": _body(change.after),
        "by_id": change.cause.by,
        "at": change.cause.at,
        "note_id": change.cause.note,
        "words": list(change.cause.words),
        "mends": change.mends,
        "edits": [list(edit) for edit in change.edits] or None,
        "process_id": change.under.id,
        "process_version": change.under.version,
    }


def _body(standing: Standing) -> dict[str, Any]:
    until = standing.paused_until
    return vars(standing) | {"paused_until": until.isoformat() if until else None}


def course_of(deal: Deal) -> dict[str, Any]:
    """How far a new deal's history came, as triggers write it beside a deal line by line."""
    stood, phase, since = 0, None, None
    for change in deal.history:
        kind = change.under.phase_of(change.after.stage).kind
        stood |= bit_of(kind) if change.after.outcome is Outcome.OPEN else 0
        phase, since = kind, change.cause.at if kind is not phase else since
    lot = deal.id * deal.id % LOTS * 48271 % LOTS
    return {"stood": stood, "told_phase": phase, "phase_since": since, "lot": lot}


def bit_of(phase: PhaseKind) -> int:
    """The bit that stands for a phase among those that a deal stood in."""
    return 1 << list(PhaseKind).index(phase)


class Head(NamedTuple):
    """What is read of a deal beside its history."""

    id: int
    team_id: int
    customer_id: int
    owner_id: int
    process_id: str
    process_version: int
    version: int
    title: str | None
    value: Decimal | None
    currency: str | None
    joined_to: int | None


class Line(NamedTuple):
    """What is read of a line of history; a whole row would cost half as much again."""

    number: int
    kind: str
    before: dict[str, Any] | None
    after: dict[str, Any]
    by_id: int
    at: datetime
    note_id: int | None
    words: list[str]
    mends: int | None
    edits: list[list[str | None]] | None
    process_id: str
    process_version: int


HEAD: tuple[Any, ...] = tuple(getattr(DealRow, name) for name in Head._fields)
LINE: tuple[Any, ...] = tuple(getattr(ChangeRow, name) for name in Line._fields)


def deal_of(head: Head, name: str, past: Past) -> Deal:
    """The deal that was read, its history left out."""
    return Deal(
        id=head.id,
        team=head.team_id,
        customer=head.customer_id,
        name=name,
        owner=head.owner_id,
        process=past[head.team_id, head.process_id, head.process_version],
        version=head.version,
        title=head.title,
        value=head.value,
        currency=head.currency,
        joined_to=head.joined_to,
    )


def change_of(row: Line, under: Process) -> Change:
    """The line of history that was read."""
    return Change(
        number=row.number,
        kind=ChangeKind(row.kind),
        before=None if row.before is None else standing_of(row.before),
        after=standing_of(row.after),
        cause=Cause(row.by_id, row.at, row.note_id, tuple(row.words)),
        mends=row.mends,
        edits=tuple(Edit(str(fact), *told) for fact, *told in row.edits or ()),
        under=under,
    )


def standing_of(body: dict[str, Any]) -> Standing:
    """How a deal stood, as a line of its history keeps it."""
    until, reason = body["paused_until"], body["reason"]
    return Standing(
        stage=body["stage"],
        outcome=Outcome(body["outcome"]),
        reason=LossReason(reason) if reason else None,
        paused_until=date.fromisoformat(until) if until else None,
        archived=body["archived"],
    )
