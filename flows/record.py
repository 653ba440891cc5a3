"""What is written of a deal: whose it is, and how it came to stand where it does."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Self

from flows.history import (
    LASTING,
    Change,
    ChangeKind,
    LossReason,
    Outcome,
    Said,
    Standing,
    joined_by,
    step_between,
)
from flows.mapping import seated
from flows.process import BuyingPhase, PhaseKind, Process, SalesStage, StageKind

KEPT = ("name", "value", "currency", "owner", "joined_to")
"""Facts that a deal keeps beside its history."""
MENDING = (ChangeKind.CORRECTED, ChangeKind.LOST)
"""Changes that may put an earlier one right; a note told anew only adds to it."""
AGES = timedelta(days=45)
"""How long what was said of a customer is taken for so; said again, it is so anew."""
AGEING = (
    "problem", "trigger", "decider", "criteria", "budget", "decision_date", "competitor",
    "decision_steps", "trial_proof", "signer", "obstacle", "value_confirmed", "reference",
)  # fmt: skip
"""Facts that have to be confirmed from time to time."""
BESIDE = {"currency": "value", "next_step_date": "next_step"}
"""Facts that say more of another, and hold only as long as that does."""

_DECIDED = {
    Outcome.OPEN: ChangeKind.REOPENED,
    Outcome.WON: ChangeKind.WON,
    Outcome.LOST: ChangeKind.LOST,
}


@dataclass
class Record:
    """A deal as its history tells of it; nothing here changes it."""

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
    joined_to: int | None = None
    joined: list[Self] = field(default_factory=list)

    @property
    def joins(self) -> list[int]:
        """The deals that have been joined to this one, by id."""
        told = (joined_by(line) for line in self.upheld if line.kind is ChangeKind.JOINED)
        return [other for other in told if other is not None]

    @property
    def linked(self) -> list[int]:
        """The deals that this one cannot be told of without, by id."""
        return [*self.joins, *([self.joined_to] if self.joined_to is not None else [])]

    def course(self) -> list[tuple[Self, Change]]:
        """What has happened to it and to what was joined to it, in time; not the joining."""
        own = [
            (self, line)
            for line in self.upheld
            if line.kind not in (ChangeKind.UNDONE, ChangeKind.MAPPED, ChangeKind.JOINED)
            and not line.after.archived
        ]
        told = [*own, *(step for deal in self.joined for step in deal.course())]
        return sorted(told, key=lambda step: step[1].cause.at)

    def lasting(self) -> list[tuple[Self, Change]]:
        """Its course as it was put right: of what mends and what is mended the last stands."""
        course = self.course()
        mended = {(one.id, c.mends) for one, c in course if c.kind in MENDING}
        return [(one, c) for one, c in course if (one.id, c.number) not in mended]

    @property
    def standing(self) -> Standing:
        """Where it stands now: what the last line of its history says."""
        return self.history[-1].after

    @property
    def archived(self) -> bool:
        """Whether it is off the list; nothing but a hand, or an undo, puts it back."""
        return bool(self.history) and self.standing.archived

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

    @property
    def known(self) -> dict[str, Said]:
        """What has been said of the deal beside where it stands, each fact as last said."""
        known = {fact: said for deal in self.joined for fact, said in deal.known.items()}
        # What it lacked when another was joined to it is told by that other's own history.
        for change in (line for line in self.upheld if line.kind is not ChangeKind.JOINED):
            by_hand = change.kind is ChangeKind.EDITED
            for edit in change.edits:
                if edit.after is None:
                    known.pop(edit.fact, None)
                else:
                    known[edit.fact] = Said(edit.after, change.cause, by_hand)
        return known

    @property
    def upheld(self) -> list[Change]:
        """The lines of its history that no undo has taken back."""
        gone = self.gone
        return [change for change in self.history if change.number not in gone]

    @property
    def gone(self) -> frozenset[int]:
        """The numbers of the lines that an undo has taken back."""
        return frozenset(change.number for change in self.taken_back())

    @property
    def refused(self) -> set[tuple[str, str | None]]:
        """What was once told and somebody has said is not so, by fact."""
        by_hand = (change for change in self.upheld if change.kind is ChangeKind.EDITED)
        edits = (edit for change in by_hand for edit in change.edits)
        return {(edit.fact, edit.before) for edit in edits if edit.after is None}

    def fact(self, name: str) -> str | None:
        """What is known of a fact, None where nothing is."""
        if name == "value" and self.value is not None:
            return str(self.value.normalize() + 0)  # as a note says it, whatever has kept it
        if name in KEPT:
            plain = getattr(self, name)
            return None if plain is None else str(plain)
        said = self.known.get(name)
        return said.text if said is not None else None

    def aged(self, fact: str, now: datetime) -> bool:
        """Whether a fact was said so long ago that it is to be confirmed."""
        said = self.known.get(fact) if fact in AGEING else None
        return said is not None and now - said.cause.at > AGES

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
        left = [change for change in self.upheld if change.kind not in LASTING]
        return left[-1] if left else None

    def taken_back(self) -> list[Change]:
        """Every change that an undo has taken back, with its corrections."""
        undone = [c.mends for c in self.history if c.kind is ChangeKind.UNDONE]
        return [c for number in undone if number for c in self.chain(self.change(number))]

    def change(self, number: int) -> Change:
        """The line of history of that number, counted from 1."""
        return self.history[number - 1]

    def first_of(self, change: Change) -> Change:
        """The change that a correction or a reason belongs to; the change itself otherwise."""
        return self.chain(change)[-1]

    def chain(self, change: Change) -> list[Change]:
        """The change and those that it puts right, the latest first; an undo is by itself."""
        chain = [change]
        while chain[-1].mends is not None and chain[-1].kind is not ChangeKind.UNDONE:
            chain.append(self.change(chain[-1].mends))
        return chain

    def step(self, stage: str) -> ChangeKind:
        """What kind of step it would be from here to a stage."""
        return step_between(self.process, self.standing.stage, stage)

    def first_standing(self) -> Standing:
        """How a deal stands of which nothing is known yet."""
        return Standing(self.process.stages[0].id)

    def won_standing(self, *, bought: bool = False) -> Standing:
        """How it would stand once won, and once also bought."""
        closing = self._closing()
        if not bought:
            return Standing(closing, Outcome.WON, archived=self.archived)
        follow_up = self.process.target(PhaseKind.POST_PURCHASE_EVALUATION, StageKind.FOLLOW_UP)
        return Standing(follow_up or closing, Outcome.WON, archived=self.archived)

    def lost_standing(self, reason: LossReason | None = None) -> Standing:
        """How it would stand once lost."""
        return Standing(self._closing(), Outcome.LOST, reason, archived=self.archived)

    def _closing(self) -> str:
        closing = self.process.target(PhaseKind.PURCHASE_DECISION, StageKind.CLOSING)
        return closing or (self.history[-1].after if self.history else self.first_standing()).stage

    def made(self, change: Change) -> ChangeKind:
        """What a change and what it puts right have made of the deal, all in all."""
        before, first = self.before(self.first_of(change)), self.first_of(change)
        if before is None or change is first:
            return first.kind
        if before.outcome is not change.after.outcome:
            return _DECIDED[change.after.outcome]
        return self._stepped(before, change) if change.kind is ChangeKind.CORRECTED else first.kind

    def _stepped(self, before: Standing, change: Change) -> ChangeKind:
        after = seated(change.after, change.under, self.process)
        return step_between(self.process, before.stage, after)

    def told_before(self, change: Change) -> dict[str, str | None]:
        """The facts that a change and what it mends have set, as they were before."""
        return {edit.fact: edit.before for line in self.chain(change) for edit in line.edits}
