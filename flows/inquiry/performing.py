"""How a team does, or one of it: what is open, won and lost, how often won, and by whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from flows.history import Outcome
from flows.inquiry.answer import Answer, Asked, counted
from flows.inquiry.reading_back import head
from flows.inquiry.reckoning import Reckoning, Scope, Tally
from flows.inquiry.worth import Worth, worth_of
from flows.messages import say
from flows.people import per_person_allowed
from flows.team.membership import Membership

MOST = 6
"""People that are told of one by one: those who won most."""


class Figures(Reckoning, Membership, Protocol):
    """What is counted, and whose it is."""


@dataclass(frozen=True)
class Results:
    """Deals with each outcome, and what they are worth; what is open is so now."""

    sides: dict[Outcome, tuple[int, Worth]]

    @property
    def rate(self) -> float | None:
        """The share of what was closed that was won; None where nothing was."""
        won, lost = self.sides[Outcome.WON][0], self.sides[Outcome.LOST][0]
        return won / (won + lost) if won + lost else None

    def facts(self) -> dict[str, object]:
        """The same, as scripts read it."""
        told: dict[str, object] = {
            outcome.value: {"count": many, "value": worth.plain()}
            for outcome, (many, worth) in self.sides.items()
        }
        return told | {"win_rate": None if self.rate is None else round(self.rate, 3)}


async def results(figures: Figures, asked: Asked) -> Answer:
    """The results of a team with those of its people, or of one of them."""
    # Who won most is told beside what they lost.
    whole = replace(asked.scope.filters, outcome=None)
    asked = replace(
        asked,
        inquiry=replace(asked.inquiry, filters=whole),
        scope=replace(asked.scope, filters=whole),
    )
    found = await _results(figures, asked.scope)
    lines = [
        counted(say(f"asked-{outcome}"), many, worth)
        for outcome, (many, worth) in found.sides.items()
    ]
    if found.rate is not None:
        lines.append(say("asked-win-rate", rate=round(found.rate * 100)))
    first, told = say("asked-head-only", what=head(asked.inquiry)), found.facts()
    if asked.inquiry.filters.rep is not None or asked.scope.owner is not None:
        return Answer((first, *lines), told)
    if not per_person_allowed(asked.person.team):
        return Answer((first, *lines, say("asked-refused")), told)
    people = await _people(figures, asked)
    won = [(name, one.sides[Outcome.WON]) for name, one in people[:MOST]]
    rows = [counted(name, many, worth) for name, (many, worth) in won if many]
    by = (say("asked-won-by"), *rows) if rows else ()
    each = [{"rep": name, **one.facts()} for name, one in people]
    return Answer((first, *lines, *by), told | {"people": each})


async def _people(figures: Figures, asked: Asked) -> list[tuple[str, Results]]:
    """Everybody who has won or lost something, or has it open; who won most first."""
    found = list[tuple[str, Results]]()
    for member in await figures.members(asked.person.team.id):
        theirs = replace(asked.scope.filters, rep=member)
        one = await _results(figures, replace(asked.scope, filters=theirs))
        if any(many for many, _ in one.sides.values()):
            found.append((member.name, one))
    return sorted(found, key=lambda each: -each[1].sides[Outcome.WON][0])


async def _results(figures: Reckoning, scope: Scope) -> Results:
    closed = await figures.tallies(scope)
    running = closed
    if scope.since is not None or scope.before is not None:
        running = await figures.tallies(replace(scope, since=None, before=None))
    return Results(
        {
            Outcome.OPEN: _side(running, Outcome.OPEN),
            Outcome.WON: _side(closed, Outcome.WON),
            Outcome.LOST: _side(closed, Outcome.LOST),
        }
    )


def _side(tallies: Sequence[Tally], outcome: Outcome) -> tuple[int, Worth]:
    alike = [tally for tally in tallies if tally.outcome is outcome]
    return sum(tally.many for tally in alike), worth_of(alike)
