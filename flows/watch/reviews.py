"""The weekly review: what moved, and for those who lead what needs a word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from flows.history import ChangeKind, LossReason, Outcome
from flows.inquiry.inquiry import NO_FILTERS
from flows.inquiry.reckoning import Scope, Step
from flows.messages import Choice, Reply, Say, say
from flows.people import Person, Role, per_person_allowed
from flows.store import Unit
from flows.summary import Summary
from flows.watch.watches import GRAVE

FEW = 5
"""Names in a row; how many more there are is said."""
WORDS = 4
"""Deals that need a word, with a button each."""
MOST = 2000
"""Changes of a week that are looked at, the newest first."""

FORWARD = (ChangeKind.ADVANCED, ChangeKind.SKIPPED)
BACK = (ChangeKind.RETURNED, ChangeKind.REOPENED)
CLOSED = (ChangeKind.WON, ChangeKind.LOST)


async def review(unit: Unit, person: Person, now: datetime) -> Reply:
    """The week of a rep, or of the team where somebody leads it."""
    monday = now.date() - timedelta(days=now.weekday())
    since = datetime.combine(monday, time(), now.tzinfo)
    process = await unit.process(person.team.id)
    scope = Scope(person.team.id, process, NO_FILTERS, since=since, before=now, today=now.date())
    leads = person.role is not Role.REP
    listed = await unit.team_deals(person.team.id, owner=None if leads else person.id)
    scope = scope if leads else replace(scope, owner=person.id)
    last = _last_of_each(await unit.steps(scope, MOST))
    if leads:
        names = await unit.names(sorted({deal.owner for deal in listed}))
        return _of_team(
            person,
            last,
            [d for d in listed if _grave(d)],
            names,
        )
    still = [d for d in listed if _stood(d, since)]
    return _of_rep(last, still)


def _last_of_each(steps: Iterable[Step]) -> list[Step]:
    """Where a week took each deal: how it was closed, where it was, else its newest change."""
    last: dict[int, Step] = {}
    for step in steps:
        newest = last.setdefault(step.deal, step)
        if newest.kind not in CLOSED and step.kind == newest.after.outcome:
            last[step.deal] = step
    return list(last.values())


def _stood(deal: Summary, since: datetime) -> bool:
    """Whether a deal is open, rests for nobody, and has not moved since."""
    standing = deal.standing
    return (
        standing.outcome is Outcome.OPEN
        and standing.paused_until is None
        and deal.changed_at < since
    )


def _grave(deal: Summary) -> bool:
    """Whether a deal needs a word, by the warnings that its manager is told of."""
    return deal.warned >= GRAVE and deal.standing.paused_until is None


def _of_rep(last: Sequence[Step], still: Sequence[Summary]) -> Reply:
    rows = [*_moved(last), *_closed(last)]
    rows += [_row("review-still", [deal.name for deal in still])] if still else []
    if not rows:
        return Reply((say("review-nothing"),))
    return Reply((say("review-mine"), *rows))


def _of_team(
    person: Person, last: Sequence[Step], grave: Sequence[Summary], names: dict[int, str]
) -> Reply:
    rows = [*_moved(last), *_closed(last)]
    if not rows and not grave:
        return Reply((say("review-nothing"),))
    personal = per_person_allowed(person.team)
    ranked = sorted(grave, key=lambda deal: (-deal.warned, -(deal.value or 0), deal.id))
    called = [
        say("review-of", deal=deal.name, rep=names[deal.owner])
        if personal and deal.owner in names
        else deal.name
        for deal in ranked
    ]
    rows += [_row("review-word", called)] if grave else []
    buttons = tuple(
        Choice(say("button-status", deal=deal.name), "status", deal.id) for deal in ranked[:WORDS]
    )
    return Reply((say("review-team", team=person.team.name), *rows), buttons)


def _moved(last: Sequence[Step]) -> list[Say]:
    ways = (("review-forward", FORWARD), ("review-back", BACK))
    found = [(key, [step.name for step in last if step.kind in kinds]) for key, kinds in ways]
    return [_row(key, names) for key, names in found if names]


def _closed(last: Sequence[Step]) -> list[Say]:
    won = [step.name for step in last if step.kind == ChangeKind.WON]
    lost = [step for step in last if step.kind == ChangeKind.LOST]
    undecided = [s.name for s in lost if s.after.reason is LossReason.NO_DECISION]
    decided = [s for s in lost if s.after.reason is not LossReason.NO_DECISION]
    rows = [_row("review-won", won)] if won else []
    rows += [_row("review-lost", [_lost(step) for step in decided])] if decided else []
    # No decision stands apart: it was lost to nobody.
    return rows + ([_row("review-undecided", undecided)] if undecided else [])


def _lost(step: Step) -> Say | str:
    reason = step.after.reason
    if reason is None:
        return step.name
    return say("review-lost-to", deal=step.name, reason=say(f"reason-{reason}"))


def _row(key: str, names: Sequence[str | Say]) -> Say:
    left = len(names) - FEW
    more = (say("review-more", many=left),) if left > 0 else ()
    return say(key, many=len(names), deals=(*names[:FEW], *more))
