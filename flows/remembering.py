"""After a turn: what it changed is kept, what it says is posted, in the same unit of work."""

from __future__ import annotations

from dataclasses import replace

from flows.corrections.rehearing import HARMLESS
from flows.heard import Heard
from flows.messages import Reply
from flows.next_steps.offered import offered
from flows.scene import Scene, Turn
from flows.store import Unit
from flows.talk import Offer, Talk
from flows.team.colleagues import tell
from flows.tidings import tiding_of
from flows.transcribing import echoed
from flows.watch import checking_in, reminders
from flows.watch.minding import touched

MANY_LINES = 6
"""Lines past which two replies stay two messages."""


async def remember(unit: Unit, heard: Heard, scene: Scene, turn: Turn) -> None:
    """Keeps all that a turn has changed, and posts what it says."""
    address = heard.incoming.address
    if turn.opened is not None:
        await unit.new_deal(turn.opened)
    for deal in turn.changed:
        await unit.keep_deal(deal)
    for deal in turn.handed:
        await unit.move_timers([deal.id], deal.owner)
    await _keep_notes(unit, heard, turn)
    await _keep_beside(unit, turn)
    await touched(unit, heard, scene, turn)
    kept = _settled(turn.talk, heard)
    may_be_typed = await offered(unit, turn.replies, scene.person, heard.incoming)
    await unit.keep_talk(scene.person, address, _offering(kept, heard, may_be_typed))
    for n, reply in enumerate(joined(turn.replies)):
        told = reply if n else echoed(reply, heard.incoming)
        await unit.post(address, told, scene.person, heard.incoming)
    for member, reply in turn.told:
        await tell(unit, member, scene.person.team.id, reply, heard.incoming)
    for timer in turn.timers:
        await unit.set_timer(timer)
    changed = (*([turn.opened] if turn.opened else []), *turn.changed)
    await reminders.follow(unit, changed, address.channel, heard.incoming.at)
    await checking_in.follow(unit, changed, address.channel, heard.incoming.at)
    for alert in turn.alerts:
        await unit.alert(alert, heard.incoming.at)
    await _announce(unit, turn)


async def _announce(unit: Unit, turn: Turn) -> None:
    """Other systems hear of what has happened, in its order."""
    opened = [turn.opened] if turn.opened is not None else []
    deals = {deal.id: deal for deal in (*opened, *turn.changed)}
    for event in turn.events:
        tiding = tiding_of(deals[event.deal], event) if event.deal in deals else None
        if tiding is not None:
            await unit.announce(tiding)


async def _keep_notes(unit: Unit, heard: Heard, turn: Turn) -> None:
    """Which deals the notes are about, what is right about them, and what they say since."""
    for part in (heard, *heard.others):
        if part.reworded is not None:
            await unit.reword(part.reworded.id, part.incoming.whole if part.note else "")
    for note, number in dict.fromkeys(turn.attached):
        await unit.attach(note, number)
    for note, labels in turn.labels:
        await unit.label(note, labels)


async def _keep_beside(unit: Unit, turn: Turn) -> None:
    """What gates were shown, what was advised, and what was asked beside a note."""
    for number, fact in turn.facts:
        await unit.keep_fact(number, fact)
    for number, given in turn.given:
        await unit.give(number, given)
    for number, asked in turn.asked:
        await unit.keep_asked(number, asked)


def _offering(talk: Talk, heard: Heard, may_be_typed: tuple[Offer, ...]) -> Talk:
    """The talk with what may be typed now; what comes by itself takes nothing of that away."""
    if heard.incoming.due is not None and not may_be_typed:
        return talk
    return replace(talk, offered=may_be_typed)


def _settled(talk: Talk, heard: Heard) -> Talk:
    """The talk at rest; what was asked is followed up until something happens."""
    lately = talk.lately if heard.intent in HARMLESS else None
    return replace(talk, question=talk.open_question, lately=lately)


def joined(replies: list[Reply]) -> list[Reply]:
    """One message where only the last of them has buttons, so that one in is one out."""
    many = sum(len(reply.lines) for reply in replies) > MANY_LINES
    if not replies or many or any(reply.choices for reply in replies[:-1]):
        return replies
    lines = tuple(line for reply in replies for line in reply.lines)
    deal = next((reply.deal for reply in reversed(replies) if reply.deal), None)
    picture = next((reply.picture for reply in replies if reply.picture), None)
    return [Reply(lines, replies[-1].choices, deal, picture)]
