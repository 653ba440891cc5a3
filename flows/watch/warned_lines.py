"""Warnings in words: each with what was measured and its limit, and one action."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from flows.advice import CATALOGUE
from flows.deal import Deal
from flows.messages import Choice, Reply, Say, say
from flows.watch.limits import Rule
from flows.watch.warnings import Warned
from flows.watch.watches import AT_RISK

FEW = 3
"""Warnings of one deal that are told at once."""
MANY = 5
"""Deals that are told of at once; how many more there are is said."""
BUTTONS = 4
WEEK = timedelta(days=7)
COUNTED = (Rule.DATE_MOVED, Rule.TALKED_ON)
"""Rules whose limit is so many times."""

ACTIONS: Mapping[Rule, str] = {
    Rule.SILENCE: "give-new-reason",
    Rule.NO_NEXT_STEP: "next-date",
    Rule.DATE_MOVED: "ask-what-stops",
    Rule.STANDING_STILL: "ask-yes-or-no",
    Rule.SINGLE_CONTACT: "try-second-contact",
    Rule.NEW_COMPETITOR: "ask-rival-criteria",
    Rule.DOUBT: "ask-behind-doubt",
    Rule.SELLER_AHEAD: "ask-what-changed",
    Rule.WENT_BACK: "ask-what-changed",
    Rule.GATE: "check-what-was-skipped",
    Rule.COMPLAINT: "own-complaint",
    Rule.TALKED_ON: "next-date",
}
"""The one action that answers a warning, by its key in the catalogue of advice."""
assert {tip.key for tip in CATALOGUE}.issuperset(ACTIONS.values())  # noqa: S101  # no key is made up


@dataclass(frozen=True)
class Falling:
    """A deal, all that stands against it, and what of that its owner has not heard yet."""

    deal: Deal
    found: Sequence[Warned]
    fresh: Sequence[Warned]

    @property
    def step(self) -> int:
        """How grave the gravest of what is new is."""
        return max(one.step for one in self.fresh)


def warned_line(one: Warned) -> Say:
    """A warning by its rule, what was measured and its limit."""
    unit = "times" if one.rule in COUNTED else "working-days" if one.working else "days"
    span = say(f"span-{unit}", many=one.measured)
    return say(f"warns-{one.rule}", span=span, limit=one.limit, about=one.about or "")


def card_lines(found: Sequence[Warned]) -> list[Say]:
    """What stands against a deal, for its card."""
    return [say("warned-card", what=warned_line(one)) for one in found[:FEW]]


def told(falling: Sequence[Falling], today: date, *, listed: bool) -> Reply:
    """What an owner is told in the morning: one message, whatever falls due.

    Where they are `listed` this morning, that list has said what comes first.
    """
    ranked = gravest(falling)
    if len(falling) == 1:
        return _one(ranked[0], today)
    rows = tuple(_row(one) for one in ranked)
    left = len(falling) - MANY
    more = (say("and-more", many=left),) if left > 0 else ()
    action = say("warned-first", deal=ranked[0].deal.name, action=_action(ranked[0]))
    first = () if listed else (action,)
    buttons = tuple(_status(one.deal) for one in ranked[:BUTTONS])
    return Reply((say("warned-many", many=len(falling)), *rows, *more, *first), buttons)


def told_manager(falling: Sequence[Falling], rep: str) -> Reply:
    """What a manager is told of a rep's deals that have gone on too long."""
    ranked = gravest(falling)
    rows = tuple(_row(one) for one in ranked)
    left = len(falling) - MANY
    more = (say("and-more", many=left),) if left > 0 else ()
    buttons = tuple(_status(one.deal) for one in ranked[:BUTTONS])
    return Reply((say("warned-manager", rep=rep, many=len(falling)), *rows, *more), buttons)


def gravest(falling: Sequence[Falling]) -> list[Falling]:
    """Those that are told of one by one: the gravest first, of these what is worth most."""
    return sorted(falling, key=lambda one: (-one.step, -(one.deal.value or 0), one.deal.id))[:MANY]


def _one(falling: Falling, today: date) -> Reply:
    deal, first = falling.deal, _gravest(falling)
    rest = [one for one in falling.fresh if one is not first][: FEW - 1]
    lines = (
        _row(falling),
        *(say("warned-also", what=warned_line(one)) for one in rest),
        say("advice-today", due=today, action=_action(falling)),
    )
    until = today + WEEK
    pause = Choice(say("button-pause-week"), f"pause.{until:%Y_%m_%d}", deal.id)
    return Reply(lines, (pause, _status(deal)), deal.id)


def _row(falling: Falling) -> Say:
    risk = falling.step >= AT_RISK
    what = warned_line(_gravest(falling))
    return say("warned-risk" if risk else "warned-row", deal=falling.deal.name, what=what)


def _gravest(falling: Falling) -> Warned:
    """The first of the gravest; rules come in their order."""
    return next(one for one in falling.fresh if one.step == falling.step)


def _action(falling: Falling) -> Say:
    return say(f"advice-{ACTIONS[_gravest(falling).rule]}")


def _status(deal: Deal) -> Choice:
    return Choice(say("button-status", deal=deal.name), "status", deal.id)
