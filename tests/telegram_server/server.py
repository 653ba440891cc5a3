"""The server: Telegram's HTTP, and the door through which tests come in."""

import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Self

from aiohttp import web

from tests.telegram_server.chats import Chat
from tests.telegram_server.endpoint import Endpoint
from tests.telegram_server.errors import Json
from tests.telegram_server.flood import FloodMeter
from tests.telegram_server.groups import Group
from tests.telegram_server.people import Person
from tests.telegram_server.standing import Standing
from tests.telegram_server.state import Call, CallbackQuery, State
from tests.telegram_server.trouble import Trouble
from tests.telegram_server.webhook import Conditions


class TelegramServer(Standing):
    """A Bot API server for one bot, on a free port of this machine."""

    def __init__(
        self,
        token: str,
        *,
        username: str = "ingear_bot",
        port: int = 0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Make the server; `async with` starts it."""
        bot: Json = {"id": int(token.partition(":")[0]), "is_bot": True}
        bot |= {"first_name": "Ingear", "username": username}
        self._state = State(bot, clock)
        self._endpoint = Endpoint(token, self._state)
        self._port = port
        self.url = ""

    async def __aenter__(self) -> Self:
        """Start to listen."""
        # The access log would write the token, which is part of every path.
        self._runner = web.AppRunner(
            self._endpoint.application(),
            access_log=None,
            handler_cancellation=True,
            shutdown_timeout=1,
        )
        await self._runner.setup()
        await self._listen()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop, and fail the test whose bot made a request the Bot API lacks."""
        await self._state.webhook.close()
        await self._state.updates.close()
        await self._runner.cleanup()
        if kind is None and self.faults:
            message = "faults of the bot:\n" + "\n".join(self.faults)
            raise AssertionError(message)

    async def _listen(self) -> None:
        self._site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await self._site.start()
        self._port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{self._port}"

    # What tests set up.

    def person(
        self,
        first_name: str,
        *,
        language_code: str | None = None,
        username: str | None = None,
        last_name: str | None = None,
    ) -> Person:
        """Return a new person, who has not written to the bot yet."""
        names = {"first_name": first_name, "last_name": last_name, "username": username}
        profile = {name: value for name, value in names.items() if value is not None}
        user: Json = {"id": self._state.next_user_id(), "is_bot": False, **profile}
        if language_code is not None:
            user["language_code"] = language_code
        self._state.users[user["id"]] = user
        chat = Chat(user["id"], "private", profile, members={user["id"]: user})
        return Person(self._state, self._state.add_chat(chat), user)

    def group(
        self,
        title: str,
        members: Iterable[Person],
        *,
        supergroup: bool = False,
        forum: bool = False,
        has_bot: bool = False,
    ) -> Group:
        """Return a new group; the bot comes with `add_bot`, or is there silently."""
        kind = "supergroup" if supergroup or forum else "group"
        profile: Json = {"title": title, **({"is_forum": True} if forum else {})}
        chat = Chat(self._state.next_group_id(kind), kind, profile)
        chat.members = {person.id: person.user for person in members}
        chat.bot_status = "member" if has_bot else None
        return Group(self._state, self._state.add_chat(chat))

    @property
    def privacy_mode(self) -> bool:
        """Whether the bot sees in groups only what is meant for it."""
        return self._state.privacy_mode

    @privacy_mode.setter
    def privacy_mode(self, value: bool) -> None:
        self._state.privacy_mode = value

    @property
    def webhook(self) -> Conditions:
        """How deliveries to a webhook fare; to be changed before one is set."""
        return self._state.webhook.conditions

    @property
    def flood_meter(self) -> FloodMeter:
        """What counts the bot's messages against Telegram's limits."""
        return self._endpoint.flood_meter

    def trouble(
        self,
        method: str,
        answer: Trouble,
        times: int | None = None,
        *,
        chat: int | None = None,
        seconds: float | None = None,
    ) -> None:
        """Let the next call or calls of a method, or of EVERY one, go wrong.

        With `seconds` all calls do until they are over, with `chat` only those to a chat.
        """
        self._endpoint.troubles.add(method, answer, times, chat=chat, seconds=seconds)

    @asynccontextmanager
    async def away(self) -> AsyncIterator[None]:
        """Be out of reach: connections break, new ones are refused, nothing is posted."""
        self._state.webhook.reachable.clear()
        await self._site.stop()
        if self._runner.server is not None:
            for connection in self._runner.server.connections:
                if connection.transport is not None:
                    connection.transport.abort()
        try:
            yield
        finally:
            await self._listen()
            self._state.webhook.reachable.set()

    # What tests send and see beside the people.

    async def push(self, update: Json, *, unasked: bool = False) -> Json:
        """Send a raw update, and return it with the update_id it has.

        With `unasked` it comes even if its kind is none of the allowed_updates.
        """
        return await self._state.updates.push(update, unasked=unasked)

    async def repeat(
        self,
        update: Json | None = None,
        *,
        renumbered: bool = False,
    ) -> Json:
        """Send an update (the last one, if none is named) again, and return it.

        It has the same update_id, or a new one with the same content: so a callback
        query comes twice.
        """
        again = update if update is not None else self._state.updates.log[-1]
        if renumbered:
            content = {name: again[name] for name in again if name != "update_id"}
            return await self.push(content)
        await self._state.updates.repeat(again)
        return again

    def keeps(self, content: bytes, folder: str, suffix: str) -> Json:
        """Keep a file, and return the fields that a message with it has."""
        return self._state.files.add(content, folder, suffix).identity()

    def holds(self, file_id: str) -> bytes:
        """Return the content of a file that somebody has sent."""
        return self._state.files.get(file_id).content

    def expire(self, query: CallbackQuery) -> None:
        """Make a callback query too old to be answered."""
        query.expired = True

    @property
    def faults(self) -> list[str]:
        """The requests the Bot API does not define; empty it where they are meant."""
        return self._endpoint.faults

    @property
    def updates(self) -> list[Json]:
        """Every update there ever was for the bot."""
        return self._state.updates.log

    @property
    def pending(self) -> list[Json]:
        """The updates the bot has not confirmed yet."""
        return self._state.updates.pending

    @property
    def calls(self) -> list[Call]:
        """Every request of the bot that had no fault."""
        return self._state.calls

    @property
    def unanswered(self) -> list[CallbackQuery]:
        """The presses that the bot could answer and did not."""
        return [
            query
            for query in self._state.queries.values()
            if query.answer is None and not query.expired
        ]

    async def until(
        self,
        happened: Callable[[], bool],
        timeout: float = 10,
    ) -> None:
        """Wait until something is so; it is looked at whenever anything changes."""
        await self._state.until(happened, lambda: "it did not happen", timeout)
