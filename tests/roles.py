"""Two teams and a stranger, and what each of them is told: for the tests of who may do what."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select

from bot.buttons import press_of
from bot.readers.trained import TrainedReader
from bot.speech import plain
from bot.storage.process_tables import DraftRow, ProcessRow, ProcessVersionRow
from bot.storage.queues import OutboxRow
from bot.storage.rows import Row
from bot.storage.tables import (
    ChangeRow,
    CoachingRow,
    DealRow,
    GroupRow,
    InviteRow,
    MemberRow,
    PersonRow,
    TeamRow,
)
from flows.messages import Address, Incoming, Place, Shape
from tests.stage import Stage, stage_on
from tests.staged_groups import CHANNEL

DEAL, ANOTHER = "Kestrel", "Zeppelin"
"""The team's customer, and whom it has instead where nobody has the first."""
OURS = {"ada": "admin", "marta": "manager", "dana": "rep", "lena": "rep"}
THEIRS = {"sue": "south-admin", "sam": "south-manager", "lea": "south-rep", "otto": "stranger"}
DENIED = (
    "Only an administrator",
    "Only a manager",
    "Only members",
    "That button has had its day",
    "is by Dana",
    "is a colleague’s",
)
CLOSING = "reps see only their own deals"


@asynccontextmanager
async def world(database: str, reader: TrainedReader, deal: str) -> AsyncIterator[Stage]:
    """Two teams and a stranger: the first has a deal, a group, an open invitation."""
    async with stage_on(database, reader) as stage:
        for name, role in (OURS | THEIRS).items():
            await stage.person(name, role)
        await told(stage, "dana", f"new {deal}")
        await told(stage, "dana", "they want a demo and compare us with Bosch")
        await told(stage, "ada", "/invite rep")
        async with stage.parts.store.unit() as unit:
            here = Address(CHANNEL, stage.north)
            await unit.bind(stage.people["dana"].team.id, here, "North")
        yield stage


async def told(
    stage: Stage,
    name: str,
    said: str,
    *,
    to: Address | None = None,
    reply_to: str | None = None,
    place: Place | None = None,
) -> str:
    """What somebody is told when they type something, or press `v1:…`, there or in passing."""
    sender = stage.sender(name)
    address = to or Address(CHANNEL, sender)
    press = press_of(said) if said.startswith("v1:") or "\0" in said else None
    before = await _last(stage)
    toast = await stage.parts.assistant.receive(
        Incoming(
            address=address,
            sender=sender,
            sender_name=name.title(),
            at=stage.now,
            shape=Shape.PRESS if press else Shape.PLACE if place else Shape.TEXT,
            text="" if press else said,
            private=to is None,
            reply_to=reply_to,
            press=press,
            place=place,
            to_us=to is not None,
        )
    )
    async with stage.parts.store.look() as unit:
        new = select(OutboxRow).where(col(OutboxRow.id) > before, OutboxRow.chat == address.chat)
        rows = sorted(await unit.session.exec(new), key=lambda row: row.id or 0)
    shown = [f"{plain(row.body)} {[label for label, _ in row.buttons]}" for row in rows]
    return "\n".join([*shown, *([toast] if toast else [])])


async def _last(stage: Stage) -> int:
    async with stage.parts.store.look() as unit:
        return (await unit.session.exec(select(func.max(OutboxRow.id)))).one() or 0


async def ours(stage: Stage) -> list[Any]:
    """All that the team has and is, row by row."""
    team = stage.people["dana"].team.id
    kinds: list[type[Row]] = [
        TeamRow, MemberRow, DealRow, GroupRow, InviteRow, ProcessRow, ProcessVersionRow, DraftRow,
    ]  # fmt: skip
    found: list[Any] = []
    async with stage.parts.store.look() as unit:
        for table in kinds:
            key = table.id if table is TeamRow else table.team_id  # type: ignore[attr-defined]
            rows = await unit.session.exec(select(table).where(key == team))
            found += sorted(repr(row) for row in rows)
        members = [person.id for name, person in stage.people.items() if name in OURS]
        people = await unit.session.exec(select(PersonRow))
        # The language somebody is heard to speak is remembered whatever they say.
        found += [(row.id, row.name, row.team_id) for row in people if row.id in members]
        for table in (ChangeRow, CoachingRow):
            found += [repr(row) for row in await unit.session.exec(select(table))]
    return found


def pressed(stage: Stage, case: str) -> str:
    """`[role.rep LENA]` as callback data of the first team."""
    verb, _, about = case.strip("[]").partition(" ")
    numbers = {name.upper(): str(person.id) for name, person in stage.people.items()}
    numbers |= {"DEAL": "1", "": "0", "1": "1", "TEAM": str(stage.people["dana"].team.id)}
    verb = ".".join(numbers.get(part, part) for part in verb.split("."))
    return f"v1:{verb}:{numbers[about]}:{stage.people['dana'].team.id}"
