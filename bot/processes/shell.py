"""What `ingear process` does: a team's process shown, written, replaced and played back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from sqlmodel import col, select

from bot.clock import now
from bot.mishaps import Mishap
from bot.processes.files import lines_of, read, written
from bot.settings import Settings
from bot.speech import Speaking, Speech, plain
from bot.storage.store import SqlUnit
from bot.storage.tables import MemberRow
from bot.storehouse import storehouse
from bot.teams import NOBODYS, team_meant
from flows.chart import picture
from flows.editor.drafts import Draft
from flows.editor.drawing import drawn, process_name
from flows.editor.looking import look, seen
from flows.editor.preview import Preview, of_stage, where_to
from flows.editor.replay import replayed
from flows.editor.saving import closed_deals, move_deals
from flows.history import Cause
from flows.messages import Say, say
from flows.people import FIRST_TEAM, Role, Team
from flows.process import Process
from flows.replies import phase_name, stage_name

FOLDER = "bot.processes"


def examples() -> list[str]:
    """The names of the examples that come with Ingear."""
    names = (file.name for file in files(FOLDER).iterdir())
    return sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml"))


def example(name: str) -> str:
    """An annotated example; raises Mishap for one there is not."""
    if name not in examples():
        raise Mishap(f"There is no example {name}: take one of {', '.join(examples())}.")
    return (files(FOLDER) / f"{name}.yaml").read_text("utf-8")


def checked(file: Path) -> Process:
    """The process in a file; raises Mishap with every trouble in it, a line each."""
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not written in UTF-8"
        raise Mishap(f"{file.name} cannot be read ({reason}): check the path.") from None
    process, troubles = read(text)
    if process is None:
        raise Mishap("\n".join(lines_of(troubles, file.name)))
    return process


async def shown(settings: Settings, team: str | None, key: str | None) -> str:
    """The process as text and as a mermaid diagram, with the open deals in each stage."""
    async with storehouse(settings) as store, store.look() as unit:
        where = await _team(unit, team)
        process = await _process(unit, where, key)
        counts = of_stage(await unit.team_deals(where.id), process)
    speaking = _speaking(where)
    facts = {"name": process_name(process), "version": process.version}
    title = say("process-title", many=sum(counts.values()), **facts)
    lines = [title, *drawn(process, counts)]
    return f"{_told(speaking, lines)}\n\n{mermaid(process, counts, speaking)}"


def mermaid(process: Process, counts: dict[str, int], speaking: Speaking) -> str:
    """The process as a mermaid diagram in the team's own words."""
    names = {p.id: phase_name(p) for p in process.phases}
    names |= {s.id: stage_name(s) for s in process.stages}

    def label(found: re.Match[str]) -> str:
        name = names[found[1]]
        text = plain(speaking.text(name)) if isinstance(name, Say) else name
        many = f" ({counts[found[1]]})" if counts.get(found[1]) else ""
        return f'state "{text.replace(chr(34), chr(39))}{many}" as '

    return re.sub(r'state "([^"]+)" as ', label, picture(process))


async def exported(settings: Settings, team: str | None, key: str | None) -> str:
    """The process as a file."""
    async with storehouse(settings) as store, store.look() as unit:
        return written(await _process(unit, await _team(unit, team), key))


async def imported(
    settings: Settings, file: Path, team: str | None, moves: Sequence[str], *, yes: bool
) -> str:
    """What a file would change; with `yes` it is done. Raises Mishap where a choice is open."""
    process = checked(file)
    async with storehouse(settings) as store, store.unit() as unit:
        where = await _team(unit, team)
        base, draft = await _begun(unit, where, process)
        draft = replace(draft, moves=tuple(_move(move, process) for move in moves))
        deals = await unit.team_deals(where.id)
        found = seen(draft, base, deals)
        lines = list(look(draft, base, found).lines)
        if yes:
            _nothing_open(found)
            there = where if where.id else await unit.new_team(FIRST_TEAM)
            lines.append(await _saved(unit, there, draft, found))
    hint = [] if yes else [_hint(found, draft.process)]
    return "\n".join([_told(_speaking(where), lines), *hint])


def _move(text: str, process: Process) -> tuple[str, str]:
    stage, _, to = text.partition("=")
    if not process.has(to) or to not in where_to(process):
        raise Mishap(f"--move {text}: write STAGE=STAGE by id, the second one of the new process.")
    return stage, to


def _hint(found: Preview, new: Process) -> str:
    if not found.choosing:
        return "Nothing is changed yet: add --yes to do it."
    asked = " ".join(f"--move {shift.stage}=STAGE" for shift in found.choosing)
    return f"Say where they go, by id: {asked} (STAGE is one of {', '.join(where_to(new))})."


def _nothing_open(found: Preview) -> None:
    if found.choosing:
        asked = " ".join(f"--move {shift.stage}=STAGE" for shift in found.choosing)
        raise Mishap(f"Some deals need a place first: add {asked}.")


async def _begun(unit: SqlUnit, team: Team, process: Process) -> tuple[Process, Draft]:
    """The process that the file's would replace, and the draft it is."""
    every = {one.id: one for one in await unit.processes(team.id)}
    base = every.get(process.id)
    if base is None:
        return process, Draft(process, fresh=True)
    return base, Draft(replace(process, version=base.version))


async def _saved(unit: SqlUnit, team: Team, draft: Draft, found: Preview) -> Say:
    at = now()
    saved = await unit.save_process(team.id, draft.process, None, at)
    if found.places:
        await move_deals(unit, team.id, saved, found, Cause(await _somebody(unit, team), at))
    await unit.bring_along(team.id, saved)
    return say("edit-saved", version=saved.version, many=len(found.places))


async def _somebody(unit: SqlUnit, team: Team) -> int:
    """The member in whose name the shell moves deals: an administrator, where there is one."""
    query = select(MemberRow.person_id).where(MemberRow.team_id == team.id)
    admins = query.where(MemberRow.role == Role.ADMIN)
    ordered = (q.order_by(col(MemberRow.person_id)).limit(1) for q in (admins, query))
    found = [person for q in ordered for person in await unit.session.exec(q)]
    return found[0]


async def played_back(settings: Settings, file: Path, team: str | None) -> str:
    """What would have happened to the closed deals in the process of a file."""
    process = checked(file)
    async with storehouse(settings) as store, store.look() as unit:
        where = await _team(unit, team)
        base, draft = await _begun(unit, where, process)
        if draft.fresh:  # nothing follows it yet: what follows the default is tried in it
            base = await unit.process(where.id)
        deals = await closed_deals(unit, where.id, base)
    lines = replayed(deals, base, draft.process)
    return _told(_speaking(where), lines)


async def _team(unit: SqlUnit, name: str | None) -> Team:
    # A look makes no team: before there is one, it is as a new one would be.
    return await team_meant(unit, name) or NOBODYS


async def _process(unit: SqlUnit, team: Team, key: str | None) -> Process:
    every = {one.id: one for one in await unit.processes(team.id)}
    if key is not None and key not in every:
        raise Mishap(f"There is no process {key}: take one of {', '.join(every)}.")
    return every[key] if key is not None else next(iter(every.values()))


def _speaking(team: Team) -> Speaking:
    return Speech().of(team.language, team.timezone, now())


def _told(speaking: Speaking, lines: Iterable[Say]) -> str:
    return plain(speaking.lines(list(lines)))
