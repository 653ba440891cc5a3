"""From a question to an inquiry: what is asked, about which deals. Pure; nothing is looked up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.history import Outcome
from flows.inquiry import narrowing, sorting
from flows.inquiry.inquiry import NO_FILTERS, Filters, Inquiry, Kind, Sort
from flows.inquiry.lexicon import lexicon
from flows.inquiry.reaches import shifted
from flows.inquiry.versus import beside
from flows.inquiry.wording import Known, Wording
from flows.language.words import words

LONGEST = 30
"""Words past which a message is a report."""
ASIDE = 6
"""Words that may be told beside a question."""
PAIR = 2
"""Filters that together say of no one deal what it is."""
NOTHING = 100.0
_TOLD = {"outcome", "loss_reason", "phase", "stage"}
"""What a few words may as well tell as ask for."""
_FIGURES = (Kind.FORECAST, Kind.PIPELINE, Kind.TIME, Kind.LOST, Kind.REP)
"""What nobody tells of a customer."""
_PLACED = {"phase", "stage", "since", "until"}
"""What a few words after a question tell of the deal that was talked about."""
_CLAUSE = re.compile(
    r"(?:[^,;:.!?–—()]|(?<=\d)[,.:](?=\d)|(?<=\d)\.(?= )|(?<! )[–—]|[–—](?! ))+\??"
)
"""What stands between marks; those within a number part nothing."""


def inquire(
    text: str, languages: Sequence[str], known: Known, before: Inquiry | None = None
) -> Inquiry:
    """What a question asks, in the language that understands most of it.

    After an earlier inquiry, a few words that only narrow it keep the rest of it.
    """
    if not 0 < len(words(text)) <= LONGEST:
        return Inquiry()
    asked = before if before is not None and before.kind is not Kind.UNKNOWN else None
    left, found = _best(text, languages, known, asked)
    if left:
        found = _mended(text, languages, known, asked) or found
    return found if found.kind is not Kind.UNKNOWN else _beside_talk(text, languages, known)


def _best(
    text: str, languages: Sequence[str], known: Known, before: Inquiry | None
) -> tuple[float, Inquiry]:
    """What the language says that understands most of it; after all of it, no other is asked."""
    best, least = Inquiry(), NOTHING
    for language in languages:
        left, inquiry = _heard(Wording(text, lexicon(language), known), before)
        if left < least:
            best, least = inquiry, left
        if not left:
            break
    return least, best


def _mended(
    text: str, languages: Sequence[str], known: Known, before: Inquiry | None
) -> Inquiry | None:
    """What is asked once typos are mended; None where it is not all understood even so."""
    for language in languages:
        wording = Wording(text, lexicon(language), known)
        if wording.mend():
            left, inquiry = _heard(wording, before)
            if not left and _plain(inquiry):
                return inquiry
    return None


def plainly_asked(text: str, languages: Sequence[str], known: Known) -> bool:
    """Whether a text can only be a question: nothing in it is strange."""
    return any(_can_only_ask(Wording(text, lexicon(one), known)) for one in languages)


def _can_only_ask(wording: Wording) -> bool:
    asks = wording.asks
    # "Who is in evaluation" asks, where "in evaluation" may answer.
    surely = wording.asks_by_word or wording.has("nouns", "many")
    left, inquiry = _heard(wording, None)
    if left or inquiry.kind in (Kind.DEAL, Kind.UNKNOWN):
        return False
    return surely or (_plain(inquiry) if asks else _apart(inquiry))


def _apart(inquiry: Inquiry) -> bool:
    """Whether what has no form of a question can tell of no deal: figures, two filters."""
    said = inquiry.filters.said.keys()
    groups = {_ALIKE.get(name, name) for name in said - {"currency"}}
    told = len(groups) < PAIR or bool(groups & {"outcome", "loss_reason"})
    return inquiry.kind in _FIGURES or (inquiry.kind is Kind.LIST and not told)


def _beside_talk(text: str, languages: Sequence[str], known: Known) -> Inquiry:
    """The one clause that is all a question, beside others that name no customer.

    "I was away, what has moved since Monday?" asks, whatever else it tells.
    """
    found = []
    for clause in _CLAUSE.finditer(text):
        start, end = clause.span()
        inside = [(name, s - start, e - start) for name, s, e in known.deals if start <= s < end]
        told = len(words(text)) - len(words(clause[0]))
        if not 0 < told <= ASIDE or len(inside) != len(known.deals):
            continue
        here = replace(known, deals=inside)
        wordings = [Wording(clause[0], lexicon(one), here) for one in languages]
        heard = [_heard(one, None) for one in wordings if one.asks]
        found += [inquiry for left, inquiry in heard if not left and _plain(inquiry)][:1]
    return found[0] if len(found) == 1 else Inquiry()


def _plain(inquiry: Inquiry) -> bool:
    """Whether so much is asked that it is told in no other way."""
    vague = inquiry.kind is Kind.LIST and inquiry.filters.said.keys() <= _TOLD
    return inquiry.kind not in (Kind.DEAL, Kind.UNKNOWN) and not vague


def _heard(wording: Wording, before: Inquiry | None) -> tuple[float, Inquiry]:
    """The inquiry in one language, and how little of it was understood."""
    if sorting.reports(wording):
        return NOTHING, Inquiry()
    follows = before is not None and wording.follows()
    sort = narrowing.ordered(wording)
    periods = beside(wording, before.filters if before is not None else NO_FILTERS)
    filters = narrowing.measured(wording)
    if periods is not None:
        filters = replace(filters, since=periods.asked.since, until=periods.asked.until)
    kind = sorting.kind_said(wording, filters)
    filters = filters.over(narrowing.narrowed(wording, lost=kind is Kind.LOST))
    if kind is Kind.LOST and (filters.loss_reason or filters.competitor):
        # Why they were lost is known already: which ones they were is asked.
        kind, filters = Kind.LIST, replace(filters, outcome=Outcome.LOST)
    clashes = before is not None and sorting.clashes(filters, before)
    narrows = before is not None and kind is Kind.UNKNOWN and not clashes
    if narrows and not follows:
        alone = periods is not None and periods.alone
        narrows = not (alone or sorting.begins(wording, filters, before))
    inquiry = Inquiry()
    if before is not None and narrows:
        inquiry = _narrowed(wording, before, filters, follows=follows, sort=sort)
    # After a list "demo today" is a note.
    placed = narrows and not wording.asks and filters.said.keys() <= _PLACED
    if inquiry.kind is Kind.UNKNOWN and not placed:
        kind = kind if kind is not Kind.UNKNOWN else sorting.kind_meant(wording, filters)
        inquiry = _settled(wording, kind, filters, before if follows and not clashes else None)
    if periods is not None and Kind.UNKNOWN is inquiry.kind:
        inquiry = _settled(wording, Kind.CHANGES, filters, None)
    inquiry = replace(
        inquiry, sort=sort or inquiry.sort, against=periods.against if periods else None
    )
    inquiry = replace(inquiry, every=wording.has("lists", "every"), total=narrowing.total(wording))
    believed = inquiry.kind is not Kind.UNKNOWN and sorting.believed(wording, inquiry)
    left = len(wording.left())
    if not believed:
        return NOTHING + left, Inquiry()
    if inquiry.kind is Kind.DEAL:
        inquiry = Inquiry(Kind.DEAL, inquiry.deal)
    return left, inquiry


def _settled(wording: Wording, kind: Kind, filters: Filters, before: Inquiry | None) -> Inquiry:
    if kind is Kind.FORECAST:
        filters = narrowing.ahead(wording, filters)
    if kind is Kind.LOST:
        filters = replace(filters, outcome=None)
    if before is not None:
        filters = filters.over(before.filters)
    sort = before.sort if before is not None and before.kind is kind else None
    return Inquiry(kind, wording.deals[0] if kind is Kind.DEAL else None, filters, sort)


def _narrowed(
    wording: Wording, before: Inquiry, filters: Filters, *, follows: bool, sort: Sort | None
) -> Inquiry:
    """A question after another: what it does not say stays; one that adds nothing is none."""
    for key, step in (("last", -1), ("next", 1)):
        since, until = before.filters.since, before.filters.until
        if since and until and filters.since is None and wording.take("again", key):
            moved = shifted(since, until, step)
            filters = replace(filters, since=moved.since, until=moved.until)
    if not filters.said and sort is None:
        return Inquiry()
    if not (follows or wording.asks or _plainly(filters)):
        return Inquiry()
    return _settled(wording, before.kind, filters, before)


def _plainly(filters: Filters) -> bool:
    """Whether a few words can only narrow a question: what else they say may be a report."""
    said = {_ALIKE.get(name, name) for name in filters.said}
    return len(said) <= 1 and said <= {"value", "rep", "days", "age_days_min"}


_ALIKE = {
    "value_min": "value", "value_max": "value", "currency": "value", "since": "days",
    "until": "days",
}  # fmt: skip


def nearest(text: str, languages: Sequence[str], known: Known) -> tuple[Inquiry, ...]:
    """The likeliest readings of a question that is not understood; none where it says nothing."""
    if not 0 < len(words(text)) <= LONGEST:
        return ()
    found = [_likely(Wording(text, lexicon(one), known)) for one in languages]
    left, inquiry = min(found, key=lambda one: one[0])
    return _beside(inquiry) if left < NOTHING else ()


def _likely(wording: Wording) -> tuple[float, Inquiry]:
    """What the words of a question that are ours say, and how little that is."""
    if sorting.reports(wording) or wording.deals:
        return NOTHING, Inquiry()
    filters = narrowing.measured(wording)
    kind = sorting.kind_said(wording, filters)
    filters = filters.over(narrowing.narrowed(wording, lost=kind is Kind.LOST))
    kind = kind if kind is not Kind.UNKNOWN else sorting.kind_meant(wording, filters)
    if kind is Kind.UNKNOWN and not filters.said and not wording.said_noun:
        return NOTHING, Inquiry()
    kind = kind if kind is not Kind.UNKNOWN else Kind.LIST
    return len(wording.left()), _settled(wording, kind, filters, None)


def _beside(likely: Inquiry) -> tuple[Inquiry, Inquiry]:
    """A reading, and the one that is meant most often where it is not."""
    dated = likely.filters.since is not None
    other = Kind.LIST if likely.kind is not Kind.LIST else Kind.CHANGES if dated else Kind.PIPELINE
    return likely, replace(likely, kind=other)
