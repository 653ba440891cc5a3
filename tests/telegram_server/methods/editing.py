"""What the bot does to messages it has sent, and to presses of their buttons."""

from tests.telegram_server.chats import Message
from tests.telegram_server.errors import Json, bad_request
from tests.telegram_server.keyboard import only_inline
from tests.telegram_server.state import State
from tests.telegram_server.text import message_text

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
LONGEST_ANSWER = 200


async def edit_message_text(state: State, parameters: Json) -> Json:
    """Replace the text, its entities and the keyboard."""
    message = _message_to_edit(state, parameters)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    content: Json = {
        "entities": None,
        "link_preview_options": parameters.get("link_preview_options"),
        **message_text(parameters, state.users),
    }
    return await _edit(state, message, parameters, content)


async def edit_message_reply_markup(state: State, parameters: Json) -> Json:
    """Replace the keyboard alone."""
    return await _edit(state, _message_to_edit(state, parameters), parameters, {})


async def delete_message(state: State, parameters: Json) -> bool:
    """Take a message out of the chat."""
    chat = state.chat_to_write(parameters["chat_id"])
    message = chat.messages.get(parameters["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    if not (message.from_bot or chat.is_private or chat.bot_status == "administrator"):
        raise bad_request("message can't be deleted")
    del chat.messages[message.message_id]
    state.bell.ring()
    return True


async def answer_callback_query(state: State, parameters: Json) -> bool:
    """Stop the button's spinner; a press can be answered once."""
    query = state.queries.get(parameters["callback_query_id"])
    if query is None or query.expired or query.answer is not None:
        raise bad_request(TOO_OLD)
    if len(parameters.get("text") or "") > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answer = parameters
    state.bell.ring()
    return True


async def _edit(
    state: State,
    message: Message,
    parameters: Json,
    content: Json,
) -> Json:
    content["reply_markup"] = only_inline(parameters.get("reply_markup"))
    if all(message.body.get(name) == value for name, value in content.items()):
        raise bad_request(NOT_MODIFIED)
    await state.edit(message, content)
    return message.json()


def _message_to_edit(state: State, parameters: Json) -> Message:
    if parameters.get("inline_message_id") is not None:
        # No inline mode here, so no inline message either.
        raise bad_request("MESSAGE_ID_INVALID")
    if parameters.get("chat_id") is None:
        raise bad_request("chat_id is empty")
    if parameters.get("message_id") is None:
        raise bad_request("message identifier is not specified")
    chat = state.chat_to_write(parameters["chat_id"])
    message = chat.messages.get(parameters["message_id"])
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot:
        raise bad_request("message can't be edited")
    return message
