"""A process in plain lists and texts, as it is kept and as a file has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from flows.process import BuyingPhase, Criterion, PhaseKind, Process, Rules, SalesStage, StageKind


def form_of(process: Process) -> dict[str, Any]:
    """A process in the form of a file; what is not said is left out."""
    return _said(
        process=process.id,
        name=process.name,
        phases=[_phase_form(phase) for phase in process.phases],
        left_out=[kind.value for kind in process.left_out],
        new_deals=_rules_form(process.rules),
    )


def _phase_form(phase: BuyingPhase) -> dict[str, Any]:
    return _said(
        phase=phase.kind.value,
        id=phase.id if phase.id != phase.kind else None,
        name=phase.name,
        stages=[_stage_form(stage) for stage in phase.stages],
        before_leaving=[{"gate" if c.gate else "hint": c.text} for c in phase.criteria],
    )


def _stage_form(stage: SalesStage) -> dict[str, Any]:
    own = stage.id if stage.id != stage.kind else None
    return _said(stage=stage.kind.value, id=own, name=stage.name, advice=stage.advice)


def _rules_form(rules: Rules) -> dict[str, Any]:
    least = None if rules.least is None else str(rules.least)
    return _said(words=list(rules.words), reps=list(rules.reps), from_value=least)


def _said(**parts: Any) -> dict[str, Any]:
    return {name: part for name, part in parts.items() if part not in (None, [], {})}


def process_from(form: Mapping[str, Any], version: int = 1) -> Process:
    """The process that a form describes; raises UnsoundProcess, and ValueError for a kind."""
    return Process(
        form["process"],
        tuple(_phases(form["phases"])),
        version,
        form.get("name"),
        tuple(PhaseKind(kind) for kind in form.get("left_out", ())),
        _rules(form.get("new_deals", {})),
    )


def _phases(forms: list[Mapping[str, Any]]) -> Iterator[BuyingPhase]:
    for form in forms:
        kind = PhaseKind(form["phase"])
        yield BuyingPhase(
            form.get("id", kind.value),
            kind,
            tuple(_stage(stage) for stage in form["stages"]),
            form.get("name"),
            tuple(Criterion(text, gate=how == "gate") for how, text in _criteria(form)),
        )


def _stage(form: Mapping[str, Any]) -> SalesStage:
    kind = StageKind(form["stage"])
    return SalesStage(form.get("id", kind.value), kind, form.get("name"), form.get("advice"))


def _criteria(form: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for criterion in form.get("before_leaving", ()):
        yield from criterion.items()


def _rules(form: Mapping[str, Any]) -> Rules:
    least = form.get("from_value")
    return Rules(
        tuple(form.get("words", ())),
        tuple(form.get("reps", ())),
        None if least is None else Decimal(least),
    )
