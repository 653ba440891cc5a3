"""Questions about many deals, answered from what the scene lists."""

from __future__ import annotations

from flows.history import Outcome
from flows.messages import Reply, Say, say
from flows.replies import phase_name, standing_line
from flows.scene import Scene

MANY = 20
"""Deals a list shows at most; how many more there are is said."""


def mine(scene: Scene) -> Reply:
    """The open deals of whoever asks, last moved first."""
    own = [d for d in scene.listed if d.owner == scene.person.id]
    found = [d for d in own if d.standing.outcome is Outcome.OPEN]
    if not found:
        return Reply((say("no-deals"),))
    rows = tuple(standing_line(deal) for deal in found[:MANY])
    return Reply((say("my-deals", many=len(found)), *rows, *_more(len(found))))


def pipeline(scene: Scene) -> Reply:
    """The team's open deals by phase, in the order of the process."""
    found = [d for d in scene.listed if d.standing.outcome is Outcome.OPEN]
    closed = [d.standing.outcome for d in scene.listed if d.standing.outcome is not Outcome.OPEN]
    if not scene.listed:
        return Reply((say("no-deals"),))
    rows = []
    for phase in scene.process.phases:
        inside = [d.name for d in found if d.phase.id == phase.id]
        if inside:
            named = (*inside[:MANY], *_dots(len(inside)))
            rows.append(say("pipeline-row", phase=phase_name(phase), many=len(inside), deals=named))
    won, lost = closed.count(Outcome.WON), closed.count(Outcome.LOST)
    total = say("pipeline", many=len(found), won=won, lost=lost)
    return Reply((total, *rows))


def _more(many: int) -> tuple[Say, ...]:
    return (say("and-more", many=many - MANY),) if many > MANY else ()


def _dots(many: int) -> tuple[str, ...]:
    return ("…",) if many > MANY else ()
