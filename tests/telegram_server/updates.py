"""The queue of updates, by the rules of getUpdates."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tests.telegram_server.bell import Bell
from tests.telegram_server.errors import Json, conflict

FIRST_UPDATE_ID = 700_000_001
MOST_UPDATES = 100
LONGEST_POLL = 50
OTHER_POLL = "other getUpdates request; make sure that only one bot instance is running"
ONLY_ON_REQUEST = frozenset(
    {"chat_member", "message_reaction", "message_reaction_count"},
)


@dataclass(eq=False)
class Waiting:
    """An update the bot has not confirmed."""

    update: Json
    # A repeat arrives once more although its id was confirmed long ago.
    is_repeat: bool = False

    def outlives(self, offset: int) -> bool:
        """Tell whether a poll from this offset leaves the update in the queue."""
        return self.is_repeat or self.update["update_id"] >= offset


class UpdateQueue:
    """What the bot has still to fetch, and all there ever was to fetch."""

    def __init__(self, bell: Bell) -> None:
        """Start empty."""
        self.log: list[Json] = []
        self.allowed: list[str] = []
        self.waiting: list[Waiting] = []
        self.deliver: Callable[[Waiting], None] | None = None
        """Who is given each update at once, while a webhook is set."""
        self._bell = bell
        self._next_id = FIRST_UPDATE_ID
        self._poll = 0
        self._ended_by = ""
        self._closed = False

    @property
    def pending(self) -> list[Json]:
        """The updates the bot has not confirmed."""
        return [waiting.update for waiting in self.waiting]

    async def push(self, content: Json, *, unasked: bool = False) -> Json:
        """Queue an update under its own update_id or the next one, if it is allowed."""
        update_id = content.get("update_id", self._next_id)
        update = {"update_id": update_id, **content}
        self._next_id = max(self._next_id, update_id + 1)
        if unasked or self._is_allowed(update):
            self.log.append(update)
            self._add(Waiting(update))
        return update

    async def repeat(self, update: Json) -> None:
        """Deliver an update again under the id it had, confirmed or not."""
        self._add(Waiting(update, is_repeat=True))

    def drop(self) -> None:
        """Forget everything that waits."""
        self.waiting.clear()

    def delivered(self, waiting: Waiting) -> None:
        """Forget an update that the webhook has taken."""
        self.waiting = [one for one in self.waiting if one is not waiting]
        self._bell.ring()

    def end_poll(self, by: str) -> None:
        """Send the long poll that waits home with a conflict: only one is served at a time."""
        self._poll += 1
        self._ended_by = by
        self._bell.ring()

    async def get(self, offset: int, limit: int, seconds: int) -> list[Json]:
        """Return what waits, or wait that long for something to come."""
        self._confirm(offset)
        self.end_poll(OTHER_POLL)
        poll = self._poll
        await self._bell.wait_until(
            lambda: bool(self.waiting) or self._closed or poll != self._poll,
            min(max(seconds, 0), LONGEST_POLL),
        )
        if poll != self._poll:
            raise conflict(f"terminated by {self._ended_by}")
        return self._batch(limit)

    async def close(self) -> None:
        """Send every long poll home."""
        self._closed = True
        self._bell.ring()

    def _add(self, waiting: Waiting) -> None:
        self.waiting.append(waiting)
        if self.deliver is not None:
            self.deliver(waiting)
        self._bell.ring()

    def _is_allowed(self, update: Json) -> bool:
        kinds = set(update) - {"update_id"}
        if self.allowed:
            return kinds <= set(self.allowed)
        return not kinds & ONLY_ON_REQUEST

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.waiting = self.waiting[offset:]
        else:
            self.waiting = [one for one in self.waiting if one.outlives(offset)]

    def _batch(self, limit: int) -> list[Json]:
        batch = self.waiting[: min(max(limit, 1), MOST_UPDATES)]
        for waiting in batch:
            waiting.is_repeat = False
        return [waiting.update for waiting in batch]

    def allow(self, kinds: Iterable[str]) -> None:
        """Remember which kinds of update to queue from now on."""
        self.allowed = list(kinds)
