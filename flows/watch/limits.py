"""How long a deal may be left as it is: a limit for each rule, by the customer's phase.

A team sets its own, for a stage or for all; what it has not set are the figures of the trade.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from flows.process import BuyingPhase, PhaseKind, SalesStage


class Rule(StrEnum):
    """What a warning is given for."""

    SILENCE = "silence"
    NO_NEXT_STEP = "no_next_step"
    DATE_MOVED = "date_moved"
    STANDING_STILL = "standing_still"
    SINGLE_CONTACT = "single_contact"
    NEW_COMPETITOR = "new_competitor"
    DOUBT = "doubt"
    SELLER_AHEAD = "seller_ahead"
    WENT_BACK = "went_back"
    GATE = "gate"
    COMPLAINT = "complaint"
    TALKED_ON = "talked_on"


# The phases in the customer's order; "w" counts working days, "x" times, "-" is never.
# fmt: off
USUAL: Mapping[Rule, str] = {
    #                     need   information  evaluation  decision  after
    Rule.COMPLAINT:      "-      -            -           -         2",
    Rule.SILENCE:        "14     10           10          5w        30",
    Rule.DOUBT:          "-      -            7           -         -",
    Rule.NEW_COMPETITOR: "-      7            7           3w        -",
    Rule.WENT_BACK:      "14     7            7           3w        -",
    Rule.DATE_MOVED:     "2x     2x           2x          2x        -",
    Rule.TALKED_ON:      "3x     3x           3x          3x        -",
    Rule.GATE:           "14     7            7           3w        -",
    Rule.SELLER_AHEAD:   "14     7            7           3w        -",
    Rule.NO_NEXT_STEP:   "14     7            7           3w        -",
    Rule.SINGLE_CONTACT: "-      21           14          7         -",
    Rule.STANDING_STILL: "60     45           45          30        -",
}
# fmt: on
"""Every rule, the gravest first."""
_PHASES = tuple(PhaseKind)
LONGEST = 365
"""Days that a limit may have at most."""


@dataclass(frozen=True)
class Limit:
    """From how many days on a rule warns; `working` days leave weekends out, `times` are none."""

    many: int
    working: bool = False
    times: bool = False


@dataclass(frozen=True)
class Limits:
    """A team's limits: days it has `chosen`, by rule and stage, "" for all of them.

    A stage is named by its id or by its kind. `pace` is how many days the team's own closed deals
    stood in a stage of a kind, where enough have been closed.
    """

    chosen: Mapping[tuple[Rule, str], int] = field(default_factory=dict)
    pace: Mapping[str, int] = field(default_factory=dict)

    def of(self, rule: Rule, phase: BuyingPhase, stage: SalesStage) -> Limit | None:
        """The limit of a rule in a stage, None where the rule says nothing there."""
        usual = _usual(rule, phase.kind)
        own = (self.chosen.get((rule, where)) for where in (stage.id, stage.kind, ""))
        days = next((days for days in own if days is not None), None)
        if rule is Rule.STANDING_STILL and days is None and usual is not None:
            days = self.pace.get(stage.kind)
        if usual is None or days is None:
            return usual
        return Limit(days, usual.working, usual.times)


@cache
def _usual(rule: Rule, kind: PhaseKind) -> Limit | None:
    mark = USUAL[rule].split()[_PHASES.index(kind)]
    if mark == "-":
        return None
    return Limit(int(mark.rstrip("wx")), mark.endswith("w"), mark.endswith("x"))
