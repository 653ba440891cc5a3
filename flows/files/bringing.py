"""Bringing a file of deals: it is looked through, asked about, shown, and taken in after a yes."""

from __future__ import annotations

from dataclasses import replace

from flows.enclosed import LARGEST
from flows.files.brought import Brought, State, button, label_of, timers_of, work_on
from flows.heard import Heard
from flows.messages import Choice, Reply, Say, say
from flows.people import Person
from flows.permissions import Act, may
from flows.store import Unit


async def how(unit: Unit, heard: Heard, person: Person) -> Reply:
    """How a file is brought; of one that is here, what is still to be answered."""
    del heard
    if not may(person, Act.IMPORT, team=person.team.id):
        return Reply((say("import-not-yours"),))
    file = await unit.brought(person)
    return Reply((say("import-how"),)) if file is None else asked_again(person, file)


async def bring(unit: Unit, heard: Heard, person: Person) -> Reply:
    """A file has come: it will be fetched and looked through."""
    incoming, enclosed = heard.incoming, heard.incoming.enclosed
    table = enclosed.table if enclosed is not None else None
    if table is None or not may(person, Act.IMPORT, team=person.team.id):
        return Reply((say("import-not-yours"),))
    if table.size > LARGEST:
        return Reply((say("import-too-large", name=table.name),))
    here = await unit.brought(person)
    if here is not None and here.state is State.TAKING:
        return Reply((say("import-busy", name=here.name),))
    number = await unit.bring(person, incoming.address, table, incoming.at)
    for timer in timers_of(number, incoming.address, incoming.at):
        await unit.set_timer(timer)
    return Reply((say("import-looking", name=table.name),))


async def answered(unit: Unit, heard: Heard, person: Person) -> Reply:
    """A button below a file, or what does the same when typed."""
    if not may(person, Act.IMPORT, team=person.team.id):
        return Reply((say("import-not-yours"),))
    file, press = await unit.brought(person), heard.press
    if file is None or press is None or press.deal != file.id:
        return Reply((say("import-gone"),))
    if heard.argument == "drop" and file.state in (State.ASKING, State.SHOWN):
        await unit.drop_brought(file.id)
        return Reply((say("import-dropped", name=file.name),))
    if heard.argument == "go" and file.state is State.SHOWN:
        return await _work(unit, heard, file, State.TAKING, say("import-begun", rows=file.rows))
    number, _, answer = heard.argument.partition("_")
    doubt = file.asked
    if doubt is None or number != str(len(file.answers)) or answer not in doubt.answers:
        return asked_again(person, file)
    return await _answer(unit, heard, person, replace(file, answers=(*file.answers, answer)))


async def _answer(unit: Unit, heard: Heard, person: Person, file: Brought) -> Reply:
    if file.asked is None:
        told = say("import-looking", name=file.name)
        return await _work(unit, heard, file, State.COUNTING, told)
    await unit.keep_brought(file)
    return asked(person, file)


async def _work(unit: Unit, heard: Heard, file: Brought, state: State, told: Say) -> Reply:
    await unit.keep_brought(replace(file, state=state))
    await unit.set_timer(work_on(file.id, heard.incoming.address, heard.incoming.at))
    return Reply((told,))


def asked(person: Person, file: Brought) -> Reply:
    """The next doubt as a question."""
    doubt, place = file.asked, len(file.answers)
    if doubt is None:
        return asked_again(person, file)
    buttons = tuple(button(person, label_of(a), f"{place}_{a}", file) for a in doubt.answers)
    if doubt.about == "dates":
        line = say("import-ask-dates", name=file.name, example=doubt.said)
    else:
        stage = doubt.said or say("import-blank")
        line = say("import-ask-stage", stage=stage, many=doubt.many)
    return Reply((line,), (*buttons, _drop(person, file)))


def agreeing(person: Person, file: Brought) -> tuple[Choice, Choice]:
    """The buttons below what a file would bring."""
    return button(person, say("button-import"), "go", file), _drop(person, file)


def _drop(person: Person, file: Brought) -> Choice:
    return button(person, say("button-cancel"), "drop", file)


def asked_again(person: Person, file: Brought) -> Reply:
    """What a file waits for; where it is worked on, that."""
    if file.asked is not None:
        return asked(person, file)
    if file.state is State.SHOWN:
        lines = (say("import-waits", name=file.name, rows=file.rows),)
        return Reply(lines, agreeing(person, file))
    return Reply((say("import-busy", name=file.name),))
