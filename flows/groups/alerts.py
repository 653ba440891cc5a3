"""What a team's groups are told of a change, and what of it is taken back again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from flows import events
from flows.deal import Deal
from flows.groups import running
from flows.groups.news import Alert, Kind, Step
from flows.history import Change, ChangeKind, LossReason, Outcome, Standing
from flows.mapping import seated
from flows.messages import Choice, Say, say
from flows.process import Process
from flows.replies import because, phase_name, place, stage_name
from flows.wheels import Mesh

Rep = str | Say
"""Whose deal it is, whoever changed it."""
LATELY = timedelta(days=1)
"""How far back an alert looks for what its group may have been told already."""
NO_NEWS = (
    events.DealStayed,
    events.DealPaused,
    events.DealMapped,
    events.DealEdited,
    events.DealNoted,
)
NO_STEPS = (
    ChangeKind.STAYED,
    ChangeKind.PAUSED,
    ChangeKind.EDITED,
    ChangeKind.NOTED,
    ChangeKind.JOINED,
    ChangeKind.MAPPED,
    ChangeKind.SWITCHED,
    ChangeKind.UNDONE,
)
BUTTONS = {
    "details": "button-details",
    "congratulate": "button-congratulate",
    "ask_rep": "button-ask-rep",
}


def alert_of(deal: Deal, event: events.Event, rep: Rep) -> Alert | None:
    """The alert an event is worth, where it may be news to a group.

    A correction, a reason or an undo mends what was told of the change it belongs to.
    """
    change = deal.change(event.change)
    silent = isinstance(event, NO_NEWS) or (change.before is None and _first_phase(change))
    ahead = running.news(deal)
    ran = ahead.get(change.number)
    if silent and ran is None:
        return None
    chain = _numbers(deal, deal.change(change.mends)) if change.mends is not None else frozenset()
    return Alert(
        deal.team,
        deal.id,
        change.number,
        Kind.AHEAD if silent else _kind(deal, change),
        running.line(deal, ran, rep) if silent and ran else _line(deal, change, rep),
        because(change.cause.words),
        _choices(deal, change),
        within=not silent and _within(deal, change),
        ahead=None if silent or ran is None else running.beside(ran),
        value=deal.value,
        currency=deal.currency,
        mends=chain,
        mended=_mended(deal, change, rep),
        amends=_amends(deal, change),
        undoes=change.kind is ChangeKind.UNDONE,
        steps=tuple(_steps(deal, change, chain, rep, ahead)),
    )


def _choices(deal: Deal, change: Change) -> tuple[Choice, ...]:
    won = change.after.outcome is Outcome.WON
    shown = [verb for verb in BUTTONS if won or verb != "congratulate"]
    return tuple(Choice(say(BUTTONS[verb]), verb, deal.id, change.number) for verb in shown)


def _amends(deal: Deal, change: Change) -> bool:
    """Whether what holds now is news only to who has heard of what was mended."""
    if change.kind is ChangeKind.UNDONE:
        return True
    before = deal.first_of(change).before
    same = before is not None and before.outcome is deal.outcome
    return change.kind is ChangeKind.CORRECTED and same and _within(deal, change)


def _first_phase(change: Change) -> bool:
    return change.under.phase_of(change.after.stage) is change.under.phases[0]


def _numbers(deal: Deal, change: Change) -> frozenset[int]:
    """The change, and those that it put right."""
    return frozenset(one.number for one in deal.chain(change))


def _steps(
    deal: Deal, change: Change, chain: frozenset[int], rep: Rep, ahead: Mapping[int, Mesh]
) -> Iterator[Step]:
    overtaken = deal.gone | {c.mends for c in deal.history}
    for past in deal.history:
        late = change.cause.at - past.cause.at < LATELY or past.number in chain
        ran = ahead.get(past.number) if past.kind in NO_STEPS else None
        if late and (past.kind not in NO_STEPS or ran is not None):
            yield Step(
                past.number,
                _kind(deal, past) if ran is None else Kind.AHEAD,
                _line(deal, past, rep) if ran is None else running.line(deal, ran, rep),
                _brief(deal, past),
                _numbers(deal, past),
                past.number not in overtaken,
            )


def _before(deal: Deal, change: Change) -> Standing | None:
    """Where the deal stood before the change, or before the first of those it mends."""
    return deal.first_of(change).before


def _stood(deal: Deal, change: Change) -> str:
    """The stage that the deal stood in before that, or the one in its place in its process now."""
    first = deal.first_of(change)
    before = first.before or change.after
    under = deal.was_under(first) if first.before is not None else change.under
    return seated(before, under, change.under)


def _kind(deal: Deal, change: Change) -> Kind:
    """What kind of step a change is, with what it mends."""
    before, after = _before(deal, change), change.after
    outcome = before.outcome if before is not None else Outcome.OPEN
    if after.outcome is not outcome:
        return _CLOSED.get(after.outcome, Kind.RETURNED)
    if before is None:
        return Kind.ADVANCED
    was, order = _stood(deal, change), [stage.id for stage in change.under.stages]
    here, there = (change.under.position(stage) for stage in (was, after.stage))
    if order.index(after.stage) < order.index(was):
        return Kind.RETURNED
    return Kind.SKIPPED if there - here > 1 else Kind.ADVANCED


_CLOSED = {Outcome.WON: Kind.WON, Outcome.LOST: Kind.LOST}


def _within(deal: Deal, change: Change) -> bool:
    """Whether the customer's phase and the outcome are what they were."""
    before, after = _before(deal, change), change.after
    if before is None or before.outcome is not after.outcome:
        return False
    return change.under.phase_of(_stood(deal, change)) is change.under.phase_of(after.stage)


def _line(deal: Deal, change: Change, rep: Rep) -> Say:
    before, told = _told_before(deal, change)
    return say(
        _key(deal, change),
        deal=deal.name,
        rep=rep,
        before=phase_name(told.phase_of(before.stage)),
        was=stage_name(told.stage(before.stage)),
        reason=say(f"reason-{change.after.reason or LossReason.OTHER}"),
        **place(change.under, change.after.stage),
    )


def _key(deal: Deal, change: Change) -> str:
    before, kind = _before(deal, change), _kind(deal, change)
    if kind is Kind.LOST and change.after.reason is not None:
        return "alert-lost-reason"
    if before is None and kind is Kind.ADVANCED:
        return "alert-opened"
    if before is not None and before.outcome is not change.after.outcome and kind is Kind.RETURNED:
        return "alert-reopened"
    return "alert-stage" if _within(deal, change) else f"alert-{kind}"


def _brief(deal: Deal, change: Change) -> Say:
    before, told = _told_before(deal, change)
    within = "alert-step-stage" if _within(deal, change) else "alert-step"
    return say(
        within,
        before=phase_name(told.phase_of(before.stage)),
        was=stage_name(told.stage(before.stage)),
        **place(change.under, change.after.stage),
    )


def _told_before(deal: Deal, change: Change) -> tuple[Standing, Process]:
    """How the deal stood before, and the process by whose names that is told."""
    first = deal.first_of(change)
    if first.before is None:
        return change.after, change.under
    return first.before, deal.told_under(first)


def _mended(deal: Deal, change: Change, rep: Rep) -> Say | None:
    """What a group is told that has heard of what the change mends."""
    facts = {"deal": deal.name, "rep": rep, **place(change.under, change.after.stage)}
    if change.kind is ChangeKind.UNDONE:
        return say("alert-undone-opening" if change.after.archived else "alert-undone", **facts)
    open_still = change.after.outcome is Outcome.OPEN
    if change.kind is ChangeKind.CORRECTED and open_still:
        return say("alert-corrected", **facts)
    return None
