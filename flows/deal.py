"""One deal: where the customer stands, how it came to that, and what takes it on or back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal

from flows import chart
from flows import events as happened
from flows.errors import NeedsConsent, NotClosed, NothingToUndo
from flows.history import LASTING, Cause, Change, ChangeKind, LossReason, Outcome, Standing
from flows.mapping import same_place, seated
from flows.process import BuyingPhase, PhaseKind, Process, SalesStage, StageKind


@dataclass(frozen=True)
class Summary:
    """A deal as a list shows it, without its history."""

    id: int
    name: str
    owner: int
    process: Process
    standing: Standing
    changed_at: datetime

    @property
    def phase(self) -> BuyingPhase:
        """The customer's phase."""
        return self.process.phase_of(self.standing.stage)


@dataclass
class Deal:
    """A customer's deal; it changes through its methods alone, and its history only grows."""

    id: int
    team: int
    customer: int
    name: str
    owner: int
    process: Process
    history: list[Change] = field(default_factory=list)
    version: int = 0
    title: str | None = None
    value: Decimal | None = None
    currency: str | None = None
    events: list[happened.Event] = field(default_factory=list)

    @property
    def standing(self) -> Standing:
        """Where it stands now: what the last line of its history says."""
        return self.history[-1].after

    @property
    def stage(self) -> SalesStage:
        """The sales stage it stands in."""
        return self.process.stage(self.standing.stage)

    @property
    def phase(self) -> BuyingPhase:
        """The customer's phase: the parent of the stage, derived here and nowhere stored."""
        return self.process.phase_of(self.standing.stage)

    @property
    def outcome(self) -> Outcome:
        """What the customer has decided so far."""
        return self.standing.outcome

    @property
    def changed_at(self) -> datetime:
        """When its history last grew."""
        return self.history[-1].cause.at

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

    def explain(self, reason: LossReason, cause: Cause) -> Change:
        """Add the reason to the loss it belongs to; one undo takes both back."""
        lost = self.undoable()
        explained = replace(self.standing, reason=reason)
        return self._record(ChangeKind.LOST, explained, cause, mends=lost.number if lost else None)

    def reopen(self, stage: str, cause: Cause) -> Change:
        """Open a closed deal again, where the customer now stands; raises NotClosed."""
        if self.outcome is Outcome.OPEN:
            raise NotClosed(self.id)
        return self._record(ChangeKind.REOPENED, Standing(stage), cause)

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

    def undo(self, cause: Cause) -> Change:
        """Take back the last change whole, corrections and reason included.

        Undoing the opening archives the deal. Returns the new line of history; its `mends` names
        what was taken back. Raises NothingToUndo.
        """
        tip = self.undoable()
        if tip is None:
            raise NothingToUndo(self.id)
        first = self._chain(tip)[-1]
        if tip.kind is ChangeKind.SWITCHED:
            self.process = self.was_under(tip)
        before = self.before(first)
        restored = before if before is not None else replace(self.standing, archived=True)
        return self._record(ChangeKind.UNDONE, restored, cause, mends=tip.number)

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

    def was_under(self, change: Change) -> Process:
        """The process that the deal followed before a change."""
        return self.change(change.number - 1).under if change.number > 1 else change.under

    def told_under(self, change: Change) -> Process:
        """The process by whose names the standing before a change is told."""
        stage = change.before.stage if change.before is not None else None
        return change.under if change.under.has(stage) else self.was_under(change)

    def before(self, change: Change) -> Standing | None:
        """How the deal stood before a change, in the stage that has since taken its place."""
        if change.before is None:
            return None
        stage = seated(change.before, self.was_under(change), self.process)
        return replace(change.before, stage=stage)

    def undoable(self) -> Change | None:
        """The change that the next undo would take back, as last corrected."""
        gone = {change.number for change in self.taken_back()}
        left = [c for c in self.history if c.kind not in LASTING and c.number not in gone]
        return left[-1] if left else None

    def taken_back(self) -> list[Change]:
        """Every change that an undo has taken back, with its corrections."""
        undone = [c.mends for c in self.history if c.kind is ChangeKind.UNDONE]
        return [c for number in undone if number for c in self._chain(self.change(number))]

    def change(self, number: int) -> Change:
        """The line of history of that number, counted from 1."""
        return self.history[number - 1]

    def collect(self) -> list[happened.Event]:
        """What has happened since this was last asked."""
        told, self.events = self.events, []
        return told

    def first_of(self, change: Change) -> Change:
        """The change that a correction or a reason belongs to; the change itself otherwise."""
        return self._chain(change)[-1]

    def step(self, stage: str) -> ChangeKind:
        """What kind of step it would be from here to a stage."""
        here, there = (self.process.position(s) for s in (self.standing.stage, stage))
        if there - here > 1:
            return ChangeKind.SKIPPED
        order = [s.id for s in self.process.stages]
        places = order.index(stage) - order.index(self.standing.stage)
        if places == 0:
            return ChangeKind.STAYED
        return ChangeKind.ADVANCED if places > 0 else ChangeKind.RETURNED

    def first_standing(self) -> Standing:
        """How a deal stands of which nothing is known yet."""
        return Standing(self.process.stages[0].id)

    def won_standing(self, *, bought: bool = False) -> Standing:
        """How it would stand once won, and once also bought."""
        closing = self._closing()
        if not bought:
            return Standing(closing, Outcome.WON)
        follow_up = self.process.target(PhaseKind.POST_PURCHASE_EVALUATION, StageKind.FOLLOW_UP)
        return Standing(follow_up or closing, Outcome.WON)

    def lost_standing(self, reason: LossReason | None = None) -> Standing:
        """How it would stand once lost."""
        return Standing(self._closing(), Outcome.LOST, reason)

    def _closing(self) -> str:
        closing = self.process.target(PhaseKind.PURCHASE_DECISION, StageKind.CLOSING)
        return closing or (self.history[-1].after if self.history else self.first_standing()).stage

    def _moved(self, stage: str) -> Standing:
        won = self.outcome is Outcome.WON
        reached = chart.after(self.process, self.standing.stage, stage, won=won)
        return Standing(reached, self.outcome)

    def _chain(self, change: Change) -> list[Change]:
        chain = [change]
        while chain[-1].mends is not None and chain[-1].kind is not ChangeKind.UNDONE:
            chain.append(self.change(chain[-1].mends))
        return chain

    def _record(
        self, kind: ChangeKind, after: Standing, cause: Cause, mends: int | None = None
    ) -> Change:
        before = self.standing if self.history else None
        change = Change(len(self.history) + 1, kind, before, after, cause, mends, self.process)
        self.history.append(change)
        self.events.append(self._event(change))
        return change

    def _event(self, change: Change) -> happened.Event:
        before = change.before
        same = before is not None and self.was_under(change).phase_of(before.stage) is self.phase
        return happened.told(change.kind, same_phase=same)(self.id, change.number)
