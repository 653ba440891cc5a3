"""What is counted of moves, and how far deals came, is what their histories tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import takewhile

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.engine import WRITES
from bot.storage.moves import NEWS
from bot.storage.recounting import miscounted, recount
from bot.storage.store import SqlStore
from flows.deal import Deal
from flows.history import Change, Outcome
from flows.inquiry.inquiry import NO_FILTERS, Filters
from flows.inquiry.reckoning import Scope
from flows.people import Member, Role
from flows.process import DEFAULT, PhaseKind
from tests.bot.test_storage import NOW
from tests.bot.test_tallies import HISTORIES, Act, lived, opened

NEVER = 1_000_000
AT = st.none() | st.builds(
    lambda quarters, zone: at(NOW + timedelta(minutes=15 * quarters), zone),
    st.integers(-200, 200),
    st.sampled_from([0, 330, -210, 780]),
)
PERIODS = st.lists(st.tuples(AT, AT, st.sampled_from([None, None, 1, 2])), min_size=6, max_size=6)


def at(instant: datetime, minutes: int) -> datetime:
    return instant.astimezone(timezone(timedelta(minutes=minutes)))


@settings(
    max_examples=6,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(history=HISTORIES, periods=PERIODS)
async def test_moves_and_courses_counted_are_those_that_histories_tell(
    store: SqlStore,
    history: list[tuple[int, Act, int]],
    periods: list[tuple[datetime | None, datetime | None, int | None]],
) -> None:
    team = await lived(store, history)
    async with store.look() as unit:
        listed = await unit.team_deals(team)
        deals = list((await unit.deals([deal.id for deal in listed])).values())
        ours = [deal for deal in deals if not deal.standing.archived]
        for since, before, owner in periods:
            rep = None if owner is None else Member(owner, "", Role.REP)
            scope = Scope(team, DEFAULT, Filters(rep=rep), None, since, before)
            assert await unit.moved(scope) == moved(ours, scope)
            assert await unit.stepped(scope) == Counter(
                step.kind for step in await unit.steps(scope, NEVER)
            )
        reached = {(one.phases, one.outcome): one.many for one in await unit.reached(team)}
        assert reached == Counter(map(stood, filter(closed, ours)))
        every = Scope(team, DEFAULT, NO_FILTERS)
        assert sorted(await unit.arrivals(every, NEVER)) == sorted(map(arrived, ours))
        steps = [(step.deal, step.at) for step in await unit.courses(every, NEVER)]
        assert steps == [(d.id, c.cause.at) for d in sorted(ours, key=number) for c in d.history]


def number(deal: Deal) -> int:
    return deal.id


def moved(deals: Sequence[Deal], scope: Scope) -> Counter[str]:
    rep = scope.filters.rep
    return Counter(
        change.kind.value
        for deal in deals
        if rep is None or rep.id == deal.owner
        for change in unmended(deal)
        if change.kind in NEWS
        and (scope.since is None or change.cause.at >= scope.since)
        and (scope.before is None or change.cause.at < scope.before)
    )


def unmended(deal: Deal) -> Iterator[Change]:
    mended = {change.mends for change in deal.history}
    return (change for change in deal.history if change.number not in mended)


def closed(deal: Deal) -> bool:
    return deal.outcome is not Outcome.OPEN


def kind(change: Change) -> PhaseKind:
    return change.under.phase_of(change.after.stage).kind


def stood(deal: Deal) -> tuple[frozenset[PhaseKind], Outcome]:
    still = (change for change in deal.history if change.after.outcome is Outcome.OPEN)
    return frozenset(map(kind, still)), deal.outcome


def arrived(deal: Deal) -> tuple[PhaseKind, datetime]:
    last = kind(deal.history[-1])
    run = list(takewhile(lambda change: kind(change) is last, reversed(deal.history)))
    return last, run[-1].cause.at


@pytest.mark.parametrize(
    "spoilt",
    [
        "UPDATE moved SET many = many + 1",
        "DELETE FROM moved WHERE span = 96",
        "UPDATE deal SET stood = 31",
        "UPDATE deal SET told_phase = NULL",
        "UPDATE deal SET lot = 1",
        "INSERT INTO reached VALUES (1, 1, 'won', 3, 0, 1)",
    ],
)
async def test_whatever_of_them_is_off_is_found_and_put_right(
    engine: AsyncEngine, store: SqlStore, spoilt: str
) -> None:
    team = await lived(store, [(0, opened, n) for n in range(1, 4)])
    async with engine.execution_options(**{WRITES: True}).begin() as connection:
        await connection.execute(text(spoilt))
        assert await miscounted(connection) == [team]
        await recount(connection)
        assert await miscounted(connection) == []


async def test_of_more_deals_than_are_asked_for_so_many_are_drawn(store: SqlStore) -> None:
    team = await lived(store, [(0, opened, n) for n in range(1, 9)])
    scope = Scope(team, DEFAULT, NO_FILTERS)
    async with store.look() as unit:
        assert len(await unit.arrivals(scope, 4)) == 4
        some = {step.deal for step in await unit.courses(scope, 4)}
        assert len(some) == 4
        assert some != {deal.id for deal in await unit.listed(scope, 4)}
        assert not await unit.courses(replace(scope, closed=True), 4)


async def test_a_period_that_begins_between_quarters_is_walked(store: SqlStore) -> None:
    team = await lived(store, [(0, opened, 7)])
    scope = Scope(team, DEFAULT, NO_FILTERS, since=datetime(2026, 3, 10, 9, 5, tzinfo=UTC))
    async with store.look() as unit:
        assert await unit.moved(scope) is None
        assert await unit.stepped(scope) == {"opened": 1}
