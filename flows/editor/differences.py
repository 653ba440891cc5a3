"""What a draft changes about a process, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from flows.editor.drawing import called, process_name
from flows.messages import Say, say
from flows.process import BuyingPhase, Process, SalesStage
from flows.replies import phase_name, stage_name


def differences(old: Process, new: Process) -> Iterator[Say]:
    """Everything that is not as it was."""
    if old.name != new.name:
        yield say("diff-renamed", old=process_name(old), new=process_name(new))
    yield from _phases(old, new)
    yield from _stages(old, new)
    if _order(old, new) != _order(new, old):
        yield say("diff-order")
    if old.rules != new.rules:
        yield say("diff-rules")
    gone = [kind for kind in new.left_out if kind not in old.left_out]
    yield from (say("diff-left-out", phase=say(f"phase-{kind}")) for kind in gone)


def _phases(old: Process, new: Process) -> Iterator[Say]:
    before = {phase.id: phase for phase in old.phases}
    after = {phase.id: phase for phase in new.phases}
    yield from (
        say("diff-phase-gone", phase=called(p)) for i, p in before.items() if i not in after
    )
    yield from (say("diff-phase-new", phase=called(p)) for i, p in after.items() if i not in before)
    pairs = ((before[i], after[i]) for i in before if i in after)
    yield from chain.from_iterable(_phase(was, now) for was, now in pairs)


def _phase(was: BuyingPhase, now: BuyingPhase) -> Iterator[Say]:
    if was.name != now.name:
        yield say("diff-renamed", old=phase_name(was), new=phase_name(now))
    if was.kind is not now.kind:
        yield say("diff-kind", name=phase_name(now), kind=say(f"phase-{now.kind}"))
    if was.criteria != now.criteria:
        yield say("diff-criteria", phase=phase_name(now))


def _stages(old: Process, new: Process) -> Iterator[Say]:
    before = {stage.id: stage for stage in old.stages}
    for stage in old.stages:
        if not new.has(stage.id):
            yield say("diff-stage-gone", stage=called(stage))
    for stage in new.stages:
        home = phase_name(new.phase_of(stage.id))
        if stage.id not in before:
            yield say("diff-stage-new", stage=called(stage), phase=home)
            continue
        yield from _stage(before[stage.id], stage)
        if old.phase_of(stage.id).id != new.phase_of(stage.id).id:
            yield say("diff-stage-moved", stage=stage_name(stage), phase=home)


def _stage(was: SalesStage, now: SalesStage) -> Iterator[Say]:
    if was.name != now.name:
        yield say("diff-renamed", old=stage_name(was), new=stage_name(now))
    if was.kind is not now.kind:
        yield say("diff-kind", name=stage_name(now), kind=say(f"stage-{now.kind}"))
    if was.advice != now.advice:
        yield say("diff-advice", stage=stage_name(now))


def _order(one: Process, other: Process) -> list[str]:
    """The phases and stages that both have, in the order of the first."""
    phases = [phase.id for phase in one.phases if phase.id in other.ids]
    kept = (s.id for s in one.stages if other.has(s.id))
    homes = [s for s in kept if one.phase_of(s).id == other.phase_of(s).id]
    return phases + homes
