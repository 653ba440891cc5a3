"""What runs a team, by command, phrase or button: these steps look into memory themselves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from flows import addressing
from flows.editor import processing
from flows.files import bringing, exporting
from flows.heard import Heard
from flows.language.words import fold
from flows.messages import Incoming, Press, Reply, say
from flows.people import Person
from flows.store import Unit
from flows.talk import Offer
from flows.team import arranging, forgetting, handing, inviting, leaving, roster
from flows.team.inviting import Link
from flows.watch import lessons, limiting, scheduling

ANYWHERE = ("switch", "morning", "review")
"""What a button does whichever of their teams somebody is working in."""
Step = Callable[[Unit, Heard, Person, Link], Awaitable[Reply]]
Plain = Callable[[Unit, Heard, Person], Awaitable[Reply]]


async def administered(unit: Unit, heard: Heard, person: Person, link: Link) -> Reply | None:
    """The answer to what runs a team; None where the talk answers.

    What was offered last is no longer, and what is offered now may be typed. A button of another
    team of theirs is answered without a word about that team.
    """
    heard = as_pressed(heard)
    if heard.intent in OWN:
        return await OWN[heard.intent](unit, heard, person)
    step, press = STEPS.get(heard.intent), heard.press
    if step is None:
        return None
    elsewhere = press is not None and _team_of(press) != person.team.id
    if elsewhere and heard.intent not in ANYWHERE:
        return Reply((say("button-old"),))
    address, talk = heard.incoming.address, heard.talk
    if talk.offered:
        talk = replace(talk, offered=())
        await unit.keep_talk(person, address, talk)
        talk = replace(talk, version=talk.version + 1)
        heard = replace(heard, talk=talk)
    reply = await step(unit, heard, person, link)
    if offered := await offers(unit, reply, person, heard.incoming):
        await unit.keep_talk(person, address, replace(talk, offered=offered))
    return reply


def _team_of(press: Press) -> int:
    """The team whose page a button is on; the editor's tell in its place which draft they show."""
    return press.deal if press.verb.startswith("edit.") else press.revision


async def offers(unit: Unit, reply: Reply, person: Person, incoming: Incoming) -> tuple[Offer, ...]:
    """The buttons of a page as they can be typed: yes and no in any words, else what they say.

    The editor hears its own.
    """
    found = [
        (_TYPED.get(c.label.key) or await unit.spoken(c.label, person, incoming), c)
        for c in reply.choices
        if not processing.on_screen(c.verb)
    ]
    return tuple(Offer(typed, c.verb, c.deal, c.revision) for typed, c in found)


_TYPED = {"button-yes": "yes", "button-no": "no"}


def as_pressed(heard: Heard) -> Heard:
    """What answers the last page on the team when typed, as the press of its button."""
    incoming = heard.incoming
    if heard.press is not None or incoming.due is not None or incoming.edited:
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


def _plain(step: Plain) -> Step:
    """A step that needs no links."""

    async def taken(unit: Unit, heard: Heard, person: Person, _link: Link) -> Reply:
        return await step(unit, heard, person)

    return taken


STEPS: Mapping[str, Step] = {
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
    "remove": _plain(leaving.remove),
    "leave": _plain(leaving.leave),
    "settings": _plain(arranging.settings),
    "set_name": _plain(arranging.set_name),
    "set_timezone": _plain(arranging.set_timezone),
    "set_switch": _plain(arranging.set_switch),
    "set_language": _plain(arranging.set_language),
    **dict.fromkeys(arranging.SWITCHES, _plain(arranging.set_switch)),
    "forget": _plain(forgetting.forget),
    "export": _plain(exporting.export),
    "import": _plain(bringing.how),
    "table": _plain(bringing.bring),
    "import_file": _plain(bringing.answered),
    "learned": _plain(lessons.learned),
    "limits": _plain(limiting.limits),
    "limit": _plain(limiting.limit),
    "set_limit": _plain(limiting.set_limit),
    **{intent: _plain(step) for intent, step in scheduling.STEPS.items()},
    **{intent: _plain(step) for intent, step in processing.STEPS.items()},
}
OWN: Mapping[str, Plain] = {"language": addressing.language, "timezone": addressing.timezone}
"""How somebody is spoken to themselves, in whichever team."""
