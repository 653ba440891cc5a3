"""Updates posted to the bot's webhook, by Telegram's rules."""

import asyncio
from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

import aiohttp

from tests.telegram_server.errors import Json
from tests.telegram_server.updates import UpdateQueue, Waiting

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_CONNECTIONS = 100
USUAL_CONNECTIONS = 40
LONGEST_DELAY = 60
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass
class Conditions:
    """How the world between the server and a webhook is in a test."""

    pace: float = 1.0
    """What every wait before a retry is multiplied by."""
    timeout: float = 60.0
    """Seconds the bot has for an answer."""
    target: str | None = None
    """Where to post instead of the webhook's own host, as http://host:port."""


class Refused(Exception):
    """The bot did not take an update; how many seconds it asked to be left alone."""

    def __init__(self, reason: str, retry_after: int = 0) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class Webhook:
    """The webhook, if there is one: what a lane holds goes in order, lanes side by side."""

    def __init__(self, queue: UpdateQueue, now: Callable[[], int]) -> None:
        """Have none yet."""
        self.conditions = Conditions()
        self.settings: Json = {}
        self.error: Json = {}
        self.reachable = asyncio.Event()
        self.reachable.set()
        self._queue = queue
        self._now = now
        self._lanes: dict[Hashable, deque[Waiting]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        """Where updates go; empty while they wait to be asked for."""
        return str(self.settings.get("url", ""))

    @property
    def connections(self) -> int:
        """How many updates are under way at once."""
        asked = self.settings.get("max_connections") or USUAL_CONNECTIONS
        return min(max(asked, 1), MOST_CONNECTIONS)

    async def open(self, settings: Json) -> None:
        """Post everything that waits, and everything to come."""
        await self.close()
        self.settings = settings
        self.error = {}
        target = _address(self.url, self.conditions.target)
        if target is None:
            return
        self._target = target
        self._free = asyncio.Semaphore(self.connections)
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0), headers=self._headers()
        )
        self._queue.deliver = self._take
        for waiting in self._queue.waiting:
            self._take(waiting)

    async def close(self) -> None:
        """Post nothing more; what was not taken waits to be asked for."""
        self.settings = {}
        if self._queue.deliver is None:
            return
        self._queue.deliver = None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._lanes.clear()
        await self._session.close()

    def _headers(self) -> dict[str, str]:
        secret = self.settings.get("secret_token")
        return {} if secret is None else {SECRET_HEADER: secret}

    def _take(self, waiting: Waiting) -> None:
        name = lane(waiting.update)
        if name in self._lanes:
            self._lanes[name].append(waiting)
            return
        self._lanes[name] = deque([waiting])
        task = asyncio.create_task(self._drain(name))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _drain(self, name: Hashable) -> None:
        ahead = self._lanes[name]
        while ahead:
            if ahead[0] in self._queue.waiting:
                await self._deliver(ahead[0])
            ahead.popleft()
        del self._lanes[name]

    async def _deliver(self, waiting: Waiting) -> None:
        """Post until it is taken: once more at once, then after 2, 4, 8 … seconds."""
        delay, failures = 1, 0
        while True:
            try:
                async with self._free:
                    await self.reachable.wait()
                    await self._post(waiting.update)
            except Refused as refusal:
                self.error = {"last_error_date": self._now(), "last_error_message": str(refusal)}
                pause = refusal.retry_after
                if not pause and failures:
                    pause = delay = min(LONGEST_DELAY, delay * 2)
                failures += 1
                await asyncio.sleep(pause * self.conditions.pace)
            else:
                self._queue.delivered(waiting)
                return

    async def _post(self, update: Json) -> None:
        limit = aiohttp.ClientTimeout(total=self.conditions.timeout)
        try:
            async with self._session.post(self._target, json=update, timeout=limit) as answer:
                await answer.read()
        except TimeoutError as error:
            raise Refused("Read timeout expired") from error
        except aiohttp.ClientConnectorError as error:
            raise Refused("Connection refused") from error
        except aiohttp.ClientError as error:
            raise Refused("Webhook connection closed") from error
        if not 200 <= answer.status <= 299:
            after = answer.headers.get("Retry-After", "")
            reason = f"Wrong response from the webhook: {answer.status} {answer.reason}"
            raise Refused(reason, int(after) if after.isdecimal() else 0)


def lane(update: Json) -> Hashable:
    """Return what an update must wait for its turn behind.

    As in Telegram's own server, messages go in order within a chat and presses within a
    person, but a press may overtake a message; what has neither waits for nothing.
    """
    for kind, content in update.items():
        whose = "from" if kind == "callback_query" else "chat"
        place = content.get(whose) if isinstance(content, dict) else None
        # Not every update that a test makes up is as Telegram would make it.
        if isinstance(place, dict) and isinstance(place.get("id"), int):
            is_message = whose == "chat" and not kind.endswith("chat_member")
            return "message" if is_message else kind, place["id"]
    return int(update["update_id"])


def _address(url: str, target: str | None) -> str | None:
    """Return where to post in truth: nowhere, if that were beyond this machine."""
    parts = urlsplit(url)
    if target is not None:
        place = urlsplit(target)
        return urlunsplit(parts._replace(scheme="http", netloc=place.netloc))
    if parts.hostname in LOOPBACK:
        return urlunsplit(parts._replace(scheme="http"))
    return None
