"""Files brought by chat: fetched, looked through and taken in, a piece of work at a time.

Each piece ends with a timer for the next, so that others are answered between them, and goes on
where the last one is known to have come, whoever did it and however that ended.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from time import monotonic

from bot.importing import preview
from bot.importing.course import Stretch, home_of
from bot.importing.passing import Tally
from bot.importing.replying import tell
from bot.importing.settling import NoCustomer
from bot.importing.sheet import TooWide
from bot.importing.workpiece import Workpiece, laid_out
from bot.mishaps import Mishap
from bot.storage.brought import Held, content_of, put_content
from bot.storage.store import SqlStore, SqlUnit
from flows.files.bringing import agreeing, asked
from flows.files.brought import END, State, work_on
from flows.messages import Document, Incoming, Reply, say
from flows.people import Person
from flows.permissions import Act, may
from flows.transcribing import Inaudible

Fetch = Callable[[str], Awaitable[bytes]]
PIECE = 2.0
"""Seconds after which a piece of work lets others go first."""
FETCHING = 30.0
"""Seconds that fetching a file may take, tries included."""
PATIENCE = 90.0
"""Seconds that a piece may take in all, a file that must be looked through anew included."""
MOST = 100_000
"""Rows of a file; larger ones are for the shell."""


@dataclass(frozen=True)
class Piece:
    """A piece of work on a file, for somebody, until an instant of the monotonic clock."""

    held: Held
    person: Person
    incoming: Incoming
    until: float


class BroughtFiles:
    """Goes on with files that were brought."""

    def __init__(self, store: SqlStore, fetch: Fetch | None) -> None:
        self._store, self._fetch = store, fetch
        self._laid_out: dict[int, Workpiece] = {}

    async def go_on(self, incoming: Incoming) -> None:
        """Does what is due for a file, and settles that."""
        number, until = (incoming.due.deal or 0) if incoming.due else 0, monotonic() + PIECE
        if incoming.due is not None and incoming.due.kind == END:
            await self._forget(number, incoming)
            return
        while (piece := await self._piece(number, incoming, until)) is not None:
            if await self._step(piece):
                return
        await self._forget(number, incoming)

    async def give_up(self, incoming: Incoming) -> None:
        """Tells whoever brought a file that it cannot be gone on with, and forgets it."""
        number, still = (incoming.due.deal or 0) if incoming.due else 0, replace(incoming, row=None)
        piece = await self._piece(number, still, monotonic())
        if piece is None:
            await self._forget(number, still)
        else:
            await self._refuse(piece, "import-gave-up")

    async def _piece(self, number: int, incoming: Incoming, until: float) -> Piece | None:
        """The work there is on a file; none where it is gone, or whoever brought it may not."""
        async with self._store.look() as unit:
            held = await unit.held(number)
            person = None if held is None else await unit.member(held.team, held.person)
        if held is None or person is None or not may(person, Act.IMPORT, team=held.team):
            return None
        return Piece(held, person, incoming, until)

    async def _step(self, piece: Piece) -> bool:
        """Goes on with a file; says whether that was all for now."""
        match piece.held.file.state:
            case State.FETCHING:
                return await self._look_through(piece)
            case State.COUNTING | State.TAKING:
                return await self._go_through(piece)
        await self._store.work(lambda unit: unit.settle(piece.incoming))
        return True

    async def _forget(self, number: int, incoming: Incoming) -> None:
        self._put_away(number)

        async def drop(unit: SqlUnit) -> None:
            await unit.settle(incoming)
            await unit.drop_brought(number)

        await self._store.work(drop)

    def close(self) -> None:
        """No file is left on disk."""
        for number in list(self._laid_out):
            self._put_away(number)

    def _put_away(self, number: int) -> None:
        if (there := self._laid_out.pop(number, None)) is not None:
            there.close()

    async def _look_through(self, piece: Piece) -> bool:
        """Fetch a file and look through it; ask what is doubtful."""
        name = piece.held.file.name
        try:
            content = await self._fetched(piece.held.key)
            laid = await self._lay_out(piece, content)
        except (Inaudible, TimeoutError):
            return await self._refuse(piece, "import-not-fetched")
        except TooWide:
            return await self._refuse(piece, "import-too-wide")
        except NoCustomer as lack:
            return await self._refuse(piece, "import-no-customer", columns=lack.columns)
        except Mishap:
            return await self._refuse(piece, "import-unreadable")
        if laid.survey.rows > MOST:
            return await self._refuse(piece, "import-too-large")
        doubts = laid.doubts()
        state = State.ASKING if doubts else State.COUNTING
        file = replace(
            piece.held.file, name=name, state=state, rows=laid.survey.rows, doubts=doubts
        )

        async def keep(unit: SqlUnit) -> None:
            await put_content(unit, file.id, content)
            await unit.keep_brought(file)
            if doubts:
                await unit.settle(piece.incoming)
                question = asked(piece.person, file)
                await tell(unit, piece.held, question, piece.person, piece.incoming)

        await self._store.work(keep)
        return bool(doubts)

    async def _fetched(self, key: str) -> bytes:
        if self._fetch is None:
            raise Inaudible("nobody fetches here")
        async with asyncio.timeout(FETCHING):
            return await self._fetch(key)

    async def _lay_out(self, piece: Piece, content: bytes) -> Workpiece:
        number = piece.held.file.id
        async with self._store.look() as unit:
            home = await home_of(unit, piece.person)
        self._put_away(number)
        laid = await asyncio.to_thread(laid_out, content, home)
        self._laid_out[number] = laid
        return laid

    async def _refuse(self, piece: Piece, key: str, **facts: str) -> bool:
        """A file that nothing can be done with is told of and forgotten."""
        number = piece.held.file.id
        self._put_away(number)
        reply = Reply((say(key, name=piece.held.file.name, **facts),))

        async def drop(unit: SqlUnit) -> None:
            await unit.settle(piece.incoming)
            await tell(unit, piece.held, reply, piece.person, piece.incoming)
            await unit.drop_brought(number)

        await self._store.work(drop)
        return True

    async def _go_through(self, piece: Piece) -> bool:
        """Go through some more of a file, counting or taking in; at its end say what came of it."""
        stretch = await self._stretch(piece)
        try:
            ended = await stretch.run(piece.until)
        except BaseException:
            # Where it stands is known from what was kept alone.
            self._put_away(piece.held.file.id)
            raise
        if ended:
            self._put_away(piece.held.file.id)
        finish = (self._taken if stretch.taking else self._counted) if ended else self._pause
        await finish(piece, stretch)
        return True

    async def _stretch(self, piece: Piece) -> Stretch:
        number, file = piece.held.file.id, piece.held.file
        tally = Tally.from_form(piece.held.course)
        laid = self._laid_out.get(number)
        if laid is None:
            async with self._store.look() as unit:
                content = await content_of(unit, number)
            laid = await self._lay_out(piece, content)
        if laid.course is None or laid.course.tally.rows != tally.rows:
            await asyncio.to_thread(laid.begin, file, tally)
        return Stretch(self._store, piece.held, piece.person, laid, piece.incoming.at)

    async def _pause(self, piece: Piece, stretch: Stretch) -> None:
        incoming = piece.incoming

        async def pause(unit: SqlUnit) -> None:
            await unit.settle(incoming)
            await stretch.keep(unit)
            await unit.set_timer(work_on(piece.held.file.id, piece.held.address, incoming.at))

        await self._store.work(pause)

    async def _counted(self, piece: Piece, stretch: Stretch) -> None:
        """Show what a file would bring."""
        file = replace(piece.held.file, state=State.SHOWN)
        lines = (
            *preview.read_as(file, stretch.laid, stretch.laid.plan(file)),
            *preview.would_bring(stretch.tally, stretch.shown()),
        )
        reply = Reply(lines, agreeing(piece.person, file))

        async def show(unit: SqlUnit) -> None:
            await unit.settle(piece.incoming)
            await stretch.begin_anew(unit)
            await unit.keep_brought(file)
            await tell(unit, piece.held, reply, piece.person, piece.incoming)

        await self._store.work(show)

    async def _taken(self, piece: Piece, stretch: Stretch) -> None:
        """Say what a file has brought; what was refused is kept while it may be asked for."""
        file = replace(piece.held.file, state=State.DONE)
        many = sum(stretch.tally.refused.values())
        lines = tuple(preview.brought_in(file, stretch.tally, stretch.shown()))
        name = f"refused-{file.name}"
        wanted = Document(name, piece.held.team, brought=file.id) if many > preview.FEW else None

        async def end(unit: SqlUnit) -> None:
            await unit.settle(piece.incoming)
            await stretch.keep(unit)
            await put_content(unit, file.id, None)
            await unit.keep_brought(file)
            reply = Reply(lines, document=wanted)
            await tell(unit, piece.held, reply, piece.person, piece.incoming)
            if wanted is None:
                await unit.drop_brought(file.id)

        await self._store.work(end)
