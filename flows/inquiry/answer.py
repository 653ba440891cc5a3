"""What an answer to a question is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from flows.inquiry.inquiry import Inquiry
from flows.inquiry.reckoning import Scope
from flows.inquiry.worth import Worth
from flows.messages import Say, say
from flows.people import Person
from flows.process import PhaseKind, Process
from flows.replies import phase_name


@dataclass(frozen=True)
class Answer:
    """What is said, and the figures behind it as scripts read them.

    `rows` are the deals that it lists, in their order; there may be `more` of them.
    """

    lines: tuple[Say, ...]
    figures: dict[str, object] = field(default_factory=dict)
    more: bool = False
    rows: tuple[int, ...] = ()


@dataclass(frozen=True)
class Asked:
    """Who asks what, and when where they are; `page` counts from 0."""

    person: Person
    inquiry: Inquiry
    scope: Scope
    now: datetime
    page: int = 0


def called(process: Process, kind: PhaseKind) -> str | Say:
    """The team's own word for a phase, where it has one phase of the kind."""
    phases = process.of_kind(kind)
    return phase_name(phases[0]) if len(phases) == 1 else say(f"phase-{kind}")


def counted(what: object, many: int, worth: Worth) -> Say:
    """How many of what, and what they are worth where that is known."""
    if not worth:
        return say("asked-count", what=what, many=many)
    return say("asked-worth", what=what, many=many, value=worth.told())
