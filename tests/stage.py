"""The stage a dialogue is played on: a house of its own, its people, its clock."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial

from bot.assembly import House, house
from bot.buttons import press_of
from bot.delivery.outcomes import Parcel
from bot.readers.trained import TrainedReader
from bot.settings import read_settings
from bot.storage.tables import TalkRow
from bot.telegram.addressing import addressed
from bot.upkeep.inviting import way_to
from flows.deal import Deal
from flows.history import Cause, Outcome, Standing
from flows.messages import Address, Incoming
from flows.people import FIRST_TEAM, Person, Role
from flows.watch.schedules import What, usual
from tests.script import Script, Step, duration, role_of
from tests.staged_groups import (
    CHANNEL,
    NAME,
    address_of,
    author_of,
    done,
    enclosed_of,
    placed,
    private,
    shape_of,
)
from tests.staged_outbox import as_seen, delivered, in_north, messages, rows_in
from tests.staged_typing import Typed

START = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
"""A Tuesday."""
SOUTH = "South"
"""The other team."""
SPOKEN = "(voice) "
"""What stands before what is said into the phone; here it has been written down already."""
BEAT = timedelta(seconds=20)
"""Between two lines, so that an alert, which waits 15 seconds, is out before the next."""


@dataclass
class Stage:
    """Plays a script into the assistant, and notes what is then shown."""

    parts: House
    now: datetime = START
    language: str = "en"
    north: str = "-100"
    numbers: dict[str, str] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    group: str | None = None
    typed: Typed = field(default_factory=Typed)
    acting: str = "dana"
    mornings: bool = False

    async def set(self, script: Script) -> None:
        """Prepare what the script starts from."""
        self.language = script.language
        self.mornings = ("mornings", "on") in script.setting
        for who, text in script.setting:
            if who == "people":
                for entry in text.split(","):
                    name, role = entry.split()
                    await self.person(name, role)
            elif who == "group":
                self.group = text
            elif who == "timezone":
                await self._move_to(text)
        await self.person("dana")
        async with self.parts.store.unit() as unit:
            if self.group:
                team = self.people["dana"].team.id
                admin = next((p.id for p in self.people.values() if p.role is Role.ADMIN), None)
                await unit.bind(team, Address(CHANNEL, self.north), self.group, admin)
        for who, text in script.setting:
            if who == "deal":
                await self._open(text)

    def sender(self, name: str) -> str:
        """The number that a channel knows somebody by."""
        return self.numbers.setdefault(name, str(1001 + len(self.numbers)))

    async def person(self, name: str, role: str = "rep") -> None:
        """Make somebody known, unless they are, or are a stranger.

        An outsider is a rep of the team South; `south-admin` and the like are other roles there,
        and `both-rep` is in both teams, working in the first.
        """
        if name in self.people or role == "stranger":
            return
        where, _, kind = {"outsider": "south-rep"}.get(role, role).rpartition("-")
        async with self.parts.store.unit() as unit:
            teams = [] if where == "south" else [await unit.first_team(FIRST_TEAM)]
            if where:
                teams.insert(0, await unit.team_named(SOUTH) or await unit.new_team(SOUTH))
            for team in teams:
                await unit.set_team(replace(team, language=self.language))
                who = await unit.enrol(
                    CHANNEL, self.sender(name), name.title(), team.id, Role(kind)
                )
                if not self.mornings:
                    here = Address(CHANNEL, self.sender(name))
                    usually = usual(team.id, who.id, What.MORNING, here)
                    await unit.keep_schedule(replace(usually, on=False))
        self.people[name] = who

    async def _move_to(self, zone: str) -> None:
        """The first team lives by another clock."""
        async with self.parts.store.unit() as unit:
            await unit.set_team(replace(await unit.first_team(FIRST_TEAM), timezone=zone))

    async def _open(self, text: str) -> None:
        """`Acme is information_search, qualification[, won][, worth 900 EUR]`, Dana's, of old."""
        name, _, rest = text.partition(" is ")
        rest, _, worth = rest.partition(", worth ")
        _, stage, *outcome = rest.split(", ")
        dana = self.people["dana"]
        cause = Cause(dana.id, self.now - timedelta(days=20))
        async with self.parts.store.unit() as unit:
            process = await unit.process(dana.team.id)
            deal = Deal(await unit.next_deal(), dana.team.id, 0, name, dana.id, process)
            deal.open(cause, Standing(stage, Outcome(outcome[0] if outcome else "open")))
            if worth:
                amount, deal.currency = worth.split()
                deal.value = Decimal(amount)
            await unit.new_deal(deal)

    async def play(self, step: Step) -> list[tuple[str, str]]:
        """Do what a step says; what is shown of it, in order."""
        self.acting = "dana" if step.who in ("later", "restart", "stored") else step.who
        if step.who == "later":
            self.now += duration(step.text)
            return await self._shown()
        if step.who == "restart":
            return []
        if step.who == "stored":
            await self._stored(*step.text.split())
            return []
        if step.who == "place":
            self.acting = done(step.text)[-1]
            await self.parts.assistant.receive(placed(self, step.text))
            return await self._shown()
        toast = await self._act(step)
        shown = await self._shown()
        return [*shown, ("toast", toast)] if toast else shown

    async def _stored(self, name: str, state: str) -> None:
        async with self.parts.store.unit() as unit:
            who = self.people[name]
            row = await unit.session.get_one(
                TalkRow, (who.id, CHANNEL, self.sender(name), who.team.id)
            )
            row.state = state
            unit.session.add(row)

    async def _act(self, step: Step) -> str | None:
        button = step.text.startswith("[")
        pressed, message = await self._button(step) if button else (None, None)
        mine = self.typed.message(step)
        replied = await self._replied(step)
        enclosed = enclosed_of(step)
        spoken = step.text.removeprefix(SPOKEN) if step.text.startswith(SPOKEN) else ""
        said = "" if pressed or enclosed else spoken or step.text
        told = (said, False) if private(step) else addressed(said, NAME)
        if told is None:
            return None
        return await self.parts.assistant.receive(
            Incoming(
                address=address_of(self, step),
                sender=self.sender(step.who),
                sender_name=step.who.title(),
                at=self.now,
                shape=shape_of(step, pressed=pressed is not None),
                language=self.language,
                text=told[0],
                private=private(step),
                chat_name=self.group or "North",
                message=message or mine,
                reply_to=replied,
                press=press_of(pressed) if pressed else None,
                edited="edit" in step.how,
                to_us=told[1] or (replied is not None and not private(step)),
                enclosed=enclosed,
                transcript=spoken,
                author=author_of(step),
            )
        )

    async def _button(self, step: Step) -> tuple[str, str | None]:
        """The newest button with that label, or the one that the step counts, and its message."""
        label = step.text.strip("[]")
        rows = await rows_in(self.parts.store, address_of(self, step).chat)
        if step.how.startswith("message"):
            rows = [messages(rows)[int(step.how.split()[1]) - 1]]
        found = [(data, row) for row in rows for shown, data in row.buttons if shown == label]
        assert found, f"nobody has shown {step.who} a button [{label}]"
        return found[-1][0], found[-1][1].sent_message_id

    async def _replied(self, step: Step) -> str | None:
        if "reply" not in step.how:
            return None
        if "own" in step.how:
            return self.typed.meant(step)
        rows = await rows_in(self.parts.store, address_of(self, step).chat)
        return messages(rows)[int(step.how.split()[-1]) - 1].sent_message_id

    async def _shown(self) -> list[tuple[str, str]]:
        """What is due by now, as if timers and courier had taken it out."""
        for chat in (*map(self.sender, self.people), self.north):
            async with self.parts.store.unit() as unit:
                due = await unit.take_due(Address(CHANNEL, chat), self.now)
            for incoming in due:
                await self.parts.assistant.receive(incoming)
        parcels = await delivered(self.parts.store, self.now)
        return [(await self._heard_by(parcel), as_seen(parcel)) for parcel in parcels]

    async def _heard_by(self, parcel: Parcel) -> str:
        """The group, whoever acted last, or somebody else, by name."""
        row = parcel.first
        if row.chat == self.north:
            return await in_north(self.parts.store, parcel)
        if row.chat == self.sender(self.acting):
            return "bot"
        return next(f"bot ({name})" for name, sender in self.numbers.items() if sender == row.chat)

    async def deals(self) -> list[str]:
        """Every deal as a `deal:` line."""
        team = self.people["dana"].team.id
        async with self.parts.store.look() as unit:
            found = await unit.team_deals(team)
        return sorted(
            f"{d.name} is {d.phase.kind}, {d.standing.stage}"
            + ("" if d.standing.outcome is Outcome.OPEN else f", {d.standing.outcome}")
            for d in found
        )


Watch = Callable[[Stage, Step], Awaitable[None]]
"""Looks on while a script is played."""


async def unwatched(stage: Stage, step: Step) -> None:
    """Nobody looks on."""
    del stage, step


async def perform(script: Script, stage: Stage, watch: Watch = unwatched) -> Script:
    """The script with what is shown now in place of what is written; `watch` sees each step."""
    await stage.set(script)
    steps: list[Step] = []
    for step in script.steps:
        if "at once" not in step.how and steps:
            stage.now += BEAT
            steps[-1].shown += await stage._shown()
        if step.who not in ("later", "restart", "stored", "place"):
            await stage.person(step.who, role_of(script, step.who))
        shown = await stage.play(step)
        steps.append(Step(step.who, step.text, step.how, shown))
        await watch(stage, steps[-1])
        if any(who == "deal" for who, _ in step.shown):
            stage.now += BEAT
            steps[-1].shown += await stage._shown()
            steps[-1].shown += [("deal", line) for line in await stage.deals()]
    return Script(script.path, script.title, script.setting, steps)


async def fetch(key: str) -> bytes:
    """A file on the stage is known by what it holds."""
    return key.encode()


@asynccontextmanager
async def stage_on(database: str, reader: TrainedReader) -> AsyncIterator[Stage]:
    """A stage with a fresh database of its own, given by its URL."""
    settings = read_settings(database_url=database)
    async with house(settings, reader=reader, ways=partial(way_to, NAME), fetch=fetch) as parts:
        yield Stage(parts)
