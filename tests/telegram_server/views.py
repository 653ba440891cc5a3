"""What the members of a chat, and a test, see of it."""

from tests.telegram_server.chats import Chat, Message
from tests.telegram_server.privacy import reaches_bot
from tests.telegram_server.state import State


class View:
    """A chat as its members see it."""

    def __init__(self, state: State, chat: Chat) -> None:
        """Look at a chat."""
        self._state = state
        self.chat = chat

    @property
    def id(self) -> int:
        """The id of the chat, and so of the person in a private chat."""
        return self.chat.id

    def sees(self) -> list[Message]:
        """Return the messages that are in the chat now, oldest first."""
        return list(self.chat.messages.values())

    async def hears(
        self,
        count: int = 1,
        after: Message | None = None,
        timeout: float = 10,
    ) -> list[Message]:
        """Wait for the first so many messages of the bot after a message.

        Without `after`, they are the messages since a person last did something in
        the chat: wrote, edited or pressed a button.
        """
        start = self.chat.mark if after is None else after.message_id

        def said() -> list[Message]:
            return [
                message
                for message in self.sees()
                if message.from_bot and message.message_id > start
            ]

        def failure() -> str:
            there = "\n".join(f"  {message}" for message in self.sees())
            standing = "" if self.chat.has_bot else " (the bot is not in the chat)"
            return (
                f"{len(said())} of {count} messages of the bot came after "
                f"#{start}{standing}; in the chat:\n{there or '  nothing'}"
            )

        await self._state.until(lambda: len(said()) >= count, failure, timeout)
        return said()[:count]

    async def answered(self, heard: int, timeout: float) -> None:
        """Wait until the bot has sent more than so many messages, however many there are."""
        await self._state.until(
            lambda: self.chat.heard > heard, lambda: f"no answer came in {self.id}", timeout
        )


async def announce(state: State, message: Message, kind: str) -> None:
    """Tell the bot of a message, if it is one that Telegram shows it."""
    if reaches_bot(state, message):
        await state.updates.push({kind: message.json()})
