"""Questions about many deals, answered from what the scene lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from flows.editor.drawing import process_name
from flows.history import STEP, Outcome
from flows.inquiry.tallied import Place
from flows.meshing import marked
from flows.messages import Reply, Say, say
from flows.next_steps.agreed import in_words, running
from flows.process import Process
from flows.replies import listed_line, listed_name, phase_name
from flows.scene import Scene
from flows.summary import Summary

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
    """The next steps of whoever asks, by date; else that none is agreed, and the open deals."""
    own = [d for d in scene.listed if d.owner == scene.person.id and running(d.standing)]
    found = sorted((d for d in own if d.facts.keys() & {*STEP}), key=_soonest)
    if not found:
        shown = mine(scene)
        return replace(shown, lines=(say("no-steps"), *shown.lines)) if own else shown
    rows = tuple(say("step-row", deal=d.name, what=_told(d)) for d in found[:MANY])
    return Reply((say("my-steps", many=len(found)), *rows, *_more(len(found))))


def _told(deal: Summary) -> tuple[object, ...]:
    nameless = () if deal.facts.get(STEP[0]) else (say("step-nameless"),)
    return (*nameless, *in_words(deal.facts))


def _soonest(deal: Summary) -> tuple[bool, str]:
    day = deal.facts.get(STEP[1])
    return day is None, day or ""


def pipeline(scene: Scene) -> Reply:
    """The team's open deals by phase, in the order of the process."""
    if not scene.places:
        return Reply((say("no-deals"),))
    found = [place for place in scene.places if place.outcome is Outcome.OPEN]
    rows = []
    order = {process.id: place for place, process in enumerate(scene.processes)}
    followed = sorted({p.process for p in found}, key=lambda p: (order.get(p.id, 0), -p.version))
    for process in followed:
        inside = [place for place in found if place.process == process]
        if len(followed) > 1:
            rows.append(say("pipeline-process", process=process_name(process), many=_in(inside)))
        rows += _phases(process, inside, scene.listed)
    won, lost = (
        _in(place for place in scene.places if place.outcome is outcome)
        for outcome in (Outcome.WON, Outcome.LOST)
    )
    total = say("pipeline", many=_in(found), won=won, lost=lost)
    return Reply((total, *rows))


def _in(places: Iterable[Place]) -> int:
    return sum(place.many for place in places)


def _phases(process: Process, found: Sequence[Place], listed: Sequence[Summary]) -> Iterator[Say]:
    """The phases of a process that have deals, a row each."""
    for phase in process.phases:
        many = _in(place for place in found if place.phase.id == phase.id)
        if many:
            inside = [d for d in listed if d.process == process and d.phase.id == phase.id]
            named = (marked(listed_name(deal), deal) for deal in inside[:MANY])
            yield say(
                "pipeline-row", phase=phase_name(phase), many=many, deals=(*named, *_dots(many))
            )


def _more(many: int) -> tuple[Say, ...]:
    return (say("and-more", many=many - MANY),) if many > MANY else ()


def _dots(many: int) -> tuple[str, ...]:
    return ("…",) if many > MANY else ()
