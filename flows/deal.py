"""One deal: where the customer stands, how it came to that, and what takes it on or back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Self

from flows import chart
from flows import events as happened
from flows.errors import NeedsConsent, NotClosed, NothingToUndo
from flows.history import (
    HELD,
    JOINS,
    STEP,
    Cause,
    Change,
    ChangeKind,
    Edit,
    LossReason,
    Outcome,
    Standing,
    joined_by,
)
from flows.mapping import same_place, seated
from flows.process import PhaseKind, Process
from flows.record import BESIDE, KEPT, Record

CONTACT = "contact_kind"
"""The fact that says of a note what kind of contact it tells of: each counts, alike or not."""
KINDS: Mapping[str, Callable[[str], object]] = {"value": Decimal, "owner": int, "joined_to": int}
"""What facts are that are no text."""


@dataclass
class Deal(Record):
    """A customer's deal; it changes through its methods alone, and its history only grows."""

    events: list[happened.Event] = field(default_factory=list)

    def open(self, cause: Cause, standing: Standing | None = None) -> Change:
        """Begin in the first stage, or where the first note and the rep's yes already put it."""
        return self._record(ChangeKind.OPENED, standing or self.first_standing(), cause)

    def bring(self, standing: Standing, cause: Cause) -> Change:
        """Begin as it stood in another system's records; no undo takes that back."""
        return self._record(ChangeKind.IMPORTED, standing, cause)

    def observe(self, stage: str, cause: Cause) -> Change:
        """Follow the customer to where they are seen; raises NeedsConsent for bought, reopened."""
        after_sale = self.process.phase_of(stage).kind is PhaseKind.POST_PURCHASE_EVALUATION
        won = self.outcome is Outcome.WON
        if self.outcome is Outcome.LOST or won is not after_sale:
            raise NeedsConsent(self.id)
        return self._record(self.step(stage), self._moved(stage), cause)

    def win(self, cause: Cause, *, bought: bool = False) -> Change:
        """Close as won; where it is `bought`, the same change leads on to follow-up."""
        return self._record(ChangeKind.WON, self.won_standing(bought=bought), cause)

    def lose(self, cause: Cause, reason: LossReason | None = None) -> Change:
        """Close as lost, in purchase decision: a final no is a decision too."""
        return self._record(ChangeKind.LOST, self.lost_standing(reason), cause)

    def explain(self, reason: LossReason, cause: Cause, loss: int | None = None) -> Change:
        """Add the reason to the loss it belongs to, the last change where none is named.

        One undo takes both back, and leaves what has come between them.
        """
        last = self.undoable()
        ours = last is not None and loss in (None, *(c.number for c in self.chain(last)))
        explained = replace(self.standing, reason=reason)
        mends = last.number if last is not None and ours else loss
        return self._record(ChangeKind.LOST, explained, cause, mends=mends)

    def reopen(self, stage: str, cause: Cause) -> Change:
        """Open a closed deal again, where the customer now stands; raises NotClosed."""
        if self.outcome is Outcome.OPEN:
            raise NotClosed(self.id)
        return self._record(ChangeKind.REOPENED, Standing(stage, archived=self.archived), cause)

    def pause(self, until: date | None, cause: Cause) -> Change:
        """Let it rest until a date; None takes it up again."""
        return self._record(ChangeKind.PAUSED, replace(self.standing, paused_until=until), cause)

    def correct(self, standing: Standing, cause: Cause) -> Change:
        """Put the last change right; the two are one for undo.

        Where no change is left to mend, the correction stands as a change of its own.
        """
        wrong = self.undoable()
        if wrong is None:
            return self._record(ChangeKind.CORRECTED, standing, cause)
        return self._record(ChangeKind.CORRECTED, standing, cause, mends=wrong.number)

    def edit(self, cause: Cause, *, archived: bool = False, **facts: str | None) -> Change:
        """Set its name, value or another fact by hand, or take it off the list."""
        after = replace(self.standing, archived=archived)
        told = tuple(facts.items())
        return self._record(ChangeKind.EDITED, after, replace(cause, told=told))

    def join(self, other: Self, cause: Cause) -> Change:
        """Take in a deal that is the same: its history goes along, and it is off the list.

        What is known of this one stays; its worth is the other's where it has none.
        """
        told: list[tuple[str, str | None]] = [(JOINS, str(other.id))]
        if self.value is None and other.value is not None:
            told += [("value", str(other.value)), ("currency", other.currency)]
        other.edit(cause, archived=True, joined_to=str(self.id))
        change = self._record(ChangeKind.JOINED, self.standing, replace(cause, told=tuple(told)))
        self.joined = [*self.joined, other]
        return change

    def note(self, cause: Cause, mends: Change | None = None) -> Change | None:
        """Keep what a note that moves nothing tells besides; None where that is nothing new.

        Told anew of a note that made a change, it `mends` that, and the two are one for undo.
        """
        if not self._edits(ChangeKind.NOTED, cause):
            return None
        number = mends.number if mends is not None else None
        return self._record(ChangeKind.NOTED, self.standing, cause, mends=number)

    def _edits(self, kind: ChangeKind, cause: Cause) -> tuple[Edit, ...]:
        """The facts that a cause tells anew; what was said by hand yields to a hand alone."""
        by_note = kind is not ChangeKind.EDITED and bool(cause.told)
        fixed = self.fixed_for(dict(cause.told)) if by_note else set()
        fresh = ((fact, self.fact(fact), told) for fact, told in cause.told if fact not in fixed)
        return tuple(
            Edit(fact, was, told)
            for fact, was, told in fresh
            if was != told or fact == CONTACT or self.aged(fact, cause.at)
        )

    def fixed_for(self, told: Mapping[str, str | None]) -> set[str]:
        """The facts in which a note is not followed: set by hand, or refused as it tells them.

        The next step is always the one last told of.
        """
        refused = {fact for fact in told if fact not in BESIDE} & {
            fact for fact, text in self.refused if told.get(fact) == text
        }
        fixed = {*self._by_hand(), *refused} - {*STEP, HELD}
        return fixed | {beside for beside, fact in BESIDE.items() if fact in fixed}

    def _by_hand(self) -> Iterator[str]:
        known = self.known
        yield from (fact for fact, said in known.items() if said.by_hand)
        if self.value is not None and ("value" not in known or known["value"].by_hand):
            yield from ("value", "currency")

    def _set(self, facts: dict[str, str | None]) -> None:
        for fact, told in facts.items():
            if fact in KEPT:
                setattr(self, fact, told if told is None else KINDS.get(fact, str)(told))

    def undo(self, cause: Cause) -> Change:
        """Take back the last change whole, corrections and reason included.

        Undoing the opening archives the deal. Returns the new line of history; its `mends` names
        what was taken back. Raises NothingToUndo.
        """
        tip = self.undoable()
        if tip is None:
            raise NothingToUndo(self.id)
        chain = self.chain(tip)
        if tip.kind is ChangeKind.SWITCHED:
            self.process = self.was_under(tip)
        restored = self._restored(chain)
        for change in chain:
            self._set({edit.fact: edit.before for edit in change.edits})
        apart = [joined_by(change) for change in chain]
        for other in (one for one in self.joined if one.id in apart):
            other.undo(cause)
        self.joined = [one for one in self.joined if one.id not in apart]
        return self._record(ChangeKind.UNDONE, restored, cause, mends=tip.number)

    def _restored(self, chain: Sequence[Change]) -> Standing:
        """How it stood before a change and what mends it; what they left as it was stays so."""
        before, after = self.before(chain[-1]), chain[0].after
        if before is None or chain[0].kind is ChangeKind.SWITCHED:
            return before or replace(self.standing, archived=True)
        was, now = vars(before), vars(self.standing)
        return Standing(**{f: now[f] if was[f] == vars(after)[f] else was[f] for f in was})

    def follow(self, process: Process, cause: Cause, chosen: str | None = None) -> Change | None:
        """Go on in another process or version, where `chosen` says or where it belongs there.

        None where that shows nowhere. Undo takes back a change of process, never a new version.
        """
        switched, old = process.id != self.process.id, self.process
        stage = chosen or seated(self.standing, old, process)
        self.process = process
        if not switched and same_place(self.standing.stage, old, stage, process):
            return None
        kind = ChangeKind.SWITCHED if switched else ChangeKind.MAPPED
        return self._record(kind, replace(self.standing, stage=stage), cause)

    def collect(self) -> list[happened.Event]:
        """What has happened since this was last asked."""
        told, self.events = self.events, []
        return told

    def _moved(self, stage: str) -> Standing:
        won = self.outcome is Outcome.WON
        reached = chart.after(self.process, self.standing.stage, stage, won=won)
        return Standing(reached, self.outcome, archived=self.archived)

    def _record(
        self,
        kind: ChangeKind,
        after: Standing,
        cause: Cause,
        mends: int | None = None,
    ) -> Change:
        before = self.standing if self.history else None
        number = len(self.history) + 1
        edits = self._edits(kind, cause)
        self._set({edit.fact: edit.after for edit in edits})
        change = Change(number, kind, before, after, cause, mends, edits, self.process)
        self.history.append(change)
        self.events.append(self._event(change))
        return change

    def _event(self, change: Change) -> happened.Event:
        before = change.before
        same = before is not None and self.was_under(change).phase_of(before.stage) is self.phase
        return happened.told(change.kind, same_phase=same)(self.id, change.number)


def standing_for(deals: Mapping[int, Deal], number: int | None) -> Deal | None:
    """The deal of that id, or the one it was joined to."""
    found = deals.get(number) if number is not None else None
    while found is not None and found.joined_to is not None:
        found = deals.get(found.joined_to)
    return found
