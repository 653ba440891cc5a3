"""What is said of a file in a chat: how it is read, what it would bring, and what it brought."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.importing.days import Order
from bot.importing.naming import shown
from bot.importing.passing import Tally
from bot.importing.plan import Plan
from bot.importing.stages import Landing
from bot.importing.workpiece import Workpiece
from bot.importing.writing import Fate
from flows.files.brought import Brought, label_of
from flows.history import Outcome
from flows.language.money import Amount
from flows.messages import Say, say

FEW = 5
"""Refused rows that are told one by one; more come as a file."""
STAGES, LEFT_OUT = 15, 20


def read_as(file: Brought, piece: Workpiece, plan: Plan) -> Iterator[Say]:
    """How a file is read: its columns, its stages, its dates and amounts."""
    yield say("import-head", name=file.name, rows=piece.survey.rows)
    by_place = {place: name for name, place in plan.fields.known.items()}
    header = list(enumerate(plan.fields.header))
    read = [
        say("import-pair", one=shown(name), other=say(f"import-field-{by_place[place]}"))
        for place, name in header
        if place in by_place
    ]
    yield say("import-columns", columns=tuple(read))
    if left := [shown(name) for place, name in header if place not in by_place and name]:
        more = ("…",) if len(left) > LEFT_OUT else ()
        yield say("import-left-out", columns=(*left[:LEFT_OUT], *more))
    if piece.guesses:
        yield say("import-stages", stages=tuple(_stages(piece, plan)))
    if any(seen.either or seen.orders for seen in piece.survey.dates.values()):
        yield say("import-month" if plan.order is Order.MONTH_FIRST else "import-day")


def _stages(piece: Workpiece, plan: Plan) -> Iterator[Say | str]:
    named = piece.survey.stages + piece.survey.statuses
    for value, many in named.most_common(STAGES):
        stage: Say | str = shown(value) if value else say("import-blank")
        kind = _kind(plan.landings[value])
        yield say("import-stage", stage=stage, kind=kind, many=many)
    if len(named) > STAGES:
        yield "…"


def _kind(landing: Landing) -> Say:
    if landing == Landing():
        return say("import-by-stage")
    if landing.outcome is not None:
        opened = landing.outcome is Outcome.OPEN
        return say("asked-open") if opened else label_of(landing.outcome)
    return say(f"stage-{landing.stage}" if landing.stage else f"phase-{landing.phase}")


def would_bring(tally: Tally, refused: Sequence[str]) -> Iterator[Say]:
    """What would become of the rows, and the first that would be refused."""
    yield _counts("import-would", tally)
    yield from _refused(tally, refused)
    yield say("import-nothing-yet")


def brought_in(file: Brought, tally: Tally, refused: Sequence[str]) -> Iterator[Say]:
    """What became of the rows; the figures add up to those of the file."""
    yield say("import-done", name=file.name, rows=tally.rows)
    yield _counts("import-did", tally)
    for outcome, many in sorted(tally.outcomes.items()):
        label = say(f"asked-{Outcome(outcome)}")
        sums = tuple(Amount(total, code or None, 0, 0) for code, total in tally.worth(outcome))
        yield (
            say("import-total", outcome=label, many=many, amount=sums)
            if sums
            else say("import-total-bare", outcome=label, many=many)
        )
    yield from _refused(tally, refused)


def _counts(key: str, tally: Tally) -> Say:
    return say(
        key,
        new=tally.fates[Fate.NEW],
        changed=tally.fates[Fate.CHANGED],
        same=tally.fates[Fate.SAME],
        joined=tally.joined,
        refused=sum(tally.refused.values()),
    )


def _refused(tally: Tally, refused: Sequence[str]) -> Iterator[Say]:
    for row in refused[:FEW]:
        line, _, reason = row.partition(" ")
        yield say("import-refused", line=line, reason=reason)
    if (more := sum(tally.refused.values()) - len(refused[:FEW])) > 0:
        yield say("import-more", many=more)
