"""Facts caught on the way: what a note says of its deal besides where the customer stands."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal

from flows.behind import without_questions
from flows.facts.appointments import appointments
from flows.facts.cues import Cues
from flows.facts.losing import loss_reason
from flows.facts.persons import people, persons
from flows.facts.rivals import rivals
from flows.facts.sums import deal_value
from flows.history import LossReason
from flows.language.parsing import Grammar
from flows.language.passages import Passage
from flows.language.words import LONGEST, clean


@dataclass(frozen=True)
class Facts:
    """What a note says of its deal; None where it does not say.

    A date has a time where an hour was said, in the writer's own timezone. The currency is an ISO
    code, people are in their basic form, the next step is in the note's own words.
    """

    value: Decimal | None = None
    currency: str | None = None
    decision_date: date | datetime | None = None
    next_step: str | None = None
    next_step_date: date | datetime | None = None
    competitor: str | None = None
    decider: str | None = None
    contact: str | None = None
    reason: LossReason | None = None

    def __bool__(self) -> bool:
        """Whether the note tells any."""
        return any(getattr(self, field.name) is not None for field in fields(self))

    def plain(self) -> dict[str, str | int | float | None]:
        """The facts as JSON has them: plain numbers, ISO dates, null for what is unknown."""
        return {field.name: _plain(getattr(self, field.name)) for field in fields(self)}


def facts(
    note: str,
    grammar: Grammar,
    now: datetime,
    names: Collection[str] = (),
    *,
    lost: bool = False,
    ours: Collection[str] = (),
) -> Facts:
    """The facts of a note written at that local time, about deals of these names.

    `lost` says that the deal is known to be lost, where the note may not say so itself; `ours`
    are the names of whoever sells, who are nobody's contact.
    """
    passage = Passage(
        without_questions(clean(note)[:LONGEST], grammar), grammar, Cues(grammar.languages)
    )
    somebody = persons(passage, names)
    taken = [person.span for person in somebody if person.full]
    others = rivals(passage, names, taken)
    worth = deal_value(passage, others, names)
    planned = appointments(passage, now, taken)
    known = people(passage, somebody, others, ours)
    return Facts(
        value=worth.value if worth else None,
        currency=worth.currency if worth else None,
        decision_date=planned.decision,
        next_step=planned.step,
        next_step_date=planned.on,
        competitor=", ".join(dict.fromkeys(other.name for other in others)) or None,
        decider=known.decider,
        contact=known.contact,
        reason=loss_reason(passage, rivalled=bool(others), lost=lost),
    )


def _plain(fact: object) -> str | int | float | None:
    match fact:
        case None:
            return None
        case Decimal():
            return int(fact) if fact == fact.to_integral_value() else float(fact)
        case datetime():
            return fact.isoformat(timespec="minutes")
        case date():
            return fact.isoformat()
        case _:
            return str(fact)
