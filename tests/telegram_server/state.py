"""Everything the server knows: the bot, the people, the chats and the files."""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.telegram_server.bell import Bell
from tests.telegram_server.chats import Chat, Message, chat_member
from tests.telegram_server.errors import Json, bad_request
from tests.telegram_server.files import FileStore
from tests.telegram_server.updates import UpdateQueue
from tests.telegram_server.webhook import Webhook

FIRST_USER_ID = 5_000_000_001
FIRST_GROUP_ID = 4_000_000_001
SUPERGROUP_BASE = 1_000_000_000_000


@dataclass
class CallbackQuery:
    """A press of a button, and the answer the bot gave."""

    body: Json
    bell: Bell
    answer: Json | None = None
    expired: bool = False

    @property
    def data(self) -> str:
        """The data of the button."""
        return str(self.body["data"])

    async def answered(self, timeout: float = 10) -> Json:
        """Wait for the bot's answer, and return its parameters."""
        if not await self.bell.wait_until(lambda: self.answer is not None, timeout):
            message = f"the press of {self.data!r} was not answered"
            raise AssertionError(message)
        return self.answer or {}


@dataclass
class Call:
    """A request the bot made, as the server understood it."""

    method: str
    parameters: Json = field(default_factory=dict)


class State:
    """The server's memory; methods of the bot and acts of people change it."""

    def __init__(self, bot: Json, clock: Callable[[], float]) -> None:
        """Start with the bot alone."""
        self.bell = Bell()
        self.updates = UpdateQueue(self.bell)
        self.files = FileStore()
        self.bot = bot
        self.privacy_mode = True
        self.users: dict[int, Json] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, CallbackQuery] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.texts: dict[tuple[str, str], str] = {}
        self.calls: list[Call] = []
        self._clock = clock
        self.webhook = Webhook(self.updates, self.now)

    def now(self) -> int:
        """Return the time that messages sent now carry."""
        return int(self._clock())

    def add_chat(self, chat: Chat) -> Chat:
        """Make a chat exist."""
        self.chats[chat.id] = chat
        return chat

    def next_user_id(self) -> int:
        """Return the id of the next person."""
        return FIRST_USER_ID + len(self.users)

    def next_group_id(self, kind: str) -> int:
        """Return the id of the next group, in the form its type has."""
        number = FIRST_GROUP_ID + len(self.chats)
        return -(SUPERGROUP_BASE + number) if kind == "supergroup" else -number

    def chat(self, chat_id: int | str) -> Chat:
        """Return the chat the bot names, if it knows the chat."""
        try:
            return self.chats[int(chat_id)]
        except (KeyError, ValueError):
            pass
        for chat in self.chats.values():
            if chat_id == f"@{chat.profile.get('username')}":
                return chat
        raise bad_request("chat not found")

    def chat_to_write(self, chat_id: int | str) -> Chat:
        """Return the chat the bot names, if the bot may write there."""
        chat = self.chat(chat_id)
        refusal = chat.refusal()
        if refusal is not None:
            raise refusal
        return chat

    async def post(self, chat: Chat, sender: Json, content: Json) -> Message:
        """Put a message into a chat."""
        chat.last_message_id += 1
        body = {
            "message_id": chat.last_message_id,
            "from": sender,
            "chat": chat.json(),
            "date": self.now(),
            **content,
        }
        message = Message(chat, body, from_bot=sender["id"] == self.bot["id"])
        chat.heard += message.from_bot
        chat.messages[message.message_id] = message
        self.bell.ring()
        return message

    async def edit(self, message: Message, content: Json) -> None:
        """Give a message other content; a field that is None goes away."""
        message.body |= content
        message.body = {name: value for name, value in message.body.items() if value is not None}
        message.body["edit_date"] = self.now()
        message.edits += 1
        self.bell.ring()

    async def set_bot_status(self, chat: Chat, status: str, actor: Json) -> None:
        """Change the bot's standing in a chat, and tell the bot."""
        before = chat.bot_status or "left"
        chat.bot_status = status
        await self.updates.push(
            {
                "my_chat_member": {
                    "chat": chat.json(),
                    "from": actor,
                    "date": self.now(),
                    "old_chat_member": chat_member(self.bot, before),
                    "new_chat_member": chat_member(self.bot, status),
                },
            },
        )

    async def until(
        self,
        happened: Callable[[], bool],
        what: Callable[[], str],
        seconds: float,
    ) -> None:
        """Wait until it happened, or fail with what there is instead."""
        if not await self.bell.wait_until(happened, seconds):
            raise AssertionError(what())
