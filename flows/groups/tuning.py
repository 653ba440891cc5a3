"""What a group is told, set in it: by typing after /alerts, or with the buttons below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

from flows.groups.alerting import Alerting
from flows.groups.groups import Group
from flows.groups.meeting import Meeting
from flows.groups.news import Kind
from flows.groups.wishing import granted, wish_of
from flows.language.grammar import together
from flows.language.languages import LANGUAGES
from flows.messages import Choice, Reply, Say, say
from flows.people import Person
from flows.permissions import Act, may
from flows.store import Unit
from flows.ways import Ways

VERB = "alerts"
NIGHT = "quiet.1800_0800"
EVENING = "digest.1700"
VALUES = (1_000, 10_000, 100_000)


async def alerts(unit: Unit, meeting: Meeting, _ways: Ways) -> Say | None:
    """Show what a group is told, after changing it where that is asked for."""
    group, person, incoming = meeting.group, meeting.person, meeting.incoming
    asked = incoming.text.partition(" ")[2].strip()
    if group is None or person is None:
        told = Reply((say("not-bound" if meeting.known is not None else "stranger"),))
    elif asked and not _may(person, group):
        told = Reply((say("bind-not-yours"),))
    else:
        wanted = _wanted(asked, group, person)
        told = _shown(wanted or group.alerting, tunes=_may(person, group))
        if asked and wanted is None:
            told = replace(told, lines=(say("alerts-unknown"), *told.lines))
        elif wanted is not None:
            await _keep(unit, group, wanted, meeting)
    await unit.post(incoming.address, told, meeting.reader(), incoming)
    return None


async def tuned(unit: Unit, meeting: Meeting, _ways: Ways) -> Say | None:
    """Do what a button below the settings says, and show there what holds now."""
    group, person, incoming = meeting.group, meeting.person, meeting.incoming
    if group is None or person is None or incoming.press is None:
        return say("tap-members")
    if not _may(person, group):
        return say("bind-not-yours")
    wish = incoming.press.verb.partition(".")[2].replace("_", ".", 1)
    wanted = granted(wish, group.alerting)
    if wanted is None:
        return say("tap-old")
    await _keep(unit, group, wanted, meeting)
    told, message = _shown(wanted, tunes=True), incoming.message
    here = incoming.address
    key = f"tuned:{here.channel}:{here.chat}:{message}:{incoming.at.isoformat()}"
    await unit.tell(here, told, group.reader(person), incoming.at, key, instead=message)
    return say("alerts-set")


def _may(person: Person, group: Group) -> bool:
    return may(person, Act.BIND, team=group.team.id)


def _wanted(asked: str, group: Group, person: Person) -> Alerting | None:
    spoken = dict.fromkeys((group.language, person.language, "en"))
    languages = tuple(language for language in spoken if language in LANGUAGES)
    wish = wish_of(asked, together(languages))
    return granted(wish, group.alerting) if wish is not None else None


async def _keep(unit: Unit, group: Group, wanted: Alerting, meeting: Meeting) -> None:
    """Remember it; what is held comes when it would come now."""
    moment = wanted.moment(meeting.incoming.at, group.zone)
    await unit.set_alerting(group.address, wanted, moment.at)


def _shown(alerting: Alerting, *, tunes: bool) -> Reply:
    lines = (*_state(alerting), *((say("alerts-how"),) if tunes else ()))
    return Reply(lines, tuple(_buttons(alerting)) if tunes else ())


def _state(alerting: Alerting) -> Iterator[Say]:
    kinds = tuple(say(f"alerts-kind-{kind}") for kind in alerting.told)
    yield say("alerts-told", kinds=kinds) if kinds else say("alerts-nothing")
    yield say("alerts-stages" if alerting.stages else "alerts-phases")
    if alerting.least is not None:
        yield say("alerts-least", least=alerting.least)
    if alerting.digest is not None:
        yield say("alerts-digest", at=_clock(alerting.digest))
    if alerting.quiet:
        after = "alerts-silently" if alerting.silently else "alerts-held"
        yield say("alerts-quiet", when=tuple(_when(alerting)), after=say(after))


def _when(alerting: Alerting) -> Iterator[Say]:
    if alerting.quiet.hours is not None:
        start, end = alerting.quiet.hours
        yield say("alerts-hours", start=_clock(start), end=_clock(end))
    if alerting.quiet.weekends:
        yield say("alerts-weekends")


def _clock(hour: time) -> str:
    return f"{hour:%H:%M}"


def _buttons(alerting: Alerting) -> Iterator[Choice]:
    """What can be changed with a tap: each says what it will do."""
    for kind in Kind:
        off = kind in alerting.off
        label = "button-alerts-on" if off else "button-alerts-off"
        shown = say(label, kind=say(f"alerts-kind-{kind}"))
        yield _button(shown, f"{'on' if off else 'off'}.{kind}")
    phases = alerting.stages
    yield _button(
        say("button-alerts-phases" if phases else "button-alerts-stages"),
        "phases" if phases else "stages",
    )
    yield from _values(alerting)
    yield from _hours(alerting)


def _values(alerting: Alerting) -> Iterator[Choice]:
    """From which value on deals are told, but for the one that holds."""
    if alerting.least is not None:
        yield _button(say("button-alerts-any"), "from.0")
    for least in VALUES:
        if least != alerting.least:
            yield _button(say("button-alerts-from", least=least), f"from.{least}")


def _hours(alerting: Alerting) -> Iterator[Choice]:
    night, quiet = alerting.quiet.hours is not None, alerting.quiet
    yield _button(
        say("button-alerts-no-night" if night else "button-alerts-night"),
        "quiet.never" if night else NIGHT,
    )
    yield _button(
        say("button-alerts-no-weekends" if quiet.weekends else "button-alerts-weekends"),
        "weekends.on" if quiet.weekends else "weekends.quiet",
    )
    if quiet:
        silently = alerting.silently
        yield _button(
            say("button-alerts-held" if silently else "button-alerts-silently"),
            "held" if silently else "silent",
        )
    yield _button(
        say("button-alerts-single" if alerting.digest else "button-alerts-digest"),
        "digest.never" if alerting.digest else EVENING,
    )


def _button(label: Say, wish: str) -> Choice:
    return Choice(label, f"{VERB}.{wish.replace('.', '_', 1)}")
