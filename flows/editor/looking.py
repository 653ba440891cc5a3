"""The screen before saving: what changes, which deals move, and which need a choice."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from flows.editor.differences import differences
from flows.editor.drafts import Draft
from flows.editor.drawing import process_name
from flows.editor.preview import Preview, Shift, preview, where_to
from flows.editor.screens import button
from flows.messages import Reply, Say, say
from flows.process import Process
from flows.replies import phase_name, stage_name
from flows.summary import Summary

MANY = 10
"""Deals and differences shown of a kind; how many more there are is said."""


def seen(draft: Draft, base: Process, deals: Sequence[Summary]) -> Preview:
    """What saving the draft would do to the deals that follow the process now."""
    return preview(base, draft.process, deals, draft.chosen)


def mark(found: Preview) -> str:
    """A short mark of what was shown, by which saving knows whether it still holds."""
    told = sorted(found.places.items()), [(s.stage, len(s.deals)) for s in found.choosing]
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


def looked(draft: Draft, base: Process, found: Preview) -> Draft:
    """The draft on the screen before saving; it remembers what is shown and asked there."""
    asked = found.choosing[0].stage if found.choosing else ""
    same = not draft.fresh and not any(differences(base, draft.process))
    return draft.to("look", "", f"{mark(found)}/{asked}/{'same' if same else ''}")


def asked_in(draft: Draft) -> str:
    """The stage whose deals need a place, on the screen before saving; none where none does."""
    return draft.held.split("/")[1] if draft.screen == "look" else ""


def ends(draft: Draft) -> list[str]:
    """What can be done once nothing needs a choice."""
    if draft.held.endswith("/same"):
        return ["menu", "discard"]
    return ["save", "menu", *([] if draft.fresh else ["replay"]), "discard"]


def look(draft: Draft, base: Process, found: Preview) -> Reply:
    """That screen."""
    changed = list(differences(base, draft.process))
    if draft.fresh:
        changed = [say("diff-fresh", name=process_name(draft.process))]
    title = say("edit-look" if changed else "edit-look-same", name=process_name(base))
    lines = (title, *changed[:MANY], *_more(len(changed)), *_deals(base, draft.process, found))
    if not found.choosing:
        return Reply(lines, tuple(button(one, draft.revision) for one in ends(draft)))
    return _asked(draft, base, found.choosing[0], lines)


def _asked(draft: Draft, base: Process, shift: Shift, lines: tuple[Say, ...]) -> Reply:
    new = draft.process
    places = {stage.id: n for n, stage in enumerate(new.stages)}
    choices = (
        (f"move_{places[s]}", say("button-name", name=stage_name(new.stage(s))))
        for s in where_to(new)
    )
    asked = say("ask-move", many=len(shift.deals), stage=_stage(base, shift), deals=_names(shift))
    buttons = [button(one, draft.revision) for one in choices]
    return Reply((*lines, asked), (*buttons, button("menu", draft.revision)))


def _deals(base: Process, new: Process, found: Preview) -> Iterator[Say]:
    for shift in found.moving:
        phase = phase_name(new.phase_of(shift.to or ""))
        stage = stage_name(new.stage(shift.to or ""))
        facts = {"phase": phase, "stage": stage, "deals": _names(shift)}
        yield say("move-row", many=len(shift.deals), old=_stage(base, shift), **facts)
    choices = sum(len(shift.deals) for shift in found.choosing)
    if choices:
        yield say("moves-to-choose", many=choices)
    if not found.moving and not choices:
        yield say("moves-none")
    if found.closed:
        yield say("moves-closed", many=found.closed)


def _stage(base: Process, shift: Shift) -> str | Say:
    under = base if base.has(shift.stage) else shift.deals[0].process
    return stage_name(under.stage(shift.stage))


def _names(shift: Shift) -> tuple[str, ...]:
    names = [deal.name for deal in shift.deals]
    return (*names[:MANY], *(("…",) if len(names) > MANY else ()))


def _more(many: int) -> tuple[Say, ...]:
    return (say("and-more", many=many - MANY),) if many > MANY else ()
