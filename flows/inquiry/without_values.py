"""What is told in front of all where a group is told no deal's value: no amount, in no way."""

from __future__ import annotations

from dataclasses import replace

from flows.inquiry.pictured import Bars
from flows.language.money import Amount
from flows.messages import Picture, Reply, Say, say
from flows.people import Team

RULES = ("asked-rule", "asked-pipeline-rule", "asked-assumed")
"""Lines that say how values were reckoned."""
AMOUNTS = ("fact-value", "fact-budget")
"""Facts that are amounts."""
BOUNDS = ("asked-over", "asked-under")
"""How a question is read that asks by value: what it finds tells of values too."""
BESIDE = {
    "asked-row": "line", "asked-weighted": "line",
    "asked-weighted-assumed": "line", "asked-beside-worth": "line",
    "picture-figures": "deals",
}  # fmt: skip
"""Texts that add a value to another one, and where that is."""
EITHER = ("one", "more")
"""The facts of a text that joins two, each of which may be left out."""


def before_all(reply: Reply, team: Team) -> Reply:
    """An answer as the groups of a team may see it."""
    return reply if team.values_shown else without_values(reply)


def without_values(reply: Reply) -> Reply:
    """The answer with counts alone; what has no other figures belongs in private."""
    if any(line.key == "asked-sure" or _has(line, BOUNDS) for line in reply.lines):
        return Reply((say("group-values"),))
    lines = (_plain(line) for line in reply.lines if line.key not in RULES)
    told = tuple(line for line in lines if line is not None) or (say("group-values"),)
    picture = _drawn(reply.picture) if reply.picture is not None else None
    return replace(reply, lines=told, picture=picture)


def _has(line: Say, keys: tuple[str, ...]) -> bool:
    return line.key in keys or any(_has(one, keys) for f in line.facts.values() for one in _in(f))


def _in(fact: object) -> list[Say]:
    """The texts that a fact is, or has in it."""
    parts = fact if isinstance(fact, tuple) else (fact,)
    return [one for one in parts if isinstance(one, Say)]


def _plain(line: Say) -> Say | None:
    """A text without its amounts; None where it is about nothing else."""
    if line.key in AMOUNTS:
        return None
    if line.key == "asked-worth":
        return say("asked-count", what=line.facts["what"], many=line.facts["many"])
    facts = {name: _fact(fact) for name, fact in line.facts.items()}
    if all(fact is not None or line.facts[name] is None for name, fact in facts.items()):
        return Say(line.key, facts)
    if line.key == "fact-and":
        left = [fact for name in EITHER if isinstance(fact := facts[name], Say)]
        return next(iter(left), None)
    kept = facts.get(BESIDE.get(line.key, ""))
    return kept if isinstance(kept, Say) else None


def _fact(fact: object) -> object:
    """A fact without amounts; None where it was one."""
    if isinstance(fact, Amount):
        return None
    if isinstance(fact, Say):
        return _plain(fact)
    if isinstance(fact, tuple) and fact:
        return tuple(one for one in map(_fact, fact) if one is not None) or None
    return fact


def _drawn(picture: Picture) -> Picture:
    """The picture without the bars of what deals are worth."""
    if not isinstance(picture, Bars):
        return picture
    rows = (
        replace(row, told=_plain(row.told) or say("picture-of-deals"), worth=None)
        for row in picture.rows
    )
    return replace(picture, rows=tuple(rows), worth=None)
