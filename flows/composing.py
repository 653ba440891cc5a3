"""A reply to a note, put together: what must be said, what may, and what gives way to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from flows.messages import Choice, Reply, Say

LINES = 6
"""Lines of a reply to a note; the rest is for who asks."""
BUTTONS = 4


@dataclass
class Told:
    """What a reply to a note may say, in the order in which it does.

    `head` is what the note did, `was` where the deal stood, `because` the words that decided,
    `outcome` what came of the step before, `facts` what else was understood, `wheels` how the
    seller's acts lie beside the customer, `advice` what is next, `why` why that, `step` what was
    agreed or is missing of it.
    """

    head: Say
    was: Sequence[Say] = ()
    because: Sequence[Say] = ()
    outcome: Sequence[Say] = ()
    facts: Sequence[Say] = ()
    wheels: Sequence[Say] = ()
    advice: Sequence[Say] = ()
    why: Sequence[Say] = ()
    step: Sequence[Say] = ()
    choices: list[Choice] = field(default_factory=list)

    def reply(self, deal: int) -> Reply:
        """The reply, as short as it has to be: what gives way first is named in YIELDING."""
        left = dict.fromkeys(ORDER, True)
        for part in YIELDING:
            if len(self._lines(left)) > LINES:
                left[part] = False
        return Reply(tuple(self._lines(left)), tuple(self.choices[:BUTTONS]), deal)

    def _lines(self, left: dict[str, bool]) -> list[Say]:
        parts = (getattr(self, part) for part in ORDER if left[part])
        return [self.head, *(line for part in parts for line in part)]


ORDER = ("was", "because", "outcome", "facts", "wheels", "advice", "why", "step")
YIELDING = ("why", "was", "because", "facts", "wheels", "outcome", "step")
"""What is left out first where there is too much to say."""


def joined(told: Reply, asked: Reply, least: int = 2) -> Reply:
    """A reply with a question behind it, without what gives way first where that is too much.

    Of its buttons the question keeps at `least` so many; what else answers it is typed.
    """
    lines, room = list(told.lines), LINES - len(asked.lines)
    for gives_way in _GIVING_WAY:
        if len(lines) > room:
            lines = [line for line in lines if not gives_way.search(line.key)]
    own = told.choices[: BUTTONS - min(len(asked.choices), least)]
    choices = (*asked.choices[: BUTTONS - len(own)], *own)
    return Reply((*lines, *asked.lines), choices, told.deal)


def beside(told: Reply, question: Say, skip: Choice) -> Reply:
    """A reply with a question behind its advice, in place of why that; skip comes last."""
    lines = tuple(line for line in told.lines if not _WHY.search(line.key))
    asked = joined(replace(told, lines=lines), Reply((question,)))
    return replace(asked, choices=(*told.choices, skip)[:BUTTONS])


_WHY = re.compile("-why$")
_GIVING_WAY = tuple(re.compile(key) for key in ("-why$", "^was", "^because$"))
