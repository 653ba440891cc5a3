"""The pipeline as bars: deals and what they are worth by phase, now and a month before."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.inquiry.answer import called
from flows.inquiry.pictured import Bar, Bars, Row
from flows.inquiry.reckoning import Tally
from flows.inquiry.worth import Worth, worth_of
from flows.language.days import day_in
from flows.messages import Say, say
from flows.process import PhaseKind, Process


@dataclass(frozen=True)
class Before:
    """The pipeline as it stood then."""

    at: datetime
    tallies: Sequence[Tally]


def month_before(now: datetime) -> datetime:
    """The same hour a month before, on its last day where that month is shorter."""
    year, month = (now.year, now.month - 1) if now.month > 1 else (now.year - 1, 12)
    return now.replace(year=year, month=month, day=min(now.day, monthrange(year, month)[1]))


def phase_bars(
    title: Say, process: Process, tallies: Sequence[Tally], before: Before | None
) -> Bars | None:
    """The bars of a pipeline; None where no deal is in it, and none was.

    Amounts are not converted: bars show those of the currency that most of the deals have.
    """
    then = before.tallies if before is not None else ()
    inside = {kind: _of(kind, tallies, then) for kind in _shown(process, (*tallies, *then))}
    currency = _currency((*tallies, *then))
    every = [deals for both in inside.values() for deals in both]
    most = max((_many(deals) for deals in every), default=0)
    largest = max((_value(deals, currency) for deals in every), default=0.0)
    if not most:
        return None
    rows = []
    for kind, (here, earlier) in inside.items():
        known = earlier if before is not None else None
        rows.append(
            Row(
                called(process, kind),
                _told(here, known),
                _bar(_many(here), None if known is None else _many(known), most),
                _bar(
                    _value(here, currency),
                    None if known is None else _value(known, currency),
                    largest,
                )
                if largest
                else None,
            )
        )
    return Bars(
        title,
        tuple(rows),
        say("picture-of-deals"),
        say("picture-of-worth", currency=currency or "") if largest else None,
        _of_before(before),
    )


def _of_before(before: Before | None) -> Say | None:
    if before is None:
        return None
    return say("picture-before-day", day=day_in(before.at, before.at.tzinfo))


def _shown(process: Process, tallies: Sequence[Tally]) -> list[PhaseKind]:
    """The phases that the process has and an open deal can be in, and those that have deals."""
    filled = {tally.phase for tally in tallies}
    after = PhaseKind.POST_PURCHASE_EVALUATION
    return [
        kind
        for kind in PhaseKind
        if kind in filled or (kind is not after and process.of_kind(kind))
    ]


def _of(
    kind: PhaseKind, now: Sequence[Tally], then: Sequence[Tally]
) -> tuple[list[Tally], list[Tally]]:
    here, earlier = ([t for t in tallies if t.phase is kind] for tallies in (now, then))
    return here, earlier


def _currency(tallies: Sequence[Tally]) -> str | None:
    found = Counter[str | None]()
    for tally in tallies:
        found[tally.currency] += tally.many if tally.value else 0
    return max(found, key=lambda one: (found[one], one or ""), default=None)


def _many(tallies: Sequence[Tally]) -> int:
    return sum(tally.many for tally in tallies)


def _value(tallies: Sequence[Tally], currency: str | None) -> float:
    return float(worth_of(tallies).by_currency.get(currency, 0))


def _bar(now: float, before: float | None, longest: float) -> Bar:
    return Bar(_share(now, longest), None if before is None else _share(before, longest))


def _share(part: float, whole: float) -> float:
    return round(part / whole, 4)


def _told(here: Sequence[Tally], earlier: Sequence[Tally] | None) -> Say:
    """The figures of a phase, in brackets those of before."""
    deals, worth = say("picture-deals", many=_many(here)), worth_of(here)
    if earlier is None:
        return say("picture-figures", deals=deals, value=worth.told()) if worth else deals
    then = worth_of(earlier)
    counted = say("picture-was", now=deals, before=_many(earlier))
    if not worth and not then:
        return counted
    value = worth.told()
    one = len(_currencies(worth) | _currencies(then)) == 1
    valued = say("picture-was", now=value, before=then.told()) if one else value
    return say("picture-figures", deals=counted, value=valued)


def _currencies(worth: Worth) -> set[str | None]:
    return {currency for currency, value in worth.by_currency.items() if value}
