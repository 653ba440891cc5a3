"""What members of a group do with the bot."""

from tests.telegram_server.errors import Json
from tests.telegram_server.groups import Group
from tests.telegram_server.people import Person
from tests.telegram_server.state import State
from tests.telegram_server.views import announce


class Standing:
    """The part of the server through which a test changes the bot's standing in a group."""

    _state: State

    async def add_bot(
        self,
        group: Group,
        by: Person | None = None,
        *,
        administrator: bool = False,
    ) -> None:
        """Let a member, or the first one, add the bot to a group."""
        status = "administrator" if administrator else "member"
        user = _actor(group, by)
        await self._state.set_bot_status(group.chat, status, user)
        content = {"new_chat_members": [self._state.bot]}
        message = await self._state.post(group.chat, user, content)
        await announce(self._state, message, "message")

    async def remove_bot(self, group: Group, by: Person | None = None) -> None:
        """Let a member, or the first one, kick the bot out of a group."""
        await self._state.set_bot_status(group.chat, "kicked", _actor(group, by))

    async def promote_bot(self, group: Group, by: Person | None = None) -> None:
        """Let a member, or the first one, make the bot an administrator."""
        await self._state.set_bot_status(group.chat, "administrator", _actor(group, by))

    async def demote_bot(self, group: Group, by: Person | None = None) -> None:
        """Let a member, or the first one, make the bot a plain member again."""
        await self._state.set_bot_status(group.chat, "member", _actor(group, by))


def _actor(group: Group, by: Person | None) -> Json:
    return by.user if by is not None else group.owner
