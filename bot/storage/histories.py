"""Lines of a deal's history in rows."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.storage.tables import ChangeRow
from flows.deal import Deal
from flows.history import Cause, Change, ChangeKind, Edit, LossReason, Outcome, Standing
from flows.process import Process


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


def change_of(row: ChangeRow, under: Process) -> Change:
    """The line of history that a row keeps."""
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
