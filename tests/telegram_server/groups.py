"""Groups: their topics, and their way to become supergroups."""

from tests.telegram_server.chats import Chat
from tests.telegram_server.errors import Json, forbidden, migrated
from tests.telegram_server.views import View, announce


class Group(View):
    """A group or supergroup."""

    @property
    def owner(self) -> Json:
        """Who does what somebody must do."""
        return next(iter(self.chat.members.values()))

    async def opens_topic(self, name: str) -> int:
        """Open a forum topic, and return its message_thread_id."""
        if not self.chat.profile.get("is_forum"):
            message = "only a forum has topics: telegram.group(..., forum=True)"
            raise AssertionError(message)
        content = {"forum_topic_created": {"name": name, "icon_color": 0x6FB9F0}}
        topic = await self._state.post(self.chat, self.owner, content)
        topic.body["message_thread_id"] = topic.message_id
        topic.body["is_topic_message"] = True
        self.chat.topics[topic.message_id] = True
        await announce(self._state, topic, "message")
        return topic.message_id

    async def renames_topic(self, thread: int, name: str) -> None:
        """Give a topic another name."""
        await self._tell_topic(thread, {"forum_topic_edited": {"name": name}})

    async def closes_topic(self, thread: int) -> None:
        """Let nobody but administrators write in a topic any more."""
        self.chat.topics[thread] = False
        await self._tell_topic(thread, {"forum_topic_closed": {}})

    async def reopens_topic(self, thread: int) -> None:
        """Let everybody write in a topic again."""
        self.chat.topics[thread] = True
        await self._tell_topic(thread, {"forum_topic_reopened": {}})

    def deletes_topic(self, thread: int) -> None:
        """Delete a topic with all that was said in it; nobody tells the bot."""
        del self.chat.topics[thread]
        for message in self.sees():
            if message.body.get("message_thread_id") == thread:
                del self.chat.messages[message.message_id]

    async def upgrades(self, *, to_first: bool = True, told: bool = True) -> "Group":
        """Become a supergroup, and return it; writing here is refused with its id from now on.

        The bot learns of it by two messages, here and there, in either order, or, where it is
        not told, by the refusal alone.
        """
        there = self._successor()
        self.chat.gone = migrated(there.id)
        if told:
            await self._state.set_bot_status(there, self.chat.bot_status or "left", self.owner)
            notices = [(self.chat, "migrate_to", there.id), (there, "migrate_from", self.id)]
            for chat, direction, other in notices if to_first else notices[::-1]:
                content = {f"{direction}_chat_id": other}
                notice = await self._state.post(chat, self.owner, content)
                await announce(self._state, notice, "message")
        there.bot_status = self.chat.bot_status
        return Group(self._state, there)

    def dissolves(self) -> None:
        """Delete the group; nobody tells the bot."""
        self.chat.gone = forbidden("the group chat was deleted")

    def _successor(self) -> Chat:
        chat = Chat(self._state.next_group_id("supergroup"), "supergroup", self.chat.profile)
        chat.members = self.chat.members
        return self._state.add_chat(chat)

    async def _tell_topic(self, thread: int, content: Json) -> None:
        place = {"message_thread_id": thread, "is_topic_message": True}
        notice = await self._state.post(self.chat, self.owner, {**place, **content})
        await announce(self._state, notice, "message")
