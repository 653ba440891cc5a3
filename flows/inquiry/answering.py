"""Answers to managers' questions: the figures, and the lines that tell them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace

from flows.history import LossReason, Outcome
from flows.inquiry import foretelling, performing
from flows.inquiry.answer import Answer, Asked, counted
from flows.inquiry.comparing import compared
from flows.inquiry.inquiry import Kind
from flows.inquiry.performing import Figures
from flows.inquiry.reading_back import head
from flows.inquiry.reckoning import Listed, Reckoning, Step
from flows.inquiry.scoping import standing_facts, told_apart
from flows.inquiry.totals import totals
from flows.inquiry.worth import told_worth, worth_of
from flows.messages import Say, say
from flows.people import per_person_allowed
from flows.process import PhaseKind, StageKind
from flows.replies import listed_line, standing_line

MANY = 6
"""Rows that an answer shows at most, beside its head and how many more there are."""


async def answer(figures: Figures, asked: Asked) -> Answer:
    """The answer to a question about many deals."""
    filters, team = asked.inquiry.filters, asked.person.team
    other = filters.rep is not None and filters.rep.numbers != {asked.person.id}
    if other and not per_person_allowed(team):
        return Answer((say("asked-refused"),))
    if asked.inquiry.against is not None:
        return await compared(figures, asked, asked.inquiry.against)
    return await _ANSWERS[asked.inquiry.kind](figures, asked)


def _told(
    asked: Asked, many: int, rows: Sequence[tuple[int, Say]], figures: Mapping[str, object]
) -> Answer:
    """The head with how the question was read, its deals in numbered rows, how many more follow."""
    whole = {"count": many, **figures}
    if not many:
        return _nothing(asked, whole)
    before = asked.page * MANY
    told = [
        say("asked-numbered", number=number, line=line)
        for number, (_, line) in enumerate(rows, before + 1)
    ]
    left = many - before - len(rows)
    more = (say("and-more", many=left),) if left > 0 else ()
    first = say("asked-head", what=head(asked.inquiry), many=many)
    return Answer((first, *told, *more), whole, more=left > 0, rows=tuple(deal for deal, _ in rows))


def _nothing(asked: Asked, figures: dict[str, object]) -> Answer:
    """That there is nothing of what was asked for."""
    return Answer((say("asked-head-only", what=head(asked.inquiry)), say("asked-nothing")), figures)


async def _list(figures: Reckoning, asked: Asked) -> Answer:
    asked = _running(asked)
    tallies = await figures.tallies(asked.scope)
    found = await figures.listed(asked.scope, MANY, asked.page * MANY, asked.inquiry.sort)
    many = sum(tally.many for tally in tallies)
    whole = {"value": worth_of(tallies).plain(), "deals": [standing_facts(deal) for deal in found]}
    told = _told(asked, many, [(deal.id, _row(deal)) for deal in told_apart(found)], whole)
    return told if not many else replace(told, lines=(*told.lines, *await totals(figures, asked)))


def _running(asked: Asked) -> Asked:
    """The question about deals that are open, unless it asks for what is or may be closed."""
    filters = asked.inquiry.filters
    after = filters.phase is PhaseKind.POST_PURCHASE_EVALUATION
    ended = filters.outcome or filters.loss_reason or after or filters.stage is StageKind.FOLLOW_UP
    if asked.inquiry.every or ended or (filters.since or filters.until) is not None:
        return asked
    filters = replace(filters, outcome=Outcome.OPEN)
    inquiry = replace(asked.inquiry, filters=filters)
    return replace(asked, inquiry=inquiry, scope=replace(asked.scope, filters=filters))


def _row(deal: Listed) -> Say:
    if deal.value is None:
        return listed_line(deal)
    return say("asked-row", line=listed_line(deal), value=told_worth(deal.value, deal.currency))


def _standing(deal: Listed | Step) -> Say:
    return standing_line(deal)


async def _changes(figures: Reckoning, asked: Asked) -> Answer:
    found = await figures.steps(asked.scope, MANY, asked.page * MANY)
    many = sum((await figures.stepped(asked.scope)).values())
    days = [step.at.astimezone(asked.now.tzinfo).date() for step in found]
    rows = [
        (step.deal, say("asked-change", day=day, line=_standing(step)))
        for day, step in zip(days, found, strict=True)
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
    whole = {"count": many, "reasons": told}
    if not rows:
        return _nothing(asked, whole)
    left = len(rows) - MANY - 1
    more = (say("and-more", many=left),) if left > 0 else ()
    first = say("asked-head", what=head(asked.inquiry), many=many)
    return Answer((first, *rows[: MANY + 1], *more), whole)


_ANSWERS: Mapping[Kind, Callable[[Figures, Asked], Awaitable[Answer]]] = {
    Kind.LIST: _list,
    Kind.PIPELINE: foretelling.pipeline,
    Kind.CHANGES: _changes,
    Kind.LOST: _lost,
    Kind.TIME: foretelling.time,
    Kind.REP: performing.results,
    Kind.FORECAST: foretelling.forecast,
}
