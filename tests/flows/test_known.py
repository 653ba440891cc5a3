"""What is known of a deal beside where it stands: who said it, and what outweighs what."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from flows.deal import Deal
from flows.history import Cause, ChangeKind
from flows.process import DEFAULT

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
FACTS = st.sampled_from(["value", "currency", "competitor", "decider", "next_step"])


def told(note: int, **facts: str | None) -> Cause:
    """A note that says these things."""
    return Cause(1, NOW, note, told=tuple(facts.items()))


def opened() -> Deal:
    """A deal that nothing is known of."""
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    deal.open(told(1))
    return deal


def test_what_a_note_tells_is_known_with_who_said_it_and_taken_back_with_its_move() -> None:
    deal = opened()
    deal.observe("presentation", told(2, value="12000", currency="EUR", competitor="Bosch"))
    assert (deal.value, deal.currency) == (Decimal(12000), "EUR")
    assert deal.known["competitor"].cause.note == 2
    deal.undo(told(3))
    assert (deal.value, deal.currency, deal.known) == (None, None, {})


def test_a_note_that_moves_nothing_is_kept_for_what_it_tells() -> None:
    deal = opened()
    noted = deal.note(told(2, decider="Kowalski"))
    assert noted is not None
    assert noted.kind is ChangeKind.NOTED
    assert deal.note(told(3, decider="Kowalski")) is None
    assert deal.fact("decider") == "Kowalski"


def test_what_a_person_set_is_never_overwritten_by_what_a_note_seems_to_say() -> None:
    deal = opened()
    deal.note(told(2, value="12000", currency="EUR"))
    deal.edit(Cause(1, NOW), value="15000", currency="PLN", competitor="Bosch")
    deal.observe("presentation", told(3, value="9", currency="EUR", competitor="Siemens"))
    assert (deal.fact("value"), deal.fact("currency")) == ("15000", "PLN")
    assert deal.fact("competitor") == "Bosch"


def test_a_value_from_elsewhere_is_as_if_said_by_hand() -> None:
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT, value=Decimal(500))
    deal.bring(deal.first_standing(), Cause(1, NOW))
    assert deal.note(told(2, value="12000", currency="EUR")) is None


@given(st.lists(st.dictionaries(FACTS, st.none() | st.integers(1, 9).map(str)), max_size=6))
def test_undoing_everything_forgets_everything(notes: list[dict[str, str | None]]) -> None:
    deal = opened()
    kept = [deal.note(told(n, **facts)) for n, facts in enumerate(notes, 2)]
    for _ in filter(None, kept):
        deal.undo(told(0))
    assert deal.known == {}
    assert (deal.value, deal.currency) == (None, None)
