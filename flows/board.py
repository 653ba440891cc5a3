"""Questions about many deals, answered from what the scene lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flows.agreed import in_words, running
from flows.deal import Summary
from flows.drawing import process_name
from flows.history import STEP, Outcome
from flows.meshing import marked
from flows.messages import Reply, Say, say
from flows.process import Process
from flows.replies import listed_line, listed_name, phase_name
from flows.scene import Scene

MANY = 20
"""Deals a list shows at most; how many more there are is said."""


def mine(scene: Scene) -> Reply:
    """The open deals of whoever asks, last moved first."""
    own = [d for d in scene.listed if d.owner == scene.person.id]
    found = [d for d in own if d.standing.outcome is Outcome.OPEN]
    if not found:
        return Reply((say("no-deals"),))
    rows = tuple(marked(listed_line(deal), deal) for deal in found[:MANY])
    return Reply((say("my-deals", many=len(found)), *rows, *_more(len(found))))


def agenda(scene: Scene) -> Reply:
    """The next steps of whoever asks, by date; their open deals where no step is agreed."""
    own = [d for d in scene.listed if d.owner == scene.person.id and running(d.standing)]
    found = sorted((d for d in own if d.facts.keys() & {*STEP}), key=_soonest)
    if not found:
        return mine(scene)
    rows = tuple(say("step-row", deal=d.name, what=in_words(d.facts)) for d in found[:MANY])
    return Reply((say("my-steps", many=len(found)), *rows, *_more(len(found))))


def _soonest(deal: Summary) -> tuple[bool, str]:
    day = deal.facts.get(STEP[1])
    return day is None, day or ""


def pipeline(scene: Scene) -> Reply:
    """The team's open deals by phase, in the order of the process."""
    found = [d for d in scene.listed if d.standing.outcome is Outcome.OPEN]
    closed = [d.standing.outcome for d in scene.listed if d.standing.outcome is not Outcome.OPEN]
    if not scene.listed:
        return Reply((say("no-deals"),))
    rows = []
    order = {process.id: place for place, process in enumerate(scene.processes)}
    followed = sorted({d.process for d in found}, key=lambda p: (order.get(p.id, 0), -p.version))
    for process in followed:
        inside = [deal for deal in found if deal.process == process]
        if len(followed) > 1:
            name = process_name(process)
            rows.append(say("pipeline-process", process=name, many=len(inside)))
        rows += _phases(process, inside)
    won, lost = closed.count(Outcome.WON), closed.count(Outcome.LOST)
    total = say("pipeline", many=len(found), won=won, lost=lost)
    return Reply((total, *rows))


def _phases(process: Process, found: Sequence[Summary]) -> Iterator[Say]:
    """The phases of a process that have deals, a row each."""
    for phase in process.phases:
        inside = [marked(listed_name(deal), deal) for deal in found if deal.phase.id == phase.id]
        if inside:
            named = (*inside[:MANY], *_dots(len(inside)))
            yield say("pipeline-row", phase=phase_name(phase), many=len(inside), deals=named)


def _more(many: int) -> tuple[Say, ...]:
    return (say("and-more", many=many - MANY),) if many > MANY else ()


def _dots(many: int) -> tuple[str, ...]:
    return ("…",) if many > MANY else ()
