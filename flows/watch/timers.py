"""Timers: what is to happen at a time, and how it then comes in like a message."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Protocol
from zoneinfo import ZoneInfo

from flows.messages import Address, Due, Incoming, Shape

MORNING = time(9)
"""When somebody is told of a day's business, where they are."""


@dataclass(frozen=True)
class Timer:
    """Something to happen in a private chat; setting one of the same key again moves it."""

    key: str
    at: datetime
    address: Address
    due: Due


def wake_key(deal: int) -> str:
    """Under which key a deal's rest is kept."""
    return f"wake:{deal}"


def wake(deal: int, until: date, zone: ZoneInfo | str, address: Address) -> Timer:
    """A deal's rest ends in the morning of that date."""
    here = zone if isinstance(zone, ZoneInfo) else ZoneInfo(zone)
    at = datetime.combine(until, MORNING, here)
    return Timer(wake_key(deal), at, address, Due("wake", deal))


def warn_key(deal: int) -> str:
    """Under which key the next look at a deal is kept."""
    return f"warn:{deal}"


def warn(deal: int, at: datetime, address: Address) -> Timer:
    """A deal is looked at for what stands against it."""
    return Timer(warn_key(deal), at, address, Due("warn", deal))


def warn_of_all(team: int, owner: int, deal: int, at: datetime, address: Address) -> Timer:
    """Somebody's deals of a team that fall due together, that one among them, are looked at."""
    key = f"warn:{team}:{owner}:{at.astimezone(UTC).isoformat()}"
    return Timer(key, at, address, Due("warn", deal))


def step_key(deal: int) -> str:
    """Under which key it is kept when a rep next hears of a deal's step."""
    return f"step:{deal}"


def check_key(deal: int) -> str:
    """Under which key it is kept when a customer who bought is next asked after."""
    return f"check:{deal}"


class Timers(Protocol):
    """What the talk needs kept of what is to happen."""

    async def set_timer(self, timer: Timer) -> None:
        """Sets a timer, or moves the one of that key."""
        ...

    async def drop_timer(self, key: str) -> None:
        """Forgets the timer of that key, where there is one."""
        ...

    async def awaited(self, keys: Collection[str]) -> Mapping[str, str]:
        """What the timers of these keys are set for, by key."""
        ...


def body_of(timer: Timer) -> dict[str, str | int | None]:
    """What is kept of a timer beside its key and its time."""
    address, due = timer.address, timer.due
    return {"channel": address.channel, "chat": address.chat, "kind": due.kind, "deal": due.deal}


def incoming_of(body: Mapping[str, str | int | None], at: datetime, row: int | None) -> Incoming:
    """A timer that is due, as it comes in: in a private chat the chat is the person."""
    chat = str(body["chat"])
    deal = body["deal"]
    return Incoming(
        address=Address(str(body["channel"]), chat),
        sender=chat,
        at=at,
        shape=Shape.DUE,
        due=Due(str(body["kind"]), deal if isinstance(deal, int) else None),
        row=row,
    )
