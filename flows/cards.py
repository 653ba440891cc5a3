"""A deal's card: all that is shown of it at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from flows.agreed import agreed
from flows.criteria import Fact
from flows.deal import Deal
from flows.history import Outcome
from flows.messages import Reply, say
from flows.replies import action_of, because, facts_lines, next_line, standing_line
from flows.store import Given


def card(deal: Deal, given: Sequence[Given], today: date, facts: Sequence[Fact] = ()) -> Reply:
    """Where a deal stands, since when, because of what, and what is next."""
    last = deal.undoable()
    lines = [standing_line(deal), say("since", day=deal.changed_at.date())]
    lines += because(last.cause.words) if last else ()
    lines += facts_lines(deal, facts)
    step = agreed(deal)
    lines += [say("step-next", what=step.told())] if step is not None else []
    if given and deal.outcome is not Outcome.LOST:
        action = action_of(deal.process, given[0].key)
        lines.append(next_line(given[0].due, action, today))
    return Reply(tuple(lines), deal=deal.id)


def lasting(deal: Deal, given: Sequence[Given]) -> list[Given]:
    """The advice that stands on a deal, newest first, without that of undone changes."""
    gone = {change.cause.at for change in deal.taken_back()}
    return [advice for advice in given if advice.at not in gone]
