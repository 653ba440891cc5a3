"""What is said while things break: each line has an effect that can be counted."""

from __future__ import annotations

import random
from dataclasses import dataclass

REPORT = "{name} asked for a demo and compares us with two others"
_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "zu")


@dataclass(frozen=True)
class Line:
    """Something said in a chat; `opens` is the deal it opens, where it opens one."""

    chat: int
    text: str
    opens: str | None = None


def lines(chats: int, many: int, seed: int) -> list[Line]:
    """Lines of many chats mixed, each chat's in their order: a deal is opened, then told of."""
    chance = random.Random(seed)  # noqa: S311  # a test must be the same each time
    names = _names(chance, many)
    queues = [_of_chat(chat, names[chat::chats]) for chat in range(chats)]
    mixed: list[Line] = []
    while len(mixed) < many:
        queue = chance.choice([queue for queue in queues if queue])
        mixed.append(queue.pop(0))
    return mixed


def _of_chat(chat: int, names: list[str]) -> list[Line]:
    said = []
    for name in names:
        said.append(Line(chat, f"new {name}", opens=name))
        said.append(Line(chat, REPORT.format(name=name)))
    return said


def _names(chance: random.Random, many: int) -> list[str]:
    """Names so unlike each other that none is taken for another's typo."""
    made: set[str] = set()
    while len(made) < many:
        made.add("".join(chance.choices(_SYLLABLES, k=5)).title())
    return sorted(made, key=lambda _: chance.random())
