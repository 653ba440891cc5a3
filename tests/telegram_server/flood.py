"""The flood meter: what Telegram's limits would have said to a bot's pace."""

import math
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from tests.telegram_server.errors import Json, too_many_requests

EVERYWHERE = "everywhere"
WRITES = ("send", "edit", "delete", "forward", "copy", "pin", "unpin")


@dataclass(frozen=True)
class Limit:
    """So many calls within so many seconds."""

    most: int
    seconds: float

    def __str__(self) -> str:
        """Put it as a rule."""
        return f"{self.most} in {self.seconds:g} s"


@dataclass(frozen=True)
class Limits:
    """What Telegram allows a bot; a test that cannot wait makes the seconds shorter."""

    overall: Limit = Limit(30, 1)
    chat: Limit = Limit(1, 1)
    """New messages to any one chat."""
    group: Limit = Limit(20, 60)
    """Everything that is written to any one group, edits too."""
    tolerance: float = 0.05
    """Seconds that a call may come early: the way to the server is not always as long."""
    grace: float = 0.25
    """Seconds in which calls under way when a halt was told of still come in."""

    def scaled(self, factor: float) -> "Limits":
        """Return the same limits on a faster clock."""
        pairs = (self.overall, self.chat, self.group)
        overall, chat, group = (Limit(one.most, one.seconds * factor) for one in pairs)
        return Limits(overall, chat, group, self.tolerance * factor, self.grace)


@dataclass(frozen=True)
class Violation:
    """A call that Telegram would not have let pass."""

    method: str
    chat: str
    rule: str
    at: float
    """Seconds on the meter's clock."""

    def __str__(self) -> str:
        """Say which call broke which rule."""
        return f"{self.at:.2f}: {self.method} to {self.chat} broke {self.rule}"


@dataclass
class _Halt:
    until: float
    told: float | None = None
    """When a call was first refused for it: before, the bot could not know."""


Rule: TypeAlias = tuple[str, Limit]
"""A limit and the chat it is kept in."""


class FloodMeter:
    """Counts what a bot writes in sliding windows, and takes down each call too many."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Start to count."""
        self.limits = Limits()
        self.lifted = False
        """Whether nothing is counted, for a bench."""
        self.strict = False
        """Whether a call too many is answered with a 429, as Telegram does."""
        self.violations: list[Violation] = []
        self._clock = clock
        self._written: defaultdict[Rule, deque[float]] = defaultdict(deque)
        self._halts: dict[str, _Halt] = {}

    def assert_no_flood(self) -> None:
        """Fail, and say what was too much, if a limit was exceeded."""
        listed = "\n".join(str(one) for one in self.violations)
        assert not self.violations, f"Telegram would have refused:\n{listed}"

    def halt(self, seconds: float, chat: int | None = None) -> None:
        """Refuse what is written to one chat, or anywhere, with a 429 until the time is over."""
        place = EVERYWHERE if chat is None else str(chat)
        self._halts[place] = _Halt(self._clock() + seconds)

    def count(self, method: str, parameters: Json) -> None:
        """Count a call; a halted one is refused, and so is one too many where that is strict."""
        if self.lifted or not counts(method, parameters):
            return
        chat, now = str(parameters["chat_id"]), self._clock()
        self._refuse_halted(method, chat, now)
        rules = self._rules(method, chat)
        waits = [self._wait(rule, now) for rule in rules]
        for (place, limit), wait in zip(rules, waits, strict=True):
            if wait > 0:
                self.violations.append(Violation(method, chat, f"{limit} ({place})", now))
        if self.strict and max(waits) > 0:
            raise too_many_requests(math.ceil(max(waits)))
        for rule in rules:
            self._written[rule].append(now)

    def _rules(self, method: str, chat: str) -> list[Rule]:
        rules = [(EVERYWHERE, self.limits.overall)]
        if method.lower().startswith("send"):
            rules.append((chat, self.limits.chat))
        if chat.startswith(("-", "@")):
            rules.append((chat, self.limits.group))
        return rules

    def _wait(self, rule: Rule, now: float) -> float:
        """Return how many seconds too early a call comes."""
        written, limit = self._written[rule], rule[1]
        window = limit.seconds - self.limits.tolerance
        while written and now - written[0] >= window:
            written.popleft()
        return written[-limit.most] + window - now if len(written) >= limit.most else 0.0

    def _refuse_halted(self, method: str, chat: str, now: float) -> None:
        for place in (EVERYWHERE, chat):
            halt = self._halts.get(place)
            if halt is None or now >= halt.until:
                continue
            if halt.told is not None and now - halt.told > self.limits.grace:
                self.violations.append(Violation(method, chat, f"the halt of {place}", now))
            halt.told = now if halt.told is None else halt.told
            raise too_many_requests(math.ceil(halt.until - now))


def counts(method: str, parameters: Json) -> bool:
    """Tell whether a call writes to a chat; actions and answers to presses do not count."""
    name = method.lower()
    if name == "sendchataction" or parameters.get("chat_id") is None:
        return False
    return name.startswith(WRITES)
