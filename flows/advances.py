"""Advance or continuation: whether a customer commits to something, or only talks on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from itertools import takewhile

from flows.deal import CONTACT, Deal
from flows.facts.cues import Cues
from flows.history import ChangeKind, Outcome
from flows.language.parsing import Grammar
from flows.language.passages import Passage
from flows.language.words import LONGEST, clean
from flows.messages import Say, say
from flows.process import PhaseKind
from flows.record import Record
from flows.talk import Question

ADVANCE, CONTINUATION = "advance", "continuation"
CLOSED = (Outcome.WON.value, Outcome.LOST.value)


def told_of(
    read: Question, deal: Deal, told: Mapping[str, str | None], grammar: Grammar
) -> Iterator[tuple[str, str | None]]:
    """What kind of contact a note tells of, as a fact of its deal; nothing where of none.

    A note that is heard anew may no longer tell of one.
    """
    if read.plain or not read.text:
        return
    kind = contact(read, _before(deal, read), told, grammar)
    if kind is not None or read.correcting:
        yield CONTACT, kind


def contact(
    read: Question, before: PhaseKind | None, told: Mapping[str, str | None], grammar: Grammar
) -> str | None:
    """Advance, continuation or None, of a note on a customer who was in the phase `before`.

    A customer who goes on a phase, names a date of theirs or gives their word has committed to
    something. Silence and the seller's own acts are neither; nor is a decision.
    """
    if read.wish in CLOSED or read.outcome in CLOSED:
        return None
    if _promises(read.text, grammar):
        return ADVANCE
    if grammar.marks_of("silence", read.text):
        return None
    phase = PhaseKind(read.phase) if read.phase is not None else None
    if phase is not None and (_onward(before, phase) or _dated(told)):
        return ADVANCE
    if talks_on(read.text, grammar):
        return CONTINUATION
    new = phase is None or before is None
    return None if new or read.activity is not None else CONTINUATION


def talks_on(text: str, grammar: Grammar) -> bool:
    """Whether a note tells of a customer who would talk again, and says no more than that."""
    return bool(_passage(text, grammar).found("commitments", "vague"))


def _onward(before: PhaseKind | None, phase: PhaseKind) -> bool:
    order = list(PhaseKind)
    return before is not None and order.index(phase) > order.index(before)


def _dated(told: Mapping[str, str | None]) -> bool:
    return bool(told.get("decision_date") or told.get("next_step_date"))


def _promises(text: str, grammar: Grammar) -> bool:
    """Whether a customer gives their word in a note, in a clause that does not deny it."""
    passage = _passage(text, grammar)
    clauses = map(passage.clause, passage.found("commitments", "made"))
    return any(not passage.told("commitments", "not", clause) for clause in clauses)


def _passage(text: str, grammar: Grammar) -> Passage:
    return Passage(clean(text)[:LONGEST], grammar, Cues(grammar.languages))


def _before(deal: Deal, read: Question) -> PhaseKind | None:
    """The phase the customer was in before the note; None where the note opens the deal."""
    if not deal.history:
        return None
    if not read.correcting or read.change is None:
        return deal.phase.kind
    before = deal.before(deal.first_of(deal.change(read.change)))
    return deal.process.phase_of(before.stage).kind if before is not None else None


def contacts(deal: Record) -> list[str]:
    """What kind each contact was that notes tell of, the latest last; a note as last heard."""
    return [kind for _, kind in _in_order(deal)]


def _in_order(deal: Record) -> list[tuple[datetime, str]]:
    found = sorted(_contacts(deal), key=lambda one: one[0])
    return [(at, kind) for at, kind in found if kind is not None]


def _contacts(deal: Record) -> Iterator[tuple[datetime, str | None]]:
    """The contacts of a deal and of those joined to it, each with its time."""
    for joined in deal.joined:
        yield from _contacts(joined)
    found: dict[int, tuple[datetime, str | None]] = {}
    for change in deal.upheld:
        if change.kind is ChangeKind.JOINED:
            continue
        for edit in (edit for edit in change.edits if edit.fact == CONTACT):
            note = change.cause.note or -change.number
            at = found[note][0] if note in found else change.cause.at
            found[note] = (at, edit.after)
    yield from found.values()


def contacts_since(deal: Record, then: datetime) -> list[tuple[datetime, str]]:
    """The contacts from an instant on, each with its time and kind, the latest last."""
    return [one for one in _in_order(deal) if one[0] >= then]


def continuations(deal: Record) -> list[datetime]:
    """When the customer has only talked on, in a row up to now, the latest last."""
    latest = takewhile(lambda one: one[1] == CONTINUATION, reversed(_in_order(deal)))
    return [at for at, _ in latest][::-1]


def shown(deal: Record) -> tuple[Say, ...]:
    """The contacts on a deal's card: how many of each kind, and what was committed to last."""
    kinds = contacts(deal)
    if not kinds:
        return ()
    counted = (
        say(f"contacts-{kind}", many=kinds.count(kind))
        for kind in (ADVANCE, CONTINUATION)
        if kind in kinds
    )
    return (say("contacts", kinds=tuple(counted)), *_committed(deal))


def _committed(deal: Record) -> tuple[Say, ...]:
    """The step that the customer agreed to in the last contact."""
    known = deal.known
    kind, step, on = (known.get(fact) for fact in (CONTACT, "next_step", "next_step_date"))
    if kind is None or step is None or on is None or kind.text != ADVANCE:
        return ()
    if {step.cause.note, on.cause.note} != {kind.cause.note}:
        return ()
    return (say("committed", step=step.text, day=date.fromisoformat(on.text[:10])),)
