"""In a group: who speaks to us there, about which deal, and what is answered at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from flows.deal import Deal
from flows.groups.groups import Group
from flows.language.ear import Ear
from flows.messages import Incoming, Reply, Say, Shape, say
from flows.people import Person
from flows.permissions import sees
from flows.store import Unit
from flows.ways import Way, Ways

COMMANDS = (
    "/bind", "/unbind", "/alerts", "/status", "/pipeline", "/deals", "/help", "/language",
    "/timezone", "/forecast", "/changes", "/digest", "/digests",
)  # fmt: skip
"""What is answered in a group without our name."""
SHOWN = ("status", "status_open", "pipeline", "mine", "inquire", "near", "timeline")
"""What may be asked in front of all."""
ASKED = ("inquire", "near", "asked_all")
"""Of that, what is asked about many deals."""
POLITE = ("thanks", "bye", "small_talk", "media")
"""What is passed over in a group: an answer would only make noise."""
HELPFUL = ("help", "hello", "start", "empty")
WHOLE_CARD = ("status", "pipeline", "why", "next")
"""What asks for the deal's card where it answers an alert."""


@dataclass(frozen=True)
class Meeting:
    """Somebody speaks to us in a group.

    `person` is who that is in the group's team, or in their own where the group is not bound;
    `known` whether they are anybody's. `deal` is the one that they answer or press a button on,
    where it is the team's and theirs to see; `several` those of a joined message, where what is
    said names none of them. `intents` are what an answer may ask for.
    """

    incoming: Incoming
    group: Group | None
    person: Person | None
    known: Person | None
    deal: Deal | None = None
    several: tuple[Deal, ...] = ()
    intents: frozenset[str] = frozenset()

    @property
    def command(self) -> str:
        """The command that was typed, without its slash; empty where it was none."""
        first, _, rest = self.incoming.text.partition(" ")
        # A link that brings us into a group types this for whoever opened it.
        bound = first.lower() == "/start" and rest.strip() == "bind"
        return "bind" if bound else first[1:].lower() if first.startswith("/") else ""

    @property
    def asks_for_card(self) -> bool:
        """Whether an answer to an alert only asks how the deal is."""
        return not self.intents.isdisjoint(WHOLE_CARD)

    def reader(self) -> Person | None:
        """Whoever is answered, as the group reads."""
        if self.group is None or self.person is None:
            return self.known
        return self.group.reader(self.person)


Step = Callable[[Unit, Meeting, Ways], Awaitable[Say | None]]
"""Answers at once; says what whoever tapped is told in passing."""


def spoken_to(incoming: Incoming) -> bool:
    """Whether what is said in a group is said to us: commands, mentions, answers, taps."""
    return incoming.to_us or incoming.press is not None or _first(incoming) in COMMANDS


def _first(incoming: Incoming) -> str:
    return next(iter(incoming.text.lower().split()), "")


async def meet(unit: Unit, incoming: Incoming, ear: Ear) -> Meeting:
    """Who speaks to us where, about what."""
    channel = incoming.address.channel
    known = await unit.person(channel, incoming.sender)
    group = await unit.group(incoming.address)
    if group is None:
        return Meeting(incoming, None, known, known)
    person = await unit.person(channel, incoming.sender, group.team.id)
    about = await _about(unit, incoming, person) if person is not None else []
    if len(about) > 1:
        return Meeting(incoming, group, person, known, several=tuple(about))
    asked = _intents(incoming, group, person, ear) if incoming.reply_to else frozenset()
    return Meeting(incoming, group, person, known, next(iter(about), None), intents=asked)


def _intents(incoming: Incoming, group: Group, person: Person | None, ear: Ear) -> frozenset[str]:
    """What an answer may ask for, in the language of whoever gives it or of the group."""
    own = dict.fromkeys((group.language, person.language if person is not None else "en"))
    phrases = (phrase for language in own for phrase in ear.phrases(language, incoming.text))
    return frozenset(phrase.intent for phrase in phrases)


async def _about(unit: Unit, incoming: Incoming, person: Person) -> list[Deal]:
    """The deal that a button is on, or those that the answered message tells of."""
    numbers: Sequence[int] = ()
    if incoming.press is not None:
        numbers = [incoming.press.deal] if incoming.press.deal else []
    elif incoming.reply_to is not None:
        numbers = await unit.deals_at(incoming.address, incoming.reply_to)
    found = [deal for deal in (await unit.deals(numbers)).values() if _shown(person, deal)]
    return await _named(unit, incoming, found) if len(found) > 1 else found


async def _named(unit: Unit, incoming: Incoming, deals: Sequence[Deal]) -> list[Deal]:
    """The one of several that is named; all where none is."""
    matches = await unit.find(deals[0].team, incoming.text)
    customers = {match.customer.id for match in matches}
    named = [deal for deal in deals if deal.customer in customers]
    return named if len(named) == 1 else list(deals)


def _shown(person: Person, deal: Deal) -> bool:
    return sees(person, deal) and not deal.standing.archived


async def turned_away(unit: Unit, meeting: Meeting, _ways: Ways) -> Say | None:
    """Whoever is none of the team learns nothing; what only answers others stays unanswered."""
    incoming = meeting.incoming
    if incoming.reply_to is not None and not meeting.command:
        return None
    key = "stranger" if meeting.known is None else "ask-in-private"
    await unit.post(incoming.address, Reply((say(key),)), meeting.known, incoming)
    return None


async def passed_over(_unit: Unit, _meeting: Meeting, _ways: Ways) -> Say | None:
    """Nothing is said."""
    return None


def elsewhere(intent: str, ways: Ways) -> Reply | None:
    """What is said instead where something has no place in a group; None where silence is best."""
    if intent in POLITE:
        return None
    link = ways(Way.PRIVATE)
    key = "group-help" if intent in HELPFUL else "group-private"
    return Reply((say(key), *((say("group-link", link=link),) if link else ())))


def wordless(incoming: Incoming) -> bool:
    """Whether somebody sent neither words nor a tap."""
    return incoming.shape is Shape.MEDIA
