"""The buttons under an alert: details, congratulations, a question to the rep."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from flows.deal import Deal
from flows.groups.coaching import card_in, passed_on
from flows.groups.groups import Coaching, Group
from flows.groups.meeting import Meeting
from flows.history import Change, Outcome
from flows.messages import Press, Reply, Say, say
from flows.people import Person
from flows.store import Unit
from flows.ways import Ways


async def tapped(unit: Unit, meeting: Meeting, _ways: Ways) -> Say | None:
    """Do what a button says for a member of the team; tell anybody else politely, and nothing."""
    press, group, person = meeting.incoming.press, meeting.group, meeting.person
    if group is None or person is None or press is None:
        return say("tap-members")
    deal, step = meeting.deal, TAPS.get(press.verb)
    change = _change(deal, press) if deal is not None else None
    if deal is None or step is None or change is None:
        return say("tap-old")
    return await step(unit, meeting, Tap(group, person, deal, change))


@dataclass(frozen=True)
class Tap:
    """A tap on an alert by somebody who may: in which group, by whom, on what."""

    group: Group
    person: Person
    deal: Deal
    change: Change

    @property
    def own(self) -> bool:
        """Whether the rep taps under a deal of their own."""
        return self.person.id == self.deal.owner

    def key(self, verb: str) -> str:
        """What is said once to a tap of this person on this alert."""
        return f"{verb}:{self.deal.id}:{self.change.number}:{self.person.id}"


async def details(unit: Unit, meeting: Meeting, tap: Tap) -> Say | None:
    """The deal's card, shown to all once as long as nothing changes."""
    incoming, deal, group = meeting.incoming, tap.deal, tap.group
    here = incoming.address
    reply = await card_in(unit, group, deal, incoming)
    # What stands against a deal is another day by day, though nothing happens to it.
    warned = any(line.key == "warned-card" for line in reply.lines)
    day = incoming.at.astimezone(group.zone).date().isoformat() if warned else ""
    where = f"{here.channel}:{here.chat}:{here.topic or ''}"
    key = f"details:{deal.id}:{len(deal.history)}:{where}:{day}"
    shown = await unit.tell(here, reply, group.reader(tap.person), incoming.at, key)
    return None if shown else say("tap-above")


async def congratulate(unit: Unit, meeting: Meeting, tap: Tap) -> Say | None:
    """The rep hears of a colleague's congratulations, once."""
    if tap.change.after.outcome is not Outcome.WON or tap.deal.outcome is not Outcome.WON:
        return say("tap-old")
    if tap.own:
        return say("tap-own")
    incoming, deal = meeting.incoming, tap.deal
    reached = await unit.reach(deal.owner, deal.team, incoming.address.channel)
    if reached is None:
        return say("tap-unreached")
    rep, address = reached
    reply = Reply((say("congratulated", by=tap.person.name, deal=deal.name),), deal=deal.id)
    told = await unit.tell(address, reply, rep, incoming.at, tap.key("congratulate"))
    return say("tap-told" if told else "tap-twice", rep=rep.name)


async def ask_rep(unit: Unit, meeting: Meeting, tap: Tap) -> Say | None:
    """The rep is asked in private how it goes, once by everybody."""
    if tap.own:
        return say("tap-own")
    incoming, key = meeting.incoming, tap.key("ask_rep")
    coaching = Coaching(key, tap.deal.id, tap.person.id, incoming.at, "", incoming.address)
    rep = await passed_on(unit, coaching, tap.person, tap.deal, "asked")
    return say("tap-told", rep=rep) if rep else say("tap-unreached")


def _change(deal: Deal, press: Press) -> Change | None:
    """The change that was told; of a deal that has been joined since, the other's last."""
    if deal.id != press.deal:
        return deal.history[-1]
    return next((change for change in deal.history if change.number == press.revision), None)


TAPS: Mapping[str, Callable[[Unit, Meeting, Tap], Awaitable[Say | None]]] = {
    "details": details,
    "congratulate": congratulate,
    "ask_rep": ask_rep,
}
