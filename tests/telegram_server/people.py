"""People who talk with the bot."""

from tests.telegram_server.chats import Chat, Message
from tests.telegram_server.errors import Json, forbidden
from tests.telegram_server.files import photo_size
from tests.telegram_server.groups import Group
from tests.telegram_server.state import CallbackQuery, State
from tests.telegram_server.text import typed
from tests.telegram_server.views import View, announce


class Person(View):
    """Someone with a Telegram account; as a view, their private chat with the bot."""

    def __init__(self, state: State, chat: Chat, user: Json) -> None:
        """Give a person their account."""
        super().__init__(state, chat)
        self.user = user

    async def says(
        self,
        text: str,
        *,
        chat: Group | None = None,
        reply_to: Message | None = None,
        thread: int | None = None,
    ) -> Message:
        """Write a message, in the private chat unless another is named."""
        content = typed(text)
        return await self.sends(content, chat=chat, reply_to=reply_to, thread=thread)

    async def sends(
        self,
        content: Json,
        *,
        chat: Group | None = None,
        reply_to: Message | None = None,
        thread: int | None = None,
    ) -> Message:
        """Send a message with any content, given as fields of the Bot API's Message."""
        place = self._place(chat, reply_to)
        context = _context(place, reply_to, thread)
        message = await self._state.post(place, self.user, {**context, **content})
        place.mark = message.message_id
        await announce(self._state, message, "message")
        return message

    async def forwards(self, text: str, author: str) -> Message:
        """Pass on what somebody wrote who hides their account."""
        origin = {"type": "hidden_user", "date": 1_700_000_000, "sender_user_name": author}
        return await self.sends({**typed(text), "forward_origin": origin})

    async def sends_photo(
        self,
        caption: str = "",
        *,
        chat: Group | None = None,
        reply_to: Message | None = None,
    ) -> Message:
        """Send a photo."""
        file = self._state.files.add(b"\xff\xd8 a photo", "photos", ".jpg")
        content: Json = {"photo": [photo_size(file)]}
        if caption:
            words = typed(caption)
            content["caption"] = words["text"]
            if "entities" in words:
                content["caption_entities"] = words["entities"]
        return await self.sends(content, chat=chat, reply_to=reply_to)

    async def sends_sticker(self, *, chat: Group | None = None) -> Message:
        """Send a sticker."""
        file = self._state.files.add(b"RIFF a sticker", "stickers", ".webp")
        kind = {"type": "regular", "is_animated": False, "is_video": False}
        sticker = {**file.identity(), **kind, "width": 512, "height": 512}
        return await self.sends({"sticker": sticker}, chat=chat)

    async def sends_file(self, *, chat: Group | None = None) -> Message:
        """Send a document."""
        file = self._state.files.add(b"%PDF a file", "documents", ".pdf")
        document = {**file.identity(), "file_name": "offer.pdf", "mime_type": "application/pdf"}
        return await self.sends({"document": document}, chat=chat)

    async def sends_table(self, name: str, text: str) -> Message:
        """Send a document of rows and columns."""
        file = self._state.files.add(text.encode(), "documents", ".csv")
        document = {**file.identity(), "file_name": name, "mime_type": "text/csv"}
        return await self.sends({"document": document})

    async def sends_voice(
        self,
        *,
        chat: Group | None = None,
        reply_to: Message | None = None,
        content: bytes = b"OggS a voice",
        seconds: int = 2,
    ) -> Message:
        """Send a voice message."""
        file = self._state.files.add(content, "voice", ".oga")
        voice = {**file.identity(), "duration": seconds, "mime_type": "audio/ogg"}
        return await self.sends({"voice": voice}, chat=chat, reply_to=reply_to)

    async def edits(self, message: Message, text: str) -> None:
        """Change the text of a message of their own."""
        if message.body["from"] != self.user:
            reason = f"{self.user['first_name']} can edit only their own messages"
            raise AssertionError(reason)
        message.chat.mark = message.chat.last_message_id
        await self._state.edit(message, {"entities": None, **typed(text)})
        await announce(self._state, message, "edited_message")

    async def presses(
        self,
        label: str,
        *,
        on: Message | None = None,
        chat: Group | None = None,
    ) -> CallbackQuery:
        """Press a button: the newest with this label, or the one on a message."""
        messages = [on] if on is not None else (chat or self).sees()
        for message in reversed(messages):
            button = message.button(label)
            if button is not None:
                if "callback_data" not in button:
                    reason = f"the button {label!r} sends the bot nothing: {button}"
                    raise AssertionError(reason)
                return await self.forges(button["callback_data"], on=message)
        there = "\n".join(f"  {message}" for message in messages)
        reason = f"there is no button {label!r}; in the chat:\n{there}"
        raise AssertionError(reason)

    async def forges(self, data: str, *, on: Message) -> CallbackQuery:
        """Send a press with any data, as a changed client could."""
        place = on.chat
        place.mark = place.last_message_id
        number = len(self._state.queries) + 1
        body: Json = {
            "id": f"{self.user['id']}{number:06}",
            "from": self.user,
            "message": on.json(),
            "chat_instance": str(-place.id),
            "data": data,
        }
        query = CallbackQuery(body, self._state.bell)
        if place.has_bot:
            self._state.queries[body["id"]] = query
            await self._state.updates.push({"callback_query": body})
        return query

    async def blocks(self) -> None:
        """Block the bot."""
        await self._state.set_bot_status(self.chat, "kicked", self.user)

    async def unblocks(self) -> None:
        """Let the bot write again."""
        await self._state.set_bot_status(self.chat, "member", self.user)

    def leaves_telegram(self) -> None:
        """Delete the account; nobody tells the bot."""
        self.chat.gone = forbidden("user is deactivated")

    def _place(self, group: Group | None, reply_to: Message | None) -> Chat:
        place = group.chat if group is not None else self.chat
        if group is None and reply_to is not None:
            place = reply_to.chat
        if place.is_private and place.bot_status is None:
            place.bot_status = "member"
        if place.is_private and not place.has_bot:
            reason = "who has blocked the bot cannot write to it"
            raise AssertionError(reason)
        if self.user["id"] not in place.members:
            reason = f"{self.user['first_name']} is not in {place.profile}"
            raise AssertionError(reason)
        return place


def _context(place: Chat, reply_to: Message | None, thread: int | None) -> Json:
    """Return the fields that say where in a chat a message stands."""
    if thread is None and reply_to is not None:
        thread = reply_to.body.get("message_thread_id")
    context: Json = {}
    if thread is not None:
        # Telegram shows a topic's messages as replies to the message that opened it.
        context["message_thread_id"] = thread
        context["is_topic_message"] = True
        context["reply_to_message"] = place.messages[thread].quoted()
    if reply_to is not None:
        context["reply_to_message"] = reply_to.quoted()
    return context
