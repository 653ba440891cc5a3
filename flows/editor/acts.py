"""What a step in the editor does to a draft; a rule that would be broken raises its Fault."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.editor import editing
from flows.editor.drafts import Draft
from flows.editor.soundness import KindMissing, least_of
from flows.errors import FlowError
from flows.process import PhaseKind, Rules, StageKind

PHASE_KINDS, STAGE_KINDS = tuple(PhaseKind), tuple(StageKind)
Act = Callable[[Draft, int], Draft]
Typed = Callable[[Draft, str], Draft]


class NoSuchAct(FlowError):
    """Nothing of the kind can be done on this screen."""


def acted(draft: Draft, act: str, number: int = 0) -> Draft:
    """The draft after a step; raises NoSuchAct, and the Fault that the step would be."""
    step = ACTS.get((draft.screen, act)) or ACTS.get(("", act))
    if step is None:
        raise NoSuchAct(act)
    try:
        return step(draft, number)
    except IndexError:
        raise NoSuchAct(act, number) from None


def typed(draft: Draft, text: str) -> Draft:
    """The draft after what was typed on a screen that waits for it; raises the Fault it is."""
    return ENTRIES[draft.screen](draft, " ".join(text.split()))


def _to(screen: str) -> Act:
    return lambda draft, _: draft.to(screen)


def _phase(draft: Draft, number: int) -> Draft:
    return draft.to("phase", draft.process.phases[number].id)


def _stage(draft: Draft, number: int) -> Draft:
    return draft.to("stage", draft.process.stages[number].id)


def back(draft: Draft, _: int = 0) -> Draft:
    """One screen up: from a stage to its phase, from a phase to all of them."""
    if draft.screen == "stage":
        return draft.to("phase", draft.process.phase_of(draft.at).id)
    if draft.screen in _UNDER:
        return draft.to(_UNDER[draft.screen])
    return draft.to("menu", "")


_UNDER = {
    "rename_phase": "phase", "kind_phase": "phase", "add_stage": "phase", "split": "phase",
    "split_name": "split", "criteria": "phase", "criterion": "criteria", "leave_out": "phase",
    "rename_stage": "stage", "kind_stage": "stage", "home": "stage", "advice": "stage",
    "words": "rules", "reps": "rules", "least": "rules", "kind_new": "add_phase",
}  # fmt: skip


def _phase_kind(draft: Draft, number: int) -> Draft:
    kind = PHASE_KINDS[number]
    try:
        changed = editing.with_phase_kind(draft.process, draft.at, kind)
    except KindMissing:
        return draft.to("leave_out", held=kind)
    return draft.with_process(changed).to("phase")


def _stage_kind(draft: Draft, number: int) -> Draft:
    changed = editing.with_stage_kind(draft.process, draft.at, STAGE_KINDS[number])
    return draft.with_process(changed).to("stage")


def _new_kind(draft: Draft, number: int) -> Draft:
    changed = editing.with_phase_added(draft.process, draft.held, PHASE_KINDS[number])
    new = next(p.id for p in changed.phases if p.id not in draft.process.ids)
    return draft.with_process(changed).to("phase", new)


def _shift_phase(by: int) -> Act:
    return lambda draft, _: draft.with_process(
        editing.with_phase_shifted(draft.process, draft.at, by)
    )


def _shift_stage(by: int) -> Act:
    return lambda draft, _: draft.with_process(
        editing.with_stage_shifted(draft.process, draft.at, by)
    )


def _home(draft: Draft, number: int) -> Draft:
    there = draft.process.phases[number].id
    return draft.with_process(editing.with_stage_in(draft.process, draft.at, there)).to("stage")


def _split_at(draft: Draft, number: int) -> Draft:
    return draft.to("split_name", held=draft.process.stages[number].id)


def _remove_phase(draft: Draft, _: int) -> Draft:
    try:
        changed = editing.with_phase_removed(draft.process, draft.at)
    except KindMissing:
        return draft.to("leave_out")
    return draft.with_process(changed).to("menu", "")


def _leave_out(draft: Draft, _: int) -> Draft:
    """The kind goes knowingly, with its last phase or because that changes its kind."""
    if draft.held:
        kind = PhaseKind(draft.held)
        changed = editing.with_phase_kind(draft.process, draft.at, kind, knowingly=True)
        return draft.with_process(changed).to("phase")
    changed = editing.with_phase_removed(draft.process, draft.at, knowingly=True)
    return draft.with_process(changed).to("menu", "")


def _remove_stage(draft: Draft, _: int) -> Draft:
    home = draft.process.phase_of(draft.at).id
    return draft.with_process(editing.with_stage_removed(draft.process, draft.at)).to("phase", home)


def _no_advice(draft: Draft, _: int) -> Draft:
    return draft.with_process(editing.with_advice(draft.process, draft.at, None)).to("stage")


def _criterion(how: str) -> Act:
    return lambda draft, _: draft.to("criterion", held=how)


def _drop(draft: Draft, number: int) -> Draft:
    return draft.with_process(editing.without_criterion(draft.process, draft.at, number))


def _no_rules(draft: Draft, _: int) -> Draft:
    return draft.with_process(editing.with_rules(draft.process, Rules()))


ACTS: Mapping[tuple[str, str], Act] = {
    ("", "menu"): lambda draft, _: draft.to("menu", ""),
    ("", "back"): back,
    ("", "phase"): _phase,
    ("", "stage"): _stage,
    ("", "look"): _to("look"),
    ("menu", "add_phase"): _to("add_phase"),
    ("menu", "rename"): _to("naming"),
    ("menu", "rules"): _to("rules"),
    ("phase", "rename"): _to("rename_phase"),
    ("phase", "kind"): _to("kind_phase"),
    ("phase", "earlier"): _shift_phase(-1),
    ("phase", "later"): _shift_phase(1),
    ("phase", "add_stage"): _to("add_stage"),
    ("phase", "split"): _to("split"),
    ("phase", "criteria"): _to("criteria"),
    ("phase", "remove"): _remove_phase,
    ("kind_phase", "kind"): _phase_kind,
    ("kind_new", "kind"): _new_kind,
    ("kind_stage", "kind"): _stage_kind,
    ("leave_out", "leave_out"): _leave_out,
    ("split", "cut"): _split_at,
    ("criteria", "add_gate"): _criterion("gate"),
    ("criteria", "add_hint"): _criterion("hint"),
    ("criteria", "drop"): _drop,
    ("stage", "rename"): _to("rename_stage"),
    ("stage", "kind"): _to("kind_stage"),
    ("stage", "home"): _to("home"),
    ("stage", "earlier"): _shift_stage(-1),
    ("stage", "later"): _shift_stage(1),
    ("stage", "advice"): _to("advice"),
    ("stage", "no_advice"): _no_advice,
    ("stage", "remove"): _remove_stage,
    ("home", "home"): _home,
    ("rules", "words"): _to("words"),
    ("rules", "reps"): _to("reps"),
    ("rules", "least"): _to("least"),
    ("rules", "no_rules"): _no_rules,
}


def _renamed_phase(draft: Draft, name: str) -> Draft:
    changed = editing.with_phase_renamed(draft.process, draft.at, name)
    return draft.with_process(changed).to("phase")


def _renamed_stage(draft: Draft, name: str) -> Draft:
    changed = editing.with_stage_renamed(draft.process, draft.at, name)
    return draft.with_process(changed).to("stage")


def _added_stage(draft: Draft, name: str) -> Draft:
    changed = editing.with_stage_added(draft.process, draft.at, name)
    new = next(s.id for s in changed.stages if not draft.process.has(s.id))
    return draft.with_process(changed).to("kind_stage", new)


def _split(draft: Draft, name: str) -> Draft:
    changed = editing.with_phase_split(draft.process, draft.at, draft.held, name)
    return draft.with_process(changed).to("phase", changed.phase_of(draft.held).id)


def _advised(draft: Draft, text: str) -> Draft:
    return draft.with_process(editing.with_advice(draft.process, draft.at, text)).to("stage")


def _asked_for(draft: Draft, text: str) -> Draft:
    gate = draft.held == "gate"
    changed = editing.with_criterion(draft.process, draft.at, text, gate=gate)
    return draft.with_process(changed).to("criteria")


def _ruled(draft: Draft, **rules: object) -> Draft:
    changed = editing.with_rules(draft.process, replace(draft.process.rules, **rules))  # type: ignore[arg-type]  # one field or another
    return draft.with_process(changed).to("rules")


def _listed(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (part.strip() for part in text.split(",")))))


def _least(draft: Draft, text: str) -> Draft:
    return _ruled(draft, least=least_of(text))


ENTRIES: Mapping[str, Typed] = {
    "naming": lambda d, name: d.with_process(editing.with_name(d.process, name)).to("menu", ""),
    "rename_phase": _renamed_phase,
    "rename_stage": _renamed_stage,
    "add_phase": lambda draft, name: draft.to("kind_new", held=name),
    "add_stage": _added_stage,
    "split_name": _split,
    "advice": _advised,
    "criterion": _asked_for,
    "words": lambda draft, text: _ruled(draft, words=_listed(text)),
    "reps": lambda draft, text: _ruled(draft, reps=_listed(text)),
    "least": _least,
}
