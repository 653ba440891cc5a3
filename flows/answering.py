"""Answers to managers' questions: the figures, and the lines that tell them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from flows import forecasting
from flows.history import LossReason, Outcome
from flows.inquiry import NO_FILTERS, Inquiry, Kind
from flows.messages import Say, say
from flows.people import Person, per_person_allowed
from flows.process import PhaseKind, Process
from flows.reading_back import head, not_kept
from flows.reckoning import Listed, Reckoning, Scope, Step
from flows.replies import listed_line, phase_name, standing_line
from flows.scoping import standing_facts
from flows.worth import Worth, told_worth, worth_of

MANY = 6
"""Rows that an answer shows at most, beside its head and how many more there are."""


@dataclass(frozen=True)
class Answer:
    """What is said, and the figures behind it as scripts read them."""

    lines: tuple[Say, ...]
    figures: dict[str, object] = field(default_factory=dict)
    more: bool = False


@dataclass(frozen=True)
class Asked:
    """Who asks what, and when where they are; `page` counts from 0."""

    person: Person
    inquiry: Inquiry
    scope: Scope
    now: datetime
    page: int = 0


async def answer(figures: Reckoning, asked: Asked) -> Answer:
    """The answer to a question about many deals."""
    filters, team = asked.inquiry.filters, asked.person.team
    other = filters.rep is None or filters.rep.id != asked.person.id
    personal = asked.inquiry.kind is Kind.REP or filters.rep is not None
    if personal and other and not per_person_allowed(team):
        return Answer((say("asked-refused"),))
    missing = not_kept(filters)
    if missing:
        line = say("asked-not-kept", what=tuple(missing.values()))
        return Answer((say("asked-head-only", what=head(asked.inquiry)), line), _lacking(missing))
    return await _ANSWERS[asked.inquiry.kind](figures, asked)


def _lacking(missing: dict[str, Say]) -> dict[str, object]:
    return {"not_kept": sorted(missing)}


def _told(asked: Asked, many: int, rows: list[Say], figures: Mapping[str, object]) -> Answer:
    """The head with how the question was read, the rows, and how many more there are."""
    left = many - (asked.page + 1) * MANY
    more = (say("and-more", many=left),) if left > 0 else ()
    first = say("asked-head", what=head(asked.inquiry), many=many)
    return Answer((first, *rows, *more), {"count": many, **figures}, more=left > 0)


async def _list(figures: Reckoning, asked: Asked) -> Answer:
    tallies = await figures.tallies(asked.scope)
    found = await figures.listed(asked.scope, MANY, asked.page * MANY)
    many = sum(tally.many for tally in tallies)
    whole = {"value": worth_of(tallies).plain(), "deals": [standing_facts(deal) for deal in found]}
    return _told(asked, many, [_row(deal) for deal in found], whole)


def _row(deal: Listed) -> Say:
    if deal.value is None:
        return listed_line(deal)
    return say("asked-row", line=listed_line(deal), value=told_worth(deal.value, deal.currency))


def _standing(deal: Listed | Step) -> Say:
    return standing_line(deal)


async def _pipeline(figures: Reckoning, asked: Asked) -> Answer:
    filters = asked.inquiry.filters
    outcome = filters.outcome or Outcome.OPEN
    scope = replace(asked.scope, filters=replace(filters, outcome=outcome))
    tallies = await figures.tallies(scope)
    rows, told = list[Say](), list[dict[str, object]]()
    for phase in PhaseKind:
        inside = [tally for tally in tallies if tally.phase is phase]
        many = sum(tally.many for tally in inside)
        worth = worth_of(inside)
        told.append({"phase": phase.value, "count": many, "value": worth.plain()})
        if many:
            rows.append(counted(_called(scope.process, phase), many, worth))
    many = sum(tally.many for tally in tallies)
    first = say("asked-head", what=head(asked.inquiry), many=many)
    whole = {"count": many, "value": worth_of(tallies).plain(), "phases": told}
    return Answer((first, *rows), whole)


def _called(process: Process, kind: PhaseKind) -> str | Say:
    """The team's own word for a phase, where it has one phase of the kind."""
    phases = process.of_kind(kind)
    return phase_name(phases[0]) if len(phases) == 1 else say(f"phase-{kind}")


def counted(what: object, many: int, worth: Worth) -> Say:
    """How many of what, and what they are worth where that is known."""
    if not worth:
        return say("asked-count", what=what, many=many)
    return say("asked-worth", what=what, many=many, value=worth.told())


async def _changes(figures: Reckoning, asked: Asked) -> Answer:
    found = await figures.steps(asked.scope, MANY, asked.page * MANY)
    many = await figures.stepped(asked.scope)
    rows = [
        say("asked-change", day=step.at.astimezone(asked.now.tzinfo).date(), line=_standing(step))
        for step in found
    ]
    told = [
        {
            "deal": step.name,
            "change": step.kind,
            "phase": step.process.phase_of(step.after.stage).kind.value,
            "stage": step.process.stage(step.after.stage).kind.value,
            "outcome": step.after.outcome.value,
            "at": step.at.isoformat(),
        }
        for step in found
    ]
    return _told(asked, many, rows, {"changes": told})


async def _lost(figures: Reckoning, asked: Asked) -> Answer:
    filters = replace(asked.inquiry.filters, outcome=Outcome.LOST)
    tallies = await figures.tallies(replace(asked.scope, filters=filters))
    found = []
    for reason in (*LossReason, None):
        alike = [tally for tally in tallies if tally.reason is reason]
        many = sum(tally.many for tally in alike)
        if many:
            found.append((many, reason, worth_of(alike)))
    found.sort(key=lambda one: -one[0])
    many = sum(one[0] for one in found)
    rows = [
        counted(say(f"reason-{reason}") if reason else say("asked-no-reason"), count, worth)
        for count, reason, worth in found
    ]
    told = [
        {"reason": reason.value if reason else None, "count": count, "value": worth.plain()}
        for count, reason, worth in found
    ]
    shown = rows[: MANY + 1]
    first = say("asked-head", what=head(asked.inquiry), many=many)
    return Answer((first, *shown), {"count": many, "reasons": told})


async def _time(figures: Reckoning, asked: Asked) -> Answer:
    filters = asked.inquiry.filters
    free = replace(filters, phase=None, stage=None)
    courses = await figures.courses(replace(asked.scope, filters=free))
    rows, told = list[Say](), list[dict[str, object]]()
    for phase in PhaseKind if filters.phase is None else [filters.phase]:
        stays = forecasting.stays(courses, phase, filters.stage, asked.now)
        if stays:
            days = sum(stays) / len(stays)
            told.append({"phase": phase.value, "days": round(days, 1), "deals": len(stays)})
            rows.append(
                say(
                    "asked-days",
                    what=_called(asked.scope.process, phase),
                    days=round(days),
                    many=len(stays),
                )
            )
    first = say("asked-head-only", what=head(asked.inquiry))
    return Answer((first, *rows) if rows else (first, say("asked-nothing")), {"phases": told})


async def _rep(figures: Reckoning, asked: Asked) -> Answer:
    running = replace(asked.scope, since=None, before=None)
    whole = {
        Outcome.OPEN: await figures.tallies(running),
        Outcome.WON: await figures.tallies(asked.scope),
        Outcome.LOST: await figures.tallies(asked.scope),
    }
    rows, told = list[Say](), dict[str, object]()
    for outcome, tallies in whole.items():
        alike = [tally for tally in tallies if tally.outcome is outcome]
        many, worth = sum(tally.many for tally in alike), worth_of(alike)
        told[outcome.value] = {"count": many, "value": worth.plain()}
        rows.append(counted(say(f"asked-{outcome.value}"), many, worth))
    return Answer((say("asked-head-only", what=head(asked.inquiry)), *rows), told)


async def _forecast(figures: Reckoning, asked: Asked) -> Answer:
    filters = asked.inquiry.filters
    won = replace(asked.scope, filters=replace(filters, outcome=Outcome.WON))
    running = replace(filters, outcome=Outcome.OPEN)
    there = replace(asked.scope, filters=running, since=None, before=None)
    all_of_it = replace(asked.scope, filters=NO_FILTERS, since=None, before=None, moved_before=None)
    rates = forecasting.rates(await figures.courses(all_of_it))
    found = forecasting.foreseen(
        worth_of(await figures.tallies(won)), await figures.tallies(there), rates
    )
    lines = [say(f"asked-{key}", value=worth.told()) for key, worth in found.items()]
    told: dict[str, object] = {key: worth.plain() for key, worth in found.items()}
    told["rates"] = {kind.value: round(rate, 3) for kind, rate in rates.items()}
    first = say("asked-head-only", what=head(asked.inquiry))
    return Answer((first, *lines, say("asked-rule")), told)


_ANSWERS = {
    Kind.LIST: _list,
    Kind.PIPELINE: _pipeline,
    Kind.CHANGES: _changes,
    Kind.LOST: _lost,
    Kind.TIME: _time,
    Kind.REP: _rep,
    Kind.FORECAST: _forecast,
}
