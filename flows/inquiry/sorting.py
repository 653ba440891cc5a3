"""Of which kind a question is, and whether it is one at all."""

from __future__ import annotations

from flows.history import LossReason, Outcome
from flows.inquiry.inquiry import Filters, Inquiry, Kind
from flows.inquiry.lexicon import DEAL, GONE, taken
from flows.inquiry.wording import Wording

ORDER = (Kind.TIME, Kind.LOST, Kind.FORECAST, Kind.CHANGES, Kind.REP, Kind.PIPELINE)
"""Of two kinds that a question has words for, the one that comes first here."""
FOREIGN, UNASKED = 0.35, 0.2
"""The share of a question that may be words we do not know, and where it has no form of one."""


SURE, VAGUE, UNASKED_SURE = 0.5, 1.0, 2.0
"""How much more must be beyond doubt than is strange: usually, where all that is known is how
something ended, and where it has not the form of a question."""


def reports(wording: Wording) -> bool:
    """Whether it tells of a customer, or talks to us; why a deal was lost may be asked so, too."""
    text = wording.lexicon.pattern("ground", "polite").sub(GONE, wording.text)
    if wording.asks:
        for key in (("kinds", "deal"), ("mine", "results"), ("mine", "theirs")):
            text = wording.lexicon.pattern(*key).sub(GONE, text)
        for reason in LossReason:
            text = wording.lexicon.pattern("reasons", reason.value).sub(GONE, text)
    return wording.lexicon.pattern("report", "words").search(text) is not None


def kind_said(wording: Wording, filters: Filters) -> Kind:
    """The kind that its words name; `unknown` where none does."""
    if wording.deals and not _rival_is_customer(wording):
        wording.take("kinds", "deal")
        return Kind.DEAL
    if wording.asks_of_self():
        return Kind.REP
    if wording.take_all("kinds", "rate"):
        return Kind.REP
    said = next((kind for kind in ORDER if wording.take_all("kinds", kind.value)), None)
    if said is Kind.REP and wording.take_all("kinds", Kind.PIPELINE.value):
        return Kind.PIPELINE
    if said is not None:
        return said
    since, until, today = filters.since, filters.until, wording.known.today
    if since is not None and until is not None and until > today:
        # What is to be signed, and what a time to come is asked about.
        ours = wording.has("nouns", "deals") or (wording.asks and not wording.left())
        coming = since > today and ours
        ended = wording.has("outcomes", "won") or wording.has("outcomes", "lost")
        closing = not ended and wording.take("kinds", "closing")
        return Kind.FORECAST if closing or coming else Kind.UNKNOWN
    return Kind.UNKNOWN


def begins(wording: Wording, filters: Filters, before: Inquiry | None) -> bool:
    """Whether a question without a kind of its own stands by itself, and is of other deals."""
    if before is None or wording.has("nouns", "deals"):
        return before is not None
    if wording.asks and wording.has("kinds", "stuck") and wording.many > 1:
        return True
    if not wording.asks_by_word:
        return False
    if filters.outcome is not None:
        other = before.filters.outcome not in (None, filters.outcome)
        return before.kind is not Kind.LIST or filters.since is not None or other
    if wording.has("ground", "those"):
        return False
    named = filters.rep is not None and wording.has("kinds", "list")
    return named or bool(filters.said.keys() - _ADDED)


_ADDED = {"since", "until", "rep", "loss_reason", "value_min", "value_max", "currency"}
"""What a question may ask of the deals just shown, whatever word it begins with."""


def clashes(filters: Filters, before: Inquiry) -> bool:
    """Whether no deal can be what is asked now and what was asked before: at risk, and lost."""
    was_closed = before.kind is Kind.LOST or before.filters.outcome in _CLOSED
    if filters.outcome in _CLOSED:
        return bool(before.filters.said.keys() & _RUNNING)
    return was_closed and filters.outcome is None and bool(filters.said.keys() & _RUNNING)


_CLOSED = (Outcome.WON, Outcome.LOST)
_RUNNING = {"no_next_step", "paused", "warning"}
"""What only a deal that is open can be."""


def _rival_is_customer(wording: Wording) -> bool:
    """Whether the customer that is named is said to compete with us."""
    rivals = wording.lexicon.pattern("rivals", "competitor").finditer(wording.text)
    return any(taken(found, "rival") == DEAL for found in rivals)


def kind_meant(wording: Wording, filters: Filters) -> Kind:
    """The kind of a question whose words name none: a list, or none at all."""
    # "What is stuck?" asks for what has stood longest.
    stuck = wording.asks_by_word and not wording.deals and wording.has("kinds", "stuck")
    noun = wording.take("nouns", "deals")
    # "And only Dana's?" asks for deals, whatever was asked before.
    hers = wording.marked and filters.rep is not None and wording.follows() and not wording.left()
    cue = wording.take("kinds", "list") or hers
    wording.said_noun = noun
    strong = filters.said.keys() - {"since", "until", "rep", "loss_reason"}
    exact = filters.value_min is not None and filters.value_min == filters.value_max
    if not (wording.asks or noun or cue):
        # "Signed today, 50k" is a report, "lost in 2025" is none.
        strong -= {"value_min", "value_max", "currency"} if exact else set()
        strong -= {"competitor"}
        coming = filters.since is not None and filters.since > wording.known.today
        # "Demo tomorrow" is what is planned.
        if coming or (strong <= {"outcome"} and not _long(filters)):
            return Kind.UNKNOWN
    if not strong and not noun and not stuck and not (cue and filters.rep):
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
    most = wording.many * (FOREIGN if wording.asks else UNASKED)
    if inquiry.kind is not Kind.DEAL:
        return not strange or strange <= min(most, known - _margin(wording, inquiry))
    if wording.whole == DEAL:
        return True
    status = wording.lexicon.pattern("kinds", "deal").search(wording.whole) is not None
    told = inquiry.filters.outcome is not None and not wording.asks
    return (wording.asks or (status and not strange)) and not told and strange <= most


def _margin(wording: Wording, inquiry: Inquiry) -> float:
    """How much more of a question must be beyond doubt than is strange in it."""
    listed = inquiry.kind is Kind.LIST and not wording.said_noun
    if not wording.asks:
        return wording.many if listed else UNASKED_SURE
    ended = inquiry.filters.said.keys() <= {"outcome", "since", "until", "rep"}
    return VAGUE if listed and ended else SURE


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
