"""The pipeline weighted and aged, a forecast with its days, two periods, and what comes first."""

from __future__ import annotations

from typing import Any

from bot.storage.store import SqlStore
from flows.inquiry import foretelling
from tests.test_questions import _deal, _names, kept, told

__all__ = ["kept", "told"]


async def test_the_pipeline_is_weighted_by_the_teams_own_rate_and_says_its_age(
    told: Any, kept: SqlStore
) -> None:
    ask, dana, _ = told
    async with kept.unit() as unit:
        for name in ("Tarvos", "Ostrava Glass"):
            await _deal(unit, name, dana.id, 5000, "presentation", "closing", "lost price")
        await _deal(unit, "Lumen", dana.id, 5000, "presentation", "closing", "won")
    phases = {p["phase"]: p for p in (await ask("show me the pipeline"))["phases"]}
    evaluation = phases["evaluation_of_alternatives"]
    assert evaluation["value"] == {"EUR": 80000.0}
    assert evaluation["weighted"] == {"EUR": 26667.0}
    assert evaluation["days"] == 22.5


async def test_a_rate_of_many_deals_is_that_of_an_even_sample(
    told: Any, kept: SqlStore, monkeypatch: Any
) -> None:
    ask, dana, _ = told
    async with kept.unit() as unit:
        for number in range(30):
            end = "won" if number % 3 else "lost price"
            await _deal(unit, f"Customer {number}", dana.id, 100, "closing", end)
    monkeypatch.setattr(foretelling, "SAMPLE", 10)
    rate = (await ask("forecast"))["rates"]["purchase_decision"]
    assert 0.4 < rate < 0.9


async def test_who_decides_after_the_period_is_not_forecast_for_it(
    told: Any, kept: SqlStore
) -> None:
    ask, dana, _ = told
    async with kept.unit() as unit:
        await _deal(unit, "Tarvos", dana.id, 1000, "closing", "decides 2026-10-31T16:00")
        await _deal(unit, "Ostrava Glass", dana.id, 500, "closing", "decides 2026-11-01")
    assert (await ask("forecast for October"))["best"] == {"EUR": 81000.0}
    assert (await ask("forecast for November"))["best"] == {"EUR": 81500.0}


async def test_two_periods_stand_beside_each_other(told: Any) -> None:
    ask, _, _ = told
    found = await ask("what changed in October vs September?")
    assert found["against"] == {"from": "2026-09-01", "to": "2026-09-30"}
    assert found["compared"]["new"] == {
        "count": 0, "before": 4, "difference": -4, "value": {}, "value_before": {},
    }  # fmt: skip
    won = (await ask("won deals in October against September"))["compared"]["won"]
    assert (won["count"], won["before"], won["value_before"]) == (0, 1, {"EUR": 10000.0})


async def test_deals_are_listed_in_the_order_asked_for(told: Any, kept: SqlStore) -> None:
    ask, dana, _ = told
    async with kept.unit() as unit:
        await _deal(unit, "Tarvos", dana.id, 70000, "closing")
    listed = [deal["deal"] for deal in (await ask("open deals by value"))["deals"]]
    assert listed == ["Tarvos", "Novapol", "Kestrel Foods"]
    assert _names(await ask("open deals oldest first")) == sorted(listed)
