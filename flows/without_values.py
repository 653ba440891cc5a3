"""An answer as a group is told it that is told no deal's value."""

from __future__ import annotations

from dataclasses import replace

from flows.messages import Reply, Say, say

WORTH = ("asked-sure", "asked-likely", "asked-best", "asked-rule", "asked-pipeline-rule")
"""Lines that are about nothing but values."""
BESIDE = ("asked-row", "asked-weighted", "asked-beside-worth")
"""Lines that add a value to another."""


def without_values(reply: Reply) -> Reply:
    """The answer with counts alone; what has no other figures belongs in private."""
    lines = [_plain(line) for line in reply.lines if line.key not in WORTH]
    if any(line.key == "asked-sure" for line in reply.lines):
        return Reply((say("group-private"),))
    return replace(reply, lines=tuple(lines))


def _plain(line: Say) -> Say:
    facts = {
        name: _plain(fact) if isinstance(fact, Say) else fact for name, fact in line.facts.items()
    }
    if line.key in BESIDE and isinstance(facts["line"], Say):
        return facts["line"]
    if line.key == "asked-worth":
        return say("asked-count", what=facts["what"], many=facts["many"])
    return Say(line.key, facts)
