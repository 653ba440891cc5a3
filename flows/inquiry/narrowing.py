"""What narrows a question down: period, age, amount, phase, outcome, reason and the rest."""

from __future__ import annotations

import re
from dataclasses import replace

from flows.history import LossReason, Outcome
from flows.inquiry import measures
from flows.inquiry.inquiry import NO_FILTERS, Filters, Sort, Total
from flows.inquiry.lexicon import DEAL, GONE, folded, taken
from flows.inquiry.periods import Periods
from flows.inquiry.wording import Wording
from flows.process import PhaseKind, StageKind

TOTALS: tuple[Total, ...] = ("average", "sum")
FLAGS = ("no_next_step", "paused", "warning")


def measured(wording: Wording) -> Filters:
    """Period, age and amount, struck out; "for two weeks" is an age and no period."""
    found = Periods(wording.lexicon, wording.known.today).find(wording.text)
    old = measures.age(wording.text, wording.lexicon)
    filters = NO_FILTERS
    if old is not None:
        if found is not None and old[1] < found.end and found.start < old[2]:
            found = None
        wording.strike(*old[1:])
        filters = replace(filters, age_days_min=old[0])
    if found is not None:
        wording.strike(found.start, found.end)
        filters = replace(filters, since=found.reach.since, until=found.reach.until)
    worth = measures.amounts(wording.text, wording.lexicon)
    if worth is not None:
        wording.strike(worth.start, worth.end)
        filters = replace(filters, value_min=worth.least, value_max=worth.most)
    named = worth.currency if worth is not None else None
    return replace(filters, currency=named or _coin(wording))


def _coin(wording: Wording) -> str | None:
    """The currency that deals are to be in where no amount tells it: "in euros", "dollar deals"."""
    coins = wording.lexicon.keys("coins")
    return next((coin for coin in coins if wording.take("coins", coin)), None)


def ordered(wording: Wording) -> Sort | None:
    """In which order the deals are wanted, struck out; what is stuck is told oldest first."""
    stuck = Sort.OLDEST if wording.has("kinds", "stuck") else None
    return next((sort for sort in Sort if wording.take("lists", f"by_{sort}")), stuck)


def total(wording: Wording) -> Total | None:
    """What the deals' values are to be put into, by the whole question."""
    said = (one for one in TOTALS if wording.lexicon.pattern("lists", one).search(wording.whole))
    return next(said, None)


def ahead(wording: Wording, filters: Filters) -> Filters:
    """The filters with their period as a forecast means it: the coming one."""
    if filters.since is None and filters.until is None:
        return filters
    found = Periods(wording.lexicon, wording.known.today, ahead=True).find(wording.whole)
    if found is None:
        return filters
    return replace(filters, since=found.reach.since, until=found.reach.until)


def narrowed(wording: Wording, *, lost: bool) -> Filters:
    """All else: a rival, what is missing or wrong, whose, where, why and how it ended."""
    # "Lost to Bosch" says how it ended and who competed at once.
    ended = [one for one in Outcome if wording.has("outcomes", one.value)]
    found = _marked(wording)
    for reason in LossReason:
        if wording.take("reasons", reason.value) and found.loss_reason is None:
            found = replace(found, loss_reason=reason)
    found = _placed(wording, found)
    outcomes = [one for one in Outcome if wording.take("outcomes", one.value)]
    if not outcomes and found.competitor and ended == [Outcome.LOST]:
        outcomes = ended
    if len(outcomes) == 1 and not lost:
        found = replace(found, outcome=outcomes[0])
    if found.loss_reason is LossReason.COMPETITOR and not lost and Outcome.LOST not in ended:
        # Only of what is lost it is the reason: else somebody competes with us.
        found = replace(found, loss_reason=None, competitor=found.competitor or True)
    return found


def _marked(wording: Wording) -> Filters:
    found = _rival(wording)
    for flag in FLAGS:
        if wording.take_all("flags", flag):
            found = replace(found, **{flag: True})  # type: ignore[arg-type]  # flags alone
    mine = wording.says_mine()
    if wording.reps:
        return replace(found, rep=wording.reps[0])
    return replace(found, rep=wording.known.asker) if mine and wording.known.asker else found


def _rival(wording: Wording) -> Filters:
    pattern, match = wording.lexicon.pattern("rivals", "competitor"), None
    while match := pattern.search(wording.text, match.start() + 1 if match else 0):
        said = taken(match, "rival")
        name = wording.rival(said) if said else None
        if name is not None:
            wording.strike(*match.span())
            if said == DEAL:
                wording.text = wording.text.replace(DEAL, GONE, 1)
            return replace(NO_FILTERS, competitor=name)
    return NO_FILTERS


def _placed(wording: Wording, found: Filters) -> Filters:
    """A phase or stage: by the team's own names first, then by ours."""
    for phase in wording.known.process.phases:
        if phase.name and _named(wording, phase.name):
            return replace(found, phase=phase.kind)
        for stage in phase.stages:
            if stage.name and _named(wording, stage.name):
                return replace(found, stage=stage.kind)
    for key in wording.lexicon.keys("places"):
        if wording.take("places", key):
            # Said twice in other words, it is the same place.
            for other in wording.lexicon.keys("places"):
                wording.take_all("places", other)
            if key in set(PhaseKind):
                return replace(found, phase=PhaseKind(key))
            return replace(found, stage=StageKind(key))
    return found


def _named(wording: Wording, name: str) -> bool:
    """Whether a team's own name is said, with whatever ending."""
    said = re.escape(folded(name))
    return wording.take_found(re.compile(rf"(?<!\w){said}\w{{0,3}}(?!\w)"))
