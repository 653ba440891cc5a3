"""The same assistant on stdin and stdout: a chat with a person, or lines for a script."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from zoneinfo import available_timezones

from babel.localtime import get_localzone
from rich.console import Console
from sqlmodel import col, select

from bot.assembly import House
from bot.buttons import press_of
from bot.clock import now
from bot.delivery.looking_after import see_to_all
from bot.speech import plain
from bot.storage.queues import OutboxRow
from bot.storage.store import SqlUnit
from bot.storage.tables import PersonRow
from flows.language.words import fold
from flows.messages import Address, Incoming, Shape, say
from flows.people import FIRST_TEAM, Role

CHANNEL = "terminal"
FAREWELLS = ("quit", "exit", ":q", "bye")


@dataclass
class Terminal:
    """One person's conversation; their name is their address."""

    house: House
    name: str
    show: Callable[[str], None]
    buttons: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> Address:
        """Where this person's messages belong."""
        return Address(CHANNEL, fold(self.name))

    async def enter(self, language: str | None) -> None:
        """Make whoever sits here a member; the machine is theirs, so they administer it."""
        async with self.house.store.unit() as unit:
            new = await unit.person(CHANNEL, self.address.chat) is None
            if new:
                team = await unit.first_team(FIRST_TEAM)
                await unit.enrol(CHANNEL, self.address.chat, self.name, team.id, Role.ADMIN)
            person = await unit.person(CHANNEL, self.address.chat)
            row = await unit.session.get_one(PersonRow, person.id if person else 0)
            row.timezone = _here() if new else row.timezone
            row.language = language or row.language
            unit.session.add(row)

    async def say(self, line: str) -> None:
        """Pass a line on, a bracketed one as the press of a button, and show what is answered."""
        data = self.buttons.get(fold(line.strip("[]"))) if line.startswith("[") else None
        await self.ring()
        await self.house.assistant.receive(
            Incoming(
                address=self.address,
                sender=self.address.chat,
                sender_name=self.name,
                at=now(),
                shape=Shape.PRESS if data else Shape.TEXT,
                text=line,
                press=press_of(data) if data else None,
            )
        )
        await self.drain()

    async def ring(self) -> None:
        """Have what is due by now happen."""
        async with self.house.store.unit() as unit:
            due = await unit.take_due(self.address, now())
        for incoming in due:
            await self.house.assistant.receive(incoming)

    async def drain(self) -> None:
        """Show what lies in the outbox for this person, oldest first."""
        async with self.house.store.unit() as unit:
            elsewhere = await self._elsewhere(unit)
            query = select(OutboxRow).where(
                OutboxRow.channel == CHANNEL,
                OutboxRow.chat == self.address.chat,
                OutboxRow.state == "pending",
            )
            for row in await unit.session.exec(query.order_by(col(OutboxRow.id))):
                row.state, row.sent_at = "sent", now()
                unit.session.add(row)
                self.show(self._shown(row, elsewhere))

    async def _elsewhere(self, unit: SqlUnit) -> str:
        """How a file is got that no terminal can show, in this person's language."""
        person = await unit.person(CHANNEL, self.address.chat)
        language = person.language if person is not None else "en"
        return unit.speech.of(language, "UTC", now()).text(say("export-shell"))

    def _shown(self, row: OutboxRow, elsewhere: str) -> str:
        self.buttons.update({fold(label): data for label, data in row.buttons})
        labels = " ".join(f"[{label}]" for label, _ in row.buttons)
        lines = (row.body, elsewhere if row.document else "", labels)
        return "\n".join(filter(None, lines))


def _here() -> str:
    """The zone of this machine by its name, UTC where it has none."""
    zone = get_localzone()
    name = getattr(zone, "key", None) or getattr(zone, "zone", None)
    return name if name in available_timezones() and name != "Etc/UTC" else "UTC"


async def converse(house: House, name: str, language: str | None) -> None:
    """Talk until the person leaves or the lines end."""
    watching = asyncio.create_task(see_to_all(house.store, now(), CHANNEL))
    try:
        await _conversed(house, name, language)
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)


async def _conversed(house: House, name: str, language: str | None) -> None:
    if sys.stdin.isatty() and sys.stdout.isatty():
        await _chat(house, name, language)
    else:
        await _lines(Terminal(house, name, lambda html: print(plain(html), flush=True)), language)


async def _lines(terminal: Terminal, language: str | None) -> None:
    await terminal.enter(language)
    await _until_end(terminal, lambda: asyncio.to_thread(sys.stdin.readline))


async def _chat(house: House, name: str, language: str | None) -> None:
    console = Console(highlight=False)
    terminal = Terminal(house, name, lambda html: console.print(_marked(html) + "\n"))
    await terminal.enter(language)
    await terminal.say("/start")

    await _until_end(terminal, lambda: _asked(console))


async def _asked(console: Console) -> str:
    """A line typed here. Ctrl+C must not wait for it, so no thread of the loop's own asks."""
    loop = asyncio.get_running_loop()
    typed: asyncio.Future[str] = loop.create_future()

    def ask() -> None:
        try:
            line = console.input("[dim]you:[/dim] ") + "\n"
        except EOFError:
            line = ""
        loop.call_soon_threadsafe(typed.set_result, line)

    threading.Thread(target=ask, daemon=True).start()
    return await typed


async def _until_end(terminal: Terminal, ask: Callable[[], Awaitable[str]]) -> None:
    while True:
        line = await ask()
        if not line or line.strip().lower() in FAREWELLS:
            return
        if line.strip():
            await terminal.say(line.strip())


def _marked(html: str) -> str:
    """Telegram's HTML as rich's markup."""
    kept = html.replace("[", r"\[").replace("<b>", "\0").replace("</b>", "\1")
    return plain(kept).replace("\0", "[bold]").replace("\1", "[/bold]")
