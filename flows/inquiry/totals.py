"""What the deals of a list are worth together, or on average, where that is asked."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal

from flows.inquiry.answer import Asked
from flows.inquiry.reckoning import Reckoning
from flows.inquiry.worth import worth_of
from flows.messages import Say, say

LEAST = Decimal("0.01")
"""What a deal of known value is worth at least."""


async def totals(figures: Reckoning, asked: Asked) -> tuple[Say, ...]:
    """The line that ends a list whose sum or average is asked for; none where it is not."""
    wanted = asked.inquiry.total
    if wanted is None:
        return ()
    filters = asked.scope.filters
    valued = replace(filters, value_min=max(filters.value_min or LEAST, LEAST))
    tallies = await figures.tallies(replace(asked.scope, filters=valued))
    worth = worth_of(tallies)
    if not worth:
        return (say("value-unknown"),)
    if wanted == "sum":
        return (say("asked-sum", value=worth.told()),)
    many = Counter[str | None]()
    for tally in tallies:
        many[tally.currency] += tally.many
    return (say("asked-average", value=worth.each(many).told()),)
