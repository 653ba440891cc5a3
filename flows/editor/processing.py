"""`/process`: the team's process shown, and changed step by step in a draft until it is saved."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from flows.editor.acts import NoSuchAct, acted, typed
from flows.editor.desk import Desk
from flows.editor.drafts import NEW, Draft
from flows.editor.drawing import process_name
from flows.editor.editing_words import act_of, line, waits
from flows.editor.looking import asked_in, ends
from flows.editor.preview import where_to
from flows.editor.removing import remove, removed
from flows.editor.saving import ENDS
from flows.editor.screens import shown
from flows.editor.soundness import Fault, KindMissing, KindNotLeftOut
from flows.errors import UnknownStage
from flows.heard import Heard
from flows.language.grammar import grammar
from flows.messages import Reply, Say, say
from flows.people import Person
from flows.process import Process, Rules
from flows.store import Unit

Step = Callable[[Unit, Heard, Person], Awaitable[Reply]]
_ACT = re.compile(r"([a-z_]+?)(?:_(\d{1,3}))?")
OUTSIDE = ("see", "begin", "default", "another")
"""Steps from the picture, where there is no draft yet."""


def on_screen(verb: str) -> bool:
    """Whether a button is one of the editor's screens, and not of the picture."""
    name, _, act = verb.partition(".")
    return name == "edit" and _from_picture(act)[0] not in OUTSIDE


async def show(unit: Unit, heard: Heard, person: Person) -> Reply:
    """The team's process as a picture; the draft, where somebody is changing it."""
    desk = Desk(unit, heard, person)
    draft = await desk.draft()
    if draft is not None and desk.allowed and not heard.argument:
        return await desk.keep(draft, say("edit-going-on"))
    named = await desk.named(heard.argument)
    return await desk.overview(named.id if named is not None else "")


async def edit(unit: Unit, heard: Heard, person: Person) -> Reply:
    """A step in the editor, pressed or typed."""
    desk, press = Desk(unit, heard, person), heard.press
    outside, key = _from_picture(heard.argument)
    if press is not None and outside in OUTSIDE:
        return await _pressed(desk, outside, key)
    if not desk.allowed:
        return Reply((say("process-not-yours"),))
    draft = await desk.draft()
    act, number = _parsed(heard.argument)
    if draft is None:
        return await desk.overview("", say("edit-no-draft"))
    if press is not None and press.revision != draft.revision:
        return await desk.keep(draft, say("edit-old"))
    return await _inside(desk, draft, act, number)


def said(act: str) -> Step:
    """The step that takes one from the picture on, said in words, with the process named or not."""

    async def step(unit: Unit, heard: Heard, person: Person) -> Reply:
        desk = Desk(unit, heard, person)
        if not desk.allowed:
            return Reply((say("process-not-yours"),))
        process = await desk.named(heard.argument)
        if process is None:
            return await desk.unknown()
        return await _outside(desk, act, process, await desk.draft())

    return step


def _from_picture(argument: str) -> tuple[str, str]:
    """A step from the picture and the key of the process it was shown of."""
    act, _, key = argument.partition("_")
    return act, key


async def _pressed(desk: Desk, act: str, key: str) -> Reply:
    """A step from the picture, on a process that may have gone since."""
    if act != "see" and not desk.allowed:
        return Reply((say("process-not-yours"),))
    process = await (desk.named("") if act == "another" else desk.keyed(key))
    if process is None:
        return Reply((say("button-old"),))
    if act == "see":
        return await desk.overview(process.id)
    return await _outside(desk, act, process, await desk.draft())


async def _outside(desk: Desk, act: str, process: Process, draft: Draft | None) -> Reply:
    if act == "default":
        await desk.unit.make_default(desk.team, process.id)
        return await desk.overview("", say("process-default-now", name=process_name(process)))
    if draft is not None:
        return await desk.keep(draft, say("edit-going-on"))
    if act == "another":
        new = replace(process, id=NEW, name=None, rules=Rules())
        return await desk.keep(Draft(new, "naming", fresh=True))
    return await desk.keep(Draft(process))


async def _inside(desk: Desk, draft: Draft, act: str, number: int) -> Reply:
    try:
        if desk.heard.press is None:
            draft, act, number = _said(desk, draft)
        if act in ENDS:
            return await ENDS[act](desk, draft)
        if act == "move":
            return await desk.keep(_moved(draft, number))
        return await desk.keep(acted(draft, act, number) if act else draft)
    except Fault as fault:
        return await desk.keep(draft, say(fault.key, name=_named(fault)))
    except (NoSuchAct, UnknownStage):
        return await desk.keep(draft, say("edit-no-such"))


def _said(desk: Desk, draft: Draft) -> tuple[Draft, str, int]:
    """What was typed, as a draft changed at once or as a step to take."""
    text, language = desk.heard.incoming.text, desk.person.language
    act = act_of(draft, text, language)
    if waits(draft) and act != "back":
        return typed(draft, _plain(draft, text, language)), "", 0
    if act is None:
        return line(draft, text, language) or draft, "", 0
    name, number = _parsed(act)
    if name != "nth":
        return draft, name, number
    verbs = _looking(draft) if draft.screen == "look" else _verbs(draft)
    if not 0 < number <= len(verbs):
        raise NoSuchAct(number)
    return draft, *_parsed(verbs[number - 1])


def _plain(draft: Draft, text: str, language: str) -> str:
    """What was typed; an amount in figures alone, where one is asked for."""
    amount = grammar(language).money.whole(text) if draft.screen == "least" else None
    return text if amount is None else f"{amount.value:f}"


def _named(fault: Fault) -> str | Say:
    """What is at fault, a kind of phase by our name for it."""
    named = str(fault.args[0]) if fault.args else ""
    return say(f"phase-{named}") if isinstance(fault, KindMissing | KindNotLeftOut) else named


def _verbs(draft: Draft) -> list[str]:
    return [choice.verb.partition(".")[2] for choice in shown(draft).choices]


def _looking(draft: Draft) -> list[str]:
    """What can be done on the screen before saving, in the order of its buttons."""
    places = [stage.id for stage in draft.process.stages]
    moves = [f"move_{places.index(stage)}" for stage in where_to(draft.process)]
    return moves if asked_in(draft) else ends(draft)


def _parsed(argument: str) -> tuple[str, int]:
    found = _ACT.fullmatch(argument)
    return (found[1], int(found[2] or 0)) if found else ("", 0)


def _moved(draft: Draft, number: int) -> Draft:
    """The deals asked about go to that stage."""
    asked = asked_in(draft)
    if not asked or number >= len(draft.process.stages):
        raise NoSuchAct(number)
    return draft.with_move(asked, draft.process.stages[number].id)


STEPS: Mapping[str, Step] = {
    "process": show,
    "process_begin": said("begin"),
    "process_another": said("another"),
    "process_default": said("default"),
    "process_remove": remove,
    "process_remove_yes": removed,
    "edit": edit,
}
