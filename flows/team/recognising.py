"""Whether a phrase on the team is one: a note may begin with the same words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from flows.deal import Deal
from flows.editor.naming_processes import called
from flows.history import Outcome
from flows.language.grammar import together
from flows.language.inflecting import inflected
from flows.language.words import words
from flows.people import Person
from flows.permissions import sees
from flows.store import Unit
from flows.team.calling import named, team_named, without_names
from flows.watch.limit_wishes import wished

LATELY = 50
"""Deals of somebody's own that are looked through for a part of a name."""
LINKING = 5
"""Letters up to which a word beside the names may be there only to link them."""


async def _team(unit: Unit, person: Person, text: str) -> bool:
    return team_named(text, await unit.teams_of(person.id)) is not None


async def _member(unit: Unit, person: Person, text: str) -> bool:
    members = await unit.members(person.team.id)
    return len(named(text, members)) == 1 and not without_names(text, members)


async def _handing(unit: Unit, person: Person, text: str) -> bool:
    """Somebody's name, a second or a deal's, and nothing else but short words between."""
    members = await unit.members(person.team.id)
    if not named(text, members):
        return False
    left = without_names(text, members)
    found = await deal_said(unit, person, text)
    said = found[1] if found is not None else ""
    return all(len(word.folded) <= LINKING for word in words(left.replace(said, "")))


async def deal_said(unit: Unit, person: Person, text: str) -> tuple[Deal, str] | None:
    """The open deal that a text names, among those somebody may see, and how it names it."""
    for match in await unit.find(person.team.id, text):
        for deal in await unit.deals_of(match.customer.id):
            if deal.outcome is Outcome.OPEN and sees(person, deal):
                said = words(text[match.start : match.end])
                return deal, " ".join(word.folded for word in said)
    return None


async def deal_alike(unit: Unit, person: Person, name: str) -> int | None:
    """The open deal of a customer who is named much like that, where somebody may see one."""
    for customer in await unit.alike(person.team.id, name):
        for deal in await unit.deals_of(customer.id):
            if deal.outcome is Outcome.OPEN and sees(person, deal):
                return deal.id
    return await _deal_with_words(unit, person, name)


async def _deal_with_words(unit: Unit, person: Person, name: str) -> int | None:
    """The deal of theirs, of the last they worked on, whose name has all words of that in it."""
    said = [word.folded for word in words(name)]
    team, mine = person.team.id, person.id
    for deal in await unit.team_deals(team, owner=mine, outcome=Outcome.OPEN, most=LATELY):
        known = [word.folded for word in words(deal.name)]
        if all(any(one == w or inflected(w, one) for w in known) for one in said):
            return deal.id
    return None


async def _shown(unit: Unit, person: Person, text: str) -> bool:
    return called(await unit.processes(person.team.id), text, person.language) is not None


async def _timed(_unit: Unit, _person: Person, text: str) -> bool:
    """Whether it is as short as a time, a language, or a word that ends it."""
    return len(words(text)) <= LINKING


async def _limited(_unit: Unit, person: Person, text: str) -> bool:
    return wished(text, together((person.language, "en")), ()) is not None


NAMING: Mapping[str, Callable[[Unit, Person, str], Awaitable[bool]]] = {
    "switch": _team,
    "as": _shown,
    "follow": _shown,
    "process": _shown,
    "remove": _member,
    "limit": _limited,
    "morning": _timed,
    "review": _timed,
    "role_rep": _member,
    "role_manager": _member,
    "role_admin": _member,
    "hand_over": _handing,
    "hand_over_mine": _member,
}
"""How each phrase that takes a name on the team is told from a note."""
