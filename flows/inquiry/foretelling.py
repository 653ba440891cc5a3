"""Answers that weigh deals: the pipeline by phase, a forecast, how long each phase takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from statistics import median

from flows.history import Outcome
from flows.inquiry import forecasting
from flows.inquiry.answer import Answer, Asked, called, counted
from flows.inquiry.forecasting import FEW, Rates
from flows.inquiry.reading_back import head
from flows.inquiry.reckoning import Reckoning, Scope, Tally
from flows.inquiry.then import on_a_day, over, standing
from flows.inquiry.worth import Worth, worth_of
from flows.messages import Say, say
from flows.process import PhaseKind

SAMPLE = 500
"""Deals whose days are looked at most, drawn evenly where there are more."""


async def pipeline(figures: Reckoning, asked: Asked) -> Answer:
    """Each phase with its deals, their value, that weighted, and how long they stand there."""
    inquiry, scope = on_a_day(asked.inquiry, asked.scope, asked.now)
    asked = replace(asked, inquiry=inquiry, scope=scope)
    filters = replace(asked.inquiry.filters, outcome=asked.inquiry.filters.outcome or Outcome.OPEN)
    scope = replace(scope, filters=filters)
    tallies, rates = await standing(figures, scope, asked.now), await _rates(figures, asked.scope)
    running = filters.outcome is Outcome.OPEN and not over(scope, asked.now)
    arrivals = await figures.arrivals(scope, SAMPLE) if running else ()
    ages = forecasting.ages(arrivals, asked.now)
    rows, told = list[Say](), list[dict[str, object]]()
    for phase in PhaseKind:
        inside = [tally for tally in tallies if tally.phase is phase]
        worth = worth_of(inside)
        row: dict[str, object] = {"phase": phase.value, "count": _many(inside)}
        row["value"] = worth.plain()
        line = counted(called(scope.process, phase), _many(inside), worth)
        if running:
            weighted = worth.times(Decimal(str(rates.shares[phase])))
            row |= {"weighted": weighted.plain(), "days": ages.get(phase)}
            line = _aged(_weighted(line, weighted, phase, rates), ages.get(phase))
        told.append(row)
        rows += [line] if inside else []
    first = say("asked-head", what=head(asked.inquiry), many=_many(tallies))
    whole = {"count": _many(tallies), "value": worth_of(tallies).plain(), "phases": told}
    if not rows:
        return Answer(
            (say("asked-head-only", what=head(asked.inquiry)), say("asked-nothing")), whole
        )
    rule = (say("asked-pipeline-rule"),) if running and worth_of(tallies) else ()
    assumed = _assumed(rates, tallies) if running else ()
    return Answer((first, *rows, *rule, *assumed, *_drawn(len(arrivals))), whole)


def _assumed(rates: Rates, running: Sequence[Tally]) -> tuple[Say, ...]:
    """That a half stands for how often deals are won, where too few have been closed to tell."""
    return (say("asked-assumed", few=FEW),) if rates.guess(running) else ()


def _drawn(many: int) -> tuple[Say, ...]:
    """That days are those of so many deals, where there may be more."""
    return (say("asked-drawn", many=SAMPLE),) if many >= SAMPLE else ()


def _many(tallies: Sequence[Tally]) -> int:
    return sum(tally.many for tally in tallies)


def _weighted(line: Say, worth: Worth, phase: PhaseKind, rates: Rates) -> Say:
    if not worth:
        return line
    key = "asked-weighted-assumed" if phase in rates.assumed else "asked-weighted"
    return say(key, line=line, value=worth.told(), rate=round(rates.shares[phase] * 100))


def _aged(line: Say, days: float | None) -> Say:
    return line if days is None else say("asked-aged", line=line, days=round(days))


async def _rates(figures: Reckoning, scope: Scope) -> Rates:
    """How often what is closed was won from each phase, of all that the asker may see."""
    return forecasting.rates(await figures.reached(scope.team, scope.owner))


async def forecast(figures: Reckoning, asked: Asked) -> Answer:
    """What is won for sure, what is likely to come, and what would at best."""
    filters = asked.inquiry.filters
    won = replace(asked.scope, filters=replace(filters, outcome=Outcome.WON))
    running = replace(asked.scope, filters=replace(filters, outcome=Outcome.OPEN))
    there = replace(running, since=None, before=None, decides_by=filters.until)
    rates = await _rates(figures, asked.scope)
    ahead = await figures.tallies(there)
    found = forecasting.foreseen(worth_of(await figures.tallies(won)), ahead, rates.shares)
    lines = [say(f"asked-{key}", value=worth.told()) for key, worth in found.items()]
    told: dict[str, object] = {key: worth.plain() for key, worth in found.items()}
    told["rates"] = {kind.value: round(rate, 3) for kind, rate in rates.shares.items()}
    first = say("asked-head-only", what=head(asked.inquiry))
    return Answer((first, *lines, say("asked-rule"), *_assumed(rates, ahead)), told)


async def time(figures: Reckoning, asked: Asked) -> Answer:
    """How many days deals spend in each phase: the median."""
    filters = asked.inquiry.filters
    free = replace(asked.scope, filters=replace(filters, phase=None, stage=None))
    courses = await figures.courses(free, SAMPLE)
    rows, told = list[Say](), list[dict[str, object]]()
    for phase in PhaseKind if filters.phase is None else [filters.phase]:
        stays = forecasting.stays(courses, phase, filters.stage, asked.now)
        if not stays:
            continue
        days, what = median(stays), called(asked.scope.process, phase)
        told.append({"phase": phase.value, "days": round(days, 1), "deals": len(stays)})
        # What a single phase is called is said above it.
        key = "asked-days" if filters.phase is None else "asked-days-there"
        rows.append(say(key, what=what, days=round(days), many=len(stays)))
    first = say("asked-head-only", what=head(asked.inquiry))
    drawn = _drawn(len({step.deal for step in courses}))
    return Answer((first, *(rows or [say("asked-nothing")]), *drawn), {"phases": told})
