"""Answers with a picture beside them, asked of a team's deals as the store keeps them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from bot.settings import read_settings
from bot.storage.store import SqlStore
from bot.storehouse import storehouse
from flows.deal import Deal
from flows.heard import Heard
from flows.history import Cause, LossReason
from flows.inquiry.informing import answered
from flows.inquiry.inquiries import asked
from flows.inquiry.pictured import Bar, Bars, Funnel, Spans
from flows.inquiry.picturing import picture_of
from flows.messages import Address, Incoming, Picture
from flows.people import Person, Role
from flows.process import DEFAULT
from flows.talk import Talk

NOW = datetime(2026, 10, 14, 10, tzinfo=UTC)


@dataclass
class Team:
    """A manager, a rep, and their deals."""

    store: SqlStore
    boss: Person
    dana: Person

    async def deal(self, name: str, owner: Person, *moves: tuple[int, str]) -> None:
        """A deal that was opened and moved so many days ago."""
        async with self.store.unit() as unit:
            made = Deal(await unit.next_deal(), owner.team.id, 0, name, owner.id, DEFAULT)
            made.value, made.currency = Decimal(1000), "EUR"
            for days, move in moves:
                cause = Cause(owner.id, NOW - timedelta(days=days))
                if not made.history:
                    made.open(cause)
                elif move == "won":
                    made.win(cause)
                elif move == "lost":
                    made.lose(cause, LossReason.PRICE)
                else:
                    made.observe(move, cause)
            made.collect()
            await unit.new_deal(made)

    async def sees(self, text: str, who: Person | None = None) -> Picture | None:
        """The picture beside the answer to a question of the manager, or of somebody else."""
        person = who or self.boss
        async with self.store.look() as unit:
            inquiry = await asked(unit, person, text, ("en",), NOW.date())
            incoming = Incoming(Address("test", "1"), "1", NOW, text=text)
            heard = Heard(incoming, "inquire", Talk(), inquiry=inquiry)
            told = await answered(unit, person, inquiry, NOW)
            assert told.lines
            return await picture_of(unit, heard, person, inquiry, told.figures)


@pytest.fixture
async def team(database: str) -> AsyncIterator[Team]:
    async with storehouse(read_settings(database_url=database)) as store:
        async with store.unit() as unit:
            north = await unit.first_team("North")
            boss = await unit.enrol("test", "anna", "Anna Berg", north.id, Role.ADMIN)
            dana = await unit.enrol("test", "dana", "Dana Kowalska", north.id, Role.REP)
        here = Team(store, boss, dana)
        await here.deal("Novapol", dana, (50, "open"), (40, "presentation"), (9, "qualification"))
        await here.deal("Kestrel", boss, (60, "open"), (50, "closing"), (5, "won"))
        await here.deal("Aceri", dana, (20, "open"))
        await here.deal("Mazur", boss, (90, "open"), (80, "lost"))
        yield here


async def test_the_pipeline_is_seen_beside_that_of_a_month_before(team: Team) -> None:
    found = await team.sees("show me the pipeline")
    assert isinstance(found, Bars)
    assert [row.deals for row in found.rows] == [
        Bar(1, 0), Bar(1, 0), Bar(0, 1), Bar(0, 1),
    ]  # fmt: skip
    assert found.before is not None
    assert found.before.facts["day"] == datetime(2026, 9, 14, tzinfo=UTC).date()


async def test_what_was_not_to_be_known_a_month_before_is_not_compared(team: Team) -> None:
    found = await team.sees("pipeline by phase of deals over 500 in qualification")
    assert isinstance(found, Bars)
    assert found.before is None


async def test_whose_pipeline_it_is_holds_for_the_picture_too(team: Team) -> None:
    found = await team.sees("Dana's pipeline")
    assert isinstance(found, Bars)
    assert [row.deals.now for row in found.rows] == [1, 1, 0, 0]
    off = replace(team.boss, team=replace(team.boss.team, personal_figures_off=True))
    assert await team.sees("Dana's pipeline", off) is None


async def test_in_a_closed_team_a_rep_sees_their_own_deals(team: Team) -> None:
    alone = replace(team.dana, team=replace(team.dana.team, closed=True))
    found = await team.sees("show the funnel", alone)
    assert isinstance(found, Funnel)
    assert [row.told.facts.get("many") for row in found.rows[:-1]] == [2, 1, 1, 0]


async def test_the_funnel_is_seen_where_it_is_named_and_beside_a_forecast(team: Team) -> None:
    for text in ("show the funnel", "forecast for this month"):
        found = await team.sees(text)
        assert isinstance(found, Funnel), text
        assert [row.told.facts.get("many") for row in found.rows[:-1]] == [4, 2, 2, 1]
        assert [row.back is not None for row in found.rows] == [False, False, True, False, False]


async def test_time_by_phase_is_seen_with_its_quartiles(team: Team) -> None:
    found = await team.sees("time per phase")
    assert isinstance(found, Spans)
    assert len(found.rows) == 4
    one = await team.sees("how long do deals stay in evaluation?")
    assert isinstance(one, Spans)
    assert len(one.rows) == 1


async def test_a_list_has_no_picture(team: Team) -> None:
    assert await team.sees("open deals") is None
    assert await team.sees("why do we lose?") is None
