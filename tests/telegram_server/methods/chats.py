"""What the bot asks about chats, and how it leaves them."""

from tests.telegram_server.chats import Chat, chat_member
from tests.telegram_server.errors import Json, bad_request
from tests.telegram_server.state import State

NO_GIFTS = dict.fromkeys(
    (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    ),
    False,
)


async def get_chat(state: State, parameters: Json) -> Json:
    """Return the chat as a ChatFullInfo."""
    chat = _met_chat(state, parameters)
    return {
        **chat.json(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": NO_GIFTS,
    }


async def get_chat_member(state: State, parameters: Json) -> Json:
    """Return someone's standing in a chat."""
    chat = _met_chat(state, parameters)
    user_id = parameters["user_id"]
    if user_id == state.bot["id"]:
        return chat_member(state.bot, chat.bot_status or "left")
    if user_id not in state.users:
        raise bad_request("user not found")
    return chat.member(state.users[user_id])


async def get_chat_administrators(state: State, parameters: Json) -> list[Json]:
    """Return who may manage a group: its owner, and the bot if somebody promoted it."""
    chat = _met_chat(state, parameters)
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    owner = {"status": "creator", "user": next(iter(chat.members.values())), "is_anonymous": False}
    if chat.bot_status != "administrator":
        return [owner]
    return [owner, chat_member(state.bot, "administrator")]


async def leave_chat(state: State, parameters: Json) -> bool:
    """Leave a group."""
    chat = state.chat_to_write(parameters["chat_id"])
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    await state.set_bot_status(chat, "left", state.bot)
    return True


def _met_chat(state: State, parameters: Json) -> Chat:
    """Return a chat the bot may ask about: a private chat even when blocked."""
    chat = state.chat(parameters["chat_id"])
    if chat.bot_status is None:
        raise bad_request("chat not found")
    return chat if chat.is_private else state.chat_to_write(chat.id)
