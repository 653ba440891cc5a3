"""Deals that are one: what becomes of their histories, their worth, and what undo brings back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from flows.deal import Deal, standing_for
from flows.history import Cause
from flows.process import DEFAULT

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def deal(number: int, name: str, days: int = 0) -> Deal:
    """A deal that was opened some days ago."""
    made = Deal(number, 1, number, name, 7, DEFAULT)
    made.open(at(-days))
    return made


def at(days: float) -> Cause:
    """Dana, so many days from now."""
    return Cause(7, NOW + timedelta(days=days))


def test_the_histories_are_told_as_one_in_time() -> None:
    kept, gone = deal(1, "Novapol", 9), deal(2, "Nova Plast", 5)
    kept.observe("qualification", at(-3))
    gone.observe("presentation", at(-4))
    kept.join(gone, at(0))
    told = [(one.name, change.kind) for one, change in kept.course()]
    assert told == [
        ("Novapol", "opened"), ("Nova Plast", "opened"), ("Nova Plast", "skipped"),
        ("Novapol", "advanced"),
    ]  # fmt: skip


def test_what_it_lacks_comes_from_the_other_and_what_it_has_stays() -> None:
    kept, gone = deal(1, "Novapol"), deal(2, "Nova Plast")
    kept.edit(at(0), competitor="Bosch")
    gone.edit(at(0), value="900", currency="EUR", competitor="Linde", decider="Anna")
    kept.join(gone, at(1))
    assert (kept.value, kept.currency) == (Decimal(900), "EUR")
    assert (kept.fact("competitor"), kept.fact("decider")) == ("Bosch", "Anna")
    assert kept.known["decider"].by_hand


def test_a_worth_of_its_own_is_not_added_to() -> None:
    kept, gone = deal(1, "Novapol"), deal(2, "Nova Plast")
    kept.edit(at(0), value="500", currency="PLN")
    gone.edit(at(0), value="900", currency="EUR")
    kept.join(gone, at(1))
    assert (kept.value, kept.currency) == (Decimal(500), "PLN")


def test_undo_takes_them_apart_as_they_were() -> None:
    kept, gone = deal(1, "Novapol"), deal(2, "Nova Plast")
    gone.edit(at(0), value="900", currency="EUR", decider="Anna")
    kept.join(gone, at(1))
    assert gone.standing.archived
    kept.undo(at(2))
    assert (kept.value, kept.fact("decider"), kept.joins, kept.joined) == (None, None, [], [])
    assert (gone.standing.archived, gone.joined_to, gone.value) == (False, None, Decimal(900))


def test_joined_to_one_that_is_joined_it_is_the_last_one() -> None:
    first, second, third = deal(1, "Novapol", 9), deal(2, "Nova Plast", 5), deal(3, "Novapol Group")
    second.join(first, at(0))
    third.join(second, at(1))
    deals = {one.id: one for one in (first, second, third)}
    assert standing_for(deals, 1) is third
    assert standing_for(deals, 9) is None
    assert [one.name for one, _ in third.course()] == ["Novapol", "Nova Plast", "Novapol Group"]
