"""What an import says at the shell: how a file is read, what would become of it, what did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from bot.importing.columns import Fields
from bot.importing.days import Order
from bot.importing.naming import squeezed
from bot.importing.passing import Tally
from bot.importing.plan import Plan
from bot.importing.settling import BLANK
from bot.importing.sheet import Sheet
from bot.importing.stages import Guess
from bot.importing.survey import Survey
from bot.importing.writing import Fate

FEW = 12
"""Lines of a kind that are shown; of more their number is told."""
_MARKS = {"\t": "tabs", ",": "commas", ";": "semicolons", "|": "bars"}


def reading(
    sheet: Sheet, survey: Survey, fields: Fields, stages: Mapping[str, Guess]
) -> Iterator[str]:
    """How the file is read, before anything of it is asked."""
    parted = _MARKS.get(sheet.delimiter, repr(sheet.delimiter))
    yield f"{sheet.path.name}: {survey.rows:,} rows, {sheet.encoding}, parted by {parted}"
    yield from _columns(fields)
    yield from _listed("Stages", survey.stages, stages)
    yield from _listed("Statuses", survey.statuses, stages)


def forms(survey: Survey, plan: Plan) -> Iterator[str]:
    """How its dates, its amounts and its names are read."""
    yield from _forms(survey, plan)
    yield from _spelled(survey, plan)


def _columns(fields: Fields) -> Iterator[str]:
    by_place = {place: name for name, place in fields.known.items()}
    yield "Columns"
    width = max(map(len, fields.header), default=0)
    for place, name in enumerate(fields.header):
        yield f"  {name:<{width}}  {by_place.get(place, '(left out)')}"


def _listed(head: str, seen: Counter[str], stages: Mapping[str, Guess]) -> Iterator[str]:
    if not seen:
        return
    yield head
    width = max(map(len, (*seen, BLANK)))
    for value, many in seen.most_common():
        doubt = "" if stages[value].sure else "   (a guess: --map says otherwise)"
        kind = stages[value].landing
        doubt = doubt if kind else "   (unknown: --map says which kind)"
        yield f"  {value or BLANK:<{width}}  {kind or '?'!s:<20} {many:>9,}{doubt}"


def _forms(survey: Survey, plan: Plan) -> Iterator[str]:
    if any(seen.either or seen.orders for seen in survey.dates.values()):
        first = "the month" if plan.order is Order.MONTH_FIRST else "the day"
        told = sum(sum(seen.orders.values()) for seen in survey.dates.values())
        yield f"Dates begin with {first} ({told:,} can be read in one way alone)."
        odd = sum(
            n for seen in survey.dates.values() for o, n in seen.orders.items() if o != plan.order
        )
        if odd:
            yield f"  {odd:,} can only be read the other way round, and are."
    if plan.point == ",":
        yield "Amounts have a decimal comma."


def _spelled(survey: Survey, plan: Plan) -> Iterator[str]:
    found = [
        (survey.names[name][squeezed(way)][way], way, usual)
        for name, ways in plan.spelled.items()
        for way, usual in ways.items()
    ]
    if found:
        yield "Written in several ways, taken as one"
    for many, way, usual in sorted(found, reverse=True)[:FEW]:
        yield f"  {way} → {usual} ({many:,})"
    if len(found) > FEW:
        yield f"  and {len(found) - FEW:,} more"


def outcome(tally: Tally, *, dry: bool) -> Iterator[str]:
    """What became of the rows, or would; the figures add up to the rows of the file."""
    would = "would be " if dry else ""
    refused = sum(tally.refused.values())
    yield (
        f"{tally.rows:,} rows: {tally.fates[Fate.NEW]:,} {would}new, "
        f"{tally.fates[Fate.CHANGED]:,} {would}changed, {tally.fates[Fate.SAME]:,} as they are, "
        f"{tally.joined:,} told twice, {refused:,} {would}refused"
    )
    for kind, many in sorted(tally.outcomes.items()):
        sums = (f"{total:,.2f} {code}".rstrip() for code, total in tally.worth(kind))
        yield f"  {kind:<5} {many:>9,}   {' + '.join(sums)}".rstrip()
    for reason, many in tally.refused.most_common(FEW):
        yield f"  {many:,} × {reason}"
