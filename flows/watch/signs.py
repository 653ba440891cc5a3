"""What each rule looks for in a deal: since when, about whom, and how often; None where not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, time
from typing import TYPE_CHECKING

from flows import advances
from flows.criteria import open_gates
from flows.deal import Deal
from flows.history import STEP, Change, ChangeKind, Edit
from flows.process import StageKind
from flows.watch.limits import Rule
from flows.wheels import Wheels, mesh

if TYPE_CHECKING:
    # They are of one piece: the warnings are made of these signs.
    from flows.watch.warnings import Seen

Sign = tuple[datetime, str | None, int | None]
Sought = Callable[[Deal, "Seen", datetime], Sign | None]

DATES = ("decision_date", "next_step_date")
PEOPLE = ("contact", "decider")
COMPLAINTS = ("own-complaint", "check-remedy")


def _nothing_ahead(deal: Deal, _seen: Seen, touched: datetime) -> Sign:
    """From the day of the last step on, where that comes after the last note.

    Until a day that was agreed nobody has to say anything.
    """
    said = deal.fact("next_step_date")
    if said is None:
        return touched, None, None
    day = datetime.combine(datetime.fromisoformat(said).date(), time(), touched.tzinfo)
    return max(touched, day), None, None


def _date_moved(deal: Deal, _seen: Seen, touched: datetime) -> Sign | None:
    """A date that was put off, as long as nothing has been said since."""
    for fact in DATES:
        moves = [c for c in _kept(deal) for e in c.edits if e.fact == fact and _put_off(c, e)]
        if moves and moves[-1].cause.at >= touched:
            return moves[-1].cause.at, None, len(moves)
    return None


def _put_off(change: Change, edit: Edit) -> bool:
    """Whether a later day is the customer's: of another step, or of what its rep set, it is not."""
    if edit.before is None or edit.after is None or edit.after[:10] <= edit.before[:10]:
        return False
    own = change.kind is ChangeKind.EDITED or any(e.fact == STEP[0] for e in change.edits)
    return edit.fact not in STEP or not own


def _standing_still(deal: Deal, _seen: Seen, _touched: datetime) -> Sign:
    return entered(deal), None, None


def entered(deal: Deal) -> datetime:
    """When a deal came into the stage it stands in, what was taken back left out."""
    since = deal.history[0].cause.at
    for change in _kept(deal):
        if change.before is None or change.before.stage != change.after.stage:
            since = change.cause.at
    return since


def _single_contact(deal: Deal, _seen: Seen, _touched: datetime) -> Sign | None:
    """One name alone was ever said; of a deal without names nobody knows."""
    named: dict[str, tuple[datetime, str]] = {}
    for change in _kept(deal):
        for edit in change.edits:
            if edit.fact in PEOPLE and edit.after is not None:
                named.setdefault(edit.after.casefold(), (change.cause.at, edit.after))
    if len(named) != 1:
        return None
    [(since, name)] = named.values()
    return since, name, None


def _new_competitor(deal: Deal, _seen: Seen, touched: datetime) -> Sign | None:
    said = deal.known.get("competitor")
    new = said is not None and said.cause.at >= touched
    return (said.cause.at, said.text, None) if said is not None and new else None


def _doubt(deal: Deal, _seen: Seen, touched: datetime) -> Sign | None:
    return (touched, None, None) if deal.stage.kind is StageKind.OBJECTION_HANDLING else None


def _seller_ahead(deal: Deal, _seen: Seen, _touched: datetime) -> Sign | None:
    said = deal.known.get("activity")
    found = mesh(deal.process, deal.standing, said.text) if said is not None else None
    ahead = found is not None and found.wheels is Wheels.AHEAD
    return (said.cause.at, None, None) if said is not None and ahead else None


def _went_back(deal: Deal, _seen: Seen, touched: datetime) -> Sign | None:
    last = deal.undoable()
    back = last is not None and last.kind is ChangeKind.RETURNED and last.cause.at >= touched
    if last is None or last.before is None or not back:
        return None
    same = deal.was_under(last).phase_of(last.before.stage).kind is deal.phase.kind
    return None if same else (last.cause.at, None, None)


def _gate(deal: Deal, seen: Seen, _touched: datetime) -> Sign | None:
    passed = next(open_gates(deal, seen.facts), None)
    return None if passed is None else (entered(deal), passed[1].text, None)


def _complaint(_deal: Deal, seen: Seen, touched: datetime) -> Sign | None:
    """What was last said is a complaint, by the advice that answered it."""
    last = seen.given[0] if seen.given else None
    complains = last is not None and last.key in COMPLAINTS and last.at >= touched
    return (touched, None, None) if complains else None


def _talked_on(deal: Deal, _seen: Seen, touched: datetime) -> Sign | None:
    """Contacts in a row without a commitment, as long as nothing else has been said since."""
    row = advances.continuations(deal)
    return (row[0], None, len(row)) if row and row[-1] >= touched else None


def _kept(deal: Deal) -> Iterator[Change]:
    """The lines of a history without those that were taken back."""
    return (change for change in deal.upheld if change.kind is not ChangeKind.UNDONE)


SIGNS: Mapping[Rule, Sought] = {
    Rule.SILENCE: _nothing_ahead,
    Rule.NO_NEXT_STEP: _nothing_ahead,
    Rule.DATE_MOVED: _date_moved,
    Rule.STANDING_STILL: _standing_still,
    Rule.SINGLE_CONTACT: _single_contact,
    Rule.NEW_COMPETITOR: _new_competitor,
    Rule.DOUBT: _doubt,
    Rule.SELLER_AHEAD: _seller_ahead,
    Rule.WENT_BACK: _went_back,
    Rule.GATE: _gate,
    Rule.COMPLAINT: _complaint,
    Rule.TALKED_ON: _talked_on,
}
