"""Dialogues through python-telegram-bot and real HTTP to our Bot API server."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import time_machine

from bot.readers.trained import TrainedReader
from bot.telegram.service import Terms
from flows.enclosed import Enclosed, Kind
from tests.bot.telegram_house import Served, served
from tests.script import Script, Step, duration, parse, people_of, role_of
from tests.stage import BEAT, SPOKEN, START, Stage
from tests.staged_groups import author_of, done, enclosed_of, private, table_of, topic_of
from tests.telegram_server import Json, Message, Person
from tests.telegram_server.groups import Group
from tests.telegram_server.views import View
from tests.test_dialogues import DIALOGUES, HAPPY, SCRIPTS

# What only the stage can do: leave an old state behind, or bring in what no client sends.
NOT_OVER_HTTP = ("stored:", "restart:")
SENDS: dict[str, Callable[[Person], Awaitable[Message]]] = {
    "<voice>": Person.sends_voice,
    "<picture>": Person.sends_photo,
    "<sticker>": Person.sends_sticker,
    "<file>": Person.sends_file,
}
NUMBERED = re.compile(r"\btelegram\b.*\b10\d\d\b|, where it is \d\d:\d\d")
"""What shows somebody's number or the minute, which is another on each stage."""
TELEGRAMS = ("alerts", "edits", "files", "groups", "replies", "several", "teams", "timers", "voice")
"""Folders of what is done in Telegram's own ways; of the others every third goes over HTTP."""
ENGLISH = sorted((DIALOGUES / "en").rglob("*.txt"))
TAKEN = {*ENGLISH[::3], *(path for path in ENGLISH if path.parent.name in TELEGRAMS)}


def _plays_over_http(path: Path) -> bool:
    language, _, name = str(path.relative_to(DIALOGUES)).partition("/")
    if name not in HAPPY and (language != "en" or path not in TAKEN):
        return False
    shown = (text for step in parse(path).steps for _, text in step.shown)
    numbers = any(NUMBERED.search(text) for text in shown)
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
        self.said: list[Message] = []
        self.topics: dict[str, int] = {}

    async def set(self) -> None:
        """People, group and deals as the script has them."""
        telegram, script = self.house.telegram, self.script
        steps = script.steps
        acting = [s.who for s in steps if s.who not in ("later", "place")]
        placing = [done(s.text)[-1] for s in steps if s.who == "place"]
        names = dict.fromkeys(["dana", *acting, *placing, *people_of(self.script)])
        for name in names:
            language = script.language
            self.persons[name] = telegram.person(name.title(), language_code=language)
            # Whoever is in a team has come by the bot's own link, so it may write to them.
            self.persons[name].chat.bot_status = "member"
        self.stage.numbers = {name: str(person.id) for name, person in self.persons.items()}
        everybody = list(self.persons.values())
        brought = any(s.who == "place" and s.text.startswith("added") for s in steps)
        forum = any("topic" in s.head for s in steps)
        self.north = telegram.group("North", members=everybody, has_bot=not brought, forum=forum)
        self.stage.north = str(self.north.id)
        await self.stage.set(script)
        for name in names:
            await self.stage.person(name, role_of(script, name))
            # Whoever was let in has spoken with us in private before.
            if name in self.stage.people:
                self.persons[name].chat.bot_status = "member"

    async def go(self) -> None:
        """Every step, and after each what is written to follow."""
        for n, step in enumerate(self.script.steps):
            if n and "at once" not in step.how:
                self.clock.shift(BEAT)
            toast = None
            if step.who == "later":
                self.clock.shift(duration(step.text))
            elif step.who == "place":
                await self._place(*done(step.text))
            else:
                toast = await self._act(step)
            await self._expect(step, toast)
        await self._nothing_more()

    async def _place(self, topic: str | None, what: str, by: str) -> None:
        """Do something to the group, as Telegram's people can."""
        telegram, north, who = self.house.telegram, self._north(), self.persons[by]
        if what == "upgraded":
            self.north = await north.upgrades()
            self.stage.north = str(self.north.id)
        elif topic is not None:
            thread = await self._thread(topic)
            await (north.closes_topic if what == "closed" else north.reopens_topic)(thread)
        else:
            change = {
                "added": telegram.add_bot,
                "removed": telegram.remove_bot,
                "promoted": telegram.promote_bot,
                "demoted": telegram.demote_bot,
            }
            await change[what](north, who)

    async def _act(self, step: Step) -> str | None:
        who = self.persons[step.who]
        chat = None if private(step) else self._north()
        topic = topic_of(step.how)
        if step.text.startswith("["):
            press = await who.presses(step.text.strip("[]"), on=self._named(step), chat=chat)
            told: str | None = (await press.answered()).get("text")
            return told
        if step.text.startswith(SPOKEN):
            assert self.house.openai is not None
            self.house.openai.hears(step.text.removeprefix(SPOKEN))
            await who.sends_voice()
        elif (table := table_of(step)) is not None:
            await who.sends_table(*table)
        elif (enclosed := enclosed_of(step)) is not None:
            await (who.sends(card(enclosed)) if enclosed.told else SENDS[step.text](who))
        elif author := author_of(step):
            await who.forwards(step.text, author)
        elif "edit" in step.how:
            await who.edits(_typed(who)[int(step.how.split()[-1]) - 1], step.text)
        elif "own" in step.how:
            own = _typed(who)[int(step.how.split()[-1]) - 1]
            await who.says(step.text, reply_to=own)
        elif "reply" in step.how:
            await who.says(step.text, reply_to=self._named(step))
        else:
            thread = await self._thread(topic) if topic else None
            await who.says(step.text, chat=chat, thread=thread)
        return None

    def _named(self, step: Step) -> Message | None:
        """The message of ours that a step counts, from 1; None where it counts none."""
        if "reply" not in step.how and not step.how.startswith("message"):
            return None
        who = self.persons[step.who]
        ours = [m for m in who.sees() if m.from_bot] if private(step) else self.said
        return ours[int(step.how.split()[-1]) - 1]

    def _north(self) -> Group:
        assert self.north is not None
        return self.north

    async def _thread(self, topic: str) -> int:
        if topic not in self.topics:
            self.topics[topic] = await self._north().opens_topic(topic)
        return self.topics[topic]

    async def _expect(self, step: Step, toast: str | None) -> None:
        actor = done(step.text)[-1] if step.who == "place" else step.who
        actor = actor if actor in self.persons else "dana"  # time passes for her
        for name, person in self.persons.items():
            heads = [f"bot ({name})", *(["bot"] if name == actor else [])]
            await self._told(person, [t for w, t in step.shown if w in heads], step)
        north = [text for who, text in step.shown if _new_in_north(who)]
        if not private(step):
            # What is answered there was heard before the clock goes on.
            await self._told(self.north, north[:1], step)
            north = north[1:]
        if any(who.startswith("north") for who, _ in step.shown):
            self.clock.shift(BEAT)
        await self._told(self.north, north, step)
        for who, text in step.shown:
            if who.startswith("north (edits"):
                await self._changed(int(who.split()[-1].strip(")")), text)
        assert [t for w, t in step.shown if w == "toast"] == ([toast] if toast else [])
        for who, text in step.shown:
            if who == "deal":
                assert text in await self.stage.deals()

    async def _told(self, view: View | None, written: list[str], step: Step) -> None:
        if view is None or not written:
            return
        await self.house.telegram.until(lambda: len(self._new(view)) >= len(written))
        new = self._new(view)[: len(written)]
        told = [as_seen(message) for message in new]
        self.said += new if view is self.north else []
        assert told == written, f"{self.script.path.name}, after {step.head} {step.text}"
        self.seen[view.id] = self.seen.get(view.id, 0) + len(told)

    async def _changed(self, number: int, text: str) -> None:
        """A message that the group has seen reads so now."""
        message = self.said[number - 1].message_id

        def now() -> str:
            return next(as_seen(m) for m in self._north().sees() if m.message_id == message)

        await self.house.telegram.until(lambda: now() == text)

    def _new(self, view: View) -> list[Message]:
        return [m for m in view.sees() if m.from_bot][self.seen.get(view.id, 0) :]

    async def _nothing_more(self) -> None:
        for view in (*self.persons.values(), self.north):
            assert view is None or not self._new(view)
        assert not self.house.telegram.unanswered


def _typed(who: Person) -> list[Message]:
    """What somebody has written in private, oldest first."""
    return [message for message in who.sees() if not message.from_bot]


def card(enclosed: Enclosed) -> Json:
    """A contact or a place, in the Bot API's terms."""
    name, _, number = enclosed.told.partition(", ")
    if enclosed.kind is Kind.LOCATION:
        here = {"latitude": 50.06, "longitude": 19.94}
        return {"venue": {"location": here, "title": name, "address": number}, "location": here}
    return {"contact": {"first_name": name, "phone_number": number}}


def _new_in_north(who: str) -> bool:
    return who.startswith("north") and "edits" not in who


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
    path: Path, tmp_path: Path, on_sqlite: str, reader: TrainedReader
) -> None:
    script = parse(path)
    spoken = any(step.text.startswith(SPOKEN) for step in script.steps)
    with time_machine.travel(START, tick=True) as clock:
        # People here talk faster than Telegram lets a bot answer; the limits have their own tests.
        terms = Terms(rates=None)
        async with served(tmp_path, reader, on_sqlite, terms, hearing=spoken) as house:
            play = Play(script, house, clock)
            await play.set()
            await play.go()
