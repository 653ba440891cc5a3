"""The limits of warnings as a page: all may see them, an administrator sets them."""

from __future__ import annotations

from collections.abc import Iterator

from flows.heard import Heard
from flows.language.grammar import together
from flows.messages import Reply, Say, say
from flows.people import Person
from flows.permissions import Act, may
from flows.process import Process
from flows.replies import stage_name
from flows.store import Unit
from flows.team.colleagues import choice
from flows.watch.limit_wishes import EVERYWHERE, LimitWish, wished
from flows.watch.limits import LONGEST, USUAL, Limits, Rule
from flows.watch.minding import watch_anew

DAYS = (2, 3, 5, 7, 10, 14, 21, 30)
"""Days with a button of their own; any other number is typed."""


async def limits(unit: Unit, heard: Heard, person: Person) -> Reply:
    """The limits as they are, or those of one rule with a button for each number of days."""
    if heard.press is not None and heard.argument in set(Rule):
        return _asked(person, Rule(heard.argument))
    if heard.argument and heard.press is None:
        return await limit(unit, heard, person)
    return await _shown(unit, person)


async def limit(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Set a limit as it is typed."""
    process = await unit.process(person.team.id)
    wish = wished(heard.argument, together((person.language, "en")), process.stages)
    if wish is None:
        return Reply((say("limit-unknown"),))
    return await _set(unit, heard, person, wish)


async def set_limit(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Set a limit as a button says, for all stages."""
    rule, _, days = heard.argument.rpartition("_")
    number = int(days) if days.isdecimal() else 0
    if rule not in set(Rule) or number > LONGEST:
        return Reply((say("button-old"),))
    return await _set(unit, heard, person, LimitWish(Rule(rule), days=number or None))


async def _set(unit: Unit, heard: Heard, person: Person, wish: LimitWish) -> Reply:
    if not may(person, Act.LIMITS, team=person.team.id):
        return Reply((say("admins-only"),))
    stages = wish.stages
    if wish.days is None and stages == EVERYWHERE:
        chosen = (await unit.limits(person.team.id)).chosen
        stages = tuple(stage for rule, stage in chosen if rule is wish.rule)
    for stage in stages:
        await unit.set_limit(person.team.id, wish.rule, stage, wish.days)
    await watch_anew(unit, person.team.id, heard.incoming)
    return await _shown(unit, person)


def _asked(person: Person, rule: Rule) -> Reply:
    if not may(person, Act.LIMITS, team=person.team.id):
        return Reply((say("admins-only"),))
    days = [choice(person, _span(rule, n), f"set_limit.{rule}_{n}") for n in DAYS]
    usual = choice(person, say("button-usual"), f"set_limit.{rule}_0")
    key = "limit-asked-times" if _counts_times(rule) else "limit-asked"
    return Reply((say(key, rule=say(f"rule-{rule}")),), (*days, usual))


def _span(rule: Rule, many: int) -> Say:
    return say("button-times" if _counts_times(rule) else "button-days", many=many)


def _counts_times(rule: Rule) -> bool:
    return USUAL[rule].split()[0].endswith("x")


async def _shown(unit: Unit, person: Person) -> Reply:
    known, process = await unit.limits(person.team.id), await unit.process(person.team.id)
    lines = (say("limits-head"), *_rows(known), *_own(known, process))
    if not may(person, Act.LIMITS, team=person.team.id):
        return Reply(lines)
    buttons = (choice(person, say(f"rule-{rule}"), f"limits.{rule}") for rule in USUAL)
    return Reply((*lines, say("limits-how")), tuple(buttons))


def _rows(known: Limits) -> Iterator[Say]:
    """A rule a line, its days by the customer's phase."""
    for rule, usual in USUAL.items():
        own = known.chosen.get((rule, ""))
        days = [mark if mark == "-" else str(own or mark.rstrip("wx")) for mark in usual.split()]
        yield say("limits-row", rule=say(f"rule-{rule}"), days=" / ".join(days).replace("-", "–"))


def _own(known: Limits, process: Process) -> Iterator[Say]:
    """What a team has set for single stages."""
    for (rule, stage), days in sorted(known.chosen.items()):
        found = next((s for s in process.stages if stage in (s.id, s.kind)), None)
        if stage and found is not None:
            yield say(
                "limits-own", rule=say(f"rule-{rule}"), stage=stage_name(found), days=str(days)
            )
