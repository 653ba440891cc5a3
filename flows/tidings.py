"""What other systems are told of a deal: where it stood and stands, and never what a rep wrote."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from flows.announcing import Fact, News, Tiding, Topic
from flows.deal import Deal
from flows.events import Event
from flows.history import Change, ChangeKind, Outcome, Standing
from flows.process import Process
from flows.replies import phase_name, stage_name
from flows.watch.warnings import Warned


def tiding_of(deal: Deal, event: Event) -> Tiding | None:
    """What an event is worth telling, if anything; one that only mends may be worth it to some."""
    change = deal.change(event.change)
    mended = _mended(deal, change)
    first, undone = deal.first_of(change), change.kind is ChangeKind.UNDONE
    fresh = None if undone else _step(deal, first, change)
    further = _undone(deal, change) if undone else _step(deal, change, change)
    if fresh is None and not mended:
        return None
    keys = tuple(_key(number) for number in mended)
    facts = {"outcome": change.after.outcome, "reason": change.after.reason, **_facts(deal)}
    return _tiding(deal, _key(change.number), change.cause.at, facts, fresh, further, keys)


def warning_of(deal: Deal, warned: Warned, at: datetime) -> Tiding:
    """A warning by the name of its rule, with what was measured; told once a step."""
    now = deal.standing
    facts = {"outcome": now.outcome, "reason": now.reason, **_facts(deal)}
    here = _stands(deal.process, now)
    rule: dict[str, Fact] = {
        "rule": warned.rule,
        "measured": warned.measured,
        "limit": warned.limit,
    }
    news = News(Topic.WARNING, {"before": here, "after": here, "warning": rule})
    key = f"warning.{warned.rule}.{warned.since.isoformat()}.{warned.step}"
    return _tiding(deal, key, at, facts, news)


def _tiding(  # what a tiding is made of
    deal: Deal,
    key: str,
    at: datetime,
    facts: Mapping[str, Fact],
    fresh: News | None,
    further: News | None = None,
    mends: tuple[str, ...] = (),
) -> Tiding:
    return Tiding(deal.team, deal.id, deal.owner, key, at, facts, fresh, further, mends)


def _key(change: int) -> str:
    return f"change.{change}"


def _mended(deal: Deal, change: Change) -> list[int]:
    """The changes that one takes back or puts right."""
    numbers = []
    while change.mends is not None:
        change = deal.change(change.mends)
        numbers.append(change.number)
    return numbers


def _facts(deal: Deal) -> dict[str, Fact]:
    process: dict[str, Fact] = {"id": deal.process.id, "name": deal.process.name}
    return {
        "deal": {"id": deal.id, "name": deal.name},
        "process": process,
        "value": deal.value,
        "currency": deal.currency,
    }


def _step(deal: Deal, first: Change, change: Change) -> News | None:
    """From where the deal stood before the first to where the change has put it."""
    before, was = first.before, deal.told_under(first)
    topic = _topic(before, was, change)
    return None if topic is None else News(topic, _between(before, was, change))


def _topic(before: Standing | None, was: Process, change: Change) -> Topic | None:
    after = change.after
    outcome = before.outcome if before is not None else Outcome.OPEN
    if after.outcome is not outcome:
        return _CLOSED.get(after.outcome, Topic.REOPENED)
    if before is None:
        return Topic.PHASE_CHANGED
    if after.outcome is Outcome.LOST and after.reason is not before.reason:
        return Topic.LOST
    left, reached = was.phase_of(before.stage), change.under.phase_of(after.stage)
    same = (left.id, left.kind) == (reached.id, reached.kind)
    return None if same else Topic.PHASE_CHANGED


_CLOSED = {Outcome.WON: Topic.WON, Outcome.LOST: Topic.LOST}


def _undone(deal: Deal, change: Change) -> News:
    return News(Topic.CHANGE_UNDONE, _between(change.before, deal.told_under(change), change))


def _between(before: Standing | None, was: Process, change: Change) -> dict[str, Fact]:
    return {
        "before": _stands(was, before) if before is not None else None,
        # An opening that is undone leaves no deal to stand anywhere.
        "after": None if change.after.archived else _stands(change.under, change.after),
    }


def _stands(process: Process, standing: Standing) -> dict[str, Fact]:
    phase, stage = process.phase_of(standing.stage), process.stage(standing.stage)
    return {
        "phase": {"kind": phase.kind, "name": phase_name(phase)},
        "stage": {"kind": stage.kind, "name": stage_name(stage)},
        "outcome": standing.outcome,
    }
