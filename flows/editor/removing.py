"""Taking a whole process away: one that no open deal follows, and never the default."""

from __future__ import annotations

from flows.editor.desk import Desk
from flows.editor.drawing import process_name
from flows.heard import Heard
from flows.history import Outcome
from flows.messages import Reply, Say, say
from flows.people import Person
from flows.process import Process
from flows.store import Unit
from flows.team.colleagues import yes_or_no

MANY = 10
"""Deals that are named at most."""


async def remove(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Show what would go with the process that is named or pressed, and ask."""
    desk = Desk(unit, heard, person)
    process = await _meant(desk)
    if isinstance(process, Reply):
        return process
    deals = [d for d in await unit.team_deals(desk.team) if d.process.id == process.id]
    asked = say("remove-process-asked", name=process_name(process))
    closed = say("remove-process-closed", many=len(deals))
    return Reply((asked, closed), yes_or_no(person, f"process_remove_yes.{process.id}"))


async def removed(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Remove it, after the yes; what followed it keeps its phases and names."""
    desk = Desk(unit, heard, person)
    process = await _meant(desk)
    if isinstance(process, Reply):
        return process
    await unit.remove_process(desk.team, process.id)
    return await desk.overview("", say("remove-process-done", name=process_name(process)))


async def _meant(desk: Desk) -> Process | Reply:
    """The process that is to go; or why none may."""
    if not desk.allowed:
        return Reply((say("process-not-yours"),))
    process = await desk.named(desk.heard.argument)
    if process is None:
        old = desk.heard.press is not None
        return Reply((say("button-old"),)) if old else await desk.unknown()
    every = await desk.unit.processes(desk.team)
    if process == every[0]:
        return Reply((say("remove-process-default", name=process_name(process)),))
    used = await _followed(desk, process)
    return process if used is None else Reply((used,))


async def _followed(desk: Desk, process: Process) -> Say | None:
    """What is said where open deals follow a process."""
    running = await desk.unit.team_deals(desk.team, outcome=Outcome.OPEN)
    names = [deal.name for deal in running if deal.process.id == process.id]
    shown = (*names[:MANY], *(("…",) if len(names) > MANY else ()))
    facts = {"name": process_name(process), "deals": shown}
    return say("remove-process-in-use", many=len(names), **facts) if names else None
