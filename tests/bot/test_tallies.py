"""What is counted as deals change is what counting them anew comes to."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage import imports
from bot.storage.engine import WRITES
from bot.storage.recounting import miscounted, miscounted_in, put_together, recount
from bot.storage.store import SqlStore, SqlUnit
from flows.deal import Deal
from flows.editor.editing import with_stage_renamed
from flows.errors import FlowError
from flows.history import Cause, LossReason, Outcome
from flows.inquiry.inquiry import NO_FILTERS, Filters
from flows.inquiry.reckoning import Scope
from flows.people import Member, Role
from flows.process import DEFAULT, PhaseKind, StageKind
from flows.summary import Summary
from flows.watch.watches import Watch
from tests.bot.test_storage import NOW, dana

STAGES = [stage.id for stage in DEFAULT.stages]
Act = Callable[[SqlUnit, Deal, int], Awaitable[None]]


async def opened(unit: SqlUnit, deal: Deal, n: int) -> None:
    fresh = Deal(await unit.next_deal(), deal.team, 0, f"Firm {n}", deal.owner, DEFAULT)
    fresh.open(cause(deal, n))
    await unit.new_deal(fresh)


async def imported(unit: SqlUnit, deal: Deal, n: int) -> None:
    ids = await imports.next_deals(unit, 2)
    fresh = [Deal(i, deal.team, deal.customer, deal.name, deal.owner, DEFAULT) for i in ids]
    for one in fresh:
        one.value, one.currency = Decimal(n) / 4, "EUR"
        one.open(cause(deal, n))
    await imports.insert_deals(unit, fresh)


async def handed(unit: SqlUnit, deal: Deal, n: int) -> None:
    heir = await unit.enrol("telegram", f"{n % 3}", f"Rep {n % 3}", deal.team, Role.REP)
    await unit.hand_over(deal.team, deal.owner, heir.id, deal.id if n % 2 else None)


async def remade(unit: SqlUnit, deal: Deal, n: int) -> None:
    process = await unit.process(deal.team)
    renamed = with_stage_renamed(process, "presentation", f"Demo {n}")
    await unit.bring_along(deal.team, await unit.save_process(deal.team, renamed, None, NOW))


async def warned(unit: SqlUnit, deal: Deal, n: int) -> None:
    await unit.watch(deal.id, Watch(NOW, step=n % 3))


async def amended(unit: SqlUnit, deal: Deal, n: int) -> None:
    deal.edit(cause(deal, n), value=str(n), currency="PLN")
    await imports.amend(unit, deal)


def kept(change: Callable[[Deal, int], object]) -> Act:
    async def act(unit: SqlUnit, deal: Deal, n: int) -> None:
        try:
            change(deal, n)
        except FlowError:
            return
        await unit.keep_deal(deal)

    return act


def cause(deal: Deal, n: int) -> Cause:
    return Cause(deal.owner, NOW + timedelta(minutes=n))


ACTS: Sequence[Act] = (
    opened, imported, handed, remade, warned, amended,
    kept(lambda deal, n: deal.observe(STAGES[n % len(STAGES)], cause(deal, n))),
    kept(lambda deal, n: deal.win(cause(deal, n), bought=n % 2 == 0)),
    kept(lambda deal, n: deal.lose(cause(deal, n), [*LossReason, None][n % 11])),
    kept(lambda deal, n: deal.reopen(STAGES[n % len(STAGES)], cause(deal, n))),
    kept(lambda deal, n: deal.pause(None if n % 2 else date(2026, 4, 1), cause(deal, n))),
    kept(lambda deal, n: deal.edit(cause(deal, n), value=f"{n}.10", currency="EUR")),
    kept(lambda deal, n: deal.edit(cause(deal, n), archived=n % 2 == 0)),
    kept(lambda deal, n: deal.undo(cause(deal, n))),
)  # fmt: skip
HISTORIES = st.lists(
    st.tuples(st.integers(0, 6), st.sampled_from(ACTS), st.integers(0, 40)), min_size=5, max_size=30
)
ASKED = st.builds(
    Filters,
    phase=st.sampled_from([None, *PhaseKind]),
    stage=st.sampled_from([None, None, *StageKind]),
    outcome=st.sampled_from([None, *Outcome]),
    rep=st.sampled_from([None, None, Member(1, "", Role.REP), Member(2, "", Role.REP)]),
    currency=st.sampled_from([None, None, "EUR"]),
    paused=st.sampled_from([None, True]),
    warning=st.sampled_from([None, True]),
)


@settings(
    max_examples=8,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(history=HISTORIES, filters=st.lists(ASKED, min_size=4, max_size=4))
async def test_whatever_happens_to_deals_the_counts_are_those_of_counting_anew(
    engine: AsyncEngine,
    store: SqlStore,
    history: list[tuple[int, Act, int]],
    filters: list[Filters],
) -> None:
    team = await lived(store, history)
    async with engine.execution_options(**{WRITES: True}).begin() as connection:
        assert await miscounted(connection) == []
        await put_together(connection)
        assert await miscounted(connection) == []
    async with store.look() as unit:
        every = await unit.team_deals(team)
        for asked in (NO_FILTERS, *filters):
            scope = Scope(team, DEFAULT, asked)
            those = [deal for deal in every if fits(deal, asked)]
            assert await told(unit, scope) == by_hand(those)
            shown = [deal.id for deal in await unit.listed(scope, 5, 2)]
            assert shown == [deal.id for deal in those[2:7]]


async def lived(store: SqlStore, history: Sequence[tuple[int, Act, int]]) -> int:
    """A team whose deals have gone through that; each act is a unit of its own, some are undone."""
    async with store.unit() as unit:
        rep = await dana(unit)
        first = Deal(await unit.next_deal(), rep.team.id, 0, "Acme", rep.id, DEFAULT)
        first.open(Cause(rep.id, NOW))
        await unit.new_deal(first)
    for which, act, n in history:
        async with store.unit() as unit:
            found = await unit.deals(range(1, 8))
            ours = sorted(found)
            await act(unit, found[ours[which % len(ours)]], n)
            if n == 0:
                await unit.session.rollback()
    return rep.team.id


def fits(deal: Summary, asked: Filters) -> bool:
    standing = deal.standing
    return (
        asked.phase in (None, deal.phase.kind)
        and asked.stage in (None, deal.process.stage(standing.stage).kind)
        and asked.outcome in (None, standing.outcome)
        and (asked.rep is None or asked.rep.id == deal.owner)
        and asked.currency in (None, deal.currency)
        and (not asked.paused or standing.paused_until is not None)
        and (not asked.warning or deal.warned > 0)
    )


async def told(unit: SqlUnit, scope: Scope) -> Counter[tuple[object, ...]]:
    counted = Counter[tuple[object, ...]]()
    for tally in await unit.tallies(scope):
        key = (tally.phase, tally.outcome, tally.reason, tally.currency)
        counted[(*key, "many")] += tally.many
        counted[(*key, "value")] += int(tally.value * 100)
    return +counted


def by_hand(deals: Sequence[Summary]) -> Counter[tuple[object, ...]]:
    counted = Counter[tuple[object, ...]]()
    for deal in deals:
        key = (deal.phase.kind, deal.standing.outcome, deal.standing.reason, deal.currency)
        counted[(*key, "many")] += 1
        counted[(*key, "value")] += int((deal.value or 0) * 100)
    return +counted


async def test_counts_that_are_off_are_found_and_counted_anew(
    engine: AsyncEngine, store: SqlStore
) -> None:
    team = await lived(store, [(0, opened, n) for n in range(1, 4)])
    async with engine.execution_options(**{WRITES: True}).begin() as connection:
        await connection.execute(text("UPDATE tally SET many = many + 1"))
        assert await miscounted(connection) == [team]
        await recount(connection)
        assert await miscounted(connection) == []


async def test_a_change_that_names_no_team_is_its_deals(
    engine: AsyncEngine, store: SqlStore
) -> None:
    team = await lived(store, [])
    line = "deal_id, number, kind, after, by_id, at, words"
    again = f"INSERT INTO change ({line}) SELECT deal_id, 9, kind, after, by_id, at, words"
    async with engine.execution_options(**{WRITES: True}).begin() as connection:
        # As the version before, which knows nothing of the column, writes it.
        await connection.execute(text(f"{again} FROM change WHERE number = 1"))
        placed = await connection.execute(text("SELECT team_id FROM change WHERE number = 9"))
        assert set(placed.scalars()) == {team}


async def test_many_who_write_at_once_wait_for_nobody_and_are_all_counted(
    engine: AsyncEngine, store: SqlStore
) -> None:
    await lived(store, [(0, opened, n) for n in range(1, 7)])

    async def moved(deal: int, n: int) -> None:
        async with store.unit() as unit:
            found = (await unit.deals([deal]))[deal]
            await kept(lambda d, k: d.observe(STAGES[k % 5], cause(d, k)))(unit, found, n)

    async def together() -> None:
        async with engine.execution_options(**{WRITES: True}).begin() as connection:
            await put_together(connection)

    for n in range(5):
        await asyncio.gather(*(moved(deal, n + deal) for deal in range(1, 7)), together())
    assert await miscounted_in(engine) == []
