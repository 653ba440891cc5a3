"""What a dialogue does in groups, and to them, as a channel would bring it in."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Protocol

from flows.enclosed import Attached, Enclosed, Kind
from flows.messages import Address, Happening, Incoming, Place, Shape
from tests.script import Step

CHANNEL = "telegram"
NAME = "ingear_bot"
_DONE = re.compile(r"(?:topic (?P<topic>\w+) )?(?P<what>\w+) by (?P<who>\w+)")
HAPPENS = {
    "added": Happening.ADDED,
    "promoted": Happening.PROMOTED,
    "demoted": Happening.DEMOTED,
    "removed": Happening.REMOVED,
    "upgraded": Happening.MOVED,
    "closed": Happening.TOPIC_CLOSED,
    "reopened": Happening.TOPIC_REOPENED,
}


class Site(Protocol):
    """What of a stage changes when something is done to the group."""

    north: str
    now: datetime
    group: str | None

    def sender(self, name: str) -> str:
        """The number that a channel knows somebody by."""
        ...


def private(step: Step) -> bool:
    """Whether a step is said in private."""
    return "group" not in step.how and "topic" not in step.how


def topic_of(how: str) -> str | None:
    """The topic that something is said in."""
    found = re.search(r"topic (\w+)", how)
    return found[1] if found else None


def address_of(stage: Site, step: Step) -> Address:
    """Where a step is said."""
    if private(step):
        return Address(CHANNEL, stage.sender(step.who))
    return Address(CHANNEL, stage.north, topic_of(step.how))


def shape_of(step: Step, *, pressed: bool) -> Shape:
    """`<picture>` and the like are no text."""
    if pressed:
        return Shape.PRESS
    return Shape.MEDIA if enclosed_of(step) is not None else Shape.TEXT


def enclosed_of(step: Step) -> Enclosed | None:
    """What is sent without words: `<voice>`, `<picture>`, `<sticker>`, `<contact Ann, +48 600>`."""
    if (table := table_of(step)) is not None:
        name, content = table
        # What it holds is the key it is fetched by.
        return Enclosed(Kind.FILE, table=Attached(content, name, len(content.encode())))
    kind, _, told = step.text.strip("<>").partition(" ")
    sent = step.text.startswith("<") and step.text.endswith(">") and kind in set(Kind)
    return Enclosed(Kind(kind), told) if sent else None


def table_of(step: Step) -> tuple[str, str] | None:
    """A file that is sent, by name and what it holds: `<table deals.csv>`, its lines below."""
    found = re.fullmatch(r"<table (\S+)>\n(.*)", step.text, re.DOTALL)
    return (found[1], f"{found[2]}\n") if found else None


def author_of(step: Step) -> str:
    """Whose words are passed on."""
    return step.how.removeprefix("forwards ") if step.how.startswith("forwards ") else ""


def done(text: str) -> tuple[str | None, str, str]:
    """What a `place:` line says: in which topic, what, by whom."""
    found = _DONE.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return found["topic"], found["what"], found["who"]


def placed(stage: Site, text: str) -> Incoming:
    """What is done to the group; an upgrade gives it another id."""
    topic, what, who = done(text)
    was = stage.north if what == "upgraded" else None
    stage.north = f"{stage.north}00" if was else stage.north
    return Incoming(
        address=Address(CHANNEL, stage.north, topic),
        sender=stage.sender(who),
        sender_name=who.title(),
        at=stage.now,
        shape=Shape.PLACE,
        private=False,
        chat_name=stage.group or "North",
        place=Place(HAPPENS[what], was=was),
    )
