"""The editor's screens: what a draft looks like where one is, with the buttons that go on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from flows.editor.acts import PHASE_KINDS, STAGE_KINDS
from flows.editor.drafts import Draft
from flows.editor.drawing import called, process_name
from flows.editor.editing import phase
from flows.messages import Choice, Reply, Say, say
from flows.process import Process
from flows.replies import phase_name, stage_name

Shown = tuple[tuple[Say, ...], tuple[str | tuple[str, Say], ...]]
"""A screen's lines and its buttons: an act, or one with a label of its own."""
Screen = Callable[[Draft], Shown]


LABELS = {
    "menu": "edit-menu-button",
    "rename": "edit-rename",
    "kind": "edit-kind",
    "home": "edit-home",
    "earlier": "edit-earlier",
    "later": "edit-later",
    "add_phase": "edit-add-phase",
    "add_stage": "edit-add-stage",
    "split": "edit-split",
    "criteria": "edit-criteria",
    "add_gate": "edit-add-gate",
    "add_hint": "edit-add-hint",
    "advice": "edit-advice",
    "no_advice": "edit-no-advice",
    "remove": "edit-remove",
    "leave_out": "edit-leave-out",
    "rules": "edit-rules",
    "words": "edit-words",
    "reps": "edit-reps",
    "least": "edit-least",
    "no_rules": "edit-no-rules",
    "look": "edit-look-button",
    "save": "edit-save",
    "replay": "edit-replay",
    "discard": "edit-discard",
    "back": "edit-back",
    "another": "edit-another",
}
"""The texts on buttons that are called the same on every screen."""


def shown(draft: Draft) -> Reply:
    """The screen a draft is on."""
    lines, buttons = SCREENS[draft.screen](draft)
    return Reply(lines, tuple(button(one, draft.revision) for one in buttons))


def button(one: str | tuple[str, Say], revision: int) -> Choice:
    """A button that takes a step in the editor."""
    act, label = one if isinstance(one, tuple) else (one, say(LABELS[one]))
    return Choice(label, f"edit.{act}", 0, revision)


def _named(name: str | Say) -> Say:
    return say("button-name", name=name)


def _menu(draft: Draft) -> Shown:
    process = draft.process
    rows = (
        say("menu-row", phase=called(p), stages=tuple(stage_name(s) for s in p.stages))
        for p in process.phases
    )
    opened = tuple((f"phase_{n}", _named(phase_name(p))) for n, p in enumerate(process.phases))
    lines = (say("edit-menu", name=process_name(process)), *rows, say("edit-menu-how"))
    return lines, (*opened, "add_phase", "rename", "rules", "look", "discard")


def _phase(draft: Draft) -> Shown:
    one = phase(draft.process, draft.at)
    asked = (say("gate-row" if c.gate else "hint-row", text=c.text) for c in one.criteria)
    places = _places(draft.process)
    opened = tuple((f"stage_{places[s.id]}", _named(stage_name(s))) for s in one.stages)
    cut = ("split",) if len(one.stages) > 1 else ()
    order = say("edit-order", names=tuple(phase_name(p) for p in draft.process.phases))
    lines = (say("edit-at-phase", phase=called(one)), order, *asked)
    acts = ("add_stage", "rename", "kind", "earlier", "later", *cut, "criteria", "remove", "back")
    return lines, (*opened, *acts)


def _stage(draft: Draft) -> Shown:
    one, home = draft.process.stage(draft.at), draft.process.phase_of(draft.at)
    lines = [say("edit-at-stage", stage=called(one), phase=phase_name(home))]
    lines.append(say("edit-order", names=tuple(stage_name(s) for s in home.stages)))
    if one.advice:
        lines.append(say("edit-own-advice", text=one.advice))
    unadvised = ("no_advice",) if one.advice else ()
    acts = ("rename", "kind", "home", "earlier", "later", "advice", *unadvised, "remove", "back")
    return tuple(lines), acts


def _places(process: Process) -> dict[str, int]:
    return {stage.id: place for place, stage in enumerate(process.stages)}


def _kinds_of_phase(draft: Draft) -> Shown:
    kinds = tuple((f"kind_{n}", say(f"phase-{kind}")) for n, kind in enumerate(PHASE_KINDS))
    name = draft.held or phase_name(phase(draft.process, draft.at))
    return (say("ask-kind-phase", name=name),), (*kinds, "back")


def _kinds_of_stage(draft: Draft) -> Shown:
    kinds = tuple((f"kind_{n}", say(f"stage-{kind}")) for n, kind in enumerate(STAGE_KINDS))
    name = stage_name(draft.process.stage(draft.at))
    return (say("ask-kind-stage", name=name),), (*kinds, "back")


def _homes(draft: Draft) -> Shown:
    name = stage_name(draft.process.stage(draft.at))
    homes = enumerate(draft.process.phases)
    buttons = tuple((f"home_{n}", _named(phase_name(one))) for n, one in homes)
    return (say("ask-home", stage=name),), (*buttons, "back")


def _cuts(draft: Draft) -> Shown:
    one, places = phase(draft.process, draft.at), _places(draft.process)
    cuts = tuple((f"cut_{places[s.id]}", _named(stage_name(s))) for s in one.stages[1:])
    return (say("ask-cut", phase=phase_name(one)),), (*cuts, "back")


def _criteria(draft: Draft) -> Shown:
    one = phase(draft.process, draft.at)
    rows = tuple(say("gate-row" if c.gate else "hint-row", text=c.text) for c in one.criteria)
    drops = ((f"drop_{n}", say("edit-drop", text=c.text)) for n, c in enumerate(one.criteria))
    lines = (say("edit-criteria-of", phase=phase_name(one)), *rows)
    return lines, ("add_gate", "add_hint", *drops, "back")


def _leaving_out(draft: Draft) -> Shown:
    kind = phase(draft.process, draft.at).kind
    return (say("ask-leave-out", kind=say(f"phase-{kind}")),), ("leave_out", "back")


def _rules(draft: Draft) -> Shown:
    lines = (say("edit-rules-of", name=process_name(draft.process)), *_rule_rows(draft.process))
    return lines, ("words", "reps", "least", "no_rules", "back")


def _rule_rows(process: Process) -> Iterator[Say]:
    rules = process.rules
    if rules.words:
        yield say("rule-words", words=rules.words)
    if rules.reps:
        yield say("rule-reps", reps=rules.reps)
    if rules.least is not None:
        yield say("rule-least", value=f"{rules.least:f}")


def _entry(key: str) -> Screen:
    return lambda _: ((say(key),), ("back",))


SCREENS: Mapping[str, Screen] = {
    "menu": _menu,
    "phase": _phase,
    "stage": _stage,
    "kind_phase": _kinds_of_phase,
    "kind_new": _kinds_of_phase,
    "kind_stage": _kinds_of_stage,
    "home": _homes,
    "split": _cuts,
    "criteria": _criteria,
    "leave_out": _leaving_out,
    "rules": _rules,
    "naming": _entry("ask-process-name"),
    "rename_phase": _entry("ask-new-name"),
    "rename_stage": _entry("ask-new-name"),
    "add_phase": _entry("ask-phase-name"),
    "add_stage": _entry("ask-stage-name"),
    "split_name": _entry("ask-split-name"),
    "advice": _entry("ask-advice"),
    "criterion": _entry("ask-criterion"),
    "words": _entry("ask-rule-words"),
    "reps": _entry("ask-rule-reps"),
    "least": _entry("ask-rule-least"),
}
