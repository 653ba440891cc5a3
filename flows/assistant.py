"""One message's way through: hear, answer, remember, tell."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from flows.conversation import take
from flows.errors import AlreadySettled, Passing, StoreAway, VersionClash
from flows.events import Event
from flows.files.brought import END, WORK, Files
from flows.groups.binding import explained
from flows.groups.coaching import answer_back, answer_to
from flows.groups.gathering import Gathering
from flows.groups.groups import Coaching
from flows.heard import Heard
from flows.inquiry.informing import replied
from flows.inquiry.picturing import illustrated
from flows.inquiry.without_values import before_all
from flows.language.ear import Ear
from flows.language.languages import Guess
from flows.listening import Listening
from flows.messages import Incoming, Reply, say
from flows.people import Person
from flows.reading import Reader
from flows.remembering import remember
from flows.scene import Scene, Turn, one_stage
from flows.several import take_all
from flows.staging import scene_of
from flows.store import Store, Unit
from flows.talk import revived
from flows.team.administering import administered
from flows.team.inviting import Link
from flows.team.speaker import speaker
from flows.transcribing import Dictation, Transcriber, echoed
from flows.watch.minding import fell_due
from flows.watch.on_time import on_time
from flows.watch.schedules import SCHEDULED
from flows.watch.settling_in import used
from flows.ways import Ways, no_way

PAUSES = (0.0, 0.05, 0.2, 0.5, 1.0)
"""Seconds before a message is heard anew, because something changed or memory was away."""


async def at_once(seconds: float) -> None:
    """The pause of those who do not wait."""
    del seconds


class Assistant:
    """Takes in what people say and leaves its answers in the outbox; the same for every channel."""

    def __init__(  # noqa: PLR0913  # each a part of its own
        self,
        store: Store,
        reader: Reader,
        link: Link = lambda _: None,
        ways: Ways = no_way,
        *,
        pause: Callable[[float], Awaitable[None]] = at_once,
        happened: Callable[[Event], None] = lambda _: None,
        guess: Guess = lambda _: None,
        transcriber: Transcriber | None = None,
        files: Files | None = None,
    ) -> None:
        self._store = store
        self._dictation = Dictation(store, transcriber)
        self._ear = Ear(guess)
        self._listening = Listening(store, reader, self._ear)
        self._link, self._ways = link, ways
        self._gathering = Gathering(store, self._listening, ways, self._take)
        self._happened = happened
        self._files = files
        self._pause = pause

    async def receive(self, incoming: Incoming) -> str | None:
        """Answer a message, once; heard anew where something changed while it was being read.

        Says what whoever tapped is told in passing. Raises VersionClash or StoreAway where that
        goes on, AlreadySettled for a message that has had its effect.
        """
        lost, written = False, None
        for pause in (*PAUSES, None):
            try:
                # What is spoken is written down once, however often it is heard.
                written = written or await self._dictation.written(incoming)
                return await self._answer(written)
            except AlreadySettled:
                # Otherwise the commit before was never heard of, and had succeeded.
                if not lost:
                    raise
                return None
            except Passing as passing:
                if pause is None:
                    raise
                lost = lost or isinstance(passing, StoreAway)
                await self._pause(pause)
        return None

    async def give_up(self, incoming: Incoming) -> None:
        """Tell whoever wrote that their message could not be taken in, and the administrators.

        Of what was due by itself nobody is told, but of a file that they have brought.
        """
        if incoming.due is not None:
            if self._files is not None and incoming.due.kind in (WORK, END):
                await self._files.give_up(incoming)
            return
        async with self._store.unit() as unit:
            person = await speaker(unit, incoming)
            if person is None or not incoming.private:
                return
            kept = replace(incoming, row=None)
            await unit.post(incoming.address, Reply((say("gave-up"),)), person, kept)
            for admin, address in await unit.admins(person.team.id, incoming.address.channel):
                told = Reply((say("gave-up-admin", by=person.name, row=incoming.row or 0),))
                await unit.post(address, told, admin, kept)

    async def _answer(self, incoming: Incoming) -> str | None:
        if incoming.place is not None or not incoming.private:
            return await self._gathering.receive(incoming)
        if (
            self._files is not None
            and incoming.due is not None
            and incoming.due.kind in (WORK, END)
        ):
            await self._files.go_on(incoming)
            return None
        if incoming.due is not None and incoming.due.kind == SCHEDULED:
            await self._on_time(incoming)
            return None
        async with self._store.look() as unit:
            person = await speaker(unit, incoming)
            coaching = None
            if person is not None:
                coaching = await answer_to(unit, incoming, person, self._ear)
        spoken = await self._spoken(incoming, person) if person is not None else None
        if person is not None and spoken is not None:
            person = person.speaking(spoken)
        again = coaching is not None or _brings_code(incoming)
        unheard = person is None and (incoming.due is not None or incoming.edited)
        if unheard or (incoming.edited and again):
            await self._pass_over(incoming)
        elif person is None or _brings_code(incoming):
            await self._greet(incoming, person)
        elif coaching is not None:
            await self._answer_back(incoming, person, coaching)
        else:
            await self._converse(incoming, person, spoken)
        return None

    async def _spoken(self, incoming: Incoming, person: Person) -> str | None:
        """The language to speak from now on; names in a draft of the process tell of none."""
        spoken = self._ear.spoken(person, incoming)
        if spoken is None:
            return None
        async with self._store.look() as unit:
            draft = await unit.draft(person.id, person.team.id, incoming.address)
        return spoken if draft is None else None

    async def _answer_back(self, incoming: Incoming, rep: Person, coaching: Coaching) -> None:
        async with self._store.unit() as unit:
            await unit.settle(incoming)
            reply = echoed(await answer_back(unit, incoming, rep, coaching), incoming)
            await unit.post(incoming.address, reply, rep, incoming)

    async def _on_time(self, incoming: Incoming) -> None:
        async with self._store.unit() as unit:
            await unit.settle(incoming)
            await on_time(unit, incoming)

    async def _pass_over(self, incoming: Incoming) -> None:
        async with self._store.unit() as unit:
            await unit.settle(incoming)

    async def _greet(self, incoming: Incoming, person: Person | None) -> None:
        async with self._store.unit() as unit:
            await unit.settle(incoming)
            code = incoming.text.partition(" ")[2].strip() if _brings_code(incoming) else ""
            admitted = await unit.admit(incoming, code) if code and incoming.private else None
            if admitted is not None:
                admitted = await self._first_heard(unit, incoming, admitted)
                lines = (
                    say(f"welcome-{admitted.role}", name=admitted.name, team=admitted.team.name),
                )
            elif person is not None:
                lines = (say("code-unknown"),)
            else:
                lines = (say("stranger-code" if code else "stranger"),)
            await unit.post(incoming.address, Reply(lines), admitted or person, incoming)

    async def _first_heard(self, unit: Unit, incoming: Incoming, person: Person) -> Person:
        """Speak to somebody new in the language of their phone."""
        spoken = self._ear.spoken(person, replace(incoming, text=""))
        if spoken is None:
            return person
        await unit.set_person(person.id, heard=spoken)
        return person.speaking(spoken)

    async def _converse(self, incoming: Incoming, person: Person, spoken: str | None) -> None:
        heard = await self._listening.hear(incoming, person)
        async with self._store.unit() as unit:
            await unit.settle(incoming)
            if spoken is not None:
                await unit.set_person(person.id, heard=spoken)
            talk = revived(await unit.talk(person, incoming.address))
            if talk.version != heard.talk.version:
                raise VersionClash(person.id)
            if incoming.due is None:
                await used(unit, person, incoming)
            if heard.intent == "warn":
                await fell_due(unit, heard, person)
                return
            reply = explained(heard, self._ways)
            reply = reply or await administered(unit, heard, person, self._link)
            reply = reply or await replied(unit, heard, person)
            if reply is not None:
                here = await speaker(unit, incoming)
                await unit.post(incoming.address, echoed(reply, incoming), here or person, incoming)
                return
            turn = await self._take(unit, heard, person)
        for event in turn.events:
            self._happened(event)

    async def _take(self, unit: Unit, heard: Heard, person: Person) -> Turn:
        """A turn of the talk, remembered."""
        if not heard.others:
            scene = await self._set(unit, heard, person)
            turn = take(heard, scene)
        else:
            parts = (heard, *heard.others)
            scenes = one_stage([await self._set(unit, part, person) for part in parts])
            scene, turn = scenes[0], take_all(list(zip(parts, scenes, strict=True)))
        await illustrated(unit, heard, scene, turn)
        if not heard.incoming.private:
            turn.replies = [before_all(reply, person.team) for reply in turn.replies]
        await remember(unit, heard, scene, turn)
        return turn

    async def _set(self, unit: Unit, heard: Heard, person: Person) -> Scene:
        """The scene of a turn; what a question was about is read as its note was."""
        question = heard.talk.open_question
        told = heard.note or (question.text if question else "") or heard.incoming.text
        return await scene_of(unit, heard, person, self._ear.hearing(person.language, told))


def _brings_code(incoming: Incoming) -> bool:
    return incoming.text.startswith("/start ") and bool(incoming.text[7:].strip())
