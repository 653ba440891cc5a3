"""Of which kind a question is, and whether it is one at all."""

from __future__ import annotations

from flows.history import LossReason, Outcome
from flows.inquiry import Filters, Inquiry, Kind
from flows.lexicon import DEAL, GONE, taken
from flows.wording import Wording

ORDER = (Kind.TIME, Kind.LOST, Kind.FORECAST, Kind.CHANGES, Kind.REP, Kind.PIPELINE)
"""Of two kinds that a question has words for, the one that comes first here."""
FOREIGN = 0.35
"""The share of a question that may be words we do not know."""


def reports(wording: Wording) -> bool:
    """Whether it tells of a customer, or talks to us; why a deal was lost may be asked so, too."""
    text = wording.text
    if wording.asks:
        for reason in LossReason:
            text = wording.lexicon.pattern("reasons", reason.value).sub(GONE, text)
    return wording.lexicon.pattern("report", "words").search(text) is not None


def kind_said(wording: Wording, filters: Filters) -> Kind:
    """The kind that its words name; `unknown` where none does."""
    if wording.deals and not _rival_is_customer(wording):
        wording.take("kinds", "deal")
        return Kind.DEAL
    for kind in ORDER:
        if wording.take("kinds", kind.value):
            while wording.take("kinds", kind.value):
                pass
            return kind
    since, until, today = filters.since, filters.until, wording.known.today
    if since is not None and until is not None and until > today:
        # What is to be signed, and what a time to come is asked about.
        coming = since > today and (wording.asks or wording.has("nouns", "deals"))
        return Kind.FORECAST if wording.take("kinds", "closing") or coming else Kind.UNKNOWN
    return Kind.UNKNOWN


def _rival_is_customer(wording: Wording) -> bool:
    """Whether the customer that is named is said to compete with us."""
    rivals = wording.lexicon.pattern("rivals", "competitor").finditer(wording.text)
    return any(taken(found, "rival") == DEAL for found in rivals)


def kind_meant(wording: Wording, filters: Filters) -> Kind:
    """The kind of a question whose words name none: a list, or what was lost."""
    noun = wording.take("nouns", "deals")
    cue = wording.take("kinds", "list")
    wording.said_noun = noun
    narrow = filters.said.keys() - {"since", "until", "rep", "loss_reason", "outcome"}
    if filters.outcome is Outcome.LOST and wording.asks and not noun and not narrow:
        return Kind.LOST
    strong = filters.said.keys() - {"since", "until", "rep", "loss_reason"}
    exact = filters.value_min is not None and filters.value_min == filters.value_max
    if not (wording.asks or noun or cue):
        # "Signed today, 50k" is a report, "lost on price in 2025" is none.
        strong -= {"value_min", "value_max", "currency"} if exact else set()
        strong -= {"competitor"}
        if strong <= {"outcome"} and not (filters.loss_reason and _long(filters)):
            return Kind.UNKNOWN
    if not strong and not noun and not (cue and filters.rep):
        return Kind.UNKNOWN
    return Kind.LIST


def _long(filters: Filters) -> bool:
    """Whether a period is more than a day."""
    return filters.since is not None and filters.since != filters.until


def believed(wording: Wording, inquiry: Inquiry) -> bool:
    """Whether it is a question to us: the more of it is ours, the more may be strange to us."""
    known = _known(wording, inquiry)
    wording.take("kinds", "list")
    strange = len(wording.left())
    most = wording.many * FOREIGN if wording.asks else 0
    if inquiry.kind is not Kind.DEAL:
        return strange <= min(most, known - 1 if strange else 0)
    if wording.whole == DEAL:
        return True
    status = wording.lexicon.pattern("kinds", "deal").search(wording.whole) is not None
    told = inquiry.filters.outcome is not None and not wording.asks
    return (wording.asks or status) and not told and strange <= most


def _known(wording: Wording, inquiry: Inquiry) -> float:
    """How much of a question is beyond doubt about deals."""
    said = inquiry.filters.said
    mine = inquiry.filters.rep == wording.known.asker
    groups = {_GROUPS.get(key, key) for key in said if not (key == "rep" and mine)}
    noun = wording.take("nouns", "deals") or wording.said_noun
    return len(groups - {"outcome"}) + WEIGHTS.get(inquiry.kind, 0) + noun + ("outcome" in said) / 2


WEIGHTS = {
    Kind.TIME: 1.0, Kind.CHANGES: 1.0, Kind.LOST: 1.5, Kind.FORECAST: 1.5, Kind.PIPELINE: 1.5,
    Kind.REP: 1.5,
}  # fmt: skip
"""How much the words for a kind weigh; those for changes are said of anything."""
_GROUPS = {
    "until": "since", "value_max": "value_min", "currency": "value_min", "stage": "phase",
}  # fmt: skip
