"""The methods of the Bot API that this server serves, by their names."""

from tests.telegram_server.methods import (
    about_bot,
    chats,
    editing,
    fetching,
    files,
    sending,
)
from tests.telegram_server.methods.about_bot import Method, getter, setter

SERVED: dict[str, Method] = {
    "getMe": about_bot.get_me,
    "setMyCommands": about_bot.set_my_commands,
    "getMyCommands": about_bot.get_my_commands,
    "deleteMyCommands": about_bot.delete_my_commands,
    "setMyName": setter("name", 64),
    "getMyName": getter("name"),
    "setMyDescription": setter("description", 512),
    "getMyDescription": getter("description"),
    "setMyShortDescription": setter("short_description", 120),
    "getMyShortDescription": getter("short_description"),
    "setChatMenuButton": about_bot.set_chat_menu_button,
    "getUpdates": fetching.get_updates,
    "setWebhook": fetching.set_webhook,
    "deleteWebhook": fetching.delete_webhook,
    "getWebhookInfo": fetching.get_webhook_info,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "answerCallbackQuery": editing.answer_callback_query,
    "getFile": files.get_file,
    "getChat": chats.get_chat,
    "getChatMember": chats.get_chat_member,
    "getChatAdministrators": chats.get_chat_administrators,
    "leaveChat": chats.leave_chat,
}
BY_NAME = {name.lower(): method for name, method in SERVED.items()}
