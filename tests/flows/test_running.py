"""When a group hears that the seller runs ahead: over any history, as a plain reading has it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.deal import Deal
from flows.groups import running
from flows.history import LASTING, Cause, Change, Outcome
from flows.process import DEFAULT, HOME
from flows.record import Record
from flows.wheels import Mesh, Wheels, mesh

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
BEFORE_SALE = [stage.id for stage in DEFAULT.stages if stage.id != "follow_up"]
STEPS = st.one_of(
    st.tuples(st.just("note"), st.sampled_from(BEFORE_SALE), st.sampled_from([*HOME])),
    st.tuples(st.sampled_from(["correct", "reopen"]), st.sampled_from(BEFORE_SALE), st.none()),
    st.tuples(st.sampled_from(["undo", "win", "pause", "forget", "tell"]), st.none(), st.none()),
)


def lived(steps: list[tuple[str, str | None, str | None]]) -> Deal:
    """A deal that went through these steps, as far as each was possible then."""
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    deal.open(Cause(1, NOW))
    for n, (what, stage, act) in enumerate(steps, 1):
        _step(deal, what, stage or "", Cause(1, NOW + timedelta(hours=n), n), act)
    return deal


def _step(deal: Deal, what: str, stage: str, cause: Cause, act: str | None) -> None:
    told = Cause(cause.by, cause.at, cause.note, told=(("activity", act or "closing"),))
    if what == "note" and deal.outcome is Outcome.OPEN:
        deal.observe(stage, told)
    elif what == "reopen" and deal.outcome is not Outcome.OPEN:
        deal.reopen(stage, cause)
    elif what == "correct":
        deal.correct(deal.first_standing(), cause)
    elif what == "undo" and deal.undoable() is not None:
        deal.undo(cause)
    elif what == "win":
        deal.win(cause)
    elif what == "pause":
        deal.pause(date(2026, 4, 1), cause)
    elif what == "forget":
        deal.edit(cause, activity=None)
    elif what == "tell":
        deal.note(told, deal.undoable())


def plainly(deal: Record, change: Change) -> Mesh | None:
    """Whether it was news, read anew from the history as it was right after every change."""
    found = _after(deal, change)
    if found is None or found.wheels is not Wheels.AHEAD or change.kind in LASTING:
        return None
    stood = [past for past in _then(deal, change.number - 1).upheld if past.kind not in LASTING]
    return None if any(_after(deal, past) == found for past in stood) else found


def _after(deal: Record, change: Change) -> Mesh | None:
    return mesh(change.under, change.after, _then(deal, change.number).fact("activity"))


def _then(deal: Record, number: int) -> Record:
    whose = (deal.id, deal.team, deal.customer, deal.name, deal.owner)
    return Record(*whose, deal.process, deal.history[:number])


@given(st.lists(STEPS, max_size=25))
def test_it_is_news_where_a_plain_reading_of_the_history_says_so(
    steps: list[tuple[str, str | None, str | None]],
) -> None:
    deal = lived(steps)
    plain = {change.number: plainly(deal, change) for change in deal.history}
    assert running.news(deal) == {n: found for n, found in plain.items() if found is not None}


class Counting(Deal):
    """A deal that counts how often a line of its history is looked up."""

    looked_up = 0

    def change(self, number: int) -> Change:
        self.looked_up += 1
        return super().change(number)


def test_a_long_history_is_walked_once() -> None:
    notes = (("note", stage, "closing") for _ in range(50) for stage in BEFORE_SALE)
    deal = lived([*notes, *[("undo", None, None)] * 200])
    counting = Counting(1, 1, 1, "Acme", 1, DEFAULT, deal.history)
    running.news(counting)
    assert counting.looked_up <= len(deal.history)
