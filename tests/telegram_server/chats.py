"""Chats, their messages and the bot's standing in them."""

from dataclasses import dataclass, field
from typing import Any

from tests.telegram_server.errors import BotApiError, Json, bad_request, forbidden
from tests.telegram_server.text import as_html


@dataclass(eq=False)
class Message:
    """A message in a chat, as it is now: an edit changes it in place."""

    chat: "Chat"
    body: Json
    from_bot: bool = False
    silent: bool = False
    """Whether it came without a sound; no Message of the Bot API says so."""
    edits: int = 0

    def __repr__(self) -> str:
        """Show who said what, for the failures of tests."""
        name = self.body["from"]["first_name"]
        buttons = f" {self.buttons}" if self.buttons else ""
        return f"#{self.message_id} {name}: {self.text!r}{buttons}"

    @property
    def message_id(self) -> int:
        """The number of the message in its chat."""
        return int(self.body["message_id"])

    @property
    def text(self) -> str:
        """The plain text, or the caption of a photo or document."""
        return str(self.body.get("text", self.body.get("caption", "")))

    @property
    def entities(self) -> list[Json]:
        """The entities of the text or the caption."""
        field = "entities" if "text" in self.body else "caption_entities"
        own: list[Json] = self.body.get(field, [])
        return own

    @property
    def html(self) -> str:
        """The text with its entities as Telegram HTML."""
        return as_html(self.text, self.entities)

    @property
    def edited(self) -> bool:
        """Whether the message was edited."""
        return self.edits > 0

    @property
    def keyboard(self) -> list[list[Json]]:
        """The rows of inline buttons."""
        markup = self.body.get("reply_markup", {})
        rows: list[list[Json]] = markup.get("inline_keyboard", [])
        return rows

    @property
    def buttons(self) -> list[list[str]]:
        """The labels on the rows of inline buttons."""
        return [[button["text"] for button in row] for row in self.keyboard]

    def button(self, label: str) -> Json | None:
        """Return the first inline button with this label."""
        for row in self.keyboard:
            for button in row:
                if button["text"] == label:
                    return button
        return None

    def json(self) -> Json:
        """Return the Bot API's Message."""
        body: Json = _copied(self.body)
        return body

    def quoted(self) -> Json:
        """Return the Message as a reply shows it: without what it replied to."""
        body = self.json()
        body.pop("reply_to_message", None)
        return body


@dataclass(eq=False)
class Chat:
    """A private chat, a group or a supergroup."""

    id: int
    type: str
    profile: Json
    members: dict[int, Json] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    bot_status: str | None = None
    """None until the bot and the chat have met."""
    last_message_id: int = 0
    mark: int = 0
    """The newest message when a person last did something here."""
    heard: int = 0
    """How many messages the bot has sent here."""
    topics: dict[int, bool] = field(default_factory=dict)
    """The topics of a forum, by the id of the message that opened them: whether one is open."""
    gone: BotApiError | None = None
    """Why nobody can write here any more: a chat that moved away, a person who left Telegram."""

    def json(self) -> Json:
        """Return the Bot API's Chat."""
        return {"id": self.id, "type": self.type, **self.profile}

    @property
    def is_private(self) -> bool:
        """Whether this is a private chat."""
        return self.type == "private"

    @property
    def has_bot(self) -> bool:
        """Whether the bot takes part."""
        return self.bot_status in ("member", "administrator")

    def refusal(self) -> BotApiError | None:
        """Return why the bot cannot write here, if it cannot."""
        if self.gone is not None:
            return self.gone
        if self.has_bot:
            return None
        if self.bot_status is None:
            if self.is_private:
                return forbidden("bot can't initiate conversation with a user")
            return bad_request("chat not found")
        if self.is_private:
            return forbidden("bot was blocked by the user")
        if self.bot_status == "kicked":
            return forbidden(f"bot was kicked from the {self.type} chat")
        return forbidden(f"bot is not a member of the {self.type} chat")

    def member(self, user: Json) -> Json:
        """Return the Bot API's ChatMember for a user."""
        here = user["id"] in self.members
        return chat_member(user, "member" if here else "left")


def _copied(value: Any) -> Any:
    """Copy JSON, several times as fast as deepcopy, which must reckon with anything."""
    if isinstance(value, dict):
        return {name: _copied(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_copied(inner) for inner in value]
    return value


def chat_member(user: Json, status: str) -> Json:
    """Return a ChatMember with the fields that its status requires."""
    member: Json = {"status": status, "user": user}
    if status == "kicked":
        member["until_date"] = 0
    if status == "administrator":
        member |= dict.fromkeys(ADMINISTRATOR_RIGHTS, True)
        member |= {"can_be_edited": False, "is_anonymous": False}
    return member


ADMINISTRATOR_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
