"""An endpoint of another system that nothing reaches any more: the administrators hear of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flows.messages import Reply, say
from flows.store import Unit


@dataclass(frozen=True)
class Silenced:
    """An endpoint that is told nothing for now, or `closed` by its own side for good."""

    number: int
    team: int
    host: str
    closed: bool


async def tell_of(unit: Unit, silenced: Silenced, channel: str, at: datetime) -> None:
    """The team's administrators are told in private, each once an endpoint falls silent."""
    facts = {"host": silenced.host, "number": silenced.number}
    line = say("webhook-closed", **facts) if silenced.closed else say("webhook-paused", **facts)
    for admin, address in await unit.admins(silenced.team, channel):
        key = f"{line.key}:{silenced.number}:{at.isoformat()}:{admin.id}"
        await unit.tell(address, Reply((line,)), admin, at, key)
