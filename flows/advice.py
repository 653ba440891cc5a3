"""What the seller can do next: from stage and situation to an action, as a key with its facts.

The words stand in the catalogs under `advice-KEY` (the action) and `advice-KEY-why`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flows.deal import Deal
from flows.history import Change, ChangeKind, LossReason, Outcome
from flows.language.days import working_day
from flows.language.parsing import Grammar
from flows.process import PhaseKind, SalesStage, StageKind
from flows.store import Given

REST = timedelta(days=14)
"""How long an advice is not repeated on a deal."""

ARRIVED, RETURNED, SKIPPED, STANDING = "arrived", "returned", "skipped", "standing"
WON, COMPLAINT = "won", "complaint"
GRINDING = ("ahead-", "behind-")
"""What situations begin with in which the two wheels are out of step."""
OWN = "own."
"""What the key of a team's own advice begins with; the stage's id follows."""
OWN_DAYS = 2
NOT_PROVEN: Mapping[str, float] = {}
"""What came of advice where too few deals are closed to tell."""


@dataclass(frozen=True)
class Tip:
    """A row of the catalogue: what fits a situation, and within how many working days."""

    situation: str
    key: str
    days: int


# fmt: off
CATALOGUE = (
    #    stage or situation      what to do                 working days
    Tip("prospecting",          "agree-first-talk",         2),
    Tip("prospecting",          "ask-consequence",          3),
    Tip("prospecting",          "send-case",                2),
    Tip("prospecting",          "ask-who-feels-it",         4),
    Tip("qualification",        "answer-today",             0),
    Tip("qualification",        "ask-who-signs",            2),
    Tip("qualification",        "sum-up-needs",             3),
    Tip("qualification",        "name-reference",           3),
    Tip("needs_analysis",       "write-criteria",           2),
    Tip("needs_analysis",       "meet-users",               5),
    Tip("needs_analysis",       "agree-proof",              3),
    Tip("presentation",         "ask-judged-by",            1),
    Tip("presentation",         "date-for-verdict",         1),
    Tip("presentation",         "reference-call",           3),
    Tip("presentation",         "ask-what-stops",           2),
    Tip("objection_handling",   "ask-behind-doubt",         1),
    Tip("objection_handling",   "bring-evidence",           2),
    Tip("objection_handling",   "arm-champion",             3),
    Tip("closing",              "closing-plan",             1),
    Tip("closing",              "meet-signer",              2),
    Tip("closing",              "confirm-delivery",         1),
    Tip("closing",              "payment-options",          1),
    Tip("follow_up",            "thank-and-hand-over",      2),
    Tip("follow_up",            "check-in",                 5),
    Tip("follow_up",            "written-result",           10),
    Tip("follow_up",            "ask-reference",            15),
    Tip("other",                "next-date",                2),
    Tip("other",                "ask-next-step",            3),
    Tip("other",                "sum-up-in-writing",        3),
    Tip(RETURNED,               "ask-what-changed",         1),
    Tip(RETURNED,               "comparison-guide",         2),
    Tip(SKIPPED,                "check-what-was-skipped",   1),
    Tip(SKIPPED,                "ask-how-they-decided",     2),
    Tip(STANDING,               "give-new-reason",          2),
    Tip(STANDING,               "try-second-contact",       3),
    Tip(STANDING,               "ask-yes-or-no",            5),
    Tip(WON,                    "thank-today",              0),
    Tip(WON,                    "hand-over-meeting",        2),
    Tip(COMPLAINT,              "own-complaint",            0),
    Tip(COMPLAINT,              "check-remedy",             2),
    Tip("doubt-price",          "value-in-their-number",    1),
    Tip("doubt-no_budget",      "find-other-budget",        2),
    Tip("doubt-timing",         "cost-of-waiting",          2),
    Tip("doubt-no_need",        "back-to-problem",          2),
    Tip("doubt-competitor",     "ask-rival-criteria",       1),
    Tip("doubt-authority",      "meet-sceptic",             2),
    Tip("doubt-trust",          "offer-proof-of-trust",     2),
    Tip("doubt-missing_function", "ask-what-function-does", 1),
    Tip("doubt-switching",      "plan-changeover",          2),
    Tip("doubt-legal",          "lawyers-together",         2),
    Tip("lost-price",           "ask-price-gap",            2),
    Tip("lost-competitor",      "ask-what-decided",         2),
    Tip("lost-missing_feature", "tell-product-team",        3),
    Tip("lost-no_budget",       "date-of-next-budget",      3),
    Tip("lost-no_decision",     "leave-door-open",          3),
    Tip("lost-timing",          "agree-when-again",         2),
    Tip("lost-no_access",       "thank-contact",            3),
    Tip("lost-poor_fit",        "refer-elsewhere",          3),
    Tip("lost-unresponsive",    "closing-letter",           1),
    Tip("lost-other",           "thank-and-ask",            2),
    #    the two wheels: flows/wheels.py
    Tip("ahead-need-fit",            "ask-what-it-costs",       2),
    Tip("ahead-need-requirements",   "hear-the-problem",        2),
    Tip("ahead-need-offer",          "story-before-demo",       2),
    Tip("ahead-need-contract",       "take-offer-back",         1),
    Tip("ahead-arguments",           "ask-before-arguing",      1),
    Tip("ahead-hand-over",           "ask-what-to-decide",      1),
    Tip("ahead-search-requirements", "send-before-asking",      1),
    Tip("ahead-search-offer",        "guide-before-demo",       1),
    Tip("ahead-search-contract",     "step-back-to-search",     1),
    Tip("ahead-evaluation-contract", "settle-before-signing",   1),
    Tip("ahead-signature",           "signature-first",         1),
    Tip("behind-search",             "help-their-search",       1),
    Tip("behind-evaluation-need",    "catch-up-criteria",       1),
    Tip("behind-evaluation-fit",     "show-what-counts",        2),
    Tip("behind-decision",           "catch-up-decision",       0),
    Tip("behind-decision-requirements", "enough-questions",     1),
    Tip("behind-decision-arguments", "enough-arguments",        1),
)
# fmt: on


@dataclass(frozen=True)
class Advice:
    """The next action on a deal and the day it is due; `still_open` where it was given before."""

    key: str
    due: date
    still_open: bool = False


def situation(deal: Deal, change: Change | None, note: str, grammar: Grammar) -> str:
    """What is particular about a deal after a change, or after a note that moved nothing."""
    if deal.outcome is Outcome.LOST:
        return f"lost-{deal.standing.reason or LossReason.OTHER}"
    if deal.phase.kind is PhaseKind.POST_PURCHASE_EVALUATION:
        return _after_purchase(change, note, grammar)
    if deal.outcome is Outcome.WON:
        return WON
    if change is None:
        return STANDING
    return _doubt(deal, note, grammar) or _BY_STEP.get(change.kind, ARRIVED)


def _after_purchase(change: Change | None, note: str, grammar: Grammar) -> str:
    if grammar.marks_of("complaint", note):
        return COMPLAINT
    return WON if change is not None and change.kind is ChangeKind.WON else ARRIVED


def _doubt(deal: Deal, note: str, grammar: Grammar) -> str | None:
    doubt = grammar.doubt(note) if deal.stage.kind is StageKind.OBJECTION_HANDLING else None
    return f"doubt-{doubt}" if doubt else None


_BY_STEP = {
    ChangeKind.RETURNED: RETURNED,
    ChangeKind.SKIPPED: SKIPPED,
}


def advise(
    stage: StageKind,
    case: str,
    given: Sequence[Given],
    now: datetime,
    today: date,
    own: str | None = None,
    proven: Mapping[str, float] = NOT_PROVEN,
) -> Advice:
    """The first action that fits and was not given on the deal within 14 days.

    The team's `own` for the stage comes before what fits the situation, and that before what fits
    the stage; it is for deals still to be decided, and waits where the wheels grind. Where all
    have been given, the last of them again, with its day, as still open. `given` is newest first.
    Of what is `proven` on enough of the team's own deals, what was followed by an advance most
    often comes first.
    """
    recent = [g for g in given if now - g.at < REST]
    known = {g.key for g in recent}
    fitting = list(_fitting(stage, case, own, proven))
    fresh = next((tip for tip in fitting if tip.key not in known), None)
    if fresh is not None:
        return Advice(fresh.key, working_day(today, fresh.days))
    keys = {tip.key for tip in fitting}
    last = next(g for g in recent if g.key in keys)
    return Advice(last.key, last.due, still_open=True)


def against_doubt(note: str, grammar: Grammar) -> str | None:
    """The key of what helps against the doubt that a text names; None where it names none."""
    doubt = grammar.doubt(note)
    keys = (tip.key for tip in CATALOGUE if tip.situation == f"doubt-{doubt}")
    return next(keys, None)


def own_key(stage: SalesStage) -> str | None:
    """The key of the team's own advice for a stage, where it has one."""
    return f"{OWN}{stage.id}" if stage.advice else None


def _fitting(
    stage: StageKind, case: str, own: str | None, proven: Mapping[str, float]
) -> Iterator[Tip]:
    elsewhere = case in (WON, COMPLAINT) or case.startswith(("lost-", *GRINDING))
    if own is not None and not elsewhere:
        yield Tip(stage, own, OWN_DAYS)
    yield from _ordered(case, proven)
    if case == COMPLAINT or case.startswith("lost-"):
        return
    yield from _ordered(stage, proven)


def _ordered(situation: str, proven: Mapping[str, float]) -> Iterator[Tip]:
    """The catalogue's order, in which the proven tips share their places by what came of them."""
    tips = [tip for tip in CATALOGUE if tip.situation == situation]
    best = iter(sorted((t for t in tips if t.key in proven), key=lambda tip: -proven[tip.key]))
    yield from (next(best) if tip.key in proven else tip for tip in tips)
