"""Updates nobody expects: of every kind, with fields missing or of another type."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

from sqlmodel import col, func, select

from bot.readers.trained import TrainedReader
from bot.storage.queues import InboxRow
from bot.storage.tables import ChangeRow, DealRow
from flows.people import Role
from tests.bot.telegram_house import Served, served
from tests.telegram_server import Json, Person
from tests.telegram_server.mutants import some_mutants
from tests.torture.judge import Verdict

SHORT, LONG = 300, 20_000
AT_ONCE, REPS = 150, 10


async def strangers(folder: Path, many: int, reader: TrainedReader, url: str | None) -> Verdict:
    """The verdict on so many odd updates, some of them in a known rep's name and chat."""
    async with served(folder, reader, url) as house:
        dana = await house.member("Dana", Role.REP)
        await dana.says("new Acme")
        await dana.hears()
        before = await _deals(house)
        reps = [dana, *[await house.member(f"Rep{n}", Role.REP) for n in range(1, REPS)]]
        odd = [update for n, rep in enumerate(reps) for update in _odd(rep, many // REPS, seed=n)]
        for start in range(0, len(odd), AT_ONCE):
            for update in odd[start : start + AT_ONCE]:
                await house.telegram.push(update, unasked=True)
            await _quiet(house)
        wrongs = [] if await _deals(house) == before else ["a deal was changed"]
        wrongs += await _unhandled(house)
        seen = len(dana.sees())
        await dana.says("cancel")
        await dana.says("status Acme")
        # Answers to the odd ones may still be on their way; the next good message gets its own.
        await house.telegram.until(
            lambda: any(m.from_bot and "Acme" in m.text for m in dana.sees()[seen:]), timeout=60
        )
        return Verdict(many, len(house.telegram.calls), 0, tuple(wrongs))


def _odd(rep: Person, many: int, seed: int) -> Iterator[Json]:
    """Odd updates in a rep's name and chat."""
    chat: Json = {"id": rep.id, "type": "private", "first_name": rep.user["first_name"]}
    for update in some_mutants(many, seed, chat, rep.user):
        yield {name: value for name, value in update.items() if name != "update_id"}


async def _quiet(house: Served) -> None:
    async with asyncio.timeout(120):
        while house.telegram.pending or await _waiting(house):  # noqa: ASYNC110  # the rows are in a database that tells nobody
            await asyncio.sleep(0.1)


async def _waiting(house: Served) -> int:
    async with house.parts.store.look() as unit:
        waiting = select(func.count()).select_from(InboxRow).where(InboxRow.state == "pending")
        return (await unit.session.exec(waiting)).one()


async def _deals(house: Served) -> list[object]:
    async with house.parts.store.look() as unit:
        deals = (await unit.session.exec(select(DealRow).order_by(col(DealRow.id)))).all()
        changes = (await unit.session.exec(select(func.count()).select_from(ChangeRow))).one()
        return [*(deal.model_dump() for deal in deals), changes]


async def _unhandled(house: Served) -> list[str]:
    async with house.parts.store.look() as unit:
        tried = select(InboxRow.failure, func.count()).where(col(InboxRow.failure).is_not(None))
        found = (await unit.session.exec(tried.group_by(col(InboxRow.failure)))).all()
    return [f"{many} updates failed with {failure}" for failure, many in found]
