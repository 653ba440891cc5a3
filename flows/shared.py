"""One reply to what a message told of several deals, and its one button that takes back any."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from flows.composing import BUTTONS
from flows.deal import Deal
from flows.messages import Choice, Reply, Say, say
from flows.taking import Taking

MANY_LINES = 6
LONGEST = 40
"""Characters that a button may carry of the changes it takes back."""
_NEXT = ("step-next", "facts-noted", "advice-due", "advice-today", "advice-open")
"""What is told of a deal beside where it stands: what comes last here gives way first."""

_FACTS = ("not_fact.", "facts_wrong.")


def one_reply(told: Sequence[Reply], asked: Reply | None) -> Reply:
    """All in one: where each deal stands now, what is next as far as it fits, one question."""
    question = asked.lines if asked is not None else ()
    room = MANY_LINES - len(question) - len(told)
    lines: list[Say] = []
    for reply in told:
        following = _following(reply, max(room, 0))
        room -= len(following)
        lines += [*reply.lines[:1], *following]
    choices = (*(asked.choices if asked is not None else ()), *_undo(told), *_wrong(told))
    deals = {reply.deal for reply in (*told, *([asked] if asked is not None else []))}
    about = deals.pop() if len(deals) == 1 else None
    return Reply((*lines, *question), choices[:BUTTONS], about)


def _following(reply: Reply, room: int) -> list[Say]:
    """As many of the lines that follow the first as there is room for, in their order."""
    found = [line for line in reply.lines[1:] if line.key in _NEXT]
    kept = sorted(found, key=lambda line: _NEXT.index(line.key))[:room]
    return [line for line in found if line in kept]


def _undo(told: Sequence[Reply]) -> Iterator[Choice]:
    """The button for one change, or one that asks for which of them."""
    undoes = [choice for reply in told for choice in reply.choices if choice.verb == "undo"]
    if len(undoes) == 1:
        yield undoes[0]
    elif undoes:
        yield Choice(say("button-undo"), f"undo_which.{_written(undoes)}")


def _wrong(told: Sequence[Reply]) -> Iterator[Choice]:
    """The button for one fact that is not so, or one that asks for which of them."""
    told_wrong = [c for reply in told for c in reply.choices if c.verb.startswith(_FACTS)]
    if len(told_wrong) == 1:
        yield told_wrong[0]
    elif told_wrong:
        yield Choice(say("button-facts-wrong"), f"facts_wrong.{_written(told_wrong)}")


def _written(undoes: Sequence[Choice]) -> str:
    """The changes, as many of the latest as a button has room for."""
    pairs = [f"{choice.deal}x{choice.revision}" for choice in undoes]
    while len("_".join(pairs)) > LONGEST:
        del pairs[0]
    return "_".join(pairs)


def changes_in(argument: str) -> list[tuple[int, int]]:
    """The deals that a button names, with the change of each."""
    found = re.findall(r"(?<!\d)(\d{1,9})x(\d{1,9})(?!\d)", argument)
    return [(int(deal), int(change)) for deal, change in found]


def undo_which(taking: Taking) -> None:
    """Which change to take back: of those that the message made, the ones that still can be."""
    left = [
        (deal, change)
        for number, change in changes_in(taking.heard.argument)
        if (deal := taking.scene.deal(number)) is not None
        and (deal.id, _last(deal)) == (number, change)
    ]
    if not left:
        taking.stale(None)
        return
    choices = tuple(
        Choice(say("button-deal", number=n, deal=deal.name), "undo", deal.id, change)
        for n, (deal, change) in enumerate(left, 1)
    )
    taking.tell(Reply((say("undo-which"),), choices))


def _last(deal: Deal) -> int | None:
    change = deal.undoable()
    return change.number if change is not None else None


STEPS: Mapping[str, Callable[[Taking], None]] = {"undo_which": undo_which}
