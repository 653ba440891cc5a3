"""How somebody is spoken to: in which language, and at what hour."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo, available_timezones

from flows.groups.groups import Group
from flows.groups.meeting import Meeting
from flows.heard import Heard
from flows.language.grammar import language_named
from flows.language.languages import LANGUAGES, ZONES
from flows.language.words import fold
from flows.messages import Choice, Reply, Say, say
from flows.people import Person
from flows.permissions import Act, may
from flows.store import Unit
from flows.watch.reminders import retime
from flows.watch.setting_clocks import retime_group
from flows.ways import Ways

TEAM = "team"
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})")
_QUARTER = 15
"""Minutes: no zone's offset is finer."""


async def language(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Speak another language: to who asks, or to the whole team."""
    first, _, rest = heard.argument.partition(" ")
    whole_team = fold(first) == TEAM
    wanted = language_named(rest if whole_team else heard.argument)
    if wanted is None:
        return _asked()
    if whole_team:
        return await _to_team(unit, person, wanted)
    await unit.set_person(person.id, language=wanted)
    # Where they are is guessed by what they speak until they say it.
    await retime(unit, person.id, heard.incoming.address.channel, heard.incoming.at)
    return Reply((say("language-set", language=wanted),))


def _asked() -> Reply:
    choices = tuple(
        Choice(say("button-language", language=one), f"language.{one}") for one in LANGUAGES
    )
    return Reply((say("ask-language"),), choices)


async def _to_team(unit: Unit, person: Person, wanted: str) -> Reply:
    if not may(person, Act.SETTINGS, team=person.team.id):
        return Reply((say("admins-only"),))
    await unit.set_team(replace(person.team, language=wanted))
    return Reply((say("language-team", team=person.team.name, language=wanted),))


async def group_language(unit: Unit, meeting: Meeting, _ways: Ways) -> Say | None:
    """Tell a group what happens in another language, where its administrator asks for it."""
    incoming, group, person = meeting.incoming, meeting.group, meeting.person
    wanted = language_named(incoming.text.partition(" ")[2])
    if group is None or person is None:
        told = Reply((say("not-bound" if meeting.known is not None else "stranger"),))
    elif not may(person, Act.BIND, team=person.team.id):
        told = Reply((say("bind-not-yours"),))
    elif wanted is None:
        told = Reply((say("ask-language"),))
    else:
        await unit.set_group_language(group.address, wanted)
        meeting = replace(meeting, group=replace(group, language=wanted))
        told = Reply((say("language-group", language=wanted),))
    await unit.post(incoming.address, told, meeting.reader(), incoming)
    return None


async def group_timezone(unit: Unit, meeting: Meeting, _ways: Ways) -> Say | None:
    """Tell a group what happens by another clock, where its administrator asks for it."""
    incoming, group, person = meeting.incoming, meeting.group, meeting.person
    said, at = incoming.text.partition(" ")[2].strip(), incoming.at
    if group is None or person is None:
        told = say("not-bound" if meeting.known is not None else "stranger")
    elif not said:
        told = say("timezone-now", **_shown(group.timezone, at))
    elif not may(person, Act.BIND, team=person.team.id):
        told = say("bind-not-yours")
    elif (wanted := zone_of(said, at, ZONES.get(group.language, group.timezone))) is None:
        told = say("timezone-unknown", said=said)
    else:
        await _go_by(unit, replace(group, timezone=wanted), at)
        told = say("timezone-set", **_shown(wanted, at))
    await unit.post(incoming.address, Reply((told,)), meeting.reader(), incoming)
    return None


async def _go_by(unit: Unit, group: Group, at: datetime) -> None:
    """Remember a group's clock; what is held there comes when it would come by it."""
    await unit.set_group_timezone(group.address, group.timezone)
    moment = group.alerting.moment(at, group.zone)
    await unit.set_alerting(group.address, group.alerting, moment.at)
    await retime_group(unit, group, at)


async def timezone(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Go by another clock, named by a zone, a city, or what the time is there."""
    at = heard.incoming.at
    if not heard.argument:
        return Reply((say("timezone-now", **_shown(person.timezone, at)),))
    wanted = zone_of(heard.argument, at, ZONES.get(person.language, person.team.timezone))
    if wanted is None:
        return Reply((say("timezone-unknown", said=heard.argument),))
    await unit.set_person(person.id, timezone=wanted)
    await retime(unit, person.id, heard.incoming.address.channel, at)
    return Reply((say("timezone-set", **_shown(wanted, at)),))


def _shown(zone: str, at: datetime) -> dict[str, str]:
    return {"zone": zone, "time": f"{at.astimezone(ZoneInfo(zone)):%H:%M}"}


def zone_of(said: str, at: datetime, likely: str) -> str | None:
    """The zone that is named, whose city is, or where it is that time now."""
    wanted = fold(said).replace(" ", "_")
    if clock := _CLOCK.search(said):
        return _zone_at(int(clock[1]) * 60 + int(clock[2]), at, likely)
    named = {fold(zone): zone for zone in sorted(available_timezones())}
    cities = {zone.rpartition("/")[2]: name for zone, name in named.items() if "/" in zone}
    return named.get(wanted) or cities.get(wanted) or _towns().get(fold(said))


@lru_cache(maxsize=1)
def _towns() -> Mapping[str, str]:
    """The zones by what their towns are called in our languages: "Warszawa", "Rom"."""
    table = tomllib.loads((files("flows") / "hears" / "towns.toml").read_text("utf-8"))
    there = available_timezones()
    return {fold(town): zone for zone, towns in table.items() if zone in there for town in towns}


def _zone_at(minutes: int, at: datetime, likely: str) -> str | None:
    """Of the zones where it is about that time, the likely one, else one with that offset."""
    ours = (likely, *ZONES.values(), "UTC")
    hours = (f"Etc/GMT{offset:+d}" for offset in range(-14, 13))
    for zone in (*ours, *hours):
        here = at.astimezone(ZoneInfo(zone))
        apart = abs(timedelta(hours=here.hour, minutes=here.minute) - timedelta(minutes=minutes))
        if min(apart, timedelta(days=1) - apart) < timedelta(minutes=_QUARTER):
            return zone
    return None
