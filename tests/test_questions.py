"""Managers' questions, understood and answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.settings import read_settings
from bot.storage.store import SqlStore, SqlUnit
from bot.storehouse import storehouse
from flows.deal import Deal
from flows.history import Cause, LossReason, Standing
from flows.inquiry.informing import answered
from flows.inquiry.inquiries import asked
from flows.inquiry.inquiry import Kind
from flows.inquiry.lexicon import _table, lexicon
from flows.inquiry.pursuing import reread, written
from flows.inquiry.reading_back import head
from flows.inquiry.reckoning import Listed
from flows.inquiry.scoping import told_apart
from flows.language.languages import LANGUAGES
from flows.messages import say
from flows.people import Person, Role
from flows.process import DEFAULT
from tests.questions.judge import TODAY, questions, right, understood

LEAST = 0.9
"""The share of the blind half that must be right; the bench says how many are."""
NOW = datetime(2026, 10, 14, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_grammar_knows_what_it_was_made_with(language: str) -> None:
    wrong = [q.text for q in questions(language) if q.half == "tuned" and not right(q, language)]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_it_was_not_made_with_are_understood_too(language: str) -> None:
    blind = [q for q in questions(language) if q.half == "blind"]
    assert sum(right(q, language) for q in blind) >= LEAST * len(blind)


@pytest.mark.parametrize("language", LANGUAGES)
def test_small_talk_and_reports_are_no_questions(language: str) -> None:
    talk = [q.text for q in questions(language) if q.kind == Kind.UNKNOWN]
    heard = [text for text in talk if understood(text, language).kind is not Kind.UNKNOWN]
    assert not heard


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_tables_and_each_template_compiles(language: str) -> None:
    mine, english = _table(language), _table("en")
    assert {t: list(mine[t]) for t in mine} == {t: list(english[t]) for t in english}
    for table in mine:
        for key in mine[table]:
            if table != "dates":
                lexicon(language).pattern(table, key)


@pytest.mark.parametrize("typed", ["was haengt fest", "Deals im naechsten Monat"])
def test_umlauts_may_be_written_out(typed: str) -> None:
    assert understood(f"{typed}, in der Bewertung?", "de").kind is not Kind.UNKNOWN


@pytest.mark.parametrize(
    ("typed", "language", "kind", "filters"),
    [
        ("open deals with no next stepp", "en", "list", {"outcome": "open", "no_next_step": True}),
        ("le tratative sopra 50k", "it", "list", {"value_min": 50000}),
        ("deals with a competitor", "en", "list", {"competitor": True}),
        ("deals lost to competitors", "en", "list",
         {"outcome": "lost", "loss_reason": "competitor"}),
        ("pipeline in euros", "en", "pipeline", {"currency": "EUR"}),
        ("open deals over 50k >> only in euros", "en", "list",
         {"outcome": "open", "value_min": 50000, "currency": "EUR"}),
    ],
)  # fmt: skip
def test_typos_any_competitor_and_a_currency_alone_are_understood(
    typed: str, language: str, kind: str, filters: dict[str, object]
) -> None:
    assert understood(typed, language).facts() == {"kind": kind, "filters": filters}


def test_a_follow_up_keeps_what_it_does_not_say() -> None:
    first = "open deals in evaluation over 50k"
    narrowed = understood(f"{first} >> only Dana's >> and in closing?", "en").facts()["filters"]
    assert isinstance(narrowed, dict)
    assert narrowed["rep"] == "Dana Kowalska"
    assert narrowed["value_min"] == 50000
    assert narrowed["outcome"] == "open"
    assert narrowed["stage"] == "closing"


async def _deal(unit: SqlUnit, name: str, owner: int, value: int, *moves: str) -> None:
    """A deal that opened a month ago and moved on day by day."""
    team = await unit.first_team("North")
    made = Deal(await unit.next_deal(), team.id, 0, name, owner, DEFAULT)
    made.value, made.currency = Decimal(value), "EUR"
    at = NOW - timedelta(days=30)
    made.open(Cause(owner, at))
    for move in moves:
        at += timedelta(days=5)
        if move == "won":
            made.win(Cause(owner, at))
        elif move.startswith("lost"):
            made.lose(Cause(owner, at), LossReason(move.removeprefix("lost ")))
        elif move.startswith("decides "):
            made.edit(Cause(owner, at), decision_date=move.removeprefix("decides "))
        elif move.startswith("against "):
            made.edit(Cause(owner, at), competitor=move.removeprefix("against "))
        elif move.startswith("step "):
            made.edit(Cause(owner, at), next_step="demo", next_step_date=move[5:])
        else:
            made.observe(move, Cause(owner, at))
    made.collect()
    await unit.new_deal(made)


@pytest.fixture
async def kept(tmp_path: Path) -> Any:
    """An empty store."""
    async with storehouse(read_settings(database_url=f"sqlite:///{tmp_path}/asked.db")) as store:
        yield store


@pytest.fixture
async def told(kept: SqlStore) -> Any:
    """The figures of an answer to a question of the administrator, or of somebody else."""
    async with kept.unit() as unit:
        team = await unit.first_team("North")
        boss = await unit.enrol("test", "anna", "Anna Berg", team.id, Role.ADMIN)
        dana = await unit.enrol("test", "dana", "Dana Kowalska", team.id, Role.REP)
        await _deal(unit, "Novapol", dana.id, 60000, "qualification", "presentation")
        await _deal(unit, "Kestrel Foods", boss.id, 20000, "presentation")
        await _deal(unit, "Aceri", dana.id, 10000, "closing", "won")
        await _deal(unit, "Mazur Transport", boss.id, 5000, "closing", "lost price")

    async def ask(text: str, who: Person = boss) -> dict[str, Any]:
        async with kept.look() as unit:
            inquiry = await asked(unit, who, text, ("en",), TODAY)
            return (await answered(unit, who, inquiry, NOW)).figures

    return ask, dana, boss


def _names(figures: dict[str, Any]) -> Sequence[str]:
    return sorted(deal["deal"] for deal in figures["deals"])


async def test_a_list_holds_what_was_asked_and_nothing_else(told: Any) -> None:
    ask, _, _ = told
    assert _names(await ask("open deals")) == ["Kestrel Foods", "Novapol"]
    assert _names(await ask("deals over 20k")) == ["Kestrel Foods", "Novapol"]
    assert _names(await ask("Dana's deals")) == ["Novapol"]
    assert _names(await ask("all of Dana's deals")) == ["Aceri", "Novapol"]
    assert _names(await ask("deals lost to price")) == ["Mazur Transport"]
    assert _names(await ask("deals in presentation under 50k")) == ["Kestrel Foods"]
    assert _names(await ask("open deals that haven't moved for 3 weeks")) == ["Kestrel Foods"]
    assert (await ask("won deals this month"))["count"] == 0
    assert (await ask("won deals since September"))["value"] == {"EUR": 10000.0}


async def test_the_pipeline_counts_and_values_each_phase(told: Any) -> None:
    ask, _, _ = told
    phases = {p["phase"]: p for p in (await ask("show me the pipeline"))["phases"]}
    assert phases["evaluation_of_alternatives"]["count"] == 2
    assert phases["evaluation_of_alternatives"]["value"] == {"EUR": 80000.0}


async def test_changes_losses_and_times_are_told_with_their_figures(told: Any) -> None:
    ask, _, _ = told
    assert (await ask("what changed in September?"))["count"] == 11
    assert (await ask("why do we lose?"))["reasons"] == [
        {"reason": "price", "count": 1, "value": {"EUR": 5000.0}}
    ]
    spent = {p["phase"]: p["days"] for p in (await ask("time per phase"))["phases"]}
    assert spent["need_recognition"] == 5.0
    assert (await ask("forecast"))["best"] == {"EUR": 90000.0}


async def test_in_a_closed_team_a_rep_asks_about_their_own_deals(told: Any) -> None:
    ask, dana, _ = told
    alone = replace(dana, team=replace(dana.team, closed=True))
    assert _names(await ask("open deals", alone)) == ["Novapol"]
    assert _names(await ask("Anna's deals", alone)) == []


async def test_figures_per_person_are_refused_where_the_switch_is_on(told: Any) -> None:
    ask, _, boss = told
    assert (await ask("how is Dana doing?"))["won"]["count"] == 1
    switched = replace(boss, team=replace(boss.team, personal_figures_off=True))
    for question in ("how is Dana doing?", "which deals did Dana win?", "Dana's pipeline"):
        assert await ask(question, switched) == {}, question
    assert (await ask("open deals", switched))["count"] == 2


async def test_in_a_closed_team_a_rep_learns_no_win_rate_of_others(
    told: Any, kept: SqlStore
) -> None:
    ask, dana, boss = told
    async with kept.unit() as unit:
        for name in ("Tarvos", "Ostrava Glass"):
            await _deal(unit, name, boss.id, 5000, "closing", "lost price")
    alone = replace(dana, team=replace(dana.team, closed=True))
    assert (await ask("forecast"))["rates"]["purchase_decision"] == 0.25
    assert (await ask("forecast", alone))["rates"]["purchase_decision"] == 0.5


def test_a_day_at_the_end_of_time_is_no_period() -> None:
    assert understood("open deals until 9999-12-31", "en").kind is Kind.UNKNOWN


async def test_deals_against_a_rival_are_those_whose_notes_name_it(
    told: Any, kept: SqlStore
) -> None:
    ask, dana, _ = told
    async with kept.unit() as unit:
        await _deal(unit, "Tarvos", dana.id, 5000, "closing", "against Bosch")
    assert _names(await ask("deals against Bosch")) == ["Tarvos"]
    assert _names(await ask("deals against Siemens")) == []
    assert _names(await ask("deals with a competitor")) == ["Tarvos"]


async def test_a_step_for_a_day_that_is_over_is_no_next_step(told: Any, kept: SqlStore) -> None:
    ask, dana, _ = told
    async with kept.unit() as unit:
        for name, day in (("Tarvos", TODAY - timedelta(days=1)), ("Ostrava Glass", TODAY)):
            await _deal(unit, name, dana.id, 5000, "closing", f"step {day}")
    stepless = await ask("deals without a next step")
    assert _names(stepless) == ["Kestrel Foods", "Novapol", "Tarvos"]
    assert _names(await ask("Dana's deals without a next step")) == ["Novapol", "Tarvos"]


async def test_a_name_of_several_means_all_who_bear_it(told: Any, kept: SqlStore) -> None:
    _, dana, boss = told
    async with kept.unit() as unit:
        other = await unit.enrol("test", "dana2", "Dana Nowak", boss.team.id, Role.REP)
        await _deal(unit, "Bolt", other.id, 7000, "closing", "lost price")
    async with kept.look() as unit:
        inquiry = await asked(unit, boss, "how many deals did Dana lose?", ("en",), TODAY)
        answer = await answered(unit, boss, inquiry, NOW)
        members = await unit.members(boss.team.id)
    assert _names(answer.figures) == ["Bolt"]
    assert answer.lines[0] == say("asked-head", what=head(inquiry), many=1)
    assert say("asked-namesakes", name="Dana", many=2) in head(inquiry)
    assert reread(written(inquiry), members) == inquiry
    assert inquiry.filters.rep is not None
    assert inquiry.filters.rep.numbers == {dana.id, other.id}


@pytest.mark.parametrize(
    ("question", "ends"),
    [
        ("how much are all open deals worth", ["asked-sum", "€80,000"]),
        ("average deal size", ["asked-average", "€40,000"]),
        ("open deals", []),
    ],
)
async def test_a_list_ends_with_the_sum_or_average_that_was_asked_for(
    told: Any, kept: SqlStore, question: str, ends: Sequence[str]
) -> None:
    _, _, boss = told
    async with kept.look() as unit:
        inquiry = await asked(unit, boss, question, ("en",), TODAY)
        last = (await answered(unit, boss, inquiry, NOW)).lines[-1]
        shown = unit.speech.of("en", "UTC", NOW).text(last)
    assert [last.key] == ends[:1] if ends else last.key == "asked-numbered"
    assert all(amount in shown for amount in ends[1:])


def test_deals_of_one_customer_are_told_apart_by_their_titles() -> None:
    deals = [_listed("Acme", "press"), _listed("Acme", "oven"), _listed("Bolt", "saw")]
    names = [deal.name for deal in told_apart(deals)]
    assert names == ["Acme (press)", "Acme (oven)", "Bolt"]


def _listed(name: str, title: str) -> Listed:
    return Listed(1, name, DEFAULT, Standing("presentation"), None, None, NOW, title=title)
