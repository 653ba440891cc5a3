"""A team's settings: its name, language, time zone, and what of it is shown to whom."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.addressing import zone_of
from flows.heard import Heard
from flows.language.languages import LANGUAGES
from flows.messages import Reply, Say, say
from flows.people import Person, Team, per_person_allowed
from flows.permissions import Act, may
from flows.store import Unit
from flows.team.colleagues import choice
from flows.watch.reminders import retime

ZONES = (
    "Europe/London",
    "Europe/Berlin",
    "Europe/Rome",
    "Europe/Warsaw",
    "Europe/Tallinn",
    "Asia/Manila",
    "UTC",
)
"""Time zones with a button of their own; any other is typed."""
LONGEST_NAME = 64
SWITCHES: Mapping[str, Callable[[Team], Team]] = {
    "closed": lambda team: replace(team, closed=True),
    "opened": lambda team: replace(team, closed=False),
    "values_on": lambda team: replace(team, values_shown=True),
    "values_off": lambda team: replace(team, values_shown=False),
    "figures_off": lambda team: replace(team, personal_figures_off=True),
    "figures_on": lambda team: replace(team, personal_figures_off=False),
}
"""What the button or phrase of a switch makes of a team."""


async def settings(_unit: Unit, _heard: Heard, person: Person) -> Reply:
    """The settings as they are, each with a button that changes it."""
    if not may(person, Act.SETTINGS, team=person.team.id):
        return Reply((say("admins-only"),))
    return shown(person, person.team)


def shown(person: Person, team: Team) -> Reply:
    """A team's settings in lines, with the buttons that change them."""
    switches = (
        _now("closed", "opened", on=team.closed),
        _now("values_on", "values_off", on=team.values_shown),
        _now("figures_on", "figures_off", on=per_person_allowed(team)),
    )
    lines = (
        say("settings-head", team=team.name),
        say("setting-language", language=team.language),
        say("setting-timezone", zone=team.timezone),
        *(say(f"setting-{now}") for now, _ in switches),
        say("setting-name-how"),
    )
    turns = [choice(person, say(f"button-{to}"), f"set_switch.{to}") for _, to in switches]
    language_button = choice(person, say("button-team-language"), "set_language")
    zone_button = choice(person, say("button-timezone"), "set_timezone")
    return Reply(lines, (*turns, language_button, zone_button))


def _now(yes: str, no: str, *, on: bool) -> tuple[str, str]:
    """How a switch stands, and where a press on it takes it."""
    return (yes, no) if on else (no, yes)


async def _changed(unit: Unit, person: Person, team: Team) -> Reply:
    await unit.set_team(team)
    return shown(replace(person, team=team), team)


async def set_switch(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Turn a switch."""
    name = heard.argument if heard.press is not None else heard.intent
    turned = SWITCHES.get(name)
    if not may(person, Act.SETTINGS, team=person.team.id) or turned is None:
        return Reply((say("admins-only" if turned else "button-old"),))
    return await _changed(unit, person, turned(person.team))


async def set_name(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Give the team another name."""
    name = heard.argument.strip()[:LONGEST_NAME]
    if not may(person, Act.SETTINGS, team=person.team.id) or not name:
        return Reply((say("admins-only"),))
    return await _changed(unit, person, replace(person.team, name=name))


async def set_language(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Set the language that new members and groups begin with; asked where none is said."""
    if not may(person, Act.SETTINGS, team=person.team.id):
        return Reply((say("admins-only"),))
    if heard.argument in LANGUAGES:
        return await _changed(unit, person, replace(person.team, language=heard.argument))
    buttons = (
        choice(person, say("button-language", language=code), f"set_language.{code}")
        for code in LANGUAGES
    )
    return Reply((say("setting-language-asked"),), tuple(buttons))


async def set_timezone(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Set where the team is; asked where no time zone of that name is known."""
    if not may(person, Act.SETTINGS, team=person.team.id):
        return Reply((say("admins-only"),))
    zone = _button_zone(heard.argument) if heard.press is not None else _said_zone(heard, person)
    if zone is not None:
        changed = await _changed(unit, person, replace(person.team, timezone=zone))
        for member in await unit.members(person.team.id):
            await retime(unit, member.id, heard.incoming.address.channel, heard.incoming.at)
        return changed
    buttons = [choice(person, _zone(z), f"set_timezone.{n}") for n, z in enumerate(ZONES)]
    return Reply((say("setting-timezone-asked"),), tuple(buttons))


def _zone(zone: str) -> Say:
    return say("button-zone", zone=zone)


def _said_zone(heard: Heard, person: Person) -> str | None:
    at, likely = heard.incoming.at, person.team.timezone
    return zone_of(heard.argument, at, likely) if heard.argument else None


def _button_zone(argument: str) -> str | None:
    place = int(argument) if argument.isdecimal() else len(ZONES)
    return ZONES[place] if place < len(ZONES) else None
