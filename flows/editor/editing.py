"""Changes to a process, each a pure function from one sound process to another.

What breaks a rule raises the Fault that says so, and nothing has changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from flows.editor.soundness import LastPhase, NoDecision, NoStage, sound
from flows.errors import UnknownStage
from flows.language.words import fold
from flows.process import (
    HOME,
    BuyingPhase,
    Criterion,
    PhaseKind,
    Process,
    Rules,
    SalesStage,
    StageKind,
)

T = TypeVar("T", BuyingPhase, SalesStage)

ROOM = 22
"""Letters of an id that is made from a name; the rest is room to tell two apart."""


def fresh_id(process: Process, name: str, *besides: str) -> str:
    """An id made from a name that nothing in the process has, nor is among those besides."""
    plain = re.sub(r"[^a-z0-9]+", "_", fold(name)).strip("_")[:ROOM].strip("_") or "own"
    taken = {*process.ids, *PhaseKind, *besides}
    others = (f"{plain}_{n}" for n in range(2, 999))
    return next(one for one in (plain, *others) if one not in taken)


def phase(process: Process, phase_id: str) -> BuyingPhase:
    """The phase of that id; raises UnknownStage."""
    found = next((p for p in process.phases if p.id == phase_id), None)
    if found is None:
        raise UnknownStage(phase_id)
    return found


def _with_phases(process: Process, phases: Iterable[BuyingPhase]) -> Process:
    kept = tuple(phases)
    if not kept:
        raise LastPhase(process.id)
    empty = next((one for one in kept if not one.stages), None)
    if empty is not None:
        raise NoStage(empty.name or empty.id)
    present = {one.kind for one in kept}
    left_out = tuple(kind for kind in process.left_out if kind not in present)
    return sound(replace(process, phases=kept, left_out=left_out))


def _on_phase(
    process: Process, phase_id: str, change: Callable[[BuyingPhase], BuyingPhase]
) -> Process:
    phase(process, phase_id)
    return _with_phases(process, (change(p) if p.id == phase_id else p for p in process.phases))


def _on_stage(
    process: Process, stage_id: str, change: Callable[[SalesStage], SalesStage]
) -> Process:
    def inside(home: BuyingPhase) -> BuyingPhase:
        stages = tuple(change(s) if s.id == stage_id else s for s in home.stages)
        return replace(home, stages=stages)

    return _on_phase(process, process.phase_of(stage_id).id, inside)


def with_name(process: Process, name: str) -> Process:
    """The process called so."""
    return sound(replace(process, name=name))


def with_rules(process: Process, rules: Rules) -> Process:
    """The process with these rules for new deals."""
    return sound(replace(process, rules=rules))


def with_phase_renamed(process: Process, phase_id: str, name: str) -> Process:
    """A phase called so; its kind and its deals stay."""
    return _on_phase(process, phase_id, lambda p: replace(p, name=name))


def with_stage_renamed(process: Process, stage_id: str, name: str) -> Process:
    """A stage called so; its kind and its deals stay."""
    return _on_stage(process, stage_id, lambda s: replace(s, name=name))


def with_advice(process: Process, stage_id: str, advice: str | None) -> Process:
    """A stage with the team's own advice, or without."""
    return _on_stage(process, stage_id, lambda s: replace(s, advice=advice))


def with_stage_kind(process: Process, stage_id: str, kind: StageKind) -> Process:
    """A stage of that kind."""
    return _on_stage(process, stage_id, lambda s: replace(s, kind=kind))


def with_phase_kind(
    process: Process, phase_id: str, kind: PhaseKind, *, knowingly: bool = False
) -> Process:
    """A phase of that kind; raises KindMissing where it was the only one of its kind."""
    gone = phase(process, phase_id).kind
    eased = _eased(process, gone, knowingly=knowingly and gone is not kind)
    return _on_phase(eased, phase_id, lambda p: replace(p, kind=kind))


def with_stage_added(process: Process, phase_id: str, name: str) -> Process:
    """A new stage at the end of a phase."""
    new = SalesStage(fresh_id(process, name), StageKind.OTHER, name)
    return _on_phase(process, phase_id, lambda p: replace(p, stages=(*p.stages, new)))


def with_stage_removed(process: Process, stage_id: str) -> Process:
    """One stage less; raises NoStage where it was the only one of its phase."""
    home = process.phase_of(stage_id).id
    return _on_phase(
        process, home, lambda p: replace(p, stages=tuple(s for s in p.stages if s.id != stage_id))
    )


def with_stage_in(process: Process, stage_id: str, phase_id: str) -> Process:
    """A stage that belongs to another phase, at its end."""
    stage = process.stage(stage_id)

    def placed(one: BuyingPhase) -> BuyingPhase:
        rest = tuple(s for s in one.stages if s.id != stage_id)
        return replace(one, stages=(*rest, stage) if one.id == phase_id else rest)

    phase(process, phase_id)
    return _with_phases(process, map(placed, process.phases))


def with_stage_shifted(process: Process, stage_id: str, by: int) -> Process:
    """A stage earlier or later within its phase; at its end it stays."""
    return _on_phase(
        process,
        process.phase_of(stage_id).id,
        lambda p: replace(p, stages=_shifted(p.stages, process.stage(stage_id), by)),
    )


def with_phase_shifted(process: Process, phase_id: str, by: int) -> Process:
    """A phase earlier or later in the process; at its end it stays."""
    return _with_phases(process, _shifted(process.phases, phase(process, phase_id), by))


def _shifted(parts: tuple[T, ...], part: T, by: int) -> tuple[T, ...]:
    order = list(parts)
    place = order.index(part) + by
    order.remove(part)
    order.insert(max(0, place), part)
    return tuple(order)


def with_phase_added(process: Process, name: str, kind: PhaseKind) -> Process:
    """A new phase with one stage, after the last of its kind or of those before."""
    order = list(PhaseKind)
    earlier = order[: order.index(kind) + 1]
    place = max((n for n, p in enumerate(process.phases, 1) if p.kind in earlier), default=0)
    own = fresh_id(process, name)
    inside = SalesStage(fresh_id(process, name, own), _first_kind(process, kind), name)
    new = BuyingPhase(own, kind, (inside,), name)
    return _with_phases(process, (*process.phases[:place], new, *process.phases[place:]))


def _first_kind(process: Process, kind: PhaseKind) -> StageKind:
    """The stage kind that the first stage of a phase has where the process has none of it yet."""
    taken = {stage.kind for stage in process.stages}
    return next((s for s, home in HOME.items() if home is kind and s not in taken), StageKind.OTHER)


def with_phase_split(process: Process, phase_id: str, stage_id: str, name: str) -> Process:
    """A phase cut in two of the same kind: the new one begins with that stage.

    Raises NoStage where the first would be left without.
    """
    old = phase(process, phase_id)
    ids = [stage.id for stage in old.stages]
    if stage_id not in ids:
        raise UnknownStage(stage_id)
    at = ids.index(stage_id)
    first = replace(old, stages=old.stages[:at])
    second = BuyingPhase(fresh_id(process, name), old.kind, old.stages[at:], name)
    halves = ((first, second) if p is old else (p,) for p in process.phases)
    return _with_phases(process, (p for group in halves for p in group))


def with_phase_removed(process: Process, phase_id: str, *, knowingly: bool = False) -> Process:
    """One phase less, with its stages.

    Raises KindMissing where it was the last of its kind, unless that is left out knowingly.
    """
    gone = phase(process, phase_id)
    eased = _eased(process, gone.kind, knowingly=knowingly)
    return _with_phases(eased, (p for p in process.phases if p is not gone))


def _eased(process: Process, kind: PhaseKind, *, knowingly: bool) -> Process:
    """The process before the last phase of a kind goes, with the kind marked as left out."""
    if not knowingly or len(process.of_kind(kind)) > 1:
        return process
    if kind is PhaseKind.PURCHASE_DECISION:
        raise NoDecision(process.id)
    return replace(process, left_out=(*process.left_out, kind))


def with_criterion(process: Process, phase_id: str, text: str, *, gate: bool) -> Process:
    """A fact more that a customer should have shown before a phase ends."""
    new = Criterion(text, gate)
    return _on_phase(process, phase_id, lambda p: replace(p, criteria=(*p.criteria, new)))


def without_criterion(process: Process, phase_id: str, place: int) -> Process:
    """A fact less, by its place from 0."""
    return _on_phase(
        process,
        phase_id,
        lambda p: replace(p, criteria=(*p.criteria[:place], *p.criteria[place + 1 :])),
    )
