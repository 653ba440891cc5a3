"""Which messages of a chat reach the bot."""

from tests.telegram_server.chats import Message
from tests.telegram_server.state import State

SERVICE = frozenset(
    {
        "new_chat_members",
        "left_chat_member",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
    },
)


def reaches_bot(state: State, message: Message) -> bool:
    """Tell whether Telegram shows a person's message to the bot."""
    chat = message.chat
    if not chat.has_bot:
        return False
    if chat.is_private or not state.privacy_mode:
        return True
    if chat.bot_status == "administrator" or SERVICE & set(message.body):
        return True
    return _is_reply_to_bot(state, message) or _addresses_bot(state, message)


def _is_reply_to_bot(state: State, message: Message) -> bool:
    replied = message.body.get("reply_to_message", {})
    return bool(replied.get("from", {}).get("id") == state.bot["id"])


def _addresses_bot(state: State, message: Message) -> bool:
    name = f"@{state.bot['username']}".lower()
    words = message.text.lower().split()
    if name in (word.strip(".,:;!?()") for word in words):
        return True
    first = words[0] if words else ""
    return first.startswith("/") and (first.endswith(name) or "@" not in first)
