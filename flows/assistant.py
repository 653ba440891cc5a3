"""One message's way through: hear, answer, remember, tell."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from flows.administering import administered
from flows.binding import explained
from flows.coaching import answer_back, answer_to
from flows.conversation import take
from flows.deal import Deal
from flows.ear import Ear
from flows.errors import AlreadySettled, Passing, StoreAway, VersionClash
from flows.events import Event
from flows.gathering import Gathering
from flows.groups import Coaching
from flows.heard import Heard
from flows.informing import replied
from flows.inviting import Link
from flows.languages import Guess
from flows.listening import Listening
from flows.messages import Incoming, Reply, say
from flows.parsing import Grammar
from flows.people import Person
from flows.permissions import Act, may
from flows.reading import Reader
from flows.scene import Scene, Turn
from flows.speaker import speaker
from flows.store import Store, Unit
from flows.talk import Talk, revived
from flows.ways import Ways, no_way

PAUSES = (0.0, 0.05, 0.2, 0.5, 1.0)
"""Seconds before a message is heard anew, because something changed or memory was away."""
OPENS = ("yes", "choose", "open")
REJECTS = ("reject", "correct")
LISTS = ("mine", "pipeline", "next")
MANY_LINES = 6
"""Lines past which two replies stay two messages."""


async def at_once(seconds: float) -> None:
    """The pause of those who do not wait."""
    del seconds


class Assistant:
    """Takes in what people say and leaves its answers in the outbox; the same for every channel."""

    def __init__(
        self,
        store: Store,
        reader: Reader,
        link: Link = lambda _: None,
        ways: Ways = no_way,
        *,
        pause: Callable[[float], Awaitable[None]] = at_once,
        happened: Callable[[Event], None] = lambda _: None,
        guess: Guess = lambda _: None,
    ) -> None:
        self._store = store
        self._ear = Ear(guess)
        self._listening = Listening(store, reader, self._ear)
        self._link, self._ways = link, ways
        self._gathering = Gathering(store, self._listening, ways, self._take)
        self._happened = happened
        self._pause = pause

    async def receive(self, incoming: Incoming) -> str | None:
        """Answer a message, once; heard anew where something changed while it was being read.

        Says what whoever tapped is told in passing. Raises VersionClash or StoreAway where that
        goes on, AlreadySettled for a message that has had its effect.
        """
        lost = False
        for pause in (*PAUSES, None):
            try:
                return await self._answer(incoming)
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
        """Tell whoever wrote that their message could not be taken in, and the administrators."""
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
        async with self._store.look() as unit:
            person = await speaker(unit, incoming)
            coaching = await answer_to(unit, incoming, person) if person is not None else None
        spoken = self._ear.spoken(person, incoming) if person is not None else None
        if person is not None and spoken is not None:
            person = person.speaking(spoken)
        if person is None and incoming.due is not None:
            await self._pass_over(incoming)
        elif person is None or _brings_code(incoming):
            await self._greet(incoming, person)
        elif coaching is not None:
            await self._answer_back(incoming, person, coaching)
        else:
            await self._converse(incoming, person, spoken)
        return None

    async def _answer_back(self, incoming: Incoming, rep: Person, coaching: Coaching) -> None:
        async with self._store.unit() as unit:
            await unit.settle(incoming)
            reply = await answer_back(unit, incoming, rep, coaching)
            await unit.post(incoming.address, reply, rep, incoming)

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
            reply = explained(heard, self._ways)
            reply = reply or await administered(unit, heard, person, self._link)
            reply = reply or await replied(unit, heard, person)
            if reply is not None:
                here = await speaker(unit, incoming)
                await unit.post(incoming.address, reply, here or person, incoming)
                return
            turn = await self._take(unit, heard, person)
        for event in turn.events:
            self._happened(event)

    async def _take(self, unit: Unit, heard: Heard, person: Person) -> Turn:
        """A turn of the talk, remembered; what a question was about is read as its note was."""
        question = heard.talk.open_question
        told = heard.note or (question.text if question else "") or heard.incoming.text
        scene = await _scene(unit, heard, person, self._ear.hearing(person.language, told))
        turn = take(heard, scene)
        await _remember(unit, heard, scene, turn)
        return turn


def _brings_code(incoming: Incoming) -> bool:
    return incoming.text.startswith("/start ") and bool(incoming.text[7:].strip())


async def _scene(unit: Unit, heard: Heard, person: Person, grammar: Grammar) -> Scene:
    here = heard.incoming.at.astimezone(ZoneInfo(person.timezone))
    deals = await unit.deals(sorted(_mentioned(heard)))
    seen = {n: deal for n, deal in deals.items() if _sees(person, deal)}
    note = None
    if heard.intent in ("report", "reason") and heard.press is None:
        note = await unit.new_note(heard.incoming, person, heard.incoming.text)
    listed = await unit.team_deals(person.team.id) if heard.intent in LISTS else []
    by = {change.cause.by for deal in seen.values() for change in deal.history[-1:]}
    return Scene(
        person=person,
        process=await unit.process(person.team.id),
        grammar=grammar,
        now=here,
        today=here.date(),
        deals=seen,
        given=await unit.given(seen),
        names={person.id: person.name} | await unit.names(sorted(by - {person.id})),
        note=note,
        new_deal=await unit.next_deal() if heard.intent in OPENS else 0,
        texts=await unit.texts(_last_notes(seen)) if heard.intent in REJECTS else {},
        listed=[d for d in listed if may(person, Act.SEE, team=person.team.id, owner=d.owner)],
    )


def _last_notes(deals: Mapping[int, Deal]) -> list[int]:
    last = [(deal, change) for deal in deals.values() if (change := deal.undoable())]
    notes = (deal.first_of(change).cause.note for deal, change in last)
    return [note for note in notes if note is not None]


def _sees(person: Person, deal: Deal) -> bool:
    return may(person, Act.SEE, team=deal.team, owner=deal.owner)


def _mentioned(heard: Heard) -> set[int]:
    talk, meant = heard.talk, heard.meant
    questions = [q for q in (talk.question, *talk.parked) if q is not None]
    about = [(q.deal, q.other, *q.candidates) for q in questions]
    pressed = heard.press.deal if heard.press is not None else None
    all_of = (meant.deal, meant.other, *meant.fitting, talk.focus, talk.changed, pressed)
    return {n for group in (*about, all_of) for n in group if n}


async def _remember(unit: Unit, heard: Heard, scene: Scene, turn: Turn) -> None:
    address = heard.incoming.address
    if turn.opened is not None:
        await unit.new_deal(turn.opened)
    for deal in turn.changed:
        await unit.keep_deal(deal)
    for note, number in dict.fromkeys(turn.attached):
        await unit.attach(note, number)
    for note, labels in turn.labels:
        await unit.label(note, labels)
    for number, given in turn.given:
        await unit.give(number, given)
    await unit.keep_talk(scene.person, address, _settled(turn.talk))
    for reply in joined(turn.replies):
        await unit.post(address, reply, scene.person, heard.incoming)
    for timer in turn.timers:
        await unit.set_timer(timer)
    for alert in turn.alerts:
        await unit.alert(alert, heard.incoming.at)


def _settled(talk: Talk) -> Talk:
    return replace(talk, question=talk.open_question, offered=())


def joined(replies: list[Reply]) -> list[Reply]:
    """One message where only the last of them has buttons, so that one in is one out."""
    many = sum(len(reply.lines) for reply in replies) > MANY_LINES
    if not replies or many or any(reply.choices for reply in replies[:-1]):
        return replies
    lines = tuple(line for reply in replies for line in reply.lines)
    deal = next((reply.deal for reply in reversed(replies) if reply.deal), None)
    return [Reply(lines, replies[-1].choices, deal)]
