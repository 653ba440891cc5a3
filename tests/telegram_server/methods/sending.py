"""Messages the bot sends."""

from pathlib import PurePath

from aiogram.types import BufferedInputFile

from tests.telegram_server.chats import Chat, Message
from tests.telegram_server.errors import Json, bad_request
from tests.telegram_server.files import StoredFile, photo_size
from tests.telegram_server.keyboard import inline_keyboard
from tests.telegram_server.state import State
from tests.telegram_server.text import message_caption, message_text


async def send_message(state: State, parameters: Json) -> Json:
    """Send text."""
    chat = state.chat_to_write(parameters["chat_id"])
    content = message_text(parameters, state.users)
    if parameters.get("link_preview_options"):
        content["link_preview_options"] = parameters["link_preview_options"]
    return await _send(state, chat, parameters, content)


async def send_photo(state: State, parameters: Json) -> Json:
    """Send a photo, uploaded or known by its file_id."""
    chat = state.chat_to_write(parameters["chat_id"])
    file = _file(state, parameters["photo"], "photos", ".jpg")
    content = {"photo": [photo_size(file)], **message_caption(parameters, state.users)}
    return await _send(state, chat, parameters, content)


async def send_document(state: State, parameters: Json) -> Json:
    """Send a document, uploaded or known by its file_id."""
    chat = state.chat_to_write(parameters["chat_id"])
    given = parameters["document"]
    file = _file(state, given, "documents", "")
    document = file.identity()
    document["file_name"] = PurePath(file.path).name
    if isinstance(given, BufferedInputFile) and given.filename:
        document["file_name"] = given.filename
    content = {"document": document, **message_caption(parameters, state.users)}
    return await _send(state, chat, parameters, content)


async def send_chat_action(state: State, parameters: Json) -> bool:
    """Show that the bot is busy."""
    state.chat_to_write(parameters["chat_id"])
    return True


async def _send(state: State, chat: Chat, parameters: Json, content: Json) -> Json:
    replied = _replied(chat, parameters)
    content |= _thread(chat, parameters, replied)
    if replied is not None:
        content["reply_to_message"] = replied.quoted()
    keyboard = inline_keyboard(parameters.get("reply_markup"))
    if keyboard is not None:
        content["reply_markup"] = keyboard
    if parameters.get("protect_content"):
        content["has_protected_content"] = True
    message = await state.post(chat, state.bot, content)
    message.silent = bool(parameters.get("disable_notification"))
    return message.json()


def _thread(chat: Chat, parameters: Json, replied: Message | None) -> Json:
    """Return the topic the message goes to: the one named, or that of the message replied to."""
    thread_id = parameters.get("message_thread_id")
    if thread_id is None and replied is not None:
        thread_id = replied.body.get("message_thread_id")
    if thread_id is None:
        return {}
    if thread_id not in chat.topics:
        raise bad_request("message thread not found")
    if not chat.topics[thread_id]:
        raise bad_request("TOPIC_CLOSED")
    return {
        "message_thread_id": thread_id,
        "is_topic_message": True,
        "reply_to_message": chat.messages[thread_id].quoted(),
    }


def _replied(chat: Chat, parameters: Json) -> Message | None:
    reply = parameters.get("reply_parameters") or {
        "message_id": parameters.get("reply_to_message_id"),
        "allow_sending_without_reply": parameters.get("allow_sending_without_reply"),
    }
    if reply["message_id"] is None:
        return None
    replied = chat.messages.get(reply["message_id"])
    if replied is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return replied


def _file(state: State, given: object, folder: str, suffix: str) -> StoredFile:
    if not isinstance(given, BufferedInputFile):
        return state.files.get(str(given))
    if not given.data:
        raise bad_request("file must be non-empty")
    return state.files.add(given.data, folder, PurePath(given.filename or "").suffix or suffix)
