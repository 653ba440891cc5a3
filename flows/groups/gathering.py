"""Among several people: what becomes of a group, and what is said to us in it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from flows.groups.among import step_for
from flows.groups.meeting import ASKED, SHOWN, Meeting, Step, elsewhere, meet, spoken_to
from flows.groups.places import happened
from flows.heard import Heard
from flows.inquiry.informing import replied
from flows.inquiry.without_values import before_all
from flows.listening import Listening
from flows.messages import Incoming, say
from flows.people import Person
from flows.store import Store, Unit
from flows.watch.scheduling import IN_GROUPS, in_group
from flows.ways import Ways

Answer = Callable[[Unit, Heard, Person], Awaitable[object]]
"""Takes a turn of the talk with somebody, and remembers it."""


class Gathering:
    """Follows the groups we are in; silent unless spoken to."""

    def __init__(self, store: Store, listening: Listening, ways: Ways, answer: Answer) -> None:
        self._store, self._listening, self._ways, self._answer = store, listening, ways, answer

    async def receive(self, incoming: Incoming) -> str | None:
        """Answer what is said to us, follow what became of the group, and pass over the rest.

        Says what whoever tapped is told in passing.
        """
        if incoming.place is not None or not spoken_to(incoming):
            await self._follow(incoming)
            return None
        async with self._store.look() as unit:
            meeting = await meet(unit, incoming, self._listening.ear)
        step = step_for(meeting)
        if step is not None:
            return await self._step(step, meeting)
        if meeting.person is not None:
            return await self._show(meeting, meeting.person)
        return None

    async def _follow(self, incoming: Incoming) -> None:
        async with self._store.unit() as unit:
            await unit.settle(incoming)
            if incoming.place is not None:
                await happened(unit, incoming, incoming.place)

    async def _step(self, step: Step, meeting: Meeting) -> str | None:
        async with self._store.unit() as unit:
            await unit.settle(meeting.incoming)
            told = await step(unit, meeting, self._ways)
            return await unit.spoken(told, meeting.known, meeting.incoming) if told else None

    async def _show(self, meeting: Meeting, person: Person) -> str | None:
        """Answer a question in front of all, as the group reads; anything else has its place."""
        incoming, reader = meeting.incoming, meeting.reader() or person
        heard = await self._listening.hear(incoming, person)
        async with self._store.unit() as unit:
            await unit.settle(incoming)
            if heard.intent in ASKED and (told := await replied(unit, heard, reader)) is not None:
                shown = before_all(told, person.team)
                await unit.post(incoming.address, shown, reader, incoming)
            elif heard.intent in SHOWN:
                await self._answer(unit, heard, reader)
            elif heard.intent in IN_GROUPS:
                told = await in_group(unit, heard, meeting)
                await unit.post(incoming.address, told, reader, incoming)
            elif incoming.press is not None:
                return await unit.spoken(say("tap-old"), reader, incoming)
            elif (reply := elsewhere(heard.intent, self._ways)) is not None:
                await unit.post(incoming.address, reply, reader, incoming)
        return None
