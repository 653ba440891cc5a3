"""What runs a team, by command, phrase or button: these steps look into memory themselves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from flows import arranging, forgetting, handing, inviting, leaving, roster
from flows.heard import Heard
from flows.inviting import Link
from flows.messages import Press, Reply, say
from flows.people import Person
from flows.permissions import Act, may
from flows.store import Unit
from flows.talk import Offer
from flows.words import fold

Step = Callable[[Unit, Heard, Person, Link], Awaitable[Reply]]
Plain = Callable[[Unit, Heard, Person], Awaitable[Reply]]


async def administered(unit: Unit, heard: Heard, person: Person, link: Link) -> Reply | None:
    """The answer to what runs a team; None where the talk answers."""
    heard = as_pressed(heard)
    step = STEPS.get(heard.intent)
    if step is not None:
        return await step(unit, heard, person, link)
    if heard.intent in IN_PRIVATE:
        return await _in_private(unit, heard, person, link)
    if heard.incoming.private or heard.intent == "help":
        return None
    ours = await unit.group_team(heard.incoming.address) == person.team.id
    return None if ours else Reply((say("ask-in-private"),))


async def _in_private(unit: Unit, heard: Heard, person: Person, link: Link) -> Reply:
    """A page on the team; what was offered last is no longer, and what is offered now may be typed.

    A button of another team of theirs is answered without a word about that team.
    """
    if not heard.incoming.private:
        return Reply((say("team-in-private"),))
    press = heard.press
    if press is not None and press.revision != person.team.id and heard.intent != "switch":
        return Reply((say("button-old"),))
    address, talk = heard.incoming.address, heard.talk
    if talk.offered:
        talk = replace(talk, offered=())
        await unit.keep_talk(person, address, talk)
        talk = replace(talk, version=talk.version + 1)
    reply = await IN_PRIVATE[heard.intent](unit, heard, person, link)
    if offered := offers(reply):
        await unit.keep_talk(person, address, replace(talk, offered=offered))
    return reply


def offers(reply: Reply) -> tuple[Offer, ...]:
    """The buttons of a page that can also be typed: yes, no, and names."""
    return tuple(
        Offer(_TYPED.get(c.label.key) or str(c.label.facts["name"]), c.verb, c.deal, c.revision)
        for c in reply.choices
        if c.label.key in _TYPED or c.label.key == "button-member"
    )


_TYPED = {"button-yes": "yes", "button-no": "no"}


def as_pressed(heard: Heard) -> Heard:
    """What answers the last page on the team when typed, as the press of its button."""
    if heard.press is not None or heard.incoming.due is not None:
        return heard
    said = (heard.intent, fold(heard.incoming.text.strip(" .")))
    for offer in heard.talk.offered:
        if fold(offer.typed) in (said if offer.typed in ("yes", "no") else said[1:]):
            press = Press(offer.verb, offer.subject, offer.team)
            intent, _, argument = offer.verb.partition(".")
            incoming = replace(heard.incoming, press=press)
            return replace(heard, incoming=incoming, intent=intent, argument=argument)
    return heard


async def keep(_unit: Unit, _heard: Heard, _person: Person) -> Reply:
    """No was the answer: all stays as it is."""
    return Reply((say("team-as-was"),))


async def bind(unit: Unit, heard: Heard, person: Person, _link: Link) -> Reply:
    """Make the group it is said in the team's."""
    incoming = heard.incoming
    if incoming.private:
        return Reply((say("bind-in-group"),))
    bound = await unit.group_team(incoming.address)
    if not may(person, Act.BIND, team=bound or person.team.id):
        return Reply((say("bind-not-yours"),))
    await unit.bind(person.team.id, incoming.address, incoming.chat_name)
    return Reply((say("bound", team=person.team.name),))


async def unbind(unit: Unit, heard: Heard, person: Person, _link: Link) -> Reply:
    """Let the group go."""
    bound = await unit.group_team(heard.incoming.address)
    if bound is None:
        return Reply((say("not-bound"),))
    if not may(person, Act.BIND, team=bound):
        return Reply((say("bind-not-yours"),))
    await unit.unbind(heard.incoming.address)
    return Reply((say("unbound"),))


def _plain(step: Plain) -> Step:
    """A step that needs no links."""

    async def taken(unit: Unit, heard: Heard, person: Person, _link: Link) -> Reply:
        return await step(unit, heard, person)

    return taken


STEPS: Mapping[str, Step] = {"bind": bind, "unbind": unbind}
IN_PRIVATE: Mapping[str, Step] = {
    "invite": inviting.invite,
    "invite_rep": inviting.invite,
    "invite_manager": inviting.invite,
    "invite_admin": inviting.invite,
    "invitations": inviting.invitations,
    "revoke": inviting.revoke,
    "keep": _plain(keep),
    "team": _plain(roster.team),
    "switch": _plain(roster.switch_to),
    "member": _plain(roster.member),
    "role": _plain(roster.role),
    "role_rep": _plain(roster.role),
    "role_manager": _plain(roster.role),
    "role_admin": _plain(roster.role),
    "hand_over": _plain(handing.hand_over),
    "hand_over_mine": _plain(handing.hand_over),
    "give": _plain(handing.give),
    "remove": _plain(leaving.remove),
    "leave": _plain(leaving.leave),
    "settings": _plain(arranging.settings),
    "set_name": _plain(arranging.set_name),
    "set_timezone": _plain(arranging.set_timezone),
    "set_switch": _plain(arranging.set_switch),
    "set_language": _plain(arranging.set_language),
    **{f"set_language_{code}": _plain(arranging.set_language) for code in arranging.LANGUAGES},
    **dict.fromkeys(arranging.SWITCHES, _plain(arranging.set_switch)),
    "forget": _plain(forgetting.forget),
}
"""What is said and shown to one person alone."""
