"""What a team's groups are told of a change, and what of it is taken back again."""

from __future__ import annotations

from flows import events
from flows.deal import Deal
from flows.history import Change, LossReason, Outcome
from flows.messages import Alert, Choice, Say, say
from flows.people import Person
from flows.replies import because, phase_name, place

NEWS: dict[type[events.Event], str] = {
    events.PhaseAdvanced: "alert-advanced",
    events.PhaseSkipped: "alert-skipped",
    events.PhaseReturned: "alert-returned",
    events.DealOpened: "alert-opened",
    events.DealWon: "alert-won",
    events.DealLost: "alert-lost",
    events.DealReopened: "alert-reopened",
    events.ChangeCorrected: "alert-corrected",
    events.ChangeUndone: "alert-undone",
}
BUTTONS = {
    "details": "button-details",
    "congratulate": "button-congratulate",
    "ask_rep": "button-ask-rep",
}


def alert_of(deal: Deal, event: events.Event, person: Person) -> Alert | None:
    """The alert an event is worth, where it is news to a group.

    A correction or an undo withdraws the alert of the change it mends, and tells what holds
    instead only where that one was already out.
    """
    change = deal.change(event.change)
    if type(event) not in NEWS or (change.before is None and _first_phase(deal, change)):
        return None
    lines = (_line(deal, event, change, person), *because(change.cause.words))
    return Alert(
        deal.team,
        deal.id,
        change.number,
        lines,
        _mended(deal, change),
        amends=_amends(deal, event),
        choices=_choices(deal, change),
    )


def _choices(deal: Deal, change: Change) -> tuple[Choice, ...]:
    won = change.after.outcome is Outcome.WON
    shown = [verb for verb in BUTTONS if won or verb != "congratulate"]
    return tuple(Choice(say(BUTTONS[verb]), verb, deal.id, change.number) for verb in shown)


def _amends(deal: Deal, event: events.Event) -> bool:
    """Whether what holds now is news only to who has heard of what was mended."""
    if isinstance(event, events.ChangeUndone):
        return True
    before = deal.first_of(deal.change(event.change)).before
    back = before is not None and deal.process.phase_of(before.stage) is deal.phase
    same = before is not None and before.outcome is deal.outcome
    return isinstance(event, events.ChangeCorrected) and back and same


def _first_phase(deal: Deal, change: Change) -> bool:
    return deal.process.phase_of(change.after.stage) is deal.process.phases[0]


def _mended(deal: Deal, change: Change) -> tuple[int, ...]:
    if change.mends is None:
        return ()
    mended = deal.change(change.mends)
    return tuple({mended.number, deal.first_of(mended).number})


def _line(deal: Deal, event: events.Event, change: Change, person: Person) -> Say:
    before = change.before or change.after
    return say(
        _key(event, change),
        deal=deal.name,
        rep=person.name,
        before=phase_name(deal.process.phase_of(before.stage)),
        reason=say(f"reason-{change.after.reason or LossReason.OTHER}"),
        **place(deal.process, change.after.stage),
    )


def _key(event: events.Event, change: Change) -> str:
    if change.before is None and change.after.outcome is not Outcome.OPEN:
        return "alert-won" if change.after.outcome is Outcome.WON else "alert-lost"
    if isinstance(event, events.DealLost) and change.after.reason is not None:
        return "alert-lost-reason"
    return NEWS[type(event)]
