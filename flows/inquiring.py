"""From a question to an inquiry: what is asked, about which deals. Pure; nothing is looked up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flows import narrowing, sorting
from flows.inquiry import NO_FILTERS, Filters, Inquiry, Kind
from flows.lexicon import lexicon
from flows.reaches import shifted
from flows.wording import Known, Wording
from flows.words import words

LONGEST = 30
"""Words past which a message is a report."""
NOTHING = 100.0


def inquire(
    text: str, languages: Sequence[str], known: Known, before: Inquiry | None = None
) -> Inquiry:
    """What a question asks, in the language that understands most of it.

    After an earlier inquiry, a few words that only narrow it keep the rest of it.
    """
    if not 0 < len(words(text)) <= LONGEST:
        return Inquiry()
    asked = before if before is not None and before.kind is not Kind.UNKNOWN else None
    heard = [_heard(Wording(text, lexicon(one), known), asked) for one in languages]
    return min(heard, key=lambda one: one[0])[1]


def _heard(wording: Wording, before: Inquiry | None) -> tuple[float, Inquiry]:
    """The inquiry in one language, and how little of it was understood."""
    if sorting.reports(wording):
        return NOTHING, Inquiry()
    follows = before is not None and wording.take("ground", "follow")
    filters = narrowing.measured(wording)
    kind = sorting.kind_said(wording, filters)
    filters = filters.over(narrowing.narrowed(wording, lost=kind is Kind.LOST))
    adds = before is not None and kind in (Kind.UNKNOWN, Kind.REP, before.kind)
    if before is not None and adds and kind is not Kind.DEAL:
        inquiry = _narrowed(wording, before, filters, follows=follows)
    else:
        if kind is Kind.UNKNOWN:
            kind = sorting.kind_meant(wording, filters)
        inquiry = _settled(wording, kind, filters, before if follows else None)
    believed = inquiry.kind is not Kind.UNKNOWN and sorting.believed(wording, inquiry)
    left = len(wording.left())
    if not believed:
        return NOTHING + left, Inquiry()
    if inquiry.kind is Kind.DEAL:
        inquiry = replace(inquiry, filters=NO_FILTERS)
    return left, inquiry


def _settled(wording: Wording, kind: Kind, filters: Filters, before: Inquiry | None) -> Inquiry:
    if kind is Kind.FORECAST:
        filters = narrowing.ahead(wording, filters)
    if kind is Kind.LOST:
        filters = replace(filters, outcome=None)
    if before is not None:
        filters = filters.over(before.filters)
    return Inquiry(kind, wording.deals[0] if kind is Kind.DEAL else None, filters)


def _narrowed(wording: Wording, before: Inquiry, filters: Filters, *, follows: bool) -> Inquiry:
    """A question after another: what it does not say stays, unless it begins anew."""
    fresh = wording.has("nouns", "deals") and wording.asks
    if fresh and not follows:
        return _settled(wording, sorting.kind_meant(wording, filters), filters, None)
    for key, step in (("last", -1), ("next", 1)):
        since, until = before.filters.since, before.filters.until
        if since and until and filters.since is None and wording.take("again", key):
            moved = shifted(since, until, step)
            filters = replace(filters, since=moved.since, until=moved.until)
    if not filters.said:
        return Inquiry()
    return _settled(wording, before.kind, filters, before)
