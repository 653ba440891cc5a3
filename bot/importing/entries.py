"""What a row of a file says of a deal, or that it says too little."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache, cached_property, lru_cache

from bot.importing.naming import squeezed
from bot.importing.sheet import Row
from bot.importing.stages import Landing
from bot.speech import Speaking, Speech
from flows.history import LossReason, Outcome
from flows.messages import say


class Refused(Exception):
    """A row is not taken; `said` says why, to anybody, and the text says it in English."""

    def __init__(self, why: str, **facts: str) -> None:
        """Why, by the end of its key, with what it mentions."""
        super().__init__(why)
        self.said = say(f"refused-{why}", **facts)

    def __str__(self) -> str:
        """The reason as it is told at a shell."""
        return _english().label(self.said)


@cache
def _english() -> Speaking:
    return Speech().of("en", "UTC", datetime.now(UTC))


@dataclass(frozen=True)
class Entry:
    """What a row says of a deal.

    `number` is what the other system knows it by, `own` what we know it by ourselves; `has` names
    the fields that the file has a column for: what it has none for, it says nothing of.
    """

    row: Row
    deal: str
    owner: str
    team: str
    landing: Landing
    has: frozenset[str]
    number: str = ""
    own: int | None = None
    process: str = ""
    title: str | None = None
    reason: LossReason | None = None
    value: Decimal | None = None
    currency: str | None = None
    opened: datetime | None = None
    closed: datetime | None = None
    changed: datetime | None = None
    paused: date | None = None
    decides: date | None = None
    staged: str = ""
    """Where it stands, as the file writes that."""

    @property
    def outcome(self) -> Outcome:
        """What the customer has decided."""
        return self.landing.outcome or Outcome.OPEN

    @cached_property
    def key(self) -> str:
        """What it is known by when it comes again: its number, or what is written of it."""
        if self.number:
            return f"id:{self.number}"
        if self.own is not None:
            return f"ingear:{self.own}"
        names = [squeezed(name or "") for name in (self.deal, self.title, self.owner)]
        days = [str(day) for day in (self.opened, self.closed, self.changed)]
        return f"row:{_digest(repr((names, self.staged, self.told.get('value'), days)))}"

    @cached_property
    def told(self) -> Mapping[str, str]:
        """Digests of what may change, by field; nobody's name can be read out of them."""
        facts = {
            "deal": self.deal,
            "title": self.title,
            "owner": self.owner,
            "value": None if self.value is None else f"{self.value:.2f}",
            "currency": self.currency,
            "reason": self.reason,
            "paused": self.paused,
            "stands": f"{self.landing.phase} {self.landing.stage} {self.outcome}",
        }
        found = {name: _digest(str(said)) for name, said in facts.items() if name in self.has}
        # Of most deals nobody knows it, and many a file came before it was asked for.
        return found | ({"decides": _digest(str(self.decides))} if self.decides else {})


@lru_cache(maxsize=8192)
def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=9).hexdigest()
