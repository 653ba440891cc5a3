"""The same dialogues, through python-telegram-bot and real HTTP to our Bot API server."""

from __future__ import annotations

from pathlib import Path

import pytest
import time_machine

from bot.readers.trained import TrainedReader
from tests.bot.telegram_house import Served, served
from tests.script import Script, Step, parse
from tests.stage import BEAT, START, Stage, duration, people_of, role_of
from tests.telegram_server import Message, Person
from tests.telegram_server.people import Group, View
from tests.test_dialogues import DIALOGUES, SCRIPTS

# What only the stage can do: leave an old state behind, or bring in what no client sends.
NOT_OVER_HTTP = ("stored:", "restart:")
NUMBERED = "Known by telegram as"
"""What shows somebody's number, which is another on each stage."""


def _plays_over_http(path: Path) -> bool:
    shown = (text for step in parse(path).steps for _, text in step.shown)
    numbers = any(NUMBERED in text for text in shown)
    return not numbers and not any(step.head in NOT_OVER_HTTP for step in parse(path).steps)


class Play:
    """A script played by scripted people on a served bot."""

    def __init__(self, script: Script, house: Served, clock: time_machine.Traveller) -> None:
        self.script = script
        self.house = house
        self.clock = clock
        self.stage = Stage(house.service.parts, START)
        self.persons: dict[str, Person] = {}
        self.north: Group | None = None
        self.seen: dict[int, int] = {}

    async def set(self) -> None:
        """People, group and deals as the script has them."""
        telegram = self.house.telegram
        spoke = (step.who for step in self.script.steps if step.who != "later")
        names = dict.fromkeys(["dana", *spoke, *people_of(self.script)])
        for name in names:
            self.persons[name] = telegram.person(name.title(), language_code="en")
            # Whoever is in a team has come by the bot's own link, so it may write to them.
            self.persons[name].chat.bot_status = "member"
        self.stage.numbers = {name: str(person.id) for name, person in self.persons.items()}
        everybody = list(self.persons.values())
        self.north = telegram.group("North", members=everybody, has_bot=True)
        self.stage.north = str(self.north.id)
        await self.stage.set(self.script)
        for name in names:
            await self.stage.person(name, role_of(self.script, name))

    async def go(self) -> None:
        """Every step, and after each what is written to follow."""
        for n, step in enumerate(self.script.steps):
            if n and "at once" not in step.how:
                self.clock.shift(BEAT)
            if step.who == "later":
                self.clock.shift(duration(step.text))
            else:
                await self._act(step)
            await self._expect(step)
        await self._nothing_more()

    async def _act(self, step: Step) -> None:
        who = self.persons[step.who]
        chat = self.north if "group" in step.how else None
        if step.text.startswith("["):
            press = await who.presses(step.text.strip("[]"))
            await press.answered()
        elif step.text == "<photo/sticker>":
            await who.sends_sticker()
        elif step.how.startswith("reply"):
            ours = [m for m in who.sees() if m.from_bot]
            await who.says(step.text, reply_to=ours[int(step.how.split()[1]) - 1])
        else:
            await who.says(step.text, chat=chat)

    async def _expect(self, step: Step) -> None:
        await self._told(self.persons.get(step.who), [t for w, t in step.shown if w == "bot"], step)
        if any(who == "north" for who, _ in step.shown):
            self.clock.shift(BEAT)
        await self._told(self.north, [t for w, t in step.shown if w == "north"], step)
        for name, person in self.persons.items():
            await self._told(person, [t for w, t in step.shown if w == f"bot ({name})"], step)
        for who, text in step.shown:
            if who == "deal":
                assert text in await self.stage.deals()

    async def _told(self, view: View | None, written: list[str], step: Step) -> None:
        if view is None or not written:
            return
        await self.house.telegram.until(lambda: len(self._new(view)) >= len(written))
        told = [as_seen(message) for message in self._new(view)]
        assert told == written, f"{self.script.path.name}, after {step.head} {step.text}"
        self.seen[view.id] = self.seen.get(view.id, 0) + len(told)

    def _new(self, view: View) -> list[Message]:
        return [m for m in view.sees() if m.from_bot][self.seen.get(view.id, 0) :]

    async def _nothing_more(self) -> None:
        for view in (*self.persons.values(), self.north):
            assert view is None or not self._new(view)
        assert not self.house.telegram.unanswered


def as_seen(message: Message) -> str:
    """A message as a dialogue writes it."""
    labels = " ".join(f"[{label}]" for row in message.buttons for label in row)
    return f"{message.text}\n{labels}" if labels else message.text


@pytest.mark.parametrize(
    "path",
    [p for p in SCRIPTS if _plays_over_http(p)],
    ids=lambda path: str(path.relative_to(DIALOGUES)),
)
async def test_the_dialogue_goes_as_written_over_http(
    path: Path, tmp_path: Path, reader: TrainedReader
) -> None:
    with time_machine.travel(START, tick=True) as clock:
        async with served(tmp_path, reader) as house:
            play = Play(parse(path), house, clock)
            await play.set()
            await play.go()
