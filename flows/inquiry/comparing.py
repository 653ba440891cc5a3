"""Two periods side by side: how many and what they are worth, with the difference."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from flows.history import ChangeKind, LossReason, Outcome
from flows.inquiry.answer import Answer, Asked
from flows.inquiry.inquiry import Kind
from flows.inquiry.reaches import Reach
from flows.inquiry.reading_back import head
from flows.inquiry.reckoning import Reckoning, Scope
from flows.inquiry.scoping import within
from flows.inquiry.worth import Worth, worth_of
from flows.messages import Say, say

Side = Mapping[str, tuple[int, Worth]]
"""What there is of each thing in a period, and what that is worth where it is known."""
MOVES = {
    "new": (ChangeKind.OPENED,),
    "onward": (ChangeKind.ADVANCED, ChangeKind.SKIPPED),
    "back": (ChangeKind.RETURNED, ChangeKind.REOPENED),
}
"""What happens to deals beside being won and lost."""


async def compared(figures: Reckoning, asked: Asked, against: Reach) -> Answer:
    """The period of a question beside another; a pipeline is compared by what changed in it."""
    side = _SIDES.get(asked.inquiry.kind, _moves)
    one = await side(figures, asked.scope)
    other = await side(figures, within(asked.scope, against, asked.now))
    keys = [key for key in {**one, **other} if _one_of(one, key)[0] or _one_of(other, key)[0]]
    rows = [_row(key, _one_of(one, key), _one_of(other, key)) for key in keys]
    told = {key: _facts(_one_of(one, key), _one_of(other, key)) for key in {**one, **other}}
    first = say("asked-head-only", what=head(asked.inquiry))
    days = {"from": _iso(against.since), "to": _iso(against.until)}
    return Answer((first, *(rows or [say("asked-nothing")])), {"against": days, "compared": told})


def _iso(day: object) -> str | None:
    return None if day is None else str(day)


def _one_of(side: Side, key: str) -> tuple[int, Worth]:
    return side.get(key, (0, Worth()))


def _facts(one: tuple[int, Worth], other: tuple[int, Worth]) -> dict[str, object]:
    (many, worth), (before, was) = one, other
    counts = {"count": many, "before": before, "difference": many - before}
    return counts | {"value": worth.plain(), "value_before": was.plain()}


def _row(key: str, one: tuple[int, Worth], other: tuple[int, Worth]) -> Say:
    (many, worth), (before, was) = one, other
    change = f"{many - before:+d}" if many != before else "±0"
    line = say("asked-beside", what=_called(key), one=many, other=before, change=change)
    if not worth and not was:
        return line
    return say("asked-beside-worth", line=line, one=worth.told(), other=was.told())


def _called(key: str) -> Say:
    if key in set(LossReason):
        return say(f"reason-{key}")
    return say(_NAMES.get(key, f"asked-{key}"))


_NAMES = {"deals": "asked-kind-list", "unsaid": "asked-no-reason"}


async def _moves(figures: Reckoning, scope: Scope) -> Side:
    steps = await figures.stepped(scope)
    told = {
        key: (sum(steps.get(kind, 0) for kind in kinds), Worth()) for key, kinds in MOVES.items()
    }
    for outcome in (Outcome.WON, Outcome.LOST):
        tallies = await figures.tallies(_closed(scope, outcome))
        told[outcome.value] = (sum(tally.many for tally in tallies), worth_of(tallies))
    return told


def _closed(scope: Scope, outcome: Outcome) -> Scope:
    return replace(scope, filters=replace(scope.filters, outcome=outcome))


async def _deals(figures: Reckoning, scope: Scope) -> Side:
    tallies = await figures.tallies(scope)
    key = scope.filters.outcome.value if scope.filters.outcome is not None else "deals"
    return {key: (sum(tally.many for tally in tallies), worth_of(tallies))}


async def _losses(figures: Reckoning, scope: Scope) -> Side:
    tallies = await figures.tallies(_closed(scope, Outcome.LOST))
    told = {}
    for reason in (*LossReason, None):
        alike = [tally for tally in tallies if tally.reason is reason]
        told[reason.value if reason else "unsaid"] = (sum(t.many for t in alike), worth_of(alike))
    return told


async def _closings(figures: Reckoning, scope: Scope) -> Side:
    moved = await _moves(figures, scope)
    return {key: found for key, found in moved.items() if key in (Outcome.WON, Outcome.LOST)}


_SIDES: Mapping[Kind, Callable[[Reckoning, Scope], Awaitable[Side]]] = {
    Kind.LIST: _deals,
    Kind.LOST: _losses,
    Kind.REP: _closings,
    Kind.FORECAST: _closings,
}
